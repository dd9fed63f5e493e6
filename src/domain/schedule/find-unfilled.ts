import type { SessionColumn } from './session';
import type { PlannedSession, Timetable } from './timetable';

/** Columns that every session needs, in the order of the standard sheet. */
const NEEDED = ['tanggal', 'jp', 'moda'] as const satisfies readonly SessionColumn[];

/** A column that every session needs. */
export type NeededColumn = (typeof NEEDED)[number];

const READINGS = { tanggal: 'day', jp: 'jp', moda: 'mode' } as const satisfies Record<NeededColumn, keyof PlannedSession>;

/**
 * Columns of the timetable that nobody has begun to fill in: one cause of many open facts, to be told once. As soon as
 * one cell holds something, and in a timetable of one session, each cell speaks for itself. Linear in sessions.
 *
 * @example findUnfilled(timetable) // ['tanggal', 'moda'] for a sheet that `cermat new` has just made
 */
export function findUnfilled({ sessions, table }: Timetable): readonly NeededColumn[] {
  if (sessions.length < 2) return [];
  return NEEDED.filter((column) => table.columnOf(column) !== null && sessions.every((session) => session[READINGS[column]].kind === 'blank'));
}
