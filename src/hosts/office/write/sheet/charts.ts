import { CHART_FRAME, chartLook, chartName, LIMITS } from '../../../../workbook';
import type { ChartLook, ChartSpec } from '../../../../workbook';
import { cellText, rangeText } from '../../addresses';
import type { ExcelApi } from '../../excel-api';
import { step } from '../steps';
import type { Step } from '../steps';

/** The ExcelApi that came with the last of what a chart needs: gaps for cells without a value. */
export const CHARTS = 8;

const TYPES = { radar: 'RadarMarkers', bar: 'BarClustered' } as const;
const DASHES = { solid: 'Continuous', dash: 'Dash', dot: 'RoundDot', 'dash-dot': 'DashDot' } as const;
const MARKERS = { circle: 'Circle', square: 'Square', triangle: 'Triangle', diamond: 'Diamond', x: 'X', star: 'Star' } as const;

/** Charts of cells that are written already, where this Excel can draw them. What they show in words it takes from no add-in. */
export function* chartSteps(sheet: string, charts: readonly ChartSpec[], api: ExcelApi): Generator<Step> {
  if (!api.supports(CHARTS)) return;
  for (const chart of charts) {
    const name = chartName(chart.name);
    yield addStep(sheet, chart, name);
    yield* chart.series.map((_, index) => seriesStep(sheet, chart, { name, index }));
    yield axisStep(sheet, chart, name);
  }
}

/** Excel makes the first series from the cells that it is given. */
function addStep(sheet: string, { kind, title, series, place }: ChartSpec, name: string): Step {
  const [first] = series;
  return step(22, (batch) => {
    if (first === undefined) return;
    const worksheet = batch.sheet(sheet);
    const isColumn = first.values.left === first.values.right;
    const chart = worksheet.charts.add(TYPES[kind], worksheet.getRange(rangeText(first.values)), isColumn ? 'Columns' : 'Rows');
    chart.name = name;
    chart.setPosition(cellText(place.top, place.left), cellText(place.bottom, place.right));
    chart.displayBlanksAs = 'NotPlotted';
    chart.plotVisibleOnly = false;
    chart.format.fill.setSolidColor(`#${CHART_FRAME.paper}`);
    applyFont(chart.format.font, 9, false);
    writeTitle(chart.title, title);
    chart.legend.visible = series.length > 1;
    if (series.length > 1) chart.legend.position = 'Bottom';
  }, (title.length + name.length) * 2);
}

function writeTitle(title: Excel.ChartTitle, text: string): void {
  const shown = text.replace(/\s+/g, ' ').trim();
  title.visible = shown !== '';
  if (shown === '') return;
  title.text = shown.length <= LIMITS.chartText ? shown : `${shown.slice(0, LIMITS.chartText - 1)}…`;
  applyFont(title.format.font, 12, true);
}

function applyFont(font: Excel.ChartFont, size: number, isBold: boolean): void {
  font.size = size;
  font.bold = isBold;
  font.color = `#${CHART_FRAME.text}`;
}

/** A series of a chart that is being made. */
interface SeriesPlace {
  /** The chart's name in the workbook. */
  readonly name: string;
  readonly index: number;
}

function seriesStep(sheet: string, { kind, series, categories }: ChartSpec, { name, index }: SeriesPlace): Step {
  const { title = '', values = categories } = series[index] ?? {};
  return step(18, (batch) => {
    const worksheet = batch.sheet(sheet);
    const all = worksheet.charts.getItem(name).series;
    const one = index === 0 ? all.getItemAt(0) : all.add(title);
    if (index === 0) one.name = title;
    one.setValues(worksheet.getRange(rangeText(values)));
    one.setXAxisValues(worksheet.getRange(rangeText(categories)));
    if (kind === 'radar') lookLikeLine(one, chartLook(index));
    else lookLikeBar(one, chartLook(index));
  }, title.length * 2);
}

function lookLikeLine(series: Excel.ChartSeries, { line, dash, marker }: ChartLook): void {
  const color = `#${line}`;
  series.format.line.lineStyle = DASHES[dash];
  series.format.line.color = color;
  series.format.line.weight = 1.75;
  series.markerStyle = MARKERS[marker];
  series.markerSize = 7;
  series.markerBackgroundColor = color;
  series.markerForegroundColor = color;
}

function lookLikeBar(series: Excel.ChartSeries, { line, fill }: ChartLook): void {
  series.format.fill.setSolidColor(`#${fill}`);
  series.format.line.color = `#${line}`;
  series.gapWidth = 60;
}

/** The first category of lying bars stands on top, and so the values below the last one. */
function axisStep(sheet: string, { kind, axis }: ChartSpec, name: string): Step {
  return step(14, (batch) => {
    const { valueAxis, categoryAxis } = batch.sheet(sheet).charts.getItem(name).axes;
    valueAxis.minimum = axis.min;
    valueAxis.maximum = axis.max;
    if (axis.unit !== undefined) valueAxis.majorUnit = axis.unit;
    valueAxis.numberFormat = axis.format;
    valueAxis.majorGridlines.visible = true;
    valueAxis.majorGridlines.format.line.color = `#${CHART_FRAME.grid}`;
    if (kind === 'radar') return;
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = 'Maximum';
  }, axis.format.length);
}
