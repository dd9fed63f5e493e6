import { refuseRange, refuseTableColumns, type CellRange, type TableSpec } from '../../../../workbook';
import { escapeAttribute } from '../../xml/scanner';
import { rangeText } from '../addresses';
import type { Dialect } from '../dialect';

/**
 * A table part. A table without rows gets an empty one, as Excel wants it.
 *
 * @throws {WorkbookError} `workbook.table-header` for columns that do not fit the range or are not unique, `workbook.outside-sheet`
 */
export function tableXml(sheet: string, table: TableSpec, id: number, { main }: Dialect): string {
  const range: CellRange = { ...table.range, bottom: Math.max(table.range.bottom, table.range.top + 1) };
  refuseRange(sheet, range);
  refuseTableColumns(sheet, table);
  const name = escapeAttribute(table.name);
  const ref = rangeText(range);
  const columns = table.columns.map((column, index) => `<tableColumn id="${index + 1}" name="${escapeAttribute(column)}"/>`);
  return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
    + `<table xmlns="${main}" id="${id}" name="${name}" displayName="${name}" ref="${ref}" totalsRowShown="0">`
    + `<autoFilter ref="${ref}"/><tableColumns count="${columns.length}">${columns.join('')}</tableColumns>`
    + `<tableStyleInfo name="${escapeAttribute(table.style ?? 'TableStyleLight1')}" showFirstColumn="0" showLastColumn="0" `
    + 'showRowStripes="1" showColumnStripes="0"/></table>';
}
