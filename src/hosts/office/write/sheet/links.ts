import type { LinkSpec } from '../../../../workbook';
import { cellText, rangeText } from '../../addresses';
import type { ExcelApi } from '../../excel-api';
import { jsonBytes } from '../../read/cells/estimate';
import { step } from '../steps';
import type { Step } from '../steps';

const LONGEST_TIP = 255;
/** With this, the links of a whole column go along in one action. */
const CELL_PROPERTIES = 9;

/** A link and the text that its cell shows. */
export interface ShownLink {
  readonly link: LinkSpec;
  readonly text: string;
}

/**
 * Links inside the workbook. Excel writes the text of a link as if it were typed: values are to be written afterwards.
 *
 * @param links by row, from above
 */
export function linkSteps(sheet: string, links: readonly ShownLink[], api: ExcelApi): Step[] {
  if (!api.supports(CELL_PROPERTIES)) return links.map((shown) => singleStep(sheet, shown));
  const columns = new Map<number, ShownLink[]>();
  for (const shown of links) columns.set(shown.link.column, [...(columns.get(shown.link.column) ?? []), shown]);
  return [...columns].map(([column, list]) => columnStep(sheet, column, list));
}

function singleStep(sheet: string, { link, text }: ShownLink): Step {
  const hyperlink = hyperlinkOf({ link, text });
  return step(2, (batch) => { batch.sheet(sheet).getRange(cellText(link.row, link.column)).hyperlink = hyperlink; }, jsonBytes(hyperlink));
}

function columnStep(sheet: string, column: number, links: readonly ShownLink[]): Step {
  const byRow = new Map(links.map((shown) => [shown.link.row, { hyperlink: hyperlinkOf(shown) }]));
  const rows = [...byRow.keys()];
  const range = { top: Math.min(...rows), left: column, bottom: Math.max(...rows), right: column };
  const cells: Excel.SettableCellProperties[][] = Array.from({ length: range.bottom - range.top + 1 }, (_, index) => [byRow.get(range.top + index) ?? {}]);
  return step(2, (batch) => { batch.sheet(sheet).getRange(rangeText(range)).setCellProperties(cells); }, jsonBytes(cells));
}

function hyperlinkOf({ link: { target, tip }, text }: ShownLink): Excel.RangeHyperlink {
  return {
    documentReference: target, ...(text === '' ? {} : { textToDisplay: text }), ...(tip === undefined ? {} : { screenTip: tip.slice(0, LONGEST_TIP) }),
  };
}
