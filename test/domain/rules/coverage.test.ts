import fc from 'fast-check';
import { coverageOf, lintCoverage, readRegister } from '../../../src/domain/rules';
import type { Coverage, CoverageRegister, PackFile, PackIssue } from '../../../src/domain/rules';
import { catalogue } from '../../../src/messages';
import { fileOf, packJson, packOf, parameterJson, ruleJson } from '../../support/rules';

type Json = Record<string, unknown>;

const both = (id: string): { id: string; en: string } => ({ id, en: `${id} (en)` });
const cite = (...covers: readonly string[]): Json => ({ document: 'KAP', clause: 'butir', covers });
const requirement = (id: string): Json => ({ id, clause: 'Persyaratan', lines: [1, [2, 4]], strength: 'mandatory', phrase: `bunyi ${id}` });
const question = (id: string): Json => ({ id, text: both(`pertanyaan ${id}`) });
const decision = (id: string, ...covers: readonly string[]): Json => ({
  id, covers, title: both(id), who: both('panitia'), decision: both('memutuskan'), meanwhile: both('sementara'), source: [{ document: 'KAP', clause: '1' }],
});
const register = (changes: Json = {}): Json => ({
  scheme: 'coverage', document: 'KAP', requirements: ['K01', 'K02', 'K03'].map(requirement), questions: [question('A1')], decisions: [], ...changes,
});
const rule = (...source: readonly Json[]): PackFile => fileOf('eligibility/aturan.json', ruleJson('eligibility/aturan', {
  conditions: { all: [{ fact: 'usia', operator: 'greaterThan', value: { fact: 'param.batas' } }] }, source,
}));
const parameter = (source: Json): PackFile =>
  fileOf('parameters.json', [parameterJson('batas', 'number', 10, { values: [{ from: '2022-01-01', value: 10, source }] })]);

/** A pack with one rule and one parameter, and further files. */
function filesOf(files: readonly PackFile[], pack: Json = {}): PackFile[] {
  const paths = new Set(files.map(({ path }) => path));
  const usual = [fileOf('pack.json', packJson(pack)), parameter(cite()), rule(cite())];
  return [...usual.filter(({ path }) => !paths.has(path)), ...files];
}

function readable(files: readonly PackFile[], pack: Json = {}): { coverage: Coverage; issues: readonly PackIssue[] } {
  const rules = packOf(filesOf(files, pack));
  const { scheme, issues } = readRegister(rules);
  if (scheme === null) throw new Error(JSON.stringify(issues));
  const account = lintCoverage(rules, scheme);
  expect(coverageOf(rules, scheme)).toEqual(account.coverage);
  return account;
}

const coversOf = ({ requirements, questions }: Coverage, code: string): readonly string[] =>
  [...requirements, ...questions].find(({ id }) => id === code)?.covers.map(({ kind, id }) => `${kind} ${id}`) ?? [];
const brief = (issues: readonly PackIssue[]): readonly string[] => issues.map(({ severity, file, path, code }) => `${severity} ${file} ${path} ${code}`);

describe('what covers what', () => {
  test('rules, settings and mata pelajaran by their citations, each once', () => {
    const subjects = [{ id: 'mp-1', title: both('MP 1'), jp: 8, source: [cite('K03')] }];
    const { coverage } = readable([fileOf('coverage.json', register()), rule(cite('K01', 'K02'), cite('K01')), parameter(cite('K01', 'A1'))], { subjects });
    expect(coversOf(coverage, 'K01')).toEqual(['rule uji/eligibility/aturan', 'setting batas']);
    expect(coversOf(coverage, 'K02')).toEqual(['rule uji/eligibility/aturan']);
    expect(coversOf(coverage, 'K03')).toEqual(['subject mp-1']);
    expect(coversOf(coverage, 'A1')).toEqual(['setting batas']);
  });

  test.each([
    ['grading.json', 'grading', 'grading'], ['groups.json', 'groups', 'group'], ['deliverables.json', 'deliverables', 'deliverable'],
    ['mentoring.json', 'mentoring', 'mentoring'], ['readiness.json', 'readiness', 'checklist'], ['apa-saja.json', 'apa-saja', 'scheme'],
    ['aneh.json', 'constructor', 'scheme'],
  ])('a part of %s belongs to the nearest object with an id', (file, scheme, kind) => {
    const data = {
      scheme, title: both('Skema'), source: [cite('K01')],
      parts: [{ id: 'bagian', name: both('Bagian'), items: [{ covers: ['K02'] }, { id: 'butir', deep: [{ source: [cite('K02', 'K03')] }] }] }],
    };
    const { coverage } = readable([fileOf('coverage.json', register()), fileOf(file, data)]);
    expect(coversOf(coverage, 'K01')).toEqual([`${kind} ${scheme}`]);
    expect(coversOf(coverage, 'K02')).toEqual([`${kind} bagian`, `${kind} butir`]);
    const [bagian, butir] = coverage.requirements[1]?.covers ?? [];
    expect([bagian?.title, butir?.title, bagian?.file]).toEqual([both('Bagian'), { id: 'butir', en: 'butir' }, file]);
  });

  test('decisions, sums and notes are told apart', () => {
    const note = { id: 'catatan', covers: ['K02'], title: both('c'), statements: [{ line: 1, quote: 'x' }], problem: both('p'), handling: both('h') };
    const sum = { id: 'jumlah', title: both('j'), parts: [{ parameter: 'batas' }], total: 'batas', source: [cite('K03')] };
    const { coverage } = readable([
      fileOf('coverage.json', register({ decisions: [decision('orang', 'K01', 'A1')] })),
      fileOf('document-lint.json', { scheme: 'document-lint', document: 'KAP', notes: [note], sums: [sum] }),
    ]);
    expect(['K01', 'K02', 'K03', 'A1'].map((code) => coversOf(coverage, code))).toEqual([['decision orang'], ['note catatan'], ['computed jumlah'], ['decision orang']]);
    expect(coverage.requirements.map(({ isSettled }) => isSettled)).toEqual([true, false, true]);
  });

  test.each([
    ['grading', true], ['readiness', true], ['groups', false], ['deliverables', false], ['mentoring', false], ['lain', false],
  ])('a part of the scheme %s alone meets a requirement: %p', (scheme, meets) => {
    const { coverage } = readable([fileOf('coverage.json', register()), fileOf(`${scheme}.json`, { scheme, parts: [{ id: 'x', covers: ['K01', 'A1'] }] })]);
    expect(coverage.requirements.map(({ isSettled }) => isSettled)).toEqual([meets, false, false]);
    expect(coverage.questions[0]?.isSettled).toBe(false);
  });

  test('whatever the order of the files, the order of the listing is the same', () => {
    const files = [
      fileOf('pack.json', packJson()), parameter(cite('K01')), rule(cite('K01')), fileOf('coverage.json', register({ decisions: [decision('b', 'K01'), decision('a', 'K01')] })),
      ...['readiness', 'mentoring', 'apa'].map((scheme) => fileOf(`${scheme}.json`, { scheme, parts: [{ id: scheme, covers: ['K01'] }] })),
    ];
    fc.assert(fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
      expect(coversOf(readable(shuffled).coverage, 'K01')).toEqual([
        'rule uji/eligibility/aturan', 'checklist readiness', 'decision a', 'decision b', 'setting batas', 'mentoring mentoring', 'scheme apa',
      ]);
    }), { numRuns: 20 });
  });

  test('a setting alone does not meet a requirement, and a rule alone does not answer a question', () => {
    const { coverage } = readable([fileOf('coverage.json', register()), rule(cite('A1')), parameter(cite('K01'))]);
    expect(coverage.requirements[0]?.isSettled).toBe(false);
    expect(coverage.questions[0]?.isSettled).toBe(false);
    const other = readable([fileOf('coverage.json', register()), rule(cite('K01')), parameter(cite('A1'))]).coverage;
    expect(other.requirements[0]?.isSettled).toBe(true);
    expect(other.questions[0]?.isSettled).toBe(true);
  });

  test('whatever the nesting, each code is found exactly where it is written', () => {
    const code = fc.constantFrom('K01', 'K02', 'K03');
    const tree = (depth: number): fc.Arbitrary<unknown> => fc.record({
      id: fc.string({ minLength: 1, maxLength: 5 }), covers: fc.array(code, { maxLength: 3 }),
      inner: depth === 0 ? fc.constant([]) : fc.array(tree(depth - 1), { maxLength: 3 }),
    });
    const written = (node: unknown, found: Map<string, Set<string>>): Map<string, Set<string>> => {
      const { id, covers, inner } = node as { id: string; covers: readonly string[]; inner: readonly unknown[] };
      for (const each of covers) found.set(each, (found.get(each) ?? new Set()).add(id));
      for (const each of inner) written(each, found);
      return found;
    };
    fc.assert(fc.property(tree(3), (node) => {
      const { coverage } = readable([fileOf('coverage.json', register()), fileOf('data.json', { scheme: 'data', root: node })]);
      const expected = written(node, new Map());
      for (const { id, covers } of coverage.requirements) {
        expect(covers.map((cover) => cover.id).sort()).toEqual([...(expected.get(id) ?? [])].sort());
      }
    }), { numRuns: 60 });
  });
});

describe('lint', () => {
  test('a complete account has no issue', () => {
    const { issues } = readable([fileOf('coverage.json', register({ decisions: [decision('orang', 'K02', 'K03', 'A1')] })), rule(cite('K01'))]);
    expect(issues).toEqual([]);
  });

  test('a code that the register does not have is an error, with its place', () => {
    const complete = register({ decisions: [decision('orang', 'K01', 'K02', 'K03', 'A1', 'K04')] });
    const subjects = [{ id: 'mp-1', title: both('MP 1'), jp: 8, source: [cite('K93')] }];
    const { issues } = readable([
      fileOf('coverage.json', complete), rule(cite(), cite('K01', 'K91')), parameter(cite('K92')), fileOf('readiness.json', { scheme: 'readiness', items: [{ id: 'x', covers: ['K94'] }] }),
    ], { subjects });
    expect(brief(issues)).toEqual([
      'error eligibility/aturan.json $.source[1].covers[1] coverage.unknown-code',
      'error parameters.json $.batas.values[0].source.covers[0] coverage.unknown-code',
      'error pack.json $.subjects[0].source[0].covers[0] coverage.unknown-code',
      'error coverage.json $.decisions[0].covers[4] coverage.unknown-code',
      'error readiness.json $.items[0].covers[0] coverage.unknown-code',
    ]);
    expect(issues[0]?.details).toMatchObject({ code: 'K91', suggestion: expect.stringMatching(/^K0/) as string });
  });

  test('what nothing accounts for is a warning', () => {
    const { issues } = readable([fileOf('coverage.json', register()), rule(cite('K02'))]);
    expect(brief(issues)).toEqual([
      'warning coverage.json $.requirements[0] coverage.requirement-open', 'warning coverage.json $.requirements[2] coverage.requirement-open',
      'warning coverage.json $.questions[0] coverage.question-open',
    ]);
  });

  test('rules and parameters say what they cover, or that it is nothing', () => {
    const silent = { document: 'KAP', clause: 'butir' };
    const complete = fileOf('coverage.json', register({ decisions: [decision('orang', 'K01', 'K02', 'K03', 'A1')] }));
    expect(brief(readable([complete, rule(silent), parameter(silent)]).issues)).toEqual([
      'warning eligibility/aturan.json $.source[0] coverage.unstated', 'warning parameters.json $.batas.values[0].source coverage.unstated',
    ]);
    expect(readable([complete, rule(silent, cite()), parameter(cite())]).issues).toEqual([]);
  });

  test('a flood of open items is cut, not listed', () => {
    const many = register({ requirements: Array.from({ length: 1000 }, (_, index) => requirement(`K${index + 1}`)) });
    const { issues } = readable([fileOf('coverage.json', many)]);
    expect(issues).toHaveLength(51);
    expect(issues.at(-1)?.code).toBe('rules.more-issues');
  });
});

describe('the register', () => {
  const issuesOf = (changes: Json): readonly PackIssue[] => {
    const { scheme, issues } = readRegister(packOf(filesOf([fileOf('coverage.json', register(changes))])));
    expect(scheme).toBeNull();
    return issues;
  };

  test('is not asked of a pack', () => {
    expect(readRegister(packOf(filesOf([])))).toEqual({ scheme: null, issues: [] });
  });

  test.each<[string, Json, string]>([
    ['an unknown key', { extra: 1 }, 'error coverage.json $.extra rules.unknown-key'],
    ['a document nobody knows', { document: 'KAPP' }, 'error coverage.json $.document rules.unknown-document'],
    ['a code twice', { questions: [question('K01')] }, 'error coverage.json $.requirements[3] rules.duplicate-id'],
    ['a decision twice', { decisions: [decision('x', 'K01'), decision('x', 'K02')] }, 'error coverage.json $.decisions[1] rules.duplicate-id'],
    ['a decision about nothing', { decisions: [decision('x')] }, 'error coverage.json $.decisions[0].covers rules.too-little'],
    ['lines backwards', { requirements: [{ ...requirement('K01'), lines: [[4, 2]] }] }, 'error coverage.json $.requirements[0].lines coverage.lines-order'],
    ['line 0', { requirements: [{ ...requirement('K01'), lines: [0] }] }, 'error coverage.json $.requirements[0].lines[0]'],
    ['a code in small letters', { questions: [question('a1')] }, 'error coverage.json $.questions[0].id rules.invalid-format'],
    ['a strength of its own', { requirements: [{ ...requirement('K01'), strength: 'maybe' }] }, 'error coverage.json $.requirements[0].strength rules.invalid-value'],
    ['a decision that cites nobody', { decisions: [{ ...decision('x', 'K01'), source: [{ document: 'X', clause: '1' }] }] }, 'error coverage.json $.decisions[0].source[0].document rules.unknown-document'],
  ])('%s is refused', (_, changes, expected) => {
    const issues = issuesOf(changes);
    expect(brief(issues)[0]).toContain(expected);
    for (const { code } of issues) expect(Object.hasOwn(catalogue, code)).toBe(true);
  });

  test('keeps what it says', () => {
    const { scheme } = readRegister(packOf(filesOf([fileOf('coverage.json', register({ decisions: [decision('orang', 'K01')] }))])));
    expect(scheme).toEqual(register({ decisions: [decision('orang', 'K01')] }) as unknown as CoverageRegister);
  });
});
