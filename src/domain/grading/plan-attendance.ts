import { compare, formatCellRef } from '../values';
import type { Exact, OpenColumn } from '../values';
import { say } from '../../messages';
import type { AttendancePlan } from './attendance';
import { headerCell } from './header-cell';
import type { GradingInput } from './input';
import { ZERO } from './mark';
import { matchSessions } from './match-sessions';
import type { MatchedSessions, SessionBlock, UnmatchedColumn } from './match-sessions';
import { problem } from './problem';
import type { GradingProblem } from './problem';
import type { Programme } from './session';
import type { Subject } from './subject';

/** A class has fewer sessions than this; a sheet with thousands of headers shall not cost thousands of reads a row. */
const MOST_COLUMNS = 500;

/** How attendance is to be read, and what keeps everybody's attendance open. */
export interface PlannedAttendance {
  readonly plan: AttendancePlan;
  /** Sessions of graded subjects that have no column. */
  readonly unrecorded: readonly string[];
  /** JP that are not known. */
  readonly unknownJp: readonly string[];
  readonly problems: readonly GradingProblem[];
}

/**
 * Brings the schedule and the columns of Kehadiran together. Every session of Jadwal counts towards attendance (A28),
 * as does every graded subject; one without a column keeps every grade open. A session that only the programme plans
 * and that is not graded does not count.
 */
export function planAttendance(
  input: GradingInput, programme: Programme, graded: readonly Subject[], jp: readonly (Exact | null)[],
): PlannedAttendance {
  const matched = matchSessions(sessionColumns(input), programme, input.date1904);
  const ids = new Set(graded.map(({ id }) => id));
  const counted = matched.blocks.filter((block) => hasJp(block) && (ids.has(block.topic) || block.columns.length > 0 || isScheduled(block)));
  const unrecorded = counted.filter((block) => block.columns.length === 0);
  return {
    plan: { blocks: counted, subjects: graded.map(({ id }) => id), jp },
    unrecorded: unrecorded.map(({ title }) => say(input.language, 'grading.missing.session', { sheet: input.attendance?.sheet ?? '', session: title })),
    unknownJp: unknownJp(counted, programme, input),
    problems: input.attendance === null ? [] : [...columnProblems([...matched.unmatched, ...surplusColumns(input)], input), ...contestedProblems(matched, input), ...sessionProblems(matched, ids)],
  };
}

/** True when the workbook's own Jadwal has the session. */
function isScheduled({ sessions }: SessionBlock): boolean {
  return sessions.some(({ cell }) => cell !== null);
}

function hasJp({ jp }: SessionBlock): boolean {
  return jp === null || compare(jp, ZERO) > 0;
}

function unknownJp(blocks: readonly SessionBlock[], programme: Programme, { language }: GradingInput): readonly string[] {
  const open = new Map(blocks.filter(({ jp }) => jp === null).map(({ topic, title }) => [topic, title]));
  return [...open].flatMap(([topic, title]) => {
    const cells = programme.unclear.get(topic);
    return cells === undefined ? [say(language, 'grading.missing.jp', { subject: title })] : cells.map(formatCellRef);
  });
}

function sessionColumns({ attendance }: GradingInput): readonly OpenColumn[] {
  return attendance?.openColumns.slice(0, MOST_COLUMNS) ?? [];
}

function surplusColumns({ attendance }: GradingInput): readonly UnmatchedColumn[] {
  return attendance?.openColumns.slice(MOST_COLUMNS).map((column) => ({ column, reason: 'unmatched' })) ?? [];
}

function columnProblems(unmatched: readonly UnmatchedColumn[], { attendance }: GradingInput): GradingProblem[] {
  return attendance === null ? [] : unmatched.map(({ column, reason }) => (
    problem(`attendance-column-${reason}`, { header: column.header, sheet: attendance.sheet }, [headerCell(attendance, column.column)])));
}

function contestedProblems({ contested }: MatchedSessions, { attendance }: GradingInput): GradingProblem[] {
  return attendance === null ? [] : contested.flatMap(({ columns, sessions, other }) => columns.map((column) => problem(
    'attendance-column-shared', { header: column.header, sheet: attendance.sheet, count: sessions.length, other: other.header },
    [headerCell(attendance, column.column), ...sessions.flatMap(({ cell }) => cell ?? []), headerCell(attendance, other.column)],
  )));
}

/** Sessions without a column, but for those that have one to share: these are told with it. */
function sessionProblems({ blocks, contested }: MatchedSessions, graded: ReadonlySet<string>): GradingProblem[] {
  const told = new Set(contested.flatMap(({ sessions }) => sessions));
  const without = blocks.filter((block) => block.columns.length === 0 && hasJp(block) && !block.sessions.every((session) => told.has(session)));
  return without.flatMap(({ sessions, topic, title }) => {
    const cells = sessions.flatMap(({ cell }) => cell ?? []);
    return cells.length === 0 && !graded.has(topic) ? [] : [problem('session-without-column', { session: title }, cells)];
  });
}
