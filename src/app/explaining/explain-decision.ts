import { compare, formatCellRef } from '../../domain/values';
import type { AdjustmentReport, GradeReport, HurdleReport, Report, SettingReport } from '../../domain/findings';
import type { TracedGrade } from '../../domain/grading';
import type { Tone } from '../../workbook';
import { citationsText } from './explain-steps';
import type { PageWords } from './explain-steps';
import type { ExplainedLine } from './explained-grade';

/** The sentence that says why the grade is what it is. */
export function explainStatus(grade: GradeReport, trace: TracedGrade, words: PageWords): { readonly text: string; readonly tone: Tone } {
  const { decimal } = words.numbers;
  const range = { low: decimal(grade.low), high: decimal(grade.high), na: decimal(grade.na ?? ''), mark: markText(trace, words) };
  switch (grade.outlook) {
    case 'passed': return { text: words.say('explanation.status.passed', range), tone: 'pass' };
    case 'failed': return { text: failure(grade, trace, range, words), tone: 'fail' };
    case 'already-passes': return { text: words.say('explanation.status.already-passes', range), tone: 'pass' };
    case 'cannot-pass': return { text: words.say('explanation.status.cannot-pass', range), tone: 'fail' };
    case 'open': return { text: words.say('explanation.status.open', range), tone: 'undetermined' };
  }
}

type Range = Readonly<Record<'low' | 'high' | 'na' | 'mark', string>>;

function failure(grade: GradeReport, { compared, root, passMark }: TracedGrade, range: Range, words: PageWords): string {
  const failed = grade.hurdles.filter(({ passed }) => passed === false);
  const isBelow = passMark !== null && compare(compared.low, passMark) < 0;
  const isUnrounded = compare(compared.low, root.mark.low) !== 0;
  const reasons = [
    ...(isBelow ? [words.say(isUnrounded ? 'explanation.status.failed.unrounded' : 'explanation.status.failed.mark', { ...range, compared: words.numbers.number(compared.low) })] : []),
    ...(failed.length > 0 ? [words.say('explanation.status.failed.hurdle', { hurdles: failed.map(({ title }) => title).join('; ') })] : []),
  ];
  return reasons.join(' ');
}

function markText({ passMark }: TracedGrade, words: PageWords): string {
  return passMark === null ? words.say('explanation.none') : words.numbers.number(passMark);
}

/** Pass mark, predicate and what is still needed. */
export function explainDecision(grade: GradeReport, trace: TracedGrade, passMark: SettingReport | undefined, words: PageWords): readonly ExplainedLine[] {
  const limit = markText(trace, words);
  const value = comparedText(grade, trace, words);
  return [
    line(words.say('explanation.pass-mark'), limit, words.say(comparisonTag(trace), { value, limit }), passMark?.source ?? null),
    ...(grade.predicate === null ? [] : [line(words.say('explanation.predicate'), grade.predicate, null, null)]),
    ...neededLines(grade, words),
  ];
}

function comparisonTag({ compared, passMark }: TracedGrade): 'explanation.undecided' | 'explanation.reaches' | 'explanation.misses' {
  if (passMark === null) return 'explanation.undecided';
  if (compare(compared.low, passMark) >= 0) return 'explanation.reaches';
  return compare(compared.high, passMark) < 0 ? 'explanation.misses' : 'explanation.undecided';
}

function comparedText({ low, high, na }: GradeReport, { compared, root }: TracedGrade, words: PageWords): string {
  const { decimal, number } = words.numbers;
  const isUnrounded = compare(compared.low, root.mark.low) !== 0 || compare(compared.high, root.mark.high) !== 0;
  if (na === null) return words.say('explanation.between', { low: decimal(low), high: decimal(high) });
  return isUnrounded ? words.say('explanation.compared.unrounded', { value: number(compared.low) }) : decimal(na);
}

function neededLines({ needed }: GradeReport, words: PageWords): readonly ExplainedLine[] {
  if (needed === null) return [];
  const { decimal } = words.numbers;
  const mark = needed.mark === null ? null : words.say('explanation.needed.mark', { title: needed.mark.title, minimum: decimal(needed.mark.minimum) });
  return [line(words.say('explanation.needed'), words.say('explanation.needed.points', { points: decimal(needed.points) }), mark, null, 'undetermined')];
}

/** Every hurdle with its value and its minimum. */
export function explainHurdles({ hurdles }: GradeReport, { hurdleSources }: TracedGrade, words: PageWords): readonly ExplainedLine[] {
  return hurdles.map((hurdle, i) => {
    const { title, minimum } = hurdle;
    const label = minimum === null ? words.say('explanation.hurdle.open', { title }) : words.say('explanation.hurdle', { title, minimum: words.numbers.decimal(minimum) });
    return line(label, hurdleValue(hurdle, words), words.say(HURDLE[String(hurdle.passed) as keyof typeof HURDLE]), citationsText(hurdleSources[i] ?? [], words), HURDLE_TONE[String(hurdle.passed) as keyof typeof HURDLE]);
  });
}

const HURDLE = { true: 'explanation.hurdle.passed', false: 'explanation.hurdle.failed', null: 'explanation.hurdle.unknown' } as const;
const HURDLE_TONE = { true: 'pass', false: 'fail', null: 'undetermined' } as const;

function hurdleValue({ value, low, high }: HurdleReport, words: PageWords): string {
  const { decimal } = words.numbers;
  return value === null ? words.say('explanation.between', { low: decimal(low), high: decimal(high) }) : decimal(value);
}

/** Every decision about a mark, with the mark as it was, the reason and who decided. */
export function explainAdjustments({ adjustments }: GradeReport, words: PageWords): readonly ExplainedLine[] {
  return adjustments.map((adjustment) => {
    const { component, kind, counted, state, cell } = adjustment;
    const what = kind === null ? words.say('explanation.adjustment.unknown-kind') : words.say(`grading.adjustment.${kind}`);
    const standing = words.say(state === 'open' ? 'explanation.adjustment.open' : 'explanation.adjustment.counted');
    return {
      ...line(words.say('explanation.adjustment', { component, kind: what }), counted === null ? standing : words.numbers.decimal(counted),
        `${marksText(adjustment, words)} ${whyText(adjustment, words)}`, null, state === 'open' ? 'undetermined' : null),
      cells: [{ cell, address: formatCellRef(cell), text: standing }],
    };
  });
}

function marksText({ kind, original, given }: AdjustmentReport, words: PageWords): string {
  const shown = (text: string | null): string => (text === null ? words.say('explanation.open') : words.numbers.decimal(text));
  const tag = kind === 'excused' ? 'explanation.adjustment.excused' : 'explanation.adjustment.marks';
  return `${words.say(tag, { original: shown(original), given: shown(given) })}.`;
}

function whyText({ reason, decidedBy, decidedOn }: AdjustmentReport, words: PageWords): string {
  const none = words.say('explanation.none');
  return words.say('explanation.adjustment.why', { reason: reason ?? none, by: decidedBy ?? none, on: decidedOn ?? none });
}

/** What is still missing, settings by their title. */
export function explainMissing({ missing }: GradeReport, settings: Report['settings'], words: PageWords): readonly ExplainedLine[] {
  const titles = new Map(settings.map(({ id, title }) => [id, title]));
  return missing.map((item) => {
    const title = titles.get(item);
    return line(title === undefined ? item : words.say('explanation.setting', { title }), null, null, null, 'undetermined');
  });
}

function line(label: string, value: string | null, working: string | null, source: string | null, tone: Tone | null = null): ExplainedLine {
  return { label, value, working, source, cells: [], level: 0, tone };
}
