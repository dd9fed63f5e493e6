import type { Certificate, Move, Obstacle, ReadWish, SmallestFix, Wish } from '../../domain/groups';
import { say, sayTag } from '../../messages';
import type { Language } from '../../messages';
import { GoalWords } from './goal-words';
import type { GroupPerson, Grouping, StopReason } from './grouping';

const LONGEST_LIST = 12;

/** Everything that is said about a proposal, in one language. */
export class ProposalWords {
  /** About the goals that a proposal aimed at. */
  readonly goals: GoalWords;
  private readonly people: ReadonlyMap<string, GroupPerson>;

  constructor(private readonly grouping: Grouping, private readonly language: Language) {
    this.goals = new GoalWords(grouping, language);
    this.people = new Map(grouping.people.map((person) => [person.key, person]));
  }

  /** The person's name, or the key where there is none. */
  nameOf(key: string): string {
    return this.people.get(key)?.name ?? key;
  }

  /** Why nothing legal exists. */
  obstacle(obstacle: Obstacle): string {
    const { language } = this;
    switch (obstacle.kind) {
      case 'too-few-leaders': return this.tooFewLeaders(obstacle);
      case 'together-too-many': return say(language, 'groups.obstacle.together-too-many', { count: obstacle.keys.length, maximum: obstacle.maximum, names: this.names(obstacle.keys) });
      case 'together-and-apart': return say(language, 'groups.obstacle.together-and-apart', { names: this.names(obstacle.keys) });
      case 'locked-apart': return say(language, 'groups.obstacle.locked-apart', { groups: obstacle.groups.join(', '), names: this.names(obstacle.keys) });
      case 'locks-overfill': return say(language, 'groups.obstacle.locks-overfill', { group: obstacle.group, count: obstacle.keys.length, maximum: obstacle.maximum, names: this.names(obstacle.keys) });
      case 'lock-not-eligible': return say(language, 'groups.obstacle.lock-not-eligible', { name: this.nameOf(obstacle.key), group: obstacle.group, why: this.grouping.whyNotLeader(obstacle.key) ?? '–' });
      case 'two-leaders-locked': return say(language, 'groups.obstacle.two-leaders-locked', { group: obstacle.group, names: this.names(obstacle.keys) });
      case 'unknown-person': return say(language, 'groups.obstacle.unknown-person', { name: this.nameOf(obstacle.key) });
      case 'unknown-group': return say(language, 'groups.obstacle.unknown-group', { name: this.nameOf(obstacle.key), group: obstacle.group });
      case 'no-division': return this.noDivision(obstacle.conflict);
      default: return say(language, `groups.obstacle.${obstacle.kind}`, obstacle);
    }
  }

  /** The least that would make it possible. */
  fix(fix: SmallestFix): string {
    if (fix.kind === 'drop-wishes') return say(this.language, 'groups.fix.drop-wishes', { wishes: this.wishList(fix.wishes) });
    const nearest = 'nearest' in fix ? fix.nearest.map((key) => this.candidate(key)).join('; ') : '';
    if (fix.kind === 'more-groups') return say(this.language, 'groups.fix.more-groups', this.enoughGroups(fix.count));
    if (fix.kind === 'more-groups-and-leaders') return say(this.language, 'groups.fix.more-groups-and-leaders', { ...this.enoughGroups(fix.count), leaders: fix.leaders, nearest });
    return say(this.language, fix.kind === 'more-leaders' ? 'groups.fix.more-leaders-nearest' : 'groups.fix.fewer-groups', { count: fix.count, nearest });
  }

  /** What is proven about a proposal. */
  certificate({ kind, scores }: Certificate): string {
    if (kind === 'best') return say(this.language, 'groups.certificate.best');
    const open = scores.find(({ value, bound }) => value > bound);
    if (open === undefined) return say(this.language, 'groups.certificate.unproven');
    return say(this.language, 'groups.certificate.bounded', { goal: this.goals.title(open.id), gap: this.goals.gap(open) });
  }

  /** What changes for somebody, e.g. "dari kelompok 2, menjadi ketua". */
  move({ from, to, role }: Move): string {
    const parts = [
      ...(from === to ? [] : [from === null ? say(this.language, 'groups.move.new') : say(this.language, 'groups.move.from', { from })]),
      ...(role === null ? [] : [say(this.language, `groups.move.${role}`)]),
    ];
    return parts.join(', ');
  }

  /** A wish as a sentence without a full stop. */
  wish({ kind, key, other, group }: Pick<ReadWish, 'kind' | 'key' | 'other' | 'group'>): string {
    const values = { name: this.nameOf(key), other: other === null ? '' : this.nameOf(other), group: group ?? '' };
    if (kind === 'lead' && group !== null) return say(this.language, 'groups.wish.lead-group', values);
    if (kind === 'not-lead' && group !== null) return say(this.language, 'groups.wish.not-lead-group', values);
    return say(this.language, `groups.wish.${kind}`, values);
  }

  /** Somebody who was left out, and why. */
  leftOut(key: string): string {
    const why = this.grouping.whyNotAttending(key);
    return why === null ? this.nameOf(key) : say(this.language, 'groups.candidate', { name: this.nameOf(key), why });
  }

  /** Somebody who may come to lead, and what stands against it now. */
  candidate(key: string): string {
    const why = this.grouping.whyNotLeader(key);
    return why === null ? this.nameOf(key) : say(this.language, 'groups.candidate', { name: this.nameOf(key), why });
  }

  /** Who may lead but not attend is no leader to rely on. */
  private tooFewLeaders({ people, needed, eligible, barred }: Extract<Obstacle, { kind: 'too-few-leaders' }>): string {
    const tag = barred > 0 ? 'groups.obstacle.too-few-leaders-barred' : 'groups.obstacle.too-few-leaders';
    return say(this.language, tag, { people, needed, eligible, barred });
  }

  private enoughGroups(count: number): { readonly [name: string]: number } {
    const { groups, maximum, candidates } = this.grouping.request;
    return { count, groups: (groups?.length ?? 0) + count, maximum, people: candidates.length };
  }

  private noDivision(conflict: readonly Wish[]): string {
    if (conflict.length === 0) return say(this.language, 'groups.obstacle.no-division-bare');
    return say(this.language, 'groups.obstacle.no-division', { wishes: this.wishList(conflict) });
  }

  private names(keys: readonly string[]): string {
    const shown = keys.slice(0, LONGEST_LIST).map((key) => this.nameOf(key)).join(', ');
    return keys.length > LONGEST_LIST ? `${shown}, …` : shown;
  }

  private wishList(wishes: readonly Wish[]): string {
    return wishes.map((wish) => this.requestedWish(wish)).join('; ');
  }

  /** A wish by its place in the request. */
  private requestedWish({ kind, index }: Wish): string {
    const { together, apart, locks } = this.grouping.request;
    if (kind === 'lock') {
      const lock = locks[index];
      if (lock === undefined) return '–';
      return this.wish({ kind: lock.leads === null ? 'lock' : lock.leads ? 'lead' : 'not-lead', key: lock.key, other: null, group: lock.group });
    }
    const pair = (kind === 'together' ? together : apart)[index];
    return pair === undefined ? '–' : this.wish({ kind, key: pair[0], other: pair[1], group: null });
  }
}

/** Why nothing can be proposed, as a sentence. */
export function describeStop({ code, details }: StopReason, language: Language): string {
  return sayTag(language, code, details);
}
