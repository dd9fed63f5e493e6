import { add, compare, divide, parseJp, subtract } from '../values';
import type { Exact, TableView } from '../values';
import { HUNDRED, MISSING, ZERO, between, given, scale, sum } from './mark';
import type { Mark } from './mark';
import { cellKey, readMarkCell } from './mark-cell';
import type { MarkCell, MarkFault } from './mark-cell';
import { plainDecimal } from './plain-decimal';
import type { SessionBlock } from './match-sessions';
import { memory } from './memory';

/** A fault and the sheet column it stands in. */
export interface ColumnFault {
  readonly column: number;
  readonly fault: MarkFault;
}

/** What one row of Kehadiran says. */
export interface AttendanceMarks {
  /** Percentage of JP attended, per graded subject. */
  readonly subjects: readonly Mark[];
  /** Percentage of JP attended over all counted sessions. */
  readonly overall: Mark;
  /** Sheet columns without a value. */
  readonly blanks: readonly number[];
  readonly faults: readonly ColumnFault[];
}

/** How attendance is computed: the blocks that count, and JP by subject. */
export interface AttendancePlan {
  readonly blocks: readonly SessionBlock[];
  /** Ids of the graded subjects. */
  readonly subjects: readonly string[];
  /** JP per graded subject; null where unknown: its percentage is then anything. */
  readonly jp: readonly (Exact | null)[];
}

/**
 * Reads rows of Kehadiran. Rows with the same values share one result, so that a class costs no more than its
 * different rows. A missing value may still become anything from 0 to the session's JP.
 */
export function attendanceReader(plan: AttendancePlan, table: TableView): (position: number) => AttendanceMarks {
  const columns = plan.blocks.flatMap((block) => block.columns);
  const recall = memory<string, AttendanceMarks>();
  return (position) => {
    const key = columns.map((column) => cellKey(table, position, column)).join('\u0001');
    return recall(key, () => compute(plan, (column) => readMarkCell(table, position, column, parseJp)));
  };
}

/** What is known of the attendance of somebody whose row is not there. */
export function unrecordedAttendance(plan: AttendancePlan): AttendanceMarks {
  return { ...compute(plan, NOTHING_READ), blanks: [], faults: [] };
}

/** How a decision changes one session for one person: it does not count, may be anything, or counts as so many JP attended. */
export type SessionChange = 'excused' | 'unknown' | Exact;

/**
 * One person's attendance with some sessions changed. Where nothing of a subject is left, its percentage is unknown.
 *
 * @param position null for somebody who has no row
 * @param changes by position of the block in the plan
 */
export function attendanceWith(
  plan: AttendancePlan, table: TableView, position: number | null, changes: ReadonlyMap<number, SessionChange>,
): AttendanceMarks {
  const excused = plan.blocks.filter((_, block) => changes.get(block) === 'excused');
  const left: AttendancePlan = {
    blocks: plan.blocks.filter((_, block) => changes.get(block) !== 'excused'),
    subjects: plan.subjects,
    jp: plan.jp.map((jp, i) => less(jp, excused.filter(({ topic }) => topic === plan.subjects[i]))),
  };
  const read = position === null ? NOTHING_READ : (column: number): MarkCell => readMarkCell(table, position, column, parseJp);
  const decided = new Map([...changes].flatMap(([block, change]) => (
    (plan.blocks[block]?.columns ?? []).map((column) => [column, change] as const))));
  return compute(left, (column) => decidedCell(decided.get(column)) ?? read(column));
}

function less(jp: Exact | null, excused: readonly SessionBlock[]): Exact | null {
  return excused.reduce<Exact | null>((rest, block) => (rest === null || block.jp === null ? null : subtract(rest, block.jp)), jp);
}

function decidedCell(change: SessionChange | undefined): MarkCell | null {
  if (change === undefined || change === 'excused') return null;
  return change === 'unknown' ? { kind: 'blank' } : { kind: 'given', value: change };
}

const NOTHING_READ = (): MarkCell => ({ kind: 'blank' });

interface BlockMarks {
  readonly topic: string;
  /** JP attended. */
  readonly attended: Mark;
  readonly jp: Exact | null;
  readonly blanks: readonly number[];
  readonly faults: readonly ColumnFault[];
}

function compute(plan: AttendancePlan, read: (column: number) => MarkCell): AttendanceMarks {
  const blocks = plan.blocks.map((block) => readBlock(block, read));
  return {
    subjects: plan.subjects.map((id, i) => percentage(blocks.filter(({ topic }) => topic === id), plan.jp[i] ?? null)),
    overall: percentage(blocks, totalJp(plan.blocks)),
    blanks: blocks.flatMap((block) => block.blanks),
    faults: blocks.flatMap((block) => block.faults),
  };
}

function readBlock(block: SessionBlock, read: (column: number) => MarkCell): BlockMarks {
  const cells = block.columns.map((column) => ({ column, cell: read(column) }));
  const blanks = cells.filter(({ cell }) => cell.kind === 'blank').map(({ column }) => column);
  const faults = cells.flatMap(({ column, cell }) => (cell.kind === 'fault' ? [{ column, fault: cell }] : []));
  const attended = cells.reduce<Exact>((total, { cell }) => (cell.kind === 'given' ? add(total, cell.value) : total), ZERO);
  const result = { topic: block.topic, jp: block.jp, blanks, faults };
  if (block.jp === null) return { ...result, attended: MISSING };
  if (compare(attended, block.jp) > 0) {
    return { ...result, faults: [...faults, ...aboveJp(cells, block)], attended: between(ZERO, block.jp) };
  }
  const isComplete = blanks.length + faults.length === 0 && cells.length > 0;
  return { ...result, attended: isComplete ? given(attended) : between(attended, block.jp) };
}

function aboveJp(cells: readonly { column: number; cell: MarkCell }[], { jp }: SessionBlock): ColumnFault[] {
  const reason = jp === null ? '' : plainDecimal(jp);
  return cells.flatMap(({ column, cell }) => (cell.kind !== 'given' || compare(cell.value, ZERO) === 0 ? []
    : [{ column, fault: { kind: 'fault', code: 'attendance-above-jp', value: plainDecimal(cell.value), reason } }]));
}

function percentage(blocks: readonly BlockMarks[], jp: Exact | null): Mark {
  if (jp === null || compare(jp, ZERO) === 0) return MISSING;
  return scale(sum(blocks.map(({ attended }) => attended)), divide(HUNDRED, jp));
}

function totalJp(blocks: readonly SessionBlock[]): Exact | null {
  return blocks.reduce<Exact | null>((total, { jp }) => (total === null || jp === null ? null : add(total, jp)), ZERO);
}
