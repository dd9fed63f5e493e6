import type { FactType } from './fact-definition';
import type { OperatorName } from './operator';
import type { ParameterType } from './parameter';
import type { Scalar } from './fact';

/** One side of a comparison. */
export type Operand =
  | { readonly kind: 'fact'; readonly id: string; readonly type: FactType }
  /** `index` picks one number of a ratio or one text of a list; null takes the value as it is. */
  | { readonly kind: 'parameter'; readonly id: string; readonly type: ParameterType; readonly index: number | null }
  | { readonly kind: 'literal'; readonly value: Scalar | readonly Scalar[] };

/** One comparison of a condition. */
export interface LeafCondition {
  readonly kind: 'leaf';
  readonly fact: Operand;
  readonly operator: OperatorName;
  readonly value: Operand;
}

export interface GroupCondition {
  readonly kind: 'all' | 'any';
  /** At least one. */
  readonly conditions: readonly Condition[];
}

export interface NotCondition {
  readonly kind: 'not';
  readonly condition: Condition;
}

/** A checked condition. A condition shared by its name is the same object wherever it is used. */
export type Condition = LeafCondition | GroupCondition | NotCondition;

/** The conditions directly below one. */
export function childrenOf(condition: Condition): readonly Condition[] {
  if (condition.kind === 'leaf') return [];
  return condition.kind === 'not' ? [condition.condition] : condition.conditions;
}

/** Every comparison below a condition, in reading order; a shared condition appears as often as it is used. */
export function leavesOf(condition: Condition): readonly LeafCondition[] {
  return condition.kind === 'leaf' ? [condition] : childrenOf(condition).flatMap(leavesOf);
}

/** Ids of the parameters below a condition, each once. */
export function parametersOf(condition: Condition): ReadonlySet<string> {
  return new Set(operandsOf(condition).flatMap((operand) => (operand.kind === 'parameter' ? [operand.id] : [])));
}

/** Ids of the facts below a condition, each once. */
export function factsOf(condition: Condition): ReadonlySet<string> {
  return new Set(operandsOf(condition).flatMap((operand) => (operand.kind === 'fact' ? [operand.id] : [])));
}

function operandsOf(condition: Condition): readonly Operand[] {
  return leavesOf(condition).flatMap((leaf) => [leaf.fact, leaf.value]);
}
