import type { ChecklistReport, Report } from '../../../src/domain/findings';
import { MemoryHost } from '../../../src/hosts/memory';
import type { CellContent, SheetSpec } from '../../../src/workbook';
import { composeAudit } from '../../../src/workbook/results';
import { actionOf, checklistOf, componentOf, COUNTED, fullChecklist, NOT_APPLYING } from '../../support/checklists';
import { addedSheet, addedSheets, highlightsOf, isStyled, notesOf, textOf, valuesOf } from '../../support/plan';
import { cellRef, findingOf, participantOf, reportOf, settingOf } from '../../support/report';
import { snapshotOf } from '../../support/snapshot';

const worksheet = { name: 'LO Individu', rows: [['Kode', 'Komponen', 'Kegiatan', 'Pelaku', 'Status', 'Bukti'], ['I-LRN-1', 'Learners', 'Belajar', 'individu', 'Sudah', null]] };
const snapshot = snapshotOf({ sheets: [worksheet] });

function worksheetReport(checklists: readonly ChecklistReport[], parts: Partial<Report> = {}): Report {
  return reportOf({ participants: [], tables: [], checklists, ...parts });
}

function scores(checklists: readonly ChecklistReport[], parts: Partial<Report> = {}): SheetSpec {
  return addedSheet(composeAudit(worksheetReport(checklists, parts), snapshot), 'scores');
}

function filled(sheet: SheetSpec): CellContent[][] {
  return valuesOf(sheet).map((row) => row.filter((value) => value !== null));
}

test('a worksheet: who filled it in, its figures, and whose score it is not', () => {
  const rows = filled(scores([checklistOf()]));
  expect(rows.slice(3, 9)).toEqual([
    ['Aktivitas Pemelajar Level Individu', 'LO Individu'],
    ['Pengisi: Farah Halim  ·  NIP 198001152005012901  ·  Unit: Bagian Umum  ·  Periode: 2022  ·  Edisi lembar: lo-2021 1.0.0'],
    [],
    [75, 37.5, '43,75–81,25'],
    ['kelengkapan: 9 dari 12 butir terjawab', 'cakupan bukti: 3 dari 8 butir yang berlaku', 'skor belum cukup dijawab: antara 43,75 dan 81,25'],
    [],
  ]);
  expect(rows[9]).toEqual(['Skor ini dihitung Cermat dengan bobot yang sama untuk semua komponen (asumsi); bukan Nilai LO resmi Kementerian Keuangan.']);
});

test('components with their figures; a score that nobody can know is empty, never zero', () => {
  const rows = valuesOf(scores([checklistOf()]));
  const at = rows.findIndex(([value]) => value === 'Komponen');
  expect(rows.slice(at, at + 5)).toEqual([
    ['Komponen', null, 'Butir', 'Berlaku', 'Terjawab', 'Berbukti', 'Cakupan bukti (%)', 'Skor terendah', 'Skor', 'Skor tertinggi'],
    ['Learners', null, 4, 4, 4, 2, 50, 75, 75, 75],
    ['Knowledge Management\nImplementation', null, 4, 4, 1, 1, 25, 12.5, null, 87.5],
    ['Feedback', null, 4, 0, 4, 0, null, null, null, null],
    ['Seluruhnya', null, 12, 8, 9, 3, 37.5, 43.75, null, 81.25],
  ]);
});

test('yellow marks what has too few answers, grey what does not apply', () => {
  const sheet = scores([checklistOf()]);
  const at = valuesOf(sheet).findIndex(([value]) => value === 'Komponen');
  const fills = [...sheet.rows].slice(at + 1, at + 4).map(({ cells }) => (isStyled(cells[8]) ? cells[8].style?.fill : undefined));
  expect(fills).toEqual([undefined, 'FFF4CE', 'F3F3F3']);
  expect(textOf(sheet)).toContain('Skor yang kosong berwarna kuning belum cukup dijawab');
  expect(textOf(scores([checklistOf({ components: [componentOf('learners')] })]))).not.toContain('berwarna kuning');
});

test('a score that open items may still move says between what, a settled one does not', () => {
  expect(textOf(scores([checklistOf({ ...COUNTED, low: '70.00', high: '80.00' })]))).toContain('skor dari 100; antara 70,00 dan 80,00 bila butir yang kosong dijawab');
  expect(filled(scores([checklistOf(COUNTED)]))[7]).toEqual(['kelengkapan: 4 dari 4 butir terjawab', 'cakupan bukti: 2 dari 4 butir yang berlaku', 'skor dari 100']);
  expect(filled(scores([checklistOf(NOT_APPLYING)])).slice(6, 8)).toEqual([[75, '–', '–'], ['kelengkapan: 9 dari 12 butir terjawab', 'tidak ada butir yang berlaku', 'tidak ada butir yang berlaku']]);
});

test('weights that differ are not called equal', () => {
  const weight = (id: string, text: string): ReturnType<typeof settingOf> => settingOf({ id: `bobot-${id}`, text });
  const equal = [weight('learners', '2'), weight('feedback', '2'), weight('al-report', '40')];
  expect(textOf(scores([checklistOf()], { settings: equal }))).toContain('dengan bobot yang sama untuk semua komponen (asumsi)');
  const other = textOf(scores([checklistOf()], { settings: [...equal, weight('knowledge-management', '3')] }));
  expect(other).not.toContain('bobot yang sama');
  expect(other).toContain('bobot komponen yang tercantum di Pengaturan (asumsi); bukan Nilai LO resmi');
});

test('what a status is worth is said where the settings say it', () => {
  const settings = [['nilai-belum', '0'], ['nilai-sebagian', '50'], ['nilai-sudah', '100'], ['kelengkapan-minimum', '75']].map(([id = '', text = '']) => settingOf({ id, text }));
  expect(textOf(scores([checklistOf()], { settings }))).toContain('Belum 0, Sebagian 50, Sudah 100. Komponen yang butirnya terjawab kurang dari 75 mendapat rentang');
  expect(textOf(scores([checklistOf()], { settings: settings.slice(1) }))).not.toContain('Nilai status');
});

test('the charts are drawn from the figures of their own worksheet and stand on empty rows', () => {
  const sheet = scores([checklistOf(), fullChecklist()]);
  const rows = valuesOf(sheet);
  expect(sheet.charts?.map(({ name }) => name)).toEqual(['radar-individu', 'bar-individu', 'radar-organisasi', 'bar-organisasi']);
  for (const { categories, series, place } of sheet.charts ?? []) {
    expect(rows[categories.top - 1]?.[0]).toBe('Komponen');
    expect(rows[categories.bottom + 1]?.[0]).toBe('Seluruhnya');
    for (const { title, values } of series) expect(rows[values.top - 1]?.[values.left]).toBe(title);
    expect(rows.slice(place.top, place.bottom + 1).flat().filter((value) => value !== null)).toEqual([]);
  }
});

test('two worksheets of one level keep their pictures apart', () => {
  const names = scores([checklistOf(), checklistOf({ sheet: 'LO Individu (2)' })]).charts?.map(({ name }) => name);
  expect(names).toEqual(['radar-individu', 'bar-individu', 'radar-individu-2', 'bar-individu-2']);
});

test('what the pictures show stands below them in words', () => {
  const sheet = scores([checklistOf()]);
  expect(valuesOf(sheet)[(sheet.charts?.[0]?.place.bottom ?? 0) + 1]?.[0]).toContain('Belum cukup dijawab, jadi tanpa titik skor: Knowledge Management Implementation.');
});

test('next best actions say what to do, what it brings, and lead to the cell', () => {
  const actions = [
    actionOf(), actionOf({ code: 'I-KM-2', kind: 'answer', scoreGain: '3.20' }), actionOf({ code: 'I-KM-3', kind: 'do', cell: null }),
    actionOf({ code: 'I-KM-4', kind: 'do', cell: cellRef('LO Lama!F3') }),
  ];
  const sheet = scores([checklistOf({ actions })]);
  const rows = filled(sheet);
  const at = rows.findIndex(([value]) => value === 'Kode');
  expect(rows.slice(at + 1).map(([code, , ...rest]) => [code, ...rest])).toEqual([
    ['I-LRN-1', 'Tulis buktinya', 4.35, '–', 'F12'], ['I-KM-2', 'Pilih statusnya', 4.35, 3.2, 'F12'],
    ['I-KM-3', 'Tambahkan baris berkode ini di LO Individu, lalu isi', 4.35, '–', '–'], ['I-KM-4', 'Kerjakan sampai Sudah, lalu tulis buktinya', 4.35, '–', "'LO Lama'!F3"],
  ]);
  const targets = [...(sheet.links ?? [])].filter(({ row }) => row > at).map(({ row, column, target }) => [row - at, column, target]);
  expect(targets).toEqual([[1, 9, "'LO Individu'!F12"], [2, 9, "'LO Individu'!F12"], [4, 9, "'LO Lama'!F3"]]);
});

test('without a step that lifts anything the sheet says so, and endless steps end in a count', () => {
  expect(textOf(scores([checklistOf({ actions: [] })]))).toContain('Tidak ada langkah yang masih menaikkan hasil.');
  expect(textOf(scores([checklistOf({ actions: Array.from({ length: 1302 }, () => actionOf()) })]))).toContain('… dan 1.002 langkah lagi.');
});

test('each worksheet is printed from a new page on, in a size that fits the paper', () => {
  const sheet = scores([checklistOf(), fullChecklist(), checklistOf({ level: 'tim' })]);
  const rows = valuesOf(sheet);
  expect(sheet.print?.breaks?.map((row) => rows[row + 1]?.[0])).toEqual(['Aktivitas Pemelajar Level Organisasi', 'Aktivitas Pemelajar Level Individu']);
  const inches = sheet.columns.reduce((sum, { width }) => sum + (width * 7 + 5) / 96, 0) * (sheet.print?.scale ?? 100) / 100;
  expect(inches).toBeLessThan(7.27);
});

test('both languages say everything', () => {
  const english = textOf(scores([checklistOf({ respondent: { name: null, nip: null, unit: null, period: null, edition: null } }), fullChecklist()], { language: 'en' }));
  expect(english).toContain('it is not the official LO value of the Ministry of Finance.');
  expect(english).toContain('Filled in by: not given  ·  Unit: not given  ·  Period: not given');
  expect(english).not.toMatch(/\{[\w.|-]+\}|Skor|butir|Tulis|Cakupan|belum|antara/);
});

describe('in the workbook', () => {
  test('worksheets alone have neither Kelayakan nor Nilai Akhir', () => {
    expect(addedSheets(composeAudit(worksheetReport([checklistOf()]), snapshot)).map(({ name }) => name)).toEqual(['Ringkasan', 'Pelanggaran', 'Skor LO', 'Jejak']);
  });

  test('without worksheets there is no Skor LO', () => {
    expect(addedSheets(composeAudit(reportOf({ checklists: [] }), snapshot)).map(({ marker }) => marker)).not.toContain('scores');
  });

  test('a roster beside the worksheets keeps its Kelayakan, also one of which nobody could be read', () => {
    const kinds = (report: Report): string[] => addedSheets(composeAudit(report, snapshot)).map(({ marker }) => marker ?? '');
    expect(kinds(reportOf({ checklists: [checklistOf()] }))).toEqual(['summary', 'violations', 'eligibility', 'scores', 'trace']);
    expect(kinds(reportOf({ checklists: [checklistOf()], participants: [] }))).toContain('eligibility');
  });

  test('a pack that decides nobody’s eligibility calls nobody eligible', () => {
    const plan = composeAudit(reportOf({ checklists: [checklistOf()], participants: [participantOf()] }), snapshot, { decidingRules: [] });
    expect(addedSheets(plan).map(({ marker }) => marker)).not.toContain('eligibility');
    expect(addedSheets(plan).map(textOf).join('\n')).not.toMatch(/^memenuhi syarat$/m);
  });

  test("a user's own sheet of that name is left alone", () => {
    const taken = snapshotOf({ sheets: [worksheet, { name: 'skor lo', rows: [['milik saya']] }] });
    expect(addedSheet(composeAudit(worksheetReport([checklistOf()]), taken), 'scores').name).toBe('Skor LO (Cermat)');
  });

  test('findings colour and annotate the cells of a worksheet', () => {
    const findings = [findingOf({ rule: 'lo-2021/checklist/sudah-berbukti', scope: 'checklist', subject: 'I-LRN-1', name: 'I-LRN-1', cells: ['LO Individu!F2'], message: 'Sudah, tetapi tanpa bukti.' })];
    const plan = composeAudit(worksheetReport([checklistOf()], { findings }), snapshot);
    expect(highlightsOf(plan)).toMatchObject([{ sheet: 'LO Individu', tone: 'fail', ranges: [{ top: 1, left: 5, bottom: 1, right: 5 }] }]);
    expect(notesOf(plan)[0]?.notes[0]).toMatchObject({ row: 1, column: 5, text: expect.stringContaining('Sudah, tetapi tanpa bukti.') as string });
  });

  test('hostile texts are cut or written as text, not refused', async () => {
    const host = MemoryHost.over(snapshot);
    const long = 'x'.repeat(40_000);
    const report = worksheetReport([checklistOf({ title: long, respondent: { name: long, nip: '=1+1', unit: long, period: '\u0001', edition: null }, actions: [actionOf({ text: long, code: '=A1' })] })]);
    await expect(host.apply(composeAudit(report, snapshot))).resolves.toMatchObject({ sheets: expect.arrayContaining(['Skor LO']) as string[] });
  });
});
