import { readWorksheets } from '../../../src/domain/checklists';
import type { RulePack } from '../../../src/domain/rules';
import { loadedPack } from '../../support/packs';

type Json = Record<string, unknown>;
const source = [{ document: 'D', clause: '1' }];
const title = { id: 'Judul', en: 'Title' };
const components: Json = {
  scheme: 'components', title, source,
  scoring: { belum: 'nilai-belum', sebagian: 'nilai-sebagian', sudah: 'nilai-sudah', enough: 'kelengkapan-minimum' },
  period: { from: 'periode-mulai', to: 'periode-selesai' },
  components: [{ id: 'learners', title, weight: 'bobot-learners', source }], actors: [{ id: 'individu', title }],
};
const entry = (code: string, changes: Json = {}): Json => ({ code, text: title, actor: 'individu', kind: 'evidence', source, ...changes });
const item = (number: number, changes: Json = {}): Json => entry(`I-LRN-${number}`, { component: 'learners', number, ...changes });
const worksheet = (items: readonly Json[], changes: Json = {}): Json => ({ scheme: 'worksheet', level: 'individu', title, ownActors: ['individu'], source, items, ...changes });

let parameters: RulePack['parameters'];
beforeAll(async () => {
  ({ parameters } = (await loadedPack('rules/lo-2021')).rules);
});

/** What is wrong, as `file path code`. */
function issuesOf(files: Readonly<Record<string, unknown>>): readonly string[] {
  const { scheme, issues } = readWorksheets({ schemes: new Map(Object.entries({ 'components.json': components, ...files })), parameters });
  expect(scheme === null).toBe(issues.length > 0);
  return issues.map(({ file, path, code }) => `${file} ${path} ${code}`);
}
const issuesOfItems = (...items: readonly Json[]): readonly string[] => issuesOf({ 'individu.json': worksheet(items) });

test('a pack without any of the files has no worksheets, and no issue', () => {
  expect(readWorksheets({ schemes: new Map([['readiness.json', {}]]), parameters })).toEqual({ scheme: null, issues: [] });
});

test('the smallest set is read, with what it leaves out', () => {
  const { scheme } = readWorksheets({ schemes: new Map<string, unknown>([['components.json', components], ['individu.json', worksheet([item(1)])]]), parameters });
  expect(scheme?.worksheets[0]?.items[0]).toMatchObject({ code: 'I-LRN-1', parts: [], condition: null, alternatives: [], mayNotApply: false, actorAssumed: false, closing: null });
  expect([scheme?.links, scheme?.worksheets[0]?.lost]).toEqual([[], []]);
});

test('files that belong together must be there together, under their own names', () => {
  expect(issuesOf({})).toEqual(['components.json $ checklists.no-worksheet']);
  expect(issuesOf({ 'components.json': components, 'pribadi.json': worksheet([item(1)]) })).toEqual(['pribadi.json $ checklists.worksheet-file', 'components.json $ checklists.no-worksheet']);
  const { issues } = readWorksheets({ schemes: new Map([['individu.json', worksheet([item(1)])]]), parameters });
  expect(issues).toMatchObject([{ file: 'components.json', code: 'checklists.no-components' }]);
});

describe('an item', () => {
  test('has a code of its own', () => {
    expect(issuesOfItems(item(1), item(1))).toEqual(['individu.json $.items[1].code rules.duplicate-id']);
    expect(issuesOf({ 'individu.json': worksheet([item(1)]), 'tim.json': worksheet([item(1)], { level: 'tim' }) })).toEqual(['tim.json $.items[0] rules.duplicate-id']);
  });

  test('has the code of its place', () => {
    expect(issuesOfItems(item(1, { number: 2 }))).toEqual(['individu.json $.items[0].code checklists.code-astray']);
    expect(issuesOfItems(item(1, { parts: [entry('I-LRN-2a', { letter: 'a' })] }))).toEqual(['individu.json $.items[0].parts[0].code checklists.code-astray']);
    expect(issuesOfItems(item(1, { parts: [entry('I-LRN-1a', { letter: 'a', parts: [entry('I-LRN-1a-1'), entry('I-LRN-1a-3')] })] }))).toEqual([
      'individu.json $.items[0].parts[0].parts[1].code checklists.code-astray',
    ]);
  });

  test('names a component and actors that are known, in its parts too', () => {
    expect(issuesOfItems(item(1, { component: 'pemelajar' }))).toEqual(['individu.json $.items[0].component checklists.unknown-name']);
    expect(issuesOfItems(item(1, { actor: 'siapa', parts: [entry('I-LRN-1a', { letter: 'a', actor: 'constructor' })] }))).toEqual([
      'individu.json $.items[0].actor checklists.unknown-name', 'individu.json $.items[0].parts[0].actor checklists.unknown-name',
    ]);
  });

  test('has no key that nobody knows, and cites a source', () => {
    expect(issuesOfItems(item(1, { weight: 2 }))).toEqual(['individu.json $.items[0].weight rules.unknown-key']);
    expect(issuesOfItems(item(1, { source: [] }))).toHaveLength(1);
  });
});

test('a worksheet is of the level of its file; its own actors and what is lost name known things', () => {
  expect(issuesOf({ 'individu.json': worksheet([item(1)], { level: 'tim' }) })).toEqual(['individu.json $.level rules.invalid-value']);
  expect(issuesOf({ 'individu.json': worksheet([item(1)], { ownActors: ['siapa'], lost: [{ component: 'x', what: title, lines: [3] }] }) })).toEqual([
    'individu.json $.lost[0].component checklists.unknown-name', 'individu.json $.ownActors[0] checklists.unknown-name',
  ]);
});

test('components and actors stand once, and their parameters are the pack’s, of the right type', () => {
  const [component] = components['components'] as readonly Json[];
  const files = (changes: Json): Readonly<Record<string, unknown>> => ({ 'components.json': { ...components, ...changes }, 'individu.json': worksheet([item(1)]) });
  expect(issuesOf(files({ components: [component, component] }))).toEqual(['components.json $.components[1].id rules.duplicate-id']);
  expect(issuesOf(files({ actors: [{ id: 'individu', title }, { id: 'individu', title }] }))).toEqual(['components.json $.actors[1].id rules.duplicate-id']);
  expect(issuesOf(files({ components: [{ ...component, weight: 'bobot' }] }))).toEqual(['components.json $.components[0].weight rules.unknown-parameter']);
  expect(issuesOf(files({ period: { from: 'nilai-sudah', to: 'periode-selesai' } }))).toEqual(['components.json $.period.from rules.invalid-type']);
  expect(issuesOf(files({ scoring: { ...(components['scoring'] as Json), enough: 'bobot-learners' } }))).toEqual(['components.json $.scoring.enough rules.invalid-type']);
});

test('a link names an item that is answered, and a rule of its own pack', () => {
  const items = [item(1, { partsAreExamples: true, parts: [entry('I-LRN-1a', { letter: 'a' })] }), item(2, { parts: [entry('I-LRN-2a', { letter: 'a' })] })];
  const link = (code: string, changes: Json = {}): Json => ({ item: code, pack: 'kap', from: 'attendance', text: title, ...changes });
  const withLinks = (...links: readonly Json[]): readonly string[] => issuesOf({ 'individu.json': worksheet(items), 'links.json': { scheme: 'evidence-links', title, links } });
  expect(withLinks(link('I-LRN-1'), link('I-LRN-2'), link('I-LRN-2a', { rule: 'kap/a/b' }))).toEqual([]);
  expect(withLinks(link('I-LRN-1a'), link('I-LRN-3'))).toEqual(['links.json $.links[0].item checklists.unknown-name', 'links.json $.links[1].item checklists.unknown-name']);
  expect(withLinks(link('I-LRN-2', { rule: 'kapal/a/b' }))).toEqual(['links.json $.links[0].rule checklists.rule-of-other-pack']);
  expect(withLinks(link('I-LRN-2', { from: 'rumor' }))).toEqual(['links.json $.links[0].from rules.invalid-value']);
});

test('a hostile file gets a list of issues that ends', () => {
  const items = Array.from({ length: 300 }, () => item(1, { actor: 'siapa', number: 2 }));
  expect(issuesOfItems(...items).length).toBeLessThanOrEqual(150);
  for (const json of [null, 'x', [], { scheme: 'worksheet' }]) expect(issuesOf({ 'individu.json': json }).length).toBeGreaterThan(0);
});
