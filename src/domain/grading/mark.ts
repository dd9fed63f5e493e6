import { add, compare, exact, maximum, minimum, multiply, roundHalfUp, subtract } from '../values';
import type { Exact } from '../values';

/**
 * What a component is worth, 0 to 100: every value from `low` to `high` that it can still take. Both ends can be
 * reached. `complete`: nothing is missing below it; then `low` and `high` are the same object.
 */
export interface Mark {
  readonly low: Exact;
  readonly high: Exact;
  readonly complete: boolean;
}

export const ZERO = exact(0);
export const ONE = exact(1);
export const HUNDRED = exact(100);

/** A mark that nobody has given yet. */
export const MISSING: Mark = { low: ZERO, high: HUNDRED, complete: false };

/** A mark that was given. @example given(exact('78.5')) */
export function given(value: Exact): Mark {
  return { low: value, high: value, complete: true };
}

/** A mark that lies between two values because something is missing. */
export function between(low: Exact, high: Exact): Mark {
  return { low, high, complete: false };
}

/** The mark times a factor from 0. */
export function scale(mark: Mark, factor: Exact): Mark {
  return mapEnds(mark, (end) => multiply(end, factor));
}

/** Sum of two marks. */
export function plus(a: Mark, b: Mark): Mark {
  const low = add(a.low, b.low);
  const isPoint = a.low === a.high && b.low === b.high;
  return { low, high: isPoint ? low : add(a.high, b.high), complete: a.complete && b.complete };
}

/** Sum of marks; complete when every one is. */
export function sum(marks: readonly Mark[]): Mark {
  return marks.length === 0 ? given(ZERO) : marks.reduce(plus);
}

/** Every value from the least low to the greatest high: what remains when the weights are open. */
export function hull(marks: readonly Mark[]): Mark {
  const [first, ...rest] = marks;
  if (first === undefined) return MISSING;
  const low = minimum(first.low, ...rest.map((mark) => mark.low));
  return between(low, maximum(first.high, ...rest.map((mark) => mark.high)));
}

/** The same ends, but not settled: a choice is open. */
export function unsettled(mark: Mark): Mark {
  return mark.complete ? between(mark.low, mark.high) : mark;
}

/** Rounded half up to places; with open places anything between the whole numbers around it. */
export function roundMark(mark: Mark, places: number | null): Mark {
  if (places !== null) return mapEnds(mark, (end) => roundHalfUp(end, places));
  return between(wholeBelow(mark.low), wholeAbove(mark.high));
}

/** What the mark is when one of several open choices holds; identical and complete alternatives stay complete. */
export function either(alternatives: readonly Mark[]): Mark {
  const [first] = alternatives;
  return alternatives.length === 1 && first !== undefined ? first
    : alternatives.every((mark) => mark.complete && isSame(mark, first)) ? first ?? MISSING : hull(alternatives);
}

function isSame(mark: Mark, other: Mark | undefined): boolean {
  return other !== undefined && compare(mark.low, other.low) === 0 && compare(mark.high, other.high) === 0;
}

/** The mark after a change that never lets a lower mark overtake a higher one. */
export function mapEnds(mark: Mark, change: (end: Exact) => Exact): Mark {
  const low = change(mark.low);
  return { low, high: mark.low === mark.high ? low : change(mark.high), complete: mark.complete };
}

function wholeBelow(value: Exact): Exact {
  const near = roundHalfUp(value, 0);
  return compare(near, value) > 0 ? subtract(near, ONE) : near;
}

function wholeAbove(value: Exact): Exact {
  const near = roundHalfUp(value, 0);
  return compare(near, value) < 0 ? add(near, ONE) : near;
}
