import { recognise } from '../../workbook';
import type { ColumnMapping, MappedTable, RecognisedTable, WorkbookPlan } from '../../workbook';
import { columnsOf } from '../inspect';
import { MAPPING_KEY } from '../stored-mapping';
import { columnsOfKind, lettersOf, readAs } from './mapping-draft';
import type { DraftSource, Letters } from './mapping-draft';
import type { MappingDraft } from './views';

const NOTHING: ColumnMapping = { tables: [] };

/** True for the stored correction that a draft takes the place of: the same kind, or the same header. */
function isReplaced({ kind, sheet, headerRow }: MappedTable, draft: MappingDraft): boolean {
  return kind === draft.kind || (sheet === draft.sheet && (headerRow ?? draft.headerRow) === draft.headerRow);
}

/** What the user said beyond what is read anyway. */
function differences(read: Letters, wanted: Letters): Letters {
  return Object.fromEntries(Object.keys(read).flatMap((id) => {
    const letter = wanted[id] ?? null;
    return letter === read[id] ? [] : [[id, letter]];
  }));
}

/** Tells whether a table is read just as a draft says. */
function matcher(source: DraftSource, draft: MappingDraft): (table: RecognisedTable | null) => boolean {
  const definitions = columnsOfKind(source.pack, draft.kind);
  return (table) => table !== null && table.sheet === draft.sheet && table.headerRow + 1 === draft.headerRow
    && Object.keys(differences(lettersOf(table, definitions), draft.columns)).length === 0;
}

/** The least that has to be said so that the sheet is read as the draft says. */
function leastCorrection(source: DraftSource, draft: MappingDraft): MappedTable {
  const { kind, sheet, headerRow } = draft;
  const isRead = matcher(source, draft);
  const definitions = columnsOfKind(source.pack, kind);
  for (const entry of [{ kind, sheet }, { kind, sheet, headerRow }]) {
    const table = readAs(source, entry);
    if (table === null || table.headerRow + 1 !== headerRow) continue;
    const columns = differences(lettersOf(table, definitions), draft.columns);
    const corrected = Object.keys(columns).length === 0 ? entry : { ...entry, columns };
    if (isRead(readAs(source, corrected))) return corrected;
  }
  return { kind, sheet, headerRow, columns: draft.columns };
}

/**
 * The stored corrections with a draft among them. Only what differs from recognition is kept, so that columns and rows
 * that are inserted later are still found.
 */
export function mergeDraft(source: DraftSource, stored: ColumnMapping | null, draft: MappingDraft): ColumnMapping {
  const { tables, ignoredSheets = [] } = stored ?? NOTHING;
  const rest: ColumnMapping = {
    tables: tables.filter((table) => !isReplaced(table, draft)),
    ignoredSheets: ignoredSheets.filter((name) => name !== draft.sheet),
  };
  const without = recognise(source.snapshot, { packColumns: columnsOf(source.pack), mapping: rest });
  if (matcher(source, draft)(without.tables.get(draft.kind) ?? null)) return rest;
  return { ...rest, tables: [...rest.tables, leastCorrection(source, draft)] };
}

/** The stored corrections with a sheet left unread, or read again. */
export function mergeIgnored(stored: ColumnMapping | null, sheet: string, isIgnored: boolean): ColumnMapping {
  const { tables, ignoredSheets = [] } = stored ?? NOTHING;
  const others = ignoredSheets.filter((name) => name !== sheet);
  return isIgnored
    ? { tables: tables.filter((table) => table.sheet !== sheet), ignoredSheets: [...others, sheet] }
    : { tables, ignoredSheets: others };
}

/** The plan that keeps corrections in the workbook; none at all are forgotten. */
export function planMapping({ tables, ignoredSheets = [] }: ColumnMapping): WorkbookPlan {
  const mapping = ignoredSheets.length === 0 ? { tables } : { tables, ignoredSheets };
  const text = tables.length + ignoredSheets.length === 0 ? null : JSON.stringify(mapping);
  return { operations: [{ kind: 'remember', key: MAPPING_KEY, text }] };
}
