import { barePane, good } from '../../support/pane/bare-pane';
import type { Answer, ProgressView } from '../../../src/app/workbench';

const problem = (action: 'retry' | 'none', code = 'office.edit-mode'): Answer<never> => ({ ok: false, problem: { code, text: 'Selesaikan dahulu.', action, cells: [] } });

/** Lets everything that is already decided happen. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

test('one thing runs at a time, in the order asked', async () => {
  const pane = barePane({});
  const seen: string[] = [];
  const work = (name: string) => async () => {
    seen.push(`${name} begins`);
    await settled();
    seen.push(`${name} ends`);
    return good(name);
  };
  expect(await Promise.all([pane.run('a', work('a')), pane.run('b', work('b'))])).toEqual(['a', 'b']);
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  expect(pane.state.busy.value).toBeNull();
});

test('progress is shown while the work runs, and not when it comes after the end', async () => {
  const pane = barePane({});
  let tell: (progress: ProgressView) => void = () => undefined;
  const running = pane.run('Membaca', async (onProgress) => {
    tell = onProgress;
    onProgress({ share: 0.5, text: 'Membaca Peserta' });
    await settled();
    return good(1);
  }, true);
  await Promise.resolve().then(() => undefined);
  await Promise.resolve();
  expect(pane.state.busy.value).toEqual({ share: 0.5, text: 'Membaca Peserta', canCancel: true });
  await running;
  tell({ share: 0.9, text: 'terlambat' });
  expect(pane.state.busy.value).toBeNull();
});

test('a problem that can be tried again keeps its caller waiting, and the second attempt answers it', async () => {
  const pane = barePane({});
  const answers: Answer<string>[] = [problem('retry'), { ok: true, value: 'terbaca' }];
  const running = pane.run('Membaca', () => Promise.resolve(answers.shift() ?? problem('none')));
  await settled();
  expect(pane.state.problem.value?.code).toBe('office.edit-mode');
  expect(pane.state.busy.value).toBeNull();
  pane.settle(true);
  expect(await running).toBe('terbaca');
  expect(pane.state.problem.value).toBeNull();
});

test('leaving a problem ends the wait, and so does asking for something else', async () => {
  const pane = barePane({});
  const left = pane.run('Membaca', () => Promise.resolve(problem('retry')));
  await settled();
  pane.settle(false);
  expect(await left).toBeNull();
  expect(pane.state.problem.value).toBeNull();

  const overtaken = pane.run('Membaca', () => Promise.resolve(problem('retry')));
  await settled();
  expect(await pane.run('Memeriksa', () => good('ok'))).toBe('ok');
  expect(await overtaken).toBeNull();
});

test('a problem without a second attempt is told and answered at once', async () => {
  const pane = barePane({});
  expect(await pane.run('Menulis', () => Promise.resolve(problem('none', 'workbook.changed')))).toBeNull();
  expect(pane.state.problem.value?.code).toBe('workbook.changed');
});

test('what the user stopped is said in passing, not as a problem', async () => {
  let stops = 0;
  const pane = barePane({ cancel: () => { stops += 1; return Promise.resolve(); } });
  let end: (answer: Answer<never>) => void = () => undefined;
  const running = pane.run('Memeriksa', () => new Promise((resolve) => { end = resolve; }), true);
  await settled();
  pane.cancel();
  pane.cancel();
  expect(stops).toBe(1);
  expect(pane.state.busy.value?.canCancel).toBe(false);
  end({ ok: false, problem: { code: 'workbench.cancelled', text: 'Dihentikan.', action: 'none', cells: [] } });
  expect(await running).toBeNull();
  expect(pane.state.problem.value).toBeNull();
  expect(pane.state.notice.value).toBe('Dihentikan.');
});

test('a workbench that throws is a problem in words, and the next request is served', async () => {
  const pane = barePane({});
  const failed = pane.run('Membaca', () => Promise.reject(new Error('port closed')));
  await settled();
  expect(pane.state.problem.value?.text).toContain('port closed');
  pane.settle(false);
  expect(await failed).toBeNull();
  expect(await pane.run('Membaca', () => good(2))).toBe(2);
});

test('what cannot be stopped is not', async () => {
  const pane = barePane({ cancel: () => { throw new Error('stopped in the middle of writing'); } });
  const running = pane.run('Menulis', async () => {
    pane.cancel();
    return good(true);
  });
  expect(await running).toBe(true);
});
