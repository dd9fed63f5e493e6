import type { ParticipantReport } from '../../../domain/findings';
import type { ColumnDefinition, Recognition, RecognisedTable } from '../../../workbook';
import type { Language } from '../../../messages';
import type { PlaceNames } from './missing';

/** How the places of a recognised workbook are called: columns by their title, rows of the roster by their person. */
export function placeNames(
  recognition: Recognition, columns: readonly ColumnDefinition[], participants: readonly ParticipantReport[], language: Language,
): PlaceNames {
  const tables = [...recognition.tables.values()];
  const titles = new Map(columns.map((column) => [`${column.table} ${column.id}`, column.header[language]]));
  let people: ReadonlyMap<string, string | null> | null = null;
  return {
    columnTitle: ({ sheet, row, column }) => {
      const table = tables.find((one) => one.sheet === sheet && row > one.headerRow && hasColumn(one, column));
      return table === undefined ? null : titleOfColumn(table, column, titles);
    },
    rowName: ({ sheet, row }) => {
      people ??= new Map(participants.map((person) => [`${person.row} ${person.sheet}`, person.name]));
      return people.get(`${row + 1} ${sheet}`) ?? null;
    },
  };
}

function hasColumn(table: RecognisedTable, column: number): boolean {
  return [...table.columns.values()].includes(column) || table.openColumns.some((one) => one.column === column);
}

function titleOfColumn(table: RecognisedTable, column: number, titles: ReadonlyMap<string, string>): string | null {
  const id = [...table.columns].find(([, at]) => at === column)?.[0];
  if (id !== undefined) return titles.get(`${table.kind} ${id}`) ?? table.headerOf(id);
  return table.openColumns.find((one) => one.column === column)?.header ?? null;
}
