import { columnName } from '../../domain/values';
import { columnIndex, recognise, suggestMapping, tableKinds } from '../../workbook';
import type { ColumnDefinition, MappedTable, RecognisedTable, SheetSnapshot, TableKind, WorkbookSnapshot } from '../../workbook';
import { columnsOf } from '../inspect';
import type { WorkbookInspection } from '../inspect';
import type { LoadedPack } from '../load-pack';
import { allColumns } from './pack-columns';
import type { MappingDraft } from './views';

/** Letters by column id. */
export type Letters = Readonly<Record<string, string | null>>;

/** What a draft is made from. */
export interface DraftSource {
  readonly snapshot: WorkbookSnapshot;
  readonly sheet: SheetSnapshot;
  readonly pack: LoadedPack;
}

/** The columns that a kind of table can have under a pack. */
export function columnsOfKind(pack: LoadedPack, kind: TableKind): readonly ColumnDefinition[] {
  return allColumns(pack).filter(({ table }) => table === kind);
}

/** A letter for every column of the kind; null where there is none. */
function lettersFor(definitions: readonly ColumnDefinition[], letterOf: (id: string) => string | null): Letters {
  return Object.fromEntries(definitions.map(({ id }) => [id, letterOf(id)]));
}

/** The letters of a table as it was recognised. */
export function lettersOf(table: RecognisedTable, definitions: readonly ColumnDefinition[]): Letters {
  return lettersFor(definitions, (id) => {
    const column = table.columns.get(id);
    return column === undefined ? null : columnName(column);
  });
}

/** How recognition reads one sheet that is said to be a kind of table; null: not at all. */
export function readAs({ snapshot, sheet, pack }: DraftSource, table: MappedTable): RecognisedTable | null {
  const { tables } = recognise({ ...snapshot, sheets: [sheet] }, { packColumns: columnsOf(pack), mapping: { tables: [table] } });
  const found = tables.get(table.kind) ?? null;
  return found?.sheet === table.sheet ? found : null;
}

/** A guess for a kind and a header row; both are looked for where they are left out. */
function guessDraft({ snapshot, sheet, pack }: DraftSource, kind: TableKind | null, headerRow?: number): MappingDraft | null {
  return suggestMapping(snapshot, sheet.name, kind, { packColumns: columnsOf(pack), ...(headerRow === undefined ? {} : { headerRow }) });
}

/** How a sheet is read now, columns that were not found filled in as far as they can be guessed; null: it is not read. */
function draftOfTable(source: DraftSource, { mapping }: WorkbookInspection, table: RecognisedTable): MappingDraft {
  const { kind } = table;
  const headerRow = table.headerRow + 1;
  const definitions = columnsOfKind(source.pack, kind);
  const read = lettersOf(table, definitions);
  const taken = new Set(Object.values(read));
  const said = mapping?.tables.find((one) => one.kind === kind)?.columns ?? {};
  const guess = guessDraft(source, kind, headerRow)?.columns ?? {};
  const letterOf = (id: string): string | null => {
    const guessed = guess[id] ?? null;
    return read[id] ?? (Object.hasOwn(said, id) || taken.has(guessed) ? null : guessed);
  };
  return { sheet: source.sheet.name, kind, headerRow, columns: lettersFor(definitions, letterOf) };
}

/** The kind to begin with where nothing tells: what the workbook still lacks. */
function likelyKind({ recognition }: WorkbookInspection, sheet: string): TableKind {
  const isUndecided = recognition.problems.some((problem) => problem.code === 'recognition.two-kinds' && problem.sheet === sheet);
  if (isUndecided) return 'attendance';
  return tableKinds.find((kind) => !recognition.tables.has(kind)) ?? 'participants';
}

/** The draft that a user sees first: how the sheet is read, else how it could be. */
export function firstDraft(source: DraftSource, inspection: WorkbookInspection, wanted: TableKind | null): MappingDraft {
  const here = [...inspection.recognition.tables.values()].filter((table) => table.sheet === source.sheet.name);
  const table = wanted === null ? here[0] : here.find(({ kind }) => kind === wanted);
  if (table !== undefined) return draftOfTable(source, inspection, table);
  const kind = wanted ?? likelyKind(inspection, source.sheet.name);
  return guessDraft(source, wanted) ?? guessDraft(source, kind) ?? emptyDraft(source, kind, 1);
}

function emptyDraft({ sheet, pack }: DraftSource, kind: TableKind, headerRow: number): MappingDraft {
  return { sheet: sheet.name, kind, headerRow, columns: lettersFor(columnsOfKind(pack, kind), () => null) };
}

/**
 * A draft that the user changed. When its kind or header row is another than was shown, columns are guessed anew, but
 * those that the user placed stay; letters that are none are dropped.
 *
 * @param shown what was guessed for the draft that the user changed; null: nothing was shown
 */
export function nextDraft(source: DraftSource, draft: MappingDraft, shown: MappingDraft | null): MappingDraft {
  const { kind } = draft;
  const headerRow = Number.isInteger(draft.headerRow) ? Math.min(Math.max(draft.headerRow, 0), source.sheet.rows.length) : 1;
  const isSame = shown?.kind === kind && shown.headerRow === headerRow;
  const guess = isSame ? {} : (guessDraft(source, kind, headerRow)?.columns ?? {});
  const asked = new Map(Object.entries(draft.columns));
  const isMade = (id: string): boolean => asked.has(id) && (isSame || shown === null || asked.get(id) !== (shown.columns[id] ?? null));
  const definitions = columnsOfKind(source.pack, kind);
  const taken = new Set(definitions.flatMap(({ id }) => (isMade(id) ? [letterOrNull(asked.get(id))] : [])));
  return {
    sheet: source.sheet.name, kind, headerRow,
    columns: lettersFor(definitions, (id) => {
      if (isMade(id)) return letterOrNull(asked.get(id));
      const guessed = guess[id] ?? null;
      return taken.has(guessed) ? null : guessed;
    }),
  };
}

function letterOrNull(letter: string | null | undefined): string | null {
  return typeof letter === 'string' && columnIndex(letter) !== null ? letter.toUpperCase() : null;
}
