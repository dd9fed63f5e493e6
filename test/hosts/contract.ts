import { isMessageTag } from '../../src/messages';
import type {
  AddSheetOperation, HighlightOperation, NoteOperation, PlanOperation, SheetSpec, TableSpec, ValidationSpec, WorkbookHost,
  WorkbookSnapshot,
} from '../../src/workbook';
import { positionOf, rangeOf } from '../support/snapshot';
import type { WorkbookSketch } from '../support/snapshot';
import { plainSheet, plainWorkbook } from '../support/plain-snapshot';
import { describeCharts } from './contract-charts';
import type { ChartsOf } from './contract-charts';
import { describeExpecting, describeReadingAgain } from './contract-changes';
import { describeRemembering } from './contract-memory';
import { describeUndoing } from './contract-undo';

/** Makes a host whose workbook is as the sketch says. */
export type MakeHost = (sketch: WorkbookSketch) => Promise<WorkbookHost>;

/** What differs between hosts by their nature. */
export interface HostTraits {
  /** Formulas are calculated as soon as they are written. */
  readonly calculates?: boolean;
  readonly chartsOf: ChartsOf;
}

const roster = {
  name: 'Peserta',
  rows: [
    ['Daftar Peserta'],
    [],
    ['NIP', 'Nama', 'Golongan', 'TMT', 'Nilai'],
    ['198001152005012901', 'Farah Halim', 'III/c', 38367, 81.5],
    ['199003022015031902', 'Bagas Wirya', 'II/d', 42064.75, 0],
    ['198507072010122903', 'Citra <Ayu> & "Dewi"', null, null, -3.25],
  ],
  numberFormats: { D4: 'dd/mm/yyyy', D5: 'dd/mm/yyyy', E4: '0.00' },
} as const;

const attendance = { name: 'Rekap Hadir', rows: [['NIP', 'Nama', 'Hari 1'], ['198001152005012901', 'Farah Halim', 8]] } as const;

function sheetSpec(name: string, changes: Partial<SheetSpec> = {}): SheetSpec {
  return {
    name,
    marker: 'violations',
    columns: [{ width: 30 }, { width: 12, style: { format: '0.00' } }],
    rows: [{ cells: ['Temuan', 'Nilai'] }, { cells: ['Golongan tidak terbaca', 1.5] }],
    ...changes,
  };
}

function addSheet(name: string, changes: Partial<SheetSpec> = {}): AddSheetOperation {
  return { kind: 'add-sheet', sheet: sheetSpec(name, changes) };
}

function at(address: string): { row: number; column: number } {
  return positionOf(address);
}

const removeOwn: PlanOperation = { kind: 'remove-own' };
const highlight: HighlightOperation = { kind: 'highlight', sheet: 'Peserta', ranges: [rangeOf('C4:C6'), rangeOf('E6')], tone: 'fail', key: 'golongan/1' };
const note: NoteOperation = { kind: 'note', sheet: 'Peserta', notes: [{ ...at('C6'), text: 'Golongan kosong.\nIsi <III/a> & "seterusnya".' }] };

/** Everything an audit does, in its order. */
const audit: readonly PlanOperation[] = [
  removeOwn,
  addSheet('Ringkasan', { marker: 'summary' }),
  addSheet('Pelanggaran', {
    links: [{ ...at('A2'), target: 'Peserta!C6', tip: 'Buka sel' }],
    frozen: { rows: 1, columns: 0 },
    tables: [{ name: 'tblPelanggaran', range: rangeOf('A1:B2'), columns: ['Temuan', 'Nilai'] }],
    validations: [{ range: rangeOf('B2'), rule: { type: 'list', values: ['diterima', 'ditolak'] }, severity: 'stop' }],
    conditionalFormats: [{ range: rangeOf('B2'), formula: 'B2>1', tone: 'fail' }],
    notes: [{ ...at('B1'), text: 'Dihitung oleh Cermat' }],
    print: { orientation: 'landscape', fitWidth: 1, repeatRows: { from: 0, to: 0 } },
  }),
  highlight,
  note,
];

async function sheetOf(host: WorkbookHost, name: string): Promise<ReturnType<typeof plainSheet>> {
  const sheet = (await host.read()).sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return plainSheet(sheet);
}

function names(snapshot: WorkbookSnapshot): string[] {
  return snapshot.sheets.map((sheet) => sheet.name);
}

/** The plan is refused with this code, a message says what to do, and the workbook is as before. */
async function expectRefusal(host: WorkbookHost, operations: readonly PlanOperation[], code: string): Promise<void> {
  const before = plainWorkbook(await host.read());
  await expect(host.apply({ operations })).rejects.toMatchObject({ name: 'WorkbookError', code });
  expect([code, isMessageTag(code)]).toEqual([code, true]);
  expect(plainWorkbook(await host.read())).toEqual(before);
}

function table(name: string, columns: readonly string[]): TableSpec {
  return { name, range: rangeOf('A1:B2'), columns };
}

function list(values: readonly string[]): ValidationSpec {
  return { range: rangeOf('A1'), rule: { type: 'list', values }, severity: 'stop' };
}

function describeReading(makeHost: MakeHost): void {
  test('values are what stands in the cells, dates are serial numbers with their format', async () => {
    const sheet = await sheetOf(await makeHost({ sheets: [roster] }), 'Peserta');
    expect(sheet.cells).toEqual({
      A1: 'Daftar Peserta', A3: 'NIP', B3: 'Nama', C3: 'Golongan', D3: 'TMT', E3: 'Nilai',
      A4: '198001152005012901', B4: 'Farah Halim', C4: 'III/c', D4: 38367, E4: 81.5,
      A5: '199003022015031902', B5: 'Bagas Wirya', C5: 'II/d', D5: 42064.75, E5: 0,
      A6: '198507072010122903', B6: 'Citra <Ayu> & "Dewi"', E6: -3.25,
    });
    expect(sheet.formats).toEqual({ D4: 'dd/mm/yyyy', D5: 'dd/mm/yyyy', E4: '0.00' });
  });

  test('rows are ragged: none ends with an empty cell, an empty row is empty', async () => {
    const { sheets } = await (await makeHost({ sheets: [{ name: 'S', rows: [['a', null], [], [null, 'b', null]] }] })).read();
    const rows = sheets[0]?.rows ?? [];
    expect(rows.map((row) => row.length)).toEqual([1, 0, 2]);
    expect(rows[2]?.[0] ?? null).toBeNull();
  });

  test('errors, booleans and extreme numbers stay what they are', async () => {
    const rows = [[{ error: '#N/A' }, { error: '#DIV/0!' }, true, false, 1e-7, 123456789012345, 1.7976931348623157e308, 0.1]];
    const { cells } = await sheetOf(await makeHost({ sheets: [{ name: 'S', rows }] }), 'S');
    expect(Object.values(cells)).toEqual(rows[0]);
  });

  test('text keeps blanks, line breaks, digits and signs as they are', async () => {
    const rows = [['  dua spasi  ', 'baris 1\nbaris 2', '007', '=1+1', '-', '\u00a0', 'é 漢 😀', '_x0041_', "'kutip"]];
    const { cells } = await sheetOf(await makeHost({ sheets: [{ name: 'S', rows }] }), 'S');
    expect(Object.values(cells)).toEqual(rows[0]);
  });

  test('a formula is read with its stored value, be it the empty text, and without one as an empty cell', async () => {
    const sketch = { name: 'S', rows: [[2, 4, null, 'ya', ''], [{ error: '#REF!' }]], formulas: { B1: 'A1*2', C1: 'SUM(A1:B1)', D1: 'IF(A1<3,"ya","tidak")', E1: 'IF(A1<3,"",A1)', A2: 'X!A1' } };
    const sheet = await sheetOf(await makeHost({ sheets: [sketch] }), 'S');
    expect(sheet.cells).toEqual({ A1: 2, B1: 4, D1: 'ya', E1: '', A2: { error: '#REF!' } });
    expect(sheet.formulas).toEqual(sketch.formulas);
  });

  test('sheets keep their order and say whether they are hidden', async () => {
    const sheets = [{ name: 'A', rows: [] }, { name: 'B', rows: [['x']], visibility: 'hidden' }, { name: 'C', rows: [], visibility: 'very-hidden' }] as const;
    const read = await (await makeHost({ sheets })).read();
    expect(read.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([['A', 'visible'], ['B', 'hidden'], ['C', 'very-hidden']]);
    expect(read.sheets[1]?.rows).toEqual([['x']]);
  });

  test('sheet names with quotes, ampersands and blanks are plain text', async () => {
    const sheets = ["Jum'at & Sabtu", 'A <B>', 'Nilai  2022'].map((name) => ({ name, rows: [[name]] }));
    expect(names(await (await makeHost({ sheets })).read())).toEqual(["Jum'at & Sabtu", 'A <B>', 'Nilai  2022']);
  });

  test('hidden rows, merges, tables, notes and protection are told', async () => {
    const host = await makeHost({
      sheets: [{
        ...roster,
        hiddenRows: [4],
        merges: ['A1:E1'],
        tables: [{ name: 'tblPeserta', range: rangeOf('A3:E6') }],
        notes: [{ ...at('B4'), author: 'Panitia', text: 'Sudah <dicek> & benar' }],
        isProtected: true,
      }],
    });
    expect(await sheetOf(host, 'Peserta')).toMatchObject({
      hiddenRows: [4],
      merges: [rangeOf('A1:E1')],
      tables: [{ name: 'tblPeserta', range: rangeOf('A3:E6') }],
      notes: [{ ...at('B4'), author: 'Panitia', text: 'Sudah <dicek> & benar' }],
      isProtected: true,
      marker: null,
      highlights: [],
    });
  });

  test('the 1904 calendar is told and serials stay as stored', async () => {
    const read = await (await makeHost({ sheets: [{ name: 'S', rows: [[100]], numberFormats: { A1: 'dd/mm/yyyy' } }], date1904: true })).read();
    expect(read.date1904).toBe(true);
    expect(read.sheets[0]?.rows).toEqual([[100]]);
  });

  test('reading twice gives the same and changes nothing', async () => {
    const host = await makeHost({ sheets: [roster, attendance] });
    expect(plainWorkbook(await host.read())).toEqual(plainWorkbook(await host.read()));
  });
}

function describeAdding(makeHost: MakeHost, { calculates = false }: HostTraits): void {
  test('a sheet is added at the end with its values, formats, formulas and marker', async () => {
    const host = await makeHost({ sheets: [roster, attendance] });
    const receipt = await host.apply({ operations: [addSheet('Pelanggaran', {
      rows: [
        { cells: ['Temuan', 'Nilai', 'Jumlah'] },
        { cells: [{ value: 'ada', style: { bold: true } }, 2.5, { value: 5, formula: 'B2*2' }], height: 30 },
        { cells: [true, { value: 38367, style: { format: 'dd/mm/yyyy' } }, { value: null, formula: 'SUM(B2:B3)' }], hidden: true },
        { cells: [null, null, null] },
        { cells: [] },
        { cells: [null, 'akhir'] },
      ],
    })] });
    expect(receipt).toEqual({ sheets: ['Pelanggaran'], highlightedCells: 0, notes: 0 });
    expect(names(await host.read())).toEqual(['Peserta', 'Rekap Hadir', 'Pelanggaran']);
    const sheet = await sheetOf(host, 'Pelanggaran');
    expect(sheet).toMatchObject({ marker: 'violations', hiddenRows: [2], visibility: 'visible', isProtected: false });
    expect(sheet.cells).toEqual({
      A1: 'Temuan', B1: 'Nilai', C1: 'Jumlah', A2: 'ada', B2: 2.5, C2: 5, A3: true, B3: 38367, B6: 'akhir', ...(calculates ? { C3: 38369.5 } : {}),
    });
    expect(sheet.formulas).toEqual({ C2: 'B2*2', C3: 'SUM(B2:B3)' });
    expect(sheet.formats).toMatchObject({ B2: '0.00', B3: 'dd/mm/yyyy' });
  });

  test('the user\'s sheets are read as before when one of ours is added', async () => {
    const host = await makeHost({ sheets: [roster, attendance] });
    const before = plainWorkbook(await host.read());
    await host.apply({ operations: [addSheet('Pelanggaran')] });
    const after = plainWorkbook(await host.read());
    expect({ ...after, sheets: after.sheets.slice(0, 2) }).toEqual(before);
  });

  test('text that looks like a formula or a number stays text', async () => {
    const texts = ['=SUM(A1:A9)', '+62 811', '-', '@nama', '=cmd|\' /C calc\'!A0', '198001152005012901', '1e5', 'TRUE', '#N/A', '  ', '_x000D_', 'a\tb\nc', ']]>', '<x/>&amp;'];
    const host = await makeHost({ sheets: [roster] });
    await host.apply({ operations: [addSheet('Teks', { rows: texts.map((text) => ({ cells: [text] })) })] });
    const sheet = await sheetOf(host, 'Teks');
    expect(Object.values(sheet.cells)).toEqual(texts);
    expect(sheet.formulas).toEqual({});
  });

  test('a sheet shows its merges, tables and notes', async () => {
    const host = await makeHost({ sheets: [roster] });
    await host.apply({ operations: [addSheet('Pelanggaran', {
      rows: [{ cells: ['Judul'] }, { cells: ['Temuan', 'Nilai'] }, { cells: ['x', 1] }],
      merges: [rangeOf('A1:B1')],
      tables: [{ name: 'tblPelanggaran', range: rangeOf('A2:B3'), columns: ['Temuan', 'Nilai'] }],
      notes: [{ ...at('B2'), text: 'Skala 0–100' }],
    })] });
    expect(await sheetOf(host, 'Pelanggaran')).toMatchObject({
      merges: [rangeOf('A1:B1')],
      tables: [{ name: 'tblPelanggaran', range: rangeOf('A2:B3') }],
      notes: [{ ...at('B2'), author: 'Cermat', text: 'Skala 0–100' }],
    });
  });

  test('a sheet without a marker becomes the user\'s', async () => {
    const host = await makeHost({ sheets: [roster] });
    await host.apply({ operations: [addSheet('Jadwal', { marker: null })] });
    await host.apply({ operations: [removeOwn] });
    expect((await sheetOf(host, 'Jadwal')).cells).toMatchObject({ A1: 'Temuan', B2: 1.5 });
  });

  test('rows that are produced while they are written', async () => {
    function* rows(): Generator<{ cells: number[] }> {
      for (let row = 0; row < 3000; row += 1) yield { cells: [row, row * 2] };
    }
    const host = await makeHost({ sheets: [roster] });
    await host.apply({ operations: [addSheet('Besar', { rows: { [Symbol.iterator]: rows } })] });
    const read = await host.read();
    expect(read.sheets[1]?.rows.length).toBe(3000);
    expect(read.sheets[1]?.rows[2999]).toEqual([2999, 5998]);
  });

  test.each<[string, string, PlanOperation]>([
    ['workbook.sheet-exists', 'a name that is taken', addSheet('Peserta')],
    ['workbook.sheet-exists', 'a name that differs in upper and lower case only', addSheet('PESERTA')],
    ['workbook.sheet-name', 'a name longer than 31 characters', addSheet('x'.repeat(32))],
    ['workbook.sheet-name', 'an empty name', addSheet('')],
    ['workbook.sheet-name', 'a name with a forbidden character', addSheet('Nilai/Akhir')],
    ['workbook.sheet-name', 'a name that begins with an apostrophe', addSheet("'Nilai")],
    ['workbook.sheet-name', 'the name that Excel keeps for itself', addSheet('history')],
    ['workbook.table-header', 'a table whose header cells are not its column names', addSheet('T', { tables: [table('tblT', ['Temuan', 'Skor'])] })],
    ['workbook.table-header', 'a table with fewer names than columns', addSheet('T', { tables: [table('tblT', ['Temuan'])] })],
    ['workbook.table-name', 'a table whose name is taken', addSheet('T', { tables: [table('TBLPESERTA', ['Temuan', 'Nilai'])] })],
    ['workbook.table-name', 'a table whose name is an address', addSheet('T', { tables: [table('AB12', ['Temuan', 'Nilai'])] })],
    ['workbook.table-name', 'two tables of one name', addSheet('T', { rows: [{ cells: ['a', 'b', 'a', 'b'] }, { cells: [1, 2, 3, 4] }], tables: [table('tblT', ['a', 'b']), { name: 'TblT', range: rangeOf('C1:D2'), columns: ['a', 'b'] }] })],
    ['workbook.list-too-long', 'a list that is too long for a validation', addSheet('T', { validations: [list(['x'.repeat(300)])] })],
    ['workbook.list-value', 'a choice with a comma, which Excel would split', addSheet('T', { validations: [list(['diterima', 'ditolak, alasan'])] })],
    ['workbook.text-too-long', 'a text longer than a cell holds', addSheet('T', { rows: [{ cells: ['x'.repeat(32768)] }] })],
    ['workbook.not-a-number', 'a number that is none', addSheet('T', { rows: [{ cells: [Number.NaN] }] })],
  ])('refuses with %s: %s', async (code, _, operation) => {
    const host = await makeHost({ sheets: [{ ...roster, tables: [{ name: 'tblPeserta', range: rangeOf('A3:E6') }] }] });
    await expectRefusal(host, [operation], code);
  });
}

function describeMarking(makeHost: MakeHost): void {
  test('a highlight is found again by its key and changes no value', async () => {
    const host = await makeHost({ sheets: [roster, attendance] });
    const before = await sheetOf(host, 'Peserta');
    const receipt = await host.apply({ operations: [highlight, { ...highlight, ranges: [rangeOf('A4:B4')], tone: 'undetermined', key: "nip's & <x> 100%" }] });
    expect(receipt).toEqual({ sheets: [], highlightedCells: 6, notes: 0 });
    expect(await sheetOf(host, 'Peserta')).toEqual({ ...before, highlights: [
      { key: 'golongan/1', ranges: [rangeOf('C4:C6'), rangeOf('E6')] },
      { key: "nip's & <x> 100%", ranges: [rangeOf('A4:B4')] },
    ] });
  });

  test('a note is put on a cell without one; a cell that has a note keeps it', async () => {
    const own = { ...at('B4'), author: 'Panitia', text: 'Sudah dicek' };
    const host = await makeHost({ sheets: [{ ...roster, notes: [own] }] });
    const receipt = await host.apply({ operations: [{ kind: 'note', sheet: 'Peserta', notes: [
      { ...at('B4'), text: 'tidak boleh masuk' }, { ...at('C6'), text: 'Golongan kosong' }, { ...at('J20'), text: 'di luar data' },
    ] }] });
    expect(receipt).toEqual({ sheets: [], highlightedCells: 0, notes: 2 });
    const { notes } = await sheetOf(host, 'Peserta');
    expect(notes).toHaveLength(3);
    expect(notes).toEqual(expect.arrayContaining([
      own, { ...at('C6'), author: 'Cermat', text: 'Golongan kosong' }, { ...at('J20'), author: 'Cermat', text: 'di luar data' },
    ]));
  });

  test('a sheet is named as Excel names it: upper and lower case are the same', async () => {
    const host = await makeHost({ sheets: [roster] });
    await host.apply({ operations: [{ ...highlight, sheet: 'peserta' }] });
    expect((await sheetOf(host, 'Peserta')).highlights).toHaveLength(1);
  });

  test.each<[string, string, PlanOperation]>([
    ['workbook.sheet-missing', 'a highlight on a missing sheet', { ...highlight, sheet: 'Tidak Ada' }],
    ['workbook.sheet-missing', 'a note on a missing sheet', { ...note, sheet: 'Tidak Ada' }],
    ['workbook.sheet-missing', 'values for a missing sheet', { kind: 'set-cells', sheet: 'Tidak Ada', cells: [{ ...at('A1'), value: 1 }] }],
    ['workbook.outside-sheet', 'a highlight beyond the last row', { ...highlight, ranges: [{ top: 0, left: 0, bottom: 1048576, right: 0 }] }],
    ['workbook.outside-sheet', 'a range that is upside down', { ...highlight, ranges: [{ top: 5, left: 0, bottom: 4, right: 0 }] }],
    ['workbook.outside-sheet', 'a value beyond the last column', { kind: 'set-cells', sheet: 'Peserta', cells: [{ row: 0, column: 16384, value: 1 }] }],
    ['workbook.highlight-key', 'a key with a quote', { ...highlight, key: 'a"b' }],
    ['workbook.highlight-key', 'a key that is not printable ASCII', { ...highlight, key: 'é' }],
    ['workbook.not-a-number', 'a value that is no number', { kind: 'set-cells', sheet: 'Peserta', cells: [{ ...at('A1'), value: Number.POSITIVE_INFINITY }] }],
  ])('refuses with %s: %s', async (code, _, operation) => {
    await expectRefusal(await makeHost({ sheets: [roster] }), [operation], code);
  });

  test('refuses a key that another highlight of the sheet has; another sheet may have it', async () => {
    const host = await makeHost({ sheets: [roster, attendance] });
    await host.apply({ operations: [highlight, { ...highlight, sheet: 'Rekap Hadir' }] });
    await expectRefusal(host, [highlight], 'workbook.highlight-key');
  });
}

function describeSetting(makeHost: MakeHost): void {
  test('cells get new values and keep their format; the others stay', async () => {
    const host = await makeHost({ sheets: [roster] });
    const before = await sheetOf(host, 'Peserta');
    await host.apply({ operations: [{ kind: 'set-cells', sheet: 'Peserta', cells: [
      { ...at('C6'), value: '=III/a' }, { ...at('D4'), value: 38368 }, { ...at('E5'), value: true }, { ...at('A1'), value: null },
      { ...at('B2'), value: 'baris baru' }, { ...at('H9'), value: 9 },
    ] }] });
    const kept = Object.fromEntries(Object.entries(before.cells).filter(([address]) => address !== 'A1'));
    const after = await sheetOf(host, 'Peserta');
    expect(after.cells).toEqual({ ...kept, C6: '=III/a', D4: 38368, E5: true, B2: 'baris baru', H9: 9 });
    expect(after.formulas).toEqual({});
    expect(after.formats).toMatchObject({ D4: 'dd/mm/yyyy', E4: '0.00' });
  });

  test('a value over a formula takes the formula away, other formulas stay', async () => {
    const sketch = { name: 'S', rows: [[2, 4, 6]], formulas: { B1: 'A1*2', C1: 'A1+B1' } };
    const host = await makeHost({ sheets: [sketch] });
    await host.apply({ operations: [{ kind: 'set-cells', sheet: 'S', cells: [{ ...at('B1'), value: 5 }] }] });
    const sheet = await sheetOf(host, 'S');
    expect(sheet.cells).toEqual({ A1: 2, B1: 5, C1: 6 });
    expect(sheet.formulas).toEqual({ C1: 'A1+B1' });
  });

  test('the header of a table cannot be changed', async () => {
    const host = await makeHost({ sheets: [{ ...roster, tables: [{ name: 'tblPeserta', range: rangeOf('A3:E6') }] }] });
    await host.apply({ operations: [{ kind: 'set-cells', sheet: 'Peserta', cells: [{ ...at('B3'), value: 'Nama' }, { ...at('B4'), value: 'Gita Sari' }] }] });
    expect((await sheetOf(host, 'Peserta')).cells).toMatchObject({ B3: 'Nama', B4: 'Gita Sari' });
    await expectRefusal(host, [{ kind: 'set-cells', sheet: 'Peserta', cells: [{ ...at('B3'), value: 'Nama Lengkap' }] }], 'workbook.set-table-header');
  });
}

function describeTakingBack(makeHost: MakeHost): void {
  const mixed: WorkbookSketch = { sheets: [{ ...roster, merges: ['A1:E1'], notes: [{ ...at('B4'), author: 'Panitia', text: 'Sudah dicek' }] }, attendance] };

  test('everything of ours goes, everything of the user\'s stays', async () => {
    const host = await makeHost(mixed);
    const before = plainWorkbook(await host.read());
    await host.apply({ operations: audit });
    expect(names(await host.read())).toEqual(['Peserta', 'Rekap Hadir', 'Ringkasan', 'Pelanggaran']);
    await host.apply({ operations: [removeOwn] });
    expect(plainWorkbook(await host.read())).toEqual(before);
  });

  test('removing from a workbook that has nothing of ours changes nothing', async () => {
    const host = await makeHost(mixed);
    const before = plainWorkbook(await host.read());
    expect(await host.apply({ operations: [removeOwn] })).toEqual({ sheets: [], highlightedCells: 0, notes: 0 });
    expect(plainWorkbook(await host.read())).toEqual(before);
  });

  test('running the same plan again gives the same workbook', async () => {
    const host = await makeHost(mixed);
    const first = await host.apply({ operations: audit });
    const once = plainWorkbook(await host.read());
    expect(first).toEqual({ sheets: ['Ringkasan', 'Pelanggaran'], highlightedCells: 4, notes: 1 });
    expect(await host.apply({ operations: audit })).toEqual(first);
    expect(plainWorkbook(await host.read())).toEqual(once);
  });

  test('a user\'s sheet with one of our names is never touched', async () => {
    const host = await makeHost({ sheets: [roster, { name: 'Pelanggaran', rows: [['milik panitia']] }] });
    const before = plainWorkbook(await host.read());
    await expectRefusal(host, audit, 'workbook.sheet-exists');
    await host.apply({ operations: [removeOwn] });
    expect(plainWorkbook(await host.read())).toEqual(before);
  });

  test('values set on demand stay when our marks go', async () => {
    const host = await makeHost(mixed);
    await host.apply({ operations: [...audit, { kind: 'set-cells', sheet: 'Peserta', cells: [{ ...at('C6'), value: 'III/a' }] }] });
    await host.apply({ operations: [removeOwn] });
    expect((await sheetOf(host, 'Peserta')).cells).toMatchObject({ C6: 'III/a' });
  });

  test('a plan that fails in the middle changes nothing, not even what it had removed', async () => {
    const host = await makeHost(mixed);
    await host.apply({ operations: audit });
    const before = plainWorkbook(await host.read());
    await expectRefusal(host, [removeOwn, addSheet('Lain'), { ...highlight, sheet: 'Tidak Ada' }], 'workbook.sheet-missing');
    await host.apply({ operations: audit });
    expect(plainWorkbook(await host.read())).toEqual(before);
  });

  test('a snapshot that was read earlier does not change', async () => {
    const host = await makeHost(mixed);
    const early = await host.read();
    const written = plainWorkbook(early);
    await host.apply({ operations: [...audit, { kind: 'set-cells', sheet: 'Peserta', cells: [{ ...at('B4'), value: 'lain' }] }] });
    expect(plainWorkbook(early)).toEqual(written);
  });
}

/**
 * What every host promises, as tests: reading, each operation of a plan as a fresh reading sees it,
 * all or nothing, remembering, looking again before it writes, undo, and taking everything back.
 */
export function describeHost(name: string, makeHost: MakeHost, traits: HostTraits): void {
  describe(`${name} reads`, () => { describeReading(makeHost); });
  describe(`${name} adds sheets`, () => { describeAdding(makeHost, traits); });
  describe(`${name} draws charts`, () => { describeCharts(makeHost, traits.chartsOf); });
  describe(`${name} marks cells`, () => { describeMarking(makeHost); });
  describe(`${name} sets cells`, () => { describeSetting(makeHost); });
  describe(`${name} takes back`, () => { describeTakingBack(makeHost); });
  describe(`${name} remembers`, () => { describeRemembering(makeHost); });
  describe(`${name} reads again`, () => { describeReadingAgain(makeHost); });
  describe(`${name} looks again before it writes`, () => { describeExpecting(makeHost); });
  describe(`${name} undoes`, () => { describeUndoing(makeHost); });
}
