import { topicMatcher } from '../../../src/domain/schedule';
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
