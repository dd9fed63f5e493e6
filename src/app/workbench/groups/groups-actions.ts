import { judgeDivision } from '../../../domain/groups';
import type { Proposal, ReadWish } from '../../../domain/groups';
import { dayFromIso } from '../../../domain/values';
import type { Day } from '../../../domain/values';
import { say } from '../../../messages';
import type { Language } from '../../../messages';
import { WorkbookError } from '../../../workbook';
import type { WorkbookPlan } from '../../../workbook';
import { proposeInspected } from '../../propose-groups';
import { sealDraw } from '../../proposing/draw';
import type { Grouping, GroupsOrder, StopReason } from '../../proposing/grouping';
import type { DescribedProposal } from '../../proposing/sheet-content';
import { planGroupsSheet } from '../../proposing/write-groups';
import type { DataView, WrittenView } from '../views';
import type { BoardMove, GroupsView, ProposalOrder } from '../views';
import type { ProgressListener } from '../workbench';
import type { WorkingBench } from '../working-bench';
import { afterMove, locksOf, MOST_HISTORY } from './board';
import { hasWork, isSameClass, openBoard, rosterStep, TODAY } from './board-state';
import type { BoardProposal, BoardState, BoardStep } from './board-state';
import { applyingOf, filledOf, isUntouched, ledGroups, requestOf, viewBoard } from './board-view';

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
export function proposeGroupsOnBoard(bench: WorkingBench, asked: ProposalOrder, progress?: ProgressListener): Promise<GroupsView> {
  return bench.stoppable.run(progress, async (steps) => {
    const { language } = bench.choice;
    const board = await currentBoard(bench);
    const order = orderOf(asked, board);
    const text = say(language, 'workbench.groups.searching');
    await steps.step({ share: null, text });
    const answer = await proposeInspected(board.snapshot, board.inspection, {
      pack: bench.pack.pack, asOf: bench.choice.asOf, language, order, checkpoint: (share) => steps.step({ share, text }),
      solver: bench.environment.solver,
    });
    if (answer.kind === 'stopped') throw stopped(answer.reasons);
    bench.board = withProposal(board, { proposal: answer.proposal, order, draw: answer.draw });
    return viewBoard(bench.board, language);
  });
}

/** The board after a move of the user's. */
export async function moveOnBoard(bench: WorkingBench, move: BoardMove): Promise<GroupsView> {
  bench.board = movedBoard(await currentBoard(bench), move);
  return viewBoard(bench.board, bench.choice.language);
}

/**
 * Write the board to `Kelompok Usulan`, in place of an earlier one. The workbook is read again first: groups of another
 * class than the one that stands there now are not written.
 *
 * @throws {WorkbookError} for a board that is not legal, and where the class has changed
 */
export async function writeGroups(bench: WorkingBench): Promise<WrittenView> {
  const board = await freshBoard(bench);
  const plan = await planGroupsSheet(board.snapshot, await describe(bench, board), {
    capabilities: bench.host.capabilities,
    audit: { pack: bench.pack.pack, asOf: bench.choice.asOf, language: bench.choice.language, everyOutcome: false, tool: bench.environment.tool, input: await bench.environment.input() },
  });
  await applyUnchanged(bench, plan);
  return { text: say(bench.choice.language, 'workbench.groups.written'), canUndo: bench.canUndo };
}

/**
 * Write the board into the roster's columns Kelompok and Peran; it lies there as the roster's from then on.
 *
 * @throws {WorkbookError} where nothing may be written, and where the class has changed
 */
export async function applyGroups(bench: WorkingBench): Promise<{ readonly data: DataView; readonly groups: GroupsView }> {
  const applying = applyingOf(await freshBoard(bench));
  if (applying === null) throw new WorkbookError('workbench.groups.not-ready');
  if (applying.kind === 'refused') throw stopped(applying.reasons);
  if (applying.plan.operations.length > 0) await applyUnchanged(bench, applying.plan);
  bench.board = null;
  const data = await bench.dataView();
  return { data, groups: await viewGroups(bench) };
}

/** What changed between reading and writing is for the user to look at: nobody is asked to write over it. */
async function applyUnchanged(bench: WorkingBench, plan: WorkbookPlan): Promise<void> {
  try {
    await bench.applyPlan(plan);
  } catch (error) {
    if (error instanceof WorkbookError && error.code === 'workbook.changed') throw new WorkbookError('workbench.groups.changed', {}, error.cells);
    throw error;
  }
}

/** The board, where it still belongs to the class as it stands in the workbook now. @throws {WorkbookError} `workbench.groups.changed` */
async function freshBoard(bench: WorkingBench): Promise<BoardState> {
  bench.keep(bench.inspect(await bench.readAgain()));
  const board = await currentBoard(bench);
  if (board.isRenewed) throw new WorkbookError('workbench.groups.changed');
  return board;
}

/** The board of the workbook as it was read last. What the user did stays as long as the class is the same one. */
async function currentBoard(bench: WorkingBench): Promise<BoardState> {
  const [snapshot, inspection, { pack, board }] = [await bench.snapshot(), await bench.inspection(), bench];
  if (board !== null && board.pack === pack && board.inspection === inspection) return board;
  const opened = openBoard({ snapshot, inspection, pack }, bench.choice.language);
  if (!('read' in opened)) throw stopped(opened);
  bench.board = board === null ? opened : isSameClass(board, opened) ? carriedOver(board, opened) : { ...opened, isRenewed: board.isRenewed || hasWork(board) };
  return bench.board;
}

function carriedOver({ arrangement, origin, order, proposed, history, isRenewed }: BoardState, opened: BoardState): BoardState {
  return { ...opened, arrangement, origin, order, proposed, history, isRenewed };
}

function orderOf({ mode, seed, groups }: ProposalOrder, { arrangement }: BoardState): GroupsOrder {
  const text = String(seed).trim().slice(0, LONGEST_SEED);
  if (text === '') throw new WorkbookError('workbench.groups.no-seed');
  if (groups !== null && !(Number.isInteger(groups) && groups >= 1 && groups <= MOST_GROUPS)) throw new WorkbookError('workbench.groups.bad-count', { most: MOST_GROUPS });
  return { mode, seed: text, groups, include: 'everyone', brokenWishes: 'pass-over', wishes: { together: [], apart: [], locks: locksOf(arrangement) } };
}

function withProposal(board: BoardState, proposed: BoardProposal): BoardState {
  const { proposal, order } = proposed;
  if (proposal.kind !== 'found') return { ...remembering(board), proposed };
  const groups = proposal.groups.map(({ id, members, leader }) => ({ id, members, leaders: [leader] }));
  return {
    ...remembering(board), proposed, arrangement: { groups, locked: board.arrangement.locked },
    origin: order.mode === 'repair' ? 'repair' : 'proposal', order: { ...TODAY, mode: order.mode, seed: order.seed, groups: order.groups },
  };
}

function movedBoard(board: BoardState, move: BoardMove): BoardState {
  if (move.kind === 'undo') {
    const [last, ...history] = board.history;
    return last === undefined ? board : { ...board, ...last, history };
  }
  if (move.kind === 'reset') return hasWork(board) ? { ...remembering(board), ...rosterStep(board.read(TODAY)) } : board;
  const people = new Set(board.read(board.order).request.candidates.map(({ key }) => key));
  const arrangement = afterMove(board.arrangement, move, people);
  if (arrangement === board.arrangement) return board;
  return { ...remembering(board), arrangement, origin: move.kind === 'lock' ? board.origin : 'edited', proposed: standing(board.proposed) };
}

/** That there is no division was said of the board and its locks as they were. */
function standing(proposed: BoardProposal | null): BoardProposal | null {
  return proposed?.proposal.kind === 'found' ? proposed : null;
}

function remembering(board: BoardState): BoardState {
  const { arrangement, origin, order, proposed } = board;
  const step: BoardStep = { arrangement, origin, order, proposed };
  return { ...board, history: [step, ...board.history].slice(0, MOST_HISTORY), isRenewed: false };
}

async function describe(bench: WorkingBench, board: BoardState): Promise<DescribedProposal> {
  const { proposed, snapshot, inspection } = board;
  const described = { pack: bench.pack.pack, language: bench.choice.language, day: dayOf(bench, inspection) };
  if (proposed !== null && isUntouched(board)) {
    return { ...described, proposal: proposed.proposal, draw: proposed.draw, grouping: withBoardLocks(board.read(proposed.order), proposed.order, described.language) };
  }
  const request = requestOf(board);
  const draw = proposed?.draw ?? await sealDraw(snapshot, bench.pack.pack, inspection.reference, request);
  return { ...described, grouping: board.read(board.order), draw, proposal: arrangedProposal(board), isArranged: true };
}

/** Who was locked on the board stands among the wishes: it decided the draw as they did. */
function withBoardLocks(grouping: Grouping, { wishes }: GroupsOrder, language: Language): Grouping {
  const cells = new Map(grouping.people.map(({ key, cell }) => [key, cell]));
  const locks = (wishes?.locks ?? []).flatMap(({ key, group, leads }): readonly ReadWish[] => {
    const cell = cells.get(key);
    return cell === undefined ? [] : [{ kind: leads === true ? 'lead' : 'lock', key, other: null, group, reason: say(language, 'workbench.groups.locked-here'), cell }];
  });
  return { ...grouping, wishes: [...grouping.wishes, ...locks] };
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
