import { toReportJson } from '../../../src/app/report-json';
import { reportSchema } from '../../../src/app/report-schema';
import { entriesOf, leavesOf } from '../../../src/domain/checklists';
import type { Finding, Report } from '../../../src/domain/findings';
import { formatCellRef } from '../../../src/domain/values';
import type { SheetSketch } from '../../support/snapshot';
import { auditSheets, DONE, filledSheet, loPack, PERIOD } from './support';
import type { Answers, Typed } from './support';

const rulesOf = ({ findings }: Report): readonly string[] => findings.map(({ rule, outcome }) => `${rule.split('/').slice(1).join('/')} ${outcome}`);
const told = ({ findings }: Report, subject: string): readonly Finding[] => findings.filter((finding) => finding.subject === subject);
const withoutNotes = (rules: readonly string[]): readonly string[] => rules.filter((rule) => rule !== 'checklists/unanswered undetermined');

async function individu(answers: Answers, more: readonly SheetSketch[] = [PERIOD]): Promise<Report> {
  return auditSheets([await filledSheet('LO Individu', answers), ...more]);
}

/** Every activity of the level answered in the same way. */
async function everything(typed: Typed, others: Answers = {}): Promise<Answers> {
  const { worksheets } = (await loPack()).worksheets!;
  const leaves = worksheets[0]!.items.flatMap(leavesOf).flatMap(({ code, alternatives }) => (alternatives.length > 0 ? [`${code}-1`] : [code]));
  return { ...Object.fromEntries(leaves.map((code) => [code, typed])), ...others };
}

test('a worksheet that is done, with evidence of the period, has nothing to say', async () => {
  const report = await individu(await everything({ ...DONE, note: 'syaratnya terpenuhi' }));
  expect(rulesOf(report)).toEqual([]);
  expect(report.checklists).toMatchObject([{
    level: 'individu', items: 23, applicable: 23, answered: 23, evidenced: 23, completeness: '100.00', coverage: '100.00', low: '100.00', high: '100.00', score: '100.00', actions: [],
  }]);
});

test('nobody misses a roster, and nobody is judged by a programme about nobody', async () => {
  const report = await auditSheets([await filledSheet('LO Individu', { 'I-LRN-1': DONE }), PERIOD, { name: 'Peserta', rows: [['NIP', 'Nama'], ['198001152005012901', 'Citra Lestari']] }]);
  expect([report.participants, report.class, withoutNotes(rulesOf(report))]).toEqual([[], null, []]);
});

describe('an answer', () => {
  test.each([
    ['without anything beside it', { status: 'Sudah' }, ['checklist/bukti-bertanggal undetermined', 'checklist/sudah-berbukti undetermined', 'checklist/tanggal-dalam-periode undetermined']],
    ['with the word that there is no evidence', { status: 'sdh', evidence: '-', date: '-' }, ['checklist/sudah-berbukti fail']],
    ['with evidence that has no date', { ...DONE, date: 'tidak ada' }, ['checklist/bukti-bertanggal fail']],
    ['with evidence of another year', { ...DONE, date: '31/12/2020' }, ['checklist/tanggal-dalam-periode fail']],
    ['with evidence of a month of the period', { ...DONE, date: 'Juni 2021' }, []],
    ['with evidence that is promised', { ...DONE, evidence: 'menyusul' }, ['checklist/sudah-berbukti undetermined']],
    ['that cannot apply', { status: 'Tidak berlaku' }, ['checklist/tidak-berlaku-sah fail']],
    ['that nobody can read', { status: 'x' }, ['checklists/status-open undetermined']],
    ['that is none yet', { status: 'Belum' }, []],
  ] as readonly (readonly [string, Typed, readonly string[]])[])('%s', async (_, typed, expected) => {
    expect([...withoutNotes(rulesOf(await individu({ 'I-LRN-1': typed })))].sort()).toEqual(expected);
  });

  test('about an attitude needs no evidence', async () => {
    expect(withoutNotes(rulesOf(await individu({ 'I-LRN-3': { status: 'Sudah', evidence: '-', date: '-' } })))).toEqual([]);
  });

  test('under a condition may be not applicable, with the condition in a note', async () => {
    expect(withoutNotes(rulesOf(await individu({ 'I-SOL-4e': { status: 'Tidak berlaku', note: 'tidak diperlukan tahun ini' } })))).toEqual([]);
    expect(withoutNotes(rulesOf(await individu({ 'I-SOL-4e': { status: 'Tidak berlaku', note: '-' } })))).toEqual(['checklist/syarat-terpenuhi fail']);
  });

  test('to a duty of the superior is claimed as one’s own only by naming oneself', async () => {
    expect(withoutNotes(rulesOf(await individu({ 'I-SOL-1d': DONE })))).toEqual([]);
    expect(withoutNotes(rulesOf(await individu({ 'I-SOL-1d': { ...DONE, actor: 'Individu' } })))).toEqual(['checklist/tugas-sendiri fail']);
    expect(withoutNotes(rulesOf(await individu({ 'I-SOL-1d': { ...DONE, actor: 'Pak Budi' } })))).toEqual(['checklist/tugas-sendiri undetermined']);
  });

  test('to both choices counts once, and is told', async () => {
    expect(withoutNotes(rulesOf(await individu({ 'I-SOL-1g-1': DONE, 'I-SOL-1g-2': DONE })))).toEqual(['checklist/satu-pilihan fail']);
  });
});

test('a finding names the activity, cites its clause and the rule’s, and points at the cell', async () => {
  const [finding] = told(await individu({ 'I-LRN-1': { ...DONE, evidence: '-' } }), 'I-LRN-1');
  expect(finding).toMatchObject({ severity: 'mandatory', source: { document: 'LO', clause: expect.stringMatching(/^Level Individu, Learners 1; Cermat, Booklet tidak memuat daftar bukti/) } });
  expect(finding?.message).toMatch(/^I-LRN-1 \(Setiap individu mengidentifikasi, .*…\) dijawab “Sudah”/);
  expect(finding?.cells.map(formatCellRef)).toEqual([expect.stringMatching(/^'LO Individu'!F\d+$/)]);
  expect(finding?.name).toMatch(/^I-LRN-1 /);
});

test('a heading that answers for its parts is one finding, not one for each', async () => {
  const report = await individu({ 'I-SOL-4': { ...DONE, evidence: '-' } });
  expect(withoutNotes(rulesOf(report))).toEqual(['checklist/sudah-berbukti fail']);
  expect(report.checklists?.[0]).toMatchObject({ answered: 1, evidenced: 0 });
});

test('a period that nobody has chosen is told once', async () => {
  const report = await individu({ 'I-LRN-1': DONE, 'I-LRN-2': DONE }, []);
  const [waiting] = told(report, 'lo-individu-periode-mulai-periode-selesai');
  expect(withoutNotes(rulesOf(report))).toEqual(['checklists/answers-wait undetermined']);
  expect(waiting).toMatchObject({ severity: 'mandatory', missing: ['periode-mulai', 'periode-selesai'], message: expect.stringContaining('2 jawaban') });
});

describe('a sheet that people changed', () => {
  test('has strangers told, and copies that contradict each other', async () => {
    const { name, rows } = await filledSheet('LO Individu', { 'I-LRN-1': { status: 'Sudah', evidence: 'ND-1', date: '01/06/2021' } });
    const report = await auditSheets([PERIOD, { name, rows: [...rows, ['Z-9', null, 'Rapat', null, 'Sudah'], ['I-LRN-1', null, null, null, 'Belum']] }]);
    expect(withoutNotes(rulesOf(report))).toEqual(['checklists/status-open undetermined', 'checklists/rows-unknown fail']);
    expect(report.findings.find(({ rule }) => rule.endsWith('status-open'))?.message).toContain('lebih dari sekali');
  });

  test('has lacking rows told, and counted as not answered', async () => {
    const { name, rows } = await filledSheet('LO Individu', { 'I-LRN-1': DONE });
    const report = await auditSheets([PERIOD, { name, rows: rows.filter(([code]) => !String(code).startsWith('I-KM-')) }]);
    expect(told(report, 'lo-individu-baris')[0]?.message).toContain('I-KM-1, I-KM-2, I-KM-3, I-KM-4');
    expect(report.checklists?.[0]).toMatchObject({ items: 23, answered: 1 });
  });

  test('does not end at a row that looks like a signature', async () => {
    const report = await individu({ 'I-LRN-1': { ...DONE, evidence: 'Ditetapkan dengan KEP-1', note: 'Mengetahui atasan' }, 'I-LRN-2': { ...DONE, evidence: 'Jakarta, 5 Juni 2021' }, 'I-FBK-1': DONE });
    expect(report.checklists?.[0]?.answered).toBe(3);
    const small = await auditSheets([PERIOD, { name: 'LO Individu', rows: [['Kode', 'Kegiatan', 'Status', 'Bukti'], ['I-LRN-1', null, 'Sudah', 'Disetujui atasan'], ['I-LRN-2', null, 'Sudah', 'ND-1']] }]);
    expect(small.checklists?.[0]?.answered).toBe(2);
  });

  test('without a column of evidence says so once', async () => {
    const { name, rows } = await filledSheet('LO Individu', { 'I-LRN-1': DONE });
    const report = await auditSheets([PERIOD, { name, rows: rows.map((row) => row.slice(0, 5)) }]);
    expect(withoutNotes(rulesOf(report))).toEqual(['checklists/no-bukti-column undetermined', 'checklists/no-tanggal-column undetermined']);
  });
});

describe('an edition', () => {
  test('that is the pack’s own is not mentioned', async () => {
    expect((await individu({ 'I-LRN-1': DONE })).checklists?.[0]?.respondent.edition).toBe('lo-2021 1.0.0');
  });

  test('that is another one is mapped, and what has no match is listed', async () => {
    const old = await filledSheet('LO Individu', { 'I-LRN-1': DONE }, { 'Edisi butir': 'lo-2021 0.9.0' });
    const pack = await loPack();
    const set = pack.worksheets!;
    const [first, ...others] = set.worksheets;
    const items = first!.items.map((item) => (item.code === 'I-KM-1' ? { ...item, formerly: ['I-PNG-4'] } : item));
    const report = await auditSheets(
      [PERIOD, { ...old, rows: [...old.rows, ['I-PNG-4', null, 'Membedakan data', null, 'Sudah', 'ND-9', '01/06/2021'], ['I-PNG-5', null, 'Sudah tidak ada', null, 'Sudah']] }],
      { ...pack, worksheets: { ...set, worksheets: [{ ...first!, items }, ...others] } },
    );
    // The sheet of the other edition has a row for I-KM-1 by its own code, too; it is blank.
    expect(report.checklists?.[0]).toMatchObject({ answered: 2, evidenced: 2 });
    const unmapped = report.findings.find(({ rule }) => rule.endsWith('rows-unmapped'));
    expect([unmapped?.message, unmapped?.cells.length]).toEqual([expect.stringContaining('lo-2021 0.9.0'), 1]);
    expect(told(report, 'lo-individu-edisi')[0]?.message).toContain('lo-2021 1.0.0');
  });
});

describe('several worksheets', () => {
  test('are reported in the order of the levels, an empty one as a remark', async () => {
    const report = await auditSheets([await filledSheet('LO Organisasi', {}), await filledSheet('LO Tim', { 'T-LRN-2': DONE }), PERIOD]);
    expect(report.checklists?.map(({ level, answered }) => [level, answered])).toEqual([['tim', 1], ['organisasi', 0]]);
    expect(told(report, 'lo-organisasi').map(({ severity, rule }) => [severity, rule])).toEqual([['info', 'cermat/checklists/worksheet-empty']]);
  });

  test('that are all empty leave the workbook undetermined', async () => {
    const report = await auditSheets([await filledSheet('LO Individu', {})]);
    expect(report.findings.map(({ severity, outcome }) => [severity, outcome])).toEqual([['mandatory', 'undetermined']]);
    expect(report.checklists?.[0]).toMatchObject({ score: null, low: '0.00', high: '100.00', completeness: '0.00' });
  });

  test('of one level are told by recognition, and neither is read', async () => {
    const sheet = await filledSheet('LO Individu', { 'I-LRN-1': DONE });
    const report = await auditSheets([sheet, { ...sheet, name: 'LO Individu (2)' }]);
    expect([report.checklists, rulesOf(report)]).toEqual([undefined, ['recognition/two-tables undetermined']]);
  });

  test('that are none are told once', async () => {
    expect(rulesOf(await auditSheets([{ name: 'Lain', rows: [['a', 'b'], [1, 2]] }]))).toEqual(['checklists/no-sheet undetermined']);
  });
});

test('the respondent is read from above the table, in either language and beside its colon', async () => {
  const indonesian = await filledSheet('LO Tim', { 'T-LRN-2': DONE }, { Nama: 'Citra Lestari', NIP: '198904172012122901', Unit: 'Bagian Umum', Periode: 2021 });
  const english = await filledSheet('LO Individu', { 'I-LRN-1': DONE }, { Name: 'Agus Herlambang' }, 'en');
  const { checklists } = await auditSheets([english, indonesian, PERIOD]);
  expect(checklists?.map(({ respondent }) => respondent)).toEqual([
    { name: 'Agus Herlambang', nip: null, unit: null, period: null, edition: 'lo-2021 1.0.0' },
    { name: 'Citra Lestari', nip: '198904172012122901', unit: 'Bagian Umum', period: '2021', edition: 'lo-2021 1.0.0' },
  ]);
  const { name, rows } = await filledSheet('LO Individu', { 'I-LRN-1': DONE });
  const plain = await auditSheets([{ name, rows: [['Unit : Bagian Keuangan'], ['Nama', ':', ': Ratih Wulandari'], ...rows.slice(8)] }]);
  expect(plain.checklists?.[0]?.respondent).toMatchObject({ unit: 'Bagian Keuangan', name: 'Ratih Wulandari' });
});

test('scores follow the settings of the workbook, and are left out while one is open', async () => {
  const settings = (rows: readonly (readonly [string, string | number])[]): SheetSketch => ({ name: 'Pengaturan', rows: [['Kode', 'Nilai'], ...rows] });
  const answers = await everything({ status: 'Sebagian', evidence: 'ND-1', date: '01/06/2021' });
  const scored = async (...rows: readonly (readonly [string, string | number])[]): Promise<readonly (string | null | undefined)[]> => {
    const [checklist] = (await individu(answers, [settings(rows)])).checklists ?? [];
    return [checklist?.score, checklist?.coverage];
  };
  expect(await scored()).toEqual(['50.00', '100.00']);
  expect(await scored(['nilai-sebagian', '40'])).toEqual(['40.00', '100.00']);
  expect(await scored(['nilai-sebagian', 'kira-kira'])).toEqual([null, '100.00']);
});

test('every activity of every level can be answered in its sheet', async () => {
  const set = (await loPack()).worksheets!;
  const all = Object.fromEntries(set.worksheets.flatMap(({ items }) => items.flatMap(entriesOf)).map(({ code }) => [code, { status: 'Belum' }]));
  const report = await auditSheets(await Promise.all(['LO Individu', 'LO Tim', 'LO Organisasi'].map((name) => filledSheet(name, all))));
  expect(report.checklists?.map(({ items, answered }) => [items, answered])).toEqual([[23, 23], [20, 20], [68, 68]]);
});

test('the JSON report holds every worksheet as its schema says', async () => {
  const report = await auditSheets([await filledSheet('LO Individu', { 'I-LRN-1': DONE, 'I-LRN-2': { status: 'Sudah' } }, { Unit: 'Bagian Umum' }), PERIOD]);
  const { checklists: [checklist] } = reportSchema.parse(toReportJson(report, { name: 'cermat', version: '0' }));
  expect(checklist).toMatchObject({ level: 'individu', sheet: 'LO Individu', items: 23, answered: 2, evidenced: 1, coverage: '4.35', score: null, respondent: { unit: 'Bagian Umum' } });
  expect(checklist?.components.map(({ id }) => id)).toEqual(['learners', 'knowledge-management', 'learning-value-chain', 'learning-solutions', 'learners-performance', 'feedback']);
  expect(checklist?.actions.find(({ code }) => code === 'I-LRN-2')).toMatchObject({ kind: 'evidence', coverageGain: '4.35', scoreGain: null, cell: expect.stringMatching(/^'LO Individu'!F\d+$/) });
});
