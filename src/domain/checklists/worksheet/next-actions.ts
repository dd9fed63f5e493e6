import { add, compare, divide, exact, minimum, multiply, ratioOf, subtract } from '../../values';
import type { Exact } from '../../values';
import type { GivenAnswer } from './read-worksheet-answers';
import type { ActivityAnswer, ScoredItem, ScoringPolicy } from './score';

/** One thing to settle, and what that brings at best: done, with evidence. */
export interface NextAction {
  readonly answer: GivenAnswer;
  /** `answer`: nothing can be read; `evidence`: done without evidence; `do`: not or not wholly done. */
  readonly kind: 'answer' | 'evidence' | 'do';
  /** Percentage points of coverage. */
  readonly coverageGain: Exact;
  /** Points of the score; of its lower end while there is no score before or after. Null: it does not rise. */
  readonly scoreGain: Exact | null;
}

const ZERO = exact(0);
const HUNDRED = exact(100);

/**
 * What would lift the result, largest gain first, equal gains in the document's order. Each gain is the exact difference
 * that settling this one thing makes to the scores of `scoreAnswers`. Linear in activities, but for the sorting.
 *
 * @param policy null: settings are open, so that only coverage can rise
 * @example nextActions(items, answers, byActivity, policy)[0]?.answer.question.code // 'I-FBK-1'
 */
export function nextActions(
  items: readonly ScoredItem[], answers: readonly GivenAnswer[], byActivity: ReadonlyMap<string, ActivityAnswer>, policy: ScoringPolicy | null,
): readonly NextAction[] {
  const totals = new Totals(items, byActivity, policy);
  const actions = answers.flatMap((answer) => {
    const kind = kindOf(answer);
    return kind === null ? [] : [{ answer, kind, ...totals.gainOf(answer, kind) }];
  });
  const worth = new Map(actions.map((action) => [action, add(action.coverageGain, action.scoreGain ?? ZERO)]));
  return actions.sort((one, other) => compare(worth.get(other) ?? ZERO, worth.get(one) ?? ZERO));
}

function kindOf({ status, rows: [row] }: GivenAnswer): NextAction['kind'] | null {
  if (status === null) return 'answer';
  if (status === 'tidak-berlaku') return null;
  if (status !== 'sudah') return 'do';
  return row?.evidence.kind === 'known' ? null : 'evidence';
}

/** One item, added up: what of it is open or lacks evidence, and what it is worth at worst. */
interface ItemTotals {
  readonly component: string;
  readonly applying: number;
  readonly open: number;
  readonly unproven: number;
  readonly low: Exact;
}

/** One component, added up over its items that apply. */
interface ComponentTotals {
  items: number;
  answered: number;
  applying: number;
  applyingAnswered: number;
  low: Exact;
  lowOfAnswered: Exact;
}

/** Sums from which the effect of one change follows without counting everything again. */
class Totals {
  readonly #items = new Map<string, ItemTotals>();
  readonly #components = new Map<string, ComponentTotals>();
  readonly #itemOf = new Map<string, string>();
  readonly #worst: Exact;
  #weight = ZERO;
  #low = ZERO;
  #value = ZERO;
  /** Counting components without a score. */
  #valueless = 0;
  #applicable = 0;

  constructor(items: readonly ScoredItem[], private readonly byActivity: ReadonlyMap<string, ActivityAnswer>, private readonly policy: ScoringPolicy | null) {
    this.#worst = policy === null ? ZERO : minimum(policy.values.belum, policy.values.sebagian, policy.values.sudah);
    for (const item of items) this.#add(item);
    for (const [id, totals] of this.#components) this.#weigh(id, totals);
  }

  /** What settling one answer brings. */
  gainOf({ activities }: GivenAnswer, kind: NextAction['kind']): Pick<NextAction, 'coverageGain' | 'scoreGain'> {
    const item = this.#items.get(this.#itemOf.get(activities[0] ?? '') ?? '');
    if (item === undefined) return { coverageGain: ZERO, scoreGain: null };
    const given = activities.map((code) => this.#given(code)).filter(({ status }) => status !== 'tidak-berlaku');
    const isProven = given.filter((one) => !isEvidenced(one)).length === item.unproven && item.unproven > 0;
    return {
      coverageGain: isProven ? multiply(HUNDRED, ratioOf(1, this.#applicable)) : ZERO,
      scoreGain: kind === 'evidence' ? null : this.#scoreGain(item, given),
    };
  }

  #given(code: string): ActivityAnswer {
    return this.byActivity.get(code) ?? { status: null, hasEvidence: false };
  }

  #worth({ status }: ActivityAnswer): Exact {
    return this.policy === null || status === null || status === 'tidak-berlaku' ? this.#worst : this.policy.values[status];
  }

  #add({ code, component, activities }: ScoredItem): void {
    for (const activity of activities) this.#itemOf.set(activity, code);
    const given = activities.map((activity) => this.#given(activity));
    const applying = given.filter(({ status }) => status !== 'tidak-berlaku');
    const open = applying.filter(({ status }) => status === null).length;
    const low = applying.length === 0 ? ZERO : divide(applying.map((one) => this.#worth(one)).reduce(add, ZERO), exact(applying.length));
    this.#items.set(code, { component, applying: applying.length, open, unproven: applying.filter((one) => !isEvidenced(one)).length, low });
    const totals = this.#components.get(component) ?? { items: 0, answered: 0, applying: 0, applyingAnswered: 0, low: ZERO, lowOfAnswered: ZERO };
    totals.items += 1;
    totals.answered += open === 0 ? 1 : 0;
    if (applying.length > 0) {
      this.#applicable += 1;
      totals.applying += 1;
      totals.low = add(totals.low, low);
      totals.applyingAnswered += open === 0 ? 1 : 0;
      if (open === 0) totals.lowOfAnswered = add(totals.lowOfAnswered, low);
    }
    this.#components.set(component, totals);
  }

  #weigh(id: string, totals: ComponentTotals): void {
    const weight = this.#weightOf(id);
    if (totals.applying === 0 || compare(weight, ZERO) === 0) return;
    const value = this.#valueOf(totals);
    this.#weight = add(this.#weight, weight);
    this.#low = add(this.#low, multiply(weight, divide(totals.low, exact(totals.applying))));
    if (value === null) this.#valueless += 1;
    else this.#value = add(this.#value, multiply(weight, value));
  }

  #weightOf(component: string): Exact {
    return this.policy?.weights.get(component) ?? ZERO;
  }

  /** The component's score; null while too little is answered. */
  #valueOf({ items, answered, applyingAnswered, lowOfAnswered }: ComponentTotals): Exact | null {
    if (this.policy === null || applyingAnswered === 0) return null;
    const isEnough = compare(multiply(HUNDRED, ratioOf(answered, items)), this.policy.leastAnswered) >= 0;
    return isEnough ? divide(lowOfAnswered, exact(applyingAnswered)) : null;
  }

  #scoreGain(item: ItemTotals, given: readonly ActivityAnswer[]): Exact | null {
    const before = this.#components.get(item.component);
    const weight = this.#weightOf(item.component);
    if (this.policy === null || before === undefined || given.length === 0 || compare(weight, ZERO) === 0) return null;
    const { sudah } = this.policy.values;
    const rise = divide(given.map((one) => subtract(sudah, this.#worth(one))).reduce(add, ZERO), exact(item.applying));
    const after = settled(before, item, rise, given.filter(({ status }) => status === null).length);
    const gain = divide(multiply(weight, this.#componentGain(before, after, rise)), this.#weight);
    return compare(gain, ZERO) > 0 ? gain : null;
  }

  /** Gain of the component's score where the whole has one before and after; else of its lower end. */
  #componentGain(before: ComponentTotals, after: ComponentTotals, rise: Exact): Exact {
    const [old, fresh] = [this.#valueOf(before), this.#valueOf(after)];
    if (old === null || fresh === null || this.#valueless > 0) return divide(rise, exact(before.applying));
    return subtract(fresh, old);
  }
}

/** The component once some activities of an item are done. */
function settled(before: ComponentTotals, { open, low }: ItemTotals, rise: Exact, closed: number): ComponentTotals {
  if (open > closed) return before;
  const wasAnswered = open === 0;
  return {
    ...before,
    answered: before.answered + (wasAnswered ? 0 : 1),
    applyingAnswered: before.applyingAnswered + (wasAnswered ? 0 : 1),
    lowOfAnswered: add(before.lowOfAnswered, wasAnswered ? rise : add(low, rise)),
  };
}

function isEvidenced({ status, hasEvidence }: ActivityAnswer): boolean {
  return hasEvidence && (status === 'sudah' || status === 'sebagian');
}
