import type { GoalScore } from '../../domain/groups';
import { isMessageTag, say } from '../../messages';
import type { Language } from '../../messages';
import type { Grouping } from './grouping';

/** A goal that a proposal aimed at, in words. */
interface GoalText {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** What the values of goals count. */
const COUNTED = { groups: 'groups', moves: 'people', roles: 'people', leaders: 'leaders', sizes: 'people', spread: 'people', gather: 'kinds' } as const;
type GoalKind = keyof typeof COUNTED;
/** What is measured by how far it is from even; of the others there should be none. */
const EVENNESS = ['sizes', 'spread', 'gather'] as const;

/** The goals of a proposal and how well they are reached, in one language. */
export class GoalWords {
  private readonly titles: ReadonlyMap<string, string>;
  private readonly kinds: ReadonlyMap<string, GoalKind>;

  constructor({ criteria, leaderGoals, request: { balance } }: Grouping, private readonly language: Language) {
    this.titles = new Map([...leaderGoals, ...criteria.map(({ id, title }) => [id, title] as const)]);
    this.kinds = new Map([...[...leaderGoals.keys()].map((id) => [id, 'leaders'] as const), ...balance.map(({ id, aim }) => [id, aim] as const)]);
  }

  /** Title of a goal: one of the scheme, or one of the search's own. */
  title(id: string): string {
    const tag = `groups.goal.${id}`;
    return this.titles.get(id) ?? (isMessageTag(tag) ? say(this.language, tag) : id);
  }

  /** How well a goal is reached, with what is counted. */
  describe({ id, value, bound }: GoalScore): GoalText {
    const kind = this.kindOf(id);
    const reached = EVENNESS.some((one) => one === kind) ? 'groups.goal-perfect' : 'groups.goal-none';
    const tag = value === 0 ? reached : value <= bound ? 'groups.goal-best' : 'groups.goal-bounded';
    return { id, title: this.title(id), text: say(this.language, tag, { amount: this.amount(kind, value), bound }) };
  }

  /** By how much a goal may be better than it is, e.g. "2 orang". */
  gap({ id, value, bound }: GoalScore): string {
    return this.count(this.kindOf(id), value - bound);
  }

  private amount(kind: GoalKind, value: number): string {
    const count = this.count(kind, value);
    const measure = EVENNESS.find((one) => one === kind);
    return measure === undefined ? count : say(this.language, `groups.amount.${measure}`, { count });
  }

  private count(kind: GoalKind, n: number): string {
    return say(this.language, `groups.count.${COUNTED[kind]}${n === 1 ? '.one' : ''}`, { n });
  }

  /** The goals of the search itself are their own kind. */
  private kindOf(id: string): GoalKind {
    return this.kinds.get(id) ?? (id in COUNTED ? id as GoalKind : 'spread');
  }
}
