import type { CellRange } from '../../../../src/workbook';
import { COLUMNS, ROWS } from '../model/book';
import { grid } from '../model/cells';
import { ExcelError } from '../run/excel-error';
import { callMethod } from '../run/object-paths';
import { runQuery } from '../run/query';
import type { Session } from '../run/session';
import { Thing } from '../run/thing';
import type { Method } from '../run/thing';
import { addressOf } from './areas';
import type { Area } from './areas';
import { spread } from '../run/enter-values';
import { RangeFormat } from './format';
import { hyperlink } from './hyperlink';
import { lineProperties } from './line-properties';

/** The answers of `getCellProperties` and its kin are written in camelCase, unlike everything else. */
function camel(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camel);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.charAt(0).toLowerCase() + key.slice(1), camel(inner)]));
}

/** `{ format: { fill: { color: true } } }` as `format/fill/color`. */
function pathsOf(options: unknown, prefix = ''): string[] {
  if (typeof options !== 'object' || options === null) return [];
  return Object.entries(options).flatMap(([key, inner]) => (inner === true ? [`${prefix}${key}`] : pathsOf(inner, `${prefix}${key}/`)));
}

function bordersAside(paths: readonly string[]): string[] {
  if (paths.some((path) => /borders/i.test(path))) throw new ExcelError('NotImplemented', 'The stand-in does not answer borders by cell.');
  return [...paths];
}

function propertiesOf(area: Area, options: unknown, session: Session): unknown {
  const paths = bordersAside(pathsOf(options));
  const look = paths.filter((path) => path.startsWith('format/')).map((path) => path.slice('format/'.length));
  const rest = paths.filter((path) => !path.startsWith('format/'));
  const own = Object.fromEntries(rest.map((path) => [path, readPlain(area, path, session)]));
  if (look.length === 0) return own;
  return { ...own, format: camel(runQuery(RangeFormat.of({ sheet: area.sheet, ranges: [area.range] }), { Select: look }, session)) };
}

function readPlain(area: Area, path: string, session: Session): unknown {
  if (path === 'address') return addressOf(area);
  const property = lineProperties[path.charAt(0).toUpperCase() + path.slice(1)];
  if (property?.get === undefined) throw new ExcelError('NotImplemented', `The stand-in does not answer ${path} by cell.`);
  return property.get(area, session);
}

/** Set what an object of settings says: scalars as properties, objects as what they lead to. */
function assign(thing: Thing, settings: unknown, session: Session): void {
  if (typeof settings !== 'object' || settings === null) return;
  for (const [key, value] of Object.entries(settings)) {
    const name = key.charAt(0).toUpperCase() + key.slice(1);
    const property = thing.type.definition.properties?.[name];
    const inner = property?.object?.(thing.target, session);
    if (inner instanceof Thing) assignInner(inner, value, session);
    else if (property?.set !== undefined) property.set(thing.target, value, session);
    else throw new ExcelError('InvalidArgument', `${thing.type.name}.${name} cannot be set.`);
  }
}

function assignInner(inner: Thing, value: unknown, session: Session): void {
  if (inner.type.definition.items === undefined) return assign(inner, value, session);
  for (const [side, border] of Object.entries(value as Record<string, unknown>)) {
    const index = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight', diagonalDown: 'DiagonalDown', diagonalUp: 'DiagonalUp' }[side];
    assign(callMethod(inner, 'GetItem', [index], session) as Thing, border, session);
  }
}

function setOne(area: Area, settings: unknown, session: Session): void {
  if (typeof settings !== 'object' || settings === null) return;
  const { format, hyperlink: link, ...rest } = settings as Record<string, unknown>;
  if (link !== undefined) hyperlink.set?.(area, link, session);
  for (const [key, value] of Object.entries(rest)) lineProperties[key.charAt(0).toUpperCase() + key.slice(1)]?.set?.(area, value, session);
  if (format !== undefined) assign(RangeFormat.of({ sheet: area.sheet, ranges: [area.range] }), format, session);
}

type Slice = (range: CellRange, index: number) => CellRange;
const rowSlice: Slice = (range, index) => ({ top: range.top + index, bottom: range.top + index, left: 0, right: COLUMNS - 1 });
const columnSlice: Slice = (range, index) => ({ left: range.left + index, right: range.left + index, top: 0, bottom: ROWS - 1 });

function setSlices(count: (range: CellRange) => number, slice: Slice): Method<Area> {
  return ({ sheet, range }, [list], session) => {
    if (!Array.isArray(list) || list.length !== count(range)) throw new ExcelError('InvalidArgument');
    list.forEach((settings, index) => { setOne({ sheet, range: slice(range, index) }, settings, session); });
  };
}

function getSlices(count: (range: CellRange) => number, slice: Slice): Method<Area> {
  return ({ sheet, range }, [options], session) => Array.from({ length: count(range) }, (_, index) => propertiesOf({ sheet, range: slice(range, index) }, options, session));
}

const rowsIn = (range: CellRange): number => range.bottom - range.top + 1;
const columnsIn = (range: CellRange): number => range.right - range.left + 1;

/** Properties of many cells, rows or columns in one call. */
export const propertyMethods: Readonly<Record<string, Method<Area>>> = {
  GetCellProperties: ({ sheet, range }, [options], session) => grid(range, (row, column) => propertiesOf({ sheet, range: { top: row, bottom: row, left: column, right: column } }, options, session)),
  GetRowProperties: getSlices(rowsIn, rowSlice),
  GetColumnProperties: getSlices(columnsIn, columnSlice),
  SetRowProperties: setSlices(rowsIn, rowSlice),
  SetColumnProperties: setSlices(columnsIn, columnSlice),
  SetCellProperties: ({ sheet, range }, [list], session) => {
    const at = spread(range, list);
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) {
        setOne({ sheet, range: { top: row, bottom: row, left: column, right: column } }, at(row, column), session);
      }
    }
  },
};
