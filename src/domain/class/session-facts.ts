import type { FactDefinition, FactTable } from '../rules';
import { cellsIn, mayBeSamePerson, namesIn, plainName, textOfCell } from '../values';
import type { TableView } from '../values';
import type { Instructor } from './instructor';

/** Facts about a session and who is to teach it. */
export const taughtSessionFacts: readonly FactDefinition[] = [
  { id: 'pengajar-sesi', title: { id: 'Pengajar sesi yang tidak terdaftar', en: 'Instructor of the session who is not listed' }, type: 'text', scope: 'session', alwaysKnown: true },
  {
    id: 'pengajar-sesi-terdaftar', title: { id: 'Pengajar sesi terdaftar', en: 'Instructor of the session is listed' },
    type: 'boolean', scope: 'session', alwaysKnown: true,
  },
];

interface NamedSession {
  readonly position: number;
  readonly strangers: readonly string[];
}

/**
 * The sessions of the timetable that name somebody, and whether all of them are in the list of instructors. A name
 * counts as listed when it can be a listed person's. Linear in sessions: at most 500 people are compared with a name.
 *
 * @source KAP K42
 */
export function buildSessionFacts(schedule: TableView, instructors: readonly Instructor[]): FactTable {
  const isListed = listedNames(instructors);
  const sessions = Array.from({ length: schedule.length }, (_, position) => readSession(schedule, position, isListed)).filter((session) => session !== null);
  return {
    facts: taughtSessionFacts.map(({ id }) => id),
    rows: sessions.map(({ strangers }) => [strangers.join(', '), strangers.length === 0]),
    subject: (row) => {
      const position = sessions[row]?.position ?? 0;
      return { key: `jadwal-baris-${schedule.sheetRow(position) + 1}`, name: textOfCell(schedule.cell(position, 'mata-pelajaran')) };
    },
    cellsOf: (row) => cellsIn(schedule, sessions[row]?.position ?? 0, ['pengajar']),
    textOf: () => null,
  };
}

function readSession(schedule: TableView, position: number, isListed: (name: string) => boolean): NamedSession | null {
  const names = namesIn(textOfCell(schedule.cell(position, 'pengajar')) ?? '');
  return names.length === 0 ? null : { position, strangers: names.filter((name) => !isListed(name)) };
}

/** Beyond so many listed people only names that are written alike count as the same. */
const MOST_COMPARED = 500;

/** Each name is compared with the list once, however often it stands in the timetable. */
function listedNames(instructors: readonly Instructor[]): (name: string) => boolean {
  const names = [...new Set(instructors.flatMap(({ name }) => (name === null ? [] : [name])))];
  const exact = new Set(names.map(plainName));
  const compared = names.slice(0, MOST_COMPARED);
  const answers = new Map<string, boolean>();
  return (name) => {
    const plain = plainName(name);
    const answer = answers.get(plain) ?? (exact.has(plain) || compared.some((listed) => mayBeSamePerson(listed, name)));
    answers.set(plain, answer);
    return answer;
  };
}
