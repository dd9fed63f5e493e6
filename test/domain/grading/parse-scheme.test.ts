import { parseGradingScheme } from '../../../src/domain/grading';
import grading from '../../../rules/kap-itil-v4/grading.json';
import { catalogue, isMessageTag, say } from '../../../src/messages';

type Json = Record<string, unknown>;

/** The KAP's scheme with one change, by path. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(grading) as unknown as Json;
  const last = path.at(-1) ?? '';
  const parent = path.slice(0, -1).reduce<Json>((node, key) => node[key] as Json, copy);
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else parent[last] = value;
  return copy;
}

const NPR = ['result', 'parts', 0, 'node', 'each'] as const;
const RUBRIC = ['result', 'parts', 1, 'node'] as const;

describe('a grading scheme', () => {
  test('the KAP’s own is valid and every node cites its clause', () => {
    const { scheme, issues } = parseGradingScheme(grading);
    expect(issues).toEqual([]);
    expect(scheme?.result.source[0]).toMatchObject({ document: 'KAP', clause: 'Evaluasi Level 2, rumus NA', line: 231 });
  });

  test('it can be read again from what was read', () => {
    const { scheme } = parseGradingScheme(grading);
    expect(parseGradingScheme(scheme).scheme).toEqual(scheme);
  });

  test.each([
    ['a misspelt key', [...NPR, 'weigth'], 1, '$.result.parts[0].node.each', 'unknown-key', { key: 'weigth' }],
    ['a prototype key', ['constructor'], 1, '$', 'unknown-key', { key: 'constructor' }],
    ['a number as weight', ['result', 'parts', 0, 'weight'], 40, '$.result.parts[0].weight', 'weight-form', {}],
    ['a number as pass mark', ['passMark', 'parameter'], 65, '$.passMark.parameter', 'wrong-type', { expected: 'string' }],
    ['a ratio’s component that is no number', [...NPR, 'parts', 0, 'weight', 'component'], 'x', '$.result.parts[0].node.each.parts[0].weight.component', 'wrong-type',
      { expected: 'number' }],
    ['a hurdle’s own value of an unknown kind', ['hurdles', 0, 'value', 'kind'], 'essay', '$.hurdles[0].value.kind', 'wrong-value',
      { expected: 'weighted, subjects, attendance, activity-score, rubric, column' }],
    ['an unknown kind', [...RUBRIC, 'kind'], 'essay', '$.result.parts[1].node.kind', 'wrong-value',
      { expected: 'weighted, subjects, attendance, activity-score, rubric, column' }],
    ['an unknown rounding mode', ['result', 'rounding', 'mode'], 'up', '$.result.rounding.mode', 'wrong-value', { expected: 'half-up' }],
    ['no parts', ['result', 'parts'], [], '$.result.parts', 'out-of-form', { expected: '≥ 1' }],
    ['a clause that is no text', [...NPR, 'source', 0, 'clause'], 231, '$.result.parts[0].node.each.source[0].clause', 'wrong-type', { expected: 'string' }],
    ['no source', [...NPR, 'source'], undefined, '$.result.parts[0].node.each.source', 'wrong-type', { expected: 'array' }],
    ['an id of two nodes', [...RUBRIC, 'id'], 'nt', '$.result.parts[1].node.id', 'duplicate-id', { id: 'nt' }],
    ['a weight used twice', ['result', 'parts', 1, 'weight'], 'bobot-nt', '$.result.parts[1].weight', 'weight-twice', { id: 'bobot-nt' }],
    ['a ratio’s component twice', [...NPR, 'parts', 1, 'weight', 'component'], 0, '$.result.parts[0].node.each.parts[1].weight', 'weight-twice',
      { id: 'rasio-kehadiran-aktivitas' }],
    ['a criterion’s column twice', [...RUBRIC, 'criteria', 1, 'column'], 'kriteria-1', '$.result.parts[1].node.criteria[1].column', 'column-twice',
      { column: 'kriteria-1' }],
    ['a band without a limit in between', ['predicates', 'bands', 1, 'below'], undefined, '$.predicates.bands[1]', 'band-open', {}],
    ['a last band with a limit', ['predicates', 'bands', 3, 'below'], 'batas-baik', '$.predicates.bands[3].below', 'last-band-closed', {}],
    ['a report of a node that is not there', ['report', 'al'], 'proyek', '$.report.al', 'unknown-node', { id: 'proyek' }],
    ['a report of a node inside the subjects', ['report', 'al'], 'npr', '$.report.al', 'unknown-node', { id: 'npr' }],
    ['a hurdle on a node that is not there', ['hurdles', 0, 'value'], 'ujian', '$.hurdles[0].value', 'unknown-node', { id: 'ujian' }],
    ['a hurdle that is a number', ['hurdles', 0, 'value'], 80, '$.hurdles[0].value', 'node-form', {}],
    ['an activity score outside the subjects', [...RUBRIC], { id: 'al', kind: 'activity-score', title: { id: 'a', en: 'a' }, source: grading.source },
      '$.result.parts[1].node', 'only-in-subjects', { kind: 'activity-score' }],
    ['a rubric inside the subjects', [...NPR, 'parts', 1, 'node'], { ...grading.result.parts[1]!.node, id: 'al-2' },
      '$.result.parts[0].node.each.parts[1].node', 'not-in-subjects', { kind: 'rubric' }],
  ])('%s is refused with its path', (_, path, value, where, code, details) => {
    const { scheme, issues } = parseGradingScheme(changed(path, value));
    expect(scheme).toBeNull();
    expect(issues).toContainEqual({ path: where, code: `grading.scheme.${code}`, details });
  });

  test('an own __proto__ key is refused and changes nothing', () => {
    const text = JSON.stringify(grading).replace('"scheme":', '"__proto__":{"polluted":1},"scheme":');
    expect(parseGradingScheme(JSON.parse(text)).issues).toEqual([{ path: '$', code: 'grading.scheme.unknown-key', details: { key: '__proto__' } }]);
    expect(({} as Json)['polluted']).toBeUndefined();
  });

  test.each([
    ['200 levels', () => JSON.parse(`${'{"node":'.repeat(200)}1${'}'.repeat(200)}`) as unknown],
    ['100,000 levels', () => Array.from({ length: 100_000 }).reduce<unknown>((inner) => [inner], 1)],
    ['100,000 values', () => ({ scheme: 'grading', extra: Array.from({ length: 100_000 }, (_, i) => i) })],
  ])('%s are refused without recursion', (_, build) => {
    expect(parseGradingScheme(build()).issues).toEqual([{ path: '$', code: 'grading.scheme.oversized', details: { deepest: 60, most: 20_000 } }]);
  });

  test.each([[null], [undefined], ['grading'], [[]], [42]])('%j is no scheme', (json) => {
    expect(parseGradingScheme(json)).toMatchObject({ scheme: null, issues: [{ path: '$', code: 'grading.scheme.wrong-type' }] });
  });

  test('every issue has words in both languages, all placeholders filled', () => {
    const tags = Object.keys(catalogue).filter((tag) => tag.startsWith('grading.scheme.'));
    expect(tags).toHaveLength(20);
    for (const { code, details } of parseGradingScheme(changed([...NPR, 'weigth'], 1)).issues) {
      expect(isMessageTag(code) && say('id', code, details)).toBe('Kunci “weigth” tidak dikenal; periksa ejaannya.');
    }
  });
});
