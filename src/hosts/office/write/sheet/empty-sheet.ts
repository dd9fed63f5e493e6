import { columnName } from '../../../../domain/values';
import { ownChartName } from '../../../../workbook';
import type { SheetSpec } from '../../../../workbook';
import { cellText, rowsText } from '../../addresses';
import { UNFINISHED } from '../../marks/marker';
import type { ChartFacts, SheetFacts } from '../../read/facts';
import { step } from '../steps';
import type { Step } from '../steps';

/**
 * Make a sheet of ours as empty as a new one, so that formulas of the user's that look at it keep their places. Rows
 * that are collapsible stay so: Excel does not tell which they are, and fails on taking away what is not there.
 *
 * @param written what stands on it, as far as this host wrote it
 * @param former the sheet to which this one is to be put back; null: to none
 */
export function* emptySheetSteps(sheet: string, facts: SheetFacts, written: SheetSpec, former: SheetFacts | null): Generator<Step> {
  for (const { name } of facts.tables) yield step(3, (batch) => { batch.sheet(sheet).tables.getItem(name).convertToRange(); });
  for (const { row, column } of facts.notes) yield step(3, (batch) => { batch.sheet(sheet).notes.getItem(cellText(row, column)).delete(); });
  for (const { name } of ownCharts(facts, former)) yield step(3, (batch) => { batch.sheet(sheet).charts.getItem(name).delete(); }, name.length * 2);
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

/** A chart has no name of ours yet when writing was cut off right behind its making: on a sheet that was left so, it is one that is new. */
function ownCharts({ charts, marker }: SheetFacts, former: SheetFacts | null): ChartFacts[] {
  const older = marker === UNFINISHED ? former?.charts ?? null : null;
  return (charts ?? []).filter(({ id, name }) => ownChartName(name) !== null || older?.every((chart) => chart.id !== id) === true);
}
