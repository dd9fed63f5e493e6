import type { CellFormat, FormatValue } from '../model/book';
import { filledPart } from '../model/cells';
import { defaultValue, formatValueAt, lineAt, setFormat } from '../model/formats';
import { ExcelError } from '../run/excel-error';
import { changeSheet } from '../run/guard';
import type { Session } from '../run/session';
import { excelClass } from '../run/thing';
import type { Property, TypedClass } from '../run/thing';
import type { Areas } from './areas';
import { isWholeColumns, isWholeRows } from '../model/ranges';

/** The value that all cells of the areas share; null when they differ. */
export function sharedFormat({ sheet, ranges }: Areas, key: string): FormatValue {
  let shared: FormatValue | undefined;
  for (const range of ranges) {
    const part = isWholeRows(range) || isWholeColumns(range) ? filledPart(sheet, range) : range;
    for (let row = part.top; row <= Math.max(part.bottom, part.top); row += 1) {
      for (let column = part.left; column <= Math.max(part.right, part.left); column += 1) {
        const value = formatValueAt(sheet, row, column, key);
        if (shared === undefined) shared = value;
        else if (shared !== value) return null;
      }
    }
  }
  return shared ?? defaultValue(key);
}

export function changeFormat(session: Session, { sheet, ranges }: Areas, changes: CellFormat): void {
  for (const range of ranges) {
    changeSheet(session, sheet, 'formatCells', range);
    setFormat(sheet, range, changes);
  }
}

/** A property of the look of cells. @param isValid refuses with `InvalidArgument` what Excel does not take */
function look(key: string, isValid: (value: FormatValue) => boolean): Property<Areas> {
  return {
    get: (areas) => sharedFormat(areas, key),
    set: (areas, value, session) => {
      const one = value as FormatValue;
      if (!isValid(one)) throw new ExcelError('InvalidArgument', `${key} cannot be ${JSON.stringify(value)}.`);
      changeFormat(session, areas, { [key]: one });
    },
  };
}

export const isBoolean = (value: unknown): boolean => typeof value === 'boolean';
export const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);
export const isText = (value: unknown): boolean => typeof value === 'string';

/** `#RRGGBB` or a name; kept in upper case as Excel answers it. */
export function colorOf(value: unknown): string {
  const text = typeof value === 'string' ? value : '';
  const [, hex] = /^#?([0-9a-f]{6})$/i.exec(text) ?? [];
  if (hex !== undefined) return `#${hex.toUpperCase()}`;
  const named = NAMED[text.toLowerCase()];
  if (named === undefined) throw new ExcelError('InvalidArgument', `"${text}" is no colour.`);
  return named;
}

const NAMED: Readonly<Record<string, string>> = { white: '#FFFFFF', black: '#000000', red: '#FF0000', yellow: '#FFFF00', green: '#008000', blue: '#0000FF', orange: '#FFA500' };

export function color(key: string): Property<Areas> {
  return { get: (areas) => sharedFormat(areas, key), set: (areas, value, session) => { changeFormat(session, areas, { [key]: colorOf(value) }); } };
}

function oneOf(key: string, ...values: readonly string[]): Property<Areas> {
  return look(key, (value) => typeof value === 'string' && values.includes(value));
}

export const RangeFont: TypedClass<Areas> = excelClass<Areas>({
  name: 'RangeFont',
  properties: {
    Bold: look('font.bold', isBoolean), Italic: look('font.italic', isBoolean), Strikethrough: look('font.strikethrough', isBoolean),
    Underline: oneOf('font.underline', 'None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'),
    Name: look('font.name', isText), Size: look('font.size', (value) => isNumber(value) && Number(value) >= 1 && Number(value) <= 409), Color: color('font.color'),
  },
});

export const RangeFill: TypedClass<Areas> = excelClass<Areas>({
  name: 'RangeFill',
  properties: {
    Color: {
      get: (areas) => sharedFormat(areas, 'fill.color'),
      set: (areas, value, session) => { changeFormat(session, areas, { 'fill.color': colorOf(value), 'fill.pattern': 'Solid' }); },
    },
    Pattern: look('fill.pattern', isText),
  },
  methods: { Clear: (areas, _, session) => { changeFormat(session, areas, { 'fill.color': null, 'fill.pattern': null }); } },
});

export const FormatProtection: TypedClass<Areas> = excelClass<Areas>({
  name: 'FormatProtection',
  properties: { Locked: look('protection.locked', isBoolean), FormulaHidden: look('protection.formulaHidden', isBoolean) },
});

/** Width and height stand on columns and rows, not on cells. */
function size(lines: 'columns' | 'lines', fallback: number, most: number): Property<Areas> {
  const kind = lines === 'columns' ? 'formatColumns' : 'formatRows';
  return {
    get: ({ sheet, ranges }) => {
      const sizes = new Set<number>();
      for (const range of ranges) {
        const [from, to] = lines === 'columns' ? [range.left, range.right] : [range.top, Math.min(range.bottom, range.top + 100_000)];
        for (let index = from; index <= to; index += 1) sizes.add(sheet[lines].get(index)?.size ?? fallback);
      }
      return sizes.size === 1 ? [...sizes][0] : null;
    },
    set: ({ sheet, ranges }, value, session) => {
      if (!isNumber(value) || Number(value) < 0 || Number(value) > most) throw new ExcelError('InvalidArgument');
      for (const range of ranges) {
        changeSheet(session, sheet, kind, range);
        const [from, to] = lines === 'columns' ? [range.left, range.right] : [range.top, range.bottom];
        for (let index = from; index <= to; index += 1) lineAt(sheet[lines], index).size = Number(value);
      }
    },
  };
}

/** Excel measures texts; the stand-in only forgets the size that was set. */
function autofit(lines: 'columns' | 'lines'): (areas: Areas, args: readonly unknown[], session: Session) => void {
  return ({ sheet, ranges }, _, session) => {
    for (const range of ranges) {
      changeSheet(session, sheet, lines === 'columns' ? 'formatColumns' : 'formatRows', range);
      for (const [index, line] of sheet[lines]) {
        const [from, to] = lines === 'columns' ? [range.left, range.right] : [range.top, range.bottom];
        if (index >= from && index <= to) line.size = null;
      }
    }
  };
}

function standard(lines: 'columns' | 'lines'): Property<Areas> {
  return { get: (areas) => areas.ranges.every((range) => (sizeAt(areas, lines, range.left, range.top)) === null), set: (areas, value, session) => { if (value === true) autofit(lines)(areas, [], session); } };
}

function sizeAt({ sheet }: Areas, lines: 'columns' | 'lines', column: number, row: number): number | null {
  return sheet[lines].get(lines === 'columns' ? column : row)?.size ?? null;
}

export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;

export const plainLooks: Readonly<Record<string, Property<Areas>>> = {
  HorizontalAlignment: oneOf('horizontalAlignment', 'General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'),
  VerticalAlignment: oneOf('verticalAlignment', 'Top', 'Center', 'Bottom', 'Justify', 'Distributed'),
  WrapText: look('wrapText', isBoolean),
  IndentLevel: look('indentLevel', (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 250),
  TextOrientation: look('textOrientation', isNumber), ShrinkToFit: look('shrinkToFit', isBoolean), ReadingOrder: look('readingOrder', isText),
  AutoIndent: look('autoIndent', isBoolean),
};

export const sizeMembers = {
  properties: {
    ColumnWidth: size('columns', STANDARD_WIDTH, 1350), RowHeight: size('lines', STANDARD_HEIGHT, 409.5),
    UseStandardWidth: standard('columns'), UseStandardHeight: standard('lines'),
  },
  methods: { AutofitColumns: autofit('columns'), AutofitRows: autofit('lines') },
};
