import { auditSnapshot } from '../../../src/app/audit';
import type { Finding, Report } from '../../../src/domain/findings';
import type { CellValue } from '../../../src/domain/values';
import type { Language } from '../../../src/messages';
import { nameOf, nipOf } from '../../support/class-sheets';
import { loadedPack } from '../../support/packs';
import { snapshotOf } from '../../support/snapshot';
import type { SheetSketch } from '../../support/snapshot';

type Rows = readonly (readonly CellValue[])[];

/** A roster of so many people; `levels` are the jabatan of the first ones, the others are pelaksana. */
function roster(count: number, levels: readonly CellValue[] = []): SheetSketch {
  const rows = Array.from({ length: count }, (_, at) => [nipOf(at + 1), nameOf(at + 1), at < levels.length ? levels[at] : 'Pelaksana']);
  return { name: 'Peserta', rows: [['NIP', 'Nama', 'Eselon/Jenjang'], ...rows] };
}

const instructors = (rows: Rows): SheetSketch => (
  { name: 'Pengajar', rows: [['Nama', 'Peran', 'Nomor SK', 'Pengalaman Mengajar', 'TOT', 'Mata Pelajaran'], ...rows] });
const settings = (rows: Rows): SheetSketch => ({ name: 'Pengaturan', rows: [['Kode', 'Nilai'], ...rows] });
const good = (name: string, role = 'Pengajar', subject = 'Semua mata pelajaran'): CellValue[] => [name, role, 'KEP-112/PP.7/2022', '8 tahun', 'Ada', subject];

async function audit(sheets: readonly SheetSketch[], language: Language = 'id', everyOutcome = false): Promise<Report> {
  return auditSnapshot(snapshotOf({ sheets }), {
    pack: await loadedPack(), input: { file: 'x.xlsx', sha256: '0'.repeat(64) }, asOf: null, language, everyOutcome, tool: { name: 'cermat', version: '0' },
  });
}

const ofRule = ({ findings }: Report, rule: string): readonly Finding[] => findings.filter((finding) => finding.rule === `kap-itil-v4/class/${rule}`);
const briefly = (findings: readonly Finding[]): unknown[] => findings.map(({ subject, outcome, missing }) => [subject, outcome, ...missing]);
const LEADERS = Array.from({ length: 7 }, () => 'Pengawas');

describe('the size of the class', () => {
  test('30 fit, 31 do not, unless more was agreed', async () => {
    expect(ofRule(await audit([roster(30, LEADERS)]), 'kapasitas')).toEqual([]);
    const [finding] = ofRule(await audit([roster(31, LEADERS)]), 'kapasitas');
    expect(finding).toMatchObject({ outcome: 'fail', severity: 'mandatory', scope: 'class', source: { clause: 'Fasilitas 5, layout kelas', line: 299 } });
    expect(finding?.message).toContain('31 orang');
    expect(ofRule(await audit([roster(31, LEADERS), settings([['kapasitas-disepakati', 32]])]), 'kapasitas')).toEqual([]);
  });

  test('a NIP that stands there twice may be one person: the 31st is open', async () => {
    const sheet = roster(31, LEADERS);
    const rows = sheet.rows.map((row, at) => (at === 31 ? [nipOf(30), ...row.slice(1)] : row));
    const [finding] = ofRule(await audit([{ ...sheet, rows }]), 'kapasitas');
    expect(finding).toMatchObject({ outcome: 'undetermined', missing: ['Peserta!A31', 'Peserta!A32'] });
  });
});

describe('enough leaders', () => {
  const leaders = async (levels: readonly CellValue[]): Promise<unknown> => {
    const [finding] = ofRule(await audit([roster(24, levels)]), 'ketua-cukup');
    return finding === undefined ? 'pass' : [finding.outcome, ...finding.missing];
  };

  test('24 people need five: five pass, four fail, a blank among them leaves it open', async () => {
    expect(await leaders(LEADERS.slice(0, 5))).toBe('pass');
    expect(await leaders(LEADERS.slice(0, 4))).toEqual(['fail']);
    expect(await leaders([...LEADERS.slice(0, 4), null])).toEqual(['undetermined', 'Peserta!C6']);
    expect(await leaders([...LEADERS.slice(0, 3), null])).toEqual(['fail']);
    expect(await leaders([...LEADERS.slice(0, 5), null])).toBe('pass');
  });

  test('the words name the numbers, in both languages', async () => {
    const [id] = ofRule(await audit([roster(24, LEADERS.slice(0, 4))]), 'ketua-cukup');
    const [en] = ofRule(await audit([roster(24, LEADERS.slice(0, 4))], 'en'), 'ketua-cukup');
    expect(id?.message).toMatch(/24 orang .* 5 orang .* 4 orang/);
    expect(en?.message).toMatch(/24 people .* 5 people .* 4 people/);
  });

  test('a roster without any level is one missing column, not a finding about leaders', async () => {
    const report = await audit([{ name: 'Peserta', rows: [['NIP', 'Nama'], [nipOf(1), nameOf(1)]] }]);
    expect(ofRule(report, 'ketua-cukup')).toEqual([]);
    expect(report.class?.outcome).toBe('undetermined');
  });
});

test('a class of thousands of open people names some of their cells and counts them all', async () => {
  const [finding] = ofRule(await audit([roster(2000, Array.from({ length: 2000 }, () => null)), settings([['kapasitas-disepakati', 2000]])]), 'ketua-cukup');
  expect(finding?.missing).toHaveLength(200);
  expect(finding?.message).toContain('belum pasti: 2000 orang');
});

describe('assistants', () => {
  const assistants = (count: number): CellValue[][] => Array.from({ length: count }, (_, at) => good(`Asisten ${'ABCDEFG'[at]} Kusuma`, 'Asisten'));
  const found = async (participants: number, count: number, setting: Rows = []): Promise<unknown> => {
    const report = await audit([roster(participants, LEADERS), instructors([good('Ratih Wulandari'), ...assistants(count)]), settings([['nilai-lulus', 65], ...setting])]);
    return [report.class?.assistants, ...briefly(ofRule(report, 'asisten')).flat()];
  };

  test('both readings agree for 30 participants', async () => {
    expect(await found(30, 5)).toEqual([5]);
    expect(await found(30, 6)).toEqual([6, 'kelas', 'fail']);
  });

  test('where they differ, the setting decides and is asked for', async () => {
    expect(await found(24, 5)).toEqual([5, 'kelas', 'undetermined', 'bacaan-asisten']);
    expect(await found(24, 5, [['bacaan-asisten', 'tetap']])).toEqual([5]);
    expect(await found(24, 5, [['bacaan-asisten', 'sebanding']])).toEqual([5, 'kelas', 'fail']);
    expect(await found(24, 4)).toEqual([4]);
  });

  test('a blank role leaves the number open, and names its cell', async () => {
    const report = await audit([roster(30, LEADERS), instructors([good('Ratih Wulandari'), ...assistants(5), ['Oka Siregar', null, 'KEP-1/2022', '1 tahun', 'Ada', 'Pengantar ITSM']])]);
    expect(report.class?.assistants).toBeNull();
    expect(briefly(ofRule(report, 'asisten'))).toEqual([['kelas', 'undetermined', 'Pengajar!B8']]);
  });
});

describe('assistants told apart by a number', () => {
  const numbered = (count: number): CellValue[][] => Array.from({ length: count }, (_, at) => good(`Asisten ${at + 1}`, 'Asisten'));
  const report = (rows: CellValue[][]): Promise<Report> => audit([roster(30, LEADERS), instructors([good('Ratih Wulandari'), ...rows])]);

  test('are so many people: four are within the limit, six are not, and their rows are named', async () => {
    expect((await report(numbered(4))).class?.assistants).toBe(4);
    expect(ofRule(await report(numbered(4)), 'asisten')).toEqual([]);
    const [six] = ofRule(await report(numbered(6)), 'asisten');
    expect(six).toMatchObject({ outcome: 'fail', cells: Array.from({ length: 6 }, (_, at) => ({ sheet: 'Pengajar', row: at + 2, column: 0 })) });
  });

  test('one name with other degrees is one person or two: both rows are named', async () => {
    const twins = [good('Oka Siregar', 'Asisten'), good('Oka Siregar, S.Kom.', 'Asisten')];
    expect(briefly(ofRule(await report([...numbered(4), ...twins]), 'asisten'))).toEqual([['kelas', 'undetermined', 'Pengajar!A7', 'Pengajar!A8']]);
  });
});

describe('instructors', () => {
  test('without a decree or experience fail, blanks are asked for, a missing TOT is only a hint', async () => {
    const report = await audit([roster(30, LEADERS), instructors([
      good('Ratih Wulandari'),
      ['Bambang Prasetyo', 'Pengajar', '-', 'tidak ada', 'Tidak', 'Pengantar ITSM'],
      ['Oka Siregar', 'Narasumber', null, null, null, 'Pengantar ITSM'],
      ['Hesti Paramita', 'Penceramah', '-', '-', '-', 'Current Issue'],
      ['Laras Damayanti', 'Asisten', null, null, null, null],
    ])]);
    expect(briefly(ofRule(report, 'pengajar-sk'))).toEqual([['pengajar-bambang-prasetyo', 'fail'], ['pengajar-oka-siregar', 'undetermined', 'Pengajar!C4']]);
    expect(briefly(ofRule(report, 'pengajar-pengalaman'))).toEqual([['pengajar-bambang-prasetyo', 'fail'], ['pengajar-oka-siregar', 'undetermined', 'Pengajar!D4']]);
    expect(ofRule(report, 'pengajar-tot').map(({ severity, outcome }) => [severity, outcome])).toEqual([['recommended', 'fail'], ['recommended', 'undetermined']]);
    expect(report.class?.outcome).toBe('fail');
  });

  test('who must qualify is a setting', async () => {
    const lecturer = instructors([good('Ratih Wulandari'), ['Hesti Paramita', 'Penceramah', '-', '8 tahun', 'Ada', 'Current Issue']]);
    const report = await audit([roster(30, LEADERS), lecturer, settings([['peran-berkualifikasi', 'pengajar; penceramah']])]);
    expect(briefly(ofRule(report, 'pengajar-sk'))).toEqual([['pengajar-hesti-paramita', 'fail']]);
  });

  test('cover every subject, and are the ones that the timetable names', async () => {
    const report = await audit([
      roster(30, LEADERS), instructors([good('Ratih Wulandari', 'Pengajar', 'Pengantar ITSM; Event, Incident, and Problem Management')]),
      { name: 'Jadwal', rows: [['Tanggal', 'Mata Pelajaran', 'JP', 'Moda', 'Pengajar'], ['05/09/2022', 'Pengantar ITSM', 8, 'Tatap muka', 'Ratih Wulandari, S.Kom.'], ['06/09/2022', 'Simulasi Penyusunan', 8, 'Tatap muka', 'Oka Siregar']] },
    ]);
    expect(briefly(ofRule(report, 'pengajar-mapel'))).toEqual([['simulasi-penyusunan', 'fail'], ['ceramah-current-issue', 'fail']]);
    expect(briefly(ofRule(report, 'pengajar-terdaftar'))).toEqual([['jadwal-baris-3', 'fail']]);
    expect(ofRule(report, 'pengajar-terdaftar')[0]?.message).toMatch(/^Oka Siregar /);
  });
});

describe('what is not there', () => {
  test('without a list of instructors only the roster is judged', async () => {
    const report = await audit([roster(30, LEADERS)]);
    expect(report.class).toEqual({ participants: 30, assistants: null, outcome: 'pass' });
    expect(report.findings.filter(({ rule }) => /class\/(?:asisten|pengajar)/.test(rule))).toEqual([]);
  });

  test('a list in which nobody is yet says nothing', async () => {
    const report = await audit([roster(30, LEADERS), instructors([])]);
    expect(report.class).toEqual({ participants: 30, assistants: null, outcome: 'pass' });
  });

  test('an empty roster is no class that passes', async () => {
    expect((await audit([roster(0)])).class?.outcome).toBe('undetermined');
  });

  test('every rule of the class stands in the report that keeps all outcomes', async () => {
    const report = await audit([roster(30, LEADERS), instructors([good('Ratih Wulandari')])], 'id', true);
    const names = new Set(report.findings.filter(({ rule }) => rule.startsWith('kap-itil-v4/class/')).map(({ rule }) => rule.split('/')[2]));
    expect([...names].sort()).toEqual(['asisten', 'kapasitas', 'ketua-cukup', 'pengajar-mapel', 'pengajar-pengalaman', 'pengajar-sk', 'pengajar-tot']);
  });
});

test('an instructor without a TOT is left to the committee’s decision: no other sheet is promised to settle it', async () => {
  const [finding, ...others] = ofRule(await audit([roster(1), instructors([['Dwi Anggoro', 'Pengajar', 'KEP-1/PP.7/2022', '8 tahun', 'Tidak', 'Semua mata pelajaran']])]), 'pengajar-tot');
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ outcome: 'fail', severity: 'recommended', fix: expect.stringContaining('kolom Keputusan panitia') });
  expect(finding?.fix).not.toContain('Kesiapan');
});
