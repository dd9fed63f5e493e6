import { formatCellRef } from '../domain/values';
import type { Finding, GroupReport, ParticipantReport, Report } from '../domain/findings';
import { toChecklistJson } from './checklist-json';
import { toBorderJson, toGradeJson, toSensitivityJson } from './grade-json';
import type { ReportJson } from './report-schema';

/** Name and version of the tool, as reports and `Jejak` state them. */
export interface ToolIdentity {
  readonly name: 'cermat';
  readonly version: string;
}

/**
 * The report as JSON, keys in the order of the design. Only findings that need attention are in the report
 * unless it was made with every outcome.
 */
export function toReportJson(report: Report, tool: ToolIdentity): ReportJson {
  return {
    tool,
    pack: { id: report.pack.id, version: report.pack.version, sha256: report.pack.sha256 },
    input: report.input,
    asOf: report.asOf,
    tables: report.tables.map(toTableJson),
    ignoredSheets: [...(report.ignoredSheets ?? [])],
    findings: report.findings.map(toFindingJson),
    participants: report.participants.map(toParticipantJson),
    groups: report.groups.map(toGroupJson),
    class: report.class,
    schedule: report.schedule === null ? null : { ...report.schedule, actionLearningDays: [...report.schedule.actionLearningDays] },
    assessment: report.assessment === null ? null : toAssessmentJson(report.assessment),
    borders: report.borders.map(toBorderJson),
    sensitivity: report.sensitivity === null ? null : toSensitivityJson(report.sensitivity),
    checklists: (report.checklists ?? []).map(toChecklistJson),
    seal: report.seal,
  };
}

function toTableJson({ kind, sheet, headerRow, rows, columns, corrected }: Report['tables'][number]): ReportJson['tables'][number] {
  return { kind, sheet, headerRow, rows, columns: { ...columns }, corrected: corrected === undefined ? null : [...corrected] };
}

function toFindingJson(finding: Finding): ReportJson['findings'][number] {
  const { rule, scope, subject, name, outcome, severity, message, fix, source } = finding;
  return {
    rule, scope, subject, name, outcome, severity,
    cells: finding.cells.map(formatCellRef),
    message, fix,
    source: { document: source.document, clause: source.clause },
    assumed: [...finding.assumed],
    missing: [...finding.missing],
  };
}

function toParticipantJson(participant: ParticipantReport): ReportJson['participants'][number] {
  const { nip, name, row, group, eligibility, leaderEligibility, failed, undetermined, grade } = participant;
  return {
    nip, name, row, group, eligibility, leaderEligibility,
    failed: [...failed],
    undetermined: [...undetermined],
    grade: grade === null ? null : toGradeJson(grade),
  };
}

function toGroupJson({ id, size, leaders, outcome, al, mentoringJp, reportElements, submittedAt, late }: GroupReport): ReportJson['groups'][number] {
  return { id, size, leaders: [...leaders], outcome, al, mentoringJp, reportElements, submittedAt, late };
}

function toAssessmentJson({ assessors, reviews, kappa, pairs }: NonNullable<Report['assessment']>): ReportJson['assessment'] {
  return {
    kappa, pairs,
    assessors: assessors.map(({ name, groups, difference, leaning }) => ({ name, groups, difference, leaning })),
    reviews: reviews.map(({ group, criterion, gap, cells, isReviewed }) => ({ group, criterion, gap, cells: cells.map(formatCellRef), isReviewed })),
  };
}
