import type { CellRange } from '../../../../src/workbook';
import type { ExcelSheet } from '../model/book';
import { COLUMNS, ROWS } from '../model/book';
import { parseAddress } from '../model/parse-address';
import { localAddress, quoteSheet, WHOLE_SHEET } from '../model/ranges';
import { ExcelError } from '../run/excel-error';
import type { Session } from '../run/session';
import { Thing } from '../run/thing';

/** A rectangle of cells on a sheet: what a `Range` stands for. */
export interface Area {
  readonly sheet: ExcelSheet;
  readonly range: CellRange;
}

/** Several rectangles on one sheet: what `RangeAreas` stand for. */
export interface Areas {
  readonly sheet: ExcelSheet;
  readonly ranges: readonly CellRange[];
}

export function addressOf({ sheet, range }: Area): string {
  return `${quoteSheet(sheet.name)}!${localAddress(range)}`;
}

/**
 * The cells of an address on a sheet; another sheet that the address names is refused.
 *
 * @throws {ExcelError} `InvalidArgument`
 */
export function areaAt(sheet: ExcelSheet, address: unknown): Area {
  if (address === null || address === undefined) return { sheet, range: WHOLE_SHEET };
  const found = typeof address === 'string' ? parseAddress(address) : null;
  if (found === null || (found.sheet !== null && found.sheet.toLowerCase() !== sheet.name.toLowerCase())) throw new ExcelError('InvalidArgument');
  return { sheet, range: found.range };
}

/** The rectangle that an argument means: a range object, or an address with its sheet. */
export function areaFrom(session: Session, argument: unknown, fallback: ExcelSheet | null = null): Area {
  if (argument instanceof Thing) return argument.target as Area;
  const found = typeof argument === 'string' ? parseAddress(argument) : null;
  const sheet = found?.sheet === null ? fallback : session.book.sheets.find(({ name }) => name.toLowerCase() === found?.sheet?.toLowerCase());
  if (found === null || sheet === null || sheet === undefined) throw new ExcelError('InvalidArgument');
  return { sheet, range: found.range };
}

/** @throws {ExcelError} `InvalidArgument` when the rectangle lies outside of a sheet */
export function areaInside(sheet: ExcelSheet, range: CellRange): Area {
  const isInside = range.top >= 0 && range.left >= 0 && range.bottom < ROWS && range.right < COLUMNS && range.top <= range.bottom && range.left <= range.right;
  if (!isInside || !Object.values(range).every(Number.isInteger)) throw new ExcelError('InvalidArgument');
  return { sheet, range };
}

/** A whole number among the arguments. @throws {ExcelError} `InvalidArgument` */
export function wholeNumber(value: unknown, fallback?: number): number {
  const number = value ?? fallback;
  if (typeof number !== 'number' || !Number.isInteger(number)) throw new ExcelError('InvalidArgument');
  return number;
}

/** A text among the arguments. @throws {ExcelError} `InvalidArgument` */
export function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new ExcelError('InvalidArgument');
  return value;
}
