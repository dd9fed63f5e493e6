import type { CellValue } from '../../../../src/domain/values';
import type { ExcelBook, ExcelSheet } from './book';
import { grid, valueAt } from './cells';
import { tokensOf } from './formula-tokens';
import type { Token } from './formula-tokens';
import { parseAddress } from './parse-address';

type Operand = CellValue | readonly CellValue[];

/** Stops the calculation with an error value, as a cell would show it. */
class FormulaError extends Error {}

/**
 * The value of a formula, for the few functions that workbooks of ours use; any other is `#NAME?`, as in an Excel that
 * does not have it.
 */
export function calculate(book: ExcelBook, sheet: ExcelSheet, formula: string): CellValue {
  try {
    const parser = new Calculator(tokensOf(formula), book, sheet);
    return single(parser.expression(0)) ?? 0;
  } catch (error) {
    if (error instanceof FormulaError) return { error: error.message };
    throw error;
  }
}

const LEVELS: Readonly<Record<string, number>> = { '=': 1, '<>': 1, '<': 1, '>': 1, '<=': 1, '>=': 1, '&': 2, '+': 3, '-': 3, '*': 4, '/': 4, '^': 5 };

class Calculator {
  #next = 0;

  constructor(private readonly tokens: readonly Token[], private readonly book: ExcelBook, private readonly sheet: ExcelSheet) {}

  expression(level: number): Operand {
    let left = this.#operand();
    for (;;) {
      const sign = this.#peek();
      const binds = sign === null ? undefined : LEVELS[sign];
      if (sign === null || binds === undefined || binds <= level) return left;
      this.#next += 1;
      left = combine(sign, single(left), single(this.expression(binds)));
    }
  }

  #peek(): string | null {
    return this.tokens[this.#next]?.text ?? null;
  }

  #operand(): Operand {
    const token = this.tokens[this.#next];
    this.#next += 1;
    if (token === undefined) throw new FormulaError('#VALUE!');
    if (token.kind === 'number') return Number(token.text);
    if (token.kind === 'text') return token.text;
    if (token.kind === 'address') return this.#cells(token.text);
    if (token.kind === 'function') return callFunction(token.text, this.#arguments());
    if (token.text === '-') return -toNumber(single(this.expression(4)));
    if (token.text === '(') return this.#bracket();
    throw new FormulaError('#NAME?');
  }

  #bracket(): Operand {
    const inner = this.expression(0);
    this.#next += 1;
    return inner;
  }

  #arguments(): Operand[] {
    const args: Operand[] = [];
    if (this.#peek() === ')') this.#next += 1;
    else do args.push(this.#argument()); while (this.tokens[this.#next++]?.text === ',');
    return args;
  }

  /** An error stays in its argument: the function decides whether it matters. */
  #argument(): Operand {
    const end = this.#endOfArgument();
    try {
      return this.expression(0);
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      this.#next = end;
      return { error: error.message };
    }
  }

  #endOfArgument(): number {
    let depth = 0;
    for (let at = this.#next; at < this.tokens.length; at += 1) {
      const { kind, text } = this.tokens[at] as Token;
      if (depth === 0 && kind === 'sign' && (text === ',' || text === ')')) return at;
      if (kind === 'function' || (kind === 'sign' && text === '(')) depth += 1;
      else if (kind === 'sign' && text === ')') depth -= 1;
    }
    return this.tokens.length;
  }

  #cells(address: string): Operand {
    const found = parseAddress(address);
    const sheet = found?.sheet === null ? this.sheet : this.book.sheets.find(({ name }) => name.toLowerCase() === found?.sheet?.toLowerCase());
    if (found === null || sheet === undefined) throw new FormulaError('#REF!');
    const values = grid({ ...found.range, bottom: Math.min(found.range.bottom, sheet.rows.length) }, (row, column) => valueAt(sheet, row, column)).flat();
    return values.length === 1 ? values[0] ?? null : values;
  }
}

function single(operand: Operand): CellValue {
  if (Array.isArray(operand)) throw new FormulaError('#VALUE!');
  const value = operand as CellValue;
  if (typeof value === 'object' && value !== null) throw new FormulaError(value.error);
  return value;
}

function toNumber(value: CellValue): number {
  const result = value === '' ? Number.NaN : Number(value ?? 0);
  if (!Number.isFinite(result)) throw new FormulaError('#VALUE!');
  return result;
}

function combine(sign: string, left: CellValue, right: CellValue): CellValue {
  switch (sign) {
    case '&': return `${String(left ?? '')}${String(right ?? '')}`;
    case '+': return toNumber(left) + toNumber(right);
    case '-': return toNumber(left) - toNumber(right);
    case '*': return toNumber(left) * toNumber(right);
    case '^': return toNumber(left) ** toNumber(right);
    case '/': return divide(toNumber(left), toNumber(right));
    default: return compare(sign, left, right);
  }
}

function divide(left: number, right: number): number {
  if (right === 0) throw new FormulaError('#DIV/0!');
  return left / right;
}

function compare(sign: string, left: CellValue, right: CellValue): boolean {
  const order = orderOf(left, right);
  return (sign.includes('=') && order === 0) || (sign.includes('<') && order < 0) || (sign.includes('>') && order > 0);
}

/** Numbers before texts before truth; an empty cell is as what it is compared with, empty. */
function orderOf(left: CellValue, right: CellValue): number {
  const rank = (value: CellValue, other: CellValue): number => ['number', 'string', 'boolean'].indexOf(typeof (value ?? other ?? 0));
  if (rank(left, right) !== rank(right, left)) return rank(left, right) - rank(right, left);
  const isText = typeof left === 'string' || typeof right === 'string';
  const plain = (value: CellValue): string | number => (isText ? String(value ?? '').toLowerCase() : Number(value));
  const [one, other] = [plain(left), plain(right)];
  return one < other ? -1 : one > other ? 1 : 0;
}

function callFunction(name: string, args: readonly Operand[]): CellValue {
  const cells = args.flatMap((arg) => (Array.isArray(arg) ? arg : [arg]) as readonly CellValue[]);
  const numbers = cells.filter((value) => typeof value === 'number');
  const sum = numbers.reduce((total, value) => total + value, 0);
  switch (name.toUpperCase()) {
    case 'SUM': return sum;
    case 'COUNT': return numbers.length;
    case 'COUNTA': return cells.filter((value) => value !== null).length;
    case 'AVERAGE': return divide(sum, numbers.length);
    case 'MIN': return numbers.length === 0 ? 0 : Math.min(...numbers);
    case 'MAX': return numbers.length === 0 ? 0 : Math.max(...numbers);
    case 'N': return typeof single(cells[0] ?? null) === 'number' ? cells[0] ?? 0 : cells[0] === true ? 1 : 0;
    case 'IF': return single(isTrue(cells[0] ?? null) ? cells[1] ?? 0 : cells[2] ?? false);
    case 'AND': return cells.map(isTrue).every(Boolean);
    case 'OR': return cells.map(isTrue).some(Boolean);
    default: return callOther(name.toUpperCase(), cells);
  }
}

function callOther(name: string, cells: readonly CellValue[]): CellValue {
  const [first = null, second = null] = cells;
  if (name === 'IFERROR') return single(isError(first) ? second ?? '' : first ?? 0);
  if (name === 'ISNUMBER') return typeof first === 'number';
  if (name === 'ROUND') return rounded(toNumber(single(first)), toNumber(single(second)));
  return callWithTexts(name, cells.map(single));
}

function callWithTexts(name: string, [first = null, second = null, third = null]: readonly CellValue[]): CellValue {
  const text = String(first ?? '');
  switch (name) {
    case 'TRIM': return text.split(' ').filter((word) => word !== '').join(' ');
    case 'SUBSTITUTE': return text.split(String(second ?? '')).join(String(third ?? ''));
    case 'LEFT': return text.slice(0, toNumber(second));
    case 'MID': return text.slice(toNumber(second) - 1, toNumber(second) - 1 + toNumber(third));
    case 'LEN': return text.length;
    case 'REPT': return text.repeat(toNumber(second));
    case 'VALUE': return toNumber(first);
    case 'FIND': return positionOf(text, String(second ?? ''));
    default: throw new FormulaError('#NAME?');
  }
}

function positionOf(needle: string, text: string): number {
  const at = text.indexOf(needle);
  if (at === -1) throw new FormulaError('#VALUE!');
  return at + 1;
}

function isError(value: CellValue): boolean {
  return typeof value === 'object' && value !== null;
}

function isTrue(value: CellValue): boolean {
  const condition = single(value);
  if (typeof condition === 'string') throw new FormulaError('#VALUE!');
  return condition === true || (typeof condition === 'number' && condition !== 0);
}

/** A half goes away from zero, in the fifteen digits that Excel looks at. */
function rounded(value: number, places: number): number {
  const [digits, exponent = '0'] = Math.abs(value).toExponential(14).split('e');
  const units = Math.round(Number(`${digits ?? '0'}e${Number(exponent) + places}`));
  return Math.sign(value) * Number(`${units}e${-places}`);
}
