import { saveDrafts, typeSetting } from '../../../src/pane/rules/setting-actions';
import { dropDrafts, rulesOf } from '../../../src/pane/rules/rules-store';
import type { CheckView, DataView, SettingChange, Workbench } from '../../../src/app/workbench';
import { barePane, good } from '../../support/pane/bare-pane';
import { settingView } from '../../support/pane/setting-view';

beforeEach(() => { jest.useFakeTimers(); });
afterEach(() => { jest.useRealTimers(); });

/** Judges a number: 0 to 100. */
const judged = ({ id, text }: SettingChange) => settingView({ id, text, problem: Number(text) > 100 ? 'Paling banyak 100.' : null });

function judge(log: string[] = []): Partial<Workbench> {
  return {
    trySetting: (change) => {
      log.push(`try ${change.id}=${change.text}`);
      return good(judged(change));
    },
    saveSettings: (changes) => {
      log.push(`save ${changes.map(({ id, text }) => `${id}=${text}`).join()}`);
      return good({ data: {} as DataView, settings: changes.map(judged) });
    },
  };
}

test('what is typed is judged once, after a pause', async () => {
  const log: string[] = [];
  const pane = barePane(judge(log));
  const saved = settingView({ id: 'lulus', text: '65' });
  for (const text of ['7', '70', '700']) typeSetting(pane, saved, text);
  expect(log).toEqual([]);
  await jest.advanceTimersByTimeAsync(300);
  expect(log).toEqual(['try lulus=700']);
  expect(rulesOf(pane).drafts.value.get('lulus')?.tried?.problem).toBe('Paling banyak 100.');
});

test('typing the saved text again leaves nothing to save, and nothing is judged', async () => {
  const log: string[] = [];
  const pane = barePane(judge(log));
  const saved = settingView({ id: 'lulus', text: '65' });
  typeSetting(pane, saved, '70');
  typeSetting(pane, saved, '65');
  await jest.advanceTimersByTimeAsync(300);
  expect(rulesOf(pane).drafts.value.size).toBe(0);
  expect(log).toEqual([]);
});

test('empty means the pack’s value: nothing to save where it stands already, a change where the workbook says otherwise', () => {
  const pane = barePane(judge());
  typeSetting(pane, settingView({ id: 'a', text: '65', packText: '65', origin: 'pack' }), '');
  typeSetting(pane, settingView({ id: 'b', text: '70', packText: '65', origin: 'workbook' }), '');
  expect([...rulesOf(pane).drafts.value.keys()]).toEqual(['b']);
});

test('a late answer about a text that was typed over is dropped', async () => {
  let answerFirst: (() => void) | undefined;
  const pane = barePane({
    trySetting: (change) => (change.text === '700'
      ? new Promise((resolve) => { answerFirst = () => resolve({ ok: true, value: judged(change) }); })
      : good(judged(change))),
  });
  const saved = settingView({ id: 'lulus', text: '65' });
  typeSetting(pane, saved, '700');
  await jest.advanceTimersByTimeAsync(300);
  typeSetting(pane, saved, '70');
  await jest.advanceTimersByTimeAsync(300);
  answerFirst?.();
  await jest.advanceTimersByTimeAsync(0);
  expect(rulesOf(pane).drafts.value.get('lulus')).toMatchObject({ text: '70', tried: { problem: null } });
});

test('nothing is saved while one of them has a problem, also when it was not judged yet', async () => {
  const log: string[] = [];
  const pane = barePane(judge(log));
  typeSetting(pane, settingView({ id: 'a' }), '70');
  typeSetting(pane, settingView({ id: 'b' }), '700');
  await expect(saveDrafts(pane)).resolves.toEqual(['b']);
  expect(log.some((line) => line.startsWith('save'))).toBe(false);
  expect([...rulesOf(pane).drafts.value.keys()]).toEqual(['a', 'b']);
});

test('saving writes all of them at once; a check that was shown is marked as old', async () => {
  const log: string[] = [];
  const pane = barePane(judge(log));
  pane.state.check.value = {} as CheckView;
  typeSetting(pane, settingView({ id: 'a' }), '70');
  typeSetting(pane, settingView({ id: 'b' }), '80');
  await expect(saveDrafts(pane)).resolves.toBe('saved');
  expect(log.at(-1)).toBe('save a=70,b=80');
  expect(rulesOf(pane).drafts.value.size).toBe(0);
  expect(pane.state.isStale.value).toBe(true);
  expect(pane.state.canUndo.value).toBe(true);
});

test('a refusal of the workbook keeps what was typed', async () => {
  const problem = { code: 'workbook.protected', text: 'Lembar Pengaturan dikunci.', action: 'none', cells: [] } as const;
  const pane = barePane({ ...judge(), saveSettings: async () => ({ ok: false, problem }) });
  typeSetting(pane, settingView({ id: 'a' }), '70');
  await expect(saveDrafts(pane)).resolves.toBeNull();
  expect(rulesOf(pane).drafts.value.get('a')?.text).toBe('70');
  expect(pane.state.problem.value).toEqual(problem);
});

test('discarding forgets what was typed and what waited to be judged', async () => {
  const log: string[] = [];
  const pane = barePane(judge(log));
  typeSetting(pane, settingView({ id: 'a' }), '70');
  dropDrafts(pane);
  await jest.advanceTimersByTimeAsync(300);
  expect(rulesOf(pane).drafts.value.size).toBe(0);
  expect(log).toEqual([]);
});
