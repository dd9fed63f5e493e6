import fc from 'fast-check';
import type { SheetSnapshot } from '../../../../src/workbook';
import { readWorkbook } from '../../../../src/hosts/xlsx/read';
import { parseNumber, readPlainNumber } from '../../../../src/hosts/xlsx/read/number-text';
import { isoToSerial } from '../../../../src/hosts/xlsx/read/iso-date';
import { parseAddress, parseRange, readColumn, readRow } from '../../../../src/hosts/xlsx/read/address';
import { columnName } from '../../../../src/domain/values';
import { toBytes, workbookPackage, type WorkbookParts } from '../../../support/xlsx-package';
import { errorOf } from '../../../support/xlsx-errors';

function sheetOf(inner: string, more: Partial<WorkbookParts> = {}): SheetSnapshot {
  const [sheet] = readWorkbook(workbookPackage({ ...more, sheets: { Peserta: inner } })).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

const data = (rows: string, more?: Partial<WorkbookParts>): SheetSnapshot => sheetOf(`<sheetData>${rows}</sheetData>`, more);
const rowsOf = (rows: string, more?: Partial<WorkbookParts>): SheetSnapshot['rows'] => data(rows, more).rows;
const valueOf = (cell: string, more?: Partial<WorkbookParts>): unknown => rowsOf(`<row r="1">${cell}</row>`, more)[0]?.[0];

describe('values', () => {
  it.each([
    ['<c r="A1"><v>12</v></c>', 12],
    ['<c r="A1"><v>-0.5</v></c>', -0.5],
    ['<c r="A1"><v>1.5E-3</v></c>', 0.0015],
    ['<c r="A1"><v> 7 </v></c>', 7],
    ['<c r="A1"><v>0.30000000000000004</v></c>', 0.30000000000000004],
    ['<c r="A1"><v>198001152005012901</v></c>', 198001152005012900],
    ['<c r="A1"><v>1<!-- x -->2</v></c>', 12],
    ['<c r="A1"><v><![CDATA[34]]></v></c>', 34],
    ['<c r="A1"><v>&#53;</v></c>', 5],
    ['<c r="A1"><v>NaN</v></c>', 'NaN'],
    ['<c r="A1"><v>78,5</v></c>', '78,5'],
    ['<c r="A1" t="n"><v>0x10</v></c>', '0x10'],
    ['<c r="A1" t="str"><v>a &amp; b_x000d_</v></c>', 'a & b\r'],
    ['<c r="A1" t="str"><v></v></c>', ''],
    ['<c r="A1" t="str"><v/></c>', ''],
    ['<c r="A1" t="inlineStr"><is><t xml:space="preserve"> Farah </t></is></c>', ' Farah '],
    ['<c r="A1" t="inlineStr"><is><r><t>Farah </t></r><r><rPr><b/></rPr><t>Halim</t></r></is></c>', 'Farah Halim'],
    ['<c r="A1" t="inlineStr"><is><t>=1+1</t></is></c>', '=1+1'],
    ['<c r="A1" t="b"><v>1</v></c>', true],
    ['<c r="A1" t="b"><v>0</v></c>', false],
    ['<c r="A1" t="e"><v>#N/A</v></c>', { error: '#N/A' }],
    ['<c r="A1" t="d"><v>2022-09-05</v></c>', 44809],
    ['<c r="A1" t="d"><v>2022-02-31</v></c>', '2022-02-31'],
    ['<c r="A1"><v></v></c>', undefined],
    ['<c r="A1"/>', undefined],
    ['<c r="A1" t="s"><v/></c>', undefined],
    ['<c r="A1"><extLst><ext><v>9</v></ext></extLst></c>', undefined],
  ])('%s', (cell, expected) => {
    expect(valueOf(cell)).toEqual(expected);
  });

  it('shared texts: runs joined, phonetic readings skipped, CDATA and escapes read', () => {
    const strings = '<si><t>satu</t></si><si><r><t xml:space="preserve">du</t></r><rPh sb="0" eb="1"><t>XX</t></rPh><r><t>a</t></r><phoneticPr fontId="1"/></si>'
      + '<si><t><![CDATA[<tiga>]]></t></si><si/><si><t/></si><si><t>_x0041__x005F_x0041_</t></si>';
    const cells = [0, 1, 2, 3, 4, 5].map((index) => `<c t="s"><v>${index}</v></c>`).join('');
    expect(rowsOf(`<row>${cells}</row>`, { strings })).toEqual([['satu', 'dua', '<tiga>', '', '', 'A_x0041_']]);
  });

  it('a shared text that does not exist is refused, with its cell', () => {
    for (const index of ['1', '-1', '0.5', '99999999999', 'x']) {
      const error = errorOf(() => valueOf(`<c r="A1" t="s"><v>${index}</v></c>`, { strings: '<si><t>satu</t></si>' }));
      expect([error?.code, error?.details]).toEqual(['xlsx.shared-string', { sheet: 'Peserta', address: 'A1' }]);
    }
  });

  it('1904 dates keep their serials, and ISO dates get 1904 ones', () => {
    const snapshot = readWorkbook(workbookPackage({
      sheets: { A: '<sheetData><row><c><v>43347</v></c><c t="d"><v>2022-09-05</v></c></row></sheetData>' },
      before: '<workbookPr date1904="1"/>',
    }));
    expect(snapshot.date1904).toBe(true);
    expect(snapshot.sheets[0]?.rows).toEqual([[43347, 43347]]);
  });
});

describe('places', () => {
  it('rows and cells without addresses follow the one before', () => {
    expect(rowsOf('<row><c><v>1</v></c><c r="D1"><v>4</v></c><c><v>5</v></c></row><row r="3"><c><v>6</v></c></row><row><c><v>7</v></c></row>'))
      .toEqual([[1, undefined, undefined, 4, 5], [], [6], [7]]);
  });

  it('white space, comments and foreign elements between rows, cells and values do not count', () => {
    const strings = '\n<si>\n <r>\n <t>du</t> </r> <r><t>a</t></r>\n</si>\n';
    expect(rowsOf('\n <!-- a --> <row r="1">\n <c r="A1">\n <f>1+1</f>\n <v>2</v>\n </c><?pi?>\n<c r="B1" t="s"> <v>0</v> </c></row>\n<x/>\n<row r="2"><c r="A2"><v>3</v></c></row>\n', { strings }))
      .toEqual([[2, 'dua'], [3]]);
  });

  it('a row without a number takes it from its first cell', () => {
    expect(rowsOf('<row><c r="B3"><v>1</v></c><c r="C3"><v>2</v></c></row>')).toEqual([[], [], [undefined, 1, 2]]);
  });

  it('rows and cells out of order, and a row in two pieces', () => {
    expect(rowsOf('<row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="C2"><v>5</v></c></row>'))
      .toEqual([[1], [3, 4, 5]]);
  });

  it('the last cell of a sheet, without a cell for every one before it', () => {
    const { rows } = data('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>');
    expect([rows.length, rows[1048575]?.length, rows[1048575]?.[16383], rows[5]]).toEqual([1048576, 16384, 1, []]);
    expect(rows[0]).toBe(rows[1]);
  });

  it('values far apart in a row, in any order', () => {
    const [row = []] = rowsOf('<row r="1"><c r="ZZ1"><v>3</v></c><c r="B1"><v>1</v></c><c r="BZ1"><v>2</v></c><c r="AAA1"><v>4</v></c></row>');
    expect([row.length, row[0], row[1], row[77], row[701], row[702], Object.keys(row).length]).toEqual([703, undefined, 1, 2, 3, 4, 4]);
  });

  it('empty rows with formats cost nothing: one array for all', () => {
    const many = Array.from({ length: 5000 }, (_, index) => `<row r="${index + 1}" s="1"><c r="A${index + 1}" s="1"/></row>`).join('');
    const { rows } = data(`${many}<row r="5001"><c r="A5001"><v>1</v></c></row>`);
    expect(rows.length).toBe(5001);
    expect(new Set(rows).size).toBe(2);
  });

  it.each([
    ['<row r="1048577"/>', '1048577'],
    ['<row r="0"/>', '0'],
    ['<row r="x"/>', 'x'],
    ['<row r="100000000000000000000001"/>', '100000000000000000000001'],
    ['<row r="1"><c r="XFE1"/></row>', 'XFE1'],
    ['<row r="1"><c r="AAAAAAAAAAAAAAAAAAAAAAA1"/></row>', 'AAAAAAAAAAAAAAAAAAAAAAA1'],
    ['<row r="1"><c r="A2"/></row>', 'A2'],
    ['<row r="1"><c r="A"/></row>', 'A'],
    ['<row r="1"><c r="7"/></row>', '7'],
    ['<row r="1"><c r="XFD1"/><c/></row>', 'c 1'],
    ['<row r="1048576"/><row/>', 'row 1048577'],
  ])('refused: %s', (rows, address) => {
    const error = errorOf(() => data(rows));
    expect([error?.code, error?.details]).toEqual(['xlsx.address', { sheet: 'Peserta', address }]);
  });
});

describe('formulas', () => {
  const { formula, rows } = data(
    '<row r="1"><c r="A1"><f>B1&amp;"x"</f><v>3</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>6</v></c><c r="C1"><f>SUM(A1)</f></c></row>'
    + '<row r="2"><c r="A2"><f t="array" ref="A2:A3">TRANSPOSE(B1)</f><v>1</v></c><c r="B2"><f t="shared" si="0"/><v>7</v></c><c r="C2" t="str"><f>""</f><v></v></c></row>'
    + '<row r="3"><c r="A3"><v>2</v></c></row>',
  );

  it.each([
    [0, 0, 'B1&"x"'], [0, 1, 'A1*2'], [1, 1, '(shared)'], [1, 0, 'TRANSPOSE(B1)'], [2, 0, null], [0, 2, 'SUM(A1)'], [9, 9, null], [1, 2, '""'],
  ])('at %i, %i', (row, column, expected) => {
    expect(formula(row, column)).toBe(expected);
  });

  it('leave their stored results as values, and nothing where none is stored', () => {
    expect(rows).toEqual([[3, 6], [1, 7, ''], [2]]);
  });
});

describe('number formats', () => {
  // Hancom Office offers each of its styles twice (as in Apache POI's style-alternate-content.xlsx).
  it('a style with alternatives counts once, by its fallback', () => {
    const alternative = '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
      + '<mc:Choice Requires="hs"><xf numFmtId="9"/></mc:Choice><mc:Fallback><xf numFmtId="10"/></mc:Fallback></mc:AlternateContent>';
    const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs><xf/>${alternative}<xf numFmtId="2"/></cellXfs></styleSheet>`;
    const sheet = data('<row><c s="1"><v>1</v></c><c s="2"><v>1</v></c></row>', { styles });
    expect([sheet.numberFormat(0, 0), sheet.numberFormat(0, 1)]).toEqual(['0.00%', '0.00']);
  });

  const styles = '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    + '<numFmts><numFmt numFmtId="165" formatCode="dd\\/mm\\/yyyy"/><numFmt numFmtId="164" formatCode="GENERAL"/></numFmts>'
    + '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>'
    + '<cellXfs>' + [0, 14, 22, 45, 46, 47, 165, 164, 999].map((id) => `<xf numFmtId="${id}"/>`).join('') + '<xf/></cellXfs></styleSheet>';

  it('builtin, custom, unknown and absent ones', () => {
    const cells = Array.from({ length: 12 }, (_, style) => `<c s="${style}"><v>1</v></c>`).join('');
    const { numberFormat } = data(`<row>${cells}<c><v>1</v></c><c s="x"><v>1</v></c></row>`, { styles });
    expect(Array.from({ length: 15 }, (_, column) => numberFormat(0, column))).toEqual([
      'General', 'mm-dd-yy', 'm/d/yy h:mm', 'mm:ss', '[h]:mm:ss', 'mmss.0', 'dd\\/mm\\/yyyy', 'General', 'General', 'General',
      'General', 'General', 'General', 'General', 'General',
    ]);
  });

  it('of cells that come out of order, or lie at the edge', () => {
    const { numberFormat } = data('<row r="1"><c r="XFD1" s="1"/><c r="C1" s="6"/><c r="A1" s="1"/><c r="B1" s="2"/></row>', { styles });
    expect([0, 1, 2, 3, 16382, 16383].map((column) => numberFormat(0, column)))
      .toEqual(['mm-dd-yy', 'm/d/yy h:mm', 'dd\\/mm\\/yyyy', 'General', 'General', 'mm-dd-yy']);
  });

  it('by row, also where rows above have others or none', () => {
    const { numberFormat } = data(
      '<row r="1"><c r="A1" s="1"/><c r="C1" s="6"/></row><row r="2"><c r="A2" s="1"/><c r="C2" s="6"/></row><row r="3"><c r="C3" s="1"/></row><row r="5"><c r="B5" s="6"/></row>', { styles },
    );
    const [date, custom, none] = ['mm-dd-yy', 'dd\\/mm\\/yyyy', 'General'];
    expect([0, 1, 2, 3, 4].map((row) => [0, 1, 2].map((column) => numberFormat(row, column)))).toEqual([
      [date, none, custom], [date, none, custom], [none, none, date], [none, none, none], [none, custom, none],
    ]);
  });
});

describe('numbers from bytes', () => {
  const plain = (text: string): number => readPlainNumber(toBytes(text), 0, text.length);

  it('are those that JavaScript reads, or are left to it', () => {
    const decimal = fc.tuple(fc.boolean(), fc.stringMatching(/^\d{0,14}$/), fc.option(fc.stringMatching(/^\d{0,14}$/)))
      .map(([minus, whole, part]) => `${minus ? '-' : ''}${whole}${part === null ? '' : `.${part}`}`);
    fc.assert(fc.property(decimal, (text) => {
      const value = plain(text);
      if (Number.isNaN(value)) return;
      expect(/\d/.test(text)).toBe(true);
      expect(value).toBe(Number(text) + 0);
    }), { numRuns: 5000 });
    expect(plain('78.25')).toBe(78.25);
  });

  it('any double comes back from its shortest text', () => {
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(parseNumber(String(value))).toBe(value + 0);
    }));
  });

  it.each(['', '-', '.', '1.2.3', '1-2', '1e5', 'abc', '1234567890123456'])('not plain: %j', (text) => {
    expect(plain(text)).toBeNaN();
  });

  it.each(['', '.', 'Infinity', '1e999', '0x1', '1 2', '١'])('no number: %j', (text) => {
    expect(parseNumber(text)).toBeNull();
  });
});

describe('ISO dates', () => {
  it.each([
    ['2022-09-05T12:00:00', 44809.5], ['2022-09-05T06:00:00.000Z', 44809.25], ['1900-01-01', 1], ['1900-02-28', 59], ['1900-03-01', 61],
    ['T18:00:00', 0.75], ['18:00', 0.75], ['', null], ['kemarin', null], ['2022-13-01', null], ['0001-01-01', null],
  ])('%s', (text, serial) => {
    expect(isoToSerial(text, false)).toBe(serial);
  });
});

describe('addresses', () => {
  it('of every column are read back, from text and from bytes', () => {
    fc.assert(fc.property(fc.nat(16383), fc.nat(1048575), (column, row) => {
      const address = `${columnName(column)}${row + 1}`;
      const bytes = toBytes(`<${address.toLowerCase()}>`);
      expect(parseAddress(address)).toEqual({ row, column });
      expect([readRow(bytes, 1, bytes.length - 1), readColumn(bytes, 1, bytes.length - 1)]).toEqual([row, column]);
    }));
  });

  it('ranges', () => {
    expect(parseRange('$B$3:A1')).toEqual({ top: 0, left: 0, bottom: 2, right: 1 });
    expect(parseRange('B:$D')).toEqual({ top: 0, left: 1, bottom: 1048575, right: 3 });
    expect(parseRange('2:5')).toEqual({ top: 1, left: 0, bottom: 4, right: 16383 });
    for (const text of ['', 'A', '5', 'A:5', 'A1:C', 'A:XFE', 'A0', 'A1:B2:C3', 'XFE1', 'A1048577']) expect(parseRange(text)).toBeNull();
  });
});
