import fc from 'fast-check';
import { mayBeSamePerson, namesIn, plainName } from '../../../src/domain/values';

test.each([
  ['Ratih Wulandari', 'ratih wulandari'], ['Dr. Ratih Wulandari, S.Kom., M.M.', 'ratih wulandari'], ['  BAMBANG  PRASETYO ', 'bambang prasetyo'], ['Bpk. Bambang Prasetyo', 'bambang prasetyo'],
  ['Drs. H. Galih Lestari, Ak.', 'galih lestari'], ["Nur'aini Halim", "nur'aini halim"], ['Dr.', ''], ['', ''], ['123', ''], ['Asisten 1', 'asisten 1'], ['ASISTEN-2', 'asisten-2'],
])('%j is compared as %j', (name, plain) => {
  expect(plainName(name)).toBe(plain);
});

describe('the people in a cell', () => {
  test.each([
    ['Ratih Wulandari', ['Ratih Wulandari']],
    ['Ratih Wulandari, S.Kom., M.M.', ['Ratih Wulandari, S.Kom., M.M.']],
    ['Ratih Wulandari, SE, MM', ['Ratih Wulandari, SE, MM']],
    ['Ratih, Oka, Dewi', ['Ratih', 'Oka', 'Dewi']],
    ['Ratih Wulandari, Bambang Prasetyo', ['Ratih Wulandari', 'Bambang Prasetyo']],
    ['Ratih Wulandari, S.Kom. dan Bambang Prasetyo', ['Ratih Wulandari, S.Kom.', 'Bambang Prasetyo']],
    ['Ratih Wulandari/Bambang Prasetyo', ['Ratih Wulandari', 'Bambang Prasetyo']],
    ['Ratih Wulandari\nBambang Prasetyo;', ['Ratih Wulandari', 'Bambang Prasetyo']],
    ['Ratih Wulandari & Bambang Prasetyo, Ph.D.', ['Ratih Wulandari', 'Bambang Prasetyo, Ph.D.']],
    ['Wildan Danendra', ['Wildan Danendra']], ['-', []], ['', []], [',,', []],
  ])('%j names %j', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test('a text without end names nobody', () => {
    expect(namesIn('Ratih, '.repeat(200))).toEqual([]);
  });
});

test.each([
  ['Ratih', 'Ratih Wulandari', true], ['Ratih W.', 'Ratih Wulandari, S.Kom.', true], ['Ratih Wulandari', 'Ratih W.', true], ['Wulandari Ratih', 'Ratih Wulandari', true], ['Ratih Kusuma', 'Ratih Wulandari', false],
  ['Bambang', 'Ratih Wulandari', false], ['', 'Ratih', false], ['Dr.', 'Ratih', false], ['Asisten 1', 'Asisten 2', false], ['Asisten 1', 'Asisten 12', false],
])('%j and %j: %p', (one, other, expected) => {
  expect(mayBeSamePerson(one, other)).toBe(expected);
});

test('everybody may be the same person as himself, whatever the degree', () => {
  const name = fc.tuple(fc.constantFrom('Farah', 'Galih', 'Dewi'), fc.constantFrom('Halim', 'Lestari')).map((parts) => parts.join(' '));
  fc.assert(fc.property(name, fc.constantFrom('', ', S.Kom.', ', M.M.', ', SE'), (one, degree) => {
    expect(mayBeSamePerson(one, `${one}${degree}`)).toBe(true);
    expect(namesIn(`${one}${degree}`)).toHaveLength(1);
  }));
});
