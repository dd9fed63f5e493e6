import { readHeader } from '../../../src/domain/grading/header-date';

describe('the date in a header', () => {
  const dateOf = (header: string, headerDate: number | null = null) => readHeader({ header, headerDate, column: 0 }, false);

  test.each([
    ['Simulasi (07/09)', '09-07', null, true, 'Simulasi )'],
    ['Senin, 5 September 2022', '09-05', '2022', true, 'Senin,'],
    ['Sesi 5 Sep', '09-05', null, true, 'Sesi'],
    ['2022-09-06 pagi', '09-06', '2022', true, 'pagi'],
    ['06.09.2022', '09-06', '2022', true, ''],
    ['Sesi 1/2', '02-01', null, false, 'Sesi'],
  ])('%s', (header, monthDay, year, isCertain, rest) => {
    expect(dateOf(header)).toEqual({ date: { monthDay, year, isCertain }, rest });
  });

  test.each([['08.00-09.30'], ['Sesi 13/13'], ['Sesi 1-2'], ['31/02'], ['1/2/3'], ['Hari 3 Simulasi'], ['']])('%s holds none', (header) => {
    expect(dateOf(header)).toEqual({ date: null, rest: header });
  });

  test('a stored date decides', () => {
    expect(dateOf('5 Sep', 44810).date).toEqual({ monthDay: '09-06', year: '2022', isCertain: true });
    expect(dateOf('Pembukaan', 44810)).toEqual({ date: { monthDay: '09-06', year: '2022', isCertain: true }, rest: 'Pembukaan' });
  });
});
