import type { Proposal } from '../../../domain/groups';
import type { WorkbookSnapshot } from '../../../workbook';
import type { WorkbookInspection } from '../../inspect';
import { readGrouping } from '../../proposing/read-grouping';
import type { Draw } from '../../proposing/draw';
import type { Grouping, GroupsOrder, StopReason } from '../../proposing/grouping';
import type { BenchPack } from '../bench';
import type { GroupsView } from '../views-groups';
import { arrangementOf } from './board';
import type { Arrangement } from './board';

/** A proposal that lies on the board, with the draw behind it. */
export interface BoardProposal {
  readonly proposal: Proposal;
  readonly grouping: Grouping;
  readonly draw: Draw;
}

/** The board of one workbook as it was read. */
export interface BoardState {
  readonly snapshot: WorkbookSnapshot;
  readonly inspection: WorkbookInspection;
  readonly pack: BenchPack;
  /** The roster's class, for judging; its wishes are those of the workbook. */
  readonly grouping: Grouping;
  readonly origin: GroupsView['origin'];
  readonly arrangement: Arrangement;
  /** Earlier arrangements, the last one first to come back. */
  readonly history: readonly Pick<BoardState, 'arrangement' | 'origin' | 'proposed'>[];
  /** The last proposal that was asked for; it may say that there is none. */
  readonly proposed: BoardProposal | null;
}

/** How the roster's own groups are read: nothing is asked of them. */
const TODAY: GroupsOrder = { mode: 'repair', seed: '1', groups: null, include: 'everyone', brokenWishes: 'pass-over' };

/** The board with the roster's groups on it, or why there is none. */
export function openBoard(
  { snapshot, inspection, pack }: Pick<BoardState, 'snapshot' | 'inspection' | 'pack'>, language: 'id' | 'en',
): BoardState | readonly StopReason[] {
  const read = readGrouping(inspection, { pack: pack.pack, language, date1904: snapshot.date1904 }, TODAY);
  if (read.kind === 'stopped') return read.reasons;
  const { grouping } = read;
  return { snapshot, inspection, pack, grouping, origin: 'roster', arrangement: arrangementOf(grouping.people), history: [], proposed: null };
}
