import type { valuesMessages } from '../../messages/values';
import type { CellValue } from './cell-value';
import type { Reading } from './reading';
import { BLANK, unreadable } from './reading';
import { cleanText, isTooLong } from './cell-text';
import { remember } from './remember';

/** Why a cell cannot be read: a tag of the catalogue. */
export type ValueTag = keyof typeof valuesMessages;

/** What a grammar says about a text or a number: a reading, or the tag of the reason against it. */
export type Answer<T> = Reading<T> | ValueTag;

/** The grammar of one value. Texts come cleaned and are never empty. */
export interface Grammar<T> {
  readonly text: (text: string) => Answer<T>;
  /** Left out: a number is read as the text that it prints as. */
  readonly number?: (value: number) => Answer<T>;
  /** Left out: a boolean cannot be read. */
  readonly boolean?: (value: boolean) => Answer<T>;
  /** False for values that hardly repeat (NIP): then no answers are kept. */
  readonly remembers?: boolean;
}

/**
 * The parser of a value from its grammar: blanks, Excel errors and texts without end are dealt with once, here.
 *
 * @example parserOf<number>({ text: (text) => known(text.length) })('abc') // { kind: 'known', value: 3 }
 */
export function parserOf<T>(grammar: Grammar<T>): (cell: CellValue) => Reading<T> {
  const fresh = (cell: string): Reading<T> => readString(cell, grammar.text);
  const readText = grammar.remembers === false ? fresh : remember(fresh);
  return (cell) => {
    if (cell === null) return BLANK;
    if (typeof cell === 'object') return unreadable(cell, 'cell.error' satisfies ValueTag);
    if (typeof cell === 'boolean') return settle(cell, grammar.boolean?.(cell) ?? 'cell.boolean');
    if (typeof cell === 'number') return settle(cell, readNumber(cell, grammar));
    return isTooLong(cell) ? settle(cell, 'cell.too-long') : readText(cell);
  };
}

/**
 * The cleaned text of a cell for values that need more than one cell, or the reading that says why there is none.
 *
 * @example openCell(' IX ') // 'IX'
 */
export function openCell(cell: CellValue): string | Reading<never> {
  if (cell === null) return BLANK;
  if (typeof cell === 'object') return unreadable(cell, 'cell.error' satisfies ValueTag);
  if (typeof cell === 'boolean') return settle(cell, 'cell.boolean');
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : settle(cell, 'cell.error');
  if (isTooLong(cell)) return settle(cell, 'cell.too-long');
  const text = cleanText(cell);
  return text === '' ? BLANK : text;
}

function readString<T>(cell: string, read: (text: string) => Answer<T>): Reading<T> {
  const text = cleanText(cell);
  return text === '' ? BLANK : settle(cell, read(text));
}

function readNumber<T>(value: number, grammar: Grammar<T>): Answer<T> {
  if (!Number.isFinite(value)) return 'cell.error';
  return grammar.number === undefined ? grammar.text(String(value)) : grammar.number(value);
}

function settle<T>(cell: CellValue, answer: Answer<T>): Reading<T> {
  return typeof answer === 'string' ? unreadable(cell, answer) : answer;
}
