import { decideEligibility } from '../../domain/findings';
import type { Eligibility, Finding, GroupReport, Outcome, ParticipantReport, Report } from '../../domain/findings';
import { buildFactTable, packFacts, participantFacts, readRoster, subjectKey, textFacts } from '../../domain/eligibility';
import type { Person, Roster } from '../../domain/eligibility';
import { gradeClass } from '../../domain/grading';
import type { GradedClass } from '../../domain/grading';
import { buildGroupFacts, collectGroups } from '../../domain/groups';
import type { Group } from '../../domain/groups';
import { possibleValues, parseGroup } from '../../domain/values';
import type { TableView } from '../../domain/values';
import type { FactTable } from '../../domain/rules';
import type { Recognition } from '../../workbook';
import type { LoadedPack } from '../load-pack';
import { auditActionLearning } from './action-learning';
import { auditReadiness } from './readiness';
import { auditSchedule } from './schedule';
import { auditTeaching } from './teaching';
import type { ReadClass } from './read-class';
import { collectFindings } from './collect-findings';
import type { FindingContext } from './collect-findings';
import { advance, enter } from './checkpoint';
import type { Checkpoint } from './checkpoint';
import { evaluateScope, judge } from './people';
import { findStrangeNames } from './names';
import { openSettings } from './open-settings';
import { emptyRosterProblem, gradingProblem, problemFinding } from './problems';
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

/** Decide eligibility, groups and grades of the class in the workbook. Linear in participants. */
export async function auditClass(audit: ClassAudit): Promise<AuditedClass> {
  await enter('rules', audit);
  const table = audit.recognition.tables.get('participants');
  if (table === undefined) return { participants: [], groups: [], class: null, schedule: null, assessment: null, borders: [], sensitivity: null };
  const reading = { asOf: audit.reference.day, date1904: audit.date1904 };
  const roster = readRoster(table, reading);
  const groupIds = roster.people.map((person) => possibleValues(parseGroup(table.cell(person.position, 'kelompok')))[0] ?? null);
  const facts = [...participantFacts, ...textFacts, ...packFacts(audit.pack.rules.columns)];
  const factTable = buildFactTable(roster, facts, { ...reading, isDayKnown: audit.reference.isDayKnown, roster: table, duplicates: roster.duplicates, language: audit.context.language });
  const ungraded = { roster, table, factTable, groupIds };
  const people = await judgePeople(audit, ungraded);
  const judged = judgeGroups(audit, ungraded);
  const read: ReadClass = { audit, roster, table, groups: judged.map(({ group }) => group), groupIds, leaderOutlook: leaderOutlook(audit, ungraded) };
  const schedule = auditSchedule(read);
  const teaching = auditTeaching(read);
  const actionLearning = auditActionLearning(read, schedule);
  auditReadiness(read);
  await enter('grading', audit);
  const graded = gradePeople(audit, roster, groupIds, table);
  const problems = [
    ...(graded?.problems ?? []).map(gradingProblem),
    ...openSettings(graded?.grades ?? [], audit.context.parameters, audit.reportedSettings, audit.context.language),
    ...findStrangeNames(roster, [audit.recognition.tables.get('attendance'), audit.recognition.tables.get('activity-scores')]),
    ...(roster.people.length === 0 ? [emptyRosterProblem(table.sheet)] : []),
  ];
  for (const problem of problems) audit.findings.push(problemFinding(problem, audit.context.language));
  return {
    participants: people.map((person, row) => ({ ...person, grade: graded?.grades[row] ?? null })),
    groups: judged.map(({ group, verdict }) => ({ ...describeGroup(group, verdict, roster, graded), ...actionLearning.of(group.id) })),
    class: teaching,
    schedule: schedule.report,
    assessment: actionLearning.assessment,
    borders: [],
    sensitivity: null,
  };
}

interface Class {
  readonly roster: Roster;
  readonly table: TableView;
  readonly factTable: FactTable;
  readonly groupIds: readonly (string | null)[];
}

interface JudgedGroup {
  readonly group: Group;
  readonly verdict: ReturnType<typeof judge>;
}

/** The context whose rules decide who may attend. @source design §3 */
const ELIGIBILITY = 'eligibility';

type UngradedReport = Omit<ParticipantReport, 'grade'>;

/** People who are judged before somebody may stop the audit. */
const PEOPLE_AT_ONCE = 1000;

async function judgePeople(audit: ClassAudit, ungraded: Class): Promise<readonly UngradedReport[]> {
  const { people } = ungraded.roster;
  const judgePerson = personJudge(audit, ungraded);
  const reports: UngradedReport[] = [];
  for (const [row, person] of people.entries()) {
    if (row > 0 && row % PEOPLE_AT_ONCE === 0) await advance(row, people.length, audit);
    reports.push(judgePerson(person, row));
  }
  return reports;
}

function personJudge(audit: ClassAudit, { roster, table, factTable, groupIds }: Class): (person: Person, row: number) => UngradedReport {
  const { rules } = audit.pack.rules;
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

/** Who may lead a group, whether or not the person does. */
function leaderOutlook(audit: ClassAudit, { factTable }: Class): readonly Eligibility[] {
  const outcomes = evaluateScope(audit.pack.rules.rules, 'leader', factTable, audit.context.parameters);
  const deciding = outcomes.rules.flatMap(({ rule }, index) => (rule.severity === 'mandatory' ? [index] : []));
  return factTable.rows.map((_, row) => decideEligibility(deciding.map((rule) => outcomes.outcomeOf(rule, row))));
}

function leads(person: Person): boolean {
  return person.peran.kind === 'known' && person.peran.value === 'ketua';
}

function judgeGroups(audit: ClassAudit, { roster, table, groupIds }: Class): readonly JudgedGroup[] {
  const groups = collectGroups(roster.people.map((person, row) => ({
    position: row, group: groupIds[row] ?? null, role: person.peran.kind === 'known' ? person.peran.value : null,
  })));
  const factTable = buildGroupFacts(groups, table);
  const outcomes = evaluateScope(audit.pack.rules.rules, 'group', factTable, audit.context.parameters);
  const listen = collectFindings(factTable, audit.context, audit.findings);
  return groups.map((group, row) => ({ group, verdict: judge(outcomes, row, listen) }));
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

/** Grades, when the pack grades. */
function gradePeople(audit: ClassAudit, roster: Roster, groupIds: readonly (string | null)[], table: TableView): GradedClass | null {
  const { tables } = audit.recognition;
  if (audit.pack.grading === null) return null;
  const people = roster.people.map((person, row) => ({ key: subjectKey(person, roster.duplicates, table), group: groupIds[row] ?? null, rosterRow: row }));
  return gradeClass({
    scheme: audit.pack.grading, subjects: audit.pack.rules.subjects, parameters: audit.reference.parameters, roster: table,
    people,
    schedule: tables.get('schedule') ?? null, attendance: tables.get('attendance') ?? null,
    activityScores: tables.get('activity-scores') ?? null, actionLearning: tables.get('action-learning') ?? null,
    date1904: audit.date1904, language: audit.context.language,
  });
}
