import fc from 'fast-check';
import { answersByActivity, nextActions, readWorksheetAnswers, scoreAnswers, scoredItems } from '../../../../src/domain/checklists';
import type { ActivityAnswer, Score, ScoringPolicy, Worksheet } from '../../../../src/domain/checklists';
import { compare, exact, formatExact, subtract } from '../../../../src/domain/values';
import type { CellValue, Exact } from '../../../../src/domain/values';
import { booklet, levelOf, tableOf } from './support';
import type { Row } from './support';

let individu: Worksheet;
beforeAll(async () => {
  individu = levelOf(await booklet(), 'individu');
});

const policyOf = (belum: number, sebagian: number, sudah: number, leastAnswered: number): ScoringPolicy => ({
  values: { belum: exact(belum), sebagian: exact(sebagian), sudah: exact(sudah) }, leastAnswered: exact(leastAnswered),
  weights: new Map(individu.items.map(({ component }, at) => [component, exact(at % 3)])),
});

const difference = (after: Exact | null, before: Exact | null): Exact | null => (after === null || before === null ? null : subtract(after, before));
const positive = (gain: Exact | null): Exact | null => (gain !== null && compare(gain, exact(0)) > 0 ? gain : null);
const write = (value: Exact | null): string | null => (value === null ? null : formatExact(value, 6));

/** The gain by counting everything again. */
function gainOf(after: Score, before: Score): Exact | null {
  return positive(difference(after.value, before.value) ?? difference(after.low, before.low));
}

test('each gain is what counting everything again gives', () => {
  const codes = ['I-LRN-1', 'I-LRN-2', 'I-LRN-3', 'I-LRN-4', 'I-LRN-5', 'I-LRN-6', 'I-LRN-7', 'I-KM-1', 'I-KM-2', 'I-KM-3', 'I-KM-4', 'I-SOL-1', 'I-SOL-1a', 'I-SOL-1g-1', 'I-SOL-1g-2', 'I-SOL-2a', 'I-SOL-3a', 'I-SOL-3b-1', 'I-SOL-4', 'I-FBK-1', 'I-PRF-1'];
  const status = fc.constantFrom<CellValue>('Sudah', 'Sebagian', 'Belum', 'Tidak berlaku', 'x', null);
  const rows = fc.array(fc.tuple(fc.constantFrom(...codes), status, fc.constantFrom<CellValue>('ND-1', null)), { minLength: 1, maxLength: 30 });
  const policies = fc.tuple(fc.constantFrom(0, 10), fc.constantFrom(30, 50), fc.constantFrom(60, 100), fc.constantFrom(0, 25, 75));
  fc.assert(fc.property(rows, policies, (typed, worth) => {
    const policy = policyOf(...worth);
    const items = scoredItems(individu);
    const { answers } = readWorksheetAnswers(individu, tableOf(typed.map(([code, given, evidence]): Row => [code, 'uraian', null, given, evidence])), { edition: 'same', date1904: false });
    const before = answersByActivity(answers);
    const score = scoreAnswers(items, before, policy).whole;
    const actions = nextActions(items, answers, before, policy);
    for (const { answer, kind, coverageGain, scoreGain } of actions) {
      const settled = answer.activities.filter((code) => before.get(code)?.status !== 'tidak-berlaku').map((code): readonly [string, ActivityAnswer] => [code, { status: 'sudah', hasEvidence: true }]);
      const after = scoreAnswers(items, new Map([...before, ...settled]), policy).whole;
      expect(write(coverageGain)).toBe(write(difference(after.coverage, score.coverage)));
      expect([answer.question.code, kind, write(scoreGain)]).toEqual([answer.question.code, kind, write(kind === 'evidence' ? null : gainOf(after, score))]);
    }
    expect(actions.length).toBe(answers.filter(({ status, rows: [row] }) => status !== 'tidak-berlaku' && !(status === 'sudah' && row?.evidence.kind === 'known')).length);
  }), { numRuns: 80 });
});

test('the largest gain comes first, and what is done with evidence is no action', () => {
  const { answers } = readWorksheetAnswers(individu, tableOf([['I-FBK-1', null, null, 'Belum'], ['I-LRN-1', null, null, 'Sudah', 'ND-1'], ['I-LRN-2', null, null, 'Sudah']]), { edition: 'same', date1904: false });
  const even: ScoringPolicy = { ...policyOf(0, 50, 100, 75), weights: new Map(individu.items.map(({ component }) => [component, exact(1)])) };
  const actions = nextActions(scoredItems(individu), answers, answersByActivity(answers), even);
  expect(actions[0]?.answer.question.code).toBe('I-FBK-1');
  expect(actions.find(({ answer }) => answer.question.code === 'I-LRN-2')?.kind).toBe('evidence');
  expect(actions.map(({ answer }) => answer.question.code)).not.toContain('I-LRN-1');
});

test('without a scale only coverage can rise', () => {
  const { answers } = readWorksheetAnswers(individu, tableOf([['I-LRN-1', null, null, 'Belum']]), { edition: 'same', date1904: false });
  const [first] = nextActions(scoredItems(individu), answers, answersByActivity(answers), null);
  expect([write(first?.coverageGain ?? null), first?.scoreGain]).toEqual(['4.347826', null]);
});
