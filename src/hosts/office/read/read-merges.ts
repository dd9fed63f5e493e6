import type { CellRange } from '../../../workbook';
import { parseAreas, rangeText } from '../addresses';
import { reasonToWait } from '../errors/excel-code';

/**
 * The merged cells of a sheet on which Excel fails when it is asked for all at once: it tells of 512 areas at most.
 * Bands of rows are halved until each is answered. For this rare sheet it takes as many messages as it needs.
 *
 * @param sheet id or name
 */
export async function readMerges(context: Excel.RequestContext, sheet: string, range: CellRange): Promise<CellRange[]> {
  const areas = context.workbook.worksheets.getItem(sheet).getRange(rangeText(range)).getMergedAreasOrNullObject();
  areas.load('address');
  try {
    await context.sync();
  } catch (error) {
    if (reasonToWait(error) !== null || range.top === range.bottom) throw error;
    const middle = Math.floor((range.top + range.bottom) / 2);
    const upper = await readMerges(context, sheet, { ...range, bottom: middle });
    return withoutTwins([...upper, ...await readMerges(context, sheet, { ...range, top: middle + 1 })]);
  }
  return areas.isNullObject ? [] : parseAreas(areas.address);
}

/** A merge that crosses two bands is told in both. */
function withoutTwins(ranges: readonly CellRange[]): CellRange[] {
  return [...new Map(ranges.map((range) => [rangeText(range), range])).values()];
}
