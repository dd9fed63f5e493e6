import { buildInstructorFacts, buildSessionFacts, buildTaughtFacts, readInstructors } from '../../../src/domain/class';
import { subjectReader } from '../../../src/domain/class/taught-subjects';
import { Unknown } from '../../../src/domain/rules';
import type { Subject } from '../../../src/domain/rules';
import type { CellValue } from '../../../src/domain/values';
import { tableOf } from '../../support/grading/table';

const subject = (id: string, title: string, changes: Partial<Subject> = {}): Subject => (
  { id, title: { id: title, en: `${title} (en)` }, aliases: [], jp: 8, graded: true, attended: true, seq: null, mode: null, ...changes });
const subjects = [
  subject('pengantar', 'Pengantar ITSM'), subject('event', 'Event, Incident, and Problem Management'), subject('simulasi', 'Simulasi Penyusunan'),
  subject('proyek', 'Capstone Project', { attended: false }),
];
const columns = ['nama', 'peran', 'nomor-sk', 'pengalaman-mengajar', 'tot', 'mata-pelajaran'];
const list = (...rows: readonly (readonly [name: CellValue, role: CellValue, subject: CellValue])[]): ReturnType<typeof tableOf> =>
  tableOf({ sheet: 'Pengajar', columns, rows: rows.map(([name, role, taught]) => [name, role, null, null, null, taught]) });

describe('the subjects in a cell', () => {
  const read = subjectReader(subjects);
  test.each<[CellValue, string[], boolean]>([
    ['Pengantar ITSM', ['pengantar'], false],
    ['pengantar itsm', ['pengantar'], false],
    ['Event, Incident, and Problem Management', ['event'], false],
    ['Pengantar ITSM; Simulasi Penyusunan', ['pengantar', 'simulasi'], false],
    ['Pengantar ITSM\nSimulasi Penyusunan', ['pengantar', 'simulasi'], false],
    ['Pengantar ITSM dan Simulasi Penyusunan', ['pengantar', 'simulasi'], false],
    ['Semua mata pelajaran', ['pengantar', 'event', 'simulasi', 'proyek'], false],
    ['Pengantar ITSM; Tata Boga', ['pengantar'], true],
    ['Tata Boga', [], true], [null, [], true], ['-', [], false], [{ error: '#N/A' }, [], true], ['Pengantar ITSM; '.repeat(40), [], true],
  ])('%p', (cell, taught, isOpen) => {
    const found = read(cell, false);
    expect([[...found.taught], found.isOpen]).toEqual([taught, isOpen]);
  });

  test('a formula without a result may name anything', () => {
    expect(read(null, true).isOpen).toBe(true);
  });
});

describe('a subject and its instructor', () => {
  const taught = (table: ReturnType<typeof tableOf>): Record<string, unknown> => {
    const facts = buildTaughtFacts(subjects, readInstructors(table, subjects), table, 'id');
    return Object.fromEntries(facts.rows.map(([, slot], row) => [facts.subject(row).key, slot instanceof Unknown ? slot.code : slot]));
  };

  test('is covered by somebody who teaches it; a project that nobody attends as a class is not asked for', () => {
    expect(taught(list(['Ratih', 'Pengajar', 'Pengantar ITSM; Simulasi Penyusunan'], ['Hesti', 'Penceramah', 'Event, Incident, and Problem Management']))).toEqual({
      pengantar: true, event: true, simulasi: true,
    });
  });

  test('is not covered by an assistant', () => {
    expect(taught(list(['Ratih', 'Pengajar', 'Pengantar ITSM'], ['Laras', 'Asisten', 'Simulasi Penyusunan']))).toEqual({ pengantar: true, event: false, simulasi: false });
  });

  test('stays open while an instructor\'s subject is blank', () => {
    expect(taught(list(['Ratih', 'Pengajar', 'Pengantar ITSM'], ['Oka', 'Pengajar', null], ['Laras', 'Asisten', null]))).toEqual({
      pengantar: true, event: 'class.subjects-open', simulasi: 'class.subjects-open',
    });
  });

  test('the open cell is named', () => {
    const table = list(['Ratih', 'Pengajar', 'Pengantar ITSM'], ['Oka', 'Pengajar', null]);
    const facts = buildTaughtFacts(subjects, readInstructors(table, subjects), table, 'id');
    expect(facts.openCellsOf?.(1, 'pengajar-mapel-ada')).toEqual([{ sheet: 'Pengajar', row: 2, column: 5 }]);
  });
});

describe('the instructors of sessions', () => {
  const table = list(['Ratih Wulandari, S.Kom.', 'Pengajar', null], ['Bambang Prasetyo', 'Pengajar', null]);
  const people = readInstructors(table, subjects);
  const schedule = (...names: readonly CellValue[]): ReturnType<typeof tableOf> =>
    tableOf({ sheet: 'Jadwal', columns: ['mata-pelajaran', 'pengajar'], rows: names.map((name) => ['Pengantar ITSM', name]) });

  test.each<[CellValue, boolean, string]>([
    ['Ratih Wulandari', true, ''], ['RATIH WULANDARI, M.M.', true, ''], ['Ratih W.', true, ''], ['Bpk. Bambang Prasetyo', true, ''],
    ['Ratih Wulandari dan Bambang Prasetyo', true, ''], ['Ratih Wulandari, Oka Siregar', false, 'Oka Siregar'], ['Oka Siregar', false, 'Oka Siregar'],
  ])('%p is listed: %p', (name, isListed, strangers) => {
    expect(buildSessionFacts(schedule(name), people).rows).toEqual([[strangers, isListed]]);
  });

  test('a session without a name is not asked about', () => {
    const facts = buildSessionFacts(schedule(null, '-', 'Oka Siregar'), people);
    expect(facts.rows).toHaveLength(1);
    expect(facts.subject(0)).toEqual({ key: 'jadwal-baris-4', name: 'Pengantar ITSM' });
    expect(facts.cellsOf(0, 'pengajar-sesi-terdaftar')).toEqual([{ sheet: 'Jadwal', row: 3, column: 1 }]);
  });
});

test('an instructor is known by name, with the row where the name stands twice or is missing', () => {
  const table = list(['Ratih Wulandari', 'Pengajar', null], ['Oka', 'Asisten', null], ['OKA', 'Asisten', null], [null, 'Pengajar', null]);
  const facts = buildInstructorFacts(readInstructors(table, subjects), table, 'id');
  expect(facts.rows.map((_, row) => facts.subject(row).key)).toEqual(['pengajar-ratih-wulandari', 'pengajar-oka-baris-3', 'pengajar-oka-baris-4', 'pengajar-baris-5']);
  expect(facts.rows.map(([name]) => name)).toEqual(['Ratih Wulandari', 'Oka', 'OKA', 'Pengajar tanpa nama (baris 5)']);
});
