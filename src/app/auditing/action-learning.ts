import {
  buildDeliverables, buildMentoring, compareAssessors, grouplessRows, judgeReport, latenessOf, readAssessment, readMeetings, readReports, totalJp,
} from '../../domain/action-learning';
import type { ActionLearningProblem, AssessedGroup, DeliverableScheme, ReadMeetings, ReadReports } from '../../domain/action-learning';
import type { AssessmentReport, GroupReport } from '../../domain/findings';
import { nodesOf, outsideRows, readSubmission, rowsByGroup } from '../../domain/grading';
import type { GradingScheme, RosterGroups, RubricNode, SubmissionTime } from '../../domain/grading';
import type { TableView } from '../../domain/values';
import type { TableKind } from '../../workbook';
import { judgeTable } from './judge-table';
import { problemFinding } from './problems';
import type { ReadClass } from './read-class';
import type { AuditedSchedule } from './schedule';

/** What action learning and mentoring say about the groups. */
export interface AuditedActionLearning {
  of(group: string): Pick<GroupReport, 'mentoringJp' | 'reportElements' | 'late'>;
  readonly assessment: AssessmentReport | null;
}

/**
 * Judge what the groups handed in, their assessors and their meetings. A sheet that is not there, or has no rows, says
 * nothing. Linear in rows.
 */
export function auditActionLearning(read: ReadClass, schedule: AuditedSchedule): AuditedActionLearning {
  const deliverables = auditDeliverables(read, schedule);
  const meetings = auditMentoring(read, schedule);
  return {
    of: (group) => ({ ...deliverables.of(group), mentoringJp: meetings === null ? null : totalJp(meetings, group) }),
    assessment: deliverables.assessment,
  };
}

interface AuditedDeliverables {
  of(group: string): Pick<GroupReport, 'reportElements' | 'late'>;
  readonly assessment: AssessmentReport | null;
}

const NOTHING: AuditedDeliverables = { of: () => ({ reportElements: null, late: null }), assessment: null };

function auditDeliverables(read: ReadClass, schedule: AuditedSchedule): AuditedDeliverables {
  const { deliverables: scheme, grading } = read.audit.pack;
  const { language } = read.audit.context;
  const marks = filledTable(read, 'action-learning');
  const reports = scheme === null ? null : readReportSheet(read, scheme);
  if (scheme === null || (marks === null && reports === null)) return NOTHING;
  const deadline = schedule.deadline === null ? null : { ...schedule.deadline, opens: schedule.actionLearningDays?.[0] ?? null };
  const submissionOf = submissions(marks, new Set(groupsOf(read)), read.audit.date1904);
  const assessed = assessGroups(read, marks, grading);
  const comparison = comparisonOf(read, scheme);
  judgeTable(read.audit, 'deliverable', buildDeliverables(groupsOf(read), {
    scheme, reports, submissionOf, deadline, deadlineWaitsFor: waitingCells(schedule),
    assessedBy: (group) => assessed.get(group) ?? null, usualGap: comparison.widestGap, language,
  }));
  const lateOf = (time: SubmissionTime | null): boolean | null => (time === null ? null : latenessOf(time, deadline).isLate);
  return {
    of: (group) => ({ reportElements: countElements(reports, group), late: lateOf(submissionOf(group)) }),
    assessment: compareAssessors(assessed.values(), comparison, language),
  };
}

function readReportSheet(read: ReadClass, scheme: DeliverableScheme): ReadReports | null {
  const table = filledTable(read, 'al-report');
  if (table === null) return null;
  const reports = readReports(table, scheme, new Set(groupsOf(read)), read.audit.context.language);
  tell(read, 'deliverable', reports.problems);
  return reports;
}

function auditMentoring(read: ReadClass, { actionLearningDays }: AuditedSchedule): ReadMeetings | null {
  const { mentoring: scheme } = read.audit.pack;
  const table = filledTable(read, 'mentoring');
  if (scheme === null || table === null) return null;
  const groups = groupsOf(read);
  const meetings = readMeetings(table, scheme, new Set(groups), read.audit.date1904);
  tell(read, 'mentoring', meetings.problems);
  judgeTable(read.audit, 'mentoring', buildMentoring(groups, { scheme, meetings, actionLearningDays, language: read.audit.context.language }));
  return meetings;
}

/** What keeps the deadline from being known; null without a sheet for the timetable, or where the pack sets no deadline. */
function waitingCells({ deadline, openDeadline }: AuditedSchedule): Parameters<typeof buildDeliverables>[1]['deadlineWaitsFor'] {
  if (deadline === null && openDeadline === null) return null;
  return { cells: openDeadline?.cells ?? [], settings: openDeadline?.settings ?? [] };
}

function groupsOf({ groups }: ReadClass): readonly string[] {
  return groups.map(({ id }) => id);
}

function filledTable({ audit }: ReadClass, kind: TableKind): TableView | null {
  const table = audit.recognition.tables.get(kind);
  return table === undefined || table.length === 0 ? null : table;
}

/** More rows without a group of the roster than this change nothing that anybody reads. */
const MOST_OUTSIDE = 100;

/**
 * When each group handed in, by the rows of the marks. A row that may be any group's tells no group's time, but one that
 * says otherwise leaves it open.
 */
function submissions(table: TableView | null, roster: RosterGroups, date1904: boolean): (group: string) => SubmissionTime | null {
  if (table === null) return () => null;
  const sorted = rowsByGroup(table, roster);
  const outside = outsideRows(sorted).slice(0, MOST_OUTSIDE);
  const times = new Map([...sorted.rows].map(([group, positions]) => {
    const { time: own } = readSubmission(table, group, positions, date1904);
    if (outside.length === 0 || own === null || own.earliest === null) return [group, own];
    const { time: all } = readSubmission(table, group, [...positions, ...outside], date1904);
    return [group, all?.kind === 'differs' ? all : own];
  }));
  return (group) => times.get(group) ?? null;
}

/** The marks by assessor; rows without a group are told here where grading, which tells them, reads none of the sheet. */
function assessGroups(read: ReadClass, marks: TableView | null, grading: GradingScheme | null): ReadonlyMap<string, AssessedGroup> {
  const rubric = grading === null ? null : rubricOf(grading);
  if (marks !== null && rubric !== null) return readAssessment(marks, rubric, new Set(groupsOf(read)));
  if (marks !== null) tell(read, 'deliverable', grouplessRows(marks));
  return new Map();
}

/** The rubric that the report's score comes from. */
function rubricOf(grading: GradingScheme): RubricNode | null {
  const rubrics = nodesOf(grading).flatMap(({ node }) => (node.kind === 'rubric' ? [node] : []));
  return rubrics.find(({ id }) => id === grading.report.al) ?? rubrics[0] ?? null;
}

function comparisonOf({ audit }: ReadClass, { assessment }: DeliverableScheme): Parameters<typeof compareAssessors>[1] {
  const numberOf = (id: string | undefined): number | null => {
    const value = id === undefined ? null : audit.reference.parameters.get(id)?.value;
    return typeof value === 'number' ? value : null;
  };
  return { widestGap: numberOf(assessment?.widestGap), leaningFrom: numberOf(assessment?.leaningFrom), leaningGroups: numberOf(assessment?.leaningGroups) };
}

function countElements(reports: ReadReports | null, group: string): GroupReport['reportElements'] {
  const report = reports?.of(group) ?? null;
  if (report === null) return null;
  const { present, required } = judgeReport(report.answers);
  return { present, required };
}

/** What is wrong with a sheet, as findings. */
function tell({ audit }: ReadClass, scope: 'deliverable' | 'mentoring', problems: readonly ActionLearningProblem[]): void {
  for (const { code, severity, cells, details, group } of problems) {
    const weight = severity === 'error' ? { severity: 'mandatory', outcome: 'undetermined' } as const : { severity: 'recommended', outcome: 'fail' } as const;
    audit.findings.push(problemFinding(
      { code, cells, details, scope: group === null ? 'workbook' : scope, subject: group, name: null, ...weight }, audit.context.language));
  }
}
