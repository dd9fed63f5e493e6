import { formatCellRef, isoOfDay } from '../domain/values';
import type { Day } from '../domain/values';
import type { Language } from '../messages';
import type { Proposal, ProposedGroup, SmallestFix } from '../domain/groups';
import type { GroupsJson } from './groups-schema';
import type { LoadedPack } from './load-pack';
import type { Draw, GroupPerson, Grouping, GroupsOrder } from './propose-groups';
import { eligibilityNote } from './proposing/sheet-content';
import { describeStop, ProposalWords } from './proposing/words';
import type { ToolIdentity } from './report-json';

/** A proposal with what its JSON says beside it. */
export interface GroupsResult {
  readonly proposal: Proposal;
  readonly grouping: Grouping;
  readonly draw: Draw;
  readonly order: GroupsOrder;
  readonly pack: LoadedPack;
  readonly language: Language;
  readonly day: Day;
  readonly input: { readonly file: string; readonly sha256: string };
  readonly tool: ToolIdentity;
}

/** A proposal as JSON, keys in a fixed order. */
export function toGroupsJson(result: GroupsResult): GroupsJson {
  const { proposal, grouping, draw, order, pack: { rules, sha256 }, input, tool, day, language } = result;
  const { request, people, wishes, broken, remarks, assumed } = grouping;
  const words = new ProposalWords(grouping, language);
  return {
    tool, pack: { id: rules.id, version: rules.version, sha256 }, input, asOf: isoOfDay(day), mode: request.mode,
    limits: { maximum: request.maximum, minimum: request.minimum, groups: order.groups }, assumed: assumed.map(({ id }) => id), draw: drawOf(draw),
    status: proposal.kind,
    certificate: proposal.kind !== 'found' ? null : {
      kind: proposal.certificate.kind, text: words.certificate(proposal.certificate),
      goals: proposal.certificate.scores.map((score) => ({ ...words.goals.describe(score), value: score.value, bound: score.bound })),
    },
    groups: proposal.kind === 'found' ? groupsOf(proposal.groups, result, new Map(proposal.moves.map((move) => [move.key, words.move(move)]))) : [],
    moves: proposal.kind === 'found' ? proposal.moves.map(({ key, from, to, role }) => ({ nip: key, from, to, role })) : [],
    obstacles: proposal.kind === 'impossible' ? proposal.obstacles.map((obstacle) => ({ kind: obstacle.kind, text: words.obstacle(obstacle) })) : [],
    smallestFix: proposal.kind === 'impossible' && proposal.smallestFix !== null ? fixOf(proposal.smallestFix, grouping, words) : null,
    wishes: wishes.map((wish) => ({
      kind: wish.kind, nip: wish.key, other: wish.other, group: wish.group, reason: wish.reason, cell: formatCellRef(wish.cell), text: words.wish(wish),
    })),
    brokenWishes: broken.map((one) => ({ text: describeStop(one, language), cells: one.cells.map(formatCellRef) })),
    remarks: remarks.map((one) => ({ kind: one.code.replace('groups.', ''), text: describeStop(one, language), cells: one.cells.map(formatCellRef) })),
    leftOut: people.filter(({ isLeftOut }) => isLeftOut).map(({ key, name }) => ({ nip: key, name, text: words.leftOut(key) })),
  };
}

function drawOf({ seed, inputs, rules, request, solver, isSolverMissing }: Draw): GroupsJson['draw'] {
  return { seed, inputs, rules, request, solver, solverMissing: isSolverMissing };
}

function groupsOf(
  groups: readonly ProposedGroup[], { grouping, language }: GroupsResult, changes: ReadonlyMap<string, string>,
): GroupsJson['groups'] {
  const people = new Map(grouping.people.map((person) => [person.key, person]));
  return groups.map(({ id, leader, members }) => ({
    id, leader,
    members: members.flatMap((key) => {
      const person = people.get(key);
      if (person === undefined) return [];
      const change = [changes.get(key) ?? '', ...eligibilityNote(person, language)].filter((text) => text !== '').join('; ');
      return [memberOf(person, key === leader, change, grouping)];
    }),
  }));
}

function memberOf(person: GroupPerson, leads: boolean, change: string, { criteria }: Grouping): GroupsJson['groups'][number]['members'][number] {
  return {
    nip: person.key, name: person.name, row: person.cell.row + 1, leads, eligibility: person.eligibility, leaderEligibility: person.leader,
    traits: Object.fromEntries(criteria.map(({ id }, at) => [id, person.traits[at] ?? null])), from: person.group, change,
  };
}

function fixOf(fix: SmallestFix, grouping: Grouping, words: ProposalWords): GroupsJson['smallestFix'] {
  const people = new Map(grouping.people.map((person) => [person.key, person]));
  const nearest = 'nearest' in fix ? fix.nearest : [];
  return {
    kind: fix.kind, count: 'count' in fix ? fix.count : null, text: words.fix(fix),
    nearest: nearest.map((key) => ({ nip: key, name: people.get(key)?.name ?? null, why: grouping.whyNotLeader(key) })),
  };
}
