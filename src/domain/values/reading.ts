import type { CellValue } from './cell-value';

/** Why a cell could not be read as the value its column asks for. */
export interface Unreadable {
  readonly kind: 'unreadable';
  /** The cell as it stands, for the message. */
  readonly raw: CellValue;
  /** A stable tag of the catalogue, such as `nip.length` or `score.out-of-range`. */
  readonly reason: string;
}

/**
 * What one cell says about a value. A blank and an unreadable value are never guessed:
 * they become "undetermined" wherever they decide.
 *
 * - `known`: exactly one value.
 * - `several`: the text has more than one reading ("II" of a PNS is II/a to II/d); at least two, no duplicates.
 * - `none`: a word that means "there is none" ("-", "tidak", "belum ada"): an answer.
 * - `blank`: nothing was typed: not an answer.
 * - `unreadable`: something was typed that the value's grammar does not know.
 */
export type Reading<T> =
  | { readonly kind: 'known'; readonly value: T }
  | { readonly kind: 'several'; readonly values: readonly T[] }
  | { readonly kind: 'none' }
  | { readonly kind: 'blank' }
  | Unreadable;

export const BLANK = { kind: 'blank' } as const;
export const NONE = { kind: 'none' } as const;

export function known<T>(value: T): Reading<T> {
  return { kind: 'known', value };
}

/** One value becomes `known`, several become `several`; the list must not be empty. */
export function readings<T>(values: readonly [T, ...T[]]): Reading<T> {
  return values.length === 1 ? known(values[0]) : { kind: 'several', values };
}

export function unreadable(raw: CellValue, reason: string): Unreadable {
  return { kind: 'unreadable', raw, reason };
}

/** Every value that the cell may mean: none, one or several. */
export function possibleValues<T>(reading: Reading<T>): readonly T[] {
  if (reading.kind === 'known') return [reading.value];
  return reading.kind === 'several' ? reading.values : [];
}
