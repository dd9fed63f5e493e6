import { normaliseTopic, readSessions, topicMatcher } from '../schedule';
import type { MatchTopic, Session as ScheduleRow, Topic } from '../schedule';
import { add, exact, isoOfDay } from '../values';
import type { CellRef, Exact, TableView } from '../values';
import type { Language } from '../../messages';
import { ZERO } from './mark';
import { problem } from './problem';
import type { GradingProblem } from './problem';
import type { GradingScheme } from './scheme';
import type { Subject } from './subject';

/** One line of the schedule, or what the pack plans for a subject that the schedule leaves out. */
export interface Session {
  readonly topic: Topic;
  readonly title: string;
  /** `YYYY-MM-DD`; null when the schedule gives no single day. */
  readonly date: string | null;
  /** Null when the schedule's JP cannot be read or nobody planned one. */
  readonly jp: Exact | null;
  /** The schedule's cell with the subject; null for a planned subject. */
  readonly cell: CellRef | null;
}

/** What the class was to attend. */
export interface Programme {
  /** In the order of the schedule; a planned subject stands for all of its sessions. */
  readonly sessions: readonly Session[];
  /** Finds the topic of any header. */
  readonly match: MatchTopic;
  /** True for topics that do not count towards attendance. */
  readonly isUncounted: (title: string) => boolean;
  /** Cells of the schedule that must be corrected before subjects can be weighed, by subject id. */
  readonly unclear: ReadonlyMap<string, readonly CellRef[]>;
  readonly problems: readonly GradingProblem[];
}

export interface ProgrammeInput {
  readonly schedule: TableView | null;
  readonly subjects: readonly Subject[];
  readonly scheme: GradingScheme;
  readonly date1904: boolean;
  readonly language: Language;
}

/**
 * Reads the sessions of the schedule. Without a schedule, or for a graded subject that it does not have, the
 * pack's planned JP stand in and a problem says so.
 */
export function readProgramme(input: ProgrammeInput): Programme {
  const { schedule, subjects } = input;
  const listed = schedule === null ? [] : readSchedule(schedule, subjects, input.date1904);
  const isUncounted = uncountedTest(input.scheme, subjects);
  const counted = listed.filter(({ session }) => !isUncounted(session.title));
  const seen = new Set(counted.map(({ session }) => session.topic));
  const left = subjects.filter(({ id, graded, attended }) => !seen.has(id) && (graded || (schedule === null && attended !== false)));
  const planned = left.map((subject) => plannedSession(subject, input.language));
  const sessions = [...counted.map(({ session }) => session), ...planned];
  return {
    sessions,
    match: topicMatcher(subjects, counted.map(({ session }) => session.topic)),
    isUncounted,
    unclear: unclearCells(counted),
    problems: [...counted.flatMap(({ problems }) => problems), ...planProblems(schedule, left.filter(({ graded }) => graded), input.language)],
  };
}

/** JP of each graded subject; null when a session's JP is unknown or they come to nothing. */
export function subjectJp(programme: Programme, graded: readonly Subject[]): readonly (Exact | null)[] {
  const totals = new Map<Topic, Exact | null>();
  for (const { topic, jp } of programme.sessions) {
    const total = totals.has(topic) ? totals.get(topic) ?? null : ZERO;
    totals.set(topic, total === null || jp === null ? null : add(total, jp));
  }
  return graded.map(({ id }) => {
    const total = totals.get(id) ?? null;
    return total === null || total.numerator === 0 && total.wide === null ? null : total;
  });
}

interface ListedSession {
  readonly session: Session;
  readonly problems: readonly GradingProblem[];
  readonly jpCell: CellRef | null;
}

function readSchedule(schedule: TableView, subjects: readonly Subject[], date1904: boolean): ListedSession[] {
  return readSessions(schedule, subjects, date1904).filter(({ title }) => title !== '').map((row) => listSession(schedule, row));
}

function listSession(schedule: TableView, { position, title, match, day, jp: read }: ScheduleRow): ListedSession {
  const cell = cellOf(schedule, position, 'mata-pelajaran');
  const jpCell = cellOf(schedule, position, 'jp') ?? cell;
  const session = {
    topic: match.kind === 'one' ? match.topic : normaliseTopic(title),
    title,
    date: day.kind === 'known' ? isoOfDay(day.value) : null,
    jp: read.kind === 'known' ? read.value : null,
    cell,
  };
  const ambiguous = match.kind === 'several'
    ? [problem('session-ambiguous', { session: title, subjects: match.topics.join(', ') }, cell ? [cell] : [])] : [];
  const unreadable = session.jp === null ? [problem('session-jp-unreadable', { session: title }, jpCell ? [jpCell] : [])] : [];
  return { session, problems: [...ambiguous, ...unreadable], jpCell };
}

function cellOf(table: TableView, position: number, id: string): CellRef | null {
  const column = table.columnOf(id);
  return column === null ? null : { sheet: table.sheet, row: table.sheetRow(position), column };
}

function plannedSession(subject: Subject, language: Language): Session {
  const jp = subject.jp === null ? null : exact(subject.jp);
  return { topic: subject.id, title: subject.title[language], date: null, jp, cell: null };
}

function planProblems(schedule: TableView | null, left: readonly Subject[], language: Language): GradingProblem[] {
  const unknown = left.filter(({ jp }) => jp === null).map((subject) => problem('jp-unknown', { subject: subject.title[language] }));
  if (schedule === null) return left.length === 0 ? [] : [problem('schedule-missing'), ...unknown];
  return [...left.map((subject) => problem('subject-not-scheduled', { subject: subject.title[language], jp: subject.jp ?? '?' })), ...unknown];
}

function unclearCells(listed: readonly ListedSession[]): ReadonlyMap<string, readonly CellRef[]> {
  const cells = new Map<string, CellRef[]>();
  for (const { session, jpCell } of listed) {
    if (session.jp === null && jpCell !== null) cells.set(session.topic, [...(cells.get(session.topic) ?? []), jpCell]);
  }
  return cells;
}

/** Titles that the scheme names, and those of subjects that nobody attends as a class. */
function uncountedTest({ uncounted }: GradingScheme, subjects: readonly Subject[]): (title: string) => boolean {
  const phrases = (uncounted?.titles ?? []).map(normaliseTopic);
  const unattended = new Set(subjects.filter(({ attended }) => attended === false).map(({ id }) => id));
  const match = topicMatcher(subjects);
  return (title) => {
    const found = match(title);
    if (found.kind === 'one' && unattended.has(found.topic)) return true;
    const words = normaliseTopic(title);
    return phrases.some((phrase) => phrase !== '' && ` ${words} `.includes(` ${phrase} `));
  };
}
