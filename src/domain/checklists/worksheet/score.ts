import { add, compare, divide, exact, maximum, minimum, multiply, ratioOf } from '../../values';
import type { Exact, Progress } from '../../values';

/** What somebody answered about one activity. */
export interface ActivityAnswer {
  /** Null: nothing that can be read. */
  readonly status: Progress | null;
  /** Evidence is named beside it. */
  readonly hasEvidence: boolean;
}

/** An item that counts as one: answered itself, or through its parts. */
export interface ScoredItem {
  readonly code: string;
  readonly component: string;
  /** Codes of the activities that answer for it; at least one. */
  readonly activities: readonly [string, ...string[]];
}

/** What the answers are worth; every number is a parameter. */
export interface ScoringPolicy {
  /** 0 to 100. */
  readonly values: Readonly<Record<Exclude<Progress, 'tidak-berlaku'>, Exact>>;
  /** By component, 0 or more; a component without one counts 0. */
  readonly weights: ReadonlyMap<string, Exact>;
  /** Percentage of a component's items that must be answered before its score is one number. */
  readonly leastAnswered: Exact;
}

/** Counts and scores over some items. Percentages are 0 to 100; null where no item applies. */
export interface Score {
  readonly items: number;
  /** Items that are not answered "Tidak berlaku". */
  readonly applicable: number;
  /** Items answered in every activity, "Tidak berlaku" included. */
  readonly answered: number;
  /** Applicable items of which every activity that applies is begun and has evidence. */
  readonly evidenced: number;
  /** Answered items of all. */
  readonly completeness: Exact | null;
  /** Items with evidence of those that apply. */
  readonly coverage: Exact | null;
  /** The score when everything open turns out worst, and best. */
  readonly low: Exact | null;
  readonly high: Exact | null;
  /** The score over what is answered; null while too little is. */
  readonly value: Exact | null;
}

const ZERO = exact(0);
const HUNDRED = exact(100);

interface ItemState {
  readonly component: string;
  readonly isAnswered: boolean;
  readonly applies: boolean;
  readonly isEvidenced: boolean;
  /** Worth of the item, 0 to 100; equal once it is answered. */
  readonly low: Exact;
  readonly high: Exact;
}

/**
 * The score of one respondent's answers, whole and by component. An item is worth the mean of its activities that apply;
 * a component the mean of its items; the whole the weighted mean of the components. Linear in activities.
 *
 * @returns `components` in the order in which the items name them
 * @example scoreAnswers(items, new Map(), policy).whole.low // 0, and `value` is null: nothing is answered
 */
export function scoreAnswers(
  items: readonly ScoredItem[], answers: ReadonlyMap<string, ActivityAnswer>, policy: ScoringPolicy,
): { readonly whole: Score; readonly components: ReadonlyMap<string, Score> } {
  const byComponent = new Map<string, ItemState[]>();
  for (const item of items) {
    const states = byComponent.get(item.component) ?? [];
    states.push(stateOf(item, answers, policy));
    byComponent.set(item.component, states);
  }
  const components = new Map([...byComponent].map(([id, states]) => [id, scoreComponent(states, policy)] as const));
  return { whole: { ...countsOf([...byComponent.values()].flat()), ...weighed(components, policy) }, components };
}

function stateOf(item: ScoredItem, answers: ReadonlyMap<string, ActivityAnswer>, { values }: ScoringPolicy): ItemState {
  const given = item.activities.map((code) => answers.get(code) ?? { status: null, hasEvidence: false });
  const applying = given.filter(({ status }) => status !== 'tidak-berlaku');
  const worth = (open: Exact): Exact => mean(applying.map(({ status }) => (status === null || status === 'tidak-berlaku' ? open : values[status]))) ?? ZERO;
  return {
    component: item.component,
    isAnswered: given.every(({ status }) => status !== null),
    applies: applying.length > 0,
    isEvidenced: applying.length > 0 && applying.every(({ status, hasEvidence }) => hasEvidence && (status === 'sudah' || status === 'sebagian')),
    low: worth(minimum(values.belum, values.sebagian, values.sudah)), high: worth(maximum(values.belum, values.sebagian, values.sudah)),
  };
}

function scoreComponent(states: readonly ItemState[], { leastAnswered }: ScoringPolicy): Score {
  const counts = countsOf(states);
  const applying = states.filter(({ applies }) => applies);
  const isEnough = counts.completeness !== null && compare(counts.completeness, leastAnswered) >= 0;
  return {
    ...counts,
    low: mean(applying.map(({ low }) => low)), high: mean(applying.map(({ high }) => high)),
    value: isEnough ? mean(applying.filter(({ isAnswered }) => isAnswered).map(({ low }) => low)) : null,
  };
}

type Counts = Omit<Score, 'low' | 'high' | 'value'>;

function countsOf(states: readonly ItemState[]): Counts {
  const count = (is: (state: ItemState) => boolean): number => states.reduce((sum, state) => (is(state) ? sum + 1 : sum), 0);
  const applicable = count(({ applies }) => applies);
  const answered = count(({ isAnswered }) => isAnswered);
  const evidenced = count(({ isEvidenced }) => isEvidenced);
  return { items: states.length, applicable, answered, evidenced, completeness: share(answered, states.length), coverage: share(evidenced, applicable) };
}

/** The weighted mean of components; no number while one that counts has none. */
function weighed(components: ReadonlyMap<string, Score>, { weights }: ScoringPolicy): Pick<Score, 'low' | 'high' | 'value'> {
  const counting = [...components].flatMap(([id, score]) => {
    const weight = weights.get(id) ?? ZERO;
    return score.applicable === 0 || compare(weight, ZERO) === 0 ? [] : [{ weight, score }];
  });
  const total = counting.reduce((sum, { weight }) => add(sum, weight), ZERO);
  const meanOf = (pick: (score: Score) => Exact | null): Exact | null => {
    if (counting.length === 0) return null;
    let sum = ZERO;
    for (const { weight, score } of counting) {
      const value = pick(score);
      if (value === null) return null;
      sum = add(sum, multiply(weight, value));
    }
    return divide(sum, total);
  };
  return { low: meanOf(({ low }) => low), high: meanOf(({ high }) => high), value: meanOf(({ value }) => value) };
}

function mean(values: readonly Exact[]): Exact | null {
  return values.length === 0 ? null : divide(values.reduce(add, ZERO), exact(values.length));
}

function share(part: number, whole: number): Exact | null {
  return whole === 0 ? null : multiply(HUNDRED, ratioOf(part, whole));
}
