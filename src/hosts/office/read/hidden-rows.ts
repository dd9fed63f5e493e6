import type { CellRange } from '../../../workbook';
import { rangeText, rowsText } from '../addresses';
import type { ExcelApi } from '../excel-api';
import type { Later, Question } from './later';

/** Excel 2019 must be asked row by row; a longer sheet's hidden rows stay unknown there. */
const MOST_SINGLE_ROWS = 2_000;
const BYTES_PER_ROW = 24;
const BYTES_PER_SINGLE_ROW = 400;

/**
 * Ask which rows of a range are hidden; for a range of which some are and some are not.
 *
 * @param sheet id or name
 */
export function hiddenRowsQuestion(sheet: string, range: CellRange, api: ExcelApi, take: (rows: ReadonlySet<number>) => void): Question | null {
  const isOld = !api.supports(9);
  const height = range.bottom - range.top + 1;
  if (isOld && height > MOST_SINGLE_ROWS) return null;
  return {
    bytes: height * (isOld ? BYTES_PER_SINGLE_ROW : BYTES_PER_ROW),
    ask: (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const flags = isOld ? askEachRow(worksheet, range) : askRows(worksheet, range);
      return () => {
        take(new Set(flags().flatMap((isHidden, index) => (isHidden ? [range.top + index] : []))));
        return [];
      };
    },
  };
}

function askRows(sheet: Excel.Worksheet, range: CellRange): Later<readonly boolean[]> {
  const rows = sheet.getRange(rangeText(range)).getRowProperties({ rowHidden: true });
  return () => rows.value.map(({ rowHidden }) => rowHidden === true);
}

function askEachRow(sheet: Excel.Worksheet, range: CellRange): Later<readonly boolean[]> {
  const rows = Array.from({ length: range.bottom - range.top + 1 }, (_, index) =>
    sheet.getRange(rowsText(range.top + index, range.top + index)).load('rowHidden'));
  return () => rows.map((row) => row.rowHidden);
}
