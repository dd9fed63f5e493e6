import { isMessageTag } from '../../src/messages';
import type { WorkbookHost, WorkbookPlan } from '../../src/workbook';
import { plainWorkbook, type PlainWorkbook } from '../support/plain-snapshot';
import { rangeOf } from '../support/snapshot';
import type { MakeHost } from './contract';

const sketch = { sheets: [
  { name: 'Peserta', rows: [['NIP', 'Nama', 'Nilai'], ['198001152005012901', 'Farah Halim', 80]], formulas: { C2: '40*2' }, notes: [{ row: 1, column: 1, author: 'Panitia', text: 'Sudah dicek' }] },
  { name: 'Jadwal', rows: [['Tanggal'], [44809]], numberFormats: { A2: 'dd/mm/yyyy' } },
] } as const;

const AUDIT: WorkbookPlan = { operations: [
  { kind: 'remove-own' },
  { kind: 'add-sheet', activate: true, sheet: {
    name: 'Pelanggaran', marker: 'violations', columns: [{ width: 20 }], rows: [{ cells: ['Temuan', 'Nilai'] }, { cells: ['x', 1] }],
    tables: [{ name: 'tblPelanggaran', range: rangeOf('A1:B2'), columns: ['Temuan', 'Nilai'] }], notes: [{ row: 0, column: 0, text: 'Dihitung' }],
  } },
  { kind: 'highlight', sheet: 'Peserta', ranges: [rangeOf('A2:C2')], tone: 'fail', key: 'golongan' },
  { kind: 'note', sheet: 'Peserta', notes: [{ row: 1, column: 0, text: 'Periksa' }] },
  { kind: 'remember', key: 'mapping', text: '{"tables":[]}' },
] };

const EDIT: WorkbookPlan = { operations: [
  { kind: 'set-cells', sheet: 'Peserta', cells: [{ row: 1, column: 2, value: 90 }, { row: 4, column: 6, value: 'baru' }, { row: 0, column: 1, value: null }] },
  { kind: 'add-sheet', sheet: { name: 'Pengaturan', marker: null, columns: [], rows: [{ cells: ['Kode'] }] } },
] };

const CLEAR: WorkbookPlan = { operations: [{ kind: 'remove-own' }, { kind: 'remember', key: 'mapping', text: null }] };

const REFUSED: WorkbookPlan = { operations: [{ kind: 'remove-own' }, { kind: 'highlight', sheet: 'Tidak Ada', ranges: [rangeOf('A1')], tone: 'fail', key: 'k' }] };

async function plainOf(host: WorkbookHost): Promise<PlainWorkbook> {
  return plainWorkbook(await host.read());
}

/** One plan after another taken back. */
export function describeUndoing(makeHost: MakeHost): void {
  test.each([['an audit', AUDIT], ['values and a sheet of the user\'s', EDIT]])('the workbook is what it was before %s', async (_, plan) => {
    const host = await makeHost(sketch);
    const before = await plainOf(host);
    await host.apply(plan);
    expect(await plainOf(host)).not.toEqual(before);
    await host.undo();
    expect(await plainOf(host)).toEqual(before);
  });

  test('results that were cleared come back with highlights, notes and what was remembered', async () => {
    const host = await makeHost(sketch);
    await host.apply(AUDIT);
    const audited = await plainOf(host);
    await host.apply(CLEAR);
    await host.undo();
    expect(await plainOf(host)).toEqual(audited);
  });

  test('plans are undone from the last to the first', async () => {
    const host = await makeHost(sketch);
    const states = [await plainOf(host)];
    for (const plan of [EDIT, AUDIT, CLEAR, AUDIT]) {
      await host.apply(plan);
      states.push(await plainOf(host));
    }
    for (const state of states.slice(0, -1).reverse()) {
      await host.undo();
      expect(await plainOf(host)).toEqual(state);
    }
  });

  test('a plan after an undo can be undone as well', async () => {
    const host = await makeHost(sketch);
    const before = await plainOf(host);
    await host.apply(AUDIT);
    const audited = await plainOf(host);
    await host.undo();
    await host.apply(AUDIT);
    expect(await plainOf(host)).toEqual(audited);
    await host.undo();
    expect(await plainOf(host)).toEqual(before);
  });

  test('where nothing was applied, or all is undone, nothing can be undone', async () => {
    const host = await makeHost(sketch);
    const before = await plainOf(host);
    const nothing = { name: 'WorkbookError', code: 'workbook.nothing-to-undo' };
    expect(isMessageTag(nothing.code)).toBe(true);
    await expect(host.undo()).rejects.toMatchObject(nothing);
    await host.apply(AUDIT);
    await host.undo();
    await expect(host.undo()).rejects.toMatchObject(nothing);
    expect(await plainOf(host)).toEqual(before);
  });

  test('a plan that was refused is nothing to undo', async () => {
    const host = await makeHost(sketch);
    await expect(host.apply(REFUSED)).rejects.toMatchObject({ name: 'WorkbookError' });
    await expect(host.undo()).rejects.toMatchObject({ code: 'workbook.nothing-to-undo' });
    const before = await plainOf(host);
    await host.apply(AUDIT);
    await expect(host.apply(REFUSED)).rejects.toMatchObject({ name: 'WorkbookError' });
    await host.undo();
    expect(await plainOf(host)).toEqual(before);
  });
}
