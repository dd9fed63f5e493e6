import { askWrite, runCheck, runUndo, runWrite } from '../../../src/pane/check';
import { findingsOf } from '../../../src/pane/check/findings-store';
import { createSheets } from '../../../src/pane/data/changes';
import { hasDrafts } from '../../../src/pane/rules/rules-store';
import { typeSetting } from '../../../src/pane/rules/setting-actions';
import { openWorkbook } from '../../../src/pane/state/actions';
import type { CheckView, DataView, ProblemView, SettingView, Workbench, WrittenView } from '../../../src/app/workbench';
import { barePane, good } from '../../support/pane/bare-pane';

const data = (canCheck: boolean): DataView => ({ canCheck }) as DataView;
const check = { openTotal: 3, isWritten: false } as CheckView;
const written: WrittenView = { text: '5 lembar', canUndo: true };
const answers: Partial<Workbench> = {
  read: () => good(data(true)), check: () => good(check), write: () => good(written), undo: () => good({ data: data(true), canUndo: false }),
};

test('a check reads the workbook first, shows its result and says that everything must be asked for again', async () => {
  const pane = barePane(answers);
  pane.state.isStale.value = true;
  await expect(runCheck(pane)).resolves.toBe(true);
  expect(pane.state).toMatchObject({ tab: { value: 'check' }, check: { value: check }, isStale: { value: false }, revision: { value: 1 } });
});

test('without a roster nothing is checked: the user is shown the data', async () => {
  const pane = barePane({ ...answers, read: () => good(data(false)), check: () => { throw new Error('not to be asked'); } });
  pane.state.tab.value = 'rules';
  await expect(runCheck(pane)).resolves.toBe(false);
  expect(pane.state.tab.value).toBe('data');
  expect(pane.state.problem.value).toBeNull();
});

test('writing is looked over first, then done, and can be taken back', async () => {
  const pane = barePane(answers);
  await runCheck(pane);
  askWrite(pane);
  expect(pane.state.isConfirming.value).toBe(true);
  await runWrite(pane, false);
  expect(pane.state.isConfirming.value).toBe(false);
  expect(pane.state.canUndo.value).toBe(true);
  expect(pane.state.check.value?.isWritten).toBe(true);
  expect(pane.state.notice.value).toBe('Sudah ditulis: 5 lembar.');
  await runUndo(pane);
  expect(pane.state.canUndo.value).toBe(false);
  expect(pane.state.written.value).toBeNull();
  expect(pane.state.check.value?.isWritten).toBe(false);
});

test('a cell that changed meanwhile: nothing counts as written, the user decides, and writing anyway says so', async () => {
  const problem: ProblemView = { code: 'workbook.changed', text: 'Peserta!E6 berubah.', action: 'write-anyway', cells: [] };
  const asked: boolean[] = [];
  const pane = barePane({
    ...answers,
    write: async ({ evenIfChanged }) => {
      asked.push(evenIfChanged);
      return evenIfChanged ? { ok: true, value: written } : { ok: false, problem };
    },
  });
  await runCheck(pane);
  await expect(runWrite(pane, false)).resolves.toBe(false);
  expect(pane.state.problem.value).toEqual(problem);
  expect(pane.state.check.value?.isWritten).toBe(false);
  await expect(runWrite(pane, true)).resolves.toBe(true);
  expect(asked).toEqual([false, true]);
  expect(pane.state.problem.value).toBeNull();
  expect(pane.state.isStale.value).toBe(true);
});

test('a sheet that was added after writing is what is taken back: the results stay written', async () => {
  const pane = barePane({ ...answers, addSheets: () => good(data(true)) });
  await runCheck(pane);
  await runWrite(pane, false);
  await createSheets(pane, null);
  await runUndo(pane);
  expect(pane.state.notice.value).toBe('Langkah terakhir diurungkan; buku kerja kembali seperti sebelumnya.');
  expect(pane.state.check.value?.isWritten).toBe(true);
  expect(pane.state.isStale.value).toBe(true);
});

test('another workbook begins anew: nothing typed or searched for in the one before stays', async () => {
  const pane = barePane(answers);
  typeSetting(pane, { id: 'nilai-lulus', text: '65', origin: 'pack' } as SettingView, '70');
  findingsOf(pane).search.value = 'fajar';
  findingsOf(pane).severities.value = ['info'];
  expect(hasDrafts(pane)).toBe(true);
  await openWorkbook(pane);
  expect(hasDrafts(pane)).toBe(false);
  expect(findingsOf(pane)).toMatchObject({ search: { value: '' }, severities: { value: [] } });
});

test('taking back something else than results leaves them written, and the check in doubt', async () => {
  const pane = barePane(answers);
  await runCheck(pane);
  await runWrite(pane, false);
  pane.state.written.value = null;
  await runUndo(pane);
  expect(pane.state.check.value?.isWritten).toBe(true);
  expect(pane.state.isStale.value).toBe(true);
});
