import type { WorkbookSnapshot } from '../../../workbook';
import { columnIndex } from '../../../workbook';
import type { CellValue } from '../../../domain/values';
import type { Check } from './check';

/** The columns that say whom a row is about. */
const IDENTITY = ['nip', 'nama'] as const;

/**
 * Whether everybody whom a check speaks of still stands in the same row of a workbook, under the same header. Where
 * rows or columns moved, its marks would stand beside other people.
 */
export function isSamePlaces({ report, snapshot }: Pick<Check, 'report' | 'snapshot'>, now: WorkbookSnapshot): boolean {
  const roster = report.tables.find(({ kind }) => kind === 'participants');
  const columns = IDENTITY.flatMap((id) => columnIndex(roster?.columns[id] ?? '') ?? []);
  const [before, after] = [snapshot, now].map(({ sheets }) => new Map(sheets.map((sheet) => [sheet.name, sheet.rows])));
  const isSame = (sheet: string, row: number, column: number): boolean => (
    valueOf(before?.get(sheet)?.[row]?.[column]) === valueOf(after?.get(sheet)?.[row]?.[column])
  );
  const headers = report.tables.flatMap(({ sheet, headerRow, columns: letters }) => (
    headerRow === 0 ? [] : Object.values(letters).map((one) => ({ sheet, row: headerRow - 1, column: columnIndex(one) ?? 0 }))
  ));
  return headers.every(({ sheet, row, column }) => isSame(sheet, row, column))
    && report.participants.every(({ sheet, row }) => columns.every((column) => isSame(sheet, row - 1, column)));
}

function valueOf(value: CellValue | undefined): string | number | boolean {
  return typeof value === 'object' && value !== null ? value.error : value ?? '';
}
