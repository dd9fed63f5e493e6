import { findingsOf, loadFindings, loadMoreGroups, queryOf, toggleSeverity } from '../../../src/pane/check/findings-store';
import type { FindingGroup, FindingsPage, FindingsQuery, Workbench } from '../../../src/app/workbench';
import { barePane, good } from '../../support/pane/bare-pane';

const group = (key: string): FindingGroup => ({ key, title: key, detail: '', tone: 'fail', total: 1, findings: [] });

/** So many groups, a page at a time, with every question written down. */
function bench(total: number, log: FindingsQuery[] = []): Partial<Workbench> {
  return {
    findings: (query) => {
      log.push(query);
      const count = Math.min(query.limit, total - query.offset);
      const groups = Array.from({ length: count }, (_, at) => group(`${query.offset + at}`));
      return good<FindingsPage>({ groups, totalGroups: total, totalFindings: total });
    },
  };
}

test('a page at a time: the next groups come below the ones that are shown', async () => {
  const pane = barePane(bench(50));
  const store = findingsOf(pane);
  await loadFindings(pane, store, false);
  expect(store.page.value?.groups).toHaveLength(20);
  await loadMoreGroups(pane, store);
  expect(store.page.value?.groups.map(({ key }) => key)).toEqual(Array.from({ length: 40 }, (_, at) => `${at}`));
});

test('after an edit as many groups as were shown are asked for again, within reason', async () => {
  const log: FindingsQuery[] = [];
  const pane = barePane(bench(1000, log));
  const store = findingsOf(pane);
  await loadFindings(pane, store, false);
  await loadMoreGroups(pane, store);
  await loadFindings(pane, store, true);
  expect(log.at(-1)).toMatchObject({ offset: 0, limit: 40 });
  await loadMoreGroups(pane, store);
  await loadMoreGroups(pane, store);
  await loadFindings(pane, store, true);
  expect(log.at(-1)?.limit).toBe(60);
  await loadFindings(pane, store, false);
  expect(log.at(-1)?.limit).toBe(20);
});

test('an answer that comes late does not cover a newer one', async () => {
  const answers: ((page: FindingsPage) => void)[] = [];
  const pane = barePane({ findings: () => new Promise((resolve) => { answers.push((value) => resolve({ ok: true, value })); }) });
  const store = findingsOf(pane);
  const first = loadFindings(pane, store, false);
  const second = loadFindings(pane, store, false);
  answers[1]?.({ groups: [group('new')], totalGroups: 1, totalFindings: 1 });
  await second;
  answers[0]?.({ groups: [group('old')], totalGroups: 1, totalFindings: 1 });
  await first;
  expect(store.page.value?.groups.map(({ key }) => key)).toEqual(['new']);
  expect(store.isLoading.value).toBe(false);
});

test('a bench that breaks is a problem, and what was shown stays', async () => {
  const answers = bench(3);
  const pane = barePane({ ...answers });
  const store = findingsOf(pane);
  await loadFindings(pane, store, false);
  Object.assign(pane, { workbench: { findings: () => Promise.reject(new Error('thread lost')) } });
  await loadFindings(pane, store, true);
  expect(store.problem.value?.text).toContain('thread lost');
  expect(store.page.value?.groups).toHaveLength(3);
});

test('what the user chose is the question', () => {
  const store = findingsOf(barePane({}));
  store.by.value = 'person';
  store.search.value = '  bagus ';
  store.severities.value = toggleSeverity(toggleSeverity(['info'], 'mandatory'), 'info');
  expect(queryOf(store, 20, 20)).toEqual({ by: 'person', severities: ['mandatory'], search: 'bagus', offset: 20, limit: 20 });
});
