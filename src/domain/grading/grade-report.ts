import { formatExact } from '../values';
import type { Exact } from '../values';
import type { AdjustmentReport, GradeReport, GradeStanding, HurdleReport, NeededReport, SubjectGrade } from '../findings';
import type { Language } from '../../messages';
import type { PersonMarks, SchemeMarks } from './compile-scheme';
import type { Engine } from './engine';
import type { HurdleInstance } from './hurdle';
import { passesHurdle } from './hurdle';
import { MISSING } from './mark';
import type { Mark } from './mark';
import { remember } from './memory';
import type { JudgedCase } from './person-case';
import { marksWriter, numberOf } from './plain-marks';
import { plainDecimal } from './plain-decimal';
import type { GradingNode } from './scheme';
import type { Settings } from './settings';
import type { Subject } from './subject';
import type { Verdict } from './verdict';
import { nodesOf } from './walk-scheme';

/** Places that a value without a rounding of its own is shown with. */
const SHOWN_PLACES = 2;

/** One participant's grade as it was found. */
export interface GradeFound {
  readonly person: PersonMarks;
  readonly marks: SchemeMarks;
  readonly verdict: Verdict;
  readonly missing: readonly string[];
  readonly needed: NeededReport | null;
  readonly adjustments: readonly AdjustmentReport[];
  /** The resit policy's parameter, where it concerns this person. */
  readonly policy: string | null;
}

/** Writes one participant's grade down. */
export type WriteGrade = (found: GradeFound) => GradeReport;

export interface ReportContext {
  readonly engine: Engine;
  readonly isAssumed: (parameter: string) => boolean;
  readonly graded: readonly Subject[];
  /** JP of the graded subjects; null where it is unknown. */
  readonly jp: readonly (Exact | null)[];
  readonly language: Language;
}

/** A writer for the grades of one class; numbers that repeat are written once. */
export function gradeWriter({ engine, isAssumed, graded, jp, language }: ReportContext): WriteGrade {
  const { scheme, settings } = engine;
  const nodes = new Map(nodesOf(scheme).map(({ node }) => [node.id, node]));
  const places = (id: string | undefined): number => placesOf(nodes.get(id ?? ''), settings);
  const resultPlaces = placesOf(scheme.result, settings);
  const writeSubject = subjectWriter([...nodes.values()], settings, { graded, jp }, language);
  const writeHurdles = hurdleWriter(engine, places, language);
  const writeMarks = marksWriter();
  const { report } = scheme;
  return ({ person, marks, verdict, policy, missing, needed, adjustments }) => ({
    attendance: showNoted(marks, report.attendance, places(report.attendance)),
    nt: showNoted(marks, report.nt, places(report.nt)),
    al: showNoted(marks, report.al, places(report.al)),
    na: marks.result.complete ? formatExact(marks.result.low, resultPlaces) : null,
    low: formatExact(marks.result.low, resultPlaces),
    high: formatExact(marks.result.high, resultPlaces),
    status: verdict.status,
    predicate: verdict.predicate,
    subjects: marks.npr.map((npr, i) => writeSubject(person, npr, i)),
    hurdles: writeHurdles(marks),
    marks: writeMarks(person, marks),
    assumed: policy === null || !isAssumed(policy) ? settings.assumed : [...settings.assumed, policy],
    outlook: verdict.outlook, missing, needed, adjustments,
  });
}

/** What a judged case comes to under an engine's settings. */
export function standingReader({ scheme, settings, verdicts }: Engine, { alternatives, merged }: JudgedCase): GradeStanding {
  const { status, predicate } = verdicts.judge(alternatives, merged);
  return { na: merged.result.complete ? formatExact(merged.result.low, placesOf(scheme.result, settings)) : null, status, predicate };
}

function subjectWriter(
  nodes: readonly GradingNode[], settings: Settings, { graded, jp }: Pick<ReportContext, 'graded' | 'jp'>, language: Language,
): (person: PersonMarks, npr: Mark, i: number) => SubjectGrade {
  const node = nodes.find(({ kind }) => kind === 'subjects');
  const nprPlaces = placesOf(node?.kind === 'subjects' ? node.each : undefined, settings);
  const frames = graded.map(({ id, title }, i) => ({ id, title: title[language], jp: numberOf(jp[i] ?? null) }));
  const show = { attendance: shower(SHOWN_PLACES), npr: shower(nprPlaces), activity: remember(showTyped) };
  return (person, npr, i) => ({
    id: frames[i]?.id ?? '', title: frames[i]?.title ?? '', jp: frames[i]?.jp ?? null, npr: show.npr(npr),
    attendance: show.attendance(person.attendance[i] ?? MISSING), activity: show.activity(person.activity[i] ?? MISSING),
  });
}

function hurdleWriter({ compiled: { hurdles } }: Engine, places: (id: string) => number, language: Language): (marks: SchemeMarks) => readonly HurdleReport[] {
  const write = hurdles.map((instance) => {
    const { value } = instance.hurdle;
    return remember((mark: Mark) => writeHurdle(instance, mark, places(typeof value === 'string' ? value : value.id), language));
  });
  return (marks) => write.map((one, i) => one(marks.hurdles[i] ?? MISSING));
}

function writeHurdle(instance: HurdleInstance, mark: Mark, places: number, language: Language): HurdleReport {
  const { hurdle, title, subject, minimum, setting } = instance;
  return {
    id: hurdle.id, title: title[language], subject: subject?.id ?? null, setting,
    value: mark.complete ? formatExact(mark.low, places) : null, low: formatExact(mark.low, places), high: formatExact(mark.high, places),
    minimum: minimum === null ? null : plainDecimal(minimum), passed: passesHurdle(instance, mark),
  };
}

function placesOf(node: GradingNode | undefined, settings: Settings): number {
  return (node?.rounding === undefined ? null : settings.placesOf(node.rounding.places)) ?? SHOWN_PLACES;
}

function shower(places: number): (mark: Mark) => string | null {
  return remember((mark) => (mark.complete ? formatExact(mark.low, places) : null));
}

function showTyped(mark: Mark): string | null {
  return mark.complete ? plainDecimal(mark.low) : null;
}

function showNoted({ noted }: SchemeMarks, id: string | undefined, places: number): string | null {
  const mark = id === undefined ? undefined : noted.get(id);
  return mark?.complete ? formatExact(mark.low, places) : null;
}
