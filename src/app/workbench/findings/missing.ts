import type { Finding, Report } from '../../../domain/findings';
import { formatCellRef } from '../../../domain/values';
import type { CellRef } from '../../../domain/values';
import { isAboutForm, isOpen } from '../../../workbook';
import { linkOfAddress, linkTo } from '../cell-link';
import type { CellLink, MissingView } from '../views';

/** A cell or a setting that something waits for. */
export interface MissingEntry {
  /** The address, or the id of a setting. */
  readonly item: string;
  readonly cell: CellLink | null;
  settles: number;
  /** Who waits for it; null: several people or none. */
  name: string | null;
  /** What is missing, where that is no cell of its own: a column, a whole table. */
  readonly text: string | null;
}

/** Every cell and setting that something waits for, by address or id. */
export type MissingEntries = ReadonlyMap<string, MissingEntry>;

/** Names a cell's column and whom its row is about. */
export interface PlaceNames {
  columnTitle(cell: CellRef): string | null;
  rowName(cell: CellRef): string | null;
}

/**
 * What the open findings and the incomplete grades of a report wait for, in that order: a finding's own list is the
 * smallest that could settle it.
 */
export function collectMissing(report: Report, open: readonly Finding[]): MissingEntries {
  const entries = new Map<string, MissingEntry>();
  for (const finding of open) {
    if (!isOpen(finding.outcome) || finding.missing.length === 0) continue;
    if (isAboutForm(finding)) {
      awaitForm(entries, finding);
      continue;
    }
    const cells = new Map(finding.cells.map((cell) => [formatCellRef(cell), cell]));
    for (const item of finding.missing) wait(entries, item, cells.get(item), finding.name);
  }
  for (const { grade, name } of report.participants) {
    for (const item of grade?.missing ?? []) wait(entries, item, undefined, name);
  }
  return entries;
}

function awaitForm(entries: Map<string, MissingEntry>, { rule, message, cells: [cell] }: Finding): void {
  const item = `${rule} ${message}`;
  entries.set(item, { item, cell: cell === undefined ? null : linkTo(cell), settles: 1, name: null, text: message });
}

function wait(entries: Map<string, MissingEntry>, item: string, cell: CellRef | undefined, name: string | null): void {
  const entry = entries.get(item);
  if (entry === undefined) {
    entries.set(item, { item, cell: cell === undefined ? linkOfAddress(item) : linkTo(cell), settles: 1, name, text: null });
    return;
  }
  entry.settles += 1;
  if (entry.name !== name) entry.name = null;
}

/** The entries, most settling first; equals keep their order: what decides eligibility before marks. */
export function sortMissing(entries: MissingEntries): readonly MissingEntry[] {
  return [...entries.values()].sort((one, other) => other.settles - one.settles);
}

/**
 * An entry in words.
 *
 * @param settingTitle the title of a setting; null when the pack has none of that id
 */
export function viewMissing(entry: MissingEntry, names: PlaceNames, settingTitle: (id: string) => string | null): MissingView {
  const { item, cell, settles } = entry;
  if (entry.text !== null) return { cell, setting: null, text: entry.text, settles };
  const title = settingTitle(item);
  if (title !== null) return { cell: null, setting: item, text: title, settles };
  if (cell === null) return { cell: null, setting: null, text: item, settles };
  const parts = [cell.address, names.rowName(cell) ?? entry.name, names.columnTitle(cell)];
  return { cell, setting: null, text: parts.filter((part) => part !== null && part !== '').join(' · '), settles };
}
