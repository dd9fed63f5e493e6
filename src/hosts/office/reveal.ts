import type { CellRef } from '../../domain/values';
import { WorkbookError } from '../../workbook';
import { cellText } from './addresses';

/**
 * Bring a cell before the user's eyes.
 *
 * @throws {WorkbookError} `office.sheet-deleted`, `office.sheet-hidden`
 */
export async function revealCell(context: Excel.RequestContext, { sheet: name, row, column }: CellRef): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('visibility');
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookError('office.sheet-deleted', { sheet: name });
  if (sheet.visibility !== 'Visible') throw new WorkbookError('office.sheet-hidden', { sheet: name });
  sheet.activate();
  sheet.getRange(cellText(row, column)).select();
  await context.sync();
}
