import { Unknown } from '../rules';
import type { FactTable } from '../rules';
import type { SubmissionTime } from '../grading';
import type { CellRef } from '../values';
import type { Language } from '../../messages';
import { say } from '../../messages';
import { assessorFacts } from './assessors/assessor-facts';
import type { AssessedGroup } from './assessors/read-assessment';
import { deliverableFacts } from './deliverable-facts';
import { ABSENT, groupTable } from './group-table';
import type { GroupFact, GroupFacts } from './group-table';
import { isTooEarly, latenessOf } from './lateness';
import type { Deadline } from './lateness';
import { describeDay, describeMinutes, describeMoment } from './moment-words';
import { cellsOfAnswers, describeAnswers, judgeReport } from './reports/judge-report';
import type { GroupReportRead, ReadReports } from './reports/read-reports';
import type { DeliverableScheme } from './schemes/deliverables';

/** What is known of a group's action learning before any rule. */
export interface DeliverableSources {
  readonly scheme: DeliverableScheme;
  /** Null without a checklist of reports. */
  readonly reports: ReadReports | null;
  /** Null for a group that the marks do not name, or without a column for it. */
  submissionOf(group: string): SubmissionTime | null;
  readonly deadline: Deadline | null;
  /** Cells and settings that keep the deadline from being known; null without a timetable: then nothing is said about the deadline. */
  readonly deadlineWaitsFor: { readonly cells: readonly CellRef[]; readonly settings: readonly string[] } | null;
  /** Null for a group that nobody marked. */
  assessedBy(group: string): AssessedGroup | null;
  /** Largest difference of two assessors that needs no third one; null: not settled. */
  readonly usualGap: number | null;
  readonly language: Language;
}

/** One row of facts per group of the roster. */
export function buildDeliverables(groups: readonly string[], sources: DeliverableSources): FactTable {
  return groupTable(deliverableFacts, groups, (group) => ({
    kelompok: { slot: group, cells: [] },
    ...reportFacts(group, sources),
    ...submissionFacts(group, sources),
    ...assessorFacts(sources.assessedBy(group), sources.usualGap, sources.language),
  }));
}

function reportFacts(group: string, { reports, scheme, language }: DeliverableSources): GroupFacts {
  const read = reports?.of(group) ?? null;
  if (reports === null) return {};
  if (read === null) return {
    'unsur-lengkap': { slot: new Unknown('action-learning.no-row'), cells: reports.newcomer },
    'unsur-terbuka': { slot: say(language, 'action-learning.all-elements'), cells: [] },
  };
  return { ...elementFacts(read, language), ...formFacts(read, scheme, language) };
}

function elementFacts({ answers }: GroupReportRead, language: Language): GroupFacts {
  const { present, required, lacking, open } = judgeReport(answers);
  const [first] = open;
  const decisive = lacking.length > 0 ? lacking : first === undefined ? answers : open;
  const slot = lacking.length > 0 ? false : first === undefined ? true : new Unknown(first.code);
  return {
    'unsur-lengkap': { slot, cells: cellsOfAnswers(decisive), open: slot instanceof Unknown ? cellsOfAnswers(open) : [] },
    'unsur-ada': { slot: present, cells: [] },
    'unsur-wajib': { slot: required, cells: [] },
    'unsur-kurang': { slot: describeAnswers(lacking, language), cells: [] },
    'unsur-terbuka': { slot: describeAnswers(open, language), cells: [] },
  };
}

function formFacts({ form }: GroupReportRead, scheme: DeliverableScheme, language: Language): GroupFacts {
  if (form === null) return {};
  const { read, cells } = form;
  if (read.forms === null) {
    const open = { slot: new Unknown(read.code), cells };
    return { 'bentuk-ada': open, 'bentuk-lengkap': open };
  }
  const { forms } = read;
  const names = scheme.forms.filter(({ id }) => forms.has(id)).map(({ title }) => title[language]);
  return {
    'bentuk-ada': { slot: forms.size > 0, cells },
    'bentuk-lengkap': { slot: scheme.forms.every(({ id }) => forms.has(id)), cells },
    bentuk: { slot: names.join(', ') || say(language, 'action-learning.no-form'), cells },
  };
}

function submissionFacts(group: string, sources: DeliverableSources): GroupFacts {
  const { language, deadline } = sources;
  const time = sources.submissionOf(group);
  if (time === null) return { 'waktu-tercatat': { slot: false, cells: [] } };
  return {
    dikumpulkan: handedIn(time),
    'waktu-tercatat': { slot: STATED.has(time.kind), cells: time.cells },
    ...latenessFacts(time, sources),
    'waktu-pengumpulan': { slot: describeTime(time, language), cells: time.cells },
    ...(deadline === null ? {} : { 'batas-pengumpulan': { slot: describeMoment(deadline, language), cells: [] } }),
  };
}

/** Kinds of submission times that say when, well enough or against each other. */
const STATED: ReadonlySet<SubmissionTime['kind']> = new Set(['known', 'day', 'differs']);

function handedIn({ kind, cells }: SubmissionTime): GroupFact {
  if (kind === 'blank' || kind === 'unreadable' || kind === 'formula') return { slot: new Unknown(kind), cells };
  return { slot: kind !== 'none', cells };
}

function latenessFacts(time: SubmissionTime, { deadline, deadlineWaitsFor, scheme, language }: DeliverableSources): GroupFacts {
  if (deadlineWaitsFor === null) return { terlambat: ABSENT };
  const { isLate, minutes, isExact } = latenessOf(time, deadline);
  const base = { cells: time.cells, restsOn: scheme.deadline?.parameters ?? [] };
  if (isLate === null || minutes === null) {
    const why = whyUnknown(time, deadline);
    return { terlambat: { ...base, slot: new Unknown(why), ...(why === NO_DEADLINE ? whatItWaitsFor(deadlineWaitsFor, time) : {}) } };
  }
  const delay = isLate && isExact && minutes === 0 ? say(language, 'action-learning.under-a-minute') : describeMinutes(minutes, language);
  return {
    terlambat: { ...base, slot: isLate },
    'terlambat-menit': { ...base, slot: minutes, text: isExact ? delay : say(language, 'action-learning.at-least', { value: delay }) },
  };
}

/** The group's own time is in order: what is to be settled stands in the timetable or in the settings. */
function whatItWaitsFor({ cells, settings }: NonNullable<DeliverableSources['deadlineWaitsFor']>, time: SubmissionTime): Partial<GroupFact> {
  return { cells: cells.length + settings.length > 0 ? cells : time.cells, open: cells, openSettings: settings };
}

const NO_DEADLINE = 'action-learning.no-deadline';

const WHY = {
  known: 'unreadable', day: 'action-learning.time-missing', differs: 'action-learning.times-differ', none: 'action-learning.not-handed-in',
  blank: 'blank', unreadable: 'unreadable', formula: 'formula',
} as const satisfies Record<SubmissionTime['kind'], string>;

function whyUnknown({ kind, earliest }: SubmissionTime, deadline: Deadline | null): string {
  if (earliest === null) return WHY[kind];
  if (deadline === null) return NO_DEADLINE;
  return isTooEarly(earliest, deadline) ? 'action-learning.before-start' : WHY[kind];
}

function describeTime({ kind, earliest, latest }: SubmissionTime, language: Language): string {
  if (earliest === null || latest === null) return '–';
  if (kind === 'known') return describeMoment(earliest, language);
  return kind === 'day' ? describeDay(earliest.day, language) : `${describeMoment(earliest, language)} – ${describeMoment(latest, language)}`;
}
