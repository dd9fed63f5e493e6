import { columnName } from '../../../domain/values';
import type { CellRef } from '../../../domain/values';
import type { Expression, Operator } from './expression';

/** Where the settings stand that formulas rest on, zero-based: their first row, and their columns. */
export interface SettingPlaces {
  readonly row: number;
  readonly value: number;
  readonly text: number;
}

/** Stands for the number of the formula's own row until that is known; no cell and no name holds it. */
const OWN_ROW = '\u0000';

const BINDS: Readonly<Record<Operator, number>> = { '=': 1, '<>': 1, '<': 1, '<=': 1, '>': 1, '>=': 1, '&': 2, '+': 3, '-': 3, '*': 4, '/': 4, '^': 5 };

/**
 * A formula as Excel's file format and Office.js take it: English names, commas, decimal points, without `=`. It is put
 * together once; each row then costs only its number.
 *
 * @returns the formula in a zero-based row
 * @example formulaWriter(operate(constant(1), '+', { kind: 'row', column: 2 }), settings)(7) // '1+C8'
 */
export function formulaWriter(expression: Expression, settings: SettingPlaces): (row: number) => string {
  const pieces = write(expression, settings).split(OWN_ROW);
  return (row) => pieces.join(String(row + 1));
}

function write(expression: Expression, settings: SettingPlaces): string {
  switch (expression.kind) {
    case 'value': return typeof expression.value === 'number' ? writeNumber(expression.value) : `"${expression.value.replaceAll('"', '""').replaceAll(OWN_ROW, '')}"`;
    case 'row': return `${columnName(expression.column)}${OWN_ROW}`;
    case 'setting': return `$${columnName(settings[expression.part])}$${settings.row + expression.position + 1}`;
    case 'source': return sourceText(expression.cell);
    case 'call': return `${expression.name}(${expression.args.map((arg) => write(arg, settings)).join(',')})`;
    case 'operation': return writeOperation(expression, settings);
  }
}

function writeOperation({ operator, left, right }: Extract<Expression, { readonly kind: 'operation' }>, settings: SettingPlaces): string {
  const binds = BINDS[operator];
  return `${operand(left, settings, binds)}${operator}${operand(right, settings, binds + 1)}`;
}

function operand(expression: Expression, settings: SettingPlaces, binds: number): string {
  const text = write(expression, settings);
  return expression.kind === 'operation' && BINDS[expression.operator] < binds ? `(${text})` : text;
}

/** Never with an exponent: a formula's number is read the same everywhere. */
function writeNumber(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}

function sourceText({ sheet, row, column }: CellRef): string {
  return `'${sheet.replaceAll("'", "''")}'!$${columnName(column)}$${row + 1}`;
}
