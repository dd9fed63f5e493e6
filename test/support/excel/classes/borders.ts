import type { CellRange } from '../../../../src/workbook';
import type { FormatValue } from '../model/book';
import { setFormat } from '../model/formats';
import { ExcelError } from '../run/excel-error';
import { changeSheet } from '../run/guard';
import type { Session } from '../run/session';
import { excelClass } from '../run/thing';
import type { Property, TypedClass } from '../run/thing';
import type { Areas } from './areas';
import { collectionMembers, isSameText } from './collection';
import { colorOf, sharedFormat } from './range-format';

interface BorderTarget {
  readonly areas: Areas;
  readonly index: string;
}

export const BORDER_INDEXES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp'];
const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'];
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'];

/** The cells of a range that a border belongs to, and the side of each of them that it is drawn on. */
function sidesOf(range: CellRange, index: string): { range: CellRange; side: string }[] {
  switch (index) {
    case 'EdgeTop': return [{ range: { ...range, bottom: range.top }, side: index }];
    case 'EdgeBottom': return [{ range: { ...range, top: range.bottom }, side: index }];
    case 'EdgeLeft': return [{ range: { ...range, right: range.left }, side: index }];
    case 'EdgeRight': return [{ range: { ...range, left: range.right }, side: index }];
    case 'InsideVertical': return range.left === range.right ? [] : [{ range: { ...range, right: range.right - 1 }, side: 'EdgeRight' }, { range: { ...range, left: range.left + 1 }, side: 'EdgeLeft' }];
    case 'InsideHorizontal': return range.top === range.bottom ? [] : [{ range: { ...range, bottom: range.bottom - 1 }, side: 'EdgeBottom' }, { range: { ...range, top: range.top + 1 }, side: 'EdgeTop' }];
    default: return [{ range, side: index }];
  }
}

function part(key: 'style' | 'color' | 'weight', read: (value: unknown) => FormatValue): Property<BorderTarget> {
  return {
    get: ({ areas, index }) => {
      const values = areas.ranges.flatMap((range) => sidesOf(range, index)).map(({ range, side }) => sharedFormat({ sheet: areas.sheet, ranges: [range] }, `borders.${side}.${key}`));
      return values.every((value) => value === values[0]) ? values[0] ?? null : null;
    },
    set: ({ areas, index }, value, session) => { setBorder(session, areas, index, key, read(value)); },
  };
}

function setBorder(session: Session, { sheet, ranges }: Areas, index: string, key: string, value: FormatValue): void {
  for (const whole of ranges) {
    changeSheet(session, sheet, 'formatCells', whole);
    for (const { range, side } of sidesOf(whole, index)) {
      const drawn = key === 'style' ? {} : { [`borders.${side}.style`]: 'Continuous' };
      setFormat(sheet, range, value === 'None' ? noBorder(side) : { ...drawn, [`borders.${side}.${key}`]: value });
    }
  }
}

function noBorder(side: string): Record<string, null> {
  return { [`borders.${side}.style`]: null, [`borders.${side}.color`]: null, [`borders.${side}.weight`]: null };
}

function among(values: readonly string[]): (value: unknown) => FormatValue {
  return (value) => {
    if (typeof value !== 'string' || !values.includes(value)) throw new ExcelError('InvalidArgument');
    return value;
  };
}

export const RangeBorder: TypedClass<BorderTarget> = excelClass<BorderTarget>({
  name: 'RangeBorder',
  key: ({ index }) => index,
  properties: {
    SideIndex: { get: ({ index }) => index },
    Style: part('style', among(STYLES)), Weight: part('weight', among(WEIGHTS)), Color: part('color', colorOf),
  },
});

const members = collectionMembers<Areas>({
  items: (areas) => BORDER_INDEXES.map((index) => RangeBorder.of({ areas, index })),
  matches: (item, key) => isSameText((item.target as BorderTarget).index, key),
}, ['GetItemOrNullObject', 'GetCount']);

export const RangeBorderCollection: TypedClass<Areas> = excelClass<Areas>({ name: 'RangeBorderCollection', ...members, properties: { Count: { get: () => BORDER_INDEXES.length } } });
