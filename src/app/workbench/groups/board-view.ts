import { judgeDivision } from '../../../domain/groups';
import type { DivisionFault, DivisionVerdict, GroupingRequest, Move } from '../../../domain/groups';
import { say } from '../../../messages';
import type { Language, MessageTag, MessageValues } from '../../../messages';
import { describeFailure } from '../../proposing/sheet-content';
import { describeStop, ProposalWords } from '../../proposing/words';
import type { GroupPerson } from '../../proposing/grouping';
import { linkTo } from '../cell-link';
import type { GoalView, GroupCardView, GroupsView, MemberView } from '../views-groups';
import type { BoardGroup } from './board';
import type { BoardState } from './board-state';

/** What a board is judged by: the wishes of the workbook, and the groups that lie there. */
export function requestOf({ grouping: { request }, arrangement }: Pick<BoardState, 'grouping' | 'arrangement'>): GroupingRequest {
  return { ...request, groups: filledOf(arrangement.groups).map(({ id }) => id) };
}

/** The groups that somebody is in, with the leader where there is exactly one. */
export function filledOf(groups: readonly BoardGroup[]): readonly { id: string; members: readonly string[]; leader: string | null }[] {
  return groups.filter(({ members }) => members.length > 0).map(({ id, members, leaders }) => ({ id, members, leader: leaders.length === 1 ? leaders[0] ?? null : null }));
}

/** The board as the tab Kelompok shows it. Linear in people, groups and wishes. */
export function viewBoard(state: BoardState, language: Language): GroupsView {
  return new BoardWriter(state, language).write();
}

/** Faults that stand on the board as a whole. */
const OF_CLASS: ReadonlySet<DivisionFault['kind']> = new Set(['missing-group', 'unknown-group', 'unknown-person', 'together', 'lock-group']);

class BoardWriter {
  private readonly words: ProposalWords;
  private readonly verdict: DivisionVerdict;
  private readonly moves: ReadonlyMap<string, Move>;
  private readonly people: ReadonlyMap<string, GroupPerson>;

  constructor(private readonly state: BoardState, private readonly language: Language) {
    this.words = new ProposalWords(state.grouping, language);
    this.verdict = judgeDivision(requestOf(state), filledOf(state.arrangement.groups));
    this.moves = new Map(this.verdict.moves.map((move) => [move.key, move]));
    this.people = new Map(state.grouping.people.map((person) => [person.key, person]));
  }

  write(): GroupsView {
    const { origin, arrangement, grouping } = this.state;
    const placed = new Set(arrangement.groups.flatMap(({ members }) => members));
    const unplaced = grouping.people.filter(({ key, isLeftOut }) => !isLeftOut && !placed.has(key));
    return {
      origin,
      cards: arrangement.groups.map((group) => this.card(group)),
      unplaced: unplaced.map((person) => this.member(person, false)),
      faults: this.faults(({ kind }) => OF_CLASS.has(kind)),
      verdict: this.overall(),
      goals: this.goals(),
      impossible: this.impossible(),
      draw: this.state.proposed?.draw ?? null,
      wishes: this.wishes(),
      moves: this.moves.size,
      people: grouping.people.filter(({ isLeftOut }) => !isLeftOut).length,
      canApply: this.moves.size > 0 && this.verdict.faults.every(({ kind }) => kind !== 'no-leader' && kind !== 'unplaced'),
      canWrite: this.isLegal() || this.state.proposed !== null,
    };
  }

  private isLegal(): boolean {
    return this.verdict.faults.length === 0;
  }

  private say(tag: MessageTag, values: MessageValues = {}): string {
    return say(this.language, tag, values);
  }

  private card(group: BoardGroup): GroupCardView {
    const { maximum } = this.state.grouping.request;
    const faults = group.members.length === 0 ? [] : this.faults((fault) => fault.group === group.id && !OF_CLASS.has(fault.kind), group);
    return {
      id: group.id,
      title: this.say('workbench.groups.group', { id: group.id }),
      detail: this.say('workbench.groups.size', { count: group.members.length, maximum }),
      members: this.inOrder(group).map((person) => this.member(person, group.leaders.includes(person.key))),
      faults,
      tone: group.members.length === 0 ? 'muted' : faults.length > 0 ? 'fail' : 'pass',
    };
  }

  /** Leaders first, then as the group has them. */
  private inOrder({ members, leaders }: BoardGroup): readonly GroupPerson[] {
    const keys = [...leaders, ...members.filter((key) => !leaders.includes(key))];
    return keys.flatMap((key) => this.people.get(key) ?? []);
  }

  private member({ key, name, traits, leader, cell }: GroupPerson, leads: boolean): MemberView {
    const move = this.moves.get(key);
    return {
      key, name: name ?? key, leads, canLead: leader,
      detail: traits.filter((trait) => trait !== null).join(' · '),
      leadText: leader === 'eligible' ? null : this.state.grouping.whyNotLeader(key),
      isLocked: this.state.arrangement.locked.has(key),
      change: move === undefined ? null : this.words.move(move),
      cell: linkTo(cell),
    };
  }

  private faults(isWanted: (fault: DivisionFault) => boolean, group?: BoardGroup): readonly string[] {
    return this.verdict.faults.filter(isWanted).map((fault) => this.fault(fault, group));
  }

  private fault({ kind, group, keys }: DivisionFault, on?: BoardGroup): string {
    const { maximum, minimum } = this.state.grouping.request;
    const names = keys.map((key) => this.words.nameOf(key)).join(', ');
    if (kind === 'no-leader' && (on?.leaders.length ?? 0) > 1) return this.say('workbench.groups.fault.two-leaders', { names: on?.leaders.map((key) => this.words.nameOf(key)).join(', ') });
    const why = kind === 'leader-not-eligible' ? this.state.grouping.whyNotLeader(keys[0] ?? '') : null;
    return this.say(`workbench.groups.fault.${kind}`, { group, names, maximum, minimum, count: keys.length, why: why ?? '–' });
  }

  /** What can be said of the whole board. */
  private overall(): GroupsView['verdict'] {
    const { origin, proposed, arrangement } = this.state;
    if (arrangement.groups.every(({ members }) => members.length === 0)) return { text: this.say('workbench.groups.none'), detail: null, tone: 'muted' };
    if (!this.isLegal()) return { text: this.say('workbench.groups.illegal', { count: this.verdict.faults.length }), detail: null, tone: 'fail' };
    const isProposal = (origin === 'proposal' || origin === 'repair') && proposed?.proposal.kind === 'found';
    if (!isProposal) return { text: this.say('workbench.groups.legal'), detail: null, tone: 'pass' };
    const { certificate } = proposed.proposal;
    return { text: this.say(`workbench.groups.${certificate.kind}`), detail: this.words.certificate(certificate), tone: certificate.kind === 'best' ? 'pass' : 'info' };
  }

  /** A certificate speaks for the proposal as it was made; a board that the user changed has bounds that hold for any. */
  private goals(): readonly GoalView[] {
    const { origin, proposed } = this.state;
    const isProposal = (origin === 'proposal' || origin === 'repair') && proposed?.proposal.kind === 'found';
    const scores = isProposal ? proposed.proposal.certificate.scores : this.verdict.scores;
    if (!this.isLegal()) return [];
    return scores.map((score) => {
      const { title, text } = this.words.goal(score);
      return { title, text, tone: score.value <= score.bound ? 'pass' : 'info' };
    });
  }

  private impossible(): GroupsView['impossible'] {
    const { proposed } = this.state;
    if (proposed === null || proposed.proposal.kind === 'found') return null;
    const words = new ProposalWords(proposed.grouping, this.language);
    const [verdict = '', ...reasons] = describeFailure(proposed.proposal, words, this.language);
    const fix = proposed.proposal.kind === 'impossible' && proposed.proposal.smallestFix !== null ? reasons.at(-1) ?? null : null;
    return { reasons: [verdict, ...(fix === null ? reasons : reasons.slice(0, -1))], fix };
  }

  private wishes(): GroupsView['wishes'] {
    const { wishes, broken } = this.state.grouping;
    return [
      ...wishes.map((wish) => ({ text: this.words.wish(wish), isBroken: false, problem: null, cell: linkTo(wish.cell) })),
      ...broken.map((one) => {
        const [cell] = one.cells;
        return { text: describeStop(one, this.language), isBroken: true, problem: null, cell: cell === undefined ? null : linkTo(cell) };
      }),
    ];
  }
}
