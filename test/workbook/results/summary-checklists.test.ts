import type { Report } from '../../../src/domain/findings';
import type { CellContent, SheetSpec } from '../../../src/workbook';
import { composeAudit } from '../../../src/workbook/results';
import { actionOf, checklistOf, COUNTED, fullChecklist, NOT_APPLYING } from '../../support/checklists';
import { addedSheet, textOf, valuesOf } from '../../support/plan';
import { reportOf } from '../../support/report';
import { snapshotOf } from '../../support/snapshot';

const snapshot = snapshotOf({ sheets: [{ name: 'LO Individu', rows: [] }] });

function summary(parts: Partial<Report>): SheetSpec {
  return addedSheet(composeAudit(reportOf({ participants: [], tables: [], ...parts }), snapshot), 'summary');
}

function linesFrom(sheet: SheetSpec, title: string): CellContent[][] {
  const rows = valuesOf(sheet).map((row) => row.filter((value) => value !== null));
  return rows.slice(rows.findIndex(([value]) => value === title) + 1);
}

test('worksheets are counted level by level, and nobody is called eligible', () => {
  const checklists = [checklistOf(), checklistOf({ ...COUNTED, level: 'tim', sheet: 'LO Tim', respondent: { ...checklistOf().respondent, name: null } }), checklistOf({ ...NOT_APPLYING, sheet: 'LO Lama' })];
  const sheet = summary({ checklists });
  expect(linesFrom(sheet, 'Learning Organization menurut level').slice(0, 5)).toEqual([
    ['Lembar kerja', 'Pengisi', 'Terjawab', 'Berbukti', 'Cakupan bukti (%)', 'Skor'],
    ['LO Individu', 'Farah Halim', '9 dari 12', '3 dari 8', '37,50%', 'belum cukup dijawab: antara 43,75 dan 81,25'],
    ['LO Tim', 'belum ditulis', '4 dari 4', '2 dari 4', '50,00%', '75,00'],
    ['LO Lama', 'Farah Halim', '9 dari 12', '0 dari 0', 'tidak ada', 'tidak ada butir yang berlaku'],
    ['Skor ini dihitung Cermat dengan bobot yang sama untuk semua komponen (asumsi); bukan Nilai LO resmi Kementerian Keuangan.'],
  ]);
  expect(textOf(sheet)).not.toMatch(/Kelayakan|peserta/i);
});

test('three steps of each worksheet lead to their cells, the rest to Skor LO', () => {
  const sheet = summary({ checklists: [fullChecklist(), checklistOf({ actions: [actionOf({ cell: null })] })] });
  expect(linesFrom(sheet, 'Langkah yang paling menaikkan hasil').slice(1, 6).map(([code, , ...rest]) => [code, ...rest])).toEqual([
    ['O-LVC-1', 'Tulis buktinya', "'LO Organisasi'!F12"], ['O-LVC-2', 'Pilih statusnya', "'LO Organisasi'!F13"],
    ['O-LVC-3', 'Kerjakan sampai Sudah, lalu tulis buktinya', "'LO Organisasi'!F14"], ['I-LRN-1', 'Tambahkan baris berkode ini di LO Individu, lalu isi', '–'], ['Semua langkah ada di Skor LO.'],
  ]);
  const targets = [...(sheet.links ?? [])].map(({ target }) => target);
  expect(targets).toEqual(expect.arrayContaining(["'LO Individu'!A1", "'LO Organisasi'!F14", "'Skor LO'!A1"]));
});

test('items without an answer are named beside the findings: no rule is broken, and nothing is known', () => {
  expect(textOf(summary({ checklists: [checklistOf(), checklistOf(COUNTED)] })))
    .toContain('Tidak ada syarat wajib yang dilanggar atau menunggu data. 3 butir lembar kerja LO belum terjawab lengkap.');
  expect(textOf(summary({ checklists: [checklistOf(COUNTED)] }))).not.toContain('belum terjawab lengkap');
});

test('a class without worksheets reads nothing about them', () => {
  expect(textOf(summary({}))).not.toMatch(/Learning Organization|LO/);
});
