import { ownChartName, rangeText } from '../../src/workbook';
import type { CellRange, ChartAxisSpec, ChartSpec } from '../../src/workbook';
import type { MemoryWorkbook } from '../../src/hosts/memory/workbook-model';
import type { ExcelBook, ExcelSheet } from './excel';
import type { Chart } from './excel/model/parts';
import { rangeOf } from './snapshot';
import { partsOf, textOf } from './xlsx-parts';
import { everyElement, xmlTree } from './xml-tree';
import type { XmlElement } from './xml-tree';

/** A chart of ours as it stands in a workbook of any kind, to compare. Ranges are addresses without dollar signs. */
export interface PlainChart {
  readonly sheet: string;
  /** Null: its name does not say that it is ours. */
  readonly name: string | null;
  readonly kind: ChartSpec['kind'] | null;
  readonly title: string;
  readonly categories: string;
  readonly series: readonly { readonly title: string; readonly values: string }[];
  readonly axis: ChartAxisSpec;
  readonly place: string;
  readonly areBlanksGaps: boolean;
  readonly isFirstOnTop: boolean;
}

/** A chart as it is to be. */
export function plannedChart(sheet: string, { name, kind, title, categories, series, axis, place }: ChartSpec): PlainChart {
  return {
    sheet, name, kind, title, categories: rangeText(categories), series: series.map((one) => ({ title: one.title, values: rangeText(one.values) })), axis,
    place: rangeText(place), areBlanksGaps: true, isFirstOnTop: kind === 'bar',
  };
}

export function chartsInMemory({ sheets }: MemoryWorkbook): PlainChart[] {
  return sheets.flatMap(({ name, charts }) => charts.map((chart) => plannedChart(name, chart)));
}

export function chartsInExcel({ sheets }: ExcelBook): PlainChart[] {
  return sheets.flatMap((sheet) => sheet.charts.map((chart) => excelChart(sheet, chart)));
}

function excelChart({ name: sheet }: ExcelSheet, { name, type, place, series, looks }: Chart): PlainChart {
  const axis = (key: string): unknown => looks.get(`axes/valueAxis/${key}`);
  const [min, max, unit] = ['minimum', 'maximum', 'majorUnit'].map((key) => Number(axis(key)));
  const categories = [...new Set(series.map((one) => addressOf(one.categories)))];
  return {
    sheet, name: ownChartName(name), kind: ({ RadarMarkers: 'radar', BarClustered: 'bar' } as const)[type] ?? null, title: String(looks.get('title/text') ?? ''),
    categories: categories.join(' and '), series: series.map((one) => ({ title: one.name, values: addressOf(one.values) })),
    axis: { min: min ?? Number.NaN, max: max ?? Number.NaN, ...(axis('majorUnit') === undefined ? {} : { unit: unit ?? Number.NaN }), format: String(axis('numberFormat')) },
    place: addressOf(place), areBlanksGaps: looks.get('displayBlanksAs') === 'NotPlotted', isFirstOnTop: looks.get('axes/categoryAxis/reversePlotOrder') === true,
  };
}

function addressOf(range: CellRange | null): string {
  return range === null ? '' : rangeText(range);
}

/** Every chart of a file whose name says that it is ours. */
export function chartsInFile(bytes: Uint8Array): PlainChart[] {
  const parts = partsOf(bytes);
  const drawings = [...parts.keys()].filter((name) => /^xl\/drawings\/[^/]*\.xml$/.test(name));
  return drawings.flatMap((drawing) => {
    const links = xmlTree(textOf(parts, drawing.replace(/([^/]*)$/, '_rels/$1.rels')) || '<none/>');
    const targets = new Map(links.children.map(({ attributes }) => [attributes['Id'], String(attributes['Target']).replace('..', 'xl')]));
    return all(xmlTree(textOf(parts, drawing)), 'xdr:twoCellAnchor').flatMap((anchor) => {
      const name = all(anchor, 'xdr:cNvPr')[0]?.attributes['name'] ?? '';
      const part = targets.get(all(anchor, 'c:chart')[0]?.attributes['r:id']);
      return part === undefined || ownChartName(name) === null ? [] : [fileChart(anchor, xmlTree(textOf(parts, part)))];
    });
  });
}

function fileChart(anchor: XmlElement, chart: XmlElement): PlainChart {
  const series = all(chart, 'c:ser');
  const source = (element: XmlElement | undefined): string => decode(all(element, 'c:f')[0]?.text ?? '');
  const unit = valueOf(chart, 'c:majorUnit');
  return {
    sheet: source(chart).replace(/^'(.*)'!.*$/, '$1').replaceAll("''", "'"), name: ownChartName(all(anchor, 'xdr:cNvPr')[0]?.attributes['name'] ?? ''),
    kind: all(chart, 'c:radarChart').length === 1 ? 'radar' : all(chart, 'c:barChart').length === 1 ? 'bar' : null,
    title: decode(all(chart, 'a:t').map(({ text }) => text).join('')),
    categories: [...new Set(series.map((one) => plainAddress(source(all(one, 'c:cat')[0]))))].join(' and '),
    series: series.map((one) => ({ title: decode(all(all(one, 'c:tx')[0], 'c:v')[0]?.text ?? ''), values: plainAddress(source(all(one, 'c:val')[0])) })),
    axis: {
      min: Number(valueOf(chart, 'c:min')), max: Number(valueOf(chart, 'c:max')), ...(unit === undefined ? {} : { unit: Number(unit) }),
      format: decode(all(all(chart, 'c:valAx')[0], 'c:numFmt')[0]?.attributes['formatCode'] ?? ''),
    },
    place: placeOf(anchor), areBlanksGaps: valueOf(chart, 'c:dispBlanksAs') === 'gap', isFirstOnTop: valueOf(all(chart, 'c:catAx')[0], 'c:orientation') === 'maxMin',
  };
}

function all(element: XmlElement | undefined, name: string): XmlElement[] {
  return element === undefined ? [] : everyElement(element).filter((one) => one.name === name);
}

function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return all(element, name)[0]?.attributes['val'];
}

function plainAddress(formula: string): string {
  return rangeText(rangeOf(formula.slice(formula.lastIndexOf('!') + 1).replaceAll('$', '')));
}

function placeOf(anchor: XmlElement): string {
  const [top = 0, bottom = 0] = all(anchor, 'xdr:row').map(({ text }) => Number(text));
  const [left = 0, right = 0] = all(anchor, 'xdr:col').map(({ text }) => Number(text));
  return rangeText({ top, left, bottom: bottom - 1, right: right - 1 });
}

function decode(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#10;', '\n').replaceAll('&amp;', '&');
}
