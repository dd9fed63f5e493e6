import type { CellRange } from '../../../../src/workbook';
import type { ExcelSheet } from '../model/book';
import type { Chart, ChartSeries } from '../model/parts';
import { ExcelError } from '../run/excel-error';
import { changeSheet } from '../run/guard';
import type { Session } from '../run/session';
import { excelClass } from '../run/thing';
import type { Method, Property, TypedClass } from '../run/thing';
import { areaFrom, textOf } from './areas';
import { ChartSeriesFormat, colorLook, isNumber, isOneOf, look } from './chart-looks';
import type { LooksTarget } from './chart-looks';
import { collectionMembers } from './collection';

/** A chart and its sheet. */
export interface ChartTarget {
  readonly sheet: ExcelSheet;
  readonly chart: Chart;
}

interface SeriesTarget extends ChartTarget {
  readonly series: ChartSeries;
}

function ofLooks(property: Property<LooksTarget>): Property<SeriesTarget> {
  const looksOf = ({ sheet, series }: SeriesTarget): LooksTarget => ({ sheet, looks: series.looks, path: '' });
  return { get: (target, session) => property.get?.(looksOf(target), session), set: (target, value, session) => { property.set?.(looksOf(target), value, session); } };
}

/** One row or one column. @throws {ExcelError} `InvalidArgument` */
function lineFrom(session: Session, argument: unknown, sheet: ExcelSheet): CellRange {
  const { range } = areaFrom(session, argument, sheet);
  if (range.top !== range.bottom && range.left !== range.right) throw new ExcelError('InvalidArgument', 'A series is one row or one column.');
  return range;
}

function take(key: 'values' | 'categories'): Method<SeriesTarget> {
  return ({ sheet, series }, [range], session) => {
    changeSheet(session, sheet, 'objects');
    series[key] = lineFrom(session, range, sheet);
  };
}

const MARKERS = ['Automatic', 'None', 'Square', 'Diamond', 'Triangle', 'X', 'Star', 'Dot', 'Dash', 'Circle', 'Plus'];

export const ChartSeriesClass: TypedClass<SeriesTarget> = excelClass<SeriesTarget>({
  name: 'ChartSeries',
  properties: {
    Name: { get: ({ series }) => series.name, set: ({ sheet, series }, value, session) => { changeSheet(session, sheet, 'objects'); series.name = textOf(value); } },
    GapWidth: ofLooks(look('gapWidth', 150, (value) => isNumber(value) && Number(value) >= 0 && Number(value) <= 500)),
    MarkerStyle: ofLooks(look('markerStyle', 'Automatic', isOneOf(...MARKERS))),
    MarkerSize: ofLooks(look('markerSize', 5, (value) => isNumber(value) && Number(value) >= 2 && Number(value) <= 72)),
    MarkerBackgroundColor: ofLooks(colorLook('markerBackgroundColor')), MarkerForegroundColor: ofLooks(colorLook('markerForegroundColor')),
    Format: { object: ({ sheet, series }) => ChartSeriesFormat.of({ sheet, looks: series.looks, path: 'format/' }) },
  },
  methods: {
    SetValues: take('values'),
    SetXAxisValues: take('categories'),
    Delete: ({ sheet, chart, series }, _, session) => {
      changeSheet(session, sheet, 'objects');
      chart.series = chart.series.filter((one) => one !== series);
    },
  },
});

const members = collectionMembers<ChartTarget>({
  items: (target) => target.chart.series.map((series) => ChartSeriesClass.of({ ...target, series })), matches: () => false,
}, ['GetItem', 'GetItemOrNullObject']);

/** Most series of one chart. */
const MOST = 255;

export const ChartSeriesCollection: TypedClass<ChartTarget> = excelClass<ChartTarget>({
  name: 'ChartSeriesCollection',
  items: members.items,
  properties: { Count: { get: ({ chart }) => chart.series.length } },
  methods: {
    ...members.methods,
    Add: (target, [name], session) => {
      const { sheet, chart } = target;
      changeSheet(session, sheet, 'objects');
      if (chart.series.length >= MOST) throw new ExcelError('InvalidOperation', `A chart has at most ${MOST} series.`);
      const series: ChartSeries = { name: typeof name === 'string' ? name : `Series${chart.series.length + 1}`, values: null, categories: null, looks: new Map() };
      chart.series.push(series);
      return ChartSeriesClass.of({ ...target, series });
    },
  },
});
