import { planLeaf } from './compile-leaf';
import type { NumberOperator, SlotTest } from './compile-leaf';
import type { CompileSite } from './compile-condition';
import type { Condition } from './condition';
import type { Slot } from './fact';
import { foldCondition } from './fold-condition';
import { TRUE } from './truth';
import type { Truth } from './truth';

type Rows = readonly (readonly Slot[])[];

/** So many rows stay in the processor's cache while one condition after the other looks at them. */
export const CHUNK = 512;

/**
 * The verdicts of a chunk of rows, one byte each, written so that `and` and `or` are bit operations: 0 false,
 * 1 unknown, 3 true. Four rows are a word.
 */
export class Verdicts {
  readonly bytes = new Uint8Array(CHUNK);
  readonly words = new Uint32Array(this.bytes.buffer);
}

/** Writes the verdicts of the rows `from` to `to` (not included), at most {@link CHUNK}, into `out`, beginning at 0. */
export type ColumnTest = (rows: Rows, from: number, to: number, out: Verdicts) => void;

type Judge = SlotTest['judge'];
type TextForm = Extract<SlotTest['form'], { kind: 'text' }>;
type NumberColumn = (position: number, constant: number, judge: Judge) => ColumnTest;

/** The bits of a verdict. */
export function bitsOf(truth: Truth): number {
  return truth === TRUE ? 3 : truth;
}

/** The same verdicts as the tests row by row, many rows at a time: a loop per comparison instead of a call per row. */
export function compileColumn(condition: Condition, site: CompileSite): ColumnTest {
  const folded = foldCondition(condition, site);
  if (folded.kind === 'open') return compileOpen(folded.condition, site);
  const bits = bitsOf(folded.truth);
  return (_rows, _from, _to, out) => void out.bytes.fill(bits);
}

function compileOpen(condition: Condition, site: CompileSite): ColumnTest {
  if (condition.kind === 'not') return columnNot(compileColumn(condition.condition, site));
  if (condition.kind !== 'leaf') {
    const [first, ...others] = condition.conditions.map((child) => compileColumn(child, site));
    if (first === undefined) throw new RangeError('a group without conditions');
    return others.reduce(condition.kind === 'all' ? columnBoth : columnEither, first);
  }
  const plan = planLeaf(condition, site.positions, site.parameters);
  if (plan.kind === 'slot') return columnSlot(plan.test);
  return (rows, from, to, out) => {
    for (let row = from; row < to; row += 1) {
      out.bytes[row - from] = bitsOf(plan.kind === 'constant' ? plan.truth : plan.judge(rows[row]?.[plan.left], rows[row]?.[plan.right]));
    }
  };
}

/** 3 becomes 0, 0 becomes 3, and 1 stays. */
function columnNot(column: ColumnTest): ColumnTest {
  return (rows, from, to, out) => {
    column(rows, from, to, out);
    const { words } = out;
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] ?? 0;
      words[at] = ~(((word >>> 1) & 0x01010101) | ((word << 1) & 0x02020202)) & 0x03030303;
    }
  };
}

function columnBoth(first: ColumnTest, second: ColumnTest): ColumnTest {
  const scratch = new Verdicts();
  return (rows, from, to, out) => {
    first(rows, from, to, out);
    second(rows, from, to, scratch);
    const [left, right] = [out.words, scratch.words];
    for (let at = 0; at < left.length; at += 1) left[at] = (left[at] ?? 0) & (right[at] ?? 0);
  };
}

function columnEither(first: ColumnTest, second: ColumnTest): ColumnTest {
  const scratch = new Verdicts();
  return (rows, from, to, out) => {
    first(rows, from, to, out);
    second(rows, from, to, scratch);
    const [left, right] = [out.words, scratch.words];
    for (let at = 0; at < left.length; at += 1) left[at] = (left[at] ?? 0) | (right[at] ?? 0);
  };
}

function columnSlot({ form, position, judge }: SlotTest): ColumnTest {
  if (form.kind === 'number') return numberColumns[form.operator](position, form.constant, judge);
  if (form.kind === 'boolean') return columnBoolean(position, bitsOf(form.whenTrue), bitsOf(form.whenFalse), judge);
  if (form.kind === 'any') return columnJudged(position, judge);
  return form.texts.length <= 2 ? columnFewTexts(position, form, judge) : columnManyTexts(position, form, judge);
}

function columnJudged(position: number, judge: Judge): ColumnTest {
  return (rows, from, to, { bytes }) => {
    for (let row = from; row < to; row += 1) bytes[row - from] = bitsOf(judge(rows[row]?.[position]));
  };
}

function columnBoolean(position: number, whenTrue: number, whenFalse: number, judge: Judge): ColumnTest {
  return (rows, from, to, { bytes }) => {
    for (let row = from; row < to; row += 1) {
      const slot = rows[row]?.[position];
      bytes[row - from] = slot === true ? whenTrue : slot === false ? whenFalse : bitsOf(judge(slot));
    }
  };
}

function columnFewTexts(position: number, { texts: [one = '', two = one], found, other }: TextForm, judge: Judge): ColumnTest {
  const flip = found > other ? 0 : 3;
  return (rows, from, to, { bytes }) => {
    for (let row = from; row < to; row += 1) {
      const slot = rows[row]?.[position];
      bytes[row - from] = typeof slot === 'string' ? (-(slot === one || slot === two) & 3) ^ flip : bitsOf(judge(slot));
    }
  };
}

function columnManyTexts(position: number, { texts, found, other }: TextForm, judge: Judge): ColumnTest {
  const members: ReadonlySet<string> = new Set(texts);
  return (rows, from, to, { bytes }) => {
    for (let row = from; row < to; row += 1) {
      const slot = rows[row]?.[position];
      bytes[row - from] = bitsOf(typeof slot !== 'string' ? judge(slot) : members.has(slot) ? found : other);
    }
  };
}

/**
 * Written out, not shared: one comparison in each loop, and no jump in it that depends on the data, is what makes them
 * fast. `-holds & 3` is 3 where it holds and 0 where it does not.
 */
const numberColumns: Readonly<Record<NumberOperator, NumberColumn>> = {
  greaterThanInclusive: (position, constant, judge) => (rows, from, to, { bytes }) => {
    for (let row = from; row < to; row += 1) {
      const slot = rows[row]?.[position];
      bytes[row - from] = typeof slot === 'number' ? -(slot >= constant) & 3 : bitsOf(judge(slot));
    }
  },
  greaterThan: (position, constant, judge) => (rows, from, to, { bytes }) => {
    for (let row = from; row < to; row += 1) {
      const slot = rows[row]?.[position];
      bytes[row - from] = typeof slot === 'number' ? -(slot > constant) & 3 : bitsOf(judge(slot));
    }
  },
  lessThanInclusive: (position, constant, judge) => (rows, from, to, { bytes }) => {
    for (let row = from; row < to; row += 1) {
      const slot = rows[row]?.[position];
      bytes[row - from] = typeof slot === 'number' ? -(slot <= constant) & 3 : bitsOf(judge(slot));
    }
  },
  lessThan: (position, constant, judge) => (rows, from, to, { bytes }) => {
    for (let row = from; row < to; row += 1) {
      const slot = rows[row]?.[position];
      bytes[row - from] = typeof slot === 'number' ? -(slot < constant) & 3 : bitsOf(judge(slot));
    }
  },
  equal: (position, constant, judge) => (rows, from, to, { bytes }) => {
    for (let row = from; row < to; row += 1) {
      const slot = rows[row]?.[position];
      bytes[row - from] = typeof slot === 'number' ? -(slot === constant) & 3 : bitsOf(judge(slot));
    }
  },
  notEqual: (position, constant, judge) => (rows, from, to, { bytes }) => {
    for (let row = from; row < to; row += 1) {
      const slot = rows[row]?.[position];
      bytes[row - from] = typeof slot === 'number' ? -(slot !== constant) & 3 : bitsOf(judge(slot));
    }
  },
};
