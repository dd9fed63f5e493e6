import { add, compare, divide } from '../values';
import type { Exact } from '../values';
import { MISSING, ZERO, given, hull, plus, roundMark, scale, sum, unsettled } from './mark';
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
  return (source) => settle(parts.reduce((total, { share, evaluate }) => plus(total, scale(evaluate(source), share)), NOTHING));
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
  const round = rounder(node, settings);
  return (source) => round(evaluate(source));
}

/** The node's rounding; without one the mark stays as it is. */
export function rounder({ rounding }: GradingNode, settings: Settings): (mark: Mark) => Mark {
  if (rounding === undefined) return keep;
  const places = settings.placesOf(rounding.places);
  return (mark) => roundMark(mark, places);
}

/** Weighs the marks of the graded subjects by their JP; where a JP is unknown, its share is anything. */
export function jpWeigher(jp: readonly (Exact | null)[]): (marks: readonly Mark[]) => Mark {
  const total = jp.reduce<Exact>((all, one) => (one === null ? all : add(all, one)), ZERO);
  const shares = jp.map((one) => (one === null ? null : divide(one, total)));
  const unknown = jp.flatMap((one, i) => (one === null ? [i] : []));
  const weighKnown = (marks: readonly Mark[]): Mark => shares.reduce<Mark>((all, share, i) => (
    share === null ? all : plus(all, scale(marks[i] ?? MISSING, share))), NOTHING);
  if (jp.length === 0) return () => MISSING;
  if (unknown.length === 0) return weighKnown;
  return (marks) => {
    const open = unknown.map((i) => marks[i] ?? MISSING);
    return hull(open.length === jp.length ? open : [weighKnown(marks), ...open]);
  };
}

const NOTHING = given(ZERO);

function isSettled(ids: readonly string[], settings: Settings): boolean {
  return ids.every((id) => !settings.open.has(id));
}

function keep(mark: Mark): Mark {
  return mark;
}
