import type { FactDefinition } from '../rules';
import { timetableFacts } from './class-facts';
import { sessionFacts } from './session-facts';
import { subjectFacts } from './subject-facts';

export { planActionLearning } from './action-learning-plan';
export type { ActionLearningPlan, OpenDeadline } from './action-learning-plan';
export { sumOfJp } from './add-up';
export { buildSessionFacts } from './build-session-facts';
export type { SessionContext } from './build-session-facts';
export { readCalendar } from './calendar-settings';
export type { CalendarReading, SettingProblem } from './calendar-settings';
export { buildTimetableFacts } from './class-facts';
export { weekdayName } from './read-working-day';
export { describeActionLearningDays, describeDeadline } from './describe-plan';
export type { ReportedPlan } from './describe-plan';
export { findUnfilled } from './find-unfilled';
export type { NeededColumn } from './find-unfilled';
export { parseMode } from './mode';
export type { Mode } from './mode';
export { parseScheduleScheme, SCHEDULE_FILE } from './schedule-scheme';
export type { ScheduleScheme } from './schedule-scheme';
export { readSessions } from './session';
export type { Session } from './session';
export { buildSubjectFacts } from './subject-facts';
export { cellsIn, dayOf, readTimetable } from './timetable';
export type { PlannedSession, Timetable } from './timetable';
export { normaliseTopic, topicMatcher } from './topic';
export type { MatchTopic, Topic, TopicMatch } from './topic';
export { UnknownYear, workingCalendar } from './working-calendar';
export type { CalendarSettings, DayOff, WorkingCalendar } from './working-calendar';

/** Facts of this context. */
export const scheduleFacts: readonly FactDefinition[] = [...timetableFacts, ...subjectFacts, ...sessionFacts];
