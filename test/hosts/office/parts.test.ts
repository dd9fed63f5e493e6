import { addressLists, parseAreas, parseRange } from '../../../src/hosts/office/addresses';
import { faultOf } from '../../../src/hosts/office/errors/excel-code';
import { toWorkbookError } from '../../../src/hosts/office/errors/to-workbook-error';
import { highlightFormula, highlightKey } from '../../../src/hosts/office/marks/highlight-key';
import { markerFormula, readMarker } from '../../../src/hosts/office/marks/marker';
import { bandsOf, restOf } from '../../../src/hosts/office/read/cells/estimate';
import { groupCells } from '../../../src/hosts/office/undo/cell-groups';
import { footerParts } from '../../../src/hosts/office/write/sheet/frames';
import { StyleRuns } from '../../../src/hosts/office/write/sheet/style-runs';
import { typed } from '../../../src/hosts/office/write/typed-text';
import { isMessageTag } from '../../../src/messages';
import { rangeOf } from '../../support/snapshot';

test.each([
  ['A1', rangeOf('A1')], ['$B$2:C4', rangeOf('B2:C4')], ['C4:B2', rangeOf('B2:C4')],
  ['B:C', { top: 0, left: 1, bottom: 1048575, right: 2 }], ['3:5', { top: 2, left: 0, bottom: 4, right: 16383 }], ['A', null], ['7', null], ['', null], ['A1:B2:C3', null],
])('the address %s', (address, range) => { expect(parseRange(address)).toEqual(range); });

test('the areas of an address with sheet names that look like addresses themselves', () => {
  expect(parseAreas("'A1, B2 ! Jum''at'!C4:C6,'A1, B2 ! Jum''at'!E6, Peserta!A1")).toEqual([rangeOf('C4:C6'), rangeOf('E6'), rangeOf('A1')]);
});

test('many ranges become addresses that Excel takes, and none is lost', () => {
  const ranges = Array.from({ length: 3_000 }, (_, index) => ({ top: index * 2, bottom: index * 2, left: 700, right: 701 }));
  const lists = addressLists(ranges);
  expect(Math.max(...lists.map((list) => list.length))).toBeLessThanOrEqual(2_000);
  expect(lists.flatMap(parseAreas)).toEqual(ranges);
});

test('a highlight is known by its formula, others are not, and one that was cut off is', () => {
  expect(highlightKey(highlightFormula("nip's & <x>"))).toBe("nip's & <x>");
  expect([highlightKey('=A1>5'), highlightKey('=""'), highlightKey('')]).toEqual([null, null, '']);
});

test('a sheet is known by its marker, wherever the name says that it belongs', () => {
  expect(readMarker([{ name: 'Print_Area', formula: '=A1' }, { name: "'S'!_CERMAT.Sheet", formula: markerFormula('a"b') }])).toBe('a"b');
  expect(readMarker([{ name: '_cermat.sheet', formula: '=Peserta!A1' }])).toBeNull();
});

test('a large range is read in bands of rows without gap or overlap', () => {
  const bands = bandsOf(rangeOf('A1:J1000'), 100, 300_000);
  expect(bands).toHaveLength(4);
  expect(bands.flatMap(({ top, bottom }) => Array.from({ length: bottom - top + 1 }, (_, index) => top + index))).toEqual(Array.from({ length: 1000 }, (_, row) => row));
});

test('what a window leaves over', () => {
  expect(restOf(rangeOf('B2:D10'), rangeOf('A1:Z80'))).toBeNull();
  expect(restOf(rangeOf('B2:D100'), rangeOf('A1:Z80'))).toEqual(rangeOf('B81:D100'));
  expect(restOf(rangeOf('B2:AD100'), rangeOf('A1:Z80'))).toEqual(rangeOf('B2:AD100'));
  expect(restOf(rangeOf('B90:D100'), rangeOf('A1:Z80'))).toEqual(rangeOf('B90:D100'));
});

test('cells are asked for in few ranges that hold them all', () => {
  const groups = groupCells([{ sheet: 'S', row: 3, column: 0 }, { sheet: 's', row: 10, column: 0 }, { sheet: 'S', row: 900, column: 0 }, { sheet: 'S', row: 3, column: 1 }, { sheet: 'S', row: 10, column: 1 }]);
  expect([...groups]).toEqual([['s', [rangeOf('A4:B11'), rangeOf('A901')]]]);
});

test('cells that look alike are gathered into rectangles', () => {
  const runs = new StyleRuns();
  runs.addRow(0, ['a', 'a', null, 'b']);
  runs.addRow(1, ['a', 'a', 'b', 'b']);
  runs.addRow(2, ['a', 'a', 'b', 'b']);
  runs.addRow(4, ['a', 'a']);
  expect(Object.fromEntries(runs.finish())).toEqual({ a: [rangeOf('A1:B3'), rangeOf('A5:B5')], b: [rangeOf('D1'), rangeOf('C2:D3')] });
});

test('a footer code falls into its three parts', () => {
  expect(footerParts('Cermat&R&P/&N')).toEqual({ leftFooter: '', centerFooter: 'Cermat', rightFooter: '&P/&N' });
  expect(footerParts('&LKiri&CTengah &A')).toEqual({ leftFooter: 'Kiri', centerFooter: 'Tengah &A', rightFooter: '' });
});

test('only texts that Excel could take for something else get an apostrophe', () => {
  expect(['Farah Halim', 'II/a', '', 'é'].map(typed)).toEqual(['Farah Halim', 'II/a', '', 'é']);
  expect(['007', 'Mar 3', '=A1', '-', 'benar', "'x"].map(typed)).toEqual(["'007", "'Mar 3", "'=A1", "'-", "'benar", "''x"]);
});

test.each([
  'AccessDenied', 'ConnectionFailure', 'InvalidOperationInCellEditMode', 'TooManyRequests', 'ItemNotFound', 'ItemAlreadyExists', 'ApiNotFound', 'InvalidOrTimedOutSession',
  'RequestPayloadSizeLimitExceeded', 'MergedRangeConflict', 'SomethingNobodyKnows',
])('Excel\'s %s has words that say what to do', (code) => {
  const error = toWorkbookError(Object.assign(new Error('Kata Excel'), { code }));
  expect([isMessageTag(error.code), error.details]).toEqual([true, { code, message: 'Kata Excel' }]);
});

test('whatever is thrown has a code and a message', () => {
  expect(faultOf(new TypeError('x'))).toMatchObject({ code: 'TypeError', message: 'x' });
  expect(faultOf('text')).toMatchObject({ code: 'Error', message: 'text' });
  expect(faultOf(null)).toMatchObject({ code: 'Error', message: 'null' });
});
