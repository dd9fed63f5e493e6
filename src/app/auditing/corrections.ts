import { columnName } from '../../domain/values';
import { recognise, tableKinds } from '../../workbook';
import type { ColumnMapping, RecognisedTable, Recognition, RecogniseOptions, TableKind, WorkbookSnapshot } from '../../workbook';

/** A column that is read from another place, or not at all, because of a correction. */
export interface CorrectedColumn {
  readonly id: string;
  /** Where it is read; null: nowhere. */
  readonly letters: string | null;
  /** Where its header alone puts it; null: nowhere. */
  readonly before: string | null;
  /** Its header, or that of another column, says something else than the correction does. */
  readonly isAgainstHeader: boolean;
}

/** What corrections change about one kind of table. */
export interface CorrectedTable {
  readonly kind: TableKind;
  /** As it is read; null: it is no longer read. */
  readonly table: RecognisedTable | null;
  /** As it would be read without any correction; null: not at all. */
  readonly before: RecognisedTable | null;
  /** It is another table than without corrections, by its sheet or its header. */
  readonly isMoved: boolean;
  readonly columns: readonly CorrectedColumn[];
}

/**
 * What the corrections that a workbook keeps change about how it is read. They may be a stranger's, so that every
 * result has to tell of them; those that change nothing are left out.
 *
 * @param recognition by these corrections
 */
export function findCorrections(
  snapshot: WorkbookSnapshot, recognition: Recognition, mapping: ColumnMapping, options: Pick<RecogniseOptions, 'packColumns'>,
): readonly CorrectedTable[] {
  const plain = recognise(snapshot, options);
  const placed = recognise(snapshot, { ...options, mapping: placesOf(mapping) });
  return tableKinds.flatMap((kind) => {
    const [table = null, before = null] = [recognition.tables.get(kind), plain.tables.get(kind)];
    const isMoved = !isSamePlace(table, before);
    const columns = table === null ? [] : compareColumns(table, placed.tables.get(kind) ?? null);
    return isMoved || columns.length > 0 ? [{ kind, table, before, isMoved, columns }] : [];
  });
}

/** The same corrections without what they say about columns. */
function placesOf({ tables, ...rest }: ColumnMapping): ColumnMapping {
  return { ...rest, tables: tables.map(({ kind, sheet, headerRow }) => ({ kind, sheet, ...(headerRow === undefined ? {} : { headerRow }) })) };
}

function isSamePlace(one: RecognisedTable | null, other: RecognisedTable | null): boolean {
  return one?.sheet === other?.sheet && one?.headerRow === other?.headerRow;
}

function compareColumns(table: RecognisedTable, placed: RecognisedTable | null): readonly CorrectedColumn[] {
  const byHeader: ReadonlyMap<string, number> = isSamePlace(table, placed) ? placed?.columns ?? new Map() : new Map();
  const named = new Map([...byHeader].map(([id, column]) => [column, id]));
  const ids = new Set([...table.columns.keys(), ...byHeader.keys()]);
  return [...ids].flatMap((id): CorrectedColumn[] => {
    const [column, before] = [table.columns.get(id), byHeader.get(id)];
    if (column === before) return [];
    const isAnothers = column !== undefined && named.has(column);
    return [{ id, letters: lettersOf(column), before: lettersOf(before), isAgainstHeader: before !== undefined || isAnothers }];
  });
}

function lettersOf(column: number | undefined): string | null {
  return column === undefined ? null : columnName(column);
}
