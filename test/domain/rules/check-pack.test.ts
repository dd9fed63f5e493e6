import { checkPack, mutateParameters, runExamples } from '../../../src/domain/rules';
import type { PackFile } from '../../../src/domain/rules';
import { filesWith, packOf, parameterJson, testFacts } from '../../support/rules';

const conditions = { all: [{ fact: 'golongan', operator: 'greaterThanInclusive', value: { fact: 'param.minimum' } }, { fact: 'surat-tugas', operator: 'equal', value: true }] };
const good = [
  { name: 'tepat di batas', facts: { golongan: 'II/a', 'surat-tugas': true }, expect: 'pass', failing: [], missing: [] },
  { name: 'di bawah batas', facts: { golongan: 'I/d', 'surat-tugas': true }, expect: 'fail', failing: ['golongan'] },
  { name: 'kosong', facts: { golongan: null, 'surat-tugas': true }, expect: 'undetermined', missing: ['golongan'] },
  { name: 'terbaca ganda', facts: { golongan: { readings: ['I/d', 'II/a'] }, 'surat-tugas': true }, expect: 'undetermined', missing: ['golongan'] },
  { name: 'tidak terbaca', facts: { golongan: { unknown: 'golongan.scale-open' }, 'surat-tugas': false }, expect: 'fail' },
  { name: 'batas lain', facts: { golongan: 'I/d', 'surat-tugas': true }, params: { minimum: 'I/c' }, expect: 'pass' },
  { name: 'batas terbuka', facts: { golongan: 'I/d', 'surat-tugas': true }, params: { minimum: null }, expect: 'undetermined', missing: ['param.minimum'] },
];
const minimum = parameterJson('minimum', 'golongan', 'II/a');
const files = (examples: unknown, parameters = [minimum]): PackFile[] => filesWith(conditions, { parameters, rule: { examples } });

describe('the examples of a pack', () => {
  it('come out as their author said, and why', () => {
    const results = runExamples(packOf(files(good)));
    expect(results.filter((result) => !result.passed)).toEqual([]);
    expect(results).toHaveLength(good.length);
  });

  it.each([
    ['the outcome', { ...good[0], expect: 'fail' }],
    ['a failing fact', { ...good[1], failing: ['surat-tugas'] }],
    ['a failing fact too few', { ...good[1], facts: { golongan: 'I/d', 'surat-tugas': false }, failing: ['golongan'] }],
    ['a missing fact', { ...good[2], missing: ['surat-tugas'] }],
    ['nothing missing', { ...good[2], missing: [] }],
  ])('are reported when %s differs', (_, wrong) => {
    const check = checkPack(files([...good, wrong]), testFacts);
    expect(check.isSound).toBe(false);
    expect(check.examples.filter((result) => !result.passed).map((result) => result.index)).toEqual([good.length]);
  });

  it('refer to the day of the review, or to their own', () => {
    const values = [['2022-01-01', 'II/a'], ['2025-01-01', 'III/a']].map(([from, value]) => ({ from, value, source: { document: 'KAP', clause: '1' } }));
    const dated = [{ ...good[0], name: 'sekarang' }, { ...good[0], name: 'kelak', asOf: '2025-06-01', expect: 'fail', failing: ['golongan'] }, good[2]];
    expect(runExamples(packOf(files(dated, [{ ...minimum, values }]))).map((result) => result.passed)).toEqual([true, true, true]);
  });
});

describe('the mutations of a pack', () => {
  it('are all noticed when examples stand on both sides of the border', () => {
    expect(mutateParameters(packOf(files(good)))).toEqual({ tried: 2, survivors: [] });
  });

  it('survive where the border has no example', () => {
    const far = [{ ...good[0], facts: { golongan: 'III/a', 'surat-tugas': true } }, good[1], good[2]];
    expect(mutateParameters(packOf(files(far)))).toEqual({
      tried: 2, survivors: [{ rule: 'uji/eligibility/aturan', file: 'eligibility/aturan.json', parameter: 'minimum', from: 'II/a', to: 'II/b' }],
    });
    const above = [good[0], { ...good[1], facts: { golongan: 'I/a', 'surat-tugas': true } }, good[2]];
    expect(mutateParameters(packOf(files(above))).survivors.map((survivor) => survivor.to)).toEqual(['I/d']);
  });

  it('do not count an example that sets the parameter itself', () => {
    const own = good.map((example) => ({ ...example, params: { minimum: 'II/a' } }));
    expect(mutateParameters(packOf(files(own))).survivors).toHaveLength(2);
  });

  it('take yes and no, lists, ratios and the ends of a scale', () => {
    const parameters = [
      parameterJson('status', 'list', ['PNS', 'PPPK']), parameterJson('boleh', 'boolean', true), parameterJson('rasio', 'ratio', '0:100'),
      parameterJson('minimum', 'golongan', 'I/a'), parameterJson('cara', 'choice', 'a', { options: ['a', 'b'] }),
    ];
    const all = { all: [
      { fact: 'status', operator: 'in', value: { fact: 'param.status' } }, { fact: 'param.boleh', operator: 'equal', value: true },
      { fact: 'usia', operator: 'equal', value: { fact: 'param.rasio', path: '$[1]' } }, { fact: 'golongan', operator: 'greaterThanInclusive', value: { fact: 'param.minimum' } },
      { fact: 'status', operator: 'notEqual', value: { fact: 'param.cara' } },
    ] };
    const { tried, survivors } = mutateParameters(packOf(filesWith(all, { parameters })));
    expect(tried).toBe(2 + 1 + 1 + 1 + 1);
    expect(survivors.map(({ parameter, to }) => `${parameter} ${to}`)).toEqual(['status PPPK', 'status PNS', 'rasio 1:99', 'minimum I/b', 'cara b']);
  });
});

describe('the check of a pack', () => {
  it('runs nothing when the pack cannot be loaded', () => {
    expect(checkPack([], testFacts)).toMatchObject({ pack: null, isSound: false, examples: [], mutations: { tried: 0, survivors: [] } });
  });

  it('warns of a parameter that nothing uses, but not of one in a message or a scheme', () => {
    const parameters = [minimum, ...['sisa', 'di-pesan', 'di-skema'].map((id) => parameterJson(id, 'number', 1))];
    const base = filesWith(conditions, { parameters, rule: { examples: good, onFail: { message: { id: '{param.di-pesan}', en: 'x' }, fix: { id: 'x', en: 'x' } } } });
    const check = checkPack([...base, { path: 'grading.json', text: '{"weight": "di-skema"}' }], testFacts);
    expect(check.issues.map(({ code, details }) => [code, details])).toEqual([['rules.unused-parameter', { parameter: 'sisa' }]]);
    expect(check.isSound).toBe(true);
  });
});
