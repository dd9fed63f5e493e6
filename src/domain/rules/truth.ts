/** A verdict in Kleene's three-valued logic: 0 false, 1 unknown, 2 true. `and` is the minimum, `or` the maximum, `not` is 2 − x. */
export type Truth = 0 | 1 | 2;

export const FALSE = 0;
export const UNKNOWN = 1;
export const TRUE = 2;

export function truthOf(verdict: boolean): Truth {
  return verdict ? TRUE : FALSE;
}

/** @example negate(UNKNOWN) // 1 */
export function negate(truth: Truth): Truth {
  if (truth === UNKNOWN) return UNKNOWN;
  return truth === TRUE ? FALSE : TRUE;
}

/** True when all are, false when one is; `[]` is true, as in json-rules-engine. */
export function every(truths: Iterable<Truth>): Truth {
  let least: Truth = TRUE;
  for (const truth of truths) if (truth < least) least = truth;
  return least;
}

/** True when one is, false when none is. */
export function some(truths: Iterable<Truth>): Truth {
  let most: Truth = FALSE;
  for (const truth of truths) if (truth > most) most = truth;
  return most;
}
