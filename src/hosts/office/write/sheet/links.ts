import type { LinkSpec } from '../../../../workbook';
import { cellText } from '../../addresses';
import { step } from '../steps';
import type { Step } from '../steps';

/** Excel takes no more on one sheet. */
export const MOST_LINKS = 65_530;
const LONGEST_TIP = 255;

/**
 * A link inside the workbook. Excel writes the text that a link shows as if it were typed, so the value is written
 * once more behind it where that matters.
 *
 * @param text what the cell shows
 * @param value the same as it was handed to Excel
 */
export function linkStep(sheet: string, { row, column, target, tip }: LinkSpec, text: string, value: string | number | boolean): Step {
  const isMarked = value !== text;
  return step(isMarked ? 3 : 2, (batch) => {
    const cell = batch.sheet(sheet).getRange(cellText(row, column));
    cell.hyperlink = {
      documentReference: target, ...(text === '' ? {} : { textToDisplay: text }), ...(tip === undefined ? {} : { screenTip: tip.slice(0, LONGEST_TIP) }),
    };
    if (isMarked) cell.values = [[value]];
  }, target.length + text.length + (tip?.length ?? 0) + 150);
}
