import { judgeDivision } from '../../../domain/groups';
import type { Certificate, DivisionFault, DivisionVerdict, GroupingRequest, Move, ProposedGroup, Trait } from '../../../domain/groups';
import { say } from '../../../messages';
import type { Language, MessageTag, MessageValues } from '../../../messages';
import { planApplying } from '../../proposing/apply-groups';
import type { ApplyPlan } from '../../proposing/apply-groups';
import { describeSolver } from '../../proposing/describe-solver';
import { describeAssumed, describeFailure } from '../../proposing/sheet-content';
import { describeStop, ProposalWords } from '../../proposing/words';
import type { GroupPerson, Grouping } from '../../proposing/grouping';
import { joinWords } from '../../proposing/join-words';
import { linkTo } from '../cell-link';
import type { GoalView, GroupCardView, GroupsView, MemberView } from '../views';
import type { BoardGroup } from './board';
import type { BoardState } from './board-state';

/** What a board is judged by: the wishes of the workbook, and the groups that lie there. */
export function requestOf({ read, order, arrangement }: Pick<BoardState, 'read' | 'order' | 'arrangement'>): GroupingRequest {
  return { ...read(order).request, groups: filledOf(arrangement.groups).map(({ id }) => id) };
}

/** The groups with their leaders, as the roster takes them; null while a group has none, or somebody has no group. */
export function ledGroups({ read, order, arrangement }: Pick<BoardState, 'read' | 'order' | 'arrangement'>): readonly ProposedGroup[] | null {
  const filled = filledOf(arrangement.groups);
  const groups = filled.flatMap(({ id, members, leader }) => (leader === null ? [] : [{ id, members, leader }]));
  const placed = groups.reduce((sum, { members }) => sum + members.length, 0);
  return placed === read(order).request.candidates.length ? groups : null;
}

/** What writing the board into the roster comes to; null: it is not complete. */
export function applyingOf(state: BoardState): ApplyPlan | null {
  const table = state.inspection.recognition.tables.get('participants');
  const groups = ledGroups(state);
  return table === undefined || groups === null ? null : planApplying(state.snapshot, table, groups, state.read(state.order));
}

/** The board is a proposal as it was made, or what was asked for has no answer. */
export function isUntouched({ origin, proposed }: BoardState): boolean {
  return proposed !== null && (proposed.proposal.kind !== 'found' || origin === 'proposal' || origin === 'repair');
}

/** The groups that somebody is in, with the leader where there is exactly one. */
export function filledOf(groups: readonly BoardGroup[]): readonly { id: string; members: readonly string[]; leader: string | null }[] {
  return groups.filter(({ members }) => members.length > 0).map(({ id, members, leaders }) => ({ id, members, leader: leaders.length === 1 ? leaders[0] ?? null : null }));
}

/** The board as the tab Kelompok shows it. Linear in people, groups and wishes. */
export function viewBoard(state: BoardState, language: Language): GroupsView {
  return new BoardWriter(state, language).write();
}

/** A number needs its unit, which the title has in brackets: "12–35 bulan" of "Pengalaman (bulan)". */
function shownTrait(title: string, trait: Trait): readonly string[] {
  if (trait === null) return [];
  const [, unit] = /\(([^()]+)\)$/.exec(title) ?? [];
  return [unit === undefined ? trait : `${trait} ${unit}`];
}

/** Whoever leads a group beside others is judged as leading none, but has not stepped down. */
function standingMoves(moves: readonly Move[], groups: readonly BoardGroup[]): readonly Move[] {
  const leading = new Set(groups.flatMap(({ leaders }) => leaders));
  const kept = moves.map((move) => (move.role === 'steps-down' && leading.has(move.key) ? { ...move, role: null } : move));
  return kept.filter(({ from, to, role }) => from !== to || role !== null);
}

/** Faults that stand on the board as a whole. */
const OF_CLASS: ReadonlySet<DivisionFault['kind']> = new Set(['missing-group', 'unknown-group', 'unknown-person', 'same-person', 'together', 'lock-group']);

class BoardWriter {
  private readonly grouping: Grouping;
  private readonly words: ProposalWords;
  private readonly verdict: DivisionVerdict;
  private readonly moves: ReadonlyMap<string, Move>;
  private readonly people: ReadonlyMap<string, GroupPerson>;

  constructor(private readonly state: BoardState, private readonly language: Language) {
    this.grouping = state.read(state.order);
    this.words = new ProposalWords(this.grouping, language);
    this.verdict = judgeDivision(requestOf(state), filledOf(state.arrangement.groups));
    this.moves = new Map(standingMoves(this.verdict.moves, state.arrangement.groups).map((move) => [move.key, move]));
    this.people = new Map(this.grouping.people.map((person) => [person.key, person]));
  }

  write(): GroupsView {
    const { origin, arrangement, proposed, isRenewed, history } = this.state;
    const { people, assumed } = this.grouping;
    const placed = new Set(arrangement.groups.flatMap(({ members }) => members));
    const unplaced = people.filter(({ key, isLeftOut }) => !isLeftOut && !placed.has(key));
    return {
      origin,
      cards: arrangement.groups.map((group) => this.card(group)),
      unplaced: unplaced.map((person) => this.member(person, false)),
      faults: this.faults(({ kind }) => OF_CLASS.has(kind)),
      verdict: this.overall(),
      goals: this.goals(),
      impossible: this.impossible(),
      draw: proposed === null ? null : { ...proposed.draw, solver: describeSolver(proposed.draw, this.language) },
      wishes: this.wishes(),
      remarks: this.grouping.remarks.map((remark) => ({ text: describeStop(remark, this.language), cell: remark.cells[0] === undefined ? null : linkTo(remark.cells[0]) })),
      moves: this.moves.size,
      people: people.filter(({ isLeftOut }) => !isLeftOut).length,
      assumed: assumed.map((one) => ({ id: one.id, text: describeAssumed(one) })),
      note: isRenewed ? this.say('workbench.groups.renewed') : null,
      canUndo: history.length > 0,
      ...this.writing(),
    };
  }

  private writing(): Pick<GroupsView, 'canApply' | 'applying' | 'canWrite'> {
    const { origin } = this.state;
    const plan = origin === 'roster' ? null : applyingOf(this.state);
    const [reason] = plan?.kind === 'refused' ? plan.reasons : [];
    const [cell] = reason?.cells ?? [];
    const cells = plan?.kind === 'plan' ? plan.cells : 0;
    return {
      canApply: cells > 0, canWrite: isUntouched(this.state) || (origin !== 'roster' && this.isLegal()),
      applying: { cells, problem: reason === undefined ? null : describeStop(reason, this.language), cell: cell === undefined ? null : linkTo(cell) },
    };
  }

  private isLegal(): boolean {
    return this.verdict.faults.length === 0;
  }

  private say(tag: MessageTag, values: MessageValues = {}): string {
    return say(this.language, tag, values);
  }

  private card(group: BoardGroup): GroupCardView {
    const { maximum } = this.grouping.request;
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

  private member(person: GroupPerson, leads: boolean): MemberView {
    const { key, name, traits, leader, cell } = person;
    const move = this.moves.get(key);
    return {
      key, name: name ?? key, leads, canLead: leader,
      detail: this.grouping.criteria.flatMap(({ title }, at) => shownTrait(title, traits[at] ?? null)).join(' · '),
      facts: this.grouping.criteria.map(({ title }, at) => `${title}: ${traits[at] ?? '–'}`),
      leadText: leader === 'eligible' ? null : this.grouping.whyNotLeader(key),
      attendText: person.eligibility === 'eligible' ? null : this.say(`workbench.groups.attend.${person.eligibility}`),
      isLocked: this.state.arrangement.locked.has(key),
      change: move === undefined ? null : this.words.move(move),
      cell: linkTo(cell),
    };
  }

  private faults(isWanted: (fault: DivisionFault) => boolean, group?: BoardGroup): readonly string[] {
    return this.verdict.faults.filter(isWanted).map((fault) => this.fault(fault, group));
  }

  private fault({ kind, group, keys }: DivisionFault, on?: BoardGroup): string {
    const { maximum, minimum } = this.grouping.request;
    const names = keys.map((key) => this.words.nameOf(key)).join(', ');
    if (kind === 'no-leader' && (on?.leaders.length ?? 0) > 1) return this.say('workbench.groups.fault.two-leaders', { names: on?.leaders.map((key) => this.words.nameOf(key)).join(', ') });
    const why = kind === 'leader-not-eligible' ? this.grouping.whyNotLeader(keys[0] ?? '') : null;
    return this.say(`workbench.groups.fault.${kind}`, { group, names, maximum, minimum, count: keys.length, why: why ?? '–', rows: this.rowsOf(keys) });
  }

  /** Where people stand in the roster. */
  private rowsOf(keys: readonly string[]): string {
    return joinWords(keys.flatMap((key) => this.people.get(key)?.cell ?? []).map(({ row }) => String(row + 1)), this.language);
  }

  /** What can be said of the whole board. */
  private overall(): GroupsView['verdict'] {
    const { arrangement } = this.state;
    if (arrangement.groups.every(({ members }) => members.length === 0)) return { text: this.say('workbench.groups.none'), detail: null, tone: 'muted' };
    if (!this.isLegal()) return { text: this.say('workbench.groups.illegal', { count: this.verdict.faults.length }), detail: null, tone: 'fail' };
    const certificate = this.certificate();
    if (certificate === null) return { text: this.say('workbench.groups.legal'), detail: null, tone: 'pass' };
    return { text: this.say(`workbench.groups.${certificate.kind}`), detail: this.proof(certificate), tone: certificate.kind === 'best' ? 'pass' : 'info' };
  }

  private proof({ kind, scores }: Certificate): string | null {
    if (kind === 'best') return this.say('workbench.groups.best.detail');
    const open = scores.find(({ value, bound }) => value > bound);
    return open === undefined ? null : this.say('workbench.groups.bounded.detail', { goal: this.words.goals.title(open.id), gap: this.words.goals.gap(open) });
  }

  /** Of the proposal that lies there as it was made; null: none does. */
  private certificate(): Certificate | null {
    const { origin, proposed } = this.state;
    return (origin === 'proposal' || origin === 'repair') && proposed?.proposal.kind === 'found' ? proposed.proposal.certificate : null;
  }

  /** A certificate speaks for the proposal as it was made; a board that the user changed has bounds that hold for any. */
  private goals(): readonly GoalView[] {
    if (!this.isLegal()) return [];
    return (this.certificate()?.scores ?? this.verdict.scores).map((score) => {
      const { title, text } = this.words.goals.describe(score);
      return { title, text, tone: score.value <= score.bound ? 'pass' : 'info' };
    });
  }

  private impossible(): GroupsView['impossible'] {
    const { proposed } = this.state;
    if (proposed === null || proposed.proposal.kind === 'found') return null;
    const words = new ProposalWords(this.state.read(proposed.order), this.language);
    const [verdict = '', ...reasons] = describeFailure(proposed.proposal, words, this.language);
    const fix = proposed.proposal.kind === 'impossible' && proposed.proposal.smallestFix !== null ? reasons.at(-1) ?? null : null;
    return { reasons: [verdict, ...(fix === null ? reasons : reasons.slice(0, -1))], fix };
  }

  private wishes(): GroupsView['wishes'] {
    const { wishes, broken } = this.grouping;
    return [
      ...wishes.map((wish) => ({ text: this.words.wish(wish), isBroken: false, problem: null, cell: linkTo(wish.cell) })),
      ...broken.map((one) => {
        const [cell] = one.cells;
        return { text: describeStop(one, this.language), isBroken: true, problem: null, cell: cell === undefined ? null : linkTo(cell) };
      }),
    ];
  }
}
