import { auditWorkbook } from '../../../../src/app/audit';
import type { Audit } from '../../../../src/app/audit';
import { columnName } from '../../../../src/domain/values';
import type { CellValue } from '../../../../src/domain/values';
import { MemoryHost } from '../../../../src/hosts/memory';
import type { WorkbookSnapshot } from '../../../../src/workbook';
import { auditRequest, sampleClass } from '../../../support/office-class';
import { recalculated } from '../../../support/recalculated';

let sample: WorkbookSnapshot;

beforeAll(async () => { sample = await sampleClass(); });

type Settings = Readonly<Record<string, string | number | null>>;

/** The class with other settings: audited, its results written. */
async function auditedWith(settings: Settings): Promise<{ readonly audit: Audit; readonly host: MemoryHost }> {
  const host = MemoryHost.over(sample);
  const rows = sample.sheets.find(({ name }) => name === 'Pengaturan')?.rows ?? [];
  const cells = Object.entries(settings).map(([code, value]) => ({ row: rows.findIndex(([first]) => first === code), column: 2, value }));
  expect(cells.every(({ row }) => row > 0)).toBe(true);
  await host.apply({ operations: [{ kind: 'set-cells', sheet: 'Pengaturan', cells }] });
  const audit = await auditWorkbook(host, await auditRequest());
  await host.apply(audit.plan);
  return { audit, host };
}

interface Row {
  readonly na: CellValue;
  readonly status: CellValue;
  readonly formula: CellValue;
  readonly statusFormula: CellValue;
  readonly npr: readonly CellValue[];
  readonly nprFormulas: readonly CellValue[];
}

/** The rows of Nilai Akhir, its formulas calculated from their text. */
async function rowsOf(host: MemoryHost): Promise<readonly Row[]> {
  const snapshot = await host.read();
  const rows = snapshot.sheets.find(({ marker }) => marker === 'grades')?.rows ?? [];
  const headerRow = rows.findIndex((row) => row.includes('NA (rumus)'));
  const headers = rows[headerRow] ?? [];
  const cells = recalculated(snapshot, 'Nilai Akhir');
  const at = (row: number, header: CellValue | undefined): CellValue => cells.get(`${columnName(headers.indexOf(header))}${row + 1}`) ?? null;
  const subjects = headers.filter((header) => typeof header === 'string' && header.startsWith('NPR') && !header.endsWith('(rumus)'));
  const length = rows.slice(headerRow + 1).findIndex((row) => row.length === 0);
  return Array.from({ length }, (_, i) => headerRow + 1 + i).map((row) => ({
    na: at(row, 'NA'), status: at(row, 'Status'), formula: at(row, 'NA (rumus)'), statusFormula: at(row, 'Status (rumus)'),
    npr: subjects.map((header) => at(row, header)), nprFormulas: subjects.map((header) => at(row, `${String(header)} (rumus)`)),
  }));
}

const SETTINGS: readonly [string, Settings][] = [
  ['as the sample has them', {}],
  ['the other ratio, with blanks', { 'rasio-kehadiran-aktivitas': ' 10 : 90 ' }],
  ['a ratio with decimals', { 'rasio-kehadiran-aktivitas': '12,5:87,5' }],
  ['NPR with two decimals', { 'pembulatan-npr': 2, 'pembulatan-na': 4 }],
  ['the whole grade without attendance', { 'rasio-kehadiran-aktivitas': '0:100' }],
  ['percentages as Excel keeps them', { 'bobot-nt': 0.35, 'bobot-al': 0.65 }],
  ['a blank setting: the pack decides', { 'bobot-nt': null, 'nilai-lulus': null }],
  ['a number written as text', { 'nilai-lulus': '80,5' }],
  ['attendance converted by a curve', { 'konversi-kehadiran': 'konversi-bppk' }],
  ['compared before rounding', { 'pembanding-nilai': 'sebelum-dibulatkan', 'pembulatan-na': 0, 'nilai-lulus': 82 }],
  ['every minimum there is', { 'kehadiran-minimum': 90, 'kehadiran-minimum-mp-pendek': 60, 'kehadiran-minimum-mp-panjang': 90, 'nt-minimum': 80, 'al-minimum': 72 }],
];

test.each(SETTINGS)('the formulas come to the grades of the engine: %s', async (_, settings) => {
  const { audit, host } = await auditedWith(settings);
  const rows = await rowsOf(host);
  expect(rows).toHaveLength(30);
  expect(rows.filter(({ na }) => typeof na === 'number').length).toBeGreaterThan(20);
  for (const row of rows) {
    expect(row.formula).toEqual(row.na ?? '');
    expect(row.statusFormula).toBe(row.status);
    if (typeof row.na === 'number') expect(row.nprFormulas).toEqual(row.npr);
  }
  expect(audit.report.findings.filter(({ rule }) => rule.startsWith('cermat/grading/formula'))).toEqual([]);
});

test('while a choice is open no formula has a result, and choosing it gives everybody one', async () => {
  const { host } = await auditedWith({ 'rasio-kehadiran-aktivitas': null });
  const open = await rowsOf(host);
  expect(new Set(open.map(({ formula }) => formula))).toEqual(new Set(['']));
  expect(new Set(open.map(({ statusFormula }) => statusFormula))).toEqual(new Set(['belum lengkap']));
  const row = sample.sheets.find(({ name }) => name === 'Pengaturan')?.rows.findIndex(([code]) => code === 'rasio-kehadiran-aktivitas') ?? -1;
  await host.apply({ operations: [{ kind: 'set-cells', sheet: 'Pengaturan', cells: [{ row, column: 2, value: '30:70' }] }] });
  const chosen = await rowsOf(host);
  const { host: audited } = await auditedWith({ 'rasio-kehadiran-aktivitas': '30:70' });
  expect(chosen.map(({ formula }) => formula)).toEqual((await rowsOf(audited)).map(({ formula }) => formula));
});

test('the stored result of every formula is what its text comes to', async () => {
  const { host } = await auditedWith({});
  const snapshot = await host.read();
  const cells = recalculated(snapshot, 'Nilai Akhir');
  const stored = snapshot.sheets.find(({ name }) => name === 'Nilai Akhir')?.rows ?? [];
  const sheet = snapshot.sheets.find(({ name }) => name === 'Nilai Akhir');
  let formulas = 0;
  stored.forEach((row, y) => {
    row.forEach((value, x) => {
      if (sheet?.formula(y, x) === null) return;
      formulas += 1;
      expect([y, x, cells.get(`${columnName(x)}${y + 1}`) ?? '']).toEqual([y, x, value ?? '']);
    });
  });
  expect(formulas).toBeGreaterThan(200);
});
