import { buildSessionFacts, buildSubjectFacts, buildTimetableFacts, cellsIn, dayOf, findUnfilled, planActionLearning, readCalendar, readTimetable, sumOfJp } from '../../domain/schedule';
import type { ActionLearningPlan, CalendarReading, NeededColumn, OpenDeadline, SettingProblem, Timetable } from '../../domain/schedule';
import type { Finding, ScheduleReport } from '../../domain/findings';
import { plainDecimal } from '../../domain/grading';
import { formatTimeOfDay, isoOfDay } from '../../domain/values';
import type { Day } from '../../domain/values';
import { say } from '../../messages';
import type { ClassAudit } from './class';
import { nextCell } from './next-cell';
import { judgeTable, together } from './judge-table';
import { problemFinding } from './problems';
import type { Problem } from './problems';
import type { ReadClass } from './read-class';

/** What the timetable says to the contexts that need it. */
export interface AuditedSchedule {
  /** Null without a timetable. */
  readonly report: ScheduleReport | null;
  /** Last moment at which action learning may be handed in; null while it is not known. */
  readonly deadline: { readonly day: Day; readonly minute: number } | null;
  /** Why the deadline is not known, and what would settle it; null when it is known, when the pack sets none, and without a sheet for the timetable. */
  readonly openDeadline: OpenDeadline | null;
  /** The working days of action learning, day I first; null while they are not known. */
  readonly actionLearningDays: readonly Day[] | null;
}

/** Rules about the timetable. */
const CONTEXT = 'schedule';

/** Cells that a finding about the whole timetable names; its words give the whole number. */
const MOST_CELLS = 200;

const NO_CALENDAR: CalendarReading = { calendar: null, open: [], problems: [] };
const NO_PLAN: ActionLearningPlan = { days: null, deadline: null, open: null, problems: [] };

/**
 * Judge the timetable by the rules about the class, its mata pelajaran and its sessions, and count the days of action
 * learning. Linear in sessions, but for sorting each day.
 *
 * @source KAP K01–K15, K70, K71, K74, K75
 */
export function auditSchedule({ audit }: ReadClass): AuditedSchedule {
  const { schedule: scheme } = audit.pack;
  const { parameters } = audit.reference;
  const timetable = readSheet(audit);
  const calendar = scheme === null ? NO_CALENDAR : readCalendar(scheme, parameters);
  const plan = scheme === null ? NO_PLAN : planActionLearning(timetable, calendar, scheme, parameters);
  const { deadline, days: actionLearningDays } = plan;
  const report = timetable === null ? null : judgeTimetable(audit, timetable, calendar, plan);
  return { report, deadline, openDeadline: timetable === null ? withoutSessions(audit, plan) : plan.open, actionLearningDays };
}

/** The deadline waits for the first session of a sheet that has none; nothing is said without the sheet. */
function withoutSessions({ recognition }: ClassAudit, { open }: ActionLearningPlan): OpenDeadline | null {
  const table = recognition.tables.get('schedule');
  return table === undefined || open === null ? null : { ...open, cells: [nextCell(table)] };
}

/** The timetable; null when there is none, or nothing in it. */
function readSheet(audit: ClassAudit): Timetable | null {
  const table = audit.recognition.tables.get('schedule');
  const timetable = table === undefined ? null : readTimetable(table, audit.pack.rules.subjects, audit.date1904);
  return timetable === null || timetable.sessions.length === 0 ? null : timetable;
}

function judgeTimetable(audit: ClassAudit, timetable: Timetable, calendar: CalendarReading, plan: ActionLearningPlan): ScheduleReport {
  const { language } = audit.context;
  const unusable = [...calendar.problems, ...plan.problems].map((problem) => settingProblem(problem, audit));
  const unfilled = findUnfilled(timetable);
  const columns = [...missingColumns(timetable, audit), ...unfilledColumns(unfilled, timetable, audit)];
  for (const problem of [...columns, ...unusable, ...unknownYear(plan)]) audit.findings.push(problemFinding(problem, language));
  const judged = { ...timetable, unfilled: new Set(unfilled) };
  const judgedPlan = unfilled.includes('tanggal') ? { ...plan, open: null } : plan;
  const found: Finding[] = [];
  const outcomes = [
    ...judgeTable({ ...audit, findings: found }, 'class', buildTimetableFacts(judged)),
    ...judgeTable({ ...audit, findings: found }, 'subject', buildSubjectFacts(judged, language)),
    ...judgeTable({ ...audit, findings: found }, 'session', buildSessionFacts(judged, { calendar, plan: judgedPlan, language })),
  ];
  audit.findings.push(...(columns.length > 0 ? found.filter(isToldHere) : found));
  const jp = sumOfJp(timetable.sessions);
  return {
    jp: jp === null ? null : plainDecimal(jp),
    days: new Set(timetable.sessions.map(dayOf).filter((day) => day !== null)).size,
    outcome: together(outcomes),
    deadline: plan.deadline === null ? null : `${isoOfDay(plan.deadline.day)}T${formatTimeOfDay(plan.deadline.minute)}`,
    actionLearningDays: (plan.days ?? []).map(isoOfDay),
  };
}

/** Columns that the rules need and the timetable lacks. */
function missingColumns({ table }: Timetable, { pack, context: { language } }: ClassAudit): readonly Problem[] {
  const isJudged = pack.rules.rules.some(({ context }) => context === CONTEXT);
  const missing = (['tanggal', 'moda'] as const).filter((column) => isJudged && table.columnOf(column) === null);
  return missing.map((column) => ({
    code: 'schedule.column-missing', severity: 'mandatory', outcome: 'undetermined', cells: [], scope: 'workbook', subject: null, name: null,
    details: { sheet: table.sheet, column: say(language, `schedule.column-${column}`) },
  }));
}

/** False for what stays open only for the sake of a column that is told of as a whole: no cell of its own could settle it. */
function isToldHere({ outcome, missing }: Finding): boolean {
  return outcome !== 'undetermined' || missing.length > 0;
}

/** Columns that nobody has begun to fill in. Told once, instead of once for everything that rests on them. */
function unfilledColumns(unfilled: readonly NeededColumn[], timetable: Timetable, { pack, context: { language } }: ClassAudit): readonly Problem[] {
  if (pack.rules.rules.every(({ context }) => context !== CONTEXT)) return [];
  const { table: { sheet }, sessions } = timetable;
  return unfilled.map((column) => ({
    code: 'schedule.column-unfilled', severity: 'mandatory', outcome: 'undetermined', scope: 'class', subject: `jadwal-${column}`, name: sheet,
    cells: cellsIn(timetable, sessions, column).slice(0, MOST_CELLS),
    details: { sheet, count: sessions.length, column: say(language, `schedule.column-${column}`) },
  }));
}

/** A setting about days that cannot be used. */
function settingProblem({ code, parameter: { id, title, cell }, value }: SettingProblem, { context: { language } }: ClassAudit): Problem {
  return {
    code, severity: 'mandatory', outcome: 'undetermined', scope: 'workbook', subject: id, name: null, missing: [id],
    cells: cell === null ? [] : [cell], details: { setting: id, title: title[language], value },
  };
}

/** The deadline needs the holidays of a year that Cermat does not hold. */
function unknownYear({ open }: ActionLearningPlan): readonly Problem[] {
  if (open?.code !== 'schedule.deadline-year-unknown') return [];
  const { code, cells, details } = open;
  return [{ code, cells, details, severity: 'mandatory', outcome: 'undetermined', scope: 'workbook', subject: null, name: null }];
}
