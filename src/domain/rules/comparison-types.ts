import type { FactDefinition } from './fact-definition';
import { familyOf } from './operator';
import type { LeafCondition, Operand } from './condition';
import type { ParameterType } from './parameter';
import type { FactType } from './fact-definition';
import type { RulesTag } from '../../messages/rules';

/** What is being measured: two sides compare when they measure the same. */
type Dimension = Exclude<FactType | ParameterType, 'choice' | 'ratio' | 'list'>;

interface SideType {
  readonly dimension: Dimension;
  readonly isList: boolean;
}

/** Why two sides cannot be compared. */
export interface ComparisonFault {
  readonly code: RulesTag;
  readonly details: Readonly<Record<string, string | number>>;
}

const PLAIN_NUMBERS: ReadonlySet<Dimension> = new Set(['number', 'percent', 'months', 'score', 'jp', 'people']);

function dimensionOf(type: FactType | ParameterType): Dimension {
  if (type === 'choice' || type === 'list') return 'text';
  return type === 'ratio' ? 'percent' : type;
}

function typeOfSide(side: Operand): SideType {
  if (side.kind === 'fact') return { dimension: dimensionOf(side.type), isList: false };
  if (side.kind === 'parameter') {
    const isList = (side.type === 'list' || side.type === 'ratio') && side.index === null;
    return { dimension: dimensionOf(side.type), isList };
  }
  const sample = Array.isArray(side.value) ? side.value[0] : side.value;
  return { dimension: typeof sample === 'boolean' ? 'boolean' : 'text', isList: Array.isArray(side.value) };
}

function isSameMeasure(left: Dimension, right: Dimension): boolean {
  if (left === right) return true;
  return (left === 'number' && PLAIN_NUMBERS.has(right)) || (right === 'number' && PLAIN_NUMBERS.has(left));
}

/** Which of the two sides must be a list. */
function hasRightShape(leaf: LeafCondition, left: SideType, right: SideType): boolean {
  const family = familyOf(leaf.operator);
  return left.isList === (family === 'containment') && right.isList === (family === 'membership');
}

function optionMissing(side: Operand, fact: FactDefinition | null): string | null {
  if (side.kind !== 'literal' || fact?.type !== 'choice' || fact.options === undefined) return null;
  const values = Array.isArray(side.value) ? side.value : [side.value];
  const options: readonly unknown[] = fact.options;
  const missing: unknown = values.find((value) => !options.includes(value));
  return missing === undefined ? null : String(missing);
}

/**
 * Whether a comparison makes sense: both sides measure the same, lists stand where the operator wants a list, only
 * ordered values are compared by size, and a text compared with a choice is one of its options. Null when it does.
 */
export function findComparisonFault(leaf: LeafCondition, fact: FactDefinition | null): ComparisonFault | null {
  const [left, right] = [typeOfSide(leaf.fact), typeOfSide(leaf.value)];
  const details = { operator: leaf.operator, left: left.dimension, right: right.dimension };
  if (!hasRightShape(leaf, left, right)) return { code: 'rules.list-expected', details };
  if (!isSameMeasure(left.dimension, right.dimension)) return { code: 'rules.types-differ', details };
  if (familyOf(leaf.operator) === 'order' && (left.dimension === 'text' || left.dimension === 'boolean')) {
    return { code: 'rules.not-ordered', details };
  }
  const value = optionMissing(leaf.value, fact);
  if (value === null) return null;
  return { code: 'rules.not-an-option', details: { value, options: (fact?.options ?? []).join(', ') } };
}
