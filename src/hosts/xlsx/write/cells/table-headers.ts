import { headerChange, type CellRange } from '../../../../workbook';
import { decodeEscapes } from '../../xml/scanner';
import { parseRange } from '../addresses';
import type { PartStore } from '../opc/part-store';
import { tablePartsOf } from '../tables/table-names';
import { elementsIn } from '../workbook/workbook-part';
import { openTag } from '../xml/change-element';
import { childOf, readOutline } from '../xml/outline';
import type { Targets } from './targets';

/**
 * The header cells of tables are the names of their columns, and stay so.
 *
 * @throws {WorkbookError} `workbook.set-table-header`
 */
export function requireTableHeaders(store: PartStore, sheet: { readonly name: string; readonly part: string }, targets: Targets): void {
  for (const part of tablePartsOf(store, sheet.part)) {
    const { range, columns } = readTable(store.xml(part), part);
    if (range === null) continue;
    for (const [column, value] of targets.inRow(range.top)) {
      const isHeader = column >= range.left && column <= range.right;
      if (!isHeader || value === columns[column - range.left]) continue;
      throw headerChange(sheet.name, range.top, column);
    }
  }
}

/** Range is null for a table without a header row. */
function readTable(bytes: Uint8Array, part: string): { range: CellRange | null; columns: string[] } {
  const outline = readOutline(bytes, part);
  const table = openTag(bytes, outline.root);
  const range = table.attribute('headerRowCount') === '0' ? null : parseRange(table.attribute('ref') ?? '');
  const columns = elementsIn(bytes, childOf(outline, 'tableColumns'))
    .map((place) => decodeEscapes(openTag(bytes, place).attribute('name') ?? ''));
  return { range, columns };
}
