import { add, compare, divide, multiply, subtract } from '../values';
import type { Exact } from '../values';
import { HUNDRED, ZERO } from './mark';
import type { CurvePoint } from './scheme';

/** A function from percent attended to score, both 0 to 100, that never falls. */
export type Curve = (attended: Exact) => Exact;

interface Point {
  readonly attended: Exact;
  readonly score: Exact;
}

const START: Point = { attended: ZERO, score: ZERO };
const END: Point = { attended: HUNDRED, score: HUNDRED };

/**
 * The curve through points, from 0 at nothing attended to 100 at full attendance, in straight lines.
 *
 * @returns `open` while a parameter is; `falling` when the points do not rise
 * @source reference §6.3, point 5 (50 % present is 80)
 * @example curveOf([{ attended: 'hadir', score: 'nilai' }], markOf) // at 75 % attended through (50, 80): 90
 */
export function curveOf(through: readonly CurvePoint[], markOf: (id: string) => Exact | null): Curve | 'open' | 'falling' {
  const inner = through.map(({ attended, score }) => ({ attended: markOf(attended), score: markOf(score) }));
  if (!inner.every(isKnown)) return 'open';
  const points = [START, ...inner, END];
  const isRising = points.every((point, i) => {
    const before = points[i - 1];
    return before === undefined || (compare(point.attended, before.attended) > 0 && compare(point.score, before.score) >= 0);
  });
  return isRising ? (attended) => scoreAt(points, attended) : 'falling';
}

function isKnown(point: { readonly attended: Exact | null; readonly score: Exact | null }): point is Point {
  return point.attended !== null && point.score !== null;
}

function scoreAt(points: readonly Point[], attended: Exact): Exact {
  const next = Math.max(points.findIndex((point) => compare(attended, point.attended) <= 0), 1);
  const from = points[next - 1] ?? START;
  const to = points[next] ?? END;
  const share = divide(subtract(attended, from.attended), subtract(to.attended, from.attended));
  return add(from.score, multiply(share, subtract(to.score, from.score)));
}
