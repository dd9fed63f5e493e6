import { auditSnapshot, auditWorkbook } from '../../../src/app/audit';
import { gradeFormulaModel } from '../../../src/app/grade-formula-model';
import type { Finding } from '../../../src/domain/findings';
import type { CellValue } from '../../../src/domain/values';
import { MemoryHost } from '../../../src/hosts/memory';
import { checkGradeFormulas } from '../../../src/workbook';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook';
import { auditRequest, sampleClass } from '../../support/office-class';

let written: WorkbookSnapshot;

beforeAll(async () => {
  const host = MemoryHost.over(await sampleClass());
  await host.apply((await auditWorkbook(host, await auditRequest())).plan);
  written = await host.read();
});

function gradesOf({ sheets }: WorkbookSnapshot): SheetSnapshot {
  const sheet = sheets.find(({ marker }) => marker === 'grades');
  if (sheet === undefined) throw new Error('no grades');
  return sheet;
}

/** The place of a column in the first row of the list. */
function placeOf(header: string): { readonly row: number; readonly column: number } {
  const { rows } = gradesOf(written);
  const headerRow = rows.findIndex((row) => row.includes('NA (rumus)'));
  return { row: headerRow + 1, column: rows[headerRow]?.indexOf(header) ?? -1 };
}

/** The workbook with one cell of Nilai Akhir otherwise. */
function changed({ row, column }: { readonly row: number; readonly column: number }, value: CellValue, keepsFormula: boolean): WorkbookSnapshot {
  const sheet = gradesOf(written);
  const rows = sheet.rows.map((cells, at) => (at === row ? Object.assign([...cells], { [column]: value }) : cells));
  const formula = (y: number, x: number): string | null => (y === row && x === column && !keepsFormula ? null : sheet.formula(y, x));
  return { ...written, sheets: written.sheets.map((one) => (one === sheet ? { ...sheet, rows, formula, numberFormat: (y, x) => sheet.numberFormat(y, x) } : one)) };
}

async function formulaFindings(snapshot: WorkbookSnapshot): Promise<readonly Finding[]> {
  const { findings } = await auditSnapshot(snapshot, await auditRequest());
  return findings.filter(({ rule }) => rule.startsWith('cermat/grading/formula'));
}

test('results that nobody touched say nothing', async () => {
  expect(await formulaFindings(written)).toEqual([]);
});

test('a number typed over the formula of a final grade is told with its cell and both numbers', async () => {
  const [found, ...others] = await formulaFindings(changed(placeOf('NA (rumus)'), 91, false));
  expect(others).toEqual([]);
  expect(found).toMatchObject({ rule: 'cermat/grading/formula-overwritten', severity: 'recommended', outcome: 'fail', scope: 'participant', cells: [{ sheet: 'Nilai Akhir', ...placeOf('NA (rumus)') }] });
  expect(found?.message).toContain('91');
  expect(found?.message).toContain('85,49');
  expect(found?.fix).toContain('Penyesuaian Nilai');
});

test('a formula that is gone is told too', async () => {
  expect((await formulaFindings(changed(placeOf('NA (rumus)'), null, false))).map(({ rule }) => rule)).toEqual(['cermat/grading/formula-overwritten']);
});

test('a stored result that the same marks and settings do not give is told', async () => {
  expect((await formulaFindings(changed(placeOf('NA (rumus)'), 85.48, true))).map(({ rule }) => rule)).toEqual(['cermat/grading/formula-stored-differs']);
});

test('where the marks of the row are no longer those of today, its result is not compared', async () => {
  const place = placeOf('Hadir semua sesi (%)');
  const other = changed(placeOf('NA (rumus)'), 85.48, true);
  const sheet = gradesOf(other);
  const rows = sheet.rows.map((cells, at) => (at === place.row ? Object.assign([...cells], { [place.column]: 12 }) : cells));
  expect(await formulaFindings({ ...other, sheets: other.sheets.map((one) => (one === sheet ? { ...sheet, rows } : one)) })).toEqual([]);
});

test('a setting that the formulas read otherwise is told once, not for everybody', async () => {
  const { rows } = gradesOf(written);
  const row = rows.findIndex((cells) => cells.includes('nilai-lulus'));
  const column = (rows[row]?.indexOf('nilai-lulus') ?? 0) + 2;
  const found = await formulaFindings(changed({ row, column }, 70, true));
  expect(found.map(({ rule, scope, cells }) => ({ rule, scope, cells }))).toEqual([
    { rule: 'cermat/grading/formula-setting-differs', scope: 'workbook', cells: [{ sheet: 'Nilai Akhir', row, column }] },
  ]);
  expect(found[0]?.message).toContain('Nilai lulus');
});

test('a formula that comes to another number than the engine is told with both', async () => {
  const request = await auditRequest();
  const report = await auditSnapshot(written, request);
  const model = gradeFormulaModel(request.pack, report.settings);
  const participants = report.participants.map((participant, at) => (
    at !== 0 || participant.grade === null ? participant : { ...participant, grade: { ...participant.grade, na: '85.48' } }));
  const found = checkGradeFormulas({ participants, settings: report.settings, model: model!, snapshot: { ...written, sheets: written.sheets.filter(({ marker }) => marker === null) }, language: 'id' });
  expect(found).toMatchObject([{ fault: 'differs', formula: 85.49, engine: 85.48, cell: { sheet: 'Nilai Akhir', ...placeOf('NA (rumus)') } }]);
});
