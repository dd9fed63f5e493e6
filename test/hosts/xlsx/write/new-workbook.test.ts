import { XlsxHost } from '../../../../src/hosts/xlsx';
import { codeOf } from '../../../support/xlsx-errors';
import { readWithExcelize } from '../../../support/excelize';
import { rangeOf } from '../../../support/snapshot';
import { validateAll } from '../../../support/validator';
import { packageFaults, partsOf } from '../../../support/xlsx-parts';
import type { PlanOperation } from '../../../../src/workbook';
import { applied, ownSheet, partText, refusal, workbookBytes, withParts, CLASS_ROWS } from '../../../support/xlsx-write';

/** A sheet that uses everything that a sheet can be told. */
const EVERYTHING: PlanOperation = ownSheet({
  name: "Temuan 'A' & <B>", marker: 'violations', tabColor: 'B10E1C', showGridLines: false, frozen: { rows: 1, columns: 1 },
  columns: [{ width: 6 }, { width: 30, style: { wrap: true, vertical: 'top' } }, { width: 20, style: { color: '1B4F8F', underline: true } }, { width: 12, style: { format: 'dd/mm/yyyy' } }, { width: 9, hidden: true }],
  rows: [
    { cells: ['No', 'Temuan', 'Sel', 'Tanggal', 'Nilai'], height: 30 },
    { cells: [1, '=1+1 <&>', 'Peserta!B2', 44809, { value: 78.5, formula: '75+3.5', style: { format: '0.00', bold: true, italic: true, size: 9, fill: 'FDE7E9' } }] },
    { cells: [2, ' spasi \nbaris 2', 'Peserta!B3', 44810, { value: null, style: { border: 'thin', borderColor: 'BFBFBF', locked: false, indent: 2 } }], level: 1, hidden: true },
    { cells: [true, '\u{1f600} _x0041_', null, null, { value: 'x', formula: 'REPT("x",1)' }], level: 1 },
  ],
  merges: [rangeOf('G1:H2')], tables: [{ name: 'CermatTemuan', range: rangeOf('A1:E4'), columns: ['No', 'Temuan', 'Sel', 'Tanggal', 'Nilai'], style: 'TableStyleMedium2' }],
  conditionalFormats: (['fail', 'undetermined', 'pass', 'info', 'muted'] as const).map((tone, index) => ({ range: rangeOf('E2:E4'), formula: `E2=${index}`, tone })),
  validations: [
    { range: rangeOf('B2:B4'), rule: { type: 'list', values: ['ya', 'kata "ya"'] }, severity: 'stop', prompt: { title: 'Pilih', text: 'ya\natau tidak' }, error: { title: 'Salah', text: 'Pilih dari daftar' } },
    { range: rangeOf('D2:D4'), rule: { type: 'date', min: 44000, max: 45000 }, severity: 'information' },
    { range: rangeOf('E2:E4'), rule: { type: 'decimal', min: 0, max: 100 }, severity: 'warning' },
  ],
  links: [{ row: 1, column: 2, target: "'Daftar'!A1", tip: 'Buka sel' }], notes: [{ row: 0, column: 1, text: 'Catatan & <baris>\nkedua' }, { row: 1048575, column: 16383, text: 'pojok' }],
  print: { orientation: 'landscape', fitWidth: 1, repeatRows: { from: 0, to: 0 }, area: rangeOf('A1:E4'), footer: '&L&A&CHalaman &P dari &N' },
});
const PLAN: readonly PlanOperation[] = [
  ownSheet({ name: 'Daftar', marker: null, rows: [{ cells: ['NIP', 'Nama'] }, { cells: ['198001152005012901', 'Farah Halim'] }], columns: [{ width: 22, style: { format: '@' } }, { width: 30 }], autoFilter: rangeOf('A1:B2') }),
  { ...EVERYTHING, activate: true } as PlanOperation,
  { kind: 'highlight', sheet: 'Daftar', ranges: [rangeOf('A2:B2'), rangeOf('A1')], tone: 'fail', key: 'a' },
  { kind: 'highlight', sheet: 'Daftar', ranges: [rangeOf('B2')], tone: 'fail', key: 'b' },
  { kind: 'note', sheet: 'Daftar', notes: [{ row: 1, column: 0, text: 'Periksa' }] },
];
const EMPTY_STYLES = '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';

test('Microsoft\'s validator finds no error in what we make from nothing or from very little', async () => {
  const bare = workbookBytes({ sheets: { Daftar: CLASS_ROWS } });
  const marks = PLAN.slice(1);
  const files = new Map([
    ['baru.xlsx', await applied(null, PLAN)],
    ['kosong.xlsx', await applied(null, [ownSheet()])],
    ['tanpa-gaya.xlsx', await applied(bare, marks)],
    ['gaya-kosong.xlsx', await applied(workbookBytes({ sheets: { Daftar: CLASS_ROWS }, styles: EMPTY_STYLES }), marks)],
    ['lembar-kosong.xlsx', await applied(workbookBytes({ sheets: { Daftar: '<sheetData/>' } }), [...marks, { kind: 'set-cells', sheet: 'Daftar', cells: [{ row: 4, column: 3, value: '=x' }] }])],
  ]);
  const answers = await validateAll(files);
  expect(Object.fromEntries(answers)).toEqual(Object.fromEntries([...files.keys()].map((name) => [name, []])));
  for (const bytes of files.values()) expect(packageFaults(partsOf(bytes))).toEqual([]);
}, 120000);

test('another library reads a new workbook: values, link, validation, table, notes', async () => {
  const book = (await readWithExcelize(new Map([['baru.xlsx', await applied(null, PLAN)]]))).get('baru.xlsx');
  const sheet = book?.sheets?.["Temuan 'A' & <B>"];
  expect(book?.error ?? sheet?.error).toBeUndefined();
  expect(sheet?.rows[1]).toEqual(['1', '=1+1 <&>', 'Peserta!B2', '44809', '78.5']);
  expect(sheet?.rows[2]?.[1]).toBe(' spasi \nbaris 2');
  expect(sheet?.links['C2']).toBe("'Daftar'!A1");
  expect(sheet?.validations.map((one) => one.Type)).toEqual(['list', 'date', 'decimal']);
  expect(sheet?.tables).toMatchObject([{ Name: 'CermatTemuan', Range: 'A1:E4' }]);
  expect(sheet?.notes.map((note) => [note.Cell, note.Author])).toEqual([['B1', 'Cermat'], ['XFD1048576', 'Cermat']]);
  expect(book?.sheets?.['Daftar']?.rows[1]).toEqual(['198001152005012901', 'Farah Halim']);
}, 60000);

test('our own reader gives back what was written', async () => {
  const snapshot = await new XlsxHost(await applied(null, PLAN)).read();
  const [list, findings] = snapshot.sheets;
  expect(findings?.rows[3]).toEqual([true, '\u{1f600} _x0041_', undefined, undefined, 'x']);
  expect(findings?.formula(1, 4)).toBe('75+3.5');
  expect(findings?.numberFormat(1, 4)).toBe('0.00');
  expect(findings?.numberFormat(1, 3)).toBe('dd/mm/yyyy');
  expect([...findings?.hiddenRows ?? []]).toEqual([2]);
  expect(findings?.notes.map((note) => note.text)).toEqual(['Catatan & <baris>\nkedua', 'pojok']);
  expect(list?.highlights.map((highlight) => highlight.key)).toEqual(['a', 'b']);
  expect(list?.marker).toBeNull();
  expect(findings?.marker).toBe('violations');
});

test('equal plans give equal bytes, and no time is told', async () => {
  const [first, second] = [await applied(null, PLAN), await applied(null, PLAN)];
  expect(Buffer.compare(first, second)).toBe(0);
  expect(partText(first, 'docProps/core.xml')).not.toMatch(/created|modified/);
  expect(partText(first, 'docProps/app.xml')).toContain('<Application>Cermat</Application>');
});

test('rows are written while they are produced', async () => {
  let produced = 0;
  function* rows() {
    for (; produced < 3000; produced += 1) yield { cells: [produced, `Peserta ${produced}`] };
  }
  const saved = await applied(null, [ownSheet({ rows: rows() })]);
  expect(produced).toBe(3000);
  expect((await new XlsxHost(saved).read()).sheets[0]?.rows[2999]).toEqual([2999, 'Peserta 2999']);
});

test('a new workbook needs a sheet before it can be saved', () => {
  expect(codeOf(() => new XlsxHost(null).save())).toBe('workbook.no-sheet-left');
});

test('a plan that leaves no sheet is refused, and changes nothing', async () => {
  const host = new XlsxHost(await applied(null, [ownSheet()]));
  await expect(host.apply({ operations: [{ kind: 'remove-own' }] })).rejects.toMatchObject({ code: 'workbook.no-sheet-left' });
  expect((await host.read()).sheets).toHaveLength(1);
});

test('a signed workbook keeps its signature, and its snapshot warns', async () => {
  const signed = withParts(workbookBytes({ sheets: { Daftar: CLASS_ROWS } }), { '_xmlsignatures/sig1.xml': '<Signature/>' });
  expect(partText(await applied(signed, [ownSheet()]), '_xmlsignatures/sig1.xml')).toBe('<Signature/>');
  expect(await refusal(signed, [ownSheet()])).toBeNull();
});
