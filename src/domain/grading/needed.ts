import { add, compare, exact, exactToNumber, formatExact, minimum, roundHalfUp, subtract } from '../values';
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
 * mark is exact to a hundredth, roundings included: mostly 3 evaluations a person, about 20 at the worst.
 *
 * @returns null where no mark is missing, or without a pass mark
 */
export function neededFinder(engine: Engine, graded: readonly Subject[], language: Language): FindNeeded {
  const gapsOf = gapFinder(engine, graded, language);
  const { passMark } = engine.verdicts;
  return ({ scenarios, alternatives, merged }) => {
    const [person] = scenarios;
    const gaps = person === undefined ? [] : gapsOf(person);
    if (passMark === null || person === undefined || gaps.length === 0) return null;
    const [gap] = gaps;
    const sole = gaps.length === 1 && scenarios.length === 1 ? gap : undefined;
    const mark = sole === undefined ? null : smallestMark(person, sole, guessStep(passMark, merged.compared), engine);
    return { points: pointsTo(passMark, alternatives.map(({ compared }) => compared.low)), mark };
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
function smallestMark(person: PersonMarks, { fill, component, subject, title }: Gap, guess: number, { compiled, verdicts }: Engine): NeededReport['mark'] {
  if (fill === null) return null;
  const isEnough = (step: number): boolean => verdicts.isSure(compiled.grade(fill(person, markAt(step))));
  const step = leastStep(isEnough, guess);
  return step === null ? null : { component, subject: subject?.id ?? null, title, minimum: formatExact(exact(step / STEPS), PLACES) };
}

/** The least step from 0 to the highest that is enough, looked for ever wider around a guess and then by halves. */
function leastStep(isEnough: (step: number) => boolean, guess: number): number | null {
  let enough = guess;
  for (let width = 1; !isEnough(enough); width *= 4) {
    if (enough >= HIGHEST) return null;
    enough = Math.min(enough + width, HIGHEST);
  }
  let tooLow = enough - 1;
  for (let width = 4; tooLow >= 0 && isEnough(tooLow); width *= 4) {
    enough = tooLow;
    tooLow = Math.max(tooLow - width, -1);
  }
  while (enough - tooLow > 1) {
    const middle = Math.floor((tooLow + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else tooLow = middle;
  }
  return enough;
}

/** Where the least mark would be if the grade rose evenly with it. */
function guessStep(passMark: Exact, { low, high }: Mark): number {
  const range = exactToNumber(subtract(high, low));
  const share = range > 0 ? exactToNumber(subtract(passMark, low)) / range : 0;
  return Math.min(Math.max(Math.round(share * HIGHEST), 0), HIGHEST);
}
