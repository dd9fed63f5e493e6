import { compare } from '../values';
import type { Exact } from '../values';
import type { GradeStatus } from '../findings';
import type { Language } from '../../messages';
import type { SchemeMarks } from './compile-scheme';
import { problem } from './problem';
import type { GradingProblem } from './problem';
import type { GradingScheme } from './scheme';
import type { Settings } from './settings';

/** What a final grade means. */
export interface Verdicts {
  /** `belum-lengkap` while any mark, choice or threshold that decides is missing. */
  statusOf(marks: SchemeMarks): GradeStatus;
  /** Null while the grade is not complete, or the bands cannot be used. */
  predicateOf(marks: SchemeMarks): string | null;
  readonly problems: readonly GradingProblem[];
}

/** Reads pass mark, hurdles and bands; grades are compared as they are shown, after rounding. */
export function readVerdicts(scheme: GradingScheme, settings: Settings, language: Language): Verdicts {
  const passMark = settings.markOf(scheme.passMark.parameter);
  const minimums = scheme.hurdles.map(({ minimum }) => settings.markOf(minimum));
  const limits = scheme.predicates.bands.flatMap(({ below }) => (below === undefined ? [] : [settings.markOf(below)]));
  const titles = scheme.predicates.bands.map(({ title }) => title[language]);
  const isAscending = limits.every((limit, i) => isAbove(limit, i === 0 ? null : limits[i - 1] ?? null));
  return {
    statusOf: (marks) => statusOf(marks, passMark, minimums),
    predicateOf: ({ result }) => (isAscending && result.complete ? titles[bandOf(result.low, limits)] ?? null : null),
    problems: isAscending || limits.includes(null) ? [] : [problem('bands-order', { titles: titles.join(' < ') })],
  };
}

function statusOf({ result, hurdles }: SchemeMarks, passMark: Exact | null, minimums: readonly (Exact | null)[]): GradeStatus {
  const isOpen = !result.complete || passMark === null || hurdles.some((mark) => !mark.complete) || minimums.includes(null);
  if (isOpen) return 'belum-lengkap';
  const isHigh = compare(result.low, passMark) >= 0;
  const isOver = hurdles.every((mark, i) => compare(mark.low, minimums[i] ?? mark.high) >= 0);
  return isHigh && isOver ? 'lulus' : 'tidak-lulus';
}

function bandOf(value: Exact, limits: readonly (Exact | null)[]): number {
  const band = limits.findIndex((limit) => limit !== null && compare(value, limit) < 0);
  return band === -1 ? limits.length : band;
}

function isAbove(limit: Exact | null, before: Exact | null): boolean {
  return limit !== null && (before === null || compare(limit, before) > 0);
}
