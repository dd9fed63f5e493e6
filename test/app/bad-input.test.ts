import { auditSnapshot } from '../../src/app/audit';
import type { Finding, Report } from '../../src/domain/findings';
import type { CellValue } from '../../src/domain/values';
import { loadedPack } from '../support/packs';
import { snapshotOf } from '../support/snapshot';
import type { SheetSketch } from '../support/snapshot';

/** What people really type, and what must come of it: one clear finding, never a silent guess. */
const rosterHeader = [
  'No', 'NIP', 'Nama', 'Status ASN', 'Pangkat/Golongan', 'Pendidikan', 'TMT CPNS', 'Jabatan', 'Eselon/Jenjang', 'Unit Eselon I', 'Unit Kerja',
  'Nomor Surat Tugas', 'Pengalaman Tata Kelola Data (bulan)', 'Pengalaman Adsys (bulan)', 'Surat Rekomendasi', 'Kelompok', 'Peran',
];
const farah: readonly CellValue[] = [
  1, '198001152005012901', 'Farah Halim', 'PNS', 'III/b', 'S1', 38353, 'Kepala Seksi Data', 'IV.a', 'DJP', 'Kantor 1', 'ST-1/2022', 24, 0, 'Ada', '1', 'Ketua',
];
const columnOf = (header: string): number => rosterHeader.indexOf(header);
const withCell = (header: string, value: CellValue): readonly CellValue[] => farah.map((cell, index) => (index === columnOf(header) ? value : cell));

const subjects = ['Pengantar ITSM dan Konsep Service Level Management', 'Event, Incident, and Problem Management', 'Simulasi Penyusunan Service Catalogue, SLA dan OLA'];
const schedule: SheetSketch = { name: 'Jadwal', rows: [['Tanggal', 'Mata Pelajaran', 'JP', 'Moda', 'Pengajar'], [44809, subjects[0], 8, 'TM', 'A'], [44810, subjects[1], 8, 'TM', 'A'], [44811, subjects[2], 16, 'TM', 'A']] };
const settings = (...rows: readonly (readonly CellValue[])[]): SheetSketch => ({ name: 'Pengaturan', rows: [['Kode', 'Nama', 'Nilai', 'Satuan', 'Sumber', 'Asumsi'], ...rows] });
const attendance = (...jp: readonly CellValue[]): SheetSketch => ({ name: 'Kehadiran', rows: [['NIP', 'Nama', ...subjects], [farah[1] ?? null, farah[2] ?? null, ...jp]] });
const scores = (...marks: readonly CellValue[]): SheetSketch => ({ name: 'Nilai Aktivitas', rows: [['NIP', 'Nama', ...subjects], [farah[1] ?? null, farah[2] ?? null, ...marks]] });
const actionLearning = (...marks: readonly CellValue[]): SheetSketch => ({ name: 'Action Learning', rows: [['Kelompok', 'Penilai', 'Kriteria 1', 'Kriteria 2', 'Kriteria 3', 'Waktu Pengumpulan'], ['1', 'Penilai 1', ...marks, 44819.5]] });
const ratio = ['rasio-kehadiran-aktivitas', '', '30:70', '', '', 'Tidak'];

async function audit(...sheets: readonly SheetSketch[]): Promise<Report> {
  return auditSnapshot(snapshotOf({ sheets }), {
    pack: await loadedPack(), input: { file: 'x.xlsx', sha256: '0'.repeat(64) }, asOf: null, language: 'id', everyOutcome: false, tool: { name: 'cermat', version: '0.0.0-test' },
  });
}
const roster = (...rows: readonly (readonly CellValue[])[]): SheetSketch => ({ name: 'Peserta', rows: [rosterHeader, ...rows] });
const graded = (...extra: readonly SheetSketch[]): readonly SheetSketch[] => [roster(farah), schedule, ...extra];
/** What is said about people and their marks; a class of one is small for its group, and its timetable shows three subjects. */
const aboutPeople = ({ findings }: Report): readonly Finding[] =>
  findings.filter(({ scope }) => ['participant', 'leader', 'workbook'].includes(scope));
const findingsAt = (report: Report, row: number, column: number): readonly string[] =>
  report.findings.filter(({ cells }) => cells.some((cell) => cell.row === row && cell.column === column)).map(({ rule }) => rule);

describe('the roster', () => {
  test('an impeccable row has no finding about the person', async () => {
    const report = await audit(roster(farah));
    expect(aboutPeople(report)).toEqual([]);
    expect(report.findings.map(({ rule, severity }) => [rule, severity])).toEqual([['kap-itil-v4/groups/ukuran-minimum', 'recommended']]);
    expect(report.participants).toMatchObject([{ eligibility: 'eligible', leaderEligibility: 'eligible' }]);
  });

  test('a NIP typed as a number has lost digits: said, and never joined or repaired', async () => {
    const report = await audit(roster(withCell('NIP', 198001152005012900)));
    expect(findingsAt(report, 1, 1)).toContain('kap-itil-v4/data/nip-presisi-hilang');
    expect(report.participants[0]?.nip).toBe('baris-2');
  });

  test('the same NIP twice is a finding on both rows', async () => {
    const report = await audit(roster(farah, withCell('Nama', 'Farah Halim, S.E.')));
    const twice = report.findings.filter(({ rule }) => rule.endsWith('nip-ganda'));
    expect(twice.map(({ cells }) => cells[0]?.row)).toEqual([1, 2]);
    expect(new Set(twice.map(({ subject }) => subject)).size).toBe(2);
  });

  test('#N/A in a needed cell is undetermined, and named', async () => {
    const report = await audit(roster(withCell('Pendidikan', { error: '#N/A' })));
    expect(report.participants[0]?.undetermined).toEqual(['kap-itil-v4/eligibility/pendidikan']);
    expect(report.findings[0]?.message).toContain('#N/A');
  });

  test.each([
    ['Pendidikan', 'F2', 'pendidikan'], ['Pangkat/Golongan', 'E2', 'golongan'], ['Unit Eselon I', 'J2', 'unit-kemenkeu'], ['Status ASN', 'D2', 'asn'],
  ])('a formula in %s that Excel has not calculated is no blank', async (header, address, rule) => {
    const report = await audit({ ...roster(withCell(header, null)), formulas: { [address]: 'VLOOKUP(B2,data,2,0)' } });
    expect(report.participants[0]?.undetermined).toEqual([`kap-itil-v4/eligibility/${rule}`]);
    expect(report.findings[0]?.message).not.toMatch(/kosong/);
  });

  test('a needed column that is missing is one finding, not one per row', async () => {
    const without = (row: readonly CellValue[]): readonly CellValue[] => row.filter((_, index) => index !== columnOf('Pendidikan'));
    const report = await audit({ name: 'Peserta', rows: [without(rosterHeader), without(farah), without(withCell('NIP', '198001152005012902'))] });
    expect(report.findings.filter(({ message }) => message.includes('Pendidikan'))).toHaveLength(1);
    expect(report.participants.map(({ undetermined }) => undetermined)).toEqual([['kap-itil-v4/eligibility/pendidikan'], ['kap-itil-v4/eligibility/pendidikan']]);
  });

  test('duplicate headers are no silent choice', async () => {
    const double = (row: readonly CellValue[], again: CellValue): readonly CellValue[] => [...row, again];
    const report = await audit({ name: 'Peserta', rows: [double(rosterHeader, 'Pendidikan'), double(farah, 'SMA')] });
    expect(report.participants[0]?.eligibility).toBe('undetermined');
    expect(report.findings.some(({ cells }) => cells.length >= 2)).toBe(true);
  });

  test('two rosters are reported, and nobody is decided', async () => {
    const report = await audit(roster(farah), { ...roster(withCell('Status ASN', 'PPNPN')), name: 'Peserta (2)' });
    expect(report.participants).toEqual([]);
    expect(report.findings.some(({ severity, outcome }) => severity === 'mandatory' && outcome === 'undetermined')).toBe(true);
  });

  test('a workbook without a roster says what was looked for', async () => {
    const report = await audit({ name: 'Anggaran', rows: [['Kode', 'Uraian', 'Jumlah'], [1, 'Konsumsi', 100]] });
    expect(report.findings.map(({ rule }) => rule)).toContain('cermat/recognition/no-roster');
  });
});

describe('what two cells say together', () => {
  test('a date that cannot be an appointment is no service', async () => {
    const report = await audit(roster(withCell('TMT CPNS', 20)));
    expect(report.participants[0]?.undetermined).toEqual(['kap-itil-v4/eligibility/masa-kerja']);
  });

  test.each([['(tahun)', 2, 'eligible'], ['(tahun)', 0.5, 'ineligible'], ['(hari)', 400, 'undetermined'], ['(bulan)', 12, 'eligible'], ['', 12, 'eligible']])(
    'experience under a header in %s: %s is %s', async (unit, value, eligibility) => {
      const header = rosterHeader.map((title) => title.replace('(bulan)', unit).trim());
      const row = withCell('Pengalaman Tata Kelola Data (bulan)', value);
      expect((await audit({ name: 'Peserta', rows: [header, row] })).participants[0]?.eligibility).toBe(eligibility);
    },
  );

  test('a unit of the ministry beside another ministry is undetermined', async () => {
    const report = await audit(roster(withCell('Unit Kerja', 'Kementerian Dalam Negeri')));
    expect(report.participants[0]?.undetermined).toEqual(['kap-itil-v4/eligibility/unit-kemenkeu']);
  });

  test('marks under somebody else’s name are asked about', async () => {
    const swapped: SheetSketch = { name: 'Kehadiran', rows: [['NIP', 'Nama', ...subjects], [farah[1] ?? null, 'Bagus Purnama', 8, 8, 16]] };
    const report = await audit(...graded(swapped, scores(80, 80, 80), actionLearning(80, 70, 60), settings(ratio)));
    expect(aboutPeople(report)).toMatchObject([{ rule: 'cermat/eligibility/name-differs', severity: 'recommended', cells: [{ sheet: 'Kehadiran', row: 1, column: 1 }] }]);
  });

  test('a session in Jadwal that nobody recorded keeps attendance open', async () => {
    const more: SheetSketch = { ...schedule, rows: [...schedule.rows, [44812, 'Current Issue: IT Service Management, Control and Governance', 1, 'TM', 'B']] };
    const report = await audit(roster(farah), more, attendance(8, 8, 10), scores(80, 80, 80), actionLearning(80, 70, 60), settings(ratio));
    expect(report.participants[0]?.grade).toMatchObject({ attendance: null, status: 'belum-lengkap' });
  });
});

describe('marks', () => {
  const complete = [attendance(8, 8, 16), scores(80, 80, 80), actionLearning(80, 70, 60), settings(ratio)] as const;

  test('complete marks give a grade', async () => {
    const report = await audit(...graded(...complete));
    expect(report.participants[0]?.grade).toMatchObject({ attendance: '100.00', nt: '86.00', al: '70.00', na: '76.40', status: 'lulus' });
    expect(aboutPeople(report)).toEqual([]);
  });

  const bad: readonly (readonly [string, readonly SheetSketch[], readonly [string, number, number]])[] = [
    ['attendance above the session’s JP', [attendance(9, 8, 16), ...complete.slice(1)], ['Kehadiran', 1, 2]],
    ['a score of 101', [complete[0], scores(101, 80, 80), ...complete.slice(2)], ['Nilai Aktivitas', 1, 2]],
    ['a score of "A"', [complete[0], scores(80, 'A', 80), ...complete.slice(2)], ['Nilai Aktivitas', 1, 3]],
    ['#N/A as a score', [complete[0], scores(80, 80, { error: '#N/A' }), ...complete.slice(2)], ['Nilai Aktivitas', 1, 4]],
    ['a rubric mark of -1', [complete[0], complete[1], actionLearning(80, -1, 60), complete[3]], ['Action Learning', 1, 3]],
  ];

  test.each(bad)('%s: a finding on its cell, and the grade stays open', async (_name, sheets, [sheet, row, column]) => {
    const report = await audit(...graded(...sheets));
    expect(report.participants[0]?.grade).toMatchObject({ na: null, status: 'belum-lengkap' });
    expect(report.findings.some(({ cells }) => cells.some((cell) => cell.sheet === sheet && cell.row === row && cell.column === column))).toBe(true);
  });

  test('a score in a cell formatted as percent is asked about, never taken for less than one point', async () => {
    const percent = { ...scores(0.9, 80, 80), numberFormats: { C2: '0%' } };
    const report = await audit(...graded(complete[0], percent, complete[2], complete[3]));
    expect(report.participants[0]?.grade).toMatchObject({ na: null, status: 'belum-lengkap', missing: ["'Nilai Aktivitas'!C2"] });
    const plain = await audit(...graded(complete[0], scores(0.9, 80, 80), complete[2], complete[3]));
    expect(plain.participants[0]?.grade?.na).not.toBeNull();
  });

  test('without the ratio nothing is assumed: the grade is the interval over the known ratios', async () => {
    const report = await audit(...graded(attendance(8, 8, 16), scores(60, 60, 60), actionLearning(70, 70, 70)));
    expect(report.participants[0]?.grade).toMatchObject({ na: null, low: '67.60', high: '70.80', status: 'belum-lengkap', missing: ['rasio-kehadiran-aktivitas'] });
  });
});

describe('Pengaturan', () => {
  const problems = async (...rows: readonly (readonly CellValue[])[]): Promise<readonly string[]> =>
    aboutPeople(await audit(roster(farah), settings(...rows))).map(({ message }) => message);

  test('weights that do not sum to 100 are refused, and grades with them', async () => {
    const report = await audit(...graded(attendance(8, 8, 16), scores(80, 80, 80), actionLearning(80, 70, 60), settings(ratio, ['bobot-nt', '', 50, '', '', ''])));
    expect(report.participants[0]?.grade?.na ?? null).toBeNull();
    expect(report.findings.some(({ message }) => message.includes('100'))).toBe(true);
  });

  test('an unknown code, a value out of range and a wrong type are named', async () => {
    expect(await problems(['bobot-rahasia', '', 1, '', '', ''])).toEqual([expect.stringContaining('bobot-rahasia')]);
    expect((await problems(['masa-kerja-minimum', '', -5, '', '', '']))[0]).toContain('-5');
    expect((await problems(['golongan-minimum', '', 'V/z', '', '', '']))[0]).toContain('V/z');
    expect(await problems(['__proto__', '', 1, '', '', ''])).toHaveLength(1);
  });

  test.each([['masa-kerja-minimum', 'dua tahun', 'masa-kerja'], ['golongan-minimum', 'XX', 'golongan'], ['tanggal-mulai', 'kacau', 'masa-kerja']])(
    'an unreadable %s decides nobody on the pack’s value', async (id, value, rule) => {
      const report = await audit(roster(farah), settings([id, '', value, '', '', '']));
      expect(report.participants[0]?.undetermined).toEqual([`kap-itil-v4/eligibility/${rule}`]);
    },
  );

  test.each([['nilai-lulus', 'tinggi'], ['kehadiran-minimum', 'sembilan puluh'], ['kehadiran-minimum', '0,8']])(
    'an unreadable %s (“%s”) passes nobody', async (id, value) => {
      const report = await audit(...graded(attendance(8, 8, 16), scores(80, 80, 80), actionLearning(80, 70, 60), settings(ratio, [id, '', value, '', '', ''])));
      expect(report.participants[0]?.grade?.status).toBe('belum-lengkap');
    },
  );

  test('a setting given twice, and a formula that was never calculated, are open too', async () => {
    const marks = [attendance(8, 8, 16), scores(80, 80, 80), actionLearning(80, 70, 60)];
    const twice = await audit(...graded(...marks, settings(ratio, ['nilai-lulus', '', 70, '', '', ''], ['nilai-lulus', '', 90, '', '', ''])));
    expect(twice.participants[0]?.grade?.status).toBe('belum-lengkap');
    const formula = await audit(...graded(...marks, { ...settings(ratio, ['nilai-lulus', '', null, '', '', '']), formulas: { C3: '60+15' } }));
    expect(formula.participants[0]?.grade?.status).toBe('belum-lengkap');
    expect(formula.findings.map(({ rule }) => rule)).toContain('cermat/rules/setting-uncalculated');
  });

  test('a date in a workbook that counts from 1904 is the day that it shows', async () => {
    const day1904 = 44809 - 1462;
    const sheets = [roster(withCell('TMT CPNS', 38353 - 1462)), settings(['tanggal-mulai', '', day1904, '', '', ''], ['masa-kerja-minimum', '', 18, '', '', ''])];
    const report = await auditSnapshot(snapshotOf({ sheets, date1904: true }), {
      pack: await loadedPack(), input: { file: 'x.xlsx', sha256: '0'.repeat(64) }, asOf: null, language: 'id', everyOutcome: false, tool: { name: 'cermat', version: '0.0.0-test' },
    });
    expect([report.asOf, report.participants[0]?.eligibility]).toEqual(['2022-09-05', 'eligible']);
  });

  test('the ratio that nobody chose is one finding that names it', async () => {
    const report = await audit(...graded(attendance(8, 8, 16), scores(80, 80, 80), actionLearning(80, 70, 60)));
    expect(aboutPeople(report)).toMatchObject([{ rule: 'cermat/eligibility/setting-open', severity: 'mandatory', outcome: 'undetermined', missing: ['rasio-kehadiran-aktivitas'] }]);
  });

  test('a valid value is used, and a chosen one settles its question', async () => {
    const strict = await audit(roster(farah), settings(['golongan-minimum', '', 'III/c', '', '', '']));
    expect(strict.participants[0]?.failed).toEqual(['kap-itil-v4/eligibility/golongan']);
    const pppk = roster(withCell('NIP', '198001152015211901').map((cell, index) => (index === 3 ? 'PPPK' : index === 4 ? 'IX' : index === 6 ? 42005 : cell)));
    expect((await audit(pppk)).participants[0]?.undetermined).toEqual(['kap-itil-v4/eligibility/golongan']);
    expect((await audit(pppk, settings(['golongan-pppk-minimum', '', 'V', '', '', '']))).participants[0]?.eligibility).toBe('eligible');
  });
});
