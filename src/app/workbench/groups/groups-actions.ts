import { judgeDivision } from '../../../domain/groups';
import type { Proposal, ProposedGroup } from '../../../domain/groups';
import { dayFromIso } from '../../../domain/values';
import type { Day } from '../../../domain/values';
import { say } from '../../../messages';
import { WorkbookError } from '../../../workbook';
import { proposeInspected } from '../../propose-groups';
import { planApplying } from '../../proposing/apply-groups';
import { sealDraw } from '../../proposing/draw';
import type { GroupsOrder, StopReason } from '../../proposing/grouping';
import type { DescribedProposal } from '../../proposing/sheet-content';
import { planGroupsSheet } from '../../proposing/write-groups';
import type { DataView, WrittenView } from '../views';
import type { BoardMove, GroupsView, ProposalOrder } from '../views-groups';
import type { ProgressListener } from '../workbench';
import type { WorkingBench } from '../working-bench';
import { afterMove, arrangementOf, locksOf, MOST_HISTORY } from './board';
import type { Arrangement } from './board';
import { openBoard } from './board-state';
import type { BoardProposal, BoardState } from './board-state';
import { filledOf, requestOf, viewBoard } from './board-view';

const LONGEST_SEED = 80;
const MOST_GROUPS = 1000;

/** The board as it lies there; the roster's groups where the workbook, the pack or a setting is another one now. */
export async function viewGroups(bench: WorkingBench): Promise<GroupsView> {
  return viewBoard(await currentBoard(bench), bench.choice.language);
}

/**
 * Propose groups, or repair those of the roster; locked people stay. A proposal that cannot be made leaves the board
 * as it is and says why.
 *
 * @throws {WorkbookError} `workbench.cancelled`, or why nothing can be proposed at all
 */
export function proposeGroupsOnBoard(bench: WorkingBench, order: ProposalOrder, progress?: ProgressListener): Promise<GroupsView> {
  return bench.stoppable.run(progress, async (steps) => {
    const { language } = bench.choice;
    const board = await currentBoard(bench);
    const text = say(language, 'workbench.groups.searching');
    await steps.step({ share: null, text });
    const answer = await proposeInspected(board.snapshot, board.inspection, {
      pack: bench.pack.pack, asOf: bench.choice.asOf, language, order: orderOf(order, board),
      checkpoint: (share) => steps.step({ share, text }),
    });
    if (answer.kind === 'stopped') throw stopped(answer.reasons);
    const { proposal, grouping, draw } = answer;
    bench.board = withProposal(board, { proposal, grouping, draw }, order.mode);
    return viewBoard(bench.board, language);
  });
}

/** The board after a move of the user's. */
export async function moveOnBoard(bench: WorkingBench, move: BoardMove): Promise<GroupsView> {
  bench.board = movedBoard(await currentBoard(bench), move);
  return viewBoard(bench.board, bench.choice.language);
}

/** Write the board to `Kelompok Usulan`, in place of an earlier one. @throws {WorkbookError} for a board that is not legal */
export async function writeGroups(bench: WorkingBench): Promise<WrittenView> {
  const board = await currentBoard(bench);
  const plan = await planGroupsSheet(board.snapshot, await describe(bench, board), {
    capabilities: bench.host.capabilities,
    audit: { pack: bench.pack.pack, asOf: bench.choice.asOf, language: bench.choice.language, everyOutcome: false, tool: bench.environment.tool, input: await bench.environment.input() },
  });
  await bench.applyPlan(plan);
  bench.board = { ...board, snapshot: await bench.snapshot(), inspection: await bench.inspection() };
  return { text: say(bench.choice.language, 'workbench.groups.written'), canUndo: bench.canUndo };
}

/** Write the board into the roster's columns Kelompok and Peran. @throws {WorkbookError} where nothing may be written */
export async function applyGroups(bench: WorkingBench): Promise<{ readonly data: DataView; readonly groups: GroupsView }> {
  const board = await currentBoard(bench);
  const table = board.inspection.recognition.tables.get('participants');
  const groups = ledGroups(board);
  if (table === undefined || groups === null) throw new WorkbookError('workbench.groups.not-ready');
  const applying = planApplying(board.snapshot, table, groups, board.grouping);
  if (applying.kind === 'refused') throw stopped(applying.reasons);
  if (applying.plan.operations.length > 0) await bench.applyPlan(applying.plan);
  const data = await bench.dataView();
  return { data, groups: await viewGroups(bench) };
}

/** The board of the workbook as it was read last. */
async function currentBoard(bench: WorkingBench): Promise<BoardState> {
  const [snapshot, inspection, { pack, board }] = [await bench.snapshot(), await bench.inspection(), bench];
  if (board !== null && board.pack === pack && board.inspection === inspection) return board;
  const opened = openBoard({ snapshot, inspection, pack }, bench.choice.language);
  if (!('grouping' in opened)) throw stopped(opened);
  bench.board = board !== null && isSameClass(board, opened) ? { ...opened, ...keptOf(board) } : opened;
  return bench.board;
}

/** What the user did stays as long as the people, their groups and the wishes are the same; another language changes words only. */
function isSameClass(one: BoardState, other: BoardState): boolean {
  return one.pack === other.pack && JSON.stringify([one.grouping.request, one.grouping.people.map(({ key }) => key)])
    === JSON.stringify([other.grouping.request, other.grouping.people.map(({ key }) => key)]);
}

function keptOf({ origin, arrangement, history, proposed }: BoardState): Pick<BoardState, 'origin' | 'arrangement' | 'history' | 'proposed'> {
  return { origin, arrangement, history, proposed };
}

function orderOf({ mode, seed, groups }: ProposalOrder, { arrangement }: BoardState): GroupsOrder {
  const text = String(seed).trim().slice(0, LONGEST_SEED);
  if (text === '') throw new WorkbookError('workbench.groups.no-seed');
  if (groups !== null && !(Number.isInteger(groups) && groups >= 1 && groups <= MOST_GROUPS)) throw new WorkbookError('workbench.groups.bad-count', { most: MOST_GROUPS });
  return { mode, seed: text, groups, include: 'everyone', brokenWishes: 'pass-over', wishes: { together: [], apart: [], locks: locksOf(arrangement) } };
}

function withProposal(board: BoardState, proposed: BoardProposal, mode: ProposalOrder['mode']): BoardState {
  if (proposed.proposal.kind !== 'found') return { ...board, proposed };
  const groups = proposed.proposal.groups.map(({ id, members, leader }) => ({ id, members, leaders: [leader] }));
  return {
    ...remembering(board), proposed, arrangement: { groups, locked: board.arrangement.locked }, origin: mode === 'repair' ? 'repair' : 'proposal',
  };
}

function movedBoard(board: BoardState, move: BoardMove): BoardState {
  if (move.kind === 'undo') {
    const [last, ...history] = board.history;
    return last === undefined ? board : { ...board, ...last, history };
  }
  if (move.kind === 'reset') return changed(board, arrangementOf(board.grouping.people), 'roster');
  const arrangement = afterMove(board.arrangement, move, new Set(board.grouping.people.map(({ key }) => key)));
  return changed(board, arrangement, move.kind === 'lock' ? board.origin : 'edited');
}

function changed(board: BoardState, arrangement: Arrangement, origin: BoardState['origin']): BoardState {
  return arrangement === board.arrangement ? board : { ...remembering(board), arrangement, origin, ...(origin === 'roster' ? { proposed: null } : {}) };
}

function remembering(board: BoardState): BoardState {
  const { arrangement, origin, proposed } = board;
  return { ...board, history: [{ arrangement, origin, proposed }, ...board.history].slice(0, MOST_HISTORY) };
}

/** The groups with their leaders; null while a group has none, or somebody has no group. */
function ledGroups(board: BoardState): readonly ProposedGroup[] | null {
  const groups = filledOf(board.arrangement.groups).flatMap(({ id, members, leader }) => (leader === null ? [] : [{ id, members, leader }]));
  const placed = groups.reduce((sum, { members }) => sum + members.length, 0);
  return placed === board.grouping.request.candidates.length ? groups : null;
}

async function describe(bench: WorkingBench, board: BoardState): Promise<DescribedProposal> {
  const { origin, proposed, grouping, snapshot, inspection } = board;
  const described = { pack: bench.pack.pack, language: bench.choice.language, day: dayOf(bench, inspection) };
  const isUntouched = proposed !== null && (proposed.proposal.kind !== 'found' || origin === 'proposal' || origin === 'repair');
  if (isUntouched) return { ...described, ...proposed };
  const request = requestOf(board);
  const draw = proposed?.draw ?? await sealDraw(snapshot, bench.pack.pack, inspection.reference, request);
  return { ...described, grouping, draw, proposal: arrangedProposal(board), isArranged: true };
}

function dayOf({ environment }: WorkingBench, { reference }: BoardState['inspection']): Day {
  return environment.today === undefined ? reference.day : dayFromIso(environment.today());
}

/** What the user arranged, as a proposal that nothing is proven of. */
function arrangedProposal(board: BoardState): Proposal {
  const verdict = judgeDivision(requestOf(board), filledOf(board.arrangement.groups));
  const groups = ledGroups(board);
  if (groups === null || verdict.faults.length > 0) throw new WorkbookError('workbench.groups.not-ready');
  return { kind: 'found', groups, moves: verdict.moves, certificate: { kind: 'bounded', scores: verdict.scores } };
}

function stopped(reasons: readonly StopReason[]): WorkbookError {
  const [first] = reasons;
  const details = Object.entries(first?.details ?? { reason: '' }).flatMap(([name, value]) => (value === null || value === undefined ? [] : [[name, value] as const]));
  return new WorkbookError(first?.code ?? 'groups.no-roster', Object.fromEntries(details), first?.cells ?? []);
}
