import { readMeetings, readReports } from '../../../src/domain/action-learning';
import { formatCellRef } from '../../../src/domain/values';
import { loadedPack } from '../../support/packs';
import { tableOf } from '../../support/grading/table';
import type { TableSketch } from '../../support/grading/table';

const sheet = (rows: TableSketch['rows'], more: Partial<TableSketch> = {}): Parameters<typeof readReports>[0] =>
  tableOf({ sheet: 'Laporan', columns: ['kelompok', 'bentuk'], open: ['Isi a', 'Isi c'], rows, ...more });

async function read(table: Parameters<typeof readReports>[0]): Promise<ReturnType<typeof readReports>> {
  const { deliverables } = await loadedPack();
  if (deliverables === null) throw new Error('the pack has no deliverables');
  return readReports(table, deliverables, new Set(['1']), 'id');
}

const answersOf = (reports: ReturnType<typeof readReports>, group: string): Record<string, [unknown, string]> =>
  Object.fromEntries((reports.of(group)?.answers ?? []).filter(({ cells }) => cells.length > 0).map(({ element, answer, code }) => [element.id, [answer, code]]));

test('a formula that was never calculated is no answer', async () => {
  expect(answersOf(await read(sheet([['1', null, null, 'Ada']], { uncalculated: ['0,2'] })), '1')).toEqual({ 'isi-a': [null, 'formula'], 'isi-c': ['ada', ''] });
});

test('rows of one group complete each other, and contradict each other openly', async () => {
  const reports = await read(sheet([['1', 'Laporan', 'Ada', null], ['1', null, 'Tidak', 'Tidak berlaku']]));
  expect(answersOf(reports, '1')).toEqual({ 'isi-a': [null, 'action-learning.rows-differ'], 'isi-c': ['tidak-berlaku', ''] });
  expect(reports.of('1')?.form).toMatchObject({ read: { forms: new Set(['laporan']) } });
  expect((await read(sheet([['1', 'Laporan', 'Ada', 'Ada'], ['1', 'Paparan', 'Ada', 'Ada']]))).of('1')?.form).toMatchObject({ read: { forms: null } });
});

test('rows without a group are told in one problem, whatever their number', async () => {
  const { problems } = await read(sheet(Array.from({ length: 300 }, () => [null, null, 'Ada', 'Ada'])));
  const [problem] = problems.filter(({ code }) => code === 'action-learning.group-blank');
  expect(problem?.details).toMatchObject({ count: 300 });
  expect(problem?.cells).toHaveLength(100);
  expect(problem?.cells.slice(0, 1).map(formatCellRef)).toEqual(['Laporan!A2']);
});

test('twenty thousand rows of one group are read in one go', async () => {
  const reports = await read(sheet(Array.from({ length: 20_000 }, () => ['1', 'Laporan', 'Ada', 'Ada'])));
  expect(answersOf(reports, '1')).toEqual({ 'isi-a': ['ada', ''], 'isi-c': ['ada', ''] });
});

test('a table without a column for the group has no groups', async () => {
  const { mentoring } = await loadedPack();
  if (mentoring === null) throw new Error('the pack has no meetings');
  const table = tableOf({ sheet: 'Mentoring', columns: ['jp'], rows: [[4]] });
  expect(readMeetings(table, mentoring, new Set(['1']), false).of('1')).toBeNull();
});
