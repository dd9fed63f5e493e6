import type { SheetSpec, ValidationSpec } from '../../../../src/workbook';
import { rangeOf } from '../../../support/snapshot';
import { applied, ownSheet, partText, refusal, workbookBytes, CLASS_ROWS } from '../../../support/xlsx-write';

const SHEET = 'xl/worksheets/sheet1.xml';

async function sheetXml(spec: Partial<SheetSpec>): Promise<string> {
  return partText(await applied(null, [ownSheet(spec)]), SHEET);
}

describe('cells', () => {
  test('text is inline, numbers and booleans are values, null is no cell', async () => {
    expect(await sheetXml({ rows: [{ cells: ['a<b&c', 1.5, true, null, false, -0] }] })).toContain('<row r="1">'
      + '<c r="A1" t="inlineStr"><is><t>a&lt;b&amp;c</t></is></c><c r="B1"><v>1.5</v></c><c r="C1" t="b"><v>1</v></c>'
      + '<c r="E1" t="b"><v>0</v></c><c r="F1"><v>0</v></c></row>');
  });

  test('text that looks like a formula is text with a quote prefix', async () => {
    const saved = await applied(null, [ownSheet({ rows: [{ cells: ['=1+1', '+62', '-', '@a', '1=1'] }] })]);
    const number = /r="A1" s="(\d+)" t="inlineStr"/.exec(partText(saved, SHEET))?.[1] ?? '';
    expect(partText(saved, SHEET).match(new RegExp(` s="${number}" t="inlineStr"`, 'g'))).toHaveLength(4);
    expect(partText(saved, SHEET)).not.toContain('<f>');
    const formats = /<cellXfs.*<\/cellXfs>/.exec(partText(saved, 'xl/styles.xml'))?.[0].match(/<xf [^>]*>/g) ?? [];
    expect(formats[Number(number)]).toContain('quotePrefix="1"');
  });

  test('edges and line breaks are kept, what XML cannot hold is escaped', async () => {
    const xml = await sheetXml({ rows: [{ cells: [' a ', 'b\nc', 'd\r\u0001', '_x0041_', '\u{1f600}', '\ud800'] }] });
    expect(xml).toContain('<t xml:space="preserve"> a </t>');
    expect(xml).toContain('<t xml:space="preserve">b\nc</t>');
    expect(xml).toContain('<t>d_x000d__x0001_</t>');
    expect(xml).toContain('<t>_x005F_x0041_</t>');
    expect(xml).toContain('<t>\u{1f600}</t>');
    expect(xml).toContain('_xd800_');
  });

  test('a formula stands with its value, and Excel calculates when it opens the file', async () => {
    const saved = await applied(null, [ownSheet({ rows: [{ cells: [
      { value: 3, formula: 'SUM(1,2)' }, { value: 'x', formula: '"x"' }, { value: true, formula: '1<2' }, { value: null, formula: 'A1' },
    ] }] })]);
    expect(partText(saved, SHEET)).toContain('<c r="A1"><f>SUM(1,2)</f><v>3</v></c><c r="B1" t="str"><f>"x"</f><v>x</v></c>'
      + '<c r="C1" t="b"><f>1&lt;2</f><v>1</v></c><c r="D1"><f>A1</f></c>');
    expect(partText(saved, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  test('without formulas nothing is calculated', async () => {
    expect(partText(await applied(null, [ownSheet({ rows: [{ cells: [1] }] })]), 'xl/workbook.xml')).not.toContain('fullCalcOnLoad');
  });

  test('a cell takes the style of its column unless it has one; an empty cell with a style is written', async () => {
    const xml = await sheetXml({ columns: [{ width: 10, style: { bold: true } }], rows: [
      { cells: ['a'] }, { cells: [{ value: 'b', style: { italic: true } }] }, { cells: [{ value: null, style: { fill: 'FFF4CE' } }] },
    ] });
    const column = /<col min="1" max="1" width="10" style="(\d+)"/.exec(xml)?.[1];
    const styles = [...xml.matchAll(/<c r="A\d" s="(\d+)"/g)].map((match) => match[1]);
    expect(styles[0]).toBe(column);
    expect(new Set(styles).size).toBe(3);
  });

  test.each([
    ['text of 32,768 characters', { rows: [{ cells: ['a'.repeat(32768)] }] }, 'workbook.text-too-long'],
    ['a number that is none', { rows: [{ cells: [Number.NaN] }] }, 'workbook.not-a-number'],
    ['an infinite result', { rows: [{ cells: [{ value: Infinity, formula: '1/0' }] }] }, 'workbook.not-a-number'],
  ] as const)('refuses %s', async (_, spec, code) => {
    expect(await refusal(null, [ownSheet(spec)])).toBe(code);
  });

  test('the longest text goes through', async () => {
    expect(await refusal(null, [ownSheet({ rows: [{ cells: ['a'.repeat(32767)] }] })])).toBeNull();
  });
});

describe('rows and columns', () => {
  test('height, hidden, outline levels; the row above a folded group says so', async () => {
    const xml = await sheetXml({ columns: [{ width: 300, hidden: true }], rows: [
      { cells: ['Kelompok 1'], height: 24 }, { cells: ['a'], level: 1, hidden: true }, { cells: ['b'], level: 2, hidden: true }, { cells: ['Kelompok 2'] },
      { cells: ['c'], level: 1 },
    ] });
    expect(xml).toContain('<row r="1" ht="24" customHeight="1" collapsed="1">');
    expect(xml).toContain('<row r="2" hidden="1" outlineLevel="1" collapsed="1">');
    expect(xml).toContain('<row r="4"><c');
    expect(xml).toContain('outlineLevelRow="2"');
    expect(xml).toContain('<outlinePr summaryBelow="0"/>');
    expect(xml).toContain('<col min="1" max="1" width="255" hidden="1" customWidth="1"/>');
  });

  test('rows without anything are left out, the dimension covers all', async () => {
    const xml = await sheetXml({ rows: [{ cells: ['a'] }, { cells: [] }, { cells: [null, null, 'c'] }] });
    expect(xml).not.toContain('<row r="2"');
    expect(xml).toContain('<dimension ref="A1:C3"/>');
  });

  test.each([
    [{ rows: 2, columns: 0 }, '<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>'],
    [{ rows: 0, columns: 1 }, '<pane xSplit="1" topLeftCell="B1" activePane="topRight" state="frozen"/>'],
    [{ rows: 1, columns: 2 }, '<pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/>'],
  ])('panes are frozen: %j', async (frozen, expected) => {
    expect(await sheetXml({ frozen })).toContain(expected);
  });
});

describe('data validation', () => {
  const validate = (rule: ValidationSpec['rule']): ValidationSpec => ({ range: rangeOf('A1:A9'), rule, severity: 'warning' });

  test('a list holds quotes; help is cut to what Excel takes', async () => {
    const xml = await sheetXml({ validations: [{
      ...validate({ type: 'list', values: ['ya', 'kata "ya"'] }),
      prompt: { title: 't'.repeat(40), text: 'baris 1\nbaris 2' }, error: { title: 'e', text: 'x'.repeat(300) },
    }] });
    expect(xml).toContain('<formula1>"ya,kata ""ya"""</formula1>');
    expect(xml).toContain(`promptTitle="${'t'.repeat(31)}…" prompt="baris 1_x000a_baris 2"`);
    expect(xml).toContain(`error="${'x'.repeat(254)}…"`);
    expect(xml).toContain('errorStyle="warning"');
  });

  test.each([
    ['decimal', { type: 'decimal', min: 0, max: 100 }, '<formula1>0</formula1><formula2>100</formula2>'],
    ['text-length', { type: 'text-length', min: 18, max: 18 }, 'type="textLength"'],
    ['list-range', { type: 'list-range', formula: "'Acuan & lain'!$A$1:$A$9" }, "<formula1>'Acuan &amp; lain'!$A$1:$A$9</formula1>"],
    ['custom', { type: 'custom', formula: 'A1<B1' }, '<formula1>A1&lt;B1</formula1>'],
  ] as const)('%s', async (_, rule, expected) => {
    expect(await sheetXml({ validations: [validate(rule)] })).toContain(expected);
  });

  test.each([
    [['a,b'], 'workbook.list-value'], [[''], 'workbook.list-value'], [[], 'workbook.list-value'], [['a'.repeat(256)], 'workbook.list-too-long'],
  ])('refuses the list %j', async (values, code) => {
    expect(await refusal(null, [ownSheet({ validations: [validate({ type: 'list', values })] })])).toBe(code);
  });

  test('a list of exactly 255 characters goes through', async () => {
    expect(await refusal(null, [ownSheet({ validations: [validate({ type: 'list', values: ['a'.repeat(127), 'b'.repeat(127)] })] })])).toBeNull();
  });
});

describe('tables', () => {
  const table = (name: string, columns: readonly string[]): Partial<SheetSpec> => ({
    rows: [{ cells: columns }], tables: [{ name, range: { top: 0, left: 0, bottom: 0, right: columns.length - 1 }, columns }],
  });

  test('names with markup and line breaks; a table without rows gets an empty one', async () => {
    const saved = await applied(null, [ownSheet(table('Tabel_1', ['No', 'a<b\nc']))]);
    expect(partText(saved, 'xl/tables/table1.xml')).toContain('ref="A1:B2"');
    expect(partText(saved, 'xl/tables/table1.xml')).toContain('<tableColumn id="2" name="a&lt;b_x000a_c"/>');
  });

  test.each([
    ['A1', ['No']], ['R1C1', ['No']], ['dua kata', ['No']], ['', ['No']], ['1a', ['No']],
  ])('refuses the name %j', async (name, columns) => {
    expect(await refusal(null, [ownSheet(table(name, columns))])).toBe('workbook.table-name');
  });

  test('refuses columns of the same name, and a width that is not that of the range', async () => {
    expect(await refusal(null, [ownSheet(table('T_', ['No', 'NO']))])).toBe('workbook.table-header');
    const spec = table('T_', ['No']);
    expect(await refusal(null, [ownSheet({ ...spec, tables: [{ name: 'T_', range: rangeOf('A1:B2'), columns: ['No'] }] })])).toBe('workbook.table-header');
  });

  test('refuses a table whose header row is never written', async () => {
    expect(await refusal(null, [ownSheet({ tables: [{ name: 'T_', range: rangeOf('A5:A6'), columns: ['No'] }] })])).toBe('workbook.table-header');
  });

  test('numbers and names are unique in the workbook, defined names included', async () => {
    const first = await applied(null, [ownSheet({ ...table('Satu', ['No']), name: 'A', marker: null })]);
    const second = await applied(first, [ownSheet({ ...table('Dua', ['No']), name: 'B' })]);
    expect(partText(second, 'xl/tables/table2.xml')).toContain('id="2" name="Dua"');
    expect(await refusal(first, [ownSheet(table('SATU', ['No']))])).toBe('workbook.table-name');
    const named = workbookBytes({ sheets: { Peserta: CLASS_ROWS }, after: '<definedNames><definedName name="Daftar">Peserta!$A$1</definedName></definedNames>' });
    expect(await refusal(named, [ownSheet(table('daftar', ['No']))])).toBe('workbook.table-name');
  });
});

describe('the rest of a sheet', () => {
  test('everything at once stands in the order of the schema', async () => {
    const xml = await sheetXml({
      columns: [{ width: 9 }], rows: [{ cells: ['No', 'Nama'] }, { cells: [1, 'Farah Halim'] }], tabColor: '1b4f8f', showGridLines: false,
      merges: [rangeOf('D1:E1'), rangeOf('F1')], autoFilter: rangeOf('D3:E4'), tables: [{ name: 'T_', range: rangeOf('A1:B2'), columns: ['No', 'Nama'] }],
      conditionalFormats: [{ range: rangeOf('A1'), formula: 'A1<1', tone: 'fail' }], validations: [{ range: rangeOf('A1'), rule: { type: 'whole', min: 1, max: 2 }, severity: 'stop' }],
      links: [{ row: 0, column: 0, target: "'Rekap & lain'!C5", tip: 'Buka "sel"' }], notes: [{ row: 0, column: 0, text: 'x' }],
      print: { orientation: 'landscape', fitWidth: 1, footer: '&L&A' },
    });
    const order = [...xml.matchAll(/<(sheetPr|dimension|sheetViews|sheetFormatPr|cols|sheetData|autoFilter|mergeCells|conditionalFormatting|dataValidations|hyperlinks|pageMargins|pageSetup|headerFooter|legacyDrawing|tableParts)\b/g)]
      .map((match) => match[1]);
    expect(order).toEqual(['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'autoFilter', 'mergeCells', 'conditionalFormatting',
      'dataValidations', 'hyperlinks', 'pageMargins', 'pageSetup', 'headerFooter', 'legacyDrawing', 'tableParts']);
    expect(xml).toContain('<mergeCells count="1"><mergeCell ref="D1:E1"/></mergeCells>');
    expect(xml).toContain('<hyperlink ref="A1" location="\'Rekap &amp; lain\'!C5" tooltip="Buka &quot;sel&quot;"/>');
    expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    expect(xml).toContain('<tabColor rgb="FF1B4F8F"/>');
  });

  test('what is printed and filtered is said by names of the sheet', async () => {
    const saved = await applied(null, [ownSheet({ name: "Hasil 'A' & B", autoFilter: rangeOf('A1:B2'), print: {
      orientation: 'portrait', fitWidth: 1, repeatRows: { from: 0, to: 1 }, area: rangeOf('A1:C3'),
    } })]);
    const workbook = partText(saved, 'xl/workbook.xml');
    expect(workbook).toContain('<definedName name="_cermat.sheet" localSheetId="0" hidden="1">"results"</definedName>');
    expect(workbook).toContain('<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">\'Hasil \'\'A\'\' &amp; B\'!$A$1:$B$2</definedName>');
    expect(workbook).toContain('<definedName name="_xlnm.Print_Area" localSheetId="0">\'Hasil \'\'A\'\' &amp; B\'!$A$1:$C$3</definedName>');
    expect(workbook).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="0">\'Hasil \'\'A\'\' &amp; B\'!$1:$2</definedName>');
  });

  test('links beyond what Excel takes are left out, their cells stay', async () => {
    const xml = await sheetXml({ rows: [{ cells: ['a'] }], links: Array.from({ length: 65532 }, (_, row) => ({ row, column: 0, target: 'A1' })) });
    expect(xml.match(/<hyperlink /g)).toHaveLength(65530);
  });

  test.each(['', 'a'.repeat(32), 'a/b', 'a:b', 'a[b', "'a", "a'", 'a\u0001', 'History'])('refuses the sheet name %j', async (name) => {
    expect(await refusal(null, [ownSheet({ name })])).toBe('workbook.sheet-name');
  });

  test('two sheets of one name in one plan are refused', async () => {
    expect(await refusal(null, [ownSheet(), ownSheet({ name: 'HASIL' })])).toBe('workbook.sheet-exists');
  });
});

describe('which sheet is shown', () => {
  const two = workbookBytes({
    sheets: { A: `<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>${CLASS_ROWS}`, B: `<sheetViews><sheetView tabSelected="true" workbookViewId="0"/></sheetViews>${CLASS_ROWS}` },
    before: '<bookViews><workbookView activeTab="1"/></bookViews>',
  });

  test('the new sheet is shown, and no other stays selected', async () => {
    const saved = await applied(two, [{ ...ownSheet(), activate: true }]);
    expect(partText(saved, 'xl/workbook.xml')).toContain('activeTab="2"');
    expect(partText(saved, 'xl/worksheets/sheet3.xml')).toContain('tabSelected="1"');
    for (const part of ['xl/worksheets/sheet1.xml', SHEET]) expect(partText(saved, part)).toContain('tabSelected="0"');
  });

  test('without that the view stays as it is', async () => {
    const saved = await applied(two, [ownSheet()]);
    expect(partText(saved, 'xl/workbook.xml')).toContain('activeTab="1"');
    expect(partText(saved, SHEET)).toBe(partText(two, SHEET));
  });
});
