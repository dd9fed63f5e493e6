import { CHART_FRAME, LIMITS, type ChartCells, type ChartSpec } from '../../../../workbook';
import { TRANSITIONAL, type Dialect } from '../dialect';
import { cut } from '../sheet/help-text';
import { barAxes, radarAxes } from './axes-xml';
import { drawingText } from './drawing-text';
import { lineOf, paint, textLook } from './looks-xml';
import { seriesXml } from './series-xml';

const AXES = '<c:axId val="1"/><c:axId val="2"/>';

/**
 * A chart part. It holds the values that it shows, so that programs that do not calculate show them too.
 *
 * @param sheet name of the sheet that the chart is drawn from
 */
export function chartXml(sheet: string, chart: ChartSpec, cells: ChartCells, dialect: Dialect): string {
  const series = chart.series.map((_, index) => seriesXml({ sheet, chart, cells, index }));
  return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
    + `<c:chartSpace xmlns:c="${dialect.chart}" xmlns:a="${dialect.drawing}" xmlns:r="${dialect.relationships}">`
    + `<c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="${chart.title.trim() === '' ? 1 : 0}"/>`
    + `<c:plotArea><c:layout/>${plotXml(chart, series.join(''), dialect)}</c:plotArea>`
    + `${chart.series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : ''}`
    + '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>'
    + `<c:spPr>${paint(CHART_FRAME.paper)}${lineOf(CHART_FRAME.edge)}</c:spPr>`
    + `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr${textLook(9)}</a:defRPr></a:pPr><a:endParaRPr lang="id-ID"/></a:p></c:txPr></c:chartSpace>`;
}

function titleXml(title: string): string {
  const text = cut(title.replace(/\s+/g, ' ').trim(), LIMITS.chartText);
  if (text === '') return '';
  const look = textLook(12, true);
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr${look}</a:defRPr></a:pPr>`
    + `<a:r><a:rPr lang="id-ID"${look}</a:rPr><a:t>${drawingText(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

/** How wide a gap between bars is, the dialects write differently; the strict one is left with Excel's own. */
function plotXml({ kind, axis }: ChartSpec, series: string, dialect: Dialect): string {
  if (kind === 'radar') return `<c:radarChart><c:radarStyle val="marker"/><c:varyColors val="0"/>${series}${AXES}</c:radarChart>${radarAxes(axis)}`;
  return '<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>'
    + `${series}${dialect === TRANSITIONAL ? '<c:gapWidth val="60"/>' : ''}${AXES}</c:barChart>${barAxes(axis)}`;
}
