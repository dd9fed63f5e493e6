import { newWorkbook } from '../../../src/app/new-workbook';
import { MemoryHost } from '../../../src/hosts/memory';
import { LAYOUT_SHEETS, recognise } from '../../../src/workbook';
import { parametersOf } from '../../support/parameters';
import { reportElements } from '../../support/report-elements';
import { snapshotOf } from '../../support/snapshot';

const subjects = [
  { title: { id: 'Pengantar ITSM dan Konsep Service Level Management', en: 'Introduction to ITSM' }, jp: 8, graded: true },
  { title: { id: 'Event, Incident, and Problem Management', en: 'Event management' }, jp: 8, graded: true },
];
const readiness = [{ id: 'ruang-kelas', title: { id: 'Ruang kelas', en: 'Class room' }, basis: { id: 'KAP, Fasilitas 5', en: 'KAP, Fasilitas 5' } }];

test.each(['id', 'en'] as const)('every standard sheet with rows is recognised for what it is, without a problem (%s)', async (language) => {
  const host = MemoryHost.over(snapshotOf({ sheets: [] }));
  await host.apply(newWorkbook({ language, subjects, parameters: parametersOf({ id: 'nilai-lulus' }), readiness, reportElements, sample: true }));
  const { tables, problems } = recognise(await host.read());
  expect(problems).toEqual([]);
  expect(Object.fromEntries([...tables].map(([kind, table]) => [kind, table.sheet]))).toEqual(Object.fromEntries(Object.entries(LAYOUT_SHEETS).filter(([kind]) => !kind.startsWith('lo-'))));
  expect([...tables].map(([kind, table]) => [kind, table.length])).toEqual(expect.arrayContaining([
    ['participants', 30], ['attendance', 30], ['activity-scores', 30], ['action-learning', 11], ['al-report', 6], ['mentoring', 11], ['instructors', 6],
    ['schedule', 10], ['readiness', 1], ['group-wishes', 3], ['adjustments', 2],
  ]));
});

test('an empty layout holds no rows of people, although its lines are drawn', async () => {
  const host = MemoryHost.over(snapshotOf({ sheets: [] }));
  await host.apply(newWorkbook({ language: 'id', subjects, parameters: parametersOf({ id: 'nilai-lulus' }), sample: false }));
  const { tables } = recognise(await host.read());
  for (const kind of ['participants', 'readiness', 'group-wishes', 'adjustments'] as const) expect(tables.get(kind)?.length).toBe(0);
});
