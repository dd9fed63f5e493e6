import { compare } from '../values';
import type { Exact } from '../values';
import type { GradeOutlook, GradeStatus } from '../findings';
import type { Language } from '../../messages';
import type { SchemeMarks } from './compile-scheme';
import type { HurdleInstance } from './hurdle';
import type { Mark } from './mark';
import { problem } from './problem';
import type { GradingProblem } from './problem';
import type { GradingScheme } from './scheme';
import type { Settings } from './settings';

/** What final grades mean. Every question is asked of all ways to settle the open choices at once. */
export interface Verdicts {
  /** @param merged what the alternatives agree on, as `mergeMarks` gives it */
  judge(alternatives: readonly SchemeMarks[], merged: SchemeMarks): Verdict;
  /** True when the lowest that is still possible passes, hurdles and all. */
  isSure(alternatives: readonly SchemeMarks[]): boolean;
  /** Null while somebody must still choose it. */
  readonly passMark: Exact | null;
  /** The pass mark and the predicates' limits, as far as they are known. */
  readonly limits: readonly Limit[];
  readonly problems: readonly GradingProblem[];
}

/** What one final grade means. */
export interface Verdict {
  /** `belum-lengkap` while any mark, choice or threshold that decides is missing. */
  readonly status: GradeStatus;
  /** What is certain, whatever the missing marks and open choices bring. */
  readonly outlook: GradeOutlook;
  /** Null while the grade is not complete, where the bands cannot be used, and for a passing grade that misses a minimum: praise would contradict the result. */
  readonly predicate: string | null;
}

/** A mark at which a result changes. */
export interface Limit {
  readonly setting: string;
  readonly mark: Exact;
}

/** Reads pass mark, hurdles and bands. */
export function readVerdicts(scheme: GradingScheme, settings: Settings, hurdles: readonly HurdleInstance[], language: Language): Verdicts {
  const passMark = settings.markOf(scheme.passMark.parameter);
  const bands = scheme.predicates.bands.flatMap(({ below }) => (below === undefined ? [] : [{ setting: below, mark: settings.markOf(below) }]));
  const titles = scheme.predicates.bands.map(({ title }) => title[language]);
  const isAscending = bands.every(({ mark }, i) => isAbove(mark, i === 0 ? null : bands[i - 1]?.mark ?? null));
  const limits = bands.map(({ mark }) => mark);
  const court = { passMark, minimums: hurdles.map(({ minimum }) => minimum) };
  return {
    judge: (alternatives, { result }) => {
      const status = result.complete ? agreed(alternatives, (marks) => statusOf(marks, court)) ?? 'belum-lengkap' : 'belum-lengkap';
      const bandTitle = ({ compared }: SchemeMarks): string | null => titles[bandOf(compared.low, limits)] ?? null;
      const hasPredicate = isAscending && result.complete && !(status === 'tidak-lulus' && alternatives.some((marks) => isHigh(marks, court)));
      return { status, outlook: outlookOf(alternatives, status, court), predicate: hasPredicate ? agreed(alternatives, bandTitle) : null };
    },
    isSure: (alternatives) => alternatives.every((marks) => isSure(marks, court)),
    passMark,
    limits: [{ setting: scheme.passMark.parameter, mark: passMark }, ...bands].filter((limit): limit is Limit => limit.mark !== null),
    problems: isAscending || limits.includes(null) ? [] : [problem('bands-order', { titles: titles.join(' < ') })],
  };
}

interface Court {
  readonly passMark: Exact | null;
  /** In the order of the hurdles. */
  readonly minimums: readonly (Exact | null)[];
}

function statusOf(marks: SchemeMarks, court: Court): GradeStatus {
  const { result, hurdles } = marks;
  const isOpen = !result.complete || court.passMark === null || hurdles.some((mark) => !mark.complete) || court.minimums.includes(null);
  if (isOpen) return 'belum-lengkap';
  return isSure(marks, court) ? 'lulus' : 'tidak-lulus';
}

function outlookOf(alternatives: readonly SchemeMarks[], status: GradeStatus, court: Court): GradeOutlook {
  if (status === 'lulus') return 'passed';
  if (status === 'tidak-lulus') return 'failed';
  if (alternatives.every((marks) => isSure(marks, court))) return 'already-passes';
  return alternatives.some((marks) => isPossible(marks, court)) ? 'open' : 'cannot-pass';
}

/** The lowest that is possible passes. */
function isSure({ compared, hurdles }: SchemeMarks, { passMark, minimums }: Court): boolean {
  const reaches = (mark: Mark, minimum: Exact | null | undefined): boolean => minimum !== null && minimum !== undefined && compare(mark.low, minimum) >= 0;
  return reaches(compared, passMark) && hurdles.every((mark, i) => reaches(mark, minimums[i]));
}

/** The grade alone passes, minimums apart. */
function isHigh({ compared }: SchemeMarks, { passMark }: Court): boolean {
  return passMark !== null && compare(compared.low, passMark) >= 0;
}

/** The highest that is possible passes; a threshold that is open may still be anything. */
function isPossible({ compared, hurdles }: SchemeMarks, { passMark, minimums }: Court): boolean {
  const mayReach = (mark: Mark, minimum: Exact | null | undefined): boolean => minimum === null || minimum === undefined || compare(mark.high, minimum) >= 0;
  return mayReach(compared, passMark) && hurdles.every((mark, i) => mayReach(mark, minimums[i]));
}

/** What all alternatives say; null when they differ. */
function agreed<Value>([first, ...others]: readonly SchemeMarks[], say: (marks: SchemeMarks) => Value): Value | null {
  if (first === undefined) return null;
  const said = say(first);
  return others.every((marks) => say(marks) === said) ? said : null;
}

function bandOf(value: Exact, limits: readonly (Exact | null)[]): number {
  const band = limits.findIndex((limit) => limit !== null && compare(value, limit) < 0);
  return band === -1 ? limits.length : band;
}

function isAbove(limit: Exact | null, before: Exact | null): boolean {
  return limit !== null && (before === null || compare(limit, before) > 0);
}
