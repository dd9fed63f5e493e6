import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDeliverables, parseMentoring } from '../../../src/domain/action-learning';
import type { KnownNames } from '../../../src/domain/action-learning';
import { openPack } from '../../../src/app/load-pack';
import { isMessageTag } from '../../../src/messages';
import { loadedPack, packFiles } from '../../support/packs';

type Json = Record<string, unknown>;
const fileOf = (name: string): Json => JSON.parse(readFileSync(path.join(__dirname, '../../../rules/kap-itil-v4', name), 'utf8')) as Json;
const deliverables = fileOf('deliverables.json');
const mentoring = fileOf('mentoring.json');
const columns = new Set(['topik-a', 'topik-b', 'topik-c', 'topik-d', 'topik-e', 'form-peserta', 'form-mentor']);
let known: KnownNames;
beforeAll(async () => {
  const { rules } = await loadedPack();
  known = { parameters: rules.parameters, criteria: new Set(['identifikasi', 'model-integrasi', 'linimasa']) };
});

/** The pack's file with one value changed, by the keys that lead to it. */
function changed(json: Json, keys: readonly (string | number)[], value: unknown): Json {
  const copy = structuredClone(json);
  const last = keys.at(-1) ?? '';
  const parent = keys.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], copy);
  (parent as Record<string | number, unknown>)[last] = value;
  return copy;
}

test('the files of the pack are as they should be: three parts, thirteen elements, one of them conditional', () => {
  const { scheme, issues } = parseDeliverables(deliverables, known);
  expect(issues).toEqual([]);
  expect(scheme?.parts.map(({ id }) => scheme.elements.filter(({ part }) => part === id).length)).toEqual([3, 7, 3]);
  expect(scheme?.elements.filter(({ conditional }) => conditional !== undefined).map(({ id }) => id)).toEqual(['isi-c']);
  expect(new Set(scheme?.elements.flatMap(({ source }) => source.flatMap(({ covers = [] }) => covers)))).toEqual(new Set(Array.from({ length: 13 }, (_, i) => `K${57 + i}`)));
  expect(parseMentoring(mentoring, columns)).toMatchObject({ issues: [], scheme: { topics: { length: 5 }, forms: { length: 2 } } });
});

test('the criteria of the rubric look at every element, as a proposal', () => {
  const { scheme } = parseDeliverables(deliverables, known);
  expect(scheme?.criteria.map(({ status }) => status)).toEqual(['proposal', 'proposal', 'proposal']);
  expect(scheme?.criteria.flatMap(({ elements }) => elements)).not.toContain('saran-c');
  expect(new Set(scheme?.criteria.flatMap(({ elements }) => elements)).size).toBe(12);
});

test.each<[string, readonly (string | number)[], unknown, string, string]>([
  ['an unknown key', ['forma'], [], '$.forma', 'rules.unknown-key'],
  ['an id that stands twice', ['elements', 1, 'id'], 'pendahuluan-a', '$.elements[1].id', 'action-learning.scheme-twice'],
  ['a letter that stands twice in its part', ['elements', 1, 'letter'], 'a', '$.elements[1].letter', 'action-learning.scheme-twice'],
  ['a part that is not there', ['elements', 0, 'part'], 'lampiran', '$.elements[0].part', 'action-learning.scheme-unknown'],
  ['an element that is not there', ['criteria', 0, 'elements', 0], 'isi-z', '$.criteria[0].elements[0]', 'action-learning.scheme-unknown'],
  ['a criterion that the rubric does not have', ['criteria', 0, 'criterion'], 'gaya', '$.criteria[0].criterion', 'action-learning.criterion-unknown'],
  ['a parameter that the pack does not have', ['oneFormIsEnough'], 'al-bentuk', '$.oneFormIsEnough', 'rules.unknown-parameter'],
  ['a parameter of another type', ['assessment', 'widestGap'], 'al-bentuk-cukup-satu', '$.assessment.widestGap', 'rules.invalid-type'],
  ['a parameter of the deadline that the pack does not have', ['deadline', 'parameters', 0], 'batas', '$.deadline.parameters[0]', 'rules.unknown-parameter'],
  ['no elements', ['elements'], [], '$.elements', 'rules.too-little'],
])('refuses %s', (_, keys, value, at, code) => {
  const { scheme, issues } = parseDeliverables(changed(deliverables, keys, value), known);
  expect(scheme).toBeNull();
  expect(issues).toContainEqual(expect.objectContaining({ severity: 'error', file: 'deliverables.json', path: at, code }));
  expect(issues.every((issue) => isMessageTag(issue.code))).toBe(true);
});

test.each<[string, readonly (string | number)[], unknown, string, string]>([
  ['a column that the sheet does not have', ['topics', 0, 'column'], 'topik-z', '$.topics[0].column', 'action-learning.scheme-column'],
  ['a topic that stands twice', ['topics', 1, 'id'], 'topik-a', '$.topics[1].id', 'action-learning.scheme-twice'],
  ['no kind of meeting', ['kinds'], [], '$.kinds', 'rules.too-little'],
])('refuses meetings with %s', (_, keys, value, at, code) => {
  const { scheme, issues } = parseMentoring(changed(mentoring, keys, value), columns);
  expect(scheme).toBeNull();
  expect(issues).toContainEqual(expect.objectContaining({ file: 'mentoring.json', path: at, code }));
});

test.each([null, 3, 'x', [], { scheme: 'grading' }])('refuses %j', (json) => {
  expect(parseDeliverables(json, known).scheme).toBeNull();
  expect(parseMentoring(json, columns).scheme).toBeNull();
});

test('a pack with a broken scheme does not open, and the issue names the file', async () => {
  const files = packFiles('rules/kap-itil-v4').map((file) => (
    file.path === 'mentoring.json' ? { ...file, text: JSON.stringify(changed(mentoring, ['topics', 0, 'column'], 'jenis-kelamin')) } : file));
  const { pack, issues } = await openPack(files);
  expect(pack).toBeNull();
  expect(issues.filter(({ file }) => file === 'mentoring.json').map(({ code }) => code)).toEqual(['action-learning.scheme-column']);
});
