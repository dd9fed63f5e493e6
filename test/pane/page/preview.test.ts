import type { Answer, SheetPage } from '../../../src/app/workbench';
import { measureColumns, offsetsOf, WIDTHS } from '../../../src/pane/page/preview/column-widths';
import { moved } from '../../../src/pane/page/preview/move';
import { BLOCK, SheetRows } from '../../../src/pane/page/preview/sheet-rows';
import type { SheetRow } from '../../../src/pane/page/preview/sheet-rows';
import { columnsInView, rowsInView, scrolledTo } from '../../../src/pane/page/preview/window-of';
import { savedName } from '../../../src/pane/page/save-workbook';

const settled = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 0); });

function rowOf(row: number, ...texts: readonly string[]): SheetRow {
  return { row, cells: texts.map((text) => ({ text, tone: null, note: null, isNumber: false })) };
}

test.each([
  ['kelas.xlsx', 'kelas (Cermat).xlsx'],
  ['kelas (Cermat).xlsx', 'kelas (Cermat).xlsx'],
  ['Kelas A.2022.XLSX', 'Kelas A.2022 (Cermat).XLSX'],
  ['makro.xlsm', 'makro (Cermat).xlsm'],
  ['tanpa akhiran', 'tanpa akhiran (Cermat).xlsx'],
  ['', 'Cermat (Cermat).xlsx'],
])('the result of %j is called %j', (file, saved) => {
  expect(savedName(file, (base) => `${base} (Cermat)`)).toBe(saved);
});

describe('rows in view', () => {
  test('a few more than are seen, within the sheet', () => {
    expect(rowsInView(0, 260, 26, 1000)).toEqual({ first: 0, last: 18 });
    expect(rowsInView(2600, 260, 26, 1000)).toEqual({ first: 92, last: 118 });
    expect(rowsInView(25_900, 260, 26, 1000)).toEqual({ first: 988, last: 999 });
  });

  test('an empty sheet has none', () => {
    const { first, last } = rowsInView(0, 260, 26, 0);
    expect(last).toBeLessThan(first);
  });
});

test('columns in view are those that any part of is seen', () => {
  const offsets = [0, 100, 200, 300, 400];
  expect(columnsInView(0, 150, offsets)).toEqual({ first: 0, last: 1 });
  expect(columnsInView(100, 100, offsets)).toEqual({ first: 1, last: 1 });
  expect(columnsInView(150, 1000, offsets)).toEqual({ first: 1, last: 3 });
  expect(columnsInView(0, 500, [0])).toEqual({ first: 0, last: -1 });
});

test('scrolling goes as far as needed and not further', () => {
  expect(scrolledTo(100, 200, 150, 176)).toBe(100);
  expect(scrolledTo(100, 200, 50, 76)).toBe(50);
  expect(scrolledTo(100, 200, 290, 316)).toBe(116);
});

test.each([
  ['ArrowDown', false, { row: 6, column: 2 }], ['ArrowUp', false, { row: 4, column: 2 }], ['ArrowLeft', false, { row: 5, column: 1 }],
  ['ArrowRight', false, { row: 5, column: 3 }], ['ArrowDown', true, { row: 99, column: 2 }], ['ArrowUp', true, { row: 0, column: 2 }],
  ['ArrowLeft', true, { row: 5, column: 0 }], ['ArrowRight', true, { row: 5, column: 3 }], ['PageDown', false, { row: 25, column: 2 }],
  ['PageUp', false, { row: 0, column: 2 }], ['Home', false, { row: 5, column: 0 }], ['End', false, { row: 5, column: 3 }],
  ['Home', true, { row: 0, column: 0 }], ['End', true, { row: 99, column: 3 }], ['Tab', false, null], ['a', false, null],
])('%s (Ctrl: %s) leads to %j', (key, isCtrl, place) => {
  expect(moved({ row: 5, column: 2 }, key, isCtrl, 100, 4)).toEqual(place);
});

test('no key leads out of the sheet, nor into an empty one', () => {
  expect(moved({ row: 99, column: 3 }, 'ArrowDown', false, 100, 4)).toEqual({ row: 99, column: 3 });
  expect(moved({ row: 0, column: 0 }, 'ArrowLeft', false, 100, 4)).toEqual({ row: 0, column: 0 });
  expect(moved({ row: 0, column: 0 }, 'ArrowDown', false, 0, 0)).toEqual({ row: 0, column: 0 });
});

test('a column is as wide as its texts need, a title alone in its row does not count', () => {
  const places = measureColumns(3, [rowOf(0, 'x'.repeat(200)), rowOf(1, '1', 'Farah Halim', 'y'.repeat(200)), rowOf(2, '2', '198001152005012901', '')]);
  expect(places.map((place) => WIDTHS[place])).toEqual([64, 176, 320]);
  expect(offsetsOf(places)).toEqual([0, 64, 240, 560]);
});

describe('rows come in blocks', () => {
  function sheet(total: number): { readonly rows: SheetRows; readonly asked: number[] } {
    const asked: number[] = [];
    const ask = (fromRow: number, count: number): Promise<Answer<SheetPage>> => {
      asked.push(fromRow);
      const rows = Array.from({ length: Math.max(0, Math.min(count, total - fromRow)) }, (_, index) => rowOf(fromRow + index, `baris ${fromRow + index}`));
      return Promise.resolve({ ok: true, value: { sheet: 'S', marker: null, columns: ['A'], totalRows: total, rows } });
    };
    return { rows: new SheetRows('S', ask), asked };
  }

  test('each once, and only those that are wanted', async () => {
    const { rows, asked } = sheet(100_000);
    rows.want(0, 20);
    rows.want(5, 40);
    rows.want(50_090, 50_110);
    await settled();
    expect(asked).toEqual([0, 50_000, 50_100]);
    expect([rows.totalRows, rows.row(50_100)?.cells[0]?.text, rows.row(BLOCK)]).toEqual([100_000, 'baris 50100', null]);
  });

  test('what could not be given is told and asked for again', async () => {
    let isBroken = true;
    const rows = new SheetRows('S', () => Promise.resolve(isBroken
      ? { ok: false, problem: { code: 'x', text: 'Lembar sudah tidak ada.', action: 'none', cells: [] } }
      : { ok: true, value: { sheet: 'S', marker: null, columns: ['A'], totalRows: 1, rows: [rowOf(0, 'ada')] } }));
    rows.want(0, 0);
    await settled();
    expect(rows.problem).toBe('Lembar sudah tidak ada.');
    isBroken = false;
    rows.want(0, 0);
    await settled();
    expect([rows.problem, rows.row(0)?.cells[0]?.text]).toEqual([null, 'ada']);
  });
});
