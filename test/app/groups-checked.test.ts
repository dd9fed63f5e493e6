import { formatCellRef } from '../../src/domain/values';
import type { Finding, Report } from '../../src/domain/findings';
import { nipOf } from '../support/class-sheets';
import { auditSheets } from '../support/groups/ask';
import { grouped, rosterSheet } from '../support/groups/roster';
import type { RowSketch } from '../support/groups/roster';

const rule = (name: string): string => `kap-itil-v4/groups/${name}`;

async function audit(rows: readonly RowSketch[], settings: readonly (readonly [string, string])[] = []): Promise<Report> {
  const sheets = settings.length === 0 ? [] : [{ name: 'Pengaturan', rows: [['Kode', 'Nilai'], ...settings] }];
  return auditSheets([rosterSheet(rows), ...sheets]);
}

function of(report: Report, name: string): readonly Finding[] {
  return report.findings.filter((finding) => finding.rule === rule(name));
}

test('a class nobody has divided is said once, not once for everybody', async () => {
  const report = await audit(Array.from({ length: 12 }, () => ({})));
  const about = report.findings.filter((finding) => finding.rule.includes('/groups/'));
  expect(about.map((finding) => [finding.rule, finding.outcome, finding.scope, finding.missing])).toEqual([['cermat/groups/none-formed', 'undetermined', 'class', ['Peserta!P2']]]);
  expect(report.participants.every(({ eligibility }) => eligibility === 'eligible')).toBe(true);
});

test('words of none for everybody are no division either', async () => {
  const report = await audit([{ kelompok: '-' }, { kelompok: 'belum' }]);
  expect(report.findings.filter(({ rule: id }) => id.includes('/groups/')).map(({ rule: id }) => id)).toEqual(['cermat/groups/none-formed']);
});

test('once somebody has a group, whoever has none is asked for it, each by the cell', async () => {
  const report = await audit([...grouped(4, 4), {}, { kelompok: 'tidak ada' }]);
  expect(of(report, 'satu-kelompok').map((finding) => [finding.outcome, finding.cells.map(formatCellRef)])).toEqual([['undetermined', ['Peserta!P6']], ['fail', ['Peserta!P7']]]);
  expect(report.participants.every(({ eligibility }) => eligibility === 'eligible')).toBe(true);
});

test('a cell that names two groups fails, and leaves both groups open instead of counting in either', async () => {
  const report = await audit([...grouped(9, 5), { kelompok: '1 dan 2', peran: 'Anggota' }]);
  expect(of(report, 'satu-kelompok')).toMatchObject([{ outcome: 'fail', severity: 'mandatory', assumed: ['kelompok-per-peserta'] }]);
  expect(of(report, 'satu-kelompok')[0]?.message).toContain('1 dan 2');
  expect(of(report, 'ukuran')).toMatchObject([{ subject: '1', outcome: 'undetermined', missing: ['Peserta!P11'] }]);
  expect(report.participants[9]?.group).toBeNull();
  expect(report.groups.map(({ size, outcome }) => [size, outcome])).toEqual([[5, 'undetermined'], [4, 'pass']]);
});

test('the same NIP in two groups is one person in both', async () => {
  const twice = nipOf(3);
  const report = await audit([...grouped(8, 4, (index) => (index === 2 || index === 7 ? { nip: twice } : {}))]);
  expect(of(report, 'satu-kelompok').map(({ outcome, subject }) => [outcome, subject])).toEqual([['fail', `${twice}-baris-4`], ['fail', `${twice}-baris-9`]]);
});

test('six rows of a group with one NIP twice are five people or six: to be checked, not refused', async () => {
  const report = await audit(grouped(6, 6, (index) => (index === 5 ? { nip: nipOf(5) } : {})));
  expect(of(report, 'ukuran')).toMatchObject([{ outcome: 'undetermined' }]);
});

test('a group of one person is advised against, not refused', async () => {
  const report = await audit(grouped(6, 5));
  expect(of(report, 'ukuran-minimum')).toMatchObject([{ subject: '2', outcome: 'fail', severity: 'recommended' }]);
  expect(report.groups.map(({ outcome }) => outcome)).toEqual(['pass', 'pass']);
});

describe('units', () => {
  const mixed = grouped(6, 3, (index) => (index < 2 ? { 'unit-eselon-1': 'DJBC' } : {}));

  test('while nobody has chosen, a mixed group is noted, and a group of one unit is as good', async () => {
    const report = await audit(mixed);
    expect(of(report, 'unit-campuran')).toMatchObject([{ subject: '1', outcome: 'fail', severity: 'info' }]);
    expect(of(report, 'unit-campuran')[0]?.message).toContain('Direktorat Jenderal Bea dan Cukai, Direktorat Jenderal Pajak');
    expect(of(report, 'satu-unit')).toEqual([]);
  });

  test('where units are to be kept together, the mixed group is advised against', async () => {
    const report = await audit(mixed, [['susunan-unit', 'satukan']]);
    expect(of(report, 'satu-unit')).toMatchObject([{ subject: '1', outcome: 'fail' }]);
    expect(of(report, 'unit-campuran')).toEqual([]);
  });

  test('where units are free, nothing is said', async () => {
    const report = await audit(mixed, [['susunan-unit', 'bebas']]);
    expect([...of(report, 'satu-unit'), ...of(report, 'unit-campuran')]).toEqual([]);
  });
});
