import type { CommitteeDecision, Finding } from '../../domain/findings';
import { isBlank, isCellError } from '../../domain/values';
import type { CellValue } from '../../domain/values';
import { catalogue } from '../../messages';
import type { MessageTag } from '../../messages';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { keyOf } from './report-view';

/** What stands in one row's decision columns, as typed; an entry nobody finished has no verdict. */
export interface DecisionEntry {
  readonly rule: string;
  readonly subject: string;
  readonly verdict: string | null;
  readonly reason: string | null;
  readonly by: string | null;
  /** The name that stood in the row, for a subject that is known by its row only; null where there was none. */
  readonly name?: string | null;
}

const HEADER_SEARCH_ROWS = 30;
const KEY_SEPARATOR = ' | ';
/** Subjects without a NIP of their own are known by their row. */
const ROW_KEY = /baris-\d+$/;
type DecisionColumns = { readonly row: number; readonly key: number; readonly verdict: number; readonly reason: number; readonly by: number; readonly name: number };

/** The text of the hidden key column. */
export function decisionKey(rule: string, subject: string): string {
  return `${rule}${KEY_SEPARATOR}${subject}`;
}

/**
 * What the committee decided in the last run's `Pelanggaran`, wherever sorting, filtering or inserted rows
 * have moved it. Entries without a verdict that we know are left out here (they stay in the sheet).
 *
 * @example readDecisions(snapshot) // [{ rule: 'kap-itil-v4/eligibility/golongan', subject: '1980…', verdict: 'diterima', … }]
 */
export function readDecisions(snapshot: WorkbookSnapshot): CommitteeDecision[] {
  const decisions: CommitteeDecision[] = [];
  for (const { verdict, ...entry } of readDecisionEntries(snapshot)) {
    const known = parseVerdict(verdict);
    if (known !== null) decisions.push({ ...entry, verdict: known });
  }
  return decisions;
}

/** Every row of the last run's `Pelanggaran` in which the committee typed something, each once. */
export function readDecisionEntries(snapshot: WorkbookSnapshot): DecisionEntry[] {
  const entries = new Map<string, DecisionEntry>();
  for (const sheet of snapshot.sheets) {
    if (sheet.marker === 'violations') collectEntries(sheet, entries);
  }
  return [...entries.values()];
}

/** Every cell of a `Pelanggaran` in which the committee may decide, typed in or not. */
export function* decisionCells(sheet: SheetSnapshot): Generator<{ readonly row: number; readonly column: number }> {
  const found = findColumns(sheet);
  if (!found) return;
  const columns = [found.verdict, found.reason, found.by].filter((column) => column >= 0);
  for (let row = found.row + 1; row < sheet.rows.length; row += 1) for (const column of columns) yield { row, column };
}

/** The verdict that a word means, in either language; null for none or another word. */
export function parseVerdict(text: string | null): CommitteeDecision['verdict'] | null {
  if (text === null) return null;
  if (isWord(text, 'results.verdict.diterima')) return 'diterima';
  return isWord(text, 'results.verdict.ditolak') ? 'ditolak' : null;
}

function collectEntries(sheet: SheetSnapshot, entries: Map<string, DecisionEntry>): void {
  const columns = findColumns(sheet);
  if (!columns) return;
  for (let row = columns.row + 1; row < sheet.rows.length; row += 1) {
    const entry = readEntry(sheet.rows[row] ?? [], columns);
    if (entry) entries.set(JSON.stringify(entry), entry);
  }
}

function readEntry(cells: readonly (CellValue | undefined)[], columns: DecisionColumns): DecisionEntry | null {
  const key = textAt(cells, columns.key);
  const verdict = textAt(cells, columns.verdict);
  const reason = textAt(cells, columns.reason);
  const by = textAt(cells, columns.by);
  const separator = key?.indexOf(KEY_SEPARATOR) ?? -1;
  if (key === null || separator < 0 || (verdict === null && reason === null && by === null)) return null;
  const subject = key.slice(separator + KEY_SEPARATOR.length);
  const named = ROW_KEY.test(subject) ? { name: textAt(cells, columns.name) } : {};
  return { rule: key.slice(0, separator), subject, verdict, reason, by, ...named };
}

function findColumns(sheet: SheetSnapshot): DecisionColumns | null {
  const last = Math.min(sheet.rows.length, HEADER_SEARCH_ROWS);
  for (let row = 0; row < last; row += 1) {
    const cells = sheet.rows[row] ?? [];
    const find = (tag: MessageTag): number => cells.findIndex((cell) => typeof cell === 'string' && isWord(cell, tag));
    const columns = {
      row, key: find('results.column.key'), verdict: find('results.column.verdict'),
      reason: find('results.column.reason'), by: find('results.column.by'), name: find('results.column.name'),
    };
    if (columns.key >= 0 && columns.verdict >= 0) return columns;
  }
  return null;
}

function textAt(cells: readonly (CellValue | undefined)[], column: number): string | null {
  const value = cells[column] ?? null;
  if (isBlank(value)) return null;
  return isCellError(value) ? value.error : String(value).trim();
}

function isWord(text: string, tag: MessageTag): boolean {
  const typed = text.trim().toLowerCase();
  const words = catalogue[tag];
  return typed === words.id.toLowerCase() || typed === words.en.toLowerCase();
}

/** Decisions by the finding they belong to, and what is left when every finding has taken its own. */
export class DecisionLedger {
  private readonly byKey = new Map<string, DecisionEntry>();
  private readonly extra: DecisionEntry[] = [];
  private readonly taken = new Set<string>();

  /** The committee's decisions first; entries without a verdict only where there is no decision. */
  constructor(decisions: readonly CommitteeDecision[], entries: readonly DecisionEntry[]) {
    for (const decision of decisions) this.add(decision);
    for (const entry of entries) if (parseVerdict(entry.verdict) === null) this.add(entry);
  }

  /**
   * What was decided on a finding; null for nothing. A subject that is known by its row only must still have the
   * name that the committee saw: rows move when others are deleted, and a decision never moves to somebody else.
   */
  take({ rule, subject, name }: Pick<Finding, 'rule' | 'subject' | 'name'>): DecisionEntry | null {
    const key = keyOf(rule, subject);
    const entry = this.byKey.get(key) ?? null;
    if (entry === null || (ROW_KEY.test(subject) && (entry.name ?? null) !== name)) return null;
    this.taken.add(key);
    return entry;
  }

  /** Decisions whose finding is gone, and second decisions on the same finding. Ask after every finding took its own. */
  leftovers(): readonly DecisionEntry[] {
    const gone = [...this.byKey].filter(([key]) => !this.taken.has(key)).map(([, entry]) => entry);
    return [...gone, ...this.extra];
  }

  private add(entry: DecisionEntry): void {
    const key = keyOf(entry.rule, entry.subject);
    const present = this.byKey.get(key);
    if (!present) this.byKey.set(key, entry);
    else if (!isSame(present, entry)) this.extra.push(entry);
  }
}

function isSame(one: DecisionEntry, other: DecisionEntry): boolean {
  return one.verdict === other.verdict && one.reason === other.reason && one.by === other.by;
}
