import { dateOfDay, serialOfDay } from '../../domain/values';
import type { Day } from '../../domain/values';
import type { TableKind } from '../columns';
import type { CellSpec } from '../plan';
import { ACTIVITY_LOOK, attendanceLook } from './column-looks';
import { freeText } from './common-looks';
import { fitsDropdown, oneOf } from './input-rules';
import type { InputColumn } from './input-sheet';
import type { LayoutOptions, LayoutSession, LayoutSubject } from './layout-options';

/** One session per mata pelajaran with its planned JP and without a date: where nobody has planned the days yet. */
export function plannedSessions({ subjects, language }: LayoutOptions): LayoutSession[] {
  return subjects.map(({ title, jp, attended = true }) => (
    { day: null, time: null, subject: title[language], jp, mode: null, instructor: null, attended }
  ));
}

/** The rows of Jadwal, what nobody attends as a class included. */
export function scheduleRows(sessions: readonly LayoutSession[], date1904: boolean): CellSpec[][] {
  return sessions.map(({ day, subject, jp, mode, instructor, time }) => (
    [day === null ? null : serialOfDay(day, date1904), subject, jp, mode, instructor, time ?? null]
  ));
}

/** The columns of Kehadiran: one per session that people attend. */
export function sessionColumns(sessions: readonly LayoutSession[]): InputColumn[] {
  return sessions
    .filter(({ attended }) => attended !== false)
    .map(({ subject, day, jp }) => ({ header: day === null ? subject : `${subject} (${shortDate(day)})`, ...attendanceLook(jp) }));
}

function shortDate(day: Day): string {
  const { month, date } = dateOfDay(day);
  return [date, month].map((part) => String(part).padStart(2, '0')).join('/');
}

/** The columns of Nilai Aktivitas: one per graded mata pelajaran. */
export function subjectColumns({ subjects, language }: LayoutOptions): InputColumn[] {
  return subjects.filter(({ graded }) => graded).map(({ title }) => ({ header: title[language], ...ACTIVITY_LOOK }));
}

/**
 * What Penyesuaian Nilai can be about: what is graded, and what is done on one's own, such as action learning. Each by
 * its shortest name without a comma, for Excel divides a dropdown at commas; without such a name it is not offered.
 *
 * @example componentNames({ …, subjects: [{ title: { id: 'Event, Incident', en: '…' }, aliases: ['Event'], … }] }) // ['Event']
 */
export function componentNames({ subjects, language }: LayoutOptions): string[] {
  return subjects.filter(({ graded, attended }) => graded || attended === false).flatMap((subject) => shortestName(subject, language) ?? []);
}

function shortestName({ title, aliases = [] }: LayoutSubject, language: LayoutOptions['language']): string | undefined {
  return [title[language], ...aliases].filter((name) => !name.includes(',')).sort((a, b) => a.length - b.length)[0];
}

const OWN_WIDTH = 18;

/** The columns that the programme adds to a sheet: a dropdown where it says what a column can hold. */
export function ownColumns({ columns = [], language }: LayoutOptions, table: TableKind): InputColumn[] {
  return columns.filter((column) => column.table === table).map(({ title, options }) => ({
    header: title[language], ...freeText(OWN_WIDTH, 'layout.prompt.own-column'),
    ...(fitsDropdown(options) ? { rule: oneOf(options, 'layout.prompt.own-column', 'warning') } : {}),
  }));
}
