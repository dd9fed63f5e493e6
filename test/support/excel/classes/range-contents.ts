import type { CellValue } from '../../../../src/domain/values';
import { formulaAt, grid, valueAt } from '../model/cells';
import { displayText } from '../model/display-text';
import { formatValueAt, setFormat } from '../model/formats';
import { countCells } from '../model/ranges';
import { enterValues, spread } from '../run/enter-values';
import { changeSheet } from '../run/guard';
import type { Session } from '../run/session';
import type { Property } from '../run/thing';
import type { Area } from './areas';

/** More cells than that come back as null, without an error. */
const MOST_CELLS = 5_000_000;

/** A grid of something for every cell; null when there are too many. */
function cells<T>(answer: (area: Area, row: number, column: number) => T): (area: Area) => T[][] | null {
  return (area) => (countCells(area.range) > MOST_CELLS ? null : grid(area.range, (row, column) => answer(area, row, column)));
}

const values = cells(({ sheet }, row, column) => plainValue(valueAt(sheet, row, column)));

const formulas = cells(({ sheet }, row, column) => {
  const formula = formulaAt(sheet, row, column);
  return formula === null ? plainValue(valueAt(sheet, row, column)) : `=${formula}`;
});

const texts = cells(({ sheet }, row, column) => displayText(valueAt(sheet, row, column), String(formatValueAt(sheet, row, column, 'numberFormat'))));

const types = cells(({ sheet }, row, column) => typeOf(valueAt(sheet, row, column)));

const numberFormats = cells(({ sheet }, row, column) => formatValueAt(sheet, row, column, 'numberFormat'));

/** As it stands in an answer of Excel's: an empty cell is an empty text, an error its text. */
export function plainValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

function typeOf(value: CellValue): string {
  if (value === null) return 'Empty';
  if (typeof value === 'object') return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string' | 'number' | 'boolean'];
}

function enter({ sheet, range }: Area, value: unknown, session: Session): void {
  enterValues(session, sheet, range, value);
}

function setNumberFormats({ sheet, range }: Area, value: unknown, session: Session): void {
  const whole = !Array.isArray(value);
  const at = whole ? (): unknown => value : spread(range, value);
  changeSheet(session, sheet, 'formatCells', range);
  if (whole) return setFormat(sheet, range, { numberFormat: String(value) });
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      const format = at(row, column);
      if (format !== null && format !== undefined) setFormat(sheet, { top: row, left: column, bottom: row, right: column }, { numberFormat: String(format) });
    }
  }
}

/** What stands in the cells of a range and how it is shown. */
export const contentProperties: Readonly<Record<string, Property<Area>>> = {
  Values: { get: values, set: enter },
  Formulas: { get: formulas, set: enter },
  FormulasLocal: { get: formulas, set: enter },
  NumberFormat: { get: numberFormats, set: setNumberFormats },
  Text: { get: texts },
  ValueTypes: { get: types },
};
