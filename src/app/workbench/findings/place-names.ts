import type { ParticipantReport } from '../../../domain/findings';
import type { CellRef } from '../../../domain/values';
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
    columnTitle: (cell) => {
      const table = tableAt(tables, cell);
      return table === null ? null : titleOfColumn(table, cell.column, titles);
    },
    rowName: (cell) => {
      people ??= new Map(participants.map((person) => [`${person.row} ${person.sheet}`, person.name]));
      return people.get(`${cell.row + 1} ${cell.sheet}`) ?? nameInRow(tableAt(tables, cell), cell.row);
    },
  };
}

function tableAt(tables: readonly RecognisedTable[], { sheet, row, column }: CellRef): RecognisedTable | null {
  return tables.find((one) => one.sheet === sheet && row > one.headerRow && hasColumn(one, column)) ?? null;
}

/** The name that stands in a row of another table than the roster. */
function nameInRow(table: RecognisedTable | null, row: number): string | null {
  if (table === null) return null;
  let [low, high] = [0, table.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (table.sheetRow(middle) < row) low = middle + 1;
    else high = middle;
  }
  const name = low < table.length && table.sheetRow(low) === row ? table.cell(low, 'nama') : null;
  return typeof name === 'string' ? name.trim() : null;
}

function hasColumn(table: RecognisedTable, column: number): boolean {
  return [...table.columns.values()].includes(column) || table.openColumns.some((one) => one.column === column);
}

function titleOfColumn(table: RecognisedTable, column: number, titles: ReadonlyMap<string, string>): string | null {
  const id = [...table.columns].find(([, at]) => at === column)?.[0];
  if (id !== undefined) return titles.get(`${table.kind} ${id}`) ?? table.headerOf(id);
  return table.openColumns.find((one) => one.column === column)?.header ?? null;
}
