import { readDocumentLint } from '../../../src/domain/rules';
import type { PackIssue } from '../../../src/domain/rules';
import { fill } from '../../../src/messages';
import { coverageMessages } from '../../../src/messages/coverage';
import { fileOf, filesWith, packOf, parameterJson } from '../../support/rules';

type Json = Record<string, unknown>;

const both = (id: string): { id: string; en: string } => ({ id, en: `${id} (en)` });
const subject = (id: string, jp: number | null, mode: string): Json => ({ id, title: both(id), jp, mode });
const note = (id: string): Json => ({ id, covers: ['K01'], title: both(id), statements: [{ line: 3, quote: 'x' }], problem: both('p'), handling: both('h') });
const sum = (id: string, parts: readonly Json[], total: string): Json => ({ id, title: both(id), parts, total, source: [{ document: 'KAP', clause: '1', covers: ['K01'] }] });
const lint = (changes: Json): Json => ({ scheme: 'document-lint', document: 'KAP', notes: [], sums: [], ...changes });

const parameters = [
  parameterJson('batas', 'number', 10), parameterJson('jp', 'jp', 17), parameterJson('hari', 'number', 4), parameterJson('hari-al', 'number', 5), parameterJson('semua-hari', 'number', 9),
  parameterJson('sepersepuluh', 'number', 0.1), parameterJson('dua-persepuluh', 'number', 0.2), parameterJson('tiga-persepuluh', 'number', 0.3),
  parameterJson('terbuka', 'number', null, { required: 'choice' }), parameterJson('kata', 'choice', 'a', { options: ['a'] }),
];
const subjects = [subject('a', 8, 'TM'), subject('b', 9, 'TM'), subject('c', 10, 'NTM'), subject('d', null, 'Lain')];

function read(changes: Json): ReturnType<typeof readDocumentLint> {
  const conditions = { all: [{ fact: 'usia', operator: 'greaterThan', value: { fact: 'param.batas' } }] };
  return readDocumentLint(packOf([...filesWith(conditions, { parameters, pack: { subjects } }), fileOf('document-lint.json', lint(changes))]));
}

const brief = (issues: readonly PackIssue[]): readonly string[] => issues.map(({ severity, path, code }) => `${severity} ${path} ${code}`);
const parts = (...ids: readonly string[]): readonly Json[] => ids.map((parameter) => ({ parameter }));

test('a pack need not have notes', () => {
  expect(readDocumentLint(packOf(filesWith({ all: [{ fact: 'usia', operator: 'greaterThan', value: { fact: 'param.batas' } }] })))).toEqual({ scheme: null, issues: [] });
});

test('notes are kept as they are', () => {
  const { scheme, issues } = read({ notes: [note('satu'), note('dua')] });
  expect(issues).toEqual([]);
  expect(scheme?.notes.map(({ id, statements }) => [id, statements])).toEqual([['satu', [{ line: 3, quote: 'x' }]], ['dua', [{ line: 3, quote: 'x' }]]]);
});

describe('sums', () => {
  test.each<[string, readonly Json[], string]>([
    ['parameters', parts('hari', 'hari-al'), 'semua-hari'],
    ['mata pelajaran of a mode', [{ subjectsOfMode: 'TM' }], 'jp'],
    ['decimals, exactly', parts('sepersepuluh', 'dua-persepuluh'), 'tiga-persepuluh'],
    ['an open number says nothing', parts('hari', 'terbuka'), 'semua-hari'],
    ['an open total says nothing', parts('hari'), 'terbuka'],
    ['JP that the document does not give say nothing', [{ subjectsOfMode: 'Lain' }], 'jp'],
  ])('%s', (_, addends, total) => {
    const { scheme, issues } = read({ sums: [sum('x', addends, total)] });
    expect(issues).toEqual([]);
    expect(scheme?.sums).toHaveLength(1);
  });

  test('that do not come out are a warning with the numbers, and the notes stay', () => {
    const { scheme, issues } = read({ notes: [note('satu')], sums: [sum('benar', parts('hari', 'hari-al'), 'semua-hari'), sum('jumlah', [{ subjectsOfMode: 'TM' }, { parameter: 'hari' }], 'jp')] });
    expect(brief(issues)).toEqual(['warning $.sums[1] coverage.sum-differs']);
    expect(scheme?.notes).toHaveLength(1);
    expect(fill(coverageMessages['coverage.sum-differs'].en, issues[0]?.details ?? {})).toBe('jumlah (en): 8 + 9 + 4 = 21, but jp is stated as 17. Check the document, then the numbers.');
  });

  test.each<[string, readonly Json[], string, string]>([
    ['a parameter', parts('hari', 'harii'), 'semua-hari', 'harii'],
    ['a mode', [{ subjectsOfMode: 'Daring' }], 'jp', 'Daring'],
    ['a total', parts('hari'), 'entah', 'entah'],
  ])('over %s that is not there are refused', (_, addends, total, name) => {
    const { scheme, issues } = read({ sums: [sum('x', addends, total)] });
    expect(scheme).toBeNull();
    expect(issues).toEqual([expect.objectContaining({ severity: 'error', code: 'coverage.sum-unknown', details: { name } })]);
  });
});

test.each<[string, Json, string]>([
  ['an unknown key', { extra: 1 }, 'error $.extra rules.unknown-key'],
  ['a document nobody knows', { document: 'X' }, 'error $.document rules.unknown-document'],
  ['a note without a statement', { notes: [{ ...note('a'), statements: [] }] }, 'error $.notes[0].statements rules.too-little'],
  ['a note in one language', { notes: [{ ...note('a'), problem: { id: 'x' } }] }, 'error $.notes[0].problem.en rules.missing-key'],
  ['a note twice', { notes: [note('a'), note('a')] }, 'error $.notes[1] rules.duplicate-id'],
  ['a sum that cites nobody', { sums: [{ ...sum('a', parts('hari'), 'hari'), source: [{ document: 'X', clause: '1' }] }] }, 'error $.sums[0].source[0].document rules.unknown-document'],
])('%s is refused', (_, changes, expected) => {
  const { scheme, issues } = read(changes);
  expect(scheme).toBeNull();
  expect(brief(issues)).toEqual([expected]);
});
