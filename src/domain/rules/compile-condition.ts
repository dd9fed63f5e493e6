import { planLeaf } from './compile-leaf';
import type { NumberOperator, SlotTest } from './compile-leaf';
import type { Condition } from './condition';
import type { Slot } from './fact';
import type { Parameters } from './parameter';
import { FALSE, TRUE, negate } from './truth';
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
  if (condition.kind === 'not') {
    const test = compileCondition(condition.condition, site);
    return (row) => negate(test(row));
  }
  if (condition.kind !== 'leaf') {
    const [first, ...others] = condition.conditions.map((child) => compileCondition(child, site));
    if (first === undefined) throw new RangeError('a group without conditions');
    return others.reduce(condition.kind === 'all' ? testBoth : testEither, first);
  }
  const plan = planLeaf(condition, site.positions, site.parameters);
  if (plan.kind === 'slot') return testSlot(plan.test);
  if (plan.kind === 'constant') return () => plan.truth;
  return (row) => plan.judge(row[plan.left], row[plan.right]);
}

function testBoth(first: Test, second: Test): Test {
  return (row) => {
    const left = first(row);
    if (left === FALSE) return FALSE;
    const right = second(row);
    return right < left ? right : left;
  };
}

function testEither(first: Test, second: Test): Test {
  return (row) => {
    const left = first(row);
    if (left === TRUE) return TRUE;
    const right = second(row);
    return right > left ? right : left;
  };
}

/** One closure per form, so that the engine below sees one kind of value in each. */
function testSlot({ form, position, judge }: SlotTest): Test {
  if (form.kind === 'number') return numberTests[form.operator](position, form.constant, judge);
  if (form.kind === 'boolean') return testBoolean(position, form.whenTrue, form.whenFalse, judge);
  if (form.kind === 'text') return form.texts.length <= 2 ? testFewTexts(position, form, judge) : testManyTexts(position, form, judge);
  return (row) => judge(row[position]);
}

type Judge = SlotTest['judge'];
type TextForm = Extract<SlotTest['form'], { kind: 'text' }>;

function testBoolean(position: number, whenTrue: Truth, whenFalse: Truth, judge: Judge): Test {
  return (row) => {
    const slot = row[position];
    return typeof slot === 'boolean' ? (slot ? whenTrue : whenFalse) : judge(slot);
  };
}

function testFewTexts(position: number, { texts: [one = '', two = one], found, other }: TextForm, judge: Judge): Test {
  return (row) => {
    const slot = row[position];
    if (typeof slot !== 'string') return judge(slot);
    return slot === one || slot === two ? found : other;
  };
}

function testManyTexts(position: number, { texts, found, other }: TextForm, judge: Judge): Test {
  const members: ReadonlySet<string> = new Set(texts);
  return (row) => {
    const slot = row[position];
    if (typeof slot !== 'string') return judge(slot);
    return members.has(slot) ? found : other;
  };
}

type NumberTest = (position: number, constant: number, judge: Judge) => Test;

const numberTests: Readonly<Record<NumberOperator, NumberTest>> = {
  greaterThanInclusive: (position, constant, judge) => (row) => {
    const slot = row[position];
    return typeof slot === 'number' ? (slot >= constant ? TRUE : FALSE) : judge(slot);
  },
  greaterThan: (position, constant, judge) => (row) => {
    const slot = row[position];
    return typeof slot === 'number' ? (slot > constant ? TRUE : FALSE) : judge(slot);
  },
  lessThanInclusive: (position, constant, judge) => (row) => {
    const slot = row[position];
    return typeof slot === 'number' ? (slot <= constant ? TRUE : FALSE) : judge(slot);
  },
  lessThan: (position, constant, judge) => (row) => {
    const slot = row[position];
    return typeof slot === 'number' ? (slot < constant ? TRUE : FALSE) : judge(slot);
  },
  equal: (position, constant, judge) => (row) => {
    const slot = row[position];
    return typeof slot === 'number' ? (slot === constant ? TRUE : FALSE) : judge(slot);
  },
  notEqual: (position, constant, judge) => (row) => {
    const slot = row[position];
    return typeof slot === 'number' ? (slot !== constant ? TRUE : FALSE) : judge(slot);
  },
};
