import { describeActionLearningDays, describeDeadline } from '../../../src/domain/schedule';

const plan = { deadline: '2022-09-15T15:00', actionLearningDays: ['2022-09-09', '2022-09-12', '2022-09-13', '2022-09-14', '2022-09-15'] };

test('the deadline is told by its number, its weekday and its hour', () => {
  expect(describeDeadline(plan, 'id')).toBe('Hari V: Kamis, 15 September 2022 pukul 15.00 WIB');
  expect(describeDeadline(plan, 'en')).toBe('Day V: Thursday, 15 September 2022, 15:00 WIB');
});

test('a deadline beyond the days of action learning has no number', () => {
  expect(describeDeadline({ ...plan, deadline: '2022-09-16T09:30' }, 'id')).toBe('Jumat, 16 September 2022 pukul 09.30 WIB');
});

test('what is not known is not told', () => {
  expect(describeDeadline({ deadline: null, actionLearningDays: [] }, 'id')).toBeNull();
  expect(describeActionLearningDays({ actionLearningDays: [] }, 'id')).toEqual([]);
});

test('every day is numbered', () => {
  const days = describeActionLearningDays(plan, 'id');
  expect(days).toHaveLength(5);
  expect([days[0], days[3]]).toEqual(['Hari I: Jumat, 9 September 2022', 'Hari IV: Rabu, 14 September 2022']);
  const many = describeActionLearningDays({ actionLearningDays: Array.from({ length: 50 }, () => '2022-09-09') }, 'id');
  expect([8, 9, 13, 38, 39, 48, 49].map((at) => many[at]?.split(':')[0])).toEqual(['Hari IX', 'Hari X', 'Hari XIV', 'Hari XXXIX', 'Hari XL', 'Hari XLIX', 'Hari 50']);
});
