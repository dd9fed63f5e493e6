import type { ScheduleReport } from '../../domain/findings';
import type { Day } from '../../domain/values';
import type { ReadClass } from './read-class';

/** What the timetable says to the contexts that need it. */
export interface AuditedSchedule {
  /** Null without a timetable. */
  readonly report: ScheduleReport | null;
  /** Last moment at which action learning may be handed in; null while it is not known. */
  readonly deadline: { readonly day: Day; readonly minute: number } | null;
}

export function auditSchedule(_: ReadClass): AuditedSchedule {
  return { report: null, deadline: null };
}
