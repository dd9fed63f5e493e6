import { Readings, Unknown } from './fact';
import type { Scalar, Slot } from './fact';
import type { ComparisonOperator } from './operator';
import { FALSE, TRUE, UNKNOWN } from './truth';
import type { Truth } from './truth';

/** What stands on one side of a comparison; undefined where a row is shorter than its table. */
export type Side = Slot | readonly Scalar[] | undefined;

function possibleSides(side: Scalar | Readings | readonly Scalar[]): readonly (Scalar | readonly Scalar[])[] {
  return side instanceof Readings ? side.values : [side];
}

/**
 * Compare two sides of any kind. Unknown if either side is; with several readings true or false only when every
 * combination of readings agrees.
 *
 * @example judgeComparison(operatorOf('greaterThanInclusive'), new Readings([4, 5]), 5) // 1 (unknown)
 */
export function judgeComparison(operator: ComparisonOperator, left: Side, right: Side): Truth {
  if (left === undefined || right === undefined || left instanceof Unknown || right instanceof Unknown) return UNKNOWN;
  const rights = possibleSides(right);
  let verdict: boolean | null = null;
  for (const one of possibleSides(left)) {
    for (const other of rights) {
      const holds = operator.evaluate(one, other);
      if (verdict !== null && verdict !== holds) return UNKNOWN;
      verdict = holds;
    }
  }
  if (verdict === null) return UNKNOWN;
  return verdict ? TRUE : FALSE;
}
