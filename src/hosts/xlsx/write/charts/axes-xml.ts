import { CHART_FRAME, type ChartAxisSpec } from '../../../../workbook';
import { drawingText } from './drawing-text';
import { lineOf } from './looks-xml';

const GRID = `<c:majorGridlines><c:spPr>${lineOf(CHART_FRAME.grid)}</c:spPr></c:majorGridlines>`;
const TICKS = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>';
const EDGE = `<c:spPr>${lineOf(CHART_FRAME.edge)}</c:spPr>`;

/** Spokes and rings. */
export function radarAxes(axis: ChartAxisSpec): string {
  return categoryAxis('minMax', 'b', GRID) + valueAxis(axis, 'l', 'autoZero');
}

/** The first category stands on top, and so the values below the last one. */
export function barAxes(axis: ChartAxisSpec): string {
  return categoryAxis('maxMin', 'l', '') + valueAxis(axis, 'b', 'max');
}

function categoryAxis(order: 'minMax' | 'maxMin', side: string, grid: string): string {
  return `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/><c:axPos val="${side}"/>${grid}`
    + `<c:numFmt formatCode="General" sourceLinked="0"/>${TICKS}${EDGE}<c:crossAx val="2"/><c:crosses val="autoZero"/>`
    + '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>';
}

function valueAxis({ min, max, unit, format }: ChartAxisSpec, side: string, crosses: 'autoZero' | 'max'): string {
  return `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:max val="${max}"/><c:min val="${min}"/></c:scaling>`
    + `<c:delete val="0"/><c:axPos val="${side}"/>${GRID}<c:numFmt formatCode="${drawingText(format)}" sourceLinked="0"/>${TICKS}${EDGE}`
    + `<c:crossAx val="1"/><c:crosses val="${crosses}"/><c:crossBetween val="between"/>`
    + `${unit === undefined ? '' : `<c:majorUnit val="${unit}"/>`}</c:valAx>`;
}
