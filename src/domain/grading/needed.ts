import { add, compare, exact, formatExact, minimum, roundHalfUp, subtract } from '../values';
import type { Exact } from '../values';
import type { NeededReport } from '../findings';
import type { Language } from '../../messages';
import type { PersonMarks } from './compile-scheme';
import type { Engine } from './engine';
import { MISSING, ZERO, given } from './mark';
import type { Mark } from './mark';
import { remember } from './memory';
import type { JudgedCase } from './person-case';
import type { Subject } from './subject';
import { nodesOf } from './walk-scheme';

/** Marks are looked for in steps of this many to a point, as they are typed at the finest. */
const STEPS = 100;
const PLACES = 2;
const HIGHEST = 100 * STEPS;

/** A component that lacks a mark; `fill` null where no single mark could be named. */
interface Gap {
  readonly component: string;
  readonly subject: Subject | null;
  readonly title: string;
  readonly fill: ((person: PersonMarks, mark: Mark) => PersonMarks) | null;
}

/** Says what the missing marks of a person must still bring. */
export type FindNeeded = (judged: JudgedCase) => NeededReport | null;

/**
 * What missing marks must still bring before a grade passes, whatever is chosen where a choice is open. The smallest
 * mark is exact to a hundredth, roundings included: about 14 evaluations a person.
 *
 * @returns null where no mark is missing, or without a pass mark
 */
export function neededFinder(engine: Engine, graded: readonly Subject[], language: Language): FindNeeded {
  const gapsOf = gapFinder(engine, graded, language);
  const { passMark } = engine.verdicts;
  return ({ scenarios, alternatives }) => {
    const [person] = scenarios;
    const gaps = person === undefined ? [] : gapsOf(person);
    if (passMark === null || person === undefined || gaps.length === 0) return null;
    const [gap] = gaps;
    const sole = gaps.length === 1 && scenarios.length === 1 ? gap : undefined;
    return { points: pointsTo(passMark, alternatives.map(({ compared }) => compared.low)), mark: sole === undefined ? null : smallestMark(person, sole, engine) };
  };
}

function pointsTo(passMark: Exact, [first, ...rest]: readonly Exact[]): string {
  const distance = subtract(passMark, minimum(first ?? ZERO, ...rest));
  return compare(distance, ZERO) <= 0 ? formatExact(ZERO, PLACES) : formatExact(roundUp(distance), PLACES);
}

function roundUp(value: Exact): Exact {
  const near = roundHalfUp(value, PLACES);
  return compare(near, value) < 0 ? add(near, UNIT) : near;
}

const UNIT = exact(1 / STEPS);

function gapFinder({ scheme, compiled: { demands } }: Engine, graded: readonly Subject[], language: Language): (person: PersonMarks) => readonly Gap[] {
  const nodes = nodesOf(scheme).map(({ node }) => node);
  const activity = nodes.find((node) => node.kind === 'activity-score');
  const components = nodes.filter((node) => (node.kind === 'rubric' || node.kind === 'column') && demands.has(node.id));
  const attendance: Gap = { component: 'attendance', subject: null, title: '', fill: null };
  return (person) => [
    ...(isAttendanceOpen(person, demands) ? [attendance] : []),
    ...(activity === undefined || !demands.has('activity') ? [] : graded.flatMap((subject, i): Gap[] => ((person.activity[i] ?? MISSING).complete ? []
      : [{ component: activity.id, subject, title: `${activity.title[language]}: ${subject.title[language]}`, fill: (marks, mark) => ({ ...marks, activity: marks.activity.with(i, mark) }) }]))),
    ...components.flatMap(({ id, title }): Gap[] => (isKnown(person, id) ? []
      : [{ component: id, subject: null, title: title[language], fill: (marks, mark) => ({ ...marks, changes: new Map([...marks.changes, [id, () => mark]]) }) }])),
  ];
}

function isAttendanceOpen({ attendance, overall }: PersonMarks, demands: ReadonlySet<string>): boolean {
  return (demands.has('attendance') && attendance.some((mark) => !mark.complete)) || (demands.has('overall') && !overall.complete);
}

function isKnown({ rubrics, columns, changes }: PersonMarks, id: string): boolean {
  const criteria = rubrics.get(id);
  const mark = columns.get(id);
  const isComplete = criteria !== undefined ? criteria.every((one) => one.complete) : mark?.complete === true;
  return changes.get(id)?.(isComplete ? given(ZERO) : MISSING).complete ?? isComplete;
}

const markAt = remember((step: number): Mark => given(exact(step / STEPS)));

/** The least mark, in hundredths, with which the person is sure to pass; null when none is enough. */
function smallestMark(person: PersonMarks, { fill, component, subject, title }: Gap, { compiled, verdicts }: Engine): NeededReport['mark'] {
  if (fill === null) return null;
  const isEnough = (step: number): boolean => verdicts.isSure(compiled.grade(fill(person, markAt(step))));
  if (!isEnough(HIGHEST)) return null;
  let tooLow = -1;
  let enough = HIGHEST;
  while (enough - tooLow > 1) {
    const middle = Math.floor((tooLow + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else tooLow = middle;
  }
  return { component, subject: subject?.id ?? null, title, minimum: formatExact(exact(enough / STEPS), PLACES) };
}
