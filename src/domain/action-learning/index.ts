import { deliverableFacts, reportChecklistFacts } from './deliverable-facts';
import { mentoringFacts } from './mentoring/mentoring-facts';
import type { FactDefinition } from '../rules';

/** Facts of this context. */
export const actionLearningFacts: readonly FactDefinition[] = [...deliverableFacts, ...mentoringFacts];

export { mentoringFacts, reportChecklistFacts };

export { compareAssessors } from './assessors/compare-assessors';
export type { ComparisonSettings } from './assessors/compare-assessors';
export { readAssessment } from './assessors/read-assessment';
export type { AssessedGroup } from './assessors/read-assessment';
export { buildDeliverables } from './deliverable-table';
export type { DeliverableSources } from './deliverable-table';
export { latenessOf } from './lateness';
export type { Deadline, Lateness } from './lateness';
export { buildMentoring, totalJp } from './mentoring/mentoring-table';
export type { MentoringSources } from './mentoring/mentoring-table';
export { readMeetings } from './mentoring/read-meetings';
export type { Meeting, ReadMeetings } from './mentoring/read-meetings';
export type { ActionLearningProblem } from './problem';
export { grouplessRows } from './rows-of-groups';
export { judgeReport } from './reports/judge-report';
export { readReports } from './reports/read-reports';
export type { GroupReportRead, ReadReports } from './reports/read-reports';
export { DELIVERABLES_FILE, parseDeliverables } from './schemes/deliverables';
export type { DeliverableScheme, KnownNames, ReportElement } from './schemes/deliverables';
export { MENTORING_FILE, parseMentoring } from './schemes/mentoring';
export type { MentoringScheme } from './schemes/mentoring';
