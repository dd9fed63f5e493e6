import { Unknown } from '../rules';
import type { FactDefinition, FactTable, Subject } from '../rules';
import { compare, exact } from '../values';
import type { CellRef } from '../values';
import type { Language } from '../../messages';
import { edgeFact, jpFact, sumOfJp } from './add-up';
import { tableOfRows } from './fact-rows';
import type { DerivedFact, FactRow } from './fact-rows';
import { cellsIn, nextRowCell } from './timetable';
import type { PlannedSession, Timetable } from './timetable';

/** Facts about a mata pelajaran in the timetable. */
export const subjectFacts: readonly FactDefinition[] = [
  { id: 'mapel', title: { id: 'Mata pelajaran', en: 'Subject' }, type: 'text', scope: 'subject', alwaysKnown: true },
  { id: 'mapel-dijadwalkan', title: { id: 'Sudah dijadwalkan', en: 'Has a session' }, type: 'boolean', scope: 'subject', alwaysKnown: true },
  { id: 'mapel-jp', title: { id: 'JP terjadwal', en: 'JP scheduled' }, type: 'jp', scope: 'subject' },
  { id: 'mapel-direncanakan', title: { id: 'JP direncanakan', en: 'JP are planned' }, type: 'boolean', scope: 'subject', alwaysKnown: true },
  { id: 'mapel-jp-rencana', title: { id: 'JP menurut program', en: 'JP by the programme' }, type: 'jp', scope: 'subject' },
  { id: 'mapel-berurutan', title: { id: 'Ada yang harus mendahului', en: 'Others come first' }, type: 'boolean', scope: 'subject', alwaysKnown: true },
  {
    id: 'mapel-dapat-diurutkan', title: { id: 'Urutannya dapat dinilai', en: 'Its place can be judged' }, type: 'boolean', scope: 'subject',
    alwaysKnown: true,
  },
  { id: 'mapel-mulai', title: { id: 'Hari pertama', en: 'First day' }, type: 'day', scope: 'subject' },
  {
    id: 'mapel-pendahulu-selesai', title: { id: 'Hari terakhir mata pelajaran sebelumnya', en: 'Last day of the subjects before it' },
    type: 'day', scope: 'subject',
  },
];

/** The sessions of each mata pelajaran, and those that may be its too. */
interface BySubject {
  readonly certain: ReadonlyMap<Subject, readonly PlannedSession[]>;
  readonly possible: ReadonlyMap<Subject, readonly PlannedSession[]>;
  /** Rows with an empty title: they may be any. */
  readonly untitled: readonly PlannedSession[];
  /** Rows whose title the programme lacks. */
  readonly elsewhere: readonly PlannedSession[];
}

/**
 * The facts of every mata pelajaran of the programme. Without any session it is unknown, not zero: the rows can still
 * be added. Linear in sessions and mata pelajaran.
 *
 * @source KAP lines 153–162 (K07–K11, K15)
 */
export function buildSubjectFacts(timetable: Timetable, language: Language): FactTable {
  const bySubject = groupBySubject(timetable.sessions);
  return tableOfRows(subjectFacts, timetable.subjects.map((subject): FactRow => ({
    key: subject.id, name: subject.title[language], facts: factsOf(subject, bySubject, timetable, language),
  })));
}

function groupBySubject(sessions: readonly PlannedSession[]): BySubject {
  const certain = new Map<Subject, PlannedSession[]>();
  const possible = new Map<Subject, PlannedSession[]>();
  const put = (map: Map<Subject, PlannedSession[]>, subject: Subject, session: PlannedSession): void => {
    map.set(subject, map.get(subject) ?? []);
    map.get(subject)?.push(session);
  };
  const titled = sessions.filter(({ title }) => title !== '');
  for (const session of titled) {
    for (const candidate of session.candidates) put(session.subject === null ? possible : certain, candidate, session);
  }
  return {
    certain, possible,
    untitled: sessions.filter(({ title }) => title === ''),
    elsewhere: titled.filter(({ candidates }) => candidates.length === 0),
  };
}

function factsOf(subject: Subject, bySubject: BySubject, timetable: Timetable, language: Language): FactRow['facts'] {
  const own = bySubject.certain.get(subject) ?? [];
  const before = timetable.subjects.filter((other) => other.seq !== null && subject.seq !== null && other.seq < subject.seq);
  return {
    mapel: { slot: subject.title[language] },
    'mapel-dijadwalkan': { slot: own.length > 0 },
    'mapel-jp': scheduledJp(subject, own, bySubject, timetable),
    'mapel-direncanakan': { slot: subject.jp !== null },
    'mapel-jp-rencana': { slot: subject.jp ?? new Unknown('absent') },
    'mapel-berurutan': { slot: before.length > 0 },
    ...orderFacts(subject, before, bySubject, timetable),
  };
}

/**
 * When a subject begins and those before it end. While one of these has no session, its place is judged only where it
 * is wrong already: the subject without a session is told by itself.
 */
function orderFacts(subject: Subject, before: readonly Subject[], bySubject: BySubject, timetable: Timetable): FactRow['facts'] {
  const scheduled = before.filter((other) => bySubject.certain.has(other) || bySubject.possible.has(other));
  const begins = edgeOf([subject], 'first', bySubject, timetable);
  const end = edgeOf(scheduled, 'last', bySubject, timetable);
  const isWrong = typeof begins.slot === 'number' && typeof end.slot === 'number' && begins.slot < end.slot;
  return {
    'mapel-dapat-diurutkan': { slot: isWrong || before.every((other) => other.jp === null || scheduled.includes(other)) },
    'mapel-mulai': begins,
    'mapel-pendahulu-selesai': isWrong ? end : edgeOf(before, 'last', bySubject, timetable),
  };
}

/** Unknown while a row may or may not belong to the subject, or may be the missing part of it. */
function scheduledJp(subject: Subject, own: readonly PlannedSession[], bySubject: BySubject, timetable: Timetable): DerivedFact {
  const doubt = doubtAbout([subject], bySubject, timetable);
  if (doubt !== null) return doubt;
  if (own.length === 0) return { slot: new Unknown('schedule.not-scheduled'), cells: below(timetable) };
  const sum = sumOfJp(own);
  const isShort = sum !== null && subject.jp !== null && compare(sum, exact(subject.jp)) < 0;
  if (!isShort || bySubject.elsewhere.length === 0) return jpFact(timetable, own);
  return { slot: new Unknown('schedule.session-elsewhere'), cells: cellsIn(timetable, bySubject.elsewhere, 'mata-pelajaran') };
}

function edgeOf(subjects: readonly Subject[], edge: 'first' | 'last', bySubject: BySubject, timetable: Timetable): DerivedFact {
  const doubt = doubtAbout(subjects, bySubject, timetable);
  if (doubt !== null) return doubt;
  const missing = subjects.find((subject) => !bySubject.certain.has(subject));
  if (missing !== undefined) return { slot: new Unknown('schedule.programme-incomplete'), cells: below(timetable) };
  return edgeFact(timetable, subjects.flatMap((subject) => bySubject.certain.get(subject) ?? []), edge);
}

/** Unknown because of rows whose title is empty or fits several mata pelajaran; null when no row is like that. */
function doubtAbout(subjects: readonly Subject[], { possible, untitled }: BySubject, timetable: Timetable): DerivedFact | null {
  if (untitled.length > 0) return { slot: new Unknown('schedule.title-blank'), cells: cellsIn(timetable, untitled, 'mata-pelajaran') };
  const ambiguous = subjects.flatMap((subject) => possible.get(subject) ?? []);
  if (ambiguous.length === 0) return null;
  return { slot: new Unknown('schedule.session-ambiguous'), cells: cellsIn(timetable, ambiguous, 'mata-pelajaran') };
}

function below(timetable: Timetable): readonly CellRef[] {
  const cell = nextRowCell(timetable);
  return cell === null ? [] : [cell];
}
