import { add, compare, divide } from '../values';
import type { Exact } from '../values';
import { HUNDRED, ZERO } from './mark';
import type { Weight } from './scheme';
import { weightIn } from './world';
import type { World } from './world';

/** What the weights of one node come to; null while one of them is open. @example totalOf(['bobot-nt', 'bobot-al'], world) // 100 */
export function totalOf(weights: readonly Weight[], world: World): Exact | null {
  const known = weights.map((weight) => weightIn(world, weight));
  return known.reduce<Exact | null>((total, weight) => (total === null || weight === null ? null : add(total, weight)), ZERO);
}

/** Each weight as a fraction of one; null when one is open or when they do not come to 100. */
export function sharesOf(weights: readonly Weight[], world: World): readonly Exact[] | null {
  const total = totalOf(weights, world);
  if (total === null || compare(total, HUNDRED) !== 0) return null;
  return weights.map((weight) => divide(weightIn(world, weight) ?? ZERO, HUNDRED));
}
