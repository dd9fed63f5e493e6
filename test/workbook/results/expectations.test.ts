import { MemoryHost } from '../../../src/hosts/memory';
import { composeAudit } from '../../../src/workbook/results';
import type { CellValue } from '../../../src/domain/values';
import { formatCellRef } from '../../../src/domain/values';
import type { PlanOperation, WorkbookPlan, WorkbookSnapshot } from '../../../src/workbook';
import { findingOf, reportOf } from '../../support/report';
import { positionOf, snapshotOf } from '../../support/snapshot';

const source = snapshotOf({ sheets: [
  { name: 'Peserta', rows: [['NIP', 'Nama', 'Status', 'Jabatan', 'Golongan'], ['198001152005012901', 'Farah Halim', 'PNS', null, 'I/d'], ['', 'Bagas Wirya', 'PNS', null, { error: '#N/A' }]] },
  { name: 'Rekap Hadir', rows: [['NIP', 'Hari 1'], ['198001152005012901', 8]] },
] });
const findings = [
  findingOf({ cells: ['Peserta!E2', 'Peserta!B2', "Rekap Hadir!B2"] }), findingOf({ outcome: 'undetermined', cells: ['Peserta!E2', 'Peserta!E3'] }),
  findingOf({ outcome: 'pass', cells: ['Peserta!C2'] }), findingOf({ cells: ['Jejak!A1', 'Peserta!D9'] }),
];
const report = reportOf({ findings });

function expected(plan: WorkbookPlan): [string, CellValue][] {
  return [...plan.expects ?? []].map(({ value, ...cell }) => [formatCellRef(cell), value]);
}

function inOrder(cells: readonly [string, CellValue][]): [string, CellValue][] {
  return [...cells].sort(([one], [other]) => (one < other ? -1 : 1));
}

const SOURCE: readonly [string, CellValue][] = [
  ["'Rekap Hadir'!B2", 8], ['Peserta!B2', 'Farah Halim'], ['Peserta!D9', null], ['Peserta!E2', 'I/d'], ['Peserta!E3', { error: '#N/A' }],
];

test('a plan expects the value of every source cell that it marks, each once', () => {
  expect(inOrder(expected(composeAudit(report, source)))).toEqual(inOrder([...SOURCE]));
});

test('it can be asked more than once', () => {
  const plan = composeAudit(report, source);
  expect(expected(plan)).toEqual(expected(plan));
});

test('where the host makes notes only, the annotated cells are expected, and none where it makes no marks', () => {
  const notes = composeAudit(report, source, { capabilities: { highlights: false, notes: true } });
  expect(inOrder(expected(notes))).toEqual([['Peserta!D9', null], ['Peserta!E2', 'I/d']]);
  expect(expected(composeAudit(report, source, { capabilities: { highlights: false, notes: false } }))).toEqual([]);
});

async function audited(): Promise<{ host: MemoryHost; snapshot: WorkbookSnapshot }> {
  const host = MemoryHost.over(source);
  await host.apply(composeAudit(report, source));
  await host.apply({ operations: [typed('M6', 'diterima')] });
  return { host, snapshot: await host.read() };
}

function typed(address: string, value: string | null): PlanOperation {
  return { kind: 'set-cells', sheet: 'Pelanggaran', cells: [{ ...positionOf(address), value }] };
}

test('of the earlier results it expects what the committee had typed, blanks included', async () => {
  const { snapshot } = await audited();
  const cells = expected(composeAudit(report, snapshot)).filter(([address]) => address.startsWith('Pelanggaran!'));
  expect(cells).toEqual([6, 7, 8].flatMap((row) => ['M', 'N', 'O'].map((column) => [`Pelanggaran!${column}${row}`, row === 6 && column === 'M' ? 'diterima' : null])));
});

test.each([['a new decision', 'M7', 'ditolak'], ['a decision that is gone', 'M6', null], ['a reason', 'N6', 'SK terbaru'], ['a name', 'O8', 'Ketua']])(
  '%s typed after the workbook was read is not overwritten', async (_, address, value) => {
    const { host, snapshot } = await audited();
    const plan = composeAudit(report, snapshot);
    await host.apply({ operations: [typed(address, value)] });
    await expect(host.apply(plan)).rejects.toMatchObject({ code: 'workbook.changed', cells: [{ sheet: 'Pelanggaran', ...positionOf(address) }] });
    await host.undo();
    await expect(host.apply(plan)).resolves.toMatchObject({ sheets: expect.arrayContaining(['Pelanggaran']) as unknown });
  },
);

test('results that somebody deleted after the workbook was read are not quietly written again', async () => {
  const { host, snapshot } = await audited();
  const plan = composeAudit(report, snapshot);
  await host.apply({ operations: [{ kind: 'remove-own' }] });
  await expect(host.apply(plan)).rejects.toMatchObject({ code: 'workbook.changed', details: { count: 9 } });
});

test('a hundred thousand cells are told one by one', () => {
  const PEOPLE = 100_000;
  const many = Array.from({ length: PEOPLE }, (_, at) => findingOf({ subject: String(at), cells: [`Peserta!E${at + 2}`] }));
  const plan = composeAudit(reportOf({ findings: many }), source);
  const first = plan.expects?.[Symbol.iterator]().next().value as unknown;
  expect(first).toEqual({ sheet: 'Peserta', row: 1, column: 4, value: 'I/d' });
  let count = 0;
  for (const { value } of plan.expects ?? []) count += value === undefined ? 0 : 1;
  expect(count).toBe(PEOPLE);
});
