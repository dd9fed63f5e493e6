import type { AssessmentReport, AssessorReport, ReviewReport } from '../../findings';
import { plainDecimal } from '../../grading';
import { add, compare, divide, exact, formatExact, subtract } from '../../values';
import type { Exact } from '../../values';
import type { Language } from '../../../messages';
import { gapOf, isReviewed, keyOf, marksOf } from './read-assessment';
import type { AssessedGroup, CriterionMarks } from './read-assessment';
import { weightedKappa } from './weighted-kappa';

/** What comparing assessors rests on; null: not settled, then nothing is said about it. */
export interface ComparisonSettings {
  /** Largest difference of two assessors that needs no third one. */
  readonly widestGap: number | null;
  /** Points from which an assessor counts as strict or lenient, and in how many groups at least. */
  readonly leaningFrom: number | null;
  readonly leaningGroups: number | null;
}

const ZERO = exact(0);
const PLACES = 2;

/**
 * How the assessors of a class agree: who is strict or lenient against the others of the same marks, which criteria a
 * third one should look at, and their weighted kappa. Nothing here changes a mark. Linear in marks.
 *
 * @returns null when nobody has given a mark
 * @source KAP K52–K54, K73
 */
export function compareAssessors(groups: Iterable<AssessedGroup>, settings: ComparisonSettings, language: Language): AssessmentReport | null {
  const tallies = new Map<string, Tally>();
  const reviews: ReviewReport[] = [];
  const units: Exact[][] = [];
  for (const assessed of groups) {
    assessed.criteria.forEach(({ title }, index) => {
      const marks = marksOf(assessed, index);
      units.push(marks.given.map(({ mark }) => mark));
      tallyUnit(tallies, assessed.group, marks);
      reviews.push(...reviewOf(assessed.group, title[language], marks, settings));
    });
  }
  if (units.every((unit) => unit.length === 0)) return null;
  const { kappa, pairs } = weightedKappa(units);
  return {
    assessors: [...tallies.values()].map((tally) => describe(tally, settings)), reviews, pairs,
    kappa: kappa === null ? null : formatExact(kappa, PLACES),
  };
}

interface Tally {
  readonly name: string;
  readonly groups: Set<string>;
  /** Groups in which somebody else marked the same. */
  readonly shared: Set<string>;
  total: Exact;
  count: number;
}

/** Adds to each assessor how far their mark lies from the mean of the others. */
function tallyUnit(tallies: Map<string, Tally>, group: string, { given }: CriterionMarks): void {
  const sum = given.reduce((total, { mark }) => add(total, mark), ZERO);
  for (const { mark, assessor } of given) {
    const key = keyOf(assessor);
    if (key === null) continue;
    const tally = tallies.get(key) ?? { name: assessor.name ?? '', groups: new Set(), shared: new Set(), total: ZERO, count: 0 };
    tallies.set(key, tally);
    tally.groups.add(group);
    if (given.length < 2) continue;
    const others = divide(subtract(sum, mark), exact(given.length - 1));
    tally.shared.add(group);
    tally.total = add(tally.total, subtract(mark, others));
    tally.count += 1;
  }
}

function describe({ name, groups, shared, total, count }: Tally, settings: ComparisonSettings): AssessorReport {
  const difference = count === 0 ? null : divide(total, exact(count));
  return {
    name, groups: groups.size, difference: difference === null ? null : formatExact(difference, PLACES),
    leaning: difference === null ? null : leaningOf(difference, shared.size, settings),
  };
}

function leaningOf(difference: Exact, groups: number, { leaningFrom, leaningGroups }: ComparisonSettings): AssessorReport['leaning'] {
  if (leaningFrom === null || leaningGroups === null || groups < leaningGroups) return null;
  const limit = exact(leaningFrom);
  if (compare(difference, ZERO) !== 0 && compare(difference, limit) >= 0) return 'lenient';
  return compare(difference, ZERO) !== 0 && compare(subtract(ZERO, difference), limit) >= 0 ? 'strict' : 'even';
}

function reviewOf(group: string, criterion: string, marks: CriterionMarks, { widestGap }: ComparisonSettings): readonly ReviewReport[] {
  const gap = gapOf(marks);
  if (gap === null || widestGap === null || compare(gap, exact(widestGap)) <= 0) return [];
  return [{ group, criterion, gap: plainDecimal(gap), cells: marks.given.map(({ cell }) => cell), isReviewed: isReviewed(marks) }];
}
