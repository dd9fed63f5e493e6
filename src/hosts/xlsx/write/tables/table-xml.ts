import { WorkbookError, type CellRange, type TableSpec } from '../../../../workbook';
import { escapeAttribute } from '../../xml/scanner';
import { rangeText } from '../addresses';
import type { Dialect } from '../dialect';
import { requireRange } from '../sheet/limits';

/**
 * A table part. A table without rows gets an empty one, as Excel wants it.
 *
 * @throws {WorkbookError} `xlsx.table-header` for columns that do not fit the range or are not unique, `xlsx.outside-sheet`
 */
export function tableXml(sheet: string, table: TableSpec, id: number, { main }: Dialect): string {
  const range: CellRange = { ...table.range, bottom: Math.max(table.range.bottom, table.range.top + 1) };
  requireRange(sheet, range);
  requireColumns(sheet, table);
  const name = escapeAttribute(table.name);
  const ref = rangeText(range);
  const columns = table.columns.map((column, index) => `<tableColumn id="${index + 1}" name="${escapeAttribute(column)}"/>`);
  return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
    + `<table xmlns="${main}" id="${id}" name="${name}" displayName="${name}" ref="${ref}" totalsRowShown="0">`
    + `<autoFilter ref="${ref}"/><tableColumns count="${columns.length}">${columns.join('')}</tableColumns>`
    + `<tableStyleInfo name="${escapeAttribute(table.style ?? 'TableStyleLight1')}" showFirstColumn="0" showLastColumn="0" `
    + 'showRowStripes="1" showColumnStripes="0"/></table>';
}

function requireColumns(sheet: string, { name, columns, range }: TableSpec): void {
  const different = new Set(columns.map((column) => column.toLowerCase()));
  const fits = columns.length === range.right - range.left + 1 && different.size === columns.length && !different.has('');
  if (!fits) throw new WorkbookError('xlsx.table-header', { table: name, sheet });
}
