import defaultOperators from 'json-rules-engine/dist/engine-default-operators';

/** The operators of a rule file: exactly json-rules-engine's own. None of them takes a pattern. */
export const operatorNames = [
  'equal', 'notEqual', 'in', 'notIn', 'contains', 'doesNotContain',
  'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive',
] as const;

export type OperatorName = (typeof operatorNames)[number];

/** One comparison of two complete values. */
export interface ComparisonOperator {
  readonly name: string;
  evaluate(factValue: unknown, jsonValue: unknown): boolean;
}

const operators: ReadonlyMap<string, ComparisonOperator> = new Map(
  defaultOperators.map((operator) => [operator.name, operator]),
);

/** What the operator asks of its two sides. */
export type OperatorFamily = 'equality' | 'order' | 'membership' | 'containment';

const families: Readonly<Record<OperatorName, OperatorFamily>> = {
  equal: 'equality', notEqual: 'equality',
  in: 'membership', notIn: 'membership',
  contains: 'containment', doesNotContain: 'containment',
  lessThan: 'order', lessThanInclusive: 'order', greaterThan: 'order', greaterThanInclusive: 'order',
};

const opposites: Readonly<Record<OperatorName, OperatorName>> = {
  equal: 'notEqual', notEqual: 'equal',
  in: 'notIn', notIn: 'in',
  contains: 'doesNotContain', doesNotContain: 'contains',
  lessThan: 'greaterThanInclusive', greaterThanInclusive: 'lessThan',
  greaterThan: 'lessThanInclusive', lessThanInclusive: 'greaterThan',
};

export function isOperatorName(name: string): name is OperatorName {
  return Object.hasOwn(families, name);
}

/** @throws {Error} when json-rules-engine no longer has the operator. */
export function operatorOf(name: OperatorName): ComparisonOperator {
  const operator = operators.get(name);
  if (operator === undefined) throw new Error(`json-rules-engine has no operator ${name}`);
  return operator;
}

export function familyOf(name: OperatorName): OperatorFamily {
  return families[name];
}

/** The operator that is true exactly where this one is false. */
export function oppositeOf(name: OperatorName): OperatorName {
  return opposites[name];
}
