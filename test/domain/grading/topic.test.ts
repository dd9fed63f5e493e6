import { topicMatcher } from '../../../src/domain/grading/topic';
import { readHeader } from '../../../src/domain/grading/header-date';
import { kapSubjects } from '../../support/grading/kap';

const match = topicMatcher(kapSubjects, ['pengarahan program']);

describe('which subject a text means', () => {
  test.each([
    ['Pengantar ITSM dan Konsep Service Level Management', 'pengantar-itsm'],
    ['pengantar itsm & konsep slm', 'pengantar-itsm'],
    ['Hari 2: Event, Incident, and Problem Management (sesi pagi)', 'event-incident-problem'],
    ['Event Incident', 'event-incident-problem'],
    ['Ceramah Umum', 'ceramah-current-issue'],
    ['Simulation: drafting a service catalogue, SLA and OLA', 'simulasi-penyusunan'],
    ['PENGARAHAN PROGRAM', 'pengarahan program'],
  ])('%s', (text, topic) => {
    expect(match(text)).toEqual({ kind: 'one', topic });
  });

  test.each([[''], ['—'], ['Event'], ['Jumlah'], ['Pengarahan'], ['Simulasi'], ['Service']])('%s says nothing', (text) => {
    expect(match(text)).toEqual({ kind: 'none' });
  });

  test('two subjects in one text are not chosen between', () => {
    expect(match('Ceramah dan Simulasi Penyusunan')).toEqual({ kind: 'several', topics: expect.arrayContaining(['simulasi-penyusunan', 'ceramah-current-issue']) });
  });

  test('a longer name wins over one that stands inside it', () => {
    const subjects = [
      { id: 'a', title: { id: 'Manajemen Layanan', en: 'Service management' }, aliases: [], jp: 1, graded: true },
      { id: 'b', title: { id: 'Manajemen Layanan Lanjutan', en: 'Advanced service management' }, aliases: [], jp: 1, graded: true },
    ];
    expect(topicMatcher(subjects)('Manajemen Layanan Lanjutan (2)')).toEqual({ kind: 'one', topic: 'b' });
    expect(topicMatcher(subjects)('Manajemen Layanan (2)')).toEqual({ kind: 'one', topic: 'a' });
  });

  test('an alias that two subjects share fits both', () => {
    const subjects = ['a', 'b'].map((id) => ({ id, title: { id: `Judul ${id}`, en: `Title ${id}` }, aliases: ['Praktik'], jp: 1, graded: true }));
    expect(topicMatcher(subjects)('praktik')).toEqual({ kind: 'several', topics: ['a', 'b'] });
  });
});

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
