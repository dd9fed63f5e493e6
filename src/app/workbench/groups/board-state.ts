import type { Proposal } from '../../../domain/groups';
import type { WorkbookSnapshot } from '../../../workbook';
import type { WorkbookInspection } from '../../inspect';
import { readGrouping } from '../../proposing/read-grouping';
import type { Draw } from '../../proposing/draw';
import type { Grouping, GroupsOrder, StopReason } from '../../proposing/grouping';
import type { BenchPack } from '../bench';
import type { GroupsView } from '../views';
import { arrangementOf } from './board';
import type { Arrangement } from './board';

/** A proposal that lies on the board, with what was asked for and the draw behind it. */
export interface BoardProposal {
  readonly proposal: Proposal;
  readonly order: GroupsOrder;
  readonly draw: Draw;
}

/** What a move changes, and taking it back restores. */
export interface BoardStep {
  readonly arrangement: Arrangement;
  readonly origin: GroupsView['origin'];
  /** How the class is read for judging: as the proposal read it, without the user's locks; they hold for the next one. */
  readonly order: GroupsOrder;
  /** The last proposal that was asked for; it may say that there is none. */
  readonly proposed: BoardProposal | null;
}

/** The board of one workbook as it was read, in one language. */
export interface BoardState extends BoardStep {
  readonly snapshot: WorkbookSnapshot;
  readonly inspection: WorkbookInspection;
  readonly pack: BenchPack;
  /** What the workbook says about dividing its class, for an order that this class has answered before. */
  readonly read: (order: GroupsOrder) => Grouping;
  /** Earlier steps, the last one first to come back. */
  readonly history: readonly BoardStep[];
  /** The class is another one than the user worked on; what was on the board is gone. */
  readonly isRenewed: boolean;
}

/** How the roster's own groups are read: nothing is asked of them. */
export const TODAY: GroupsOrder = { mode: 'repair', seed: '1', groups: null, include: 'everyone', brokenWishes: 'pass-over' };

/** The board with the roster's groups on it, or why there is none. */
export function openBoard(
  { snapshot, inspection, pack }: Pick<BoardState, 'snapshot' | 'inspection' | 'pack'>, language: 'id' | 'en',
): BoardState | readonly StopReason[] {
  const ask = (order: GroupsOrder): ReturnType<typeof readGrouping> => readGrouping(inspection, { pack: pack.pack, language, date1904: snapshot.date1904 }, order);
  const today = ask(TODAY);
  if (today.kind === 'stopped') return today.reasons;
  const known = new Map([[TODAY, today.grouping]]);
  const read = (order: GroupsOrder): Grouping => {
    const grouping = known.get(order) ?? ready(ask(order));
    known.set(order, grouping);
    return grouping;
  };
  return { snapshot, inspection, pack, read, ...rosterStep(today.grouping), history: [], isRenewed: false };
}

/** The groups of the roster, and nothing asked for. */
export function rosterStep({ people }: Grouping): BoardStep {
  return { arrangement: arrangementOf(people), origin: 'roster', order: TODAY, proposed: null };
}

/** Whether the user has done anything on the board that would be lost with it. */
export function hasWork({ origin, arrangement, proposed }: BoardState): boolean {
  return origin !== 'roster' || proposed !== null || arrangement.locked.size > 0;
}

/**
 * Whether two readings hold the same people, groups, limits and wishes; another language changes words only. An order
 * that one of them has answered can be put to the other where the people are the same.
 */
export function isSameClass(one: BoardState, other: BoardState): boolean {
  if (one.pack !== other.pack || peopleText(one) !== peopleText(other)) return false;
  return JSON.stringify(one.read(one.order).request) === JSON.stringify(other.read(one.order).request);
}

function peopleText({ read }: BoardState): string {
  return JSON.stringify(read(TODAY).people.map(({ key }) => key));
}

function ready(read: ReturnType<typeof readGrouping>): Grouping {
  if (read.kind === 'stopped') throw new RangeError('an order that this class has not answered');
  return read.grouping;
}
