import { loadPack } from '../../../src/domain/rules';
import type { PackFile, PackIssue } from '../../../src/domain/rules';
import { catalogue } from '../../../src/messages';
import { fileOf, filesWith, kapLikeFiles, packJson, packOf, parameterJson, ruleJson, testFacts } from '../../support/rules';

const known = { fact: 'usia', operator: 'greaterThan', value: { fact: 'param.batas' } };

function issuesOf(files: readonly PackFile[]): readonly PackIssue[] {
  const { pack, issues } = loadPack(files, testFacts);
  const hasError = issues.some((issue) => issue.severity === 'error');
  expect(pack === null).toBe(hasError);
  for (const issue of issues) expect(Object.hasOwn(catalogue, issue.code)).toBe(true);
  return issues;
}

/** `severity file path code` of every issue. */
function brief(files: readonly PackFile[]): readonly string[] {
  return issuesOf(files).map(({ severity, file, path, code }) => `${severity} ${file} ${path} ${code}`);
}

const rule = 'eligibility/aturan.json';

describe('a sound pack', () => {
  it('loads without an issue', () => {
    expect(brief(filesWith({ all: [known] }))).toEqual([]);
    expect(brief(kapLikeFiles())).toEqual([]);
  });

  it('keeps rules, parameters, columns and schemes', () => {
    const pack = packOf([
      ...filesWith({ all: [{ fact: 'nilai-proyek', operator: 'greaterThan', value: { fact: 'param.batas' } }] }, {
        pack: {
          columns: [{ fact: 'nilai-proyek', title: { id: 'Nilai Proyek', en: 'Project score' }, type: 'score', aliases: ['Proyek'] }],
          subjects: [{ id: 'mp-1', title: { id: 'MP 1', en: 'Subject 1' }, jp: 8 }],
        },
      }),
      fileOf('grading.json', { tree: 1 }), fileOf('checklists/lo.json', { scheme: 'checklists', items: [] }), fileOf('README.md', 'bukan JSON'),
    ]);
    expect(pack.rules.map(({ id, context, severity }) => [id, context, severity])).toEqual([['uji/eligibility/aturan', 'eligibility', 'mandatory']]);
    expect([...pack.schemes.keys()]).toEqual(['grading.json', 'checklists/lo.json']);
    expect(pack.columns).toEqual([{
      id: 'nilai-proyek', title: { id: 'Nilai Proyek', en: 'Project score' }, table: 'participants', type: 'score', scope: 'participant',
      aliases: ['Proyek'], required: false,
    }]);
    expect(pack.subjects).toEqual([{ id: 'mp-1', title: { id: 'MP 1', en: 'Subject 1' }, aliases: [], jp: 8, graded: true, attended: true, seq: null, mode: null }]);
    expect(pack.facts.length).toBe(testFacts.length + 1);
    expect(pack.effective).toEqual({ from: 18_993, to: null });
  });

  it('accepts parameters as an object by id', () => {
    const { id, ...batas } = parameterJson('batas', 'number', 10);
    expect(id).toBe('batas');
    const [packFile, , ruleFile] = filesWith({ all: [known] });
    expect(brief([packFile!, fileOf('parameters.json', { batas }), ruleFile!])).toEqual([]);
    expect(brief([packFile!, fileOf('parameters.json', { batas: { ...batas, id: 'lain' } }), ruleFile!])).toEqual(['error parameters.json $.batas.id rules.id-differs-from-key']);
  });
});

describe('files', () => {
  it.each([
    ['no pack.json', [fileOf('a/b.json', {})], 'error pack.json $ rules.no-pack-file'],
    ['broken pack.json', [fileOf('pack.json', '{"id": }')], 'error pack.json $.id rules.json-syntax'],
    ['a top-level file nobody knows', [...filesWith({ all: [known] }), fileOf('lain.json', {})], 'error lain.json $ rules.unknown-file'],
    ['a file given twice', [...filesWith({ all: [known] }), fileOf('pack.json', packJson())], 'error pack.json $ rules.duplicate-file'],
    ['a rule file of 1 MB', [...filesWith({ all: [known] }), fileOf('eligibility/besar.json', `{"id": "${'x'.repeat(1_048_576)}"}`)], 'error eligibility/besar.json $ rules.file-too-large'],
    ['a rule at the wrong place', [...filesWith({ all: [known] }), fileOf('eligibility/lain.json', ruleJson('eligibility/aturan', { conditions: { all: [known] } }))],
      'error eligibility/lain.json $.id rules.id-differs-from-path'],
  ])('%s', (_, files, issue) => {
    expect(brief(files)).toContain(issue);
  });

  it('says line and column of a syntax error', () => {
    const [issue] = issuesOf([fileOf('pack.json', '{\n  "id": "uji",\n  "version" "1"\n}')]);
    expect(issue?.details).toMatchObject({ line: 3, column: 13, found: '"1"' });
  });

  it('refuses dangerous and doubled keys', () => {
    expect(brief([fileOf('pack.json', '{"__proto__": {"id": "x"}, "a": 1, "a": 2, "b": {"constructor": 1}}')])).toEqual([
      'error pack.json $.__proto__ rules.forbidden-key', 'error pack.json $.a rules.duplicate-key', 'error pack.json $.b.constructor rules.forbidden-key',
    ]);
    expect(({} as Record<string, unknown>)['id']).toBeUndefined();
  });

  it('does not drown in the issues of one file', () => {
    const keys = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`k${index}`, 1]));
    const issues = issuesOf([fileOf('pack.json', packJson(keys))]);
    expect(issues).toHaveLength(51);
    expect(issues.at(-1)?.code).toBe('rules.more-issues');
  });
});

describe('conditions', () => {
  const nest = (levels: number): unknown => {
    let condition: unknown = known;
    for (let level = 0; level < levels; level += 1) condition = { all: [condition] };
    return condition;
  };
  const conditionCases: readonly (readonly [string, unknown, string])[] = [
    ['a misspelt key', { all: [{ ...known, operater: 'x' }] }, '$.conditions.all[0].operater rules.unknown-key'],
    ['a misspelt group', { alll: [known] }, '$.conditions rules.condition-shape'],
    ['two groups at once', { all: [known], any: [known] }, '$.conditions rules.condition-shape'],
    ['a comparison at the root', known, '$.conditions rules.root-is-leaf'],
    ['an empty group', { all: [] }, '$.conditions.all rules.empty-condition'],
    ['a group that is no list', { any: known }, '$.conditions.any rules.empty-condition'],
    ['a text instead of a condition', { all: ['usia > 3'] }, '$.conditions.all[0] rules.condition-shape'],
    ['json-rules-engine’s params', { all: [{ ...known, params: {} }] }, '$.conditions.all[0].params rules.unknown-key'],
    ['an unknown fact', { all: [{ ...known, fact: 'usiaa' }] }, '$.conditions.all[0].fact rules.unknown-fact'],
    ['a fact that is no text', { all: [{ ...known, fact: 7 }] }, '$.conditions.all[0].fact rules.invalid-type'],
    ['a fact of another scope', { all: [{ ...known, fact: 'jenjang' }] }, '$.conditions.all[0].fact rules.fact-of-other-scope'],
    ['an unknown parameter', { all: [{ ...known, value: { fact: 'param.bata' } }] }, '$.conditions.all[0].value.fact rules.unknown-parameter'],
    ['an unknown operator', { all: [{ ...known, operator: 'greaterThen' }] }, '$.conditions.all[0].operator rules.unknown-operator'],
    ['no operator', { all: [{ fact: 'usia', value: { fact: 'param.batas' } }] }, '$.conditions.all[0].operator rules.missing-key'],
    ['a pattern', { all: [{ fact: 'status', operator: 'matches', value: '(a+)+$' }] }, '$.conditions.all[0].operator rules.unknown-operator'],
    ['a decorated operator', { all: [{ ...known, operator: 'not:greaterThan' }] }, '$.conditions.all[0].operator rules.operator-decorator'],
    ['an operator from the prototype', { all: [{ ...known, operator: 'toString' }] }, '$.conditions.all[0].operator rules.unknown-operator'],
    ['a number', { all: [{ ...known, value: 12 }] }, '$.conditions.all[0].value rules.number-in-condition'],
    ['a number in a list', { all: [{ fact: 'status', operator: 'in', value: ['PNS', 3] }] }, '$.conditions.all[0].value[1] rules.number-in-condition'],
    ['no value', { all: [{ fact: 'usia', operator: 'equal' }] }, '$.conditions.all[0].value rules.missing-key'],
    ['a null value', { all: [{ ...known, value: null }] }, '$.conditions.all[0].value rules.value-shape'],
    ['an empty list', { all: [{ fact: 'status', operator: 'in', value: [] }] }, '$.conditions.all[0].value rules.list-length'],
    ['in without a list', { all: [{ fact: 'status', operator: 'in', value: 'PNS' }] }, '$.conditions.all[0] rules.list-expected'],
    ['equal with a list', { all: [{ fact: 'status', operator: 'equal', value: ['PNS'] }] }, '$.conditions.all[0] rules.list-expected'],
    ['contains on a single value', { all: [{ fact: 'status', operator: 'contains', value: 'PNS' }] }, '$.conditions.all[0] rules.list-expected'],
    ['a text by size', { all: [{ fact: 'status', operator: 'greaterThanInclusive', value: 'PNS' }] }, '$.conditions.all[0] rules.not-ordered'],
    ['golongan against pendidikan', { all: [{ fact: 'golongan', operator: 'equal', value: { fact: 'pendidikan' } }] }, '$.conditions.all[0] rules.types-differ'],
    ['golongan against a text', { all: [{ fact: 'golongan', operator: 'equal', value: 'II/a' }] }, '$.conditions.all[0] rules.types-differ'],
    ['a day against months', { all: [{ fact: 'tmt', operator: 'lessThan', value: { fact: 'masa-kerja' } }] }, '$.conditions.all[0] rules.types-differ'],
    ['a choice that is none', { all: [{ fact: 'moda', operator: 'equal', value: 'Daring' }] }, '$.conditions.all[0] rules.not-an-option'],
    ['a path on a fact', { all: [{ ...known, path: '$.x' }] }, '$.conditions.all[0].path rules.path-on-fact'],
    ['a script path', { all: [{ fact: 'usia', operator: 'lessThan', value: { fact: 'param.batas', path: '$[?(@.x)]' } }] }, '$.conditions.all[0].value.path rules.path-shape'],
    ['a surplus key beside a fact', { all: [{ ...known, value: { fact: 'param.batas', params: 1 } }] }, '$.conditions.all[0].value.params rules.unknown-key'],
    ['an unknown shared condition', { condition: 'tidak-ada' }, '$.conditions.condition rules.unknown-condition'],
  ];

  it.each(conditionCases)('%s', (_, conditions, expected) => {
    const [path, code] = expected.split(' ');
    expect(brief(filesWith(conditions))).toContain(`error ${rule} ${path} ${code}`);
  });

  it('suggests the nearest name', () => {
    expect(issuesOf(filesWith({ all: [{ ...known, fact: 'usiaa' }] }))[0]?.details).toEqual({ fact: 'usiaa', suggestion: 'usia' });
  });

  it('takes 49 groups inside each other, and refuses 200 with one issue', () => {
    expect(brief(filesWith(nest(49)))).toEqual([]);
    expect(brief(filesWith(nest(50))).map((line) => line.split(' ').at(-1))).toEqual(['rules.condition-too-deep']);
    expect(brief(filesWith(nest(200))).map((line) => line.split(' ').at(-1))).toEqual(['rules.condition-too-deep']);
  });

  it('refuses JSON of 100,000 levels before it looks at conditions', () => {
    const deep = fileOf('eligibility/dalam.json', `${'{"all":['.repeat(100_000)}${']}'.repeat(100_000)}`);
    const codes = issuesOf([...filesWith({ all: [known] }), deep]).map((issue) => issue.code);
    expect(codes).toEqual(['rules.json-too-deep']);
  });

  it('refuses shared conditions that run in a circle, also through others', () => {
    const conditions = { a: { all: [{ condition: 'b' }] }, b: { any: [{ condition: 'a' }] } };
    expect(issuesOf(filesWith({ condition: 'a' }, { pack: { conditions } }))[0]).toMatchObject({
      file: 'pack.json', path: '$.conditions.b.any[0].condition', code: 'rules.circular-condition', details: { names: 'a → b → a' },
    });
  });

  it('refuses shared conditions that grow beyond measure when written out', () => {
    const conditions: Record<string, unknown> = { c0: { all: [known] } };
    for (let level = 1; level <= 30; level += 1) conditions[`c${level}`] = { all: [{ condition: `c${level - 1}` }, { condition: `c${level - 1}` }] };
    expect(brief(filesWith({ condition: 'c30' }, { pack: { conditions } })).some((line) => line.endsWith('rules.condition-too-large'))).toBe(true);
  });

  it('warns of a shared condition that nobody uses', () => {
    expect(brief(filesWith({ all: [known] }, { pack: { conditions: { sisa: { all: [known] } } } }))).toEqual(['warning pack.json $.conditions.sisa rules.unused-condition']);
  });

  it('picks one part of a ratio by its path', () => {
    const parameters = [parameterJson('rasio', 'ratio', '30:70')];
    const conditions = { all: [{ fact: 'usia', operator: 'equal', value: { fact: 'param.rasio', path: '$[1]' } }] };
    expect(brief(filesWith(conditions, { parameters }))).toEqual([]);
  });

  it.each([
    ['contradictory texts', { all: [{ fact: 'status', operator: 'equal', value: 'PNS' }, { fact: 'status', operator: 'equal', value: 'CPNS' }] }, 'rules.never-passes'],
    ['an empty range', { all: [known, { ...known, operator: 'lessThan' }] }, 'rules.never-passes'],
    ['a value and its opposite', { any: [known, { ...known, operator: 'lessThanInclusive' }] }, 'rules.never-fails'],
    ['a fact beside itself', { all: [{ fact: 'usia', operator: 'equal', value: { fact: 'usia' } }] }, 'rules.never-fails'],
    ['every option of a choice', { all: [{ fact: 'moda', operator: 'in', value: ['luring', 'daring'] }] }, 'rules.never-fails'],
    ['a cycle of days', { all: [{ fact: 'tmt', operator: 'lessThan', value: { fact: 'selesai' } }, { fact: 'selesai', operator: 'lessThan', value: { fact: 'tmt' } }] }, 'rules.never-passes'],
  ])('warns of a rule that is always the same: %s', (_, conditions, code) => {
    expect(brief(filesWith(conditions))).toEqual([`warning ${rule} $.conditions ${code}`]);
  });

  it('does not warn of a rule that waits for another choice of a setting', () => {
    const parameters = [parameterJson('batas', 'number', 0.2), parameterJson('dipakai', 'boolean', false)];
    const appliesWhen = { all: [{ fact: 'param.dipakai', operator: 'equal', value: true }] };
    expect(brief(filesWith({ all: [known] }, { parameters, rule: { appliesWhen } })).filter((line) => line.includes('never-'))).toEqual([]);
  });

  it('does not warn of a narrow range', () => {
    const parameters = [parameterJson('batas', 'number', 0.2), parameterJson('atas', 'number', 0.3)];
    const conditions = { all: [known, { fact: 'usia', operator: 'lessThan', value: { fact: 'param.atas' } }] };
    expect(brief(filesWith(conditions, { parameters }))).toEqual([]);
  });
});

describe('rules', () => {
  const withRule = (changes: Record<string, unknown>): readonly string[] => brief(filesWith({ all: [known] }, { rule: changes }));
  it.each([
    ['an unknown severity', { severity: 'fatal' }, '$.severity rules.invalid-value'],
    ['a misspelt key', { severty: 'info' }, '$.severty rules.unknown-key'],
    ['no source', { source: [] }, '$.source rules.too-little'],
    ['a source without a clause', { source: [{ document: 'KAP' }] }, '$.source[0].clause rules.missing-key'],
    ['a document nobody knows', { source: [{ document: 'KAPP', clause: '1' }] }, '$.source[0].document rules.unknown-document'],
    ['a title in one language', { title: { id: 'Judul' } }, '$.title.en rules.missing-key'],
    ['a date that does not exist', { reviewedOn: '2022-02-30' }, '$.reviewedOn rules.no-such-day'],
    ['a date in another form', { reviewedOn: '30/02/2022' }, '$.reviewedOn rules.invalid-format'],
    ['a placeholder nobody fills', { onFail: { message: { id: 'Usia {usiaa}', en: 'x' }, fix: { id: 'x', en: 'x' } } }, '$.onFail.message.id rules.unknown-placeholder'],
    ['an example value of the wrong type', { examples: [{ name: 'a', facts: { golongan: 'V/a' }, expect: 'pass' }, { name: 'b', facts: {}, expect: 'fail' }] },
      '$.examples[0].facts.golongan rules.example-value'],
    ['an example fact nobody knows', { examples: [{ name: 'a', facts: { umur: 1 }, expect: 'pass' }, { name: 'b', facts: {}, expect: 'fail' }] }, '$.examples[0].facts.umur rules.unknown-fact'],
    ['an example parameter nobody knows', { examples: [{ name: 'a', facts: {}, params: { x: 1 }, expect: 'pass' }, { name: 'b', facts: {}, expect: 'fail' }] }, '$.examples[0].params.x rules.unknown-parameter'],
    ['an example without a pass', { examples: [{ name: 'b', facts: {}, expect: 'fail' }] }, '$.examples rules.example-missing'],
    ['an example with failing facts nobody knows', { examples: [{ name: 'a', facts: {}, expect: 'pass' }, { name: 'b', facts: {}, expect: 'fail', failing: ['umur'] }] }, '$.examples[1].failing[0] rules.unknown-fact'],
  ])('%s', (_, changes, expected) => {
    const [path, code] = expected.split(' ');
    expect(withRule(changes)).toContain(`error ${rule} ${path} ${code}`);
  });

  it('misses its conditions', () => {
    expect(brief(filesWith(undefined))).toContain(`error ${rule} $.conditions rules.missing-key`);
  });

  it('warns when no example is undetermined, unless no fact can be unknown', () => {
    const examples = [{ name: 'a', facts: {}, expect: 'pass' }, { name: 'b', facts: {}, expect: 'fail' }];
    expect(withRule({ examples })).toEqual([`warning ${rule} $.examples rules.example-missing`]);
    expect(brief(filesWith({ all: [{ fact: 'hadir', operator: 'equal', value: true }] }, { rule: { examples } }))).toEqual([]);
  });
});

describe('parameters', () => {
  const withParameters = (...parameters: Record<string, unknown>[]): readonly string[] =>
    brief(filesWith({ all: [known] }, { parameters: [parameterJson('batas', 'number', 10), ...parameters] }));
  const weights = (first: unknown, second: unknown): Record<string, unknown>[] =>
    [['a', first], ['b', second]].map(([id, value]) => parameterJson(String(id), 'percent', value, { sumsTo: { group: 'bobot', total: 100 } }));

  it.each([
    ['an unknown type', parameterJson('x', 'angka', 1), '$[1].type rules.invalid-value'],
    ['a golongan that does not exist', parameterJson('x', 'golongan', 'V/a'), '$[1].values[0].value rules.setting-unreadable'],
    ['a ratio of 90', parameterJson('x', 'ratio', '30:60'), '$[1].values[0].value rules.ratio-sum'],
    ['a value above its bound', parameterJson('x', 'number', 11, { max: 10 }), '$[1].values[0].value rules.setting-out-of-range'],
    ['null without a required choice', parameterJson('x', 'number', null), '$[1].values[0].value rules.null-value'],
    ['a choice without options', parameterJson('x', 'choice', 'a'), '$[1] rules.missing-key'],
    ['a label of what nobody can choose', parameterJson('x', 'choice', 'a', { options: ['a'], labels: { b: { id: 'B', en: 'B' } } }), '$[1].labels.b rules.not-an-option'],
    ['an id twice', parameterJson('batas', 'number', 1), '$[1] rules.duplicate-id'],
    ['a day twice', parameterJson('x', 'number', 1, { values: [1, 2].map((value) => ({ from: '2022-01-01', value, source: { document: 'KAP', clause: '1' } })) }), '$[1].values[1].from rules.duplicate-date'],
    ['a document nobody knows', parameterJson('x', 'number', 1, { values: [{ from: '2022-01-01', value: 1, source: { document: 'PMK', clause: '1' } }] }), '$[1].values[0].source.document rules.unknown-document'],
    ['a key nobody knows', parameterJson('x', 'number', 1, { asumed: true }), '$[1].asumed rules.unknown-key'],
  ])('%s', (_, parameter, expected) => {
    const [path, code] = expected.split(' ');
    expect(withParameters(parameter)).toContain(`error parameters.json ${path} ${code}`);
  });

  it('must sum to the total of their group', () => {
    expect(withParameters(...weights(40, 60))).toEqual([]);
    expect(withParameters(...weights(40, 50))).toEqual(['error parameters.json $ rules.weights-sum']);
    expect(withParameters(...weights('33,3%', '66,7%'))).toEqual([]);
  });
});

describe('pack.json', () => {
  const withPack = (pack: Record<string, unknown>): readonly string[] => brief(filesWith({ all: [known] }, { pack }));
  const column = { fact: 'usia', title: { id: 'Usia', en: 'Age' }, type: 'number' };
  it.each([
    ['an end before its beginning', { effective: { from: '2022-01-01', to: '2021-01-01' } }, '$.effective rules.effective-order'],
    ['a column for a fact that is known', { columns: [column] }, '$.columns[0].fact rules.fact-known'],
    ['a choice column without options', { columns: [{ ...column, fact: 'x', type: 'choice' }] }, '$.columns[0] rules.missing-key'],
    ['the same subject twice', { subjects: [1, 2].map(() => ({ id: 'a', title: { id: 'A', en: 'A' }, jp: 1 })) }, '$.subjects[1] rules.duplicate-id'],
    ['a version that is none', { version: 'terbaru' }, '$.version rules.invalid-format'],
  ])('%s', (_, pack, expected) => {
    const [path, code] = expected.split(' ');
    expect(withPack(pack)).toContain(`error pack.json ${path} ${code}`);
  });
});

