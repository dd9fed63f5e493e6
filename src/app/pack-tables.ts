import { actionLearningFacts } from '../domain/action-learning';
import { instructorListFacts } from '../domain/class';
import { nodesOf } from '../domain/grading';
import { groupFacts } from '../domain/groups';
import { asksForAny } from '../domain/rules';
import type { FactDefinition } from '../domain/rules';
import { scheduleFacts } from '../domain/schedule';
import { tableKinds } from '../workbook';
import type { TableKind } from '../workbook';
import type { LoadedPack } from './load-pack';

/**
 * The tables that a pack reads: by its rules, its schemes and the columns that it adds. A new workbook has a sheet for
 * each of these, and no other. The settings belong to every programme, the roster to every one that is about people
 * in a class.
 *
 * @example tablesOf(pack).has('mentoring') // false for a programme without mentors
 */
export function tablesOf(pack: LoadedPack): ReadonlySet<TableKind> {
  const isUsed = usesOf(pack);
  const added = new Set(pack.rules.columns.map(({ table }) => table));
  return new Set(tableKinds.filter((kind) => isUsed[kind] || added.has(kind)));
}

/** The pack is about people in a class: without a roster it can say nothing. */
export function needsRoster({ rules: { rules }, worksheets }: LoadedPack): boolean {
  return worksheets === null || rules.some(({ scope }) => scope === 'participant');
}

function usesOf(pack: LoadedPack): Readonly<Record<TableKind, boolean>> {
  const { grading, groups, deliverables, mentoring, readiness, schedule, worksheets } = pack;
  const levels = new Set(worksheets?.worksheets.map(({ level }) => level));
  const nodes = new Set<string>(grading === null ? [] : nodesOf(grading).map(({ node: { kind } }) => kind));
  return {
    participants: needsRoster(pack),
    schedule: schedule !== null || nodes.has('subjects') || nodes.has('attendance') || asks(pack, scheduleFacts),
    attendance: nodes.has('attendance'),
    'activity-scores': nodes.has('activity-score'),
    'action-learning': nodes.has('rubric') || deliverables !== null,
    'al-report': deliverables !== null,
    mentoring: mentoring !== null || asks(pack, actionLearningFacts.filter(({ scope }) => scope === 'mentoring')),
    instructors: asks(pack, instructorListFacts),
    readiness: readiness !== null,
    'group-wishes': groups !== null || asks(pack, groupFacts),
    adjustments: grading !== null,
    'lo-individu': levels.has('individu'),
    'lo-tim': levels.has('tim'),
    'lo-organisasi': levels.has('organisasi'),
    settings: true,
  };
}

function asks({ rules: { rules } }: LoadedPack, facts: readonly FactDefinition[]): boolean {
  const ids = new Set(facts.map(({ id }) => id));
  return rules.some((rule) => asksForAny(rule, ids));
}
