import { formatExact } from '../values';
import type { GradeReport, SubjectGrade } from '../findings';
import type { Language } from '../../messages';
import type { PersonMarks, SchemeMarks } from './compile-scheme';
import { MISSING } from './mark';
import type { Mark } from './mark';
import { remember } from './memory';
import { plainDecimal } from './plain-decimal';
import type { GradingNode, GradingScheme } from './scheme';
import type { Settings } from './settings';
import type { Subject } from './subject';
import type { Verdicts } from './verdict';
import { nodesOf } from './walk-scheme';

/** Places that a value without a rounding of its own is shown with. */
const SHOWN_PLACES = 2;

/** Writes one participant's grade down. */
export type WriteGrade = (person: PersonMarks, marks: SchemeMarks, missing: readonly string[]) => GradeReport;

export interface ReportContext {
  readonly scheme: GradingScheme;
  readonly settings: Settings;
  readonly verdicts: Verdicts;
  readonly graded: readonly Subject[];
  readonly language: Language;
}

/** A writer for the grades of one class; numbers that repeat are written once. */
export function gradeWriter(context: ReportContext): WriteGrade {
  const { scheme, settings, verdicts, graded, language } = context;
  const nodes = new Map(nodesOf(scheme).map(({ node }) => [node.id, node]));
  const places = (id: string | undefined): number => placesOf(nodes.get(id ?? ''), settings);
  const resultPlaces = placesOf(scheme.result, settings);
  const subjectNode = [...nodes.values()].find((node) => node.kind === 'subjects');
  const nprPlaces = placesOf(subjectNode?.kind === 'subjects' ? subjectNode.each : undefined, settings);
  const titles = graded.map(({ id, title }) => ({ id, title: title[language] }));
  const show = { attendance: shower(SHOWN_PLACES), npr: shower(nprPlaces), activity: remember(showTyped) };
  const writeSubject = (person: PersonMarks, npr: Mark, i: number): SubjectGrade => ({
    id: titles[i]?.id ?? '', title: titles[i]?.title ?? '', npr: show.npr(npr),
    attendance: show.attendance(person.attendance[i] ?? MISSING), activity: show.activity(person.activity[i] ?? MISSING),
  });
  const { report } = scheme;
  return (person, marks, missing) => ({
    attendance: showNoted(marks, report.attendance, places(report.attendance)),
    nt: showNoted(marks, report.nt, places(report.nt)),
    al: showNoted(marks, report.al, places(report.al)),
    na: marks.result.complete ? formatExact(marks.result.low, resultPlaces) : null,
    low: formatExact(marks.result.low, resultPlaces),
    high: formatExact(marks.result.high, resultPlaces),
    status: verdicts.statusOf(marks),
    predicate: verdicts.predicateOf(marks),
    subjects: marks.npr.map((npr, i) => writeSubject(person, npr, i)),
    missing,
    assumed: settings.assumed,
    outlook: OUTLOOKS[verdicts.statusOf(marks)],
    hurdles: [],
    adjustments: [],
    needed: null,
  });
}

const OUTLOOKS = { lulus: 'passed', 'tidak-lulus': 'failed', 'belum-lengkap': 'open' } as const;

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
