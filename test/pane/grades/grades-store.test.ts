import { forgetGrades, gradesOf, loadGrades, loadMoreGrades, queryOf } from '../../../src/pane/grades/grades-store';
import type { GradeRowView, GradesPage, GradesQuery, Workbench } from '../../../src/app/workbench';
import { barePane, good } from '../../support/pane/bare-pane';

const row = (key: string): GradeRowView => ({
  key, name: key, detail: '', grade: '70,00', range: { low: 70, high: 70 }, status: 'Lulus', tone: 'pass', tags: [],
});

const pageOf = (rows: readonly GradeRowView[], total: number): GradesPage => ({
  counts: { all: total, passed: total, failed: 0, open: 0, border: 0, sensitive: 0, adjusted: 0 },
  passMark: null, rows, total, alternatives: [], assumptions: [],
});

/** So many people, a page at a time, with every question written down. */
function bench(total: number, log: GradesQuery[] = []): Partial<Workbench> {
  return {
    grades: (query) => {
      log.push(query);
      const count = Math.max(0, Math.min(query.limit, total - query.offset));
      return good(pageOf(Array.from({ length: count }, (_, at) => row(`${query.offset + at}`)), total));
    },
  };
}

test('a page at a time: the next people come below those that are shown', async () => {
  const pane = barePane(bench(50));
  const store = gradesOf(pane);
  await loadGrades(pane, store, false);
  await loadMoreGrades(pane, store);
  await loadMoreGrades(pane, store);
  expect(store.page.value?.rows.map(({ key }) => key)).toEqual(Array.from({ length: 50 }, (_, at) => `${at}`));
});

test('after an edit as many as were shown are asked for again, within reason; after another question the first page', async () => {
  const log: GradesQuery[] = [];
  const pane = barePane(bench(1000, log));
  const store = gradesOf(pane);
  await loadGrades(pane, store, false);
  await loadMoreGrades(pane, store);
  await loadGrades(pane, store, true);
  expect(log.at(-1)).toMatchObject({ offset: 0, limit: 40 });
  for (let more = 0; more < 12; more += 1) await loadMoreGrades(pane, store);
  await loadGrades(pane, store, true);
  expect(log.at(-1)?.limit).toBe(200);
  await loadGrades(pane, store, false);
  expect(log.at(-1)?.limit).toBe(20);
});

test('an answer that comes late does not cover a newer one, nor what was forgotten', async () => {
  const answers: ((page: GradesPage) => void)[] = [];
  const pane = barePane({ grades: () => new Promise((resolve) => { answers.push((value) => resolve({ ok: true, value })); }) });
  const store = gradesOf(pane);
  const asked = [loadGrades(pane, store, false), loadGrades(pane, store, false)];
  answers[1]?.(pageOf([row('new')], 1));
  answers[0]?.(pageOf([row('old')], 1));
  await Promise.all(asked);
  expect(store.page.value?.rows.map(({ key }) => key)).toEqual(['new']);
  const late = loadGrades(pane, store, false);
  forgetGrades(store);
  answers[2]?.(pageOf([row('late')], 1));
  await late;
  expect([store.page.value, store.isLoading.value]).toEqual([null, false]);
});

test('a bench that breaks is a problem, and what was shown stays', async () => {
  const answers = bench(3);
  const pane = barePane(answers);
  const store = gradesOf(pane);
  await loadGrades(pane, store, false);
  answers.grades = () => Promise.reject(new Error('gone'));
  await loadGrades(pane, store, true);
  expect(store.problem.value?.text).toContain('gone');
  expect(store.page.value?.rows).toHaveLength(3);
});

test('another workbook: no filter, no search, nobody open', () => {
  const store = gradesOf(barePane({}));
  store.filter.value = 'failed';
  store.search.value = ' vino ';
  store.person.value = '1';
  expect(queryOf(store, 0, 5)).toEqual({ filter: 'failed', search: 'vino', offset: 0, limit: 5 });
  forgetGrades(store);
  expect([queryOf(store, 0, 5), store.person.value]).toEqual([{ filter: 'all', search: '', offset: 0, limit: 5 }, null]);
});
