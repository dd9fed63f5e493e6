import type { Proposal, ProposalCheckpoint, ProposedGroup } from '../domain/groups';
import type { WorkbookSnapshot } from '../workbook';
import { inspectWorkbook } from './inspect';
import type { InspectionRequest, WorkbookInspection } from './inspect';
import { sealDraw } from './proposing/draw';
import type { Draw } from './proposing/draw';
import type { Grouping, GroupsOrder, StopReason } from './proposing/grouping';
import { readGrouping } from './proposing/read-grouping';
import { proposeWithSolver } from './proposing/solving';
import type { SolverLoader } from './proposing/solving';

export type { Draw } from './proposing/draw';
export type { NamedSolver, SolverLoader } from './proposing/solving';
export type { CriterionTitle, GroupPerson, Grouping, GroupsOrder, ReadGrouping, StopReason } from './proposing/grouping';

/** What proposing groups is asked to do. */
export interface GroupsRequest extends InspectionRequest {
  readonly order: GroupsOrder;
  /** Called as the search begins and now and then during it; what it throws goes through. Absent: the search runs through. */
  readonly checkpoint?: ProposalCheckpoint | undefined;
  /** Proves what the own search leaves open. The same answer everywhere needs the same solver, or none, everywhere. */
  readonly solver?: SolverLoader | undefined;
}

/** What came of it: nothing could be asked, or a proposal (also one that says why there is none) with its draw. */
export type GroupsAnswer =
  | { readonly kind: 'stopped'; readonly reasons: readonly StopReason[] }
  | { readonly kind: 'answered'; readonly proposal: Proposal; readonly grouping: Grouping; readonly draw: Draw };

/**
 * Propose groups for the class in a workbook as it was read, or repair today's. Nothing is written; the same snapshot
 * and request always give the same answer.
 *
 * @throws what the request's checkpoint throws
 */
export async function proposeSnapshot(snapshot: WorkbookSnapshot, request: GroupsRequest): Promise<GroupsAnswer> {
  return proposeInspected(snapshot, inspectWorkbook(snapshot, request), request);
}

/**
 * The rest of {@link proposeSnapshot}, for a workbook that has been inspected already.
 *
 * @param inspection of this snapshot, by the same pack, date and language
 */
export async function proposeInspected(snapshot: WorkbookSnapshot, inspection: WorkbookInspection, request: GroupsRequest): Promise<GroupsAnswer> {
  const { pack, language, order, checkpoint, solver } = request;
  const read = readGrouping(inspection, { pack, language, date1904: snapshot.date1904 }, order);
  if (read.kind === 'stopped') return read;
  const { grouping } = read;
  await checkpoint?.(null);
  const { proposal, use } = await proposeWithSolver(grouping.request, solver, checkpoint);
  const draw = await sealDraw(snapshot, pack, inspection.reference, grouping.request, use);
  return { kind: 'answered', proposal: inRosterOrder(proposal, grouping), grouping, draw };
}

/** Members after their leader in the order of the roster: the request names the candidates for leadership by nearness. */
function inRosterOrder(proposal: Proposal, { people }: Grouping): Proposal {
  if (proposal.kind !== 'found') return proposal;
  const positions = new Map(people.map(({ key, position }) => [key, position]));
  const place = (key: string): number => positions.get(key) ?? Infinity;
  const sorted = proposal.groups.map((group): ProposedGroup => ({
    ...group, members: [group.leader, ...group.members.filter((key) => key !== group.leader).sort((one, other) => place(one) - place(other))],
  }));
  return { ...proposal, groups: sorted };
}
