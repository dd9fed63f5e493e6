import type { LeafCondition, Operand } from './condition';
import { Unknown } from './fact';
import type { Scalar, Slot } from './fact';
import { judgeComparison } from './judge-comparison';
import type { Side } from './judge-comparison';
import { familyOf, operatorOf } from './operator';
import type { OperatorName } from './operator';
import type { Parameters } from './parameter';
import { FALSE, TRUE } from './truth';
import type { Truth } from './truth';

/** What a comparison does with the slot of one fact; null for the forms that need more than one fact. */
export interface SlotTest {
  readonly position: number;
  /** How the slot is looked at first; whatever is of another kind goes to `judge`. */
  readonly form:
    | { readonly kind: 'number'; readonly operator: NumberOperator; readonly constant: number }
    | { readonly kind: 'boolean'; readonly whenTrue: Truth; readonly whenFalse: Truth }
    | { readonly kind: 'text'; readonly texts: readonly string[]; readonly found: Truth; readonly other: Truth }
    | { readonly kind: 'any' };
  /** The general way, for every kind of slot. */
  readonly judge: (slot: Slot | undefined) => Truth;
}

export type NumberOperator = Exclude<OperatorName, 'in' | 'notIn' | 'contains' | 'doesNotContain'>;

/** A comparison as it can be run: always the same, on one slot, or on two. */
export type LeafPlan =
  | { readonly kind: 'constant'; readonly truth: Truth }
  | { readonly kind: 'slot'; readonly test: SlotTest }
  | { readonly kind: 'slots'; readonly left: number; readonly right: number; readonly judge: (left: Side, right: Side) => Truth };

type Location = { readonly position: number } | { readonly constant: Side };

/** Work out once what is constant in a comparison, so that running it over rows has little left to do. */
export function planLeaf(leaf: LeafCondition, positions: ReadonlyMap<string, number>, parameters: Parameters): LeafPlan {
  const operator = operatorOf(leaf.operator);
  const left = locate(leaf.fact, positions, parameters);
  const right = locate(leaf.value, positions, parameters);
  if ('constant' in left && 'constant' in right) {
    return { kind: 'constant', truth: judgeComparison(operator, left.constant, right.constant) };
  }
  if ('position' in left && 'position' in right) {
    return { kind: 'slots', left: left.position, right: right.position, judge: (one, other) => judgeComparison(operator, one, other) };
  }
  if ('constant' in right && 'position' in left) {
    const { constant } = right;
    const judge: SlotTest['judge'] = (slot) => judgeComparison(operator, slot, constant);
    return { kind: 'slot', test: { position: left.position, form: formOf(leaf.operator, constant), judge } };
  }
  if ('constant' in left && 'position' in right) {
    const { constant } = left;
    return { kind: 'slot', test: { position: right.position, form: { kind: 'any' }, judge: (slot) => judgeComparison(operator, constant, slot) } };
  }
  return { kind: 'constant', truth: FALSE };
}

function locate(operand: Operand, positions: ReadonlyMap<string, number>, parameters: Parameters): Location {
  if (operand.kind === 'literal') return { constant: operand.value };
  if (operand.kind === 'parameter') return { constant: parameterSide(operand, parameters) };
  const position = positions.get(operand.id);
  return position === undefined ? { constant: new Unknown('absent') } : { position };
}

/** A parameter as one side of a comparison; Unknown while nobody has chosen it. */
export function parameterSide(operand: Extract<Operand, { kind: 'parameter' }>, parameters: Parameters): Side {
  const value = parameters.get(operand.id)?.value ?? null;
  if (value === null) return new Unknown('setting');
  if (operand.index === null) return value;
  return (isList(value) ? value[operand.index] : undefined) ?? new Unknown('setting');
}

function isList(value: Side): value is readonly Scalar[] {
  return Array.isArray(value);
}

function formOf(operator: OperatorName, constant: Side): SlotTest['form'] {
  if (isList(constant)) return formOfList(operator, constant);
  if (!isNumberOperator(operator)) return { kind: 'any' };
  if (typeof constant === 'number') return { kind: 'number', operator, constant };
  return operator === 'equal' || operator === 'notEqual' ? formOfSame(operator, constant) : { kind: 'any' };
}

function isNumberOperator(operator: OperatorName): operator is NumberOperator {
  return familyOf(operator) === 'order' || familyOf(operator) === 'equality';
}

function formOfSame(operator: 'equal' | 'notEqual', constant: Side): SlotTest['form'] {
  const [same, other] = operator === 'equal' ? [TRUE, FALSE] as const : [FALSE, TRUE] as const;
  if (typeof constant === 'boolean') return { kind: 'boolean', whenTrue: constant ? same : other, whenFalse: constant ? other : same };
  return typeof constant === 'string' ? { kind: 'text', texts: [intern(constant)], found: same, other } : { kind: 'any' };
}

function formOfList(operator: OperatorName, constant: readonly Scalar[]): SlotTest['form'] {
  const texts = constant.filter((item) => typeof item === 'string');
  if (texts.length < constant.length || (operator !== 'in' && operator !== 'notIn')) return { kind: 'any' };
  const [found, other] = operator === 'in' ? [TRUE, FALSE] as const : [FALSE, TRUE] as const;
  return { kind: 'text', texts: texts.map(intern), found, other };
}

/** The engine's own copy of a text, which compares by address with other such copies (literals, keys) instead of by letters. */
function intern(text: string): string {
  return Object.keys({ [text]: 0 })[0] ?? text;
}
