import { isMessageTag } from '../../src/messages';
import type { CellValue } from '../../src/domain/values';
import type { ChangedRange, ExpectedCell, PlanOperation, WorkbookHost, WorkbookPlan } from '../../src/workbook';
import { plainWorkbook } from '../support/plain-snapshot';
import { positionOf, rangeOf } from '../support/snapshot';
import type { MakeHost } from './contract';

const sketch = { sheets: [
  { name: 'Peserta', rows: [['NIP', 'Nama', 'Nilai', 'Lulus'], ['198001152005012901', 'Farah Halim', 81.5, true], ['199003022015031902', 'Bagas Wirya', { error: '#N/A' }]] },
  { name: 'Rekap Hadir', rows: [['NIP', 'Hari 1'], ['198001152005012901', 8]] },
] } as const;

const HIGHLIGHT: PlanOperation = { kind: 'highlight', sheet: 'Peserta', ranges: [rangeOf('A2:D3')], tone: 'fail', key: 'golongan' };
const RESULT: PlanOperation = { kind: 'add-sheet', sheet: { name: 'Ringkasan', marker: 'summary', columns: [], rows: [{ cells: ['Ringkasan'] }] } };

function expectAt(address: string, value: CellValue, sheet = 'Peserta'): ExpectedCell {
  return { sheet, ...positionOf(address), value };
}

function set(address: string, value: string | number | boolean | null, sheet = 'Peserta'): PlanOperation {
  return { kind: 'set-cells', sheet, cells: [{ ...positionOf(address), value }] };
}

function planWith(...expects: readonly ExpectedCell[]): WorkbookPlan {
  return { operations: [{ kind: 'remove-own' }, RESULT, HIGHLIGHT], expects };
}

/** Refused, the cells told, and the workbook as before, undo included. */
async function expectChanged(host: WorkbookHost, plan: WorkbookPlan, ...addresses: readonly (readonly [sheet: string, address: string])[]): Promise<void> {
  const before = plainWorkbook(await host.read());
  const cells = addresses.map(([sheet, address]) => ({ sheet, ...positionOf(address) }));
  await expect(host.apply(plan)).rejects.toMatchObject({ name: 'WorkbookError', code: 'workbook.changed', details: { count: cells.length }, cells });
  expect(isMessageTag('workbook.changed')).toBe(true);
  expect(plainWorkbook(await host.read())).toEqual(before);
}

/** Reading what changed. */
export function describeReadingAgain(makeHost: MakeHost): void {
  const EVERYWHERE: readonly ChangedRange[] = [{ sheet: null, range: null }];

  test.each<[string, readonly PlanOperation[], readonly ChangedRange[]]>([
    ['values', [set('B2', 'Farah H.'), set('G9', 'jauh')], [{ sheet: 'Peserta', range: rangeOf('B2') }, { sheet: 'Peserta', range: rangeOf('G9') }]],
    ['values that are gone', [set('C2', null), set('D2', null)], [{ sheet: 'Peserta', range: rangeOf('C2:D2') }]],
    ['a sheet, nobody knows where', [set('B2', 9, 'Rekap Hadir'), HIGHLIGHT], [{ sheet: 'Rekap Hadir', range: null }, { sheet: 'Peserta', range: null }]],
    ['sheets that were added', [RESULT], EVERYWHERE],
    ['nothing', [], []],
    ['less than is said', [set('B3', 'Bagas W.')], [...EVERYWHERE, { sheet: 'Tidak Ada', range: null }, { sheet: 'Peserta', range: null }]],
  ])('gives the same as reading everything: %s', async (_, operations, changes) => {
    const host = await makeHost(sketch);
    const snapshot = await host.read();
    const early = plainWorkbook(snapshot);
    await host.apply({ operations });
    expect(plainWorkbook(await host.read({ since: { snapshot, changes } }))).toEqual(plainWorkbook(await host.read()));
    expect(plainWorkbook(snapshot)).toEqual(early);
  });
}

/** A plan that says what it takes for granted. */
export function describeExpecting(makeHost: MakeHost): void {
  const ALL = [
    expectAt('A2', '198001152005012901'), expectAt('C2', 81.5), expectAt('D2', true), expectAt('C3', { error: '#N/A' }), expectAt('B2', 8, 'Rekap Hadir'),
  ];

  test('is applied when everything is as it expects', async () => {
    const host = await makeHost(sketch);
    expect(await host.apply(planWith(...ALL))).toEqual({ sheets: ['Ringkasan'], highlightedCells: 8, notes: 0 });
    await host.undo();
  });

  test('an empty cell is expected as null or as a text without characters, inside and outside of the data', async () => {
    const host = await makeHost(sketch);
    await host.apply(planWith(expectAt('D3', null), expectAt('D3', ''), expectAt('Z99', null), expectAt('B2', 8, 'REKAP HADIR')));
    expect((await host.read()).sheets).toHaveLength(3);
  });

  test.each<[string, PlanOperation, string]>([
    ['another text', set('B2', 'Farah H.'), 'B2'],
    ['a number for a text of the same digits', set('A2', Number('198001152005012901')), 'A2'],
    ['a text for a number', set('C2', '81.5'), 'C2'],
    ['nothing for a value', set('C2', null), 'C2'],
    ['a value for nothing', set('D3', 0), 'D3'],
    ['no for yes', set('D2', false), 'D2'],
    ['a value for an error', set('C3', 70), 'C3'],
  ])('is refused, and the cell told, when there is %s', async (_, edit, address) => {
    const host = await makeHost(sketch);
    await host.apply({ operations: [edit] });
    await expectChanged(host, planWith(expectAt('B2', 'Farah Halim'), expectAt('D3', null), ...ALL), ['Peserta', address]);
  });

  test('is refused when a sheet is gone, with every cell of it', async () => {
    const host = await makeHost(sketch);
    await expectChanged(host, planWith(...ALL, expectAt('A1', null, 'Nilai'), expectAt('B7', 'x', 'Nilai')), ['Nilai', 'A1'], ['Nilai', 'B7']);
  });

  test('is applied all the same when the user wants it', async () => {
    const host = await makeHost(sketch);
    await host.apply({ operations: [set('C2', 70)] });
    await host.apply(planWith(...ALL), { evenIfChanged: true });
    const { sheets } = await host.read();
    expect([sheets.map(({ name }) => name), sheets[0]?.rows[1]?.[2]]).toEqual([['Peserta', 'Rekap Hadir', 'Ringkasan'], 70]);
  });

  test('is refused after an undo has changed what it expects, and undoing goes on as if it had never been', async () => {
    const host = await makeHost(sketch);
    const before = plainWorkbook(await host.read());
    await host.apply({ operations: [set('B2', 'Farah H.')] });
    await host.apply({ operations: [set('C2', 70)] });
    await host.read();
    await host.undo();
    await expectChanged(host, planWith(expectAt('B2', 'Farah H.'), expectAt('C2', 70)), ['Peserta', 'C2']);
    await host.undo();
    expect(plainWorkbook(await host.read())).toEqual(before);
  });

  test('may expect cells that are counted out while they are looked at', async () => {
    function* many(): Generator<ExpectedCell> {
      for (let row = 10; row < 3000; row += 1) yield { sheet: 'Peserta', row, column: 0, value: null };
      yield expectAt('C2', 81.5);
    }
    const host = await makeHost(sketch);
    const plan = { ...planWith(), expects: { [Symbol.iterator]: many } };
    await host.apply(plan);
    await host.apply({ operations: [set('C2', 70)] });
    await expectChanged(host, plan, ['Peserta', 'C2']);
  });
}
