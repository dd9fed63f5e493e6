import { MemoryHost } from '../../../src/hosts/memory';
import { explanationSheet, wordsIn } from '../../../src/workbook';
import type { ExplanationPage } from '../../../src/workbook';
import { openInExcel } from '../../support/office-class';
import { textOf, valuesOf } from '../../support/plan';
import { applied, partText } from '../../support/xlsx-write';

function pageOf(person: string): ExplanationPage {
  return {
    title: 'Penjelasan nilai akhir', person, facts: [{ label: 'NIP', value: '198001152005012901' }, { label: 'Kelompok', value: '1' }],
    status: { text: 'Lulus: nilai akhir 74,10.', tone: 'pass' }, eligibility: { text: 'Kelayakan: memenuhi syarat peserta.', tone: 'pass' },
    sections: [{ title: 'Perhitungan', lines: [
      { label: 'NA', value: '74,10', working: '40% × 80,25 + 60% × 70 = 74,10', source: 'KAP, rumus NA', cells: [], level: 0, tone: null },
      { label: 'Aktivitas', value: null, working: null, source: null, cells: [{ address: "'Nilai Aktivitas'!C5", text: 'kosong' }], level: 2, tone: 'undetermined' },
    ] }],
    assumptions: [{ text: 'Nilai lulus 65', source: 'BPPK 2011–2014' }], footer: 'Segel cc33',
  };
}

const words = wordsIn('id');
const sheet = explanationSheet(['Farah Halim', '=Bagas Wirya', 'Citra Lestari'].map(pageOf), 'Penjelasan Nilai', words);
const begins = valuesOf(sheet).flatMap(([first], row) => (first === 'Penjelasan nilai akhir' ? [row] : []));

test('every person begins a page, and the first needs no break', () => {
  expect(begins).toHaveLength(3);
  expect(sheet.print).toMatchObject({ orientation: 'portrait', breaks: begins.slice(1) });
  expect(sheet.marker).toBe('explanations');
});

test('a page says the person, the steps with cells and clauses, assumptions and the seal', () => {
  const text = textOf(explanationSheet([pageOf('Farah Halim')], 'Penjelasan Nilai', words));
  for (const part of ['Farah Halim', 'NIP: 198001152005012901', 'Lulus: nilai akhir 74,10.', '40% × 80,25', "'Nilai Aktivitas'!C5: kosong", 'belum ada', 'KAP, rumus NA', 'Nilai lulus 65 (BPPK 2011–2014)', 'Segel cc33']) {
    expect(text).toContain(part);
  }
});

test('a file holds the breaks in the order of the schema, and pages are not fitted', async () => {
  const saved = await applied(null, [{ kind: 'add-sheet', sheet }]);
  const xml = partText(saved, 'xl/worksheets/sheet1.xml');
  const [second = 0, third = 0] = begins.slice(1);
  expect(xml).toContain(`</headerFooter><rowBreaks count="2" manualBreakCount="2"><brk id="${second}" max="16383" man="1"/><brk id="${third}" max="16383" man="1"/></rowBreaks>`);
  expect(xml).not.toContain('fitToPage');
  expect(xml).toContain('scale="63"');
});

test('Excel gets the same breaks', async () => {
  const { excel, host } = openInExcel({ sheets: [{ name: 'Peserta', rows: [['NIP']] }] });
  await host.apply({ operations: [{ kind: 'add-sheet', sheet }] });
  const written = excel.workbook.sheets.find(({ name }) => name === 'Penjelasan Nilai');
  expect(written?.page.breaks).toEqual(begins.slice(1));
  expect(written?.page.values.get('zoom')).toEqual({ scale: 63 });
});

test('written again for fewer people, no break of before is left', async () => {
  const { excel, host } = openInExcel({ sheets: [{ name: 'Peserta', rows: [['NIP']] }] });
  await host.apply({ operations: [{ kind: 'add-sheet', sheet }] });
  await host.apply({ operations: [{ kind: 'remove-own' }, { kind: 'add-sheet', sheet: explanationSheet([pageOf('Farah Halim')], 'Penjelasan Nilai', words) }] });
  expect(excel.workbook.sheets.find(({ name }) => name === 'Penjelasan Nilai')?.page.breaks).toEqual([]);
});

test('an Excel without page layout writes the sheet all the same', async () => {
  const { excel, host } = openInExcel({ sheets: [{ name: 'Peserta', rows: [['NIP']] }] }, { apiLevel: '1.8' });
  await host.apply({ operations: [{ kind: 'add-sheet', sheet }] });
  expect(excel.workbook.sheets.find(({ name }) => name === 'Penjelasan Nilai')?.page.breaks).toEqual([]);
});

test('what begins like a formula stays text', async () => {
  const host = MemoryHost.over(openInExcel({ sheets: [{ name: 'Peserta', rows: [['NIP']] }] }).excel.snapshot());
  await host.apply({ operations: [{ kind: 'add-sheet', sheet }] });
  const written = (await host.read()).sheets.find(({ name }) => name === 'Penjelasan Nilai');
  const row = begins[1]! + 1;
  expect([written?.rows[row]?.[0], written?.formula(row, 0)]).toEqual(['=Bagas Wirya', null]);
});
