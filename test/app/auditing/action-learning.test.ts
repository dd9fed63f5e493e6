import { auditSnapshot } from '../../../src/app/audit';
import type { Finding, Report } from '../../../src/domain/findings';
import { formatCellRef } from '../../../src/domain/values';
import type { CellValue } from '../../../src/domain/values';
import { nameOf, nipOf } from '../../support/class-sheets';
import { loadedPack } from '../../support/packs';
import { reportElements } from '../../support/report-elements';
import { snapshotOf } from '../../support/snapshot';
import type { SheetSketch } from '../../support/snapshot';

type Row = readonly CellValue[];

/** Two groups of one. */
const roster: SheetSketch = { name: 'Peserta', rows: [['NIP', 'Nama', 'Kelompok', 'Peran'], ...[1, 2].map((n) => [nipOf(n), nameOf(n), String(n), 'Ketua'])] };

/** Four class days from 5 September 2022, five of action learning until Thursday 15 September. */
const subjects: readonly (readonly [string, string, number, string])[] = [
  ['05/09/2022', 'Current Issue', 1, 'Tatap muka'], ['05/09/2022', 'Pengantar ITSM', 8, 'Tatap muka'],
  ['06/09/2022', 'Event, Incident, and Problem Management', 8, 'Tatap muka'], ['07/09/2022', 'Simulasi Penyusunan', 8, 'Tatap muka'],
  ['08/09/2022', 'Simulasi Penyusunan', 8, 'Tatap muka'],
  ...['09', '12', '13', '14', '15'].map((day) => [`${day}/09/2022`, 'Action Learning', 2, 'Mandiri'] as const),
];
const schedule: SheetSketch = { name: 'Jadwal', rows: [['Tanggal', 'Mata Pelajaran', 'JP', 'Moda'], ...subjects] };

const marks = (...rows: readonly Row[]): SheetSketch => ({ name: 'Action Learning', rows: [['Kelompok', 'Penilai', 'Kriteria 1', 'Kriteria 2', 'Kriteria 3', 'Waktu Pengumpulan'], ...rows] });
const reports = (...rows: readonly Row[]): SheetSketch => ({ name: 'Laporan AL', rows: [['Kelompok', 'Bentuk', ...reportElements.map(({ id }) => id)], ...rows] });
const meetings = (...rows: readonly Row[]): SheetSketch => ({
  name: 'Mentoring',
  rows: [['Kelompok', 'Tanggal', 'JP', 'Jenis', 'Mentor/Coach', 'Topik a', 'Topik b', 'Topik c', 'Topik d', 'Topik e', 'Form Peserta', 'Form Mentor', 'Koordinasi Panitia'], ...rows],
});
const settings = (...rows: readonly Row[]): SheetSketch => ({ name: 'Pengaturan', rows: [['Kode', 'Nilai'], ...rows] });

/** A row of the checklist: everything "Ada", but for what is given by position. */
const elements = (group: CellValue, changes: Readonly<Record<number, CellValue>> = {}, form: CellValue = 'Laporan'): Row =>
  [group, form, ...reportElements.map((_, index) => (Object.hasOwn(changes, index) ? changes[index] ?? null : 'Ada'))];
const meeting = (group: CellValue, changes: Readonly<Record<number, CellValue>> = {}): Row =>
  [group, '12/09/2022', 4, 'mentoring', 'Siska Meilani', 'Ada', 'Ada', 'Ada', 'Ada', 'Ada', 'Ada', 'Ada', 'Ya'].map((value, index) => (Object.hasOwn(changes, index) ? changes[index] ?? null : value));

async function audit(sheets: readonly SheetSketch[], language: 'id' | 'en' = 'id'): Promise<Report> {
  return auditSnapshot(snapshotOf({ sheets: [roster, ...sheets] }), {
    pack: await loadedPack(), input: { file: 'x.xlsx', sha256: '0'.repeat(64) }, asOf: null, language, everyOutcome: false, tool: { name: 'cermat', version: '0' },
  });
}

async function findings(...sheets: readonly SheetSketch[]): Promise<readonly Finding[]> {
  const report = await audit(sheets);
  return report.findings.filter(({ rule }) => /\/(action-learning|mentoring)\//.test(rule));
}

const short = (found: readonly Finding[]): readonly string[] => found.map(({ rule, subject, outcome }) => `${rule.split('/').at(-1) ?? ''} ${subject} ${outcome}`);
const cellsOf = (finding: Finding | undefined): readonly string[] => (finding?.cells ?? []).map(formatCellRef);

test('nothing is said without the sheets, or where they have headers only', async () => {
  expect(await findings()).toEqual([]);
  expect(await findings(schedule, marks(), reports(), meetings())).toEqual([]);
  expect((await audit([reports(), meetings()])).groups).toMatchObject([{ mentoringJp: null, reportElements: null, late: null }, { mentoringJp: null }]);
  expect((await audit([])).assessment).toBeNull();
});

test('nothing is said where everything is there', async () => {
  const row = (group: string, by: string): Row => [group, by, 80, 75, 78, '15/09/2022 15:00'];
  const sheets = [schedule, marks(row('1', 'A. Wira'), row('1', 'B. Sari'), row('2', 'A. Wira'), row('2', 'B. Sari')), reports(elements('1'), elements('2')), meetings(meeting('1'), meeting('2'))];
  expect(await findings(...sheets)).toEqual([]);
  expect((await audit(sheets)).groups).toMatchObject(['1', '2'].map((id) => ({ id, late: false, mentoringJp: '4', reportElements: { present: 13, required: 13 } })));
});

describe('the report', () => {
  test('lacks what is written as lacking, with its name and cell', async () => {
    const [finding, ...others] = await findings(reports(elements('1', { 8: 'Tidak', 0: 'belum ada' }), elements('2')));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'kap-itil-v4/action-learning/unsur-laporan', scope: 'deliverable', subject: '1', outcome: 'fail', severity: 'mandatory' });
    expect(finding?.message).toBe("Laporan Kelompok 1 memuat 11 unsur dari 13 unsur. Yang belum ada: Pendahuluan a: Sistem/prosedur saat ini ('Laporan AL'!C2); Isi f: Contoh dokumen ITSM ('Laporan AL'!K2).");
    expect(cellsOf(finding)).toEqual(["'Laporan AL'!C2", "'Laporan AL'!K2"]);
  });

  test('may leave out the conditional element, and no other', async () => {
    expect(await findings(reports(elements('1', { 5: 'Tidak berlaku' }), elements('2')))).toEqual([]);
    const [finding] = await findings(reports(elements('1', { 4: 'Tidak berlaku' }), elements('2')));
    expect(finding).toMatchObject({ outcome: 'fail', message: expect.stringContaining('“tidak berlaku” bukan jawaban untuk unsur ini') });
    const { groups } = await audit([reports(elements('1', { 5: 'n/a' }), elements('2', { 5: 'Tidak' }))]);
    expect(groups.map(({ reportElements: counted }) => counted)).toEqual([{ present: 12, required: 12 }, { present: 12, required: 13 }]);
  });

  test('stays open while a cell is blank, and every blank is asked for', async () => {
    const [finding, ...others] = await findings(reports(elements('1', { 2: null, 5: null, 9: ' ' }), elements('2')));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ outcome: 'undetermined', missing: ["'Laporan AL'!E2", "'Laporan AL'!H2", "'Laporan AL'!L2"] });
    expect(finding?.message).toContain('Isi g: Linimasa dan feedback loop');
  });

  test('fails for certain where something lacks, whatever is blank beside it', async () => {
    const [finding] = await findings(reports(elements('1', { 2: null, 3: 'Tidak' }), elements('2')));
    expect(finding).toMatchObject({ outcome: 'fail', missing: [] });
    expect(cellsOf(finding)).toEqual(["'Laporan AL'!F2"]);
  });

  test.each([['-', 'Tanda hubung'], ['menyusul', null], ['x', null], [{ error: '#REF!' }, null]])('is not guessed from %j under the conditional element', async (cell, words) => {
    const [finding, ...others] = await findings(reports(elements('1', { 5: cell }), elements('2')));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ outcome: 'undetermined', missing: ["'Laporan AL'!H2"] });
    expect(finding?.message).toContain(words ?? 'H2');
  });

  test('of a group without a row is asked for; a strange group, one twice and one that cannot be read are told', async () => {
    const found = await findings(reports(elements('1'), elements('1', { 3: 'Tidak' }), elements('9'), elements('???')));
    expect(short(found)).toEqual([
      "group-unreadable 'Laporan AL'!A5 fail", 'group-unknown 9 fail', 'group-twice 1 fail', 'unsur-laporan 1 undetermined', 'unsur-laporan 2 undetermined',
    ]);
    expect(found[3]?.message).toContain('jawaban yang berbeda');
    expect(cellsOf(found[3])).toEqual(["'Laporan AL'!F2", "'Laporan AL'!F3"]);
    expect(found[4]?.message).toContain('belum punya baris');
  });

  test('whose columns cannot be matched says so once', async () => {
    const headers = reportElements.map(({ id }) => id).with(2, 'Hal lain');
    const sheet: SheetSketch = { name: 'Laporan AL', rows: [['Kelompok', ...headers, 'Catatan khusus'], ['1', ...headers.map(() => 'Ada'), 'x'], ['2', ...headers.map(() => 'Ada'), null]] };
    const [finding, ...others] = await findings(sheet);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'cermat/action-learning/element-missing', outcome: 'undetermined', severity: 'mandatory' });
    expect(finding?.message).toContain('Pendahuluan c: Urgensi ITSM');
    expect(finding?.message).toContain('“Hal lain”');
  });
});

describe('the form', () => {
  test.each([['Laporan', 0], ['paparan (PPT)', 0], ['Laporan dan Paparan', 0], ['tidak ada', 1], ['video', 1], [null, 1], ['paparan menyusul', 1]])('%j', async (form, count) => {
    const found = await findings(reports(elements('1', {}, form), elements('2')));
    expect(found).toHaveLength(count);
    for (const { rule } of found) expect(rule).toBe('kap-itil-v4/action-learning/bentuk-hasil');
  });

  test('must be both where the committee asks for both', async () => {
    const found = await findings(reports(elements('1', {}, 'Laporan'), elements('2', {}, 'laporan + slide')), settings(['al-bentuk-cukup-satu', 'Tidak']));
    expect(short(found)).toEqual(['bentuk-hasil 1 fail']);
  });
});

describe('handing in', () => {
  const handed = (first: CellValue, second: CellValue = '14/09/2022 08:00'): SheetSketch =>
    marks(['1', 'A. Wira', 80, 75, 78, first], ['1', 'B. Sari', 80, 75, 78, first], ['2', 'A. Wira', 80, 75, 78, second], ['2', 'B. Sari', 80, 75, 78, second]);

  test('one minute late is late, and every assumption behind the deadline is named', async () => {
    const [finding, ...others] = await findings(schedule, handed('15/09/2022 15:01'));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'kap-itil-v4/action-learning/tepat-waktu', subject: '1', outcome: 'fail', severity: 'mandatory' });
    expect(finding?.message).toContain('terlambat 1 menit. Batasnya Kamis, 15 September 2022 pukul 15.00 WIB: 5 hari kerja, dihitung sejak hari I action learning.');
    expect(finding?.fix).toContain('tidak mengatur sanksi');
    expect(finding?.assumed).toEqual(expect.arrayContaining(['al-jeda-hari', 'hari-kerja-seminggu']));
  });

  test.each([['15/09/2022 15:00:29', '15.00.29'], [44819 + (15 * 3600 + 59) / 86_400, '15.00.59']])('seconds late is late: %j', async (cell, shown) => {
    const report = await audit([schedule, handed(cell)]);
    const [finding] = report.findings.filter(({ rule }) => rule.endsWith('/tepat-waktu'));
    expect(finding).toMatchObject({ subject: '1', outcome: 'fail', message: expect.stringContaining(`pukul ${shown} WIB, terlambat kurang dari 1 menit.`) });
    expect(report.groups[0]).toMatchObject({ submittedAt: '2022-09-15T15:00', late: true });
  });

  test('a date without a time is told by its cell, as a date', async () => {
    const found = await findings(schedule, handed(44818));
    expect(short(found)).toEqual([]);
    const report = await audit([schedule, handed(44818)]);
    const told = report.findings.filter(({ rule }) => rule.includes('/submission-'));
    expect(told.map(({ rule }) => rule)).toEqual(Array(2).fill('cermat/grading/submission-without-time'));
    expect(told[0]?.message).toContain("di 'Action Learning'!F2 menyebut tanggal 14 September 2022 tanpa jam");
  });

  test('does not change a mark', async () => {
    const [onTime, late] = await Promise.all([audit([schedule, handed('15/09/2022 15:00')]), audit([schedule, handed('20/09/2022 15:00')])]);
    expect(late.groups.map(({ al }) => al)).toEqual(onTime.groups.map(({ al }) => al));
    expect([onTime, late].map(({ groups: [group] }) => group?.late)).toEqual([false, true]);
  });

  test.each<[CellValue, readonly string[]]>([
    ['15/09/2022', ['tepat-waktu 1 undetermined']], ['belum', ['dikumpulkan-kelompok 1 fail']],
    [null, ['dikumpulkan-kelompok 1 undetermined']], ['??', ['dikumpulkan-kelompok 1 undetermined']],
    ['14/09/2022', []], ['16/09/2022', ['tepat-waktu 1 fail']], ['14/08/2022 10:00', ['tepat-waktu 1 undetermined']],
  ])('with %j in the cell', async (cell, expected) => {
    const found = (await findings(schedule, handed(cell))).filter(({ rule }) => rule.startsWith('kap'));
    expect(short(found)).toEqual(expected);
  });

  test.each<[CellValue, CellValue, readonly string[]]>([
    ['14/09/2022 08:00', '15/09/2022 16:00', ['tepat-waktu 1 undetermined', 'tepat-waktu 2 undetermined']],
    ['14/09/2022 08:00', '14/09/2022 09:00', []], ['14/09/2022', '14/09/2022 08:00', []], [null, '14/09/2022 08:00', ['dikumpulkan-kelompok 1 undetermined']],
  ])('of %j is open beside %j in a row of a group that nobody is in, where it may be late', async (own, other, expected) => {
    const sheet = handed(own);
    const found = await findings(schedule, { ...sheet, rows: [...sheet.rows, ['44', 'C. Tegar', null, null, null, other]] });
    expect(short(found.filter(({ rule }) => rule.startsWith('kap')))).toEqual(expected);
  });

  test('without a timetable nothing is late', async () => {
    expect(await findings(handed('31/12/2022 23:00'))).toEqual([]);
  });

  test('the deadline moves with its settings', async () => {
    expect(await findings(schedule, handed('15/09/2022 16:00'), settings(['al-batas-jam', '16:00']))).toEqual([]);
    expect(short(await findings(schedule, handed('14/09/2022 16:00'), settings(['al-batas-hari', 3])))).toEqual(['tepat-waktu 1 fail', 'tepat-waktu 2 fail']);
  });
});

describe('the assessors', () => {
  const time = '14/09/2022 08:00';
  const row = (group: string, by: CellValue, second: CellValue): Row => [group, by, 80, second, 78, time];

  test('a difference beyond the setting asks for a third; with a third it is settled and stays on record', async () => {
    const two = [row('1', 'A. Wira', 58), row('1', 'B. Sari', 85)];
    const [finding, ...others] = await findings(marks(...two, row('2', 'A. Wira', 80), row('2', 'B. Sari', 65)));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'kap-itil-v4/action-learning/penilai-ketiga', subject: '1', outcome: 'fail', severity: 'recommended' });
    expect(finding?.message).toContain("58 ('Action Learning'!D2) dan 85 ('Action Learning'!D3)");
    const settled = await audit([marks(...two, row('1', 'C. Tegar', 70), row('2', 'A. Wira', 80), row('2', 'B. Sari', 80))]);
    expect(settled.findings.filter(({ rule }) => rule.includes('penilai'))).toEqual([]);
    expect(settled.assessment?.reviews).toMatchObject([{ group: '1', gap: '27', isReviewed: true }]);
    expect(settled.groups[0]?.al).toBe('75.80');
  });

  test('a mark still to come leaves the difference and the number of assessors open', async () => {
    const found = await findings(marks(row('1', 'A. Wira', 58), ['1', 'B. Sari', null, null, null, time], row('2', 'A. Wira', 80), row('2', 'B. Sari', 80)));
    expect(short(found)).toEqual(['jumlah-penilai 1 undetermined', 'penilai-ketiga 1 undetermined']);
    expect(found[1]?.missing).toEqual(["'Action Learning'!C3", "'Action Learning'!D3", "'Action Learning'!E3"]);
  });

  test('of a row without a group are told', async () => {
    const report = await audit([schedule, marks([null, 'Ratih', 80, 80, 80])]);
    expect(short(report.findings)).toContain("group-blank 'Action Learning'!A2 undetermined");
  });

  test.each([null, '??', '44'])('of a row whose group is %j may be those that another group lacks', async (group) => {
    const found = await findings(marks(row('1', 'A. Wira', 80), row('2', 'A. Wira', 80), row('2', 'B. Sari', 80), [group, 'C. Tegar', 80, 80, 78, time]));
    expect(short(found)).toEqual(['jumlah-penilai 1 undetermined', 'penilai-ketiga 1 undetermined']);
    expect(found[0]?.missing).toEqual(["'Action Learning'!A5"]);
  });

  test('one assessor is too few, a row without a name may be anybody’s', async () => {
    expect(short(await findings(marks(row('1', 'A. Wira', 80), row('2', 'A. Wira', 80), row('2', null, 80))))).toEqual(['jumlah-penilai 1 fail', 'jumlah-penilai 2 undetermined']);
  });
});

describe('the meetings', () => {
  test('come to too few JP', async () => {
    const found = await findings(meetings(meeting('1', { 2: 2 }), meeting('1', { 2: '1,5 JP' }), meeting('2')));
    expect(short(found)).toEqual(['jp-mentoring 1 fail']);
    expect(found[0]?.message).toContain('baru 3,5 JP; seharusnya 4 JP');
    expect((await audit([meetings(meeting('1', { 2: 2 }), meeting('1', { 2: '1,5 JP' }), meeting('2', { 2: 'H' }))])).groups.map(({ mentoringJp }) => mentoringJp)).toEqual(['3.5', null]);
  });

  test('whose JP cannot be read leave the sum open only where it matters', async () => {
    const found = await findings(meetings(meeting('1', { 2: 2 }), meeting('1', { 2: null }), meeting('2'), meeting('2', { 2: 'banyak' })));
    expect(short(found)).toEqual(['jp-mentoring 1 undetermined']);
    expect(found[0]).toMatchObject({ missing: ['Mentoring!C3'] });
  });

  test('of nobody knows which group may be any group’s: what is short stays open, what is enough stays', async () => {
    const sheet = meetings(meeting('1', { 2: 2, 5: 'Tidak' }), meeting('2'), meeting(null, { 2: 2 }));
    expect(short(await findings(schedule, sheet))).toEqual([
      'group-blank Mentoring!A4 fail', 'jp-mentoring 1 undetermined', 'topik-mentoring 1 undetermined',
    ]);
    expect((await audit([schedule, sheet])).groups.map(({ mentoringJp }) => mentoringJp)).toEqual([null, null]);
  });
  test('that stand there twice, cell by cell, are one or two: neither counted again nor left out in silence', async () => {
    const half = meeting('1', { 2: 2 });
    const found = await findings(meetings(half, half, meeting('2'), meeting('2')));
    expect(short(found)).toEqual(['meeting-twice Mentoring!A3 fail', 'jp-mentoring 1 undetermined']);
    expect(found[1]?.message).toContain('paling sedikit 2 JP; seharusnya 4 JP');
    expect((await audit([meetings(half, half)])).groups[0]?.mentoringJp).toBeNull();
  });

  test('for which a word of none is written have no JP, and what is open is said without invented numbers', async () => {
    const found = await findings(meetings(meeting('1', { 2: '-' }), meeting('2', { 2: null })));
    expect(short(found)).toEqual(['jp-mentoring 1 fail', 'jp-mentoring 2 undetermined']);
    expect(found[1]?.message).toContain('paling sedikit 0 JP');
    expect(found[1]?.message).not.toContain('1000');
  });

  test('count for each participant only where somebody records that', async () => {
    expect(short(await findings(meetings(meeting('1'), meeting('2', { 2: 3 })), settings(['mentoring-untuk', 'peserta'])))).toEqual(['jp-mentoring 1 undetermined', 'jp-mentoring 2 fail']);
  });

  test('cover every topic with the mentor; whether the coach counts is the committee’s to say', async () => {
    const sheet = meetings(meeting('1', { 9: 'Tidak' }), meeting('1', { 2: 0, 3: 'coaching', 5: 'Tidak' }), meeting('2', { 8: 'Tidak' }));
    const open = await findings(sheet);
    expect(short(open)).toEqual(['topik-mentoring 1 undetermined', 'topik-mentoring 2 fail']);
    expect(open[0]?.missing).toEqual(['topik-dengan-coach']);
    expect(open[1]?.message).toContain('Kesesuaian model, edukasi, integrasi, dan kebutuhan resources');
    expect(short(await findings(sheet, settings(['topik-dengan-coach', 'Ya'])))).toEqual(['topik-mentoring 2 fail']);
    expect(short(await findings(sheet, settings(['topik-dengan-coach', 'Tidak'])))).toEqual(['topik-mentoring 1 fail', 'topik-mentoring 2 fail']);
  });

  test('have both forms, a mentor by name, and are coordinated', async () => {
    const found = await findings(meetings(meeting('1', { 11: 'Belum', 4: 'tidak ada', 12: 'Tidak' }), meeting('2', { 10: null, 4: null, 12: null })));
    expect(short(found)).toEqual([
      'form-monitoring 1 fail', 'koordinasi-panitia 1 fail', 'mentor-disebut 1 fail',
      'form-monitoring 2 undetermined', 'koordinasi-panitia 2 undetermined', 'mentor-disebut 2 undetermined',
    ]);
    expect(found[0]?.message).toContain('Form Monitoring mentor (Mentoring!L2)');
    expect(found.map(cellsOf)).toEqual([['Mentoring!L2'], ['Mentoring!M2'], ['Mentoring!E2'], ['Mentoring!K3'], ['Mentoring!M3'], ['Mentoring!E3']]);
  });

  test('with a coach alone do not replace the mentor', async () => {
    const found = await findings(meetings(meeting('1', { 3: 'Coaching' }), meeting('2', { 3: 'Mentoring dan coaching' })), settings(['topik-dengan-coach', 'Ya']));
    expect(short(found)).toEqual(['mentor-disebut 1 fail']);
  });

  test('outside the action learning days are a note', async () => {
    const [finding, ...others] = await findings(schedule, meetings(meeting('1', { 1: '11/09/2022' }), meeting('2')));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'kap-itil-v4/mentoring/di-hari-action-learning', severity: 'info', outcome: 'fail' });
    expect(finding?.message).toContain('Jumat, 9 September 2022 – Kamis, 15 September 2022');
  });

  test('of a group without a row are asked for, not counted as none', async () => {
    expect(short(await findings(meetings(meeting('1'))))).toEqual(['jp-mentoring 2 undetermined']);
  });

  test('on a sheet without the columns that decide say so once', async () => {
    const found = await findings({ name: 'Mentoring', rows: [['Kelompok', 'Tanggal', 'JP', 'Jenis', 'Mentor/Coach'], ['1', '12/09/2022', 4, 'mentoring', 'Siska Meilani'], ['2', '12/09/2022', 4, 'mentoring', 'Siska Meilani']] });
    expect(short(found)).toEqual(['column-missing Mentoring!A1 undetermined']);
    expect(found[0]?.message).toContain('topik-a');
  });
});

test('findings are said in English, too', async () => {
  const { findings: found } = await audit([reports(elements('1', { 3: 'Tidak' }), elements('2'))], 'en');
  expect(found.find(({ rule }) => rule.endsWith('unsur-laporan'))?.message).toBe("The report of group 1 has 12 elements of 13 elements. Not there: Content a: Stakeholders ('Laporan AL'!F2).");
});

describe('what to do next names what is really missing', () => {
  const inTime = marks(['1', 'Penilai 1', 80, 80, 80, '15/09/2022 14:00'], ['2', 'Penilai 1', 80, 80, 80, '15/09/2022 14:00']);
  const late = (found: readonly Finding[]): Finding | undefined => found.find(({ rule, subject }) => rule.endsWith('/tepat-waktu') && subject === '1');

  test('the setting behind a deadline that is not known, and not the time of submission, which is in order', async () => {
    const finding = late(await findings(schedule, inTime, settings(['al-batas-hari', 'entah'])));
    expect(finding).toMatchObject({ outcome: 'undetermined', missing: ['al-batas-hari'], fix: expect.stringMatching(/^Pilih .+ di Pengaturan\.$/) as string });
  });

  test('the date of the class that the deadline waits for', async () => {
    const undated: SheetSketch = { ...schedule, rows: schedule.rows.map((row, at) => (at === 5 ? [null, ...row.slice(1)] : row)) };
    expect(late(await findings(undated, inTime))).toMatchObject({ outcome: 'undetermined', missing: ['Jadwal!A6'] });
  });

  test('a group without a row is to get one below the others', async () => {
    const found = await findings(schedule, reports(elements('1')));
    expect(found.find(({ subject }) => subject === '2')).toMatchObject({
      outcome: 'undetermined', missing: ["'Laporan AL'!A3"], fix: expect.stringContaining("tambahkan baris kelompok ini di 'Laporan AL'!A3") as string,
    });
  });
});
