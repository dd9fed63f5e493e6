import { Readings, Unknown } from '../rules';
import type { FactTable, Slot } from '../rules';
import { add, exactToNumber, formatDay, isoOfDay, possibleValues } from '../values';
import type { CellRef, CellValue, Day } from '../values';
import { say } from '../../messages';
import type { Language } from '../../messages';
import type { ActionLearningPlan } from './action-learning-plan';
import { jpOf, reasonBehind, reasonOf } from './add-up';
import type { CalendarReading } from './calendar-settings';
import { bookDays } from './day-book';
import type { DayBook, DayEntry } from './day-book';
import { MOST_CELLS } from './fact-rows';
import { formOf, parseMode } from './mode';
import type { PlannedForm } from './mode';
import { readWorkingDay, whyOff } from './read-working-day';
import { sessionFacts } from './session-facts';
import type { SessionColumn } from './session';
import { cellsIn, dayOf } from './timetable';
import type { PlannedSession, Timetable } from './timetable';
import { normaliseTopic } from './topic';

/** What the facts of sessions are derived from, besides the timetable. */
export interface SessionContext {
  readonly calendar: CalendarReading;
  readonly plan: ActionLearningPlan;
  readonly language: Language;
}

interface World extends SessionContext {
  readonly timetable: Timetable;
  readonly book: DayBook;
  /** The cells that decide the JP of a day; looked up once for each day. */
  readonly jpCells: (day: Day | null) => readonly CellRef[];
  /** Index of the first session of action learning, where it is told that its days are not known; -1 without one. */
  readonly firstOfActionLearning: number;
}

type Derive = (session: PlannedSession, index: number, world: World) => Slot;

const LONGEST_TITLE = 80;

const derive: Readonly<Record<string, Derive>> = {
  sesi: (session, _, { language }) => titleOf(session, language),
  'sesi-dikenal': isKnown,
  'sesi-tanggal': (session) => dayOf(session) ?? new Unknown(reasonOf(session.day)),
  'sesi-jp': (session) => slotOfJp(jpOf(session), session),
  'sesi-bentuk': formSlot,
  'sesi-bentuk-direncanakan': ({ subject }) => plannedForm(subject?.mode ?? null) !== null,
  'sesi-bentuk-rencana': ({ subject }) => plannedForm(subject?.mode ?? null) ?? new Unknown('absent'),
  'sesi-action-learning': ({ isActionLearning, title }) => isActionLearning ?? new Unknown(title === '' ? 'schedule.title-blank' : 'schedule.session-ambiguous'),
  'sesi-hari-kerja': (session, _, { calendar }) => readWorkingDay(session, calendar),
  'sesi-hari': (session, _, world) => nameOfDay(session, world),
  'sesi-pembuka-hari': (session, index, { book }) => entryOf(session, book)?.first === index,
  'sesi-jp-sehari': jpOfDay,
  'sesi-hari-kelas': (session, _, { book }) => entryOf(session, book)?.hasClass ?? new Unknown(reasonBehind(session.day, 'tanggal')),
  'sesi-masa-dinilai': (session, index, { plan, book, firstOfActionLearning }) => (
    plan.days !== null || index === firstOfActionLearning || entryOf(session, book)?.hasClass === true),
  'action-learning-mulai': (_, __, { plan }) => plan.days?.[0] ?? new Unknown('schedule.days-open'),
  'action-learning-akhir': (_, __, { plan }) => plan.days?.at(-1) ?? new Unknown('schedule.days-open'),
  'jadwal-mencatat-waktu': (_, __, { timetable }) => timetable.table.columnOf('waktu') !== null,
  'sesi-bentrok': clashSlot,
  'sesi-bentrok-dengan': (_, index, { book, timetable }) => {
    const clash = book.clashes[index];
    return (typeof clash === 'number' ? timetable.sessions[clash]?.title.slice(0, LONGEST_TITLE) : null) ?? new Unknown('absent');
  },
  'sesi-ganda': (_, index, { book }) => {
    const repeat = book.repeats[index] ?? null;
    return repeat !== null && !repeat.isCertain ? new Unknown('schedule.maybe-twice') : repeat !== null;
  },
};

const columns: Readonly<Record<string, SessionColumn>> = {
  'sesi-tanggal': 'tanggal', 'sesi-jp': 'jp', 'sesi-bentuk': 'moda', 'sesi-hari-kerja': 'tanggal', 'sesi-hari': 'tanggal',
  'sesi-hari-kelas': 'tanggal', 'sesi-bentrok': 'waktu', 'sesi-bentrok-dengan': 'waktu',
};

/**
 * The facts of every session. Linear in sessions, but for sorting each day by time.
 *
 * @source KAP lines 103, 166, 329 (K06, K14, K74, K75); A19, A22
 */
export function buildSessionFacts(timetable: Timetable, context: SessionContext): FactTable {
  const { sessions, table } = timetable;
  const book = bookDays(timetable);
  const world: World = { ...context, timetable, book, jpCells: jpCellsByDay(book, timetable), firstOfActionLearning: sessions.findIndex(({ isActionLearning }) => isActionLearning === true) };
  const ids = sessionFacts.map(({ id }) => id);
  const keys = keysOf(timetable);
  return {
    facts: ids,
    rows: sessions.map((session, index) => ids.map((id) => derive[id]?.(session, index, world) ?? new Unknown('absent'))),
    subject: (row) => ({ key: keys[row] ?? '', name: nameOf(sessions[row], context.language) }),
    cellsOf: (row, fact) => cellsOf(fact, row, world),
    openSettingsOf: (_, fact) => (fact === 'action-learning-mulai' || fact === 'action-learning-akhir' ? context.plan.open?.settings ?? [] : []),
    textOf: (row, fact) => {
      const column = columns[fact];
      const session = sessions[row];
      if (session === undefined || column === undefined || !isAsWritten(fact)) return null;
      return textIn(table.cell(session.position, column));
    },
  };
}

function isKnown({ candidates, subject, title }: PlannedSession): Slot {
  if (title === '') return new Unknown('schedule.title-blank');
  return subject === null && candidates.length > 0 ? new Unknown('schedule.session-ambiguous') : subject !== null;
}

function formSlot({ mode }: PlannedSession, _: number, { timetable }: World): Slot {
  const [form, ...others] = new Set(possibleValues(mode).map(formOf));
  if (form !== undefined && others.length === 0) return form;
  if (timetable.table.columnOf('moda') === null) return new Unknown('absent');
  return form === undefined ? new Unknown(reasonOf(mode)) : new Readings([form, ...others]);
}

function plannedForm(mode: string | null): PlannedForm | null {
  const planned = parseMode(mode);
  return planned.kind === 'known' ? formOf(planned.value) : null;
}

function slotOfJp(jp: ReturnType<typeof jpOf>, session: PlannedSession): Slot {
  return jp === null ? new Unknown(reasonOf(session.jp)) : exactToNumber(jp);
}

function entryOf(session: PlannedSession, { days }: DayBook): DayEntry | null {
  const day = dayOf(session);
  return day === null ? null : days.get(day) ?? null;
}

/** The JP of the day; a session without a date may be on it too, so that two sums are possible. */
function jpOfDay(session: PlannedSession, _: number, { book: { days, undated } }: World): Slot {
  const day = dayOf(session);
  const entry = day === null ? undefined : days.get(day);
  if (entry === undefined) return new Unknown(reasonBehind(session.day, 'tanggal'));
  const open = entry.openSessions[0] ?? undated.openSessions[0];
  if (open !== undefined) return new Unknown(reasonBehind(open.jp, 'jp'));
  const [least, most] = [exactToNumber(entry.jp), exactToNumber(add(entry.jp, undated.jp))];
  return most === least ? least : new Readings([least, most]);
}

function clashSlot({ hours }: PlannedSession, index: number, { book }: World): Slot {
  const clash = book.clashes[index] ?? null;
  if (clash !== 'open') return clash !== null;
  return new Unknown(hours.kind === 'known' ? 'schedule.time-open' : reasonOf(hours));
}

function nameOfDay(session: PlannedSession, { calendar, language }: World): Slot {
  const day = dayOf(session);
  return day === null ? new Unknown(reasonBehind(session.day, 'tanggal')) : whyOff(day, calendar, language);
}

type CellsOf = (session: PlannedSession, row: number, world: World) => readonly CellRef[];

/** The cells of facts that are more than one cell of the session's row. */
const cellsBehind: Readonly<Record<string, CellsOf>> = {
  'sesi-hari-kerja': (session, _, { calendar, timetable }) => (calendar.calendar === null ? [] : cellsIn(timetable, [session], 'tanggal')),
  'sesi-jp-sehari': (session, _, { jpCells }) => jpCells(dayOf(session)),
  'sesi-bentrok': (session, row, { book, timetable }) => cellsIn(timetable, [session, ...sessionAt(book.clashes[row], timetable)], 'waktu'),
  'sesi-ganda': (session, row, { book, timetable }) => cellsIn(timetable, [session, ...sessionAt(book.repeats[row]?.of, timetable)], 'mata-pelajaran'),
  'action-learning-mulai': (_, __, { plan }) => plan.open?.cells ?? [],
  'action-learning-akhir': (_, __, { plan }) => plan.open?.cells ?? [],
};

function cellsOf(fact: string, row: number, world: World): readonly CellRef[] {
  const session = world.timetable.sessions[row];
  if (session === undefined) return [];
  return cellsBehind[fact]?.(session, row, world) ?? cellsIn(world.timetable, [session], columns[fact] ?? 'mata-pelajaran');
}

function sessionAt(index: number | string | null | undefined, { sessions }: Timetable): readonly PlannedSession[] {
  const session = typeof index === 'number' ? sessions[index] : undefined;
  return session === undefined ? [] : [session];
}

function jpCellsByDay(book: DayBook, timetable: Timetable): World['jpCells'] {
  const found = new Map<Day | null, readonly CellRef[]>();
  return (day) => {
    const cells = found.get(day) ?? cellsOfDay(day, book, timetable);
    found.set(day, cells);
    return cells;
  };
}

/** The JP of the day's sessions; where JP or dates cannot be told, only those cells. */
function cellsOfDay(day: Day | null, { days, undated }: DayBook, timetable: Timetable): readonly CellRef[] {
  const entry = day === null ? undefined : days.get(day);
  const sessions = entry?.sessions ?? [];
  const open = [...(entry?.openSessions ?? []).slice(0, MOST_CELLS), ...undated.openSessions.slice(0, MOST_CELLS)].slice(0, MOST_CELLS);
  if (open.length > 0) return cellsIn(timetable, open, 'jp');
  const dates = cellsIn(timetable, undated.sessions.slice(0, MOST_CELLS), 'tanggal');
  return [...dates, ...cellsIn(timetable, sessions.slice(0, MOST_CELLS), 'jp')].slice(0, MOST_CELLS);
}

/** Facts that are the cell itself, not something worked out from it. */
function isAsWritten(fact: string): boolean {
  return fact === 'sesi-tanggal' || fact === 'sesi-bentuk' || fact === 'sesi-bentrok' || fact === 'sesi-hari-kerja';
}

function textIn(cell: CellValue): string | null {
  return typeof cell === 'string' && cell.trim() !== '' ? cell.trim().slice(0, LONGEST_TITLE) : null;
}

/** Stable names of sessions: day and subject, numbered where they repeat; the row where there is no date. */
function keysOf({ sessions, table }: Timetable): readonly string[] {
  const counts = new Map<string, number>();
  return sessions.map((session) => {
    const day = dayOf(session);
    if (day === null) return `baris-${table.sheetRow(session.position) + 1}`;
    const topic = session.subject?.id ?? normaliseTopic(session.title).replaceAll(' ', '-').slice(0, LONGEST_TITLE);
    const key = `${isoOfDay(day)}-${topic}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    const count = counts.get(key) ?? 1;
    return count === 1 ? key : `${key}-${count}`;
  });
}

function nameOf(session: PlannedSession | undefined, language: Language): string | null {
  if (session === undefined) return null;
  const day = dayOf(session);
  const title = titleOf(session, language);
  return day === null ? title : say(language, 'schedule.session-name', { date: formatDay(day, language), title });
}

function titleOf({ title }: PlannedSession, language: Language): string {
  return title === '' ? say(language, 'schedule.untitled') : title.slice(0, LONGEST_TITLE);
}
