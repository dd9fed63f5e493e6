import type { ConditionTrace } from '../findings';
import type { Condition, LeafCondition } from './condition';
import { actualText, cellsOfOperand, expectedText, sideText, titleOf } from './describe-operand';
import { waysThatCount } from './find-decisive';
import { oppositeOf } from './operator';
import type { RowView } from './row-view';
import { FALSE, TRUE, negate } from './truth';

const verdicts = ['false', 'unknown', 'true'] as const;

/** Where a comparison stands in the whole: below an odd number of `not`s, on a way that does not count. */
interface Standing {
  readonly isNegated: boolean;
  readonly isAside: boolean;
}

function traceLeaf(leaf: LeafCondition, { isNegated, isAside }: Standing, view: RowView): ConditionTrace {
  const truth = view.truthOf(leaf);
  const { fact, value } = leaf;
  const facts = [fact, value].filter((operand) => operand.kind === 'fact');
  return {
    label: fact.kind === 'literal' ? '' : titleOf(fact, view),
    actual: fact.kind === 'fact' ? actualText(fact.id, view) : sideText(fact, view),
    expected: expectedText(isNegated ? oppositeOf(leaf.operator) : leaf.operator, value, view),
    verdict: verdicts[isNegated ? negate(truth) : truth],
    cells: (facts.length > 0 ? facts : [fact]).flatMap((operand) => cellsOfOperand(operand, view)),
    isAside,
  };
}

function traceBelow(condition: Condition, standing: Standing, view: RowView): readonly ConditionTrace[] {
  if (condition.kind === 'leaf') return [traceLeaf(condition, standing, view)];
  if (condition.kind === 'not') return traceBelow(condition.condition, { ...standing, isNegated: !standing.isNegated }, view);
  const counting = waysThatCount(condition, standing.isNegated ? FALSE : TRUE, view);
  return condition.conditions.flatMap((child) => traceBelow(child, { ...standing, isAside: standing.isAside || !counting.includes(child) }, view));
}

/**
 * Every comparison of a condition as it came out; below a `not` the opposite is asked and shown.
 *
 * @param isAside the whole condition has no part in the outcome
 */
export function traceCondition(condition: Condition, isAside: boolean, view: RowView): readonly ConditionTrace[] {
  return traceBelow(condition, { isNegated: false, isAside }, view);
}
