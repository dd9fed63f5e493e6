import { childrenOf } from './condition';
import type { Condition, GroupCondition, LeafCondition } from './condition';
import { Unknown } from './fact';
import type { RowView } from './row-view';
import { TRUE, UNKNOWN, negate } from './truth';
import type { Truth } from './truth';

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

/** Any one child is enough for a group to come out as `target`. */
function isChoice({ kind }: GroupCondition, target: Truth): boolean {
  return (kind === 'any') === (target === TRUE);
}

/** How many comparisons stand between a condition and `target`, on the shortest way. */
function distanceTo(target: Truth, condition: Condition, view: RowView): number {
  if (view.truthOf(condition) === target) return 0;
  if (condition.kind === 'leaf') return 1;
  if (condition.kind === 'not') return distanceTo(negate(target), condition.condition, view);
  const distances = condition.conditions.map((child) => distanceTo(target, child, view));
  return isChoice(condition, target) ? Math.min(...distances) : distances.reduce((sum, distance) => sum + distance, 0);
}

/**
 * The children of a group that somebody has to look at to understand why it came out as it did, where `target` is what
 * was hoped for. Of an either/or: the ways that were met; else those that may still be; else those that came nearest.
 */
export function waysThatCount(group: GroupCondition, target: Truth, view: RowView): readonly Condition[] {
  const { conditions } = group;
  if (!isChoice(group, target)) return conditions;
  const truth = view.truthOf(group);
  if (truth === target || truth === UNKNOWN) return conditions.filter((child) => view.truthOf(child) === truth);
  const distances = conditions.map((child) => distanceTo(target, child, view));
  const least = Math.min(...distances);
  return conditions.filter((_, index) => distances[index] === least);
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
  const used = operands.flatMap((operand) => {
    if (operand.kind === 'fact') return view.table.restsOn?.(view.row, operand.id) ?? [];
    return operand.kind === 'parameter' ? [operand.id] : [];
  });
  return new Set(used.filter((id) => parameters.get(id)?.assumed === true));
}
