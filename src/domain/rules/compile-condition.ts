import type { Condition, LeafCondition, Operand } from './condition';
import { Unknown } from './fact';
import type { Scalar, Slot } from './fact';
import { judgeComparison } from './judge-comparison';
import type { Side } from './judge-comparison';
import { operatorOf } from './operator';
import type { ComparisonOperator, OperatorName } from './operator';
import type { Parameters } from './parameter';
import { FALSE, TRUE, UNKNOWN, negate } from './truth';
import type { Truth } from './truth';

/** A condition ready to run over rows of slots. */
export type Test = (row: readonly Slot[]) => Truth;

/** Positions of the facts in a row, and the parameters in force. */
export interface CompileSite {
  readonly positions: ReadonlyMap<string, number>;
  readonly parameters: Parameters;
  /** Shared conditions are compiled once. */
  readonly compiled: Map<Condition, Test>;
}

/** Compile once, run over all rows: each comparison is specialised for what is constant in it. */
export function compileCondition(condition: Condition, site: CompileSite): Test {
  const known = site.compiled.get(condition);
  if (known !== undefined) return known;
  const test = compileShape(condition, site);
  site.compiled.set(condition, test);
  return test;
}

function compileShape(condition: Condition, site: CompileSite): Test {
  if (condition.kind === 'leaf') return compileLeaf(condition, site);
  if (condition.kind === 'not') {
    const test = compileCondition(condition.condition, site);
    return (row) => negate(test(row));
  }
  const tests = condition.conditions.map((child) => compileCondition(child, site));
  return condition.kind === 'all' ? testAll(tests) : testAny(tests);
}

function testAll(tests: readonly Test[]): Test {
  const [first, second] = tests;
  if (first !== undefined && tests.length === 1) return first;
  if (first !== undefined && second !== undefined && tests.length === 2) {
    return (row) => {
      const left = first(row);
      if (left === FALSE) return FALSE;
      const right = second(row);
      return right < left ? right : left;
    };
  }
  return (row) => {
    let least: Truth = TRUE;
    for (let index = 0; index < tests.length; index += 1) {
      const truth = tests[index]?.(row) ?? UNKNOWN;
      if (truth === FALSE) return FALSE;
      if (truth < least) least = truth;
    }
    return least;
  };
}

function testAny(tests: readonly Test[]): Test {
  const [first, second] = tests;
  if (first !== undefined && tests.length === 1) return first;
  if (first !== undefined && second !== undefined && tests.length === 2) {
    return (row) => {
      const left = first(row);
      if (left === TRUE) return TRUE;
      const right = second(row);
      return right > left ? right : left;
    };
  }
  return (row) => {
    let most: Truth = FALSE;
    for (let index = 0; index < tests.length; index += 1) {
      const truth = tests[index]?.(row) ?? UNKNOWN;
      if (truth === TRUE) return TRUE;
      if (truth > most) most = truth;
    }
    return most;
  };
}

function compileLeaf(leaf: LeafCondition, site: CompileSite): Test {
  const operator = operatorOf(leaf.operator);
  const left = locate(leaf.fact, site);
  const right = locate(leaf.value, site);
  if ('constant' in left) {
    if ('constant' in right) return constantTest(judgeComparison(operator, left.constant, right.constant));
    return (row) => judgeComparison(operator, left.constant, row[right.position]);
  }
  if ('constant' in right) return testAgainstConstant(leaf.operator, operator, left.position, right.constant);
  return (row) => judgeComparison(operator, row[left.position], row[right.position]);
}

function constantTest(truth: Truth): Test {
  return () => truth;
}

type Location = { readonly position: number } | { readonly constant: Side };

function locate(operand: Operand, site: CompileSite): Location {
  if (operand.kind === 'literal') return { constant: operand.value };
  if (operand.kind === 'parameter') return { constant: parameterSide(operand, site.parameters) };
  const position = site.positions.get(operand.id);
  return position === undefined ? { constant: new Unknown('absent') } : { position };
}

/** A parameter as one side of a comparison; Unknown while nobody has chosen it. */
export function parameterSide(operand: Extract<Operand, { kind: 'parameter' }>, parameters: Parameters): Side {
  const value = parameters.get(operand.id)?.value ?? null;
  if (value === null) return new Unknown('setting');
  if (operand.index === null) return value;
  return (isList(value) ? value[operand.index] : undefined) ?? new Unknown('setting');
}

function isList(value: Scalar | readonly Scalar[]): value is readonly Scalar[] {
  return Array.isArray(value);
}

function testAgainstConstant(name: OperatorName, operator: ComparisonOperator, position: number, constant: Side): Test {
  if (typeof constant === 'number') {
    const test = testNumber(name, operator, position, constant);
    if (test !== null) return test;
  }
  if (typeof constant === 'string' || typeof constant === 'boolean') {
    if (name === 'equal') return testSame(operator, position, constant);
    if (name === 'notEqual') return testOther(operator, position, constant);
  }
  if (Array.isArray(constant) && (name === 'in' || name === 'notIn')) {
    return testMembership(operator, position, constant, name === 'in');
  }
  return (row) => judgeComparison(operator, row[position], constant);
}

/** The comparisons that most rules are made of; whatever is no number takes the general way. */
function testNumber(name: OperatorName, operator: ComparisonOperator, position: number, constant: number): Test | null {
  const judge = (slot: Slot | undefined): Truth => judgeComparison(operator, slot, constant);
  switch (name) {
    case 'greaterThanInclusive':
      return (row) => { const slot = row[position]; return typeof slot === 'number' ? (slot >= constant ? TRUE : FALSE) : judge(slot); };
    case 'greaterThan':
      return (row) => { const slot = row[position]; return typeof slot === 'number' ? (slot > constant ? TRUE : FALSE) : judge(slot); };
    case 'lessThanInclusive':
      return (row) => { const slot = row[position]; return typeof slot === 'number' ? (slot <= constant ? TRUE : FALSE) : judge(slot); };
    case 'lessThan':
      return (row) => { const slot = row[position]; return typeof slot === 'number' ? (slot < constant ? TRUE : FALSE) : judge(slot); };
    case 'equal':
      return testSame(operator, position, constant);
    case 'notEqual':
      return testOther(operator, position, constant);
    default:
      return null;
  }
}

function testSame(operator: ComparisonOperator, position: number, constant: Scalar): Test {
  return (row) => {
    const slot = row[position];
    if (slot === constant) return TRUE;
    return typeof slot === 'object' || slot === undefined ? judgeComparison(operator, slot, constant) : FALSE;
  };
}

function testOther(operator: ComparisonOperator, position: number, constant: Scalar): Test {
  return (row) => {
    const slot = row[position];
    if (slot === constant) return FALSE;
    return typeof slot === 'object' || slot === undefined ? judgeComparison(operator, slot, constant) : TRUE;
  };
}

function testMembership(operator: ComparisonOperator, position: number, constant: readonly Scalar[], isIn: boolean): Test {
  const members: ReadonlySet<Scalar> = new Set(constant);
  return (row) => {
    const slot = row[position];
    if (typeof slot === 'object' || slot === undefined) return judgeComparison(operator, slot, constant);
    return members.has(slot) === isIn ? TRUE : FALSE;
  };
}
