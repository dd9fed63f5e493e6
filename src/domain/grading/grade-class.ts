import type { TableView } from '../values';
import type { GradeReport, GradeStanding } from '../findings';
import { readAdjustments } from './adjustments/read-adjustments';
import type { ReadAdjustments } from './adjustments/read-adjustments';
import { targetFinder } from './adjustments/target';
import { alternativeDesk } from './alternatives';
import type { AlternativeDesk, TriedAlternative } from './alternatives';
import { borderFinder } from './borders';
import type { Border } from './borders';
import { openSources } from './class-sources';
import type { ClassFrame, ClassSources } from './class-sources';
import { engineFor } from './engine';
import type { Engine } from './engine';
import { gradePerson } from './grade-person';
import type { Desk, GradedCase } from './grade-person';
import { gradeWriter, standingReader } from './grade-report';
import type { GroupMarks } from './group-marks';
import type { GradingInput } from './input';
import { neededFinder } from './needed';
import { problem } from './problem';
import type { GradingProblem } from './problem';
import { rosterKeys } from './roster-keys';
import { readProgramme, subjectJp } from './session';
import { nodesOf } from './walk-scheme';

/** The grades of a class. */
export interface GradedClass {
  /** In the order of the people; null for everybody when the workbook has no marks at all. */
  readonly grades: readonly (GradeReport | null)[];
  /** Every group of the action-learning table, by its name as `parseGroup` gives it. */
  readonly groups: ReadonlyMap<string, GroupMarks>;
  /** Complete grades close to a limit, by position in the class. */
  readonly borders: readonly (Border & { readonly person: number })[];
  /** Who would change under other settings; null in a class of more than {@link MOST_TRIED}. */
  readonly alternatives: readonly TriedAlternative[] | null;
  readonly problems: readonly GradingProblem[];
}

/** A class of more people is graded once only: no organiser looks through a longer list of who would change. */
export const MOST_TRIED = 10_000;

/**
 * Grades a class by its programme's scheme, exactly: a mark that is missing or cannot be read leaves an interval of
 * what the grade can still become, and an open choice the union over its options. Linear in people, times one and the
 * alternatives of the scheme's review.
 *
 * @source KAP K48–K54; reference B.1 A1–A9, A28, A29; B.3
 * @example gradeClass(input).grades[0]?.na // '74.10'
 */
export function gradeClass(given: GradingInput): GradedClass {
  const { input, frame, engine, sources, adjustments, desk } = openClass(given);
  if (!hasMarks(input, sources)) return { grades: input.people.map(() => null), groups: new Map(), borders: [], alternatives: null, problems: [] };
  const review = reviewOf(input, frame, engine);
  const grades = input.people.map((_, person) => {
    const graded = gradePerson(person, desk);
    if (graded !== null) review.note(person, graded);
    return graded?.report ?? null;
  });
  return {
    grades,
    groups: sources.groups.groups,
    borders: review.borders,
    alternatives: review.tried(),
    problems: [
      ...engine.settings.problems, ...engine.verdicts.problems, ...frameProblems(input, frame), ...sources.problems,
      ...sources.attendance.problems(), ...sources.activity.problems(), ...sources.columns.problems(),
      ...sources.groups.problems, ...desk.groupless, ...adjustments.problems,
    ],
  };
}

/** A class with its sheets opened, ready to grade one person after the other. */
export interface OpenedClass {
  readonly input: GradingInput;
  readonly frame: Frame;
  readonly engine: Engine;
  readonly sources: ClassSources;
  readonly adjustments: ReadAdjustments;
  readonly desk: Desk;
}

/** Opens every sheet that the scheme needs. Linear in their rows. */
export function openClass(given: GradingInput): OpenedClass {
  const input = withoutEmptyTables(given);
  const frame = readFrame(input);
  const engine = engineFor({ ...input, ...frame }, input.parameters);
  const { compiled, settings } = engine;
  const sources = openSources(input, { ...frame, settings, demands: compiled.demands });
  const adjustments = openAdjustments(input, frame, sources);
  const desk: Desk = {
    input, sources, engine, adjustments: adjustments.of, groupless: [],
    write: gradeWriter({ engine, graded: frame.graded, jp: frame.jp, language: input.language, isAssumed: (id) => input.parameters.get(id)?.assumed === true }),
    findNeeded: neededFinder(engine, frame.graded, input.language),
    open: [...settings.open, ...sources.always],
    rubrics: nodesOf(engine.scheme).flatMap(({ node }) => (node.kind === 'rubric' && compiled.demands.has(node.id) ? [node.id] : [])),
  };
  return { input, frame, engine, sources, adjustments, desk };
}

/** A sheet that has headers only says as little as none. */
function withoutEmptyTables(input: GradingInput): GradingInput {
  const filled = (table: TableView | null): TableView | null => (table === null || table.length === 0 ? null : table);
  return {
    ...input, schedule: filled(input.schedule), attendance: filled(input.attendance),
    activityScores: filled(input.activityScores), actionLearning: filled(input.actionLearning), adjustments: filled(input.adjustments ?? null),
  };
}

type Frame = Omit<ClassFrame, 'demands' | 'settings'>;

function readFrame(input: GradingInput): Frame {
  const graded = input.subjects.filter((subject) => subject.graded);
  const programme = readProgramme(input);
  return { programme, graded, jp: subjectJp(programme, graded), keys: rosterKeys(input.people, input.roster) };
}

function openAdjustments(input: GradingInput, { graded, keys }: Frame, { attendancePlan: { blocks } }: ClassSources): ReadAdjustments {
  const { adjustments: table = null, scheme, attendance, language, date1904 } = input;
  if (table === null) return { of: new Map(), problems: [] };
  const find = targetFinder({ scheme, graded, blocks, attendance, language });
  return readAdjustments({ table, scheme, keys, blocks, find, date1904, language, people: input.people.length });
}

function frameProblems(input: GradingInput, { programme, graded, keys }: Frame): readonly GradingProblem[] {
  const kinds = new Set(nodesOf(input.scheme).map(({ node }) => node.kind));
  const usesSubjects = kinds.has('subjects');
  const usesNip = usesSubjects || kinds.has('attendance');
  return [
    ...(usesNip ? [...programme.problems, ...keys.problems] : []),
    ...(usesSubjects && graded.length === 0 ? [problem('no-subjects')] : []),
  ];
}

function hasMarks(input: GradingInput, { columns }: ClassSources): boolean {
  const kinds = new Set(nodesOf(input.scheme).map(({ node }) => node.kind));
  return (kinds.has('attendance') && input.attendance !== null)
    || (kinds.has('activity-score') && input.activityScores !== null)
    || (kinds.has('rubric') && input.actionLearning !== null)
    || columns.exists;
}


interface Review {
  readonly borders: readonly (Border & { readonly person: number })[];
  note(person: number, graded: GradedCase): void;
  tried(): readonly TriedAlternative[] | null;
}

function reviewOf(input: GradingInput, frame: Frame, engine: Engine): Review {
  const borders: (Border & { readonly person: number })[] = [];
  const find = borderFinder(engine, input.parameters);
  const isTried = input.people.length <= MOST_TRIED;
  const desk: AlternativeDesk | null = isTried ? alternativeDesk({ ...input, ...frame }, input.parameters, engine, standingReader) : null;
  return {
    borders,
    note: (person, { report, own, judged }) => {
      for (const border of find(judged)) borders.push({ ...border, person });
      const { na, status, predicate } = report;
      const standing: GradeStanding = { na, status, predicate };
      desk?.note(person, own, standing);
    },
    tried: () => desk?.tried() ?? null,
  };
}
