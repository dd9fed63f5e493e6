import type { GradeStatus, ParticipantReport, Severity } from '../../../domain/findings';
import type { WorkbookSnapshot } from '../../../workbook';
import type { CheckView } from '../views';
import type { Check } from './check';
import { isPlanWritten } from './is-written';
import { previewPlan } from './write-preview';

/** Step 2, Periksa: a check in numbers. */
export function viewCheck(check: Check, snapshot: WorkbookSnapshot): CheckView {
  const { report, findings: { index, words }, plan } = check;
  const open: Record<Severity, number> = { mandatory: 0, recommended: 0, info: 0 };
  for (const { severity } of index.findings) open[severity] += 1;
  return {
    people: countPeople(report.participants),
    grades: countGrades(report.participants),
    open, openTotal: index.findings.length,
    change: check.change,
    missingTotal: check.missing.size,
    writing: previewPlan(plan, snapshot, report.decisions.length, words),
    isWritten: isPlanWritten(plan, snapshot),
  };
}

function countPeople(participants: readonly ParticipantReport[]): CheckView['people'] {
  const people = { eligible: 0, ineligible: 0, undetermined: 0 };
  for (const { eligibility } of participants) people[eligibility] += 1;
  return people;
}

function countGrades(participants: readonly ParticipantReport[]): CheckView['grades'] {
  const counts: Record<GradeStatus, number> = { lulus: 0, 'tidak-lulus': 0, 'belum-lengkap': 0 };
  let graded = 0;
  for (const { grade } of participants) {
    if (grade === null) continue;
    graded += 1;
    counts[grade.status] += 1;
  }
  return graded === 0 ? null : { passed: counts.lulus, failed: counts['tidak-lulus'], incomplete: counts['belum-lengkap'] };
}
