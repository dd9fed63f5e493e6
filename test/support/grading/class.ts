import type { GradingInput } from '../../../src/domain/grading';
import type { CellValue, TableView } from '../../../src/domain/values';
import { nameOf, nipOf } from '../class-sheets';
import { kapParameters, kapScheme, kapSubjects } from './kap';
import { tableOf } from './table';

export const PENGANTAR = 'Pengantar ITSM dan Konsep Service Level Management';
export const EVENT = 'Event, Incident, and Problem Management';
export const SIMULASI = 'Simulasi Penyusunan Service Catalogue, SLA dan OLA';

/** Excel's serial of 5 September 2022, the first training day. */
export const FIRST_DAY = 44809;

/** Marks of one participant: JP per session, scores per subject, group. */
export interface PersonSketch {
  readonly attended?: readonly CellValue[];
  readonly scores?: readonly CellValue[];
  readonly group?: string | null;
  readonly nip?: CellValue;
}

/** Four sessions of 8 JP, as the KAP plans them. */
export const kapSchedule = tableOf({
  sheet: 'Jadwal',
  columns: ['tanggal', 'mata-pelajaran', 'jp', 'moda'],
  rows: [
    [FIRST_DAY, PENGANTAR, 8, 'TM'], [FIRST_DAY + 1, EVENT, 8, 'TM'], [FIRST_DAY + 2, SIMULASI, 8, 'TM'], [FIRST_DAY + 3, SIMULASI, 8, 'TM'],
  ],
});

export const SESSIONS = [`${PENGANTAR} (05/09)`, `${EVENT} (06/09)`, `${SIMULASI} (07/09)`, `${SIMULASI} (08/09)`];
export const SUBJECTS = [PENGANTAR, EVENT, SIMULASI];

/** Rows of Action Learning: group, assessor, three criteria, time. */
export function actionLearningOf(rows: readonly (readonly CellValue[])[]): TableView {
  const columns = ['kelompok', 'penilai', 'kriteria-1', 'kriteria-2', 'kriteria-3', 'waktu-pengumpulan'];
  return tableOf({ sheet: 'Action Learning', columns, rows });
}

export function attendanceOf(rows: readonly (readonly CellValue[])[], open: readonly (string | number)[] = SESSIONS): TableView {
  return tableOf({ sheet: 'Kehadiran', columns: ['nip', 'nama'], open, rows });
}

export function activityOf(rows: readonly (readonly CellValue[])[], open: readonly (string | number)[] = SUBJECTS): TableView {
  return tableOf({ sheet: 'Nilai Aktivitas', columns: ['nip', 'nama'], open, rows });
}

export function rosterOf(people: readonly PersonSketch[]): TableView {
  return tableOf({
    sheet: 'Peserta', columns: ['nip', 'nama', 'kelompok'],
    rows: people.map(({ nip, group }, i) => [nip === undefined ? nipOf(i + 1) : nip, nameOf(i + 1), group === undefined ? '1' : group]),
  });
}

/** The input for a class under the KAP's scheme: full attendance and scores of 80 where a test says nothing. */
export function classOf(people: readonly PersonSketch[], changes: Partial<GradingInput> = {}): GradingInput {
  const row = (cells: readonly CellValue[], person: PersonSketch, i: number): CellValue[] => (
    [person.nip === undefined ? nipOf(i + 1) : person.nip, nameOf(i + 1), ...cells]);
  return {
    scheme: kapScheme, subjects: kapSubjects, parameters: kapParameters(),
    roster: rosterOf(people),
    people: people.map(({ group }, i) => ({ key: nipOf(i + 1), group: group === undefined ? '1' : group, rosterRow: i })),
    schedule: kapSchedule,
    attendance: attendanceOf(people.map((person, i) => row(person.attended ?? [8, 8, 8, 8], person, i))),
    activityScores: activityOf(people.map((person, i) => row(person.scores ?? [80, 80, 80], person, i))),
    actionLearning: actionLearningOf([['1', 'Penilai 1', 80, 70, 60, FIRST_DAY + 10 + 14 / 24]]),
    date1904: false, language: 'id', ...changes,
  };
}
