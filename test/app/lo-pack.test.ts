import { examinePack } from '../../src/app/load-pack';
import { entriesOf, leavesOf } from '../../src/domain/checklists';
import type { WorksheetEntry, WorksheetSet } from '../../src/domain/checklists';
import { loadedPack, packFiles } from '../support/packs';

/** The pack of the Learning Organization worksheets that ships. */
const check = examinePack(packFiles('rules/lo-2021'));
let set: WorksheetSet;
let entries: readonly WorksheetEntry[] = [];
beforeAll(async () => {
  const { worksheets } = await loadedPack('rules/lo-2021');
  if (worksheets === null) throw new Error('no worksheets');
  set = worksheets;
  entries = set.worksheets.flatMap(({ items }) => items).flatMap(entriesOf);
});
const codesOf = (found: readonly WorksheetEntry[]): readonly string[] => found.map(({ code }) => code);

test('has no issue, not even a warning', () => {
  expect(check.issues).toEqual([]);
  expect(check.isSound).toBe(true);
});

test.each(check.examples.map((example) => [`${example.rule}: ${example.name}`, example] as const))('%s', (_name, example) => {
  expect(example).toMatchObject({ outcome: example.expected, passed: true });
});

test('every parameter that a rule compares with is guarded', () => {
  expect(check.mutations.survivors).toEqual([]);
  expect(check.mutations.tried).toBeGreaterThan(0);
});

test.each([
  ['sudah-berbukti', 'mandatory'], ['bukti-bertanggal', 'recommended'], ['tanggal-dalam-periode', 'mandatory'], ['tidak-berlaku-sah', 'mandatory'],
  ['syarat-terpenuhi', 'recommended'], ['satu-pilihan', 'info'], ['tugas-sendiri', 'recommended'],
])('has the rule %s, %s, with an example for every outcome', (name, severity) => {
  const rule = check.pack?.rules.find(({ id }) => id === `lo-2021/checklist/${name}`);
  expect(rule).toMatchObject({ scope: 'checklist', severity });
  expect(new Set(rule?.examples.map((example) => example.expect))).toEqual(new Set(['pass', 'fail', 'undetermined', 'not-applicable']));
});

test('every citation names a document of the pack', () => {
  const documents = new Set(check.pack?.documents.map(({ id }) => id));
  const cited = packFiles('rules/lo-2021').flatMap(({ text }) => [...text.matchAll(/"document": "([^"]+)"/g)].map(([, document]) => document ?? ''));
  expect(cited.filter((document) => !documents.has(document))).toEqual([]);
});

test('what the booklet does not say is an assumption or a choice', () => {
  const parameters = [...(check.pack?.parameters.values() ?? [])];
  expect(parameters.filter(({ assumed }) => !assumed)).toEqual([]);
  expect(parameters.filter(({ isRequiredChoice }) => isRequiredChoice).map(({ id }) => id)).toEqual(['periode-mulai', 'periode-selesai']);
  const { scoring, components } = set;
  const valueOf = (id: string): unknown => check.pack?.parameters.get(id)?.values[0]?.value;
  expect([scoring.belum, scoring.sebagian, scoring.sudah, scoring.enough].map(valueOf)).toEqual([0, 50, 100, 75]);
  expect(new Set(components.map(({ weight }) => valueOf(weight)))).toEqual(new Set([1]));
});

test('leaves are what is answered: 38 or 40 of an individual, 20 of a team, 97 of an organisation', () => {
  const leaves = set.worksheets.map(({ items }) => items.flatMap(leavesOf));
  expect(leaves.map((all) => all.length)).toEqual([40, 20, 97]);
  const parts = set.worksheets[0]?.items.flatMap((item): readonly WorksheetEntry[] => (item.parts.length === 0 ? [item] : item.parts));
  expect(parts).toHaveLength(38);
  expect(leaves.flat().filter(({ suggestedEvidence }) => suggestedEvidence === null)).toEqual([]);
  expect(codesOf(leaves[1] ?? []).slice(0, 2)).toEqual(['T-LRN-1', 'T-LRN-2']);
});

test('duties of others are theirs', () => {
  const others = set.worksheets.map(({ ownActors, items }) => codesOf(items.flatMap(entriesOf).filter(({ actor }) => !ownActors.includes(actor))));
  expect(others).toEqual([
    ['I-SOL-1d', 'I-SOL-2b', 'I-SOL-4b'],
    ['T-LRN-1', 'T-LRN-1a', 'T-LRN-1b', 'T-LRN-1c', 'T-LRN-1d', 'T-LRN-1e', 'T-LRN-2', 'T-KM-1', 'T-KM-2', 'T-KM-3', 'T-KM-6'],
    [...'abcdefg'].map((letter) => `O-LVC-2${letter}`).concat(['O-FB-5', 'O-FB-6', 'O-FB-7', 'O-FB-8', 'O-FB-9']),
  ]);
  expect(set.actors.filter(({ id }) => !entries.some(({ actor }) => actor === id))).toEqual([]);
});

test('an actor is assumed where the booklet names nobody', () => {
  const assumed = codesOf(entries.filter(({ actorAssumed }) => actorAssumed));
  expect(assumed.filter((code) => !code.startsWith('O-LD-'))).toEqual(['I-SOL-1', 'I-SOL-2', 'I-SOL-3', 'I-SOL-3b', 'I-SOL-3c', 'I-SOL-4', 'I-SOL-4d']);
  expect(assumed.filter((code) => code.startsWith('O-LD-'))).toHaveLength(17);
  expect(entries.filter(({ text, actor, actorAssumed }) => /^Setiap individu/.test(text.id) && (actor !== 'individu' || actorAssumed))).toEqual([]);
  expect(entries.filter(({ text, actor }) => /^Atasan /.test(text.id) !== (actor === 'atasan'))).toEqual([]);
});

test('“Tidak berlaku” is sound for conditional items and where there was no assessment the year before, and says when', () => {
  const sound = entries.filter(({ mayNotApply }) => mayNotApply);
  expect(codesOf(sound)).toEqual(['I-SOL-4b', 'I-SOL-4e', 'I-FBK-1', 'O-LVC-1i', 'O-LVC-4b', 'O-FB-1', 'O-FB-2', 'O-FB-3', 'O-FB-4', 'O-FB-5', 'O-FB-6', 'O-FB-7', 'O-FB-8']);
  expect(entries.filter(({ mayNotApply, condition, notApplicableWhen }) => mayNotApply !== (condition !== null || notApplicableWhen !== null))).toEqual([]);
});

test('attitudes need no evidence', () => {
  expect(codesOf(entries.filter(({ kind }) => kind === 'attitude'))).toEqual(['I-LRN-3', 'I-LRN-7', 'O-LD-5']);
});

test('every text has an English rendering of its own, but for headings that are English', () => {
  expect(codesOf(entries.filter(({ text }) => text.en === text.id))).toEqual(['I-SOL-1', 'I-SOL-2', 'I-SOL-3', 'I-SOL-4']);
});

test('links name answered items, and rules that their pack has', async () => {
  const rules = new Set((await loadedPack()).rules.rules.map(({ id }) => id));
  expect(set.links.flatMap(({ rule }) => (rule === null || rules.has(rule) ? [] : [rule]))).toEqual([]);
  // No sheet of a class shows I-LVC-2, T-LVC-3 (reading the framework first), T-LVC-6 (a forum) or O-LVC-5h (sharing by alumni).
  expect(set.links.map(({ item }) => item)).toEqual([
    'I-LVC-3', 'I-LVC-4', 'I-SOL-2a', 'I-SOL-2b', 'I-SOL-2c', 'I-SOL-2d', 'I-SOL-3b', 'T-LRN-1', 'O-LVC-4a', 'O-LD-11',
  ]);
});
