import { readInstructors } from '../../../src/domain/class';
import { countAssistants, openAssistants } from '../../../src/domain/class/count-assistants';
import type { CellValue } from '../../../src/domain/values';
import { tableOf } from '../../support/grading/table';
import { brief } from '../../support/values/readings';

const columns = ['nama', 'peran', 'nomor-sk', 'pengalaman-mengajar', 'tot', 'mata-pelajaran'];
const table = (...rows: readonly (readonly CellValue[])[]): ReturnType<typeof tableOf> => tableOf({ sheet: 'Pengajar', columns, rows });
const read = (...rows: readonly (readonly CellValue[])[]): ReturnType<typeof readInstructors> => readInstructors(table(...rows), []);
const assistants = (...rows: readonly (readonly CellValue[])[]): string => {
  const { low, high } = countAssistants(read(...rows));
  return low === high ? String(low) : `${low}–${high}`;
};

describe('a row of the list of instructors', () => {
  const [row] = read(['Ratih Wulandari, S.Kom.', 'Pengajar', 'KEP-112/PP.7/2022', '8 tahun', 'Ada', 'Pengantar ITSM']);

  test('is read cell by cell', () => {
    expect(row?.name).toBe('Ratih Wulandari, S.Kom.');
    expect([row?.role, row?.decree, row?.experience, row?.training].map((reading) => (reading === undefined ? '' : brief<unknown>(reading, String)))).toEqual([
      '= pengajar', '= KEP-112/PP.7/2022', '= 96', '= true',
    ]);
  });

  test.each<[CellValue, string]>([
    ['8 tahun', '= 96'], ['18 bulan', '= 18'], [8, 'several 8 96'], ['8', 'several 8 96'], [0, '= 0'], ['-', 'none'], ['belum pernah', 'duration.unknown'], ['Ada', 'duration.unknown'],
    [null, 'blank'], [{ error: '#N/A' }, 'cell.error'], [200, '= 200'], [60, 'several 60 720'], [61, '= 61'],
  ])('experience %p below a header without a unit: %s', (cell, expected) => {
    const [one] = read(['Oka', 'Pengajar', null, cell]);
    expect(brief(one?.experience ?? { kind: 'blank' })).toBe(expected);
  });

  test.each<[CellValue, string]>([
    ['Ada', '= true'], ['Sudah', '= true'], ['Tidak', '= false'], ['-', '= false'], ['TOT 2019', '= true'], [2019, '= true'], ['Sertifikat TOT 2019', '= true'], ['SERT-44/PP.3/2019', '= true'],
    ['menyusul', 'presence.promised'], ['x', 'presence.mark'], ['mungkin', 'cell.not-yes-or-no'], ['Tidak berlaku', 'cell.not-yes-or-no'], [null, 'blank'],
  ])('TOT %p: %s', (cell, expected) => {
    const [one] = read(['Oka', 'Pengajar', null, null, cell]);
    expect(brief(one?.training ?? { kind: 'blank' })).toBe(expected);
  });

  test('a formula that Excel has not calculated is unreadable, never blank', () => {
    const uncalculated = tableOf({ sheet: 'Pengajar', columns, rows: [['Oka', 'Pengajar', null]], uncalculated: ['0,2'] });
    expect(readInstructors(uncalculated, [])[0]?.decree).toMatchObject({ kind: 'unreadable', reason: 'cell.formula' });
  });
});

describe('assistants', () => {
  test.each<[string, (readonly CellValue[])[]]>([
    ['0', [['Ratih', 'Pengajar']]],
    ['1', [['Laras', 'Asisten'], ['Laras', 'Asisten']]],
    ['2', [['Laras', 'Asisten'], ['Ilham', 'Asisten Pengajar'], ['LARAS', 'Asisten']]],
    ['1–2', [['Laras', 'Asisten'], ['Ilham', null]]],
    ['1–2', [['Laras', 'Asisten'], ['Ilham', 'Pendamping']]],
    ['1–2', [['Laras', 'Asisten'], ['Ilham', 'Pengajar/Asisten']]],
    ['1', [['Laras', 'Asisten'], ['Laras', null]]],
    ['1–2', [['Laras Damayanti, S.E.', 'Asisten'], ['Laras Damayanti', 'Asisten']]],
    ['1', [[null, 'Asisten']]],
    ['1–3', [['Laras', 'Asisten'], [null, 'Asisten'], [null, 'Asisten']]],
    ['0–1', [['Ratih', '-']]],
  ])('%s', (expected, rows) => {
    expect(assistants(...rows)).toBe(expected);
  });

  test('the rows to settle are those without a certain role or a name', () => {
    const people = read(['Laras', 'Asisten'], ['Ilham', null], [null, 'Asisten'], ['Ratih', 'Pengajar'], ['Oka', 'Pengajar/Asisten']);
    expect(openAssistants(people).map(({ position }) => position)).toEqual([1, 2, 4]);
  });
});
