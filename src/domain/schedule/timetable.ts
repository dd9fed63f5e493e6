import type { Subject } from '../rules';
import type { CellRef, Day, TableView } from '../values';
import { isPause, isUnplanned, readSessions, sessionCell } from './session';
import type { Session, SessionColumn } from './session';

/** A session with what of the programme it may be. */
export interface PlannedSession extends Session {
  /** The mata pelajaran that its title names; null for none, or several. */
  readonly subject: Subject | null;
  /** Every mata pelajaran that it may be: one, several, all for an empty title, none for a title that the programme lacks. */
  readonly candidates: readonly Subject[];
  /** True for a part of action learning, which nobody attends as a class; null where the title leaves it open. */
  readonly isActionLearning: boolean | null;
}

/** The timetable of a class. Opening, closing, breaks and rows without a plan are left out. */
export interface Timetable {
  readonly table: TableView;
  readonly subjects: readonly Subject[];
  /** In the order of the rows. */
  readonly sessions: readonly PlannedSession[];
  /** Columns that are spoken of as a whole: what rests on them names none of their cells. */
  readonly unfilled: ReadonlySet<SessionColumn>;
}

/**
 * The sessions of a timetable, each with the mata pelajaran that it may be. Linear in rows times mata pelajaran.
 *
 * @source KAP lines 152–166 (K07–K11)
 */
export function readTimetable(table: TableView, subjects: readonly Subject[], date1904: boolean): Timetable {
  const byId = new Map(subjects.map((subject) => [subject.id, subject]));
  const sessions = readSessions(table, subjects, date1904).filter((session) => !isPause(session) && !isUnplanned(session));
  return { table, subjects, sessions: sessions.map((session) => planSession(session, subjects, byId)), unfilled: new Set() };
}

/** The one day of a session; null when it cannot be told. */
export function dayOf({ day }: Session): Day | null {
  return day.kind === 'known' ? day.value : null;
}

/** True for a session of the class: its title names a subject that people attend. */
export function isOfClass({ isActionLearning, candidates }: PlannedSession): boolean {
  return isActionLearning === false && candidates.length > 0;
}

/** The last day of the sessions, those without a readable date aside; null without any. */
export function latestDay(sessions: readonly PlannedSession[]): Day | null {
  return sessions.reduce<Day | null>((latest, session) => {
    const day = dayOf(session);
    return day !== null && (latest === null || day > latest) ? day : latest;
  }, null);
}

/** Mata pelajaran that no session names; one that several subjects share a title with counts for each. */
export function unscheduledSubjects({ subjects, sessions }: Timetable): readonly Subject[] {
  const scheduled = new Set(sessions.filter(({ title }) => title !== '').flatMap(({ candidates }) => candidates));
  return subjects.filter((subject) => !scheduled.has(subject));
}

/** The cells of sessions in one column; none in a column that is spoken of as a whole. */
export function cellsIn({ table, unfilled }: Timetable, sessions: readonly Session[], column: SessionColumn): readonly CellRef[] {
  if (unfilled.has(column)) return [];
  return sessions.map(({ position }) => sessionCell(table, position, column)).filter((cell) => cell !== null);
}

/** Where a further session would be added: the cell of the subject below the last row; null without a row to stand below. */
export function nextRowCell({ table }: Timetable): CellRef | null {
  const column = table.columnOf('mata-pelajaran');
  return column === null || table.length === 0 ? null : { sheet: table.sheet, row: table.sheetRow(table.length - 1) + 1, column };
}

function planSession(session: Session, subjects: readonly Subject[], byId: ReadonlyMap<string, Subject>): PlannedSession {
  const { match, title } = session;
  const topics = match.kind === 'one' ? [match.topic] : match.kind === 'several' ? match.topics : [];
  const candidates = title === '' ? subjects : topics.map((topic) => byId.get(topic)).filter((subject) => subject !== undefined);
  const subject = match.kind === 'one' ? candidates[0] ?? null : null;
  return { ...session, subject, candidates, isActionLearning: partOfActionLearning(title, candidates) };
}

function partOfActionLearning(title: string, candidates: readonly Subject[]): boolean | null {
  const kinds = new Set(candidates.map(({ attended }) => !attended));
  if (kinds.size > 1 || title === '') return null;
  return kinds.has(true);
}
