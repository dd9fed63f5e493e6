import { MemoryHost, cellKey } from '../../../src/hosts/memory';
import type { SheetSpec } from '../../../src/workbook';
import { rangeOf, snapshotOf } from '../../support/snapshot';

const spec: SheetSpec = {
  name: 'Pelanggaran',
  marker: 'violations',
  columns: [{ width: 30, style: { wrap: true } }, { width: 12 }],
  rows: [{ cells: [{ value: 'Temuan', style: { bold: true } }, 'Nilai'], height: 24 }, { cells: ['x', 1], level: 1 }],
  tabColor: 'B10E1C',
  frozen: { rows: 1, columns: 0 },
  autoFilter: rangeOf('A1:B2'),
  validations: [{ range: rangeOf('B2'), rule: { type: 'whole', min: 0, max: 9 }, severity: 'stop' }],
  conditionalFormats: [{ range: rangeOf('B2'), formula: 'B2>1', tone: 'fail' }],
  links: [{ row: 1, column: 0, target: 'Peserta!A1' }],
  print: { orientation: 'landscape', fitWidth: 1 },
  showGridLines: false,
};

function hostOf(): MemoryHost {
  return MemoryHost.over(snapshotOf({ sheets: [{ name: 'Peserta', rows: [['NIP']] }] }));
}

test('a sheet keeps everything that a snapshot does not tell', async () => {
  const host = hostOf();
  await host.apply({ operations: [{ kind: 'add-sheet', sheet: spec, activate: true }] });
  const sheet = host.workbook.sheets[1];
  expect(host.workbook.activeSheet).toBe('Pelanggaran');
  expect(sheet).toMatchObject({
    columns: spec.columns, tabColor: 'B10E1C', frozen: { rows: 1, columns: 0 }, autoFilter: rangeOf('A1:B2'),
    validations: spec.validations, conditionalFormats: spec.conditionalFormats, links: spec.links, print: spec.print,
    showGridLines: false,
  });
  expect(sheet?.styles.get(cellKey(0, 0))).toEqual({ bold: true });
  expect([...(sheet?.rowProperties ?? [])]).toEqual([
    [0, { height: 24, hidden: false, level: 0 }], [1, { height: null, hidden: false, level: 1 }],
  ]);
});

test('the sheet that was shown is shown again when ours is gone', async () => {
  const host = hostOf();
  await host.apply({ operations: [{ kind: 'add-sheet', sheet: spec, activate: true }] });
  await host.apply({ operations: [{ kind: 'remove-own' }] });
  expect(host.workbook.activeSheet).toBeNull();
});

test('a highlight keeps its tone', async () => {
  const host = hostOf();
  await host.apply({ operations: [{ kind: 'highlight', sheet: 'Peserta', ranges: [rangeOf('A1')], tone: 'info', key: 'k' }] });
  expect(host.workbook.sheets[0]?.highlights).toEqual([{ key: 'k', ranges: [rangeOf('A1')], tone: 'info' }]);
});

test('a highlight key that a workbook could not carry, or that is taken, is refused', async () => {
  const host = hostOf();
  const mark = (key: string): Promise<unknown> =>
    host.apply({ operations: [{ kind: 'highlight', sheet: 'Peserta', ranges: [rangeOf('A1')], tone: 'info', key }] });
  await mark('k');
  for (const key of ['k', '', 'x"y', 'é', 'x'.repeat(201)]) await expect(mark(key)).rejects.toMatchObject({ name: 'WorkbookError' });
});

test('a text longer than a cell holds is refused', async () => {
  const host = hostOf();
  const set = (length: number): Promise<unknown> =>
    host.apply({ operations: [{ kind: 'set-cells', sheet: 'Peserta', cells: [{ row: 0, column: 0, value: 'x'.repeat(length) }] }] });
  await expect(set(32767)).resolves.toBeDefined();
  await expect(set(32768)).rejects.toMatchObject({ name: 'WorkbookError' });
});
