import fc from 'fast-check';
import data from '../../../rules/reference/session-words.json';
import { formOf, parseMode } from '../../../src/domain/schedule/mode';

describe('modes as people write them', () => {
  test.each([
    ['Tatap muka', 'TM'], ['TM', 'TM'], ['klasikal', 'TM'], ['Luring', 'TM'], ['TATAP MUKA (luring)', 'TM'], ['Pelatihan klasikal di kelas', 'TM'],
    ['Tatap muka virtual', 'TMV'], ['Tatap Muka Virtual (Zoom)', 'TMV'], ['TMV', 'TMV'], ['Zoom', 'TMV'], ['daring sinkron', 'TMV'], ['Daring via Zoom Meeting', 'TMV'],
    ['NTM', 'NTM'], ['Non tatap muka', 'NTM'], ['Mandiri', 'NTM'], ['Async-Collab', 'NTM'], ['Async-Collab*', 'NTM'], ['Action Learning', 'NTM'], ['Daring (asinkron)', 'NTM'],
    ['Coaching/Mentoring (TMV)', 'TMV'],
  ])('%s is %s', (text, mode) => {
    expect(parseMode(text)).toEqual({ kind: 'known', value: mode });
  });

  test.each([
    ['daring', ['TMV', 'NTM']], ['PJJ', ['TMV', 'NTM']], ['Blended learning', ['TM', 'TMV', 'NTM']], ['Tatap muka dan mandiri', ['TM', 'NTM']],
  ])('%s leaves it open', (text, values) => {
    expect(parseMode(text)).toEqual({ kind: 'several', values });
  });

  test.each([['Gedung B'], ['lihat undangan'], ['?'], [8]])('%s is no mode', (cell) => {
    expect(parseMode(cell)).toMatchObject({ kind: 'unreadable', reason: 'schedule.mode-unknown' });
  });

  test('an empty cell is no answer, a dash says there is none', () => {
    expect(parseMode(null).kind).toBe('blank');
    expect(parseMode('-').kind).toBe('none');
  });

  test('what is held on a screen counts as not face to face in the plan', () => {
    expect((['TM', 'TMV', 'NTM'] as const).map(formOf)).toEqual(['TM', 'NTM', 'NTM']);
  });
});

test('no word means two things', () => {
  const words = data.modes.flatMap(({ words: list }) => list);
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});

test('any text is read, and the same in capitals', () => {
  fc.assert(fc.property(fc.string({ maxLength: 60 }), (text) => {
    expect(parseMode(text.toUpperCase().toLowerCase()).kind).toBe(parseMode(text.toLowerCase()).kind);
  }));
});
