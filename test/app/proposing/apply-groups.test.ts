import { planApplying } from '../../../src/app/proposing/apply-groups';
import type { ApplyPlan } from '../../../src/app/proposing/apply-groups';
import { describeStop } from '../../../src/app/proposing/words';
import { MemoryHost } from '../../../src/hosts/memory';
import type { CellValue } from '../../../src/domain/values';
import { nipOf } from '../../support/class-sheets';
import { rosterSheet } from '../../support/groups/roster';
import type { RowSketch } from '../../support/groups/roster';
import { recogniseSheets, tableOf } from '../../support/recognised';
import { snapshotOf } from '../../support/snapshot';
import type { SheetSketch } from '../../support/snapshot';

const GROUPS = [{ id: '1', leader: nipOf(1), members: [nipOf(1), nipOf(2)] }, { id: '2', leader: nipOf(4), members: [nipOf(4), nipOf(3)] }];
const ROSTER: readonly RowSketch[] = [{}, {}, {}, {}, {}];

function apply(sheet: SheetSketch, people = 5): ApplyPlan {
  const snapshot = snapshotOf({ sheets: [sheet] });
  const known = Array.from({ length: people }, (_, position) => ({ key: nipOf(position + 1), position }));
  return planApplying(snapshot, tableOf(recogniseSheets([sheet]), 'participants'), GROUPS, { people: known as never });
}

async function applied(rows: readonly RowSketch[]): Promise<(readonly (CellValue | undefined)[])[]> {
  const sheet = rosterSheet(rows);
  const host = MemoryHost.over(snapshotOf({ sheets: [sheet] }));
  const plan = apply(sheet);
  if (plan.kind === 'refused') throw new Error(plan.reasons[0]?.code);
  await host.apply(plan.plan);
  return ((await host.read()).sheets[0]?.rows ?? []).slice(1).map((row) => [row[15], row[16]]);
}

test('fills the columns Kelompok and Peran, and leaves alone who is in no group', async () => {
  expect(await applied([{}, {}, {}, {}, { kelompok: 'A', peran: 'Anggota' }])).toEqual([['1', 'Ketua'], ['1', 'Anggota'], ['2', 'Anggota'], ['2', 'Ketua'], ['A', 'Anggota']]);
});

test('writes groups as the column writes them', async () => {
  expect((await applied([{ kelompok: 'Kelompok 2' }, {}, { kelompok: 'Kelompok 2' }, {}, {}])).map(([group]) => group)).toEqual(['Kelompok 1', 'Kelompok 1', 'Kelompok 2', 'Kelompok 2', undefined]);
  expect((await applied([{ kelompok: 2 }, { kelompok: 1 }, {}, {}, {}])).map(([group]) => group)).toEqual([1, 1, 2, 2, undefined]);
});

test('a cell that says the same already stays as it is written', () => {
  const plan = apply(rosterSheet([{ kelompok: 'Kel. 01', peran: 'Team Leader' }, { kelompok: 'Kel. 01', peran: 'member' }, {}, {}, {}]));
  expect(plan).toMatchObject({ kind: 'plan', cells: 4 });
  expect(plan.kind === 'plan' ? plan.plan.operations : []).toMatchObject([{ kind: 'set-cells', sheet: 'Peserta', cells: [{ row: 4, column: 15 }, { row: 4, column: 16 }, { row: 3, column: 15 }, { row: 3, column: 16 }] }]);
});

test('nothing to change is an empty plan', () => {
  expect(apply(rosterSheet([
    { kelompok: '1', peran: 'Ketua' }, { kelompok: '1', peran: 'Anggota' }, { kelompok: '2', peran: 'Anggota' }, { kelompok: '2', peran: 'Ketua' },
  ]), 4)).toMatchObject({ kind: 'plan', cells: 0, plan: { operations: [] } });
});

test('a row that somebody moved meanwhile is noticed: the plan expects whose row it is', async () => {
  const sheet = rosterSheet(ROSTER);
  const plan = apply(sheet);
  const expected = plan.kind === 'plan' ? [...plan.plan.expects ?? []] : [];
  expect(expected).toContainEqual({ sheet: 'Peserta', row: 1, column: 1, value: nipOf(1) });
  expect(expected).toContainEqual({ sheet: 'Peserta', row: 1, column: 15, value: null });
});

test.each([
  ['a formula', { formulas: { P2: 'A2' } }, 'groups.apply-formula', 'Peserta!P2'],
  ['a merged cell', { merges: ['P2:P3'] }, 'groups.apply-merged', 'Peserta!P2'],
])('%s is never overwritten: nothing is written at all', (_name, parts, code, cell) => {
  const plan = apply({ ...rosterSheet(ROSTER), ...parts });
  expect(plan).toMatchObject({ kind: 'refused', reasons: [{ code, details: { cell } }] });
  for (const language of ['id', 'en'] as const) expect(plan.kind === 'refused' ? describeStop(plan.reasons[0]!, language) : '').toContain(cell);
});

test('a formula in a row that does not change is no obstacle', () => {
  expect(apply({ ...rosterSheet([...ROSTER.slice(0, 4), { kelompok: 'A' }]), formulas: { P6: 'A6' } }).kind).toBe('plan');
});

test('without a column for the role there is nothing to write into', () => {
  const whole = rosterSheet(ROSTER);
  const plan = apply({ ...whole, rows: whole.rows.map((row) => row.slice(0, 16)) });
  expect(plan).toMatchObject({ kind: 'refused', reasons: [{ code: 'groups.apply-column-missing', details: { column: 'Peran' } }] });
});
