import { columnName } from '../../../../domain/values';
import { chartName } from '../../../../workbook';
import type { SheetSpec } from '../../../../workbook';
import { cellText, rowsText } from '../../addresses';
import type { SheetFacts } from '../../read/facts';
import { step } from '../steps';
import type { Step } from '../steps';

/**
 * Make a sheet of ours as empty as a new one, so that formulas of the user's that look at it keep their places. Rows
 * that are collapsible stay so: Excel does not tell which they are, and fails on taking away what is not there.
 *
 * @param written what stands on it, as far as this host wrote it
 */
export function* emptySheetSteps(sheet: string, facts: SheetFacts, written: SheetSpec): Generator<Step> {
  for (const { name } of facts.tables) yield step(3, (batch) => { batch.sheet(sheet).tables.getItem(name).convertToRange(); });
  for (const { row, column } of facts.notes) yield step(3, (batch) => { batch.sheet(sheet).notes.getItem(cellText(row, column)).delete(); });
  for (const name of facts.charts ?? []) yield step(3, (batch) => { batch.sheet(sheet).charts.getItem(chartName(name)).delete(); }, name.length * 2);
  if (facts.hasFilter) yield step(2, (batch) => { batch.sheet(sheet).autoFilter.remove(); });
  yield step(12, (batch) => {
    const worksheet = batch.sheet(sheet);
    const all = worksheet.getRange();
    worksheet.freezePanes.unfreeze();
    all.unmerge();
    all.conditionalFormats.clearAll();
    all.dataValidation.clear();
    all.clear('Hyperlinks');
    all.clear();
    const rows = worksheet.getRange(rowsText(0, facts.used.bottom));
    rows.rowHidden = false;
    rows.format.useStandardHeight = true;
    const columns = worksheet.getRange(`A:${columnName(Math.max(facts.used.right, written.columns.length - 1))}`);
    columns.columnHidden = false;
    columns.format.useStandardWidth = true;
  });
}
