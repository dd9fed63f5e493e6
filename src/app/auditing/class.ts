import type { Finding, GroupReport, Outcome, ParticipantReport, Report } from '../../domain/findings';
import { subjectKey } from '../../domain/eligibility';
import type { Person, Roster } from '../../domain/eligibility';
import type { GradedClass } from '../../domain/grading';
import { buildGroupFacts } from '../../domain/groups';
import { asksForAny } from '../../domain/rules';
import type { Group } from '../../domain/groups';
import type { Recognition } from '../../workbook';
import type { LoadedPack } from '../load-pack';
import { auditActionLearning } from './action-learning';
import { auditReadiness } from './readiness';
import { auditSchedule } from './schedule';
import { auditTeaching } from './teaching';
import type { ReadClass } from './read-class';
import { groupsOf, leaderOutlook, leads, readPeople } from './read-people';
import type { ReadPeople } from './read-people';
import { bordersOf, sensitivityOf } from './borders';
import { gradePeople } from './grades';
import { auditMinimums, gradeFactIds } from './minimums';
import { collectFindings } from './collect-findings';
import type { FindingContext } from './collect-findings';
import { advance, enter } from './checkpoint';
import type { Checkpoint } from './checkpoint';
import { ELIGIBILITY, evaluateScope, judge } from './people';
import { emptySheets } from './empty-sheets';
import { findStrangeNames } from './names';
import { openSettings } from './open-settings';
import { emptyRosterProblem, gradingProblem, problemFinding, undividedProblem } from './problems';
import type { Problem } from './problems';
import type { Reference } from './reference-day';

/** What auditing a class needs. */
export interface ClassAudit {
  readonly pack: LoadedPack;
  readonly recognition: Recognition;
  readonly reference: Reference;
  readonly date1904: boolean;
  readonly context: FindingContext;
  /** Ids of settings whose value could not be used; that is reported already. */
  readonly reportedSettings: ReadonlySet<string>;
  /** Findings are added here, in the order in which they are made. */
  readonly findings: Finding[];
  readonly checkpoint: Checkpoint | undefined;
}

/** Everything decided about the people and groups of a class; empty without a roster. */
export type AuditedClass = Pick<Report, 'participants' | 'groups' | 'class' | 'schedule' | 'assessment' | 'borders' | 'sensitivity'>;

/** A workbook without people. */
export const NO_CLASS: AuditedClass = { participants: [], groups: [], class: null, schedule: null, assessment: null, borders: [], sensitivity: null };

/** Decide eligibility, groups and grades of the class in the workbook. Linear in participants. */
export async function auditClass(audit: ClassAudit): Promise<AuditedClass> {
  await enter('rules', audit);
  const ungraded = readPeople({ ...audit, language: audit.context.language });
  if (ungraded === null) return NO_CLASS;
  const { roster, table, groupIds } = ungraded;
  if (roster.people.length === 0) audit.findings.push(problemFinding(emptyRosterProblem(table.sheet), audit.context.language));
  const people = await judgePeople(audit, ungraded);
  const judged = judgeGroups(audit, ungraded);
  const read: ReadClass = { audit, roster, table, groups: judged.map(({ group }) => group), groupIds, leaderOutlook: leaderOutlook(audit, ungraded) };
  const schedule = auditSchedule(read);
  const teaching = auditTeaching(read);
  const actionLearning = auditActionLearning(read, schedule);
  auditReadiness(read);
  await enter('grading', audit);
  const graded = gradePeople({ ...audit, language: audit.context.language }, ungraded);
  const problems = [
    ...(graded?.problems ?? []).map((problem) => gradingProblem(problem, audit.context.language)),
    ...openSettings(graded?.grades ?? [], audit.context.parameters, audit.reportedSettings, audit.context.language),
    ...findStrangeNames(roster, [audit.recognition.tables.get('attendance'), audit.recognition.tables.get('activity-scores')]),
    ...undividedClass(audit, ungraded),
    ...emptySheets(audit, schedule),
  ];
  for (const problem of problems) audit.findings.push(problemFinding(problem, audit.context.language));
  const participants = people.map((person, row) => ({ ...person, grade: graded?.grades[row] ?? null }));
  auditMinimums(audit, ungraded, participants);
  return {
    participants,
    groups: judged.map(({ group, verdict }) => ({ ...describeGroup(group, verdict, roster, graded), ...actionLearning.of(group.id) })),
    class: teaching,
    schedule: schedule.report,
    assessment: actionLearning.assessment,
    borders: bordersOf(graded, people),
    sensitivity: sensitivityOf(graded, people, audit.context.parameters, audit.context.language),
  };
}

interface JudgedGroup {
  readonly group: Group;
  readonly verdict: ReturnType<typeof judge>;
}

type UngradedReport = Omit<ParticipantReport, 'grade'>;

/** People who are judged before somebody may stop the audit. */
const PEOPLE_AT_ONCE = 1000;

async function judgePeople(audit: ClassAudit, ungraded: ReadPeople): Promise<readonly UngradedReport[]> {
  const { people } = ungraded.roster;
  const judgePerson = personJudge(audit, ungraded);
  const reports: UngradedReport[] = [];
  for (const [row, person] of people.entries()) {
    if (row > 0 && row % PEOPLE_AT_ONCE === 0) await advance(row, people.length, audit);
    reports.push(judgePerson(person, row));
  }
  return reports;
}

function personJudge(audit: ClassAudit, { roster, table, factTable, groupIds }: ReadPeople): (person: Person, row: number) => UngradedReport {
  const rules = audit.pack.rules.rules.filter((rule) => !asksForAny(rule, gradeFactIds));
  const ofParticipants = evaluateScope(rules, 'participant', factTable, audit.context.parameters);
  const ofLeaders = evaluateScope(rules, 'leader', factTable, audit.context.parameters);
  const listen = collectFindings(factTable, audit.context, audit.findings);
  return (person, row) => {
    const verdict = judge(ofParticipants, row, listen, ELIGIBILITY);
    const isLeader = leads(person);
    return {
      nip: person.key ?? subjectKey(person, roster.duplicates, table),
      name: person.name,
      sheet: table.sheet,
      row: table.sheetRow(row) + 1,
      group: groupIds[row] ?? null,
      isLeader,
      ...verdict,
      leaderEligibility: isLeader ? judge(ofLeaders, row, listen).eligibility : null,
    };
  };
}

function judgeGroups(audit: ClassAudit, ungraded: ReadPeople): readonly JudgedGroup[] {
  const groups = groupsOf(ungraded);
  const factTable = buildGroupFacts(groups, ungraded.table, ungraded.roster.people);
  const outcomes = evaluateScope(audit.pack.rules.rules, 'group', factTable, audit.context.parameters);
  const listen = collectFindings(factTable, audit.context, audit.findings);
  return groups.map((group, row) => ({ group, verdict: judge(outcomes, row, listen) }));
}

/** Nobody has a group yet: said once, instead of once for everybody; nothing where the pack has no rules about groups. */
function undividedClass({ pack }: ClassAudit, { isDivided, table, roster }: ReadPeople): readonly Problem[] {
  const column = table.columnOf('kelompok');
  if (isDivided || column === null || roster.people.length === 0 || pack.rules.rules.every(({ scope }) => scope !== 'group')) return [];
  return [undividedProblem({ sheet: table.sheet, row: table.sheetRow(0), column })];
}

const OUTCOMES: Readonly<Record<ReturnType<typeof judge>['eligibility'], Outcome>> = {
  eligible: 'pass', ineligible: 'fail', undetermined: 'undetermined',
};

type OwnGroupReport = Omit<GroupReport, 'mentoringJp' | 'reportElements' | 'late'>;

function describeGroup(group: Group, verdict: ReturnType<typeof judge>, roster: Roster, graded: GradedClass | null): OwnGroupReport {
  const marks = graded?.groups.get(group.id);
  return {
    id: group.id,
    size: group.members.length,
    leaders: group.leaders.map((position) => roster.people[position]?.key ?? `baris-${position + 1}`),
    outcome: OUTCOMES[verdict.eligibility],
    al: marks?.al ?? null,
    submittedAt: marks?.submittedAt ?? null,
  };
}
