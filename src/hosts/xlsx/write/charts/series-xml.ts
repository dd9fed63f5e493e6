import { chartLook, type CellContent, type CellRange, type ChartCells, type ChartLook, type ChartSpec } from '../../../../workbook';
import { escapeText } from '../../xml/scanner';
import { absoluteRange } from '../addresses';
import { drawingText } from './drawing-text';
import { lineOf, paint } from './looks-xml';

/** One series of a chart by its place there. */
export interface SeriesPlace {
  readonly sheet: string;
  readonly chart: ChartSpec;
  readonly cells: ChartCells;
  readonly index: number;
}

const DASHES: Readonly<Record<ChartLook['dash'], string>> = { solid: 'solid', dash: 'dash', dot: 'sysDot', 'dash-dot': 'dashDot' };

/** A series: what it is called, how it looks, where it comes from and what stands there. */
export function seriesXml({ sheet, chart, cells, index }: SeriesPlace): string {
  const series = chart.series[index];
  if (series === undefined) return '';
  const look = chartLook(index);
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeText(titleText(series.title))}</c:v></c:tx>`
    + `${chart.kind === 'radar' ? lineLook(look) : barLook(look)}`
    + `<c:cat><c:strRef>${source(sheet, chart.categories)}<c:strCache>${points(cells.contents(chart.categories))}</c:strCache></c:strRef></c:cat>`
    + `<c:val><c:numRef>${source(sheet, series.values)}<c:numCache><c:formatCode>General</c:formatCode>${points(cells.contents(series.values))}`
    + '</c:numCache></c:numRef></c:val></c:ser>';
}

/** LibreOffice cuts a title off at a straight quotation mark. */
function titleText(title: string): string {
  return title.replaceAll('"', '\u201d');
}

function lineLook({ line, dash, marker }: ChartLook): string {
  return `<c:spPr><a:ln w="22225" cap="rnd">${paint(line)}<a:prstDash val="${DASHES[dash]}"/><a:round/></a:ln></c:spPr>`
    + `<c:marker><c:symbol val="${marker}"/><c:size val="7"/><c:spPr>${paint(line)}${lineOf(line)}</c:spPr></c:marker>`;
}

function barLook({ line, fill }: ChartLook): string {
  return `<c:spPr>${paint(fill)}${lineOf(line)}</c:spPr><c:invertIfNegative val="0"/>`;
}

function source(sheet: string, range: CellRange): string {
  return `<c:f>${drawingText(absoluteRange(sheet, range))}</c:f>`;
}

/** What is not there has no point: it is a gap. */
function points(contents: readonly CellContent[]): string {
  const list = contents.map((content, index) => (content === null ? '' : `<c:pt idx="${index}"><c:v>${escapeText(String(content))}</c:v></c:pt>`));
  return `<c:ptCount val="${contents.length}"/>${list.join('')}`;
}
