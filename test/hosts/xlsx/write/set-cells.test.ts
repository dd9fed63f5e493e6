import type { CellContent } from '../../../../src/workbook';
import { positionOf } from '../../../support/snapshot';
import { relationships, type WorkbookParts } from '../../../support/xlsx-package';
import { applied, MAIN, partText, refusal, workbookBytes } from '../../../support/xlsx-write';

const SHEET = 'xl/worksheets/sheet1.xml';

/** Values by address. */
type Values = Readonly<Record<string, CellContent>>;

function set(values: Values) {
  return { kind: 'set-cells', sheet: 'Nilai', cells: Object.entries(values).map(([address, value]) => ({ ...positionOf(address), value })) } as const;
}

/** What stands inside of `sheetData` after setting cells. */
async function rowsAfter(inner: string, values: Values, more: Partial<WorkbookParts> = {}): Promise<string> {
  const saved = await applied(workbookBytes({ ...more, sheets: { Nilai: inner } }), [set(values)]);
  return /<(?:\w+:)?sheetData>(.*)<\/(?:\w+:)?sheetData>/s.exec(partText(saved, SHEET))?.[1] ?? '';
}

async function refusalOf(inner: string, values: Values, more: Partial<WorkbookParts> = {}): Promise<string | null> {
  return refusal(workbookBytes({ ...more, sheets: { Nilai: inner } }), [set(values)]);
}

describe('where a cell is written', () => {
  test('an existing cell keeps its style, whatever it held', async () => {
    expect(await rowsAfter('<sheetData><row r="1"><c r="A1" s="3" t="s" vm="1"><v>7</v></c><c r="B1"><v>2</v></c></row></sheetData>', { A1: 'baru', B1: null }))
      .toBe('<row r="1"><c r="A1" s="3" t="inlineStr"><is><t>baru</t></is></c><c r="B1"/></row>');
  });

  test('a missing cell stands between its neighbours, with the style of its row or column', async () => {
    const inner = '<cols><col min="2" max="3" width="9" style="5"/></cols><sheetData><row r="1" spans="1:4"><c r="A1"/><c r="D1"/></row><row r="2" s="6" customFormat="1"/></sheetData>';
    expect(await rowsAfter(inner, { B1: 1, C1: true, E1: 2, B2: 3 }))
      .toBe('<row r="1"><c r="A1"/><c r="B1" s="5"><v>1</v></c><c r="C1" s="5" t="b"><v>1</v></c><c r="D1"/><c r="E1"><v>2</v></c></row>'
        + '<row r="2" s="6" customFormat="1"><c r="B2" s="6"><v>3</v></c></row>');
  });

  test('missing rows stand between theirs, before the first and behind the last', async () => {
    expect(await rowsAfter('<sheetData><row r="3"><c r="A3"/></row><row r="6"><c r="A6"/></row></sheetData>', { A9: 9, A1: 1, A5: 5, A4: 4 }))
      .toBe('<row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="A3"/></row><row r="4"><c r="A4"><v>4</v></c></row>'
        + '<row r="5"><c r="A5"><v>5</v></c></row><row r="6"><c r="A6"/></row><row r="9"><c r="A9"><v>9</v></c></row>');
  });

  test('rows and cells without addresses are counted', async () => {
    expect(await rowsAfter('<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>', { B1: 'x', A2: 4 }))
      .toBe('<row><c><v>1</v></c><c r="B1" t="inlineStr"><is><t>x</t></is></c></row><row><c r="A2"><v>4</v></c></row>');
  });

  test('an empty sheet gets its first row; emptying what is not there writes nothing', async () => {
    expect(await rowsAfter('<sheetData/>', { B2: 'x' })).toBe('<row r="2"><c r="B2" t="inlineStr"><is><t>x</t></is></c></row>');
    expect(await rowsAfter('<sheetData></sheetData>', { B2: null, C3: '' })).toBe('');
  });

  test('prefixed sheets get prefixed cells', async () => {
    const inner = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(await rowsAfter(inner, { A1: 'a', B1: 2 }))
      .toBe('<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c r="B1"><x:v>2</x:v></x:c></x:row>');
  });

  test('the last value of a cell counts, and the dimension takes in what is new', async () => {
    const bytes = workbookBytes({ sheets: { Nilai: '<dimension ref="B2:C3"/><sheetData><row r="2"><c r="B2"/></row></sheetData>' } });
    const saved = await applied(bytes, [set({ B2: 1, E1: 5 }), set({ B2: 2 })]);
    expect(partText(saved, SHEET)).toContain('<dimension ref="B1:E3"/>');
    expect(partText(saved, SHEET)).toContain('<c r="B2"><v>2</v></c>');
  });

  test('bytes outside of the changed cells stay', async () => {
    const inner = '<sheetData ><!-- tetap --><row r="1"  ht="20" ><c r="A1"><v>1</v></c ><c  r="B1"><v>2</v></c></row ></sheetData ><pageMargins  left="1"/>';
    const before = partText(workbookBytes({ sheets: { Nilai: inner } }), SHEET);
    const after = partText(await applied(workbookBytes({ sheets: { Nilai: inner } }), [set({ B1: 3 })]), SHEET);
    expect(after).toBe(before.replace('<c  r="B1"><v>2</v></c>', '<c r="B1"><v>3</v></c>'));
  });
});

test('text that looks like a formula gets the same style with a quote prefix', async () => {
  const styles = `<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" fontId="0"><alignment wrapText="1"/></xf></cellXfs></styleSheet>`;
  const saved = await applied(workbookBytes({ styles, sheets: { Nilai: '<sheetData><row r="1"><c r="A1" s="1"/></row></sheetData>' } }), [set({ A1: '=1', B1: '-' })]);
  expect(partText(saved, SHEET)).toContain('<c r="A1" s="2" t="inlineStr"><is><t>=1</t></is></c><c r="B1" s="3" t="inlineStr">');
  expect(partText(saved, 'xl/styles.xml')).toContain('<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14" fontId="0"><alignment wrapText="1"/></xf>'
    + '<xf quotePrefix="1" numFmtId="14" fontId="0"><alignment wrapText="1"/></xf><xf quotePrefix="1" numFmtId="0"/></cellXfs>');
});

describe('formulas', () => {
  const calcChain = (inner: string): Partial<WorkbookParts> => ({ parts: {
    'xl/calcChain.xml': `<calcChain xmlns="${MAIN}">${inner}</calcChain>`,
    'xl/_rels/workbook.xml.rels': relationships([{ id: 'rId1', type: 'worksheet', target: 'worksheets/sheet1.xml' }, { id: 'rId9', type: 'calcChain', target: 'calcChain.xml' }]),
  } });
  const FORMULAS = '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>A1</f><v>2</v></c></row></sheetData>';

  test('an overwritten formula leaves the calculation chain; the next link says its sheet itself', async () => {
    const saved = await applied(workbookBytes({ ...calcChain('<c r="A1" i="1"/><c r="B1"/><c r="C1"/>'), sheets: { Nilai: FORMULAS } }), [set({ A1: 5 })]);
    expect(partText(saved, 'xl/calcChain.xml')).toBe(`<calcChain xmlns="${MAIN}"><c r="B1" i="1"/><c r="C1"/></calcChain>`);
    expect(partText(saved, SHEET)).toContain('<c r="A1"><v>5</v></c>');
    expect(partText(saved, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  test('a chain without links goes, with its relationship', async () => {
    const saved = await applied(workbookBytes({ ...calcChain('<c r="A1" i="1"/><c r="B1"/>'), sheets: { Nilai: FORMULAS } }), [set({ A1: 5, B1: 6 })]);
    expect(partText(saved, 'xl/calcChain.xml')).toBe('');
    expect(partText(saved, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });

  test('where formulas have seen the old value, Excel calculates again; elsewhere not', async () => {
    const saved = await applied(workbookBytes({ sheets: { Nilai: FORMULAS } }), [set({ C1: 5 })]);
    expect(partText(saved, 'xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/>');
    const plain = await applied(workbookBytes({ sheets: { Nilai: '<sheetData/>' } }), [set({ C1: 5 })]);
    expect(partText(plain, 'xl/workbook.xml')).not.toContain('calcPr');
  });

  const SHARED = '<sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:B4" si="0">A1*$C$1&lt;2</f><v>1</v></c></row>'
    + '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>'
    + '<row r="4"><c r="B4"><f t="shared" si="0"/><v>4</v></c></row></sheetData>';

  test('a shared formula whose first cell is overwritten moves to the next that stays', async () => {
    const rows = await rowsAfter(SHARED, { B1: 9, B2: 8 });
    expect(rows).toContain('<c r="B1"><v>9</v></c>');
    expect(rows).toContain('<c r="B2"><v>8</v></c>');
    expect(rows).toContain('<c r="B3"><f t="shared" ref="B3:B4" si="0">A3*$C$1&lt;2</f><v>3</v></c>');
    expect(rows).toContain('<c r="B4"><f t="shared" si="0"/><v>4</v></c>');
  });

  test('a follower is overwritten without touching the others', async () => {
    const rows = await rowsAfter(SHARED, { B3: 9 });
    expect(rows).toBe(/<sheetData>(.*)<\/sheetData>/.exec(SHARED)?.[1]?.replace('<c r="B3"><f t="shared" si="0"/><v>3</v></c>', '<c r="B3"><v>9</v></c>'));
  });

  test('a shared formula of which no cell stays is gone', async () => {
    expect(await rowsAfter(SHARED, { B1: 1, B2: 2, B3: 3, B4: 4 })).not.toContain('<f');
  });

  const ARRAY = '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:B2">C1:D2</f><v>1</v></c></row><row r="5"><c r="A5"><f t="array" ref="A5">SUM(C1:C2)</f><v>1</v></c></row></sheetData>';

  test('no cell of an array formula changes alone, also where it has no cell yet', async () => {
    expect(await refusalOf(ARRAY, { A1: 1 })).toBe('workbook.array-range');
    expect(await refusalOf(ARRAY, { B2: 1 })).toBe('workbook.array-range');
    expect(await refusalOf(ARRAY.replace('t="array"', 't="dataTable"'), { B1: 1 })).toBe('workbook.array-range');
  });

  test('beside it, and over an array formula of one cell, all is allowed', async () => {
    expect(await rowsAfter(ARRAY, { C1: 1, A5: 2 })).toContain('<row r="5"><c r="A5"><v>2</v></c></row>');
  });
});

describe('tables', () => {
  const table = (attributes: string): Partial<WorkbookParts> => ({ parts: {
    'xl/worksheets/_rels/sheet1.xml.rels': relationships([{ id: 'rId1', type: 'table', target: '../tables/table1.xml' }]),
    'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="B2:C4"${attributes}><tableColumns count="2"><tableColumn id="1" name="NIP"/><tableColumn id="2" name="a_x000a_b"/></tableColumns></table>`,
  } });
  const ROWS = '<sheetData/>';

  test('header cells stay what the columns are called', async () => {
    expect(await refusalOf(ROWS, { B2: 'Nama' }, table(''))).toBe('workbook.set-table-header');
    expect(await refusalOf(ROWS, { C2: null }, table(''))).toBe('workbook.set-table-header');
    expect(await refusalOf(ROWS, { B2: 'NIP', C2: 'a\nb' }, table(''))).toBeNull();
  });

  test('cells beside and below the header, and tables without one, are free', async () => {
    expect(await refusalOf(ROWS, { A2: 'x', D2: 'x', B3: 'x' }, table(''))).toBeNull();
    expect(await refusalOf(ROWS, { B2: 'x' }, table(' headerRowCount="0"'))).toBeNull();
  });
});

test.each([
  [{ sheet: 'Lain', cells: [] }, 'workbook.sheet-missing'],
  [{ sheet: 'Nilai', cells: [{ row: 1048576, column: 0, value: 1 }] }, 'workbook.outside-sheet'],
  [{ sheet: 'Nilai', cells: [{ row: 0, column: -1, value: 1 }] }, 'workbook.outside-sheet'],
  [{ sheet: 'Nilai', cells: [{ row: 0, column: 0, value: Number.NaN }] }, 'workbook.not-a-number'],
  [{ sheet: 'Nilai', cells: [{ row: 0, column: 0, value: 'a'.repeat(32768) }] }, 'workbook.text-too-long'],
])('refuses %j', async (operation, code) => {
  expect(await refusal(workbookBytes({ sheets: { Nilai: '<sheetData/>' } }), [{ kind: 'set-cells', ...operation }])).toBe(code);
});
