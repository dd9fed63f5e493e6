import { exact, exactToNumber, roundHalfUp } from '../../../domain/values';
import type { CellRef } from '../../../domain/values';
import type { Expression, FunctionName, Operator } from './expression';

/** What a cell of a formula holds; null: nothing. */
export type FormulaValue = number | string | boolean | null;

/** The cells that a formula reads. */
export interface FormulaCells {
  row(column: number): FormulaValue;
  setting(position: number, part: 'value' | 'text'): FormulaValue;
  source(cell: CellRef): FormulaValue;
}

/** An error value such as `#VALUE!`, until something catches it. */
class ErrorValue extends Error {}

export type ComputeFormula = (cells: FormulaCells) => FormulaValue;

/**
 * A formula as Excel computes it: with doubles, its own rounding, and text that is no number. An error that the formula
 * does not catch gives an empty text.
 *
 * @example computing(operate(constant(0.1), '+', constant(0.2)))(cells) // 0.30000000000000004
 */
export function computing(expression: Expression): ComputeFormula {
  const compute = compile(expression);
  return (cells) => {
    try {
      return compute(cells) ?? 0;
    } catch (error) {
      if (error instanceof ErrorValue) return '';
      throw error;
    }
  };
}

function compile(expression: Expression): ComputeFormula {
  switch (expression.kind) {
    case 'value': { const { value } = expression; return () => value; }
    case 'row': { const { column } = expression; return (cells) => cells.row(column); }
    case 'setting': { const { position, part } = expression; return (cells) => cells.setting(position, part); }
    case 'source': { const { cell } = expression; return (cells) => cells.source(cell); }
    case 'operation': {
      const [left, right, apply] = [compile(expression.left), compile(expression.right), OPERATORS[expression.operator]];
      return (cells) => apply(left(cells), right(cells));
    }
    case 'call': return compileCall(expression.name, expression.args.map(compile));
  }
}

function compileCall(name: FunctionName, args: readonly ComputeFormula[]): ComputeFormula {
  const [first = nothing, second = nothing, third = nothing] = args;
  if (name === 'IF') return (cells) => (isTrue(first(cells)) ? second(cells) : third(cells));
  if (name === 'IFERROR') return (cells) => attempt(first, cells) ?? second(cells);
  if (name === 'ISNUMBER') return (cells) => typeof attempt(first, cells) === 'number';
  const apply = FUNCTIONS[name];
  return (cells) => apply(args.map((arg) => arg(cells)));
}

function nothing(): FormulaValue {
  return null;
}

/** Null for an error, and only then: an empty cell is an empty text where it is asked whether it is an error. */
function attempt(compute: ComputeFormula, cells: FormulaCells): FormulaValue {
  try {
    return compute(cells) ?? '';
  } catch (error) {
    if (error instanceof ErrorValue) return null;
    throw error;
  }
}

type Operation = (left: FormulaValue, right: FormulaValue) => FormulaValue;

const OPERATORS: Readonly<Record<Operator, Operation>> = {
  '+': (left, right) => numberIn(left) + numberIn(right),
  '-': (left, right) => numberIn(left) - numberIn(right),
  '*': (left, right) => numberIn(left) * numberIn(right),
  '/': (left, right) => divided(numberIn(left), numberIn(right)),
  '^': (left, right) => numberIn(left) ** numberIn(right),
  '&': (left, right) => textIn(left) + textIn(right),
  '=': (left, right) => order(left, right) === 0,
  '<>': (left, right) => order(left, right) !== 0,
  '<': (left, right) => order(left, right) < 0,
  '<=': (left, right) => order(left, right) <= 0,
  '>': (left, right) => order(left, right) > 0,
  '>=': (left, right) => order(left, right) >= 0,
};

type Application = (args: readonly FormulaValue[]) => FormulaValue;

const FUNCTIONS: Readonly<Record<Exclude<FunctionName, 'IF' | 'IFERROR' | 'ISNUMBER'>, Application>> = {
  AND: (args) => args.map(isTrue).every(Boolean),
  OR: (args) => args.map(isTrue).some(Boolean),
  N: ([value = null]) => (typeof value === 'number' ? value : value === true ? 1 : 0),
  COUNT: (args) => args.filter((value) => typeof value === 'number').length,
  SUM: (args) => args.reduce<number>((total, value) => (typeof value === 'number' ? total + value : total), 0),
  ROUND: ([value = null, places = null]) => rounded(numberIn(value), numberIn(places)),
  TRIM: ([value = null]) => textIn(value).replace(/ +/g, ' ').replace(/^ | $/g, ''),
  SUBSTITUTE: ([text = null, old = null, by = null]) => (textIn(old) === '' ? textIn(text) : textIn(text).replaceAll(textIn(old), textIn(by))),
  LEFT: ([text = null, count = null]) => textIn(text).slice(0, lengthIn(count)),
  MID: ([text = null, from = null, count = null]) => textIn(text).slice(lengthIn(from) - 1).slice(0, lengthIn(count)),
  LEN: ([text = null]) => textIn(text).length,
  FIND: ([needle = null, text = null]) => found(textIn(text).indexOf(textIn(needle))),
  REPT: ([text = null, count = null]) => textIn(text).repeat(lengthIn(count)),
  CHAR: ([code = null]) => String.fromCharCode(numberIn(code)),
  VALUE: ([text = null]) => numberIn(text),
};

function isTrue(value: FormulaValue): boolean {
  if (typeof value === 'string') throw new ErrorValue('#VALUE!');
  return value === true || (typeof value === 'number' && value !== 0);
}

/** Digits in a text are a number; anything else in it depends on where the program was made, and is none here. */
function numberIn(value: FormulaValue): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'string' && !/^\s*[+-]?\d+\s*$/.test(value)) throw new ErrorValue('#VALUE!');
  return Number(value ?? 0);
}

function textIn(value: FormulaValue): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value === null ? '' : String(value);
}

function lengthIn(value: FormulaValue): number {
  const length = numberIn(value);
  if (length < 0) throw new ErrorValue('#VALUE!');
  return Math.floor(length);
}

function found(index: number): number {
  if (index === -1) throw new ErrorValue('#VALUE!');
  return index + 1;
}

function divided(left: number, right: number): number {
  if (right === 0) throw new ErrorValue('#DIV/0!');
  return left / right;
}

/** Significant digits that Excel takes into account. */
const DIGITS = 15;

/** Half away from zero, of the number as its fifteen digits show it. */
function rounded(value: number, places: number): number {
  return exactToNumber(roundHalfUp(exact(Number(value.toPrecision(DIGITS))), Math.trunc(places)));
}

const RANKS: Readonly<Record<string, number>> = { number: 0, string: 1, boolean: 2 };

/** Numbers before texts before truth; texts without case; an empty cell is whatever stands beside it, empty. */
function order(left: FormulaValue, right: FormulaValue): number {
  const [one, other] = [left ?? emptyLike(right), right ?? emptyLike(left)];
  const rank = (RANKS[typeof one] ?? 0) - (RANKS[typeof other] ?? 0);
  if (rank !== 0) return rank;
  const [a, b] = typeof one === 'string' && typeof other === 'string' ? [one.toLowerCase(), other.toLowerCase()] : [one, other];
  return a < b ? -1 : a > b ? 1 : 0;
}

function emptyLike(value: FormulaValue): number | string | boolean {
  return typeof value === 'string' ? '' : typeof value === 'boolean' ? false : 0;
}
