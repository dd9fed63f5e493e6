import { chartsOf, readPicture } from '../../../src/workbook/results/scores-charts';
import { wordsIn } from '../../../src/workbook/results';
import { checklistOf, componentOf, fullChecklist, NOT_APPLYING, UNSURE } from '../../support/checklists';
import { rangeOf } from '../../support/snapshot';

const words = wordsIn('id');
const PLACE = { first: 10, top: 30, key: 'individu' };

test('a radar of scores and coverage, and bars of coverage, on one scale from 0 to 100', () => {
  const [radar, bar, ...others] = chartsOf(words, fullChecklist(), PLACE);
  expect(others).toEqual([]);
  expect(radar).toMatchObject({
    kind: 'radar', name: 'radar-individu', categories: rangeOf('A11:A20'), axis: { min: 0, max: 100 },
    series: [{ title: 'Skor', values: rangeOf('I11:I20') }, { title: 'Cakupan bukti (%)', values: rangeOf('G11:G20') }],
  });
  expect(bar).toMatchObject({ kind: 'bar', name: 'bar-individu', categories: rangeOf('A11:A20'), series: [{ values: rangeOf('G11:G20') }], axis: { min: 0, max: 100 } });
});

test('charts do not cover each other', () => {
  const [radar, bar] = chartsOf(words, fullChecklist(), PLACE).map(({ place }) => place);
  expect(radar?.top).toBe(30);
  expect(bar).toMatchObject({ top: radar?.top, bottom: radar?.bottom, left: (radar?.right ?? 99) + 1 });
});

test('fewer than three components have no radar, and components without a figure no picture at all', () => {
  const two = [componentOf('learners'), componentOf('feedback')];
  expect(chartsOf(words, checklistOf({ components: two }), PLACE).map(({ kind }) => kind)).toEqual(['bar']);
  expect(chartsOf(words, checklistOf({ components: two.map((one) => ({ ...one, ...NOT_APPLYING })) }), PLACE)).toEqual([]);
  expect(chartsOf(words, checklistOf({ components: [] }), PLACE)).toEqual([]);
});

test('the words say what the picture shows: highest, lowest, and what has no point', () => {
  expect(readPicture(words, [
    componentOf('learners', { score: '9.00', coverage: '100.00' }), componentOf('feedback', { score: '75.00', coverage: '0.00' }),
    componentOf('learning-spaces', UNSURE), componentOf('learning-solutions', NOT_APPLYING),
  ])).toEqual([
    'Skor tertinggi: Feedback (75,00); terendah: Learners (9,00).', 'Belum cukup dijawab, jadi tanpa titik skor: Learning Spaces.',
    'Tidak ada butir yang berlaku: Learning Solutions.', 'Cakupan bukti tertinggi: Learners (100,00%); terendah: Feedback (0,00%).',
  ]);
});

test('who shares a place is named, and all alike are neither highest nor lowest', () => {
  const [first, second] = readPicture(words, [componentOf('learners'), componentOf('feedback'), componentOf('learning-spaces', { coverage: '10.00' })]);
  expect(first).toBe('Skor Learners, Feedback, Learning Spaces: 75,00.');
  expect(second).toBe('Cakupan bukti tertinggi: Learners, Feedback (50,00%); terendah: Learning Spaces (10,00%).');
});

test('the alternative text gives every component, with an interval where there is no score', () => {
  const [radar, bar] = chartsOf(words, checklistOf(), PLACE).map(({ alternativeText }) => alternativeText);
  expect(radar).toContain('Learners: skor 75,00, cakupan bukti 50,00%.');
  expect(radar).toContain('Knowledge Management Implementation: skor belum cukup dijawab: antara 12,50 dan 87,50, cakupan bukti 25,00%.');
  expect(radar).toContain('Feedback: skor tidak ada butir yang berlaku, cakupan bukti tidak ada.');
  expect(bar).toContain('Knowledge Management Implementation: 25,00%.');
  expect(bar).not.toContain('skor');
});
