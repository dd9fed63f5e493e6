import { bytesOf, textOf } from '../../../../src/hosts/xlsx/write/bytes/byte-buffer';
import { childOf, placeFor, readOutline } from '../../../../src/hosts/xlsx/write/xml/outline';

const ORDER = ['sheetPr', 'sheetData', 'mergeCells', 'pageMargins', 'extLst'];

function outlineOf(xml: string) {
  return readOutline(bytesOf(xml), 'sheet.xml');
}

/** The text of each child. */
function childrenOf(xml: string): string[] {
  const bytes = bytesOf(xml);
  return readOutline(bytes, 'sheet.xml').children.map(({ start, end }) => textOf(bytes.subarray(start, end)));
}

test.each([
  ['rows are passed over', '<sheetData><row r="1"><c/></row></sheetData>', '<pageMargins/>'],
  ['a comment behind the rows that looks like their end', '<sheetData><row/></sheetData>', '<a><!-- </sheetData> --></a>'],
  ['CDATA behind the rows that looks like their end', '<sheetData><row/></sheetData>', '<a><![CDATA[</sheetData>]]></a>'],
  ['a comment among the rows', '<sheetData><!-- </sheetData> --><row/></sheetData>', '<pageMargins/>'],
  ['rows of somebody else further down', '<sheetData><row/></sheetData>', '<extLst><ext><sheetData>x</sheetData></ext></extLst>'],
  ['no rows', '<sheetData/>', '<pageMargins/>'],
])('children are found whole: %s', (_, rows, rest) => {
  expect(childrenOf(`<worksheet><sheetPr/>${rows}${rest}</worksheet>\n`)).toEqual(['<sheetPr/>', rows, rest]);
  expect(childrenOf(`<worksheet><sheetPr/>${rows}${rest}</worksheet><!-- akhir -->`)).toEqual(['<sheetPr/>', rows, rest]);
});

test('a part that is cut off or unbalanced is refused', () => {
  expect(() => outlineOf('<worksheet><sheetData><row></sheetData>')).toThrow('xlsx.malformed');
  expect(() => outlineOf('<worksheet><sheetData></sheetData></a></worksheet>')).toThrow('xlsx.malformed');
});

test('a new child belongs behind the last one that may stand before it', () => {
  const xml = '<worksheet><sheetPr/><sheetData/><x:pageMargins/><pageMargins/><other/><extLst/></worksheet>';
  expect(placeFor(outlineOf(xml), ORDER, 'mergeCells')).toBe(xml.indexOf('<x:pageMargins'));
  expect(placeFor(outlineOf(xml), ORDER, 'extLst')).toBe(xml.indexOf('</worksheet>'));
  expect(placeFor(outlineOf('<worksheet><extLst/></worksheet>'), ORDER, 'sheetPr')).toBe('<worksheet>'.length);
  expect(childOf(outlineOf(xml), 'pageMargins')?.start).toBe(xml.indexOf('<pageMargins'));
});

test('a comment beside the rows that looks like their end does not lengthen them', () => {
  expect(childrenOf('<worksheet><sheetData><row/></sheetData><!-- </sheetData> --><pageMargins/></worksheet>'))
    .toEqual(['<sheetData><row/></sheetData>', '<pageMargins/>']);
});
