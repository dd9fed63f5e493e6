import { Unknown } from '../rules';
import type { FactDefinition, FactTable, Subject } from '../rules';
import { possibleValues } from '../values';
import { daysFact, edgeFact, jpFact, openFact } from './add-up';
import { tableOfRows } from './fact-rows';
import type { DerivedFact } from './fact-rows';
import { formOf } from './mode';
import { cellsIn, dayOf, nextRowCell, unscheduledSubjects } from './timetable';
import type { PlannedSession, Timetable } from './timetable';

const days = { id: 'hari', en: 'days' };
const certain = { type: 'boolean', scope: 'class', alwaysKnown: true } as const;

/** Facts about the timetable of the class as a whole. */
export const timetableFacts: readonly FactDefinition[] = [
  { id: 'jadwal-jp', title: { id: 'JP seluruhnya', en: 'JP in all' }, type: 'jp', scope: 'class' },
  { id: 'jadwal-hari', title: { id: 'Hari efektif', en: 'Effective days' }, type: 'number', scope: 'class', unit: days },
  { id: 'jadwal-hari-tatap-muka', title: { id: 'Hari tatap muka', en: 'Days face to face' }, type: 'number', scope: 'class', unit: days },
  { id: 'jadwal-hari-action-learning', title: { id: 'Hari action learning', en: 'Days of action learning' }, type: 'number', scope: 'class', unit: days },
  { id: 'jadwal-hari-pertama', title: { id: 'Hari pertama menurut Jadwal', en: 'First day by the timetable' }, type: 'day', scope: 'class' },
  { id: 'jadwal-memuat-action-learning', title: { id: 'Jadwal memuat action learning', en: 'The timetable has action learning' }, ...certain },
  { id: 'jadwal-lengkap', title: { id: 'Setiap mata pelajaran dijadwalkan', en: 'Every subject has a session' }, ...certain },
  { id: 'jadwal-kelas-lengkap', title: { id: 'Setiap mata pelajaran di kelas dijadwalkan', en: 'Every subject of the class has a session' }, ...certain },
  { id: 'jadwal-awal-lengkap', title: { id: 'Setiap mata pelajaran berurutan dijadwalkan', en: 'Every subject in the order has a session' }, ...certain },
  { id: 'jadwal-action-learning-lengkap', title: { id: 'Action learning dijadwalkan', en: 'Action learning has a session' }, ...certain },
  { id: 'jadwal-jp-virtual', title: { id: 'JP action learning tatap muka virtual', en: 'JP of action learning on a screen' }, type: 'jp', scope: 'class' },
];

/**
 * The facts of the timetable. What the programme plans and the timetable does not yet have leaves sums open: adding
 * rows would change them. Whether all that has planned JP is there is a fact of its own: a subject that is missing is
 * told with that subject, and need not be told with every sum again. Linear in sessions.
 *
 * @source KAP lines 32, 75, 76, 166, 379–392 (K01, K03, K04, K14, K74, K75)
 */
export function buildTimetableFacts(timetable: Timetable): FactTable {
  const { sessions } = timetable;
  const actionLearning = sessions.filter(({ isActionLearning }) => isActionLearning === true);
  const classes = sessions.filter(({ isActionLearning }) => isActionLearning !== true);
  const unscheduled = unscheduledSubjects(timetable);
  const isComplete = unscheduled.length === 0;
  const isPartMissing = (attended: boolean): boolean => unscheduled.some((subject) => subject.attended === attended);
  return tableOfRows(timetableFacts, [{ key: 'jadwal', name: null, facts: {
    'jadwal-jp': isComplete ? jpFact(timetable, sessions) : incomplete(timetable),
    'jadwal-hari': isComplete ? daysFact(timetable, sessions) : incomplete(timetable),
    'jadwal-hari-tatap-muka': isPartMissing(true) ? incomplete(timetable) : daysFaceToFace(timetable, classes),
    'jadwal-hari-action-learning': isPartMissing(false) ? incomplete(timetable) : certainDays(timetable, actionLearning),
    'jadwal-hari-pertama': unscheduled.some(({ attended, seq }) => attended && seq !== null) ? incomplete(timetable) : edgeFact(timetable, classes, 'first'),
    'jadwal-memuat-action-learning': { slot: actionLearning.length > 0 },
    ...completeness(unscheduled),
    'jadwal-jp-virtual': virtualJp(timetable, actionLearning),
  } }]);
}

/** Which parts of the programme have a session for every subject with planned JP; the others no rule about JP tells. */
function completeness(unscheduled: readonly Subject[]): Readonly<Record<string, DerivedFact>> {
  const missing = unscheduled.filter(({ jp }) => jp !== null);
  return {
    'jadwal-lengkap': { slot: missing.length === 0 },
    'jadwal-kelas-lengkap': { slot: missing.every(({ attended }) => !attended) },
    'jadwal-awal-lengkap': { slot: missing.every(({ attended, seq }) => !attended || seq === null) },
    'jadwal-action-learning-lengkap': { slot: missing.every(({ attended }) => attended) },
  };
}

function incomplete(timetable: Timetable): DerivedFact {
  const next = nextRowCell(timetable);
  return { slot: new Unknown('schedule.programme-incomplete'), cells: next === null ? [] : [next] };
}

/** Days with a session face to face; one whose mode is open matters only on a day that has no other. */
function daysFaceToFace(timetable: Timetable, sessions: readonly PlannedSession[]): DerivedFact {
  const formsOf = ({ mode }: PlannedSession): ReadonlySet<string> => new Set(possibleValues(mode).map(formOf));
  const isCertain = (session: PlannedSession): boolean => formsOf(session).has('TM') && formsOf(session).size === 1;
  const certain = sessions.filter(isCertain);
  const taken = new Set(certain.map(dayOf));
  const open = sessions.filter((session) => !isCertain(session) && (formsOf(session).size !== 1) && !taken.has(dayOf(session)));
  return open.length > 0 ? openFact(timetable, open, 'moda') : daysFact(timetable, certain);
}

/** Days of action learning, open while a row may or may not be a part of it. */
function certainDays(timetable: Timetable, sessions: readonly PlannedSession[]): DerivedFact {
  const doubtful = timetable.sessions.filter(({ isActionLearning }) => isActionLearning === null);
  if (doubtful.length === 0) return daysFact(timetable, sessions);
  const isUntitled = doubtful.some(({ title }) => title === '');
  return { slot: new Unknown(isUntitled ? 'schedule.title-blank' : 'schedule.session-ambiguous'), cells: cellsIn(timetable, doubtful, 'mata-pelajaran') };
}

function virtualJp(timetable: Timetable, sessions: readonly PlannedSession[]): DerivedFact {
  const open = sessions.filter(({ mode }) => mode.kind !== 'known');
  return open.length > 0 ? openFact(timetable, open, 'moda') : jpFact(timetable, sessions.filter(({ mode }) => mode.kind === 'known' && mode.value === 'TMV'));
}
