import type { AssessmentReport, GroupReport } from '../../domain/findings';
import type { ReadClass } from './read-class';
import type { AuditedSchedule } from './schedule';

/** What action learning and mentoring say about the groups. */
export interface AuditedActionLearning {
  of(group: string): Pick<GroupReport, 'mentoringJp' | 'reportElements' | 'late'>;
  readonly assessment: AssessmentReport | null;
}

export function auditActionLearning(_: ReadClass, __: AuditedSchedule): AuditedActionLearning {
  return { of: () => ({ mentoringJp: null, reportElements: null, late: null }), assessment: null };
}
