import { add, compare, divide, exact, subtract } from '../../values';
import type { Exact, Progress } from '../../values';
import type { ActivityAnswer, Score } from './score';

/** How often each answer was given to one activity; `open` counts those that cannot be read or were left empty. */
export type AnswerCounts = Readonly<Record<Progress | 'open', number>>;

/** Scores of several respondents, ordered. All on the scale 0 to 100. */
export interface Spread {
  /** Respondents with a number. */
  readonly count: number;
  /** Middle score; between the two middle ones of an even number. */
  readonly median: Exact;
  readonly lowest: Exact;
  readonly highest: Exact;
  /** Distance between the quarters (median of the upper half less median of the lower); 0 for one respondent. */
  readonly quarterRange: Exact;
}

/** What the respondents of one unit, at one level, say together. */
export interface UnitResult {
  readonly unit: string;
  readonly respondents: number;
  /** Null: nobody has enough answers. */
  readonly whole: Spread | null;
  readonly components: ReadonlyMap<string, Spread | null>;
  /** By activity: how often which answer. */
  readonly answers: ReadonlyMap<string, AnswerCounts>;
}

/** One respondent's scored worksheet. */
export interface RespondentResult {
  readonly unit: string;
  readonly answers: ReadonlyMap<string, ActivityAnswer>;
  readonly whole: Score;
  readonly components: ReadonlyMap<string, Score>;
}

type MutableCounts = Record<Progress | 'open', number>;

/** Scores by their value, so that memory grows with the number of different scores and not with respondents. */
class ScoreCounts {
  readonly #counts = new Map<string, { readonly value: Exact; count: number }>();

  add(value: Exact | null): void {
    if (value === null) return;
    const key = value.wide === null ? `${value.numerator}/${value.denominator}` : value.wide.toFraction();
    const found = this.#counts.get(key);
    if (found === undefined) this.#counts.set(key, { value, count: 1 });
    else found.count += 1;
  }

  spread(): Spread | null {
    const sorted = [...this.#counts.values()].sort((one, other) => compare(one.value, other.value));
    const [first] = sorted;
    const last = sorted.at(-1);
    if (first === undefined || last === undefined) return null;
    const count = sorted.reduce((sum, entry) => sum + entry.count, 0);
    const half = Math.floor(count / 2);
    const at = (index: number): Exact => valueAt(sorted, index);
    const quarterRange = half === 0 ? exact(0) : subtract(middle(at, count - half, half), middle(at, 0, half));
    return { count, median: middle(at, 0, count), lowest: first.value, highest: last.value, quarterRange };
  }
}

/** The middle of `count` sorted values from `from` on. */
function middle(at: (index: number) => Exact, from: number, count: number): Exact {
  const upper = at(from + Math.floor(count / 2));
  return count % 2 === 1 ? upper : divide(add(at(from + count / 2 - 1), upper), exact(2));
}

function valueAt(sorted: readonly { readonly value: Exact; readonly count: number }[], index: number): Exact {
  let passed = 0;
  for (const { value, count } of sorted) {
    passed += count;
    if (index < passed) return value;
  }
  throw new RangeError(`no score at ${index}`);
}

interface UnitCounts {
  respondents: number;
  readonly whole: ScoreCounts;
  readonly components: Map<string, ScoreCounts>;
  readonly answers: Map<string, MutableCounts>;
}

/**
 * Adds up respondents one by one and forgets them: memory grows with units and different scores only, so that a folder of
 * ten thousand worksheets can go through it. Each respondent costs as many steps as there are activities.
 *
 * @example
 * const units = new UnitAggregate(codes);
 * units.add(result);
 * units.results()[0]?.whole?.median
 */
export class UnitAggregate {
  readonly #units = new Map<string, UnitCounts>();

  /** @param activities codes of every activity of the level, in order */
  constructor(private readonly activities: readonly string[]) {}

  add({ unit, answers, whole, components }: RespondentResult): void {
    const counts = this.#of(unit);
    counts.respondents += 1;
    counts.whole.add(whole.value);
    for (const [id, score] of components) {
      const scores = counts.components.get(id) ?? new ScoreCounts();
      scores.add(score.value);
      counts.components.set(id, scores);
    }
    for (const code of this.activities) {
      const tally = counts.answers.get(code) ?? { belum: 0, sebagian: 0, sudah: 0, 'tidak-berlaku': 0, open: 0 };
      tally[answers.get(code)?.status ?? 'open'] += 1;
      counts.answers.set(code, tally);
    }
  }

  /** Units in the order in which they were first met. */
  results(): readonly UnitResult[] {
    return [...this.#units].map(([unit, { respondents, whole, components, answers }]) => ({
      unit, respondents, answers, whole: whole.spread(),
      components: new Map([...components].map(([id, scores]) => [id, scores.spread()] as const)),
    }));
  }

  #of(unit: string): UnitCounts {
    const found = this.#units.get(unit);
    if (found !== undefined) return found;
    const counts = { respondents: 0, whole: new ScoreCounts(), components: new Map<string, ScoreCounts>(), answers: new Map<string, MutableCounts>() };
    this.#units.set(unit, counts);
    return counts;
  }
}

/**
 * How far respondents disagree about an activity: the share of those who answered that did not give the most frequent
 * answer, 0 (all alike) to below 1; null while fewer than two answered.
 *
 * @example disagreement({ belum: 1, sebagian: 0, sudah: 3, 'tidak-berlaku': 0, open: 2 }) // 0.25
 */
export function disagreement({ belum, sebagian, sudah, 'tidak-berlaku': none }: AnswerCounts): number | null {
  const given = belum + sebagian + sudah + none;
  return given < 2 ? null : (given - Math.max(belum, sebagian, sudah, none)) / given;
}
