import { isMessageTag } from '../../src/messages';
import type { ChartSpec, PlanOperation, RowSpec, WorkbookHost } from '../../src/workbook';
import { BARS, RADAR, scoreSheet } from '../support/charts';
import { plannedChart } from '../support/plain-charts';
import type { PlainChart } from '../support/plain-charts';
import { plainWorkbook } from '../support/plain-snapshot';
import { rangeOf } from '../support/snapshot';
import type { MakeHost } from './contract';

/** The charts that stand in a host's workbook, read past the host. */
export type ChartsOf = (host: WorkbookHost) => PlainChart[] | Promise<PlainChart[]>;

const sketch = { sheets: [{ name: 'Peserta', rows: [['NIP', 'Nama'], ['198001152005012901', 'Farah Halim']], notes: [{ row: 1, column: 1, author: 'Panitia', text: 'Sudah dicek' }] }] } as const;

const REMOVE: PlanOperation = { kind: 'remove-own' };
const SCORES = scoreSheet();
const WANTED = [RADAR, BARS].map((chart) => plannedChart(SCORES.sheet.name, chart));

function drawn(chart: Partial<ChartSpec>, rows?: readonly RowSpec[]): PlanOperation {
  return scoreSheet({ charts: [{ ...RADAR, ...chart }], ...(rows === undefined ? {} : { rows }) });
}

/** Charts in a sheet of ours: drawn as planned, once, and gone with the sheet. */
export function describeCharts(makeHost: MakeHost, chartsOf: ChartsOf): void {
  test('a radar and a bar chart stand on their sheet beside its cells and notes', async () => {
    const host = await makeHost(sketch);
    const receipt = await host.apply({ operations: [REMOVE, scoreSheet({ notes: [{ row: 0, column: 1, text: 'Dihitung' }] })] });
    expect(receipt).toEqual({ sheets: [SCORES.sheet.name], highlightedCells: 0, notes: 0 });
    expect(await chartsOf(host)).toEqual(WANTED);
    const sheet = (await host.read()).sheets[1];
    expect([sheet?.rows[4], sheet?.formula(6, 2), sheet?.notes.length]).toEqual([['Budaya & nilai', 1, 0.9], 'NA()', 1]);
  });

  test('they go without a trace, come back when that is undone, and go again', async () => {
    const host = await makeHost(sketch);
    const before = plainWorkbook(await host.read());
    await host.apply({ operations: [REMOVE, SCORES] });
    await host.apply({ operations: [REMOVE] });
    expect([await chartsOf(host), plainWorkbook(await host.read())]).toEqual([[], before]);
    await host.undo();
    expect(await chartsOf(host)).toEqual(WANTED);
    await host.undo();
    expect([await chartsOf(host), plainWorkbook(await host.read())]).toEqual([[], before]);
  });

  test('the same sheet again has each chart once; one that is not planned any more is gone, and undoing brings it back', async () => {
    const host = await makeHost(sketch);
    for (let run = 0; run < 2; run += 1) await host.apply({ operations: [REMOVE, SCORES] });
    expect(await chartsOf(host)).toEqual(WANTED);
    await host.apply({ operations: [REMOVE, scoreSheet({ charts: [BARS] })] });
    expect(await chartsOf(host)).toEqual(WANTED.slice(1));
    await host.undo();
    expect(await chartsOf(host)).toEqual(WANTED);
  });

  test('charts of rows that lie side by side, and of a sheet that becomes the user\'s', async () => {
    const lying: ChartSpec = { ...BARS, categories: rangeOf('B1:D1'), series: [{ title: 'Satu', values: rangeOf('B2:D2') }], axis: { min: -1, max: 5, format: '0.0' }, place: rangeOf('A5:D5') };
    const host = await makeHost(sketch);
    await host.apply({ operations: [scoreSheet({ name: 'Milik unit', marker: null, rows: [{ cells: [null, 'a', 'b', 'c'] }, { cells: ['x', 1, null, 3] }], charts: [lying] })] });
    await host.apply({ operations: [REMOVE] });
    expect(await chartsOf(host)).toEqual([plannedChart('Milik unit', lying)]);
  });

  const outside = { top: 1048576, left: 0, bottom: 1048576, right: 0 };
  test.each<[string, string, PlanOperation]>([
    ['workbook.outside-sheet', 'categories outside of the sheet', drawn({ categories: outside })],
    ['workbook.outside-sheet', 'a place that is upside down', drawn({ place: { top: 3, left: 0, bottom: 2, right: 4 } })],
    ['workbook.chart-name', 'two charts of one name', scoreSheet({ charts: [RADAR, { ...BARS, name: 'RADAR' }] })],
    ['workbook.chart-name', 'a chart without a name', drawn({ name: ' ' })],
    ['workbook.chart-ranges', 'a series that is shorter than its categories', drawn({ series: [{ title: 'x', values: rangeOf('B2:B10') }] })],
    ['workbook.chart-ranges', 'a series of rows and columns', drawn({ categories: rangeOf('A2:A7'), series: [{ title: 'x', values: rangeOf('B2:C4') }] })],
    ['workbook.chart-ranges', 'a chart without series', drawn({ series: [] })],
    ['workbook.chart-too-large', 'too many series', drawn({ series: Array.from({ length: 256 }, () => ({ title: 'x', values: rangeOf('B2:B11') })) })],
    ['workbook.chart-too-large', 'too many points', drawn({ categories: rangeOf('A2:A32002'), series: [{ title: 'x', values: rangeOf('B2:B32002') }] })],
    ['workbook.chart-axis', 'an axis that ends where it begins', drawn({ axis: { min: 1, max: 1, format: '0' } })],
    ['workbook.chart-axis', 'an axis without a step', drawn({ axis: { min: 0, max: 1, unit: 0, format: '0' } })],
    ['workbook.chart-value', 'a text among the values', drawn({ categories: rangeOf('A1:A10'), series: [{ title: 'x', values: rangeOf('B1:B10') }] })],
    ['workbook.chart-value', 'an empty text that a formula gives', drawn({ categories: rangeOf('A1'), series: [{ title: 'x', values: rangeOf('B1') }] }, [{ cells: ['a', { value: '', formula: '""' }] }])],
    ['workbook.text-too-long', 'words without end', drawn({ alternativeText: 'x'.repeat(32768) })],
  ])('refuses with %s: %s', async (code, _, operation) => {
    const host = await makeHost(sketch);
    const before = plainWorkbook(await host.read());
    await expect(host.apply({ operations: [operation] })).rejects.toMatchObject({ name: 'WorkbookError', code });
    expect([code, isMessageTag(code)]).toEqual([code, true]);
    expect([await chartsOf(host), plainWorkbook(await host.read())]).toEqual([[], before]);
  });
}
