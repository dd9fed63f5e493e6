import type { ExcelSheet } from '../model/book';
import { ExcelError } from '../run/excel-error';
import { changeSheet } from '../run/guard';
import { excelClass } from '../run/thing';
import type { Method, Property, TypedClass } from '../run/thing';
import { colorOf } from './range-format';

/** Something of a chart that has looks: where they are kept, and the path under which. */
export interface LooksTarget {
  readonly sheet: ExcelSheet;
  readonly looks: Map<string, unknown>;
  /** Ends with a slash, or is empty. */
  readonly path: string;
}

/** A property that is kept as it was set; other values than those it may have are refused. */
export function look(name: string, none: unknown, isRight: (value: unknown) => boolean): Property<LooksTarget> {
  return {
    get: ({ looks, path }) => looks.get(path + name) ?? none,
    set: ({ sheet, looks, path }, value, session) => {
      if (!isRight(value)) throw new ExcelError('InvalidArgument', `${path}${name} cannot be ${JSON.stringify(value)}.`);
      changeSheet(session, sheet, 'objects');
      looks.set(path + name, value);
    },
  };
}

export function colorLook(name: string): Property<LooksTarget> {
  return {
    get: ({ looks, path }) => looks.get(path + name) ?? '#000000',
    set: ({ sheet, looks, path }, value, session) => {
      changeSheet(session, sheet, 'objects');
      looks.set(path + name, colorOf(value));
    },
  };
}

/** A property that leads to an object with looks of its own. */
export function inner(name: string, type: () => TypedClass<LooksTarget>): Property<LooksTarget> {
  return { object: ({ sheet, looks, path }) => type().of({ sheet, looks, path: `${path}${name}/` }) };
}

export function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean';
}

export function isNumber(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value);
}

export function isText(value: unknown): boolean {
  return typeof value === 'string';
}

export function isOneOf(...names: readonly string[]): (value: unknown) => boolean {
  return (value) => typeof value === 'string' && names.includes(value);
}

export const ChartFont: TypedClass<LooksTarget> = excelClass<LooksTarget>({
  name: 'ChartFont',
  properties: { Bold: look('bold', false, isBoolean), Color: colorLook('color'), Size: look('size', 10, (value) => isNumber(value) && Number(value) >= 1 && Number(value) <= 409) },
});

const LINE_STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Grey25', 'Grey50', 'Grey75', 'Automatic', 'RoundDot'];

export const ChartLineFormat: TypedClass<LooksTarget> = excelClass<LooksTarget>({
  name: 'ChartLineFormat',
  properties: { Color: colorLook('color'), LineStyle: look('lineStyle', 'Continuous', isOneOf(...LINE_STYLES)), Weight: look('weight', 0.75, isNumber) },
});

const setSolidColor: Method<LooksTarget> = ({ sheet, looks, path }, [color], session) => {
  changeSheet(session, sheet, 'objects');
  looks.set(`${path}color`, colorOf(color));
};

export const ChartFill: TypedClass<LooksTarget> = excelClass<LooksTarget>({ name: 'ChartFill', methods: { SetSolidColor: setSolidColor } });

export const ChartAreaFormat: TypedClass<LooksTarget> = excelClass<LooksTarget>({
  name: 'ChartAreaFormat', properties: { Fill: inner('fill', () => ChartFill), Font: inner('font', () => ChartFont) },
});

export const ChartTitleFormat: TypedClass<LooksTarget> = excelClass<LooksTarget>({ name: 'ChartTitleFormat', properties: { Font: inner('font', () => ChartFont) } });

export const ChartSeriesFormat: TypedClass<LooksTarget> = excelClass<LooksTarget>({
  name: 'ChartSeriesFormat', properties: { Fill: inner('fill', () => ChartFill), Line: inner('line', () => ChartLineFormat) },
});

export const ChartGridlinesFormat: TypedClass<LooksTarget> = excelClass<LooksTarget>({
  name: 'ChartGridlinesFormat', properties: { Line: inner('line', () => ChartLineFormat) },
});
