import { z } from 'zod';
import golongan from '../../../rules/reference/golongan.json';
import jenjang from '../../../rules/reference/jenjang.json';
import months from '../../../rules/reference/months.json';
import pendidikan from '../../../rules/reference/pendidikan.json';
import presence from '../../../rules/reference/presence.json';
import status from '../../../rules/reference/status-asn.json';
import units from '../../../rules/reference/units.json';
import words from '../../../rules/reference/words.json';
import { dayFromIso } from '../../../src/domain/values';
import { isMessageTag } from '../../../src/messages';
import { valuesMessages } from '../../../src/messages/values';

const word = z.string().min(1).refine((text) => text === text.trim().toLowerCase(), 'lower case, no spaces around');
const wordList = z.array(word).refine((list) => new Set(list).size === list.length, 'no repeats');
const name = z.string().min(1);
const day = z.string().refine((iso) => dayFromIso(iso) !== undefined).nullable();
const level = z.enum(pendidikan.levels.map((entry) => entry.name));

const shapes: readonly (readonly [string, unknown, z.ZodType])[] = [
  ['words', words, z.strictObject({ source: name, none: wordList, doubt: wordList, affirmative: wordList, placeholder: wordList, cancelled: wordList })],
  ['presence', presence, z.strictObject({
    source: name, present: wordList, absent: wordList, denials: wordList, denied: wordList, notApplicable: wordList, ambiguous: wordList,
  })],
  ['status-asn', status, z.strictObject({ source: name, harmless: wordList, denials: wordList })],
  ['months', months, z.strictObject({
    source: name, months: z.array(z.strictObject({ id: name, en: name, aliases: wordList })).length(12), weekdays: wordList,
  })],
  ['golongan', golongan, z.strictObject({
    source: name, pns: z.array(z.strictObject({ code: z.string().regex(/^(I|II|III)\/[a-d]$|^IV\/[a-e]$/), pangkat: name, aliases: z.array(name) })).length(17),
    pppk: z.array(z.string().regex(/^[IVX]+$/)).length(17), labels: wordList, tingkat: wordList,
  })],
  ['pendidikan', pendidikan, z.strictObject({
    source: name, levels: z.array(z.strictObject({ name, aliases: wordList })).length(10),
    several: z.array(z.strictObject({ aliases: wordList, from: level, to: level })), alone: z.array(z.strictObject({ aliases: wordList, from: level, to: level })),
    whole: z.array(z.strictObject({ aliases: wordList, from: level, to: level })), before: wordList, doubt: wordList,
  })],
  ['jenjang', jenjang, z.strictObject({
    source: name, levels: z.array(name).length(6), eselon: z.record(z.string().regex(/^[1-5]$/), z.int().min(1).max(5)),
    phrases: z.array(z.strictObject({
      ordinal: z.int().min(1).max(6), basis: z.enum(['jenjang.basis-uu-5-2014', 'jenjang.basis-permenpanrb-17-2021', 'jenjang.basis-keterampilan']),
      where: z.enum(['anywhere', 'start', 'cell']), words: wordList,
    })),
    special: z.array(z.strictObject({ special: z.enum(['plt-plh', 'subkoordinator', 'penyelia']), words: wordList })), former: wordList, labels: wordList,
  })],
  ['units', units, z.strictObject({
    source: name, note: name, ministry: wordList,
    units: z.array(z.strictObject({ code: z.string().regex(/^015\.\d\d$/).nullable(), name, from: day, to: day, aliases: wordList })),
    shared: z.array(z.enum(units.units.map((unit) => unit.name))),
    outside: z.strictObject({ whole: wordList, start: wordList }),
  })],
];

test.each(shapes)('%s.json has the shape that the parsers expect, and names its source', (_, data, shape) => {
  expect(shape.safeParse(data).error?.issues ?? []).toEqual([]);
});

test('no alias means two things', () => {
  const unitAliases = units.units.flatMap((unit) => [unit.name.toLowerCase(), ...unit.aliases]);
  const monthNames = months.months.flatMap((month) => [...new Set([month.id.toLowerCase(), month.en.toLowerCase(), ...month.aliases])]);
  const jenjangWords = [...jenjang.phrases.flatMap((phrase) => phrase.words), ...jenjang.special.flatMap((special) => special.words)];
  const levels = [...pendidikan.levels, ...pendidikan.several, ...pendidikan.alone, ...pendidikan.whole].flatMap((entry) => entry.aliases);
  const outside = [...units.outside.whole, ...units.outside.start, ...units.ministry, ...unitAliases];
  for (const list of [outside, monthNames, jenjangWords, levels]) expect(list.filter((alias, at) => list.indexOf(alias) !== at)).toEqual([]);
});

describe('messages', () => {
  test.each(Object.entries(valuesMessages))('%s has a text in both languages that says what to do', (tag, text) => {
    expect(isMessageTag(tag)).toBe(true);
    for (const sentence of Object.values(text)) {
      expect(sentence.length).toBeGreaterThan(10);
      expect(sentence).not.toMatch(/[{}]/);
      if (!tag.includes('.basis-')) expect(sentence).toMatch(/\.$/);
    }
    expect(text.id).not.toBe(text.en);
  });
});
