import type { CellValue } from '../../../src/domain/values';
import type { SheetSpec } from '../../../src/workbook';
import { openInExcel } from '../../support/office-class';
import type { OpenWorkbook } from '../../support/office-class';
import { plainWorkbook } from '../../support/plain-snapshot';
import { snapshotOf } from '../../support/snapshot';

const ROWS = 30_000;
const LIMIT = 5 * 1024 * 1024;

function rosterRows(count: number): CellValue[][] {
  return Array.from({ length: count }, (_, index) => [
    `19800115200501${String(index).padStart(4, '0')}`, `Peserta yang ke-${index}`, index % 7 === 0 ? null : 'III/c', 36526 + (index % 9000), index / 4, 'Direktorat Jenderal Perbendaharaan',
  ]);
}

test('thirty thousand rows are read in messages below the limit, one for every four megabytes', async () => {
  const sketch = { sheets: [{ name: 'Peserta', rows: rosterRows(ROWS), formulas: { E20001: 'A1+1' }, numberFormats: { D2: 'dd/mm/yyyy', D29000: 'dd/mm/yyyy' } }] };
  const { excel, host } = openInExcel(sketch);
  expect(plainWorkbook(await host.read())).toEqual(plainWorkbook(snapshotOf(sketch)));
  const bytes = excel.log.reduce((sum, { down }) => sum + down, 0);
  expect(Math.max(...excel.log.map(({ up, down }) => Math.max(up, down)))).toBeLessThan(LIMIT);
  expect(excel.log.length).toBeLessThanOrEqual(3 + Math.ceil(bytes / 4_000_000));
});

test('what fits into four megabytes is read in three messages', async () => {
  const { excel, host } = openInExcel({ sheets: [{ name: 'Peserta', rows: rosterRows(12_000) }, { name: 'Kecil', rows: [['x']] }] });
  await host.read();
  expect(excel.log.reduce((sum, { down }) => sum + down, 0)).toBeGreaterThan(1_500_000);
  expect(excel.log.length).toBeLessThanOrEqual(3);
});

test('where rows hold far more than the first ones, the message is asked again in halves', async () => {
  const rows = Array.from({ length: 9_000 }, (_, index) => [index, index < 100 ? 'x' : 'teks yang jauh lebih panjang '.repeat(30)]);
  const { excel, host } = openInExcel({ sheets: [{ name: 'S', rows }] });
  expect((await host.read()).sheets[0]?.rows).toEqual(rows);
  expect(excel.log.some(({ error }) => error === 'ResponsePayloadSizeLimitExceeded')).toBe(true);
});

describe('values that Excel leaves out without an error', () => {
  /** It leaves them out of so many of its answers about more than so many rows. */
  function forget({ excel }: OpenWorkbook, answers: number, rows: number): void {
    const range = excel.Excel.Range.prototype as unknown as { _handleResult(value: { Values?: unknown[] } | null): void };
    const handle = range._handleResult;
    let left = answers;
    range._handleResult = function (value) {
      const isForgotten = left > 0 && (value?.Values?.length ?? 0) > rows;
      if (isForgotten) left -= 1;
      handle.call(this, isForgotten ? { ...value, Values: null as never } : value);
    };
  }

  test('are asked for again in pieces', async () => {
    const rows = Array.from({ length: 400 }, (_, index) => [index, index % 50 === 0 ? { error: '#N/A' } : '#N/A']);
    const opened = openInExcel({ sheets: [{ name: 'S', rows }] });
    forget(opened, 4, 60);
    expect((await opened.host.read()).sheets[0]?.rows).toEqual(rows);
  });

  test('even of a single cell are not taken for empty', async () => {
    const opened = openInExcel({ sheets: [{ name: 'S', rows: [[1, 2], [3, 4]] }] });
    forget(opened, Infinity, 0);
    await expect(opened.host.read()).rejects.toMatchObject({ code: 'office.values-missing', details: { sheet: 'S', address: 'A1' } });
  });
});

test('thirty thousand rows are written in messages below the limit, and one undo takes them back', async () => {
  const body = { size: 10, wrap: true, border: 'thin', borderColor: 'D9D9D9' } as const;
  const spec: SheetSpec = {
    name: 'Pelanggaran', marker: 'violations', columns: [{ width: 20, style: { format: '@' } }, { width: 30 }, { width: 10 }],
    rows: { * [Symbol.iterator]() {
      yield { cells: [{ value: 'NIP', style: { bold: true } }, { value: 'Nama', style: { bold: true } }, 'Nilai'] };
      for (const [nip, name, , , score] of rosterRows(ROWS)) yield { cells: [{ value: nip as string, style: { ...body, format: '@' } }, { value: name as string, style: body }, score as number] };
    } },
    links: Array.from({ length: 2_000 }, (_, index) => ({ row: index + 1, column: 1, target: `Peserta!A${index + 1}`, tip: 'Buka sel' })),
  };
  const { excel, host } = openInExcel({ sheets: [{ name: 'Peserta', rows: [['NIP']] }] });
  const before = excel.state();
  await host.read();
  const first = excel.log.length;
  await host.apply({ operations: [{ kind: 'remove-own' }, { kind: 'add-sheet', sheet: spec }] });
  const writing = excel.log.slice(first);
  const bytes = writing.reduce((sum, { up }) => sum + up, 0);
  expect(Math.max(...writing.map(({ up }) => up))).toBeLessThan(LIMIT);
  expect(writing.length).toBeLessThanOrEqual(2 + Math.ceil(bytes / 4_000_000));
  expect(new Set(writing.slice(1).map(({ undoGroup }) => undoGroup)).size).toBe(1);
  const sheet = (await host.read()).sheets[1];
  expect(sheet?.rows[ROWS]).toEqual([`19800115200501${String(ROWS - 1).padStart(4, '0')}`, `Peserta yang ke-${ROWS - 1}`, (ROWS - 1) / 4]);
  expect([sheet?.numberFormat(ROWS, 0), sheet?.rows.length]).toEqual(['@', ROWS + 1]);
  await host.undo();
  expect(excel.state()).toEqual(before);
});
