import { auditSnapshot } from '../../../src/app/audit';
import type { LoadedPack } from '../../../src/app/load-pack';
import type { Finding, Report } from '../../../src/domain/findings';
import { formatCellRef } from '../../../src/domain/values';
import type { CellValue } from '../../../src/domain/values';
import type { Language } from '../../../src/messages';
import { headersOf, nameOf, nipOf } from '../../support/class-sheets';
import { loadedPack } from '../../support/packs';
import { reportElements } from '../../support/report-elements';
import { snapshotOf } from '../../support/snapshot';
import type { SheetSketch } from '../../support/snapshot';

const roster: SheetSketch = { name: 'Peserta', rows: [['NIP', 'Nama', 'Kelompok', 'Peran'], [nipOf(1), nameOf(1), '5', 'Ketua']] };
const schedule: SheetSketch = { name: 'Jadwal', rows: [headersOf('schedule')] };
const instructors: SheetSketch = { name: 'Pengajar', rows: [headersOf('instructors')] };
const reports: SheetSketch = { name: 'Laporan AL', rows: [['Kelompok', ...reportElements.map(({ id }) => id)]] };
const mentoring: SheetSketch = { name: 'Mentoring', rows: [headersOf('mentoring')] };
const marks: SheetSketch = {
  name: 'Action Learning', rows: [['Kelompok', 'Penilai', 'Kriteria 1', 'Kriteria 2', 'Kriteria 3', 'Waktu Pengumpulan'], ['5', 'A. Wira', 80, 75, 78, '15/09/2022 15:40']],
};

async function audit(sheets: readonly SheetSketch[], language: Language = 'id', pack?: LoadedPack): Promise<Report> {
  return auditSnapshot(snapshotOf({ sheets: [roster, ...sheets] }), {
    pack: pack ?? await loadedPack(), input: { file: 'x.xlsx', sha256: '0'.repeat(64) }, asOf: null, language, everyOutcome: false, tool: { name: 'cermat', version: '0' },
  });
}

const told = ({ findings }: Report): readonly Finding[] => findings.filter(({ rule }) => rule === 'cermat/recognition/sheets-empty');

test('all sheets without rows are told in one finding, which keeps the class from being in order', async () => {
  const [finding, ...others] = told(await audit([schedule, instructors, reports, mentoring]));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: 'mandatory', outcome: 'undetermined', scope: 'workbook', missing: ['Jadwal!A2', 'Pengajar!A2', "'Laporan AL'!A2", 'Mentoring!A2'] });
  for (const name of ['Jadwal (', 'Pengajar (', 'Laporan AL (', 'Mentoring (']) expect(finding?.message).toContain(name);
});

test.each([schedule, instructors, reports, mentoring])('$name alone is told with the rules that have nothing to judge', async (sheet) => {
  const [finding] = told(await audit([sheet]));
  expect((finding?.cells ?? []).map(formatCellRef)).toEqual([expect.stringContaining('!A2')]);
  expect(finding?.message).toMatch(new RegExp(`belum ada isinya: ${sheet.name} \\(.+ belum diperiksa: [1-9]\\d* aturan\\)\\.`));
  expect(told(await audit([sheet], 'en'))[0]?.message).toMatch(/not checked: [1-9]\d* rules\)/);
});

test('a timetable with nothing but breaks is as empty as one without rows', async () => {
  const sheet: SheetSketch = { name: 'Jadwal', rows: [['Tanggal', 'Mata Pelajaran', 'JP', 'Moda'], ['05/09/2022', 'Istirahat', null, null]] };
  expect(told(await audit([sheet]))).toHaveLength(1);
});

test('nothing is said of sheets that are not there, of lists that may be empty, and where rows stand', async () => {
  const wishes: SheetSketch = { name: 'Aturan Kelompok', rows: [headersOf('group-wishes')] };
  const adjustments: SheetSketch = { name: 'Penyesuaian Nilai', rows: [headersOf('adjustments')] };
  const someone: readonly CellValue[] = ['Siska Meilani', 'Pengajar'];
  expect(told(await audit([]))).toEqual([]);
  expect(told(await audit([wishes, adjustments, marks]))).toEqual([]);
  expect(told(await audit([{ ...instructors, rows: [['Nama', 'Peran'], someone] }]))).toEqual([]);
});

describe('what the pack does not ask for', () => {
  test('is not missed: no rules, or no scheme to read them by', async () => {
    const pack = await loadedPack();
    const without = (keep: (scope: string) => boolean): LoadedPack => ({ ...pack, rules: { ...pack.rules, rules: pack.rules.rules.filter(({ scope }) => keep(scope)) } });
    expect(told(await audit([mentoring], 'id', without((scope) => scope !== 'mentoring')))).toEqual([]);
    expect(told(await audit([mentoring], 'id', { ...pack, mentoring: null }))).toEqual([]);
    expect(told(await audit([reports], 'id', { ...pack, deliverables: null }))).toEqual([]);
  });

  test('by anything mandatory only recommends', async () => {
    const pack = await loadedPack();
    const rules = pack.rules.rules.map((rule) => ({ ...rule, severity: 'recommended' as const }));
    expect(told(await audit([mentoring], 'id', { ...pack, rules: { ...pack.rules, rules } }))).toMatchObject([{ severity: 'recommended', outcome: 'undetermined' }]);
  });
});

test('a timetable without sessions leaves the lateness of a group open, at the cell to fill in; without the sheet nothing is said', async () => {
  const lateness = ({ findings }: Report): readonly Finding[] => findings.filter(({ rule }) => rule.endsWith('/tepat-waktu'));
  const report = await audit([schedule, marks]);
  expect(lateness(report)).toMatchObject([{ subject: '5', outcome: 'undetermined', severity: 'mandatory', missing: ['Jadwal!A2'] }]);
  expect(report.groups).toMatchObject([{ id: '5', late: null }]);
  expect(lateness(await audit([marks]))).toEqual([]);
});
