import { add, compare, divide, exact, multiply, ratioOf, subtract } from '../../values';
import type { Exact } from '../../values';

/** How far pairs of marks agree beyond chance. */
export interface Agreement {
  /** Exact, at most 1; null with fewer than two pairs, or where all marks are the same so that chance cannot be told. */
  readonly kappa: Exact | null;
  readonly pairs: number;
}

const ZERO = exact(0);
const ONE = exact(1);

interface Sums {
  readonly pairs: number;
  /** Sum of squared differences over all pairs. */
  readonly apart: Exact;
  /** Marks and their squares, each as often as it stands in a pair. */
  readonly first: Exact;
  readonly second: Exact;
}

/**
 * Cohen's kappa with quadratic weights over all pairs of marks that two assessors gave to the same thing: 1 minus the
 * mean squared difference of the pairs over that of two marks drawn at random. The scale is the marks' own, so that no
 * bands decide. Each pair counts in both orders, so that nobody is the first assessor, and being stricter throughout
 * counts as disagreement. Linear in marks, and exact.
 *
 * @param units the marks of different assessors for one group and criterion each
 * @source Cohen 1968; Fleiss and Cohen 1973 (quadratic weights)
 * @example weightedKappa([[exact(1), exact(1)], [exact(2), exact(2)]]).kappa // 1
 */
export function weightedKappa(units: Iterable<readonly Exact[]>): Agreement {
  let sums: Sums = { pairs: 0, apart: ZERO, first: ZERO, second: ZERO };
  for (const marks of units) sums = addUnit(sums, marks);
  const { pairs, apart, first, second } = sums;
  if (pairs < 2) return { kappa: null, pairs };
  const drawn = ratioOf(2 * pairs, 1);
  const mean = divide(first, drawn);
  const chance = multiply(exact(2), subtract(divide(second, drawn), multiply(mean, mean)));
  if (compare(chance, ZERO) === 0) return { kappa: null, pairs };
  return { kappa: subtract(ONE, divide(divide(apart, exact(pairs)), chance)), pairs };
}

/** Over the pairs of n marks the squared differences sum to n times the sum of squares less the square of the sum. */
function addUnit(sums: Sums, marks: readonly Exact[]): Sums {
  const n = marks.length;
  if (n < 2) return sums;
  const sum = marks.reduce(add, ZERO);
  const squares = marks.reduce((total, mark) => add(total, multiply(mark, mark)), ZERO);
  const partners = exact(n - 1);
  return {
    pairs: sums.pairs + (n * (n - 1)) / 2,
    apart: add(sums.apart, subtract(multiply(exact(n), squares), multiply(sum, sum))),
    first: add(sums.first, multiply(partners, sum)),
    second: add(sums.second, multiply(partners, squares)),
  };
}
