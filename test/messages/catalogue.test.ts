import { catalogue, countedUnit, fill, say, sayTag } from '../../src/messages';

const entries = Object.entries(catalogue);
const placeholders = (text: string): readonly string[] => [...new Set(text.match(/\{[\w.-]+\}/g))].sort();

/** Some texts name a word of their own language in a placeholder: `{columnId}` beside `{columnEn}`. */
const withoutLanguage = (names: readonly string[]): readonly string[] => [...new Set(names.map((name) => name.replace(/(?:Id|En)\}$/, '}')))].sort();

test('every text says something in both languages', () => {
  expect(entries.filter(([, { id, en }]) => id.trim() === '' || en.trim() === '').map(([tag]) => tag)).toEqual([]);
});

test('both languages use the same values', () => {
  const uneven = entries.filter(([, { id, en }]) => withoutLanguage(placeholders(id)).join() !== withoutLanguage(placeholders(en)).join());
  expect(uneven.map(([tag]) => tag)).toEqual([]);
});

test('every next step belongs to a problem', () => {
  const tags = new Set(entries.map(([tag]) => tag));
  // The two of the result sheets are a column header and a line of a note.
  const orphans = [...tags].filter((tag) => tag.endsWith('.fix') && !tags.has(tag.slice(0, -4)));
  expect(orphans).toEqual(['results.column.fix', 'results.note.fix']);
});

test('a word goes with its number, and stays visible without one', () => {
  const text = '{n} {n|person|people} {n|is|are} {x|a|b}';
  expect([fill(text, { n: 1 }), fill(text, { n: '2' }), fill(text, { n: 0 })]).toEqual(['1 person is {x|a|b}', '2 people are {x|a|b}', '0 people are {x|a|b}']);
});

test('a unit goes with its number', () => {
  const units = [countedUnit('people', '1', 'en'), countedUnit('months', '1', 'en'), countedUnit('JP', '1', 'en'), countedUnit('people', '2', 'en'), countedUnit('orang', '1', 'id')];
  expect(units).toEqual(['person', 'month', 'JP', 'people', 'orang']);
});

test('a placeholder without a value stays visible, and nothing is read from a prototype', () => {
  expect(fill('{n} baris, {constructor}', { n: 3 })).toBe('3 baris, {constructor}');
  expect(say('en', 'cli.group', { id: '4' })).toBe('Group 4');
  expect(sayTag('id', '__proto__')).toBe('__proto__');
});
