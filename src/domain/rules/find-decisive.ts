import { childrenOf } from './condition';
import type { Condition, LeafCondition } from './condition';
import { Unknown } from './fact';
import type { RowView } from './row-view';
import { TRUE } from './truth';

/** The children that made a condition what it is. */
function decisiveChildren(condition: Condition, view: RowView): readonly Condition[] {
  const truth = view.truthOf(condition);
  const children = childrenOf(condition);
  return condition.kind === 'not' ? children : children.filter((child) => view.truthOf(child) === truth);
}

/** The comparisons that a condition's verdict rests on: the false ones of a failed `all`, every one of a passed one. */
export function decisiveLeaves(condition: Condition, view: RowView): readonly LeafCondition[] {
  if (condition.kind === 'leaf') return [condition];
  return decisiveChildren(condition, view).flatMap((child) => decisiveLeaves(child, view));
}

/** One child alone gives the verdict: one false in an `all`, one true in an `any`. */
function isSettledByOne(condition: Condition, view: RowView): boolean {
  const truth = view.truthOf(condition);
  if (condition.kind === 'all') return truth !== TRUE;
  return condition.kind === 'any' && truth === TRUE;
}

/**
 * The assumed parameters that the verdict cannot do without. Where one child alone gives the verdict, the child that
 * assumes least speaks for it. A parameter that was compared with a blank was not used.
 */
export function assumedIn(condition: Condition, view: RowView): ReadonlySet<string> {
  if (condition.kind === 'leaf') return assumedInLeaf(condition, view);
  const sets = decisiveChildren(condition, view).map((child) => assumedIn(child, view));
  if (!isSettledByOne(condition, view)) return new Set(sets.flatMap((set) => [...set]));
  return sets.reduce<ReadonlySet<string> | null>((least, set) => (least === null || set.size < least.size ? set : least), null) ?? new Set();
}

function assumedInLeaf(leaf: LeafCondition, view: RowView): ReadonlySet<string> {
  const operands = [leaf.fact, leaf.value];
  if (operands.some((operand) => view.sideOf(operand) instanceof Unknown)) return new Set();
  const { parameters } = view.context;
  return new Set(operands.flatMap((operand) =>
    operand.kind === 'parameter' && parameters.get(operand.id)?.assumed === true ? [operand.id] : []));
}
