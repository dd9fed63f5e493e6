import type { CellRef } from '../../../domain/values';

/** Functions that formulas of ours use; Excel 2016 and LibreOffice compute all of them alike. */
export type FunctionName =
  | 'IF' | 'IFERROR' | 'AND' | 'OR' | 'N' | 'ISNUMBER' | 'COUNT' | 'SUM' | 'ROUND'
  | 'TRIM' | 'SUBSTITUTE' | 'LEFT' | 'MID' | 'LEN' | 'FIND' | 'REPT' | 'CHAR' | 'VALUE';

export type Operator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';

/** A formula before it is written or computed. */
export type Expression =
  | { readonly kind: 'value'; readonly value: number | string }
  /** A cell of the formula's own row. */
  | { readonly kind: 'row'; readonly column: number }
  /** A cell of the same sheet, wherever the formula stands; rows count from the first row of the settings. */
  | { readonly kind: 'setting'; readonly position: number; readonly part: 'value' | 'text' }
  /** A cell of another sheet. */
  | { readonly kind: 'source'; readonly cell: CellRef }
  | { readonly kind: 'operation'; readonly operator: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly args: readonly Expression[] };

/** An empty text: what a formula gives while something is missing. */
export const NOTHING: Expression = { kind: 'value', value: '' };

export function constant(value: number | string): Expression {
  return { kind: 'value', value };
}

export function call(name: FunctionName, ...args: readonly Expression[]): Expression {
  return { kind: 'call', name, args };
}

export function operate(left: Expression, operator: Operator, right: Expression): Expression {
  return { kind: 'operation', operator, left, right };
}

/** Sum of terms; 0 without any. */
export function sumOf(terms: readonly Expression[]): Expression {
  const [first, ...rest] = terms;
  return first === undefined ? constant(0) : rest.reduce((total, term) => operate(total, '+', term), first);
}

/** True when any holds. */
export function anyOf(conditions: readonly Expression[]): Expression {
  const [first] = conditions;
  if (first === undefined) return operate(constant(1), '=', constant(0));
  return conditions.length === 1 ? first : call('OR', ...conditions);
}

/** True when all hold. */
export function allOf(conditions: readonly Expression[]): Expression {
  const [first] = conditions;
  if (first === undefined) return operate(constant(1), '=', constant(1));
  return conditions.length === 1 ? first : call('AND', ...conditions);
}

/** True where nothing stands, or an empty text. */
export function isEmpty(cell: Expression): Expression {
  return operate(cell, '=', NOTHING);
}
