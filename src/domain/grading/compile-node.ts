import { compare } from '../values';
import type { Exact } from '../values';
import { MISSING, ZERO, hull, roundMark, scale, sum, unsettled } from './mark';
import type { Mark } from './mark';
import type { GradingNode, RubricNode, WeightedNode } from './scheme';
import { sharesOf } from './shares';
import type { Settings } from './settings';
import { parameterOf } from './walk-scheme';
import type { World } from './world';

/** Computes a component from whatever marks `Source` holds. */
export type Evaluate<Source> = (source: Source) => Mark;

/** Where a component's numbers come from. */
export interface NumberContext {
  readonly world: World;
  readonly settings: Settings;
}

/** A weighted sum over parts that are compiled already; a part of weight 0 is not asked at all. */
export function weigh<Source>(
  node: WeightedNode,
  context: NumberContext,
  compilePart: (part: GradingNode) => Evaluate<Source>,
): Evaluate<Source> {
  const weights = node.parts.map((part) => part.weight);
  const shares = sharesOf(weights, context.world);
  const settle = isSettled(weights.map(parameterOf), context.settings) ? keep : unsettled;
  if (shares === null) {
    const all = node.parts.map((part) => compilePart(part.node));
    return (source) => hull(all.map((evaluate) => evaluate(source)));
  }
  const parts = node.parts.flatMap((part, i) => {
    const share = shares[i] ?? ZERO;
    return compare(share, ZERO) === 0 ? [] : [{ share, evaluate: compilePart(part.node) }];
  });
  return (source) => settle(sum(parts.map(({ share, evaluate }) => scale(evaluate(source), share))));
}

/** The weighted sum of a rubric's criteria, each the mean of its assessors. */
export function weighCriteria(node: RubricNode, context: NumberContext, criteria: readonly Mark[]): Mark {
  const weights = node.criteria.map((criterion) => criterion.weight);
  const shares = sharesOf(weights, context.world);
  if (shares === null) return hull(criteria);
  const used = criteria.flatMap((mark, i) => {
    const share = shares[i] ?? ZERO;
    return compare(share, ZERO) === 0 ? [] : [scale(mark, share)];
  });
  return isSettled(weights.map(parameterOf), context.settings) ? sum(used) : unsettled(sum(used));
}

/** The node's rounding, as a step after its value. */
export function rounded<Source>(node: GradingNode, settings: Settings, evaluate: Evaluate<Source>): Evaluate<Source> {
  if (node.rounding === undefined) return evaluate;
  const places = settings.placesOf(node.rounding.places);
  return (source) => roundMark(evaluate(source), places);
}

/** Marks weighted by JP; where a JP is unknown, its share is anything. */
export function weighByJp(marks: readonly Mark[], jp: readonly (Exact | null)[], shares: readonly (Exact | null)[]): Mark {
  if (marks.length === 0) return MISSING;
  const known = sum(marks.flatMap((mark, i) => {
    const share = shares[i] ?? null;
    return share === null ? [] : [scale(mark, share)];
  }));
  const unknown = marks.filter((_, i) => (jp[i] ?? null) === null);
  if (unknown.length === 0) return known;
  return hull(unknown.length === marks.length ? unknown : [known, ...unknown]);
}


function isSettled(ids: readonly string[], settings: Settings): boolean {
  return ids.every((id) => !settings.open.has(id));
}

function keep(mark: Mark): Mark {
  return mark;
}
