import type { CellRange } from '../../../../src/workbook';
import type { ExcelSheet } from '../model/book';
import { nextId } from '../model/new-sheet';
import type { Chart, ChartSeries } from '../model/parts';
import { ExcelError } from '../run/excel-error';
import { changeSheet } from '../run/guard';
import type { Session } from '../run/session';
import { excelClass } from '../run/thing';
import type { Property, Thing, TypedClass } from '../run/thing';
import { areaFrom, textOf } from './areas';
import { ChartAreaFormat, isBoolean, isOneOf, look } from './chart-looks';
import type { LooksTarget } from './chart-looks';
import { ChartAxes, ChartLegend, ChartTitle } from './chart-parts';
import { ChartSeriesCollection } from './chart-series';
import type { ChartTarget } from './chart-series';
import { collectionMembers, isSameText } from './collection';

function ofLooks(property: Property<LooksTarget>): Property<ChartTarget> {
  const looksOf = ({ sheet, chart }: ChartTarget): LooksTarget => ({ sheet, looks: chart.looks, path: '' });
  return { get: (target, session) => property.get?.(looksOf(target), session), set: (target, value, session) => { property.set?.(looksOf(target), value, session); } };
}

function part(path: string, type: () => TypedClass<LooksTarget>): Property<ChartTarget> {
  return { object: ({ sheet, chart }) => type().of({ sheet, looks: chart.looks, path: `${path}/` }) };
}

function rename({ sheet, chart }: ChartTarget, value: unknown, session: Session): void {
  const name = textOf(value);
  changeSheet(session, sheet, 'objects');
  if (name === '') throw new ExcelError('InvalidArgument');
  if (sheet.charts.some((one) => one !== chart && isSameText(one.name, name))) throw new ExcelError('ItemAlreadyExists', `The name "${name}" is taken.`);
  chart.name = name;
}

function remove({ sheet, chart }: ChartTarget, session: Session): void {
  changeSheet(session, sheet, 'objects');
  if (!sheet.charts.includes(chart)) throw new ExcelError('ItemNotFound');
  sheet.charts = sheet.charts.filter((one) => one !== chart);
}

function place({ sheet, chart }: ChartTarget, start: unknown, end: unknown, session: Session): void {
  const from = areaFrom(session, start, sheet).range;
  const to = end === undefined || end === null ? from : areaFrom(session, end, sheet).range;
  changeSheet(session, sheet, 'objects');
  chart.place = { top: from.top, left: from.left, bottom: to.bottom, right: to.right };
}

export const ChartClass: TypedClass<ChartTarget> = excelClass<ChartTarget>({
  name: 'Chart',
  key: ({ chart }) => chart.id,
  properties: {
    Id: { get: ({ chart }) => chart.id },
    Name: { get: ({ chart }) => chart.name, set: rename },
    DisplayBlanksAs: ofLooks(look('displayBlanksAs', 'NotPlotted', isOneOf('NotPlotted', 'Zero', 'Interplotted'))),
    PlotVisibleOnly: ofLooks(look('plotVisibleOnly', true, isBoolean)),
    Axes: part('axes', () => ChartAxes), Format: part('format', () => ChartAreaFormat), Legend: part('legend', () => ChartLegend), Title: part('title', () => ChartTitle),
    Series: { object: (target) => ChartSeriesCollection.of(target) },
  },
  methods: {
    Delete: (target, _, session) => { remove(target, session); },
    SetPosition: (target, [start, end], session) => { place(target, start, end, session); },
  },
});

const TYPES = ['RadarMarkers', 'Radar', 'BarClustered', 'ColumnClustered', 'Line', 'Pie'];

/** A series for each row or column of the cells. */
function seriesOf({ top, left, bottom, right }: CellRange, by: unknown): ChartSeries[] {
  if (by !== 'Columns' && by !== 'Rows') throw new ExcelError('NotImplemented', 'The stand-in makes charts by rows or by columns.');
  const count = by === 'Columns' ? right - left + 1 : bottom - top + 1;
  return Array.from({ length: count }, (_, index) => ({
    name: `Series${index + 1}`, categories: null, looks: new Map(),
    values: by === 'Columns' ? { top, bottom, left: left + index, right: left + index } : { left, right, top: top + index, bottom: top + index },
  }));
}

function add(session: Session, sheet: ExcelSheet, type: unknown, source: unknown, by: unknown): Thing {
  if (typeof type !== 'string' || !TYPES.includes(type)) throw new ExcelError('InvalidArgument');
  const { range } = areaFrom(session, source, sheet);
  changeSheet(session, sheet, 'objects');
  const chart: Chart = { id: nextId(session.book), name: `Chart ${sheet.charts.length + 1}`, type, place: null, series: seriesOf(range, by), looks: new Map() };
  sheet.charts.push(chart);
  return ChartClass.of({ sheet, chart });
}

const members = collectionMembers<ExcelSheet>({
  items: (sheet) => sheet.charts.map((chart) => ChartClass.of({ sheet, chart })),
  matches: (item, key) => {
    const { chart } = item.target as ChartTarget;
    return chart.id === key || isSameText(chart.name, key);
  },
});

export const ChartCollection: TypedClass<ExcelSheet> = excelClass<ExcelSheet>({
  name: 'ChartCollection',
  ...members,
  properties: { Count: { get: ({ charts }) => charts.length } },
  methods: { ...members.methods, Add: (sheet, [type, source, by], session) => add(session, sheet, type, source, by) },
});
