import type { Exact } from '../values';
import { MISSING, either } from './mark';
import type { Mark } from './mark';
import { jpWeigher, rounded, weigh, weighCriteria } from './compile-node';
import type { Evaluate, NumberContext } from './compile-node';
import { remember, rememberPairs } from './memory';
import type { GradingNode, GradingScheme, RubricNode, SubjectsNode } from './scheme';
import type { Settings } from './settings';

/** The leaves of one mata pelajaran. */
interface SubjectMarks {
  readonly attendance: Mark;
  readonly activity: Mark;
}

/** Everything that one participant's grade is computed from. */
export interface PersonMarks {
  /** Percentage of JP attended, in the order of the graded subjects. */
  readonly attendance: readonly Mark[];
  /** Activity scores, in the order of the graded subjects. */
  readonly activity: readonly Mark[];
  /** Attendance of all counted sessions. */
  readonly overall: Mark;
  /** The group's marks by criterion, by id of the rubric node. */
  readonly rubrics: ReadonlyMap<string, readonly Mark[]>;
  /** By id of the column node. */
  readonly columns: ReadonlyMap<string, Mark>;
}

/** What a scheme makes of one participant's marks. */
export interface SchemeMarks {
  readonly result: Mark;
  /** In the order of the hurdles. */
  readonly hurdles: readonly Mark[];
  /** Per graded subject; empty when the scheme has no `subjects`. */
  readonly npr: readonly Mark[];
  /** Nodes that the report names, by id. */
  readonly noted: ReadonlyMap<string, Mark>;
}

/** A scheme ready to run. */
export interface CompiledScheme {
  grade(person: PersonMarks): SchemeMarks;
  /** Leaves that the grade rests on: `attendance`, `overall`, `activity`, and ids of rubric and column nodes. */
  readonly demands: ReadonlySet<string>;
}

interface Run {
  readonly person: PersonMarks;
  readonly noted: Map<string, Mark>;
  npr: readonly Mark[];
}

interface Context extends NumberContext {
  readonly jp: readonly (Exact | null)[];
  readonly demands: Set<string>;
  readonly reported: ReadonlySet<string>;
}

/**
 * Turns a scheme into one function per participant; while a choice is open it is computed for every option.
 *
 * @param jp JP of the graded subjects; null where it is unknown
 */
export function compileScheme(scheme: GradingScheme, settings: Settings, jp: readonly (Exact | null)[]): CompiledScheme {
  const demands = new Set<string>();
  const reported = new Set([...Object.values(scheme.report), ...scheme.hurdles.flatMap(({ value }) => (typeof value === 'string' ? [value] : []))]);
  const runs = settings.worlds.map((world) => compileWorld(scheme, { world, settings, jp, demands, reported }));
  const [only] = runs;
  if (runs.length === 1 && only !== undefined) return { grade: only, demands };
  return { grade: (person) => merge(runs.map((run) => run(person))), demands };
}

function compileWorld(scheme: GradingScheme, context: Context): (person: PersonMarks) => SchemeMarks {
  const result = compileNode(scheme.result, context);
  const hurdles = scheme.hurdles.map(({ value }): Evaluate<Run> => (
    typeof value === 'string' ? (run) => run.noted.get(value) ?? MISSING : compileNode(value, context)));
  return (person) => {
    const run: Run = { person, noted: new Map<string, Mark>(), npr: [] };
    return { result: result(run), hurdles: hurdles.map((evaluate) => evaluate(run)), npr: run.npr, noted: run.noted };
  };
}

function compileNode(node: GradingNode, context: Context): Evaluate<Run> {
  const evaluate = rounded(node, context.settings, compileKind(node, context));
  if (!context.reported.has(node.id)) return evaluate;
  return (run) => {
    const mark = evaluate(run);
    run.noted.set(node.id, mark);
    return mark;
  };
}

function compileKind(node: GradingNode, context: Context): Evaluate<Run> {
  const { id } = node;
  if (node.kind === 'weighted') return weigh<Run>(node, context, (part) => compileNode(part, context));
  if (node.kind === 'subjects') return compileSubjects(node, context);
  if (node.kind === 'rubric') return compileRubric(node, context);
  context.demands.add(node.kind === 'attendance' ? 'overall' : id);
  if (node.kind === 'attendance') return (run) => run.person.overall;
  return (run) => run.person.columns.get(id) ?? MISSING;
}

function compileRubric(node: RubricNode, context: Context): Evaluate<Run> {
  const { id } = node;
  context.demands.add(id);
  const unmarked = node.criteria.map(() => MISSING);
  const ofGroup = remember((criteria: readonly Mark[]) => weighCriteria(node, context, criteria));
  return (run) => ofGroup(run.person.rubrics.get(id) ?? unmarked);
}

function compileSubjects(node: SubjectsNode, context: Context): Evaluate<Run> {
  const each = compileEach(node.each, context);
  const npr = rememberPairs((attendance: Mark, activity: Mark) => each({ attendance, activity }));
  const weighSubjects = jpWeigher(context.jp);
  return (run) => {
    run.npr = context.jp.map((_, i) => npr(run.person.attendance[i] ?? MISSING, run.person.activity[i] ?? MISSING));
    return weighSubjects(run.npr);
  };
}

function compileEach(node: GradingNode, context: Context): Evaluate<SubjectMarks> {
  return rounded(node, context.settings, compileEachKind(node, context));
}

function compileEachKind(node: GradingNode, context: Context): Evaluate<SubjectMarks> {
  if (node.kind === 'weighted') return weigh<SubjectMarks>(node, context, (part) => compileEach(part, context));
  context.demands.add(node.kind === 'attendance' ? 'attendance' : 'activity');
  return node.kind === 'attendance' ? (marks) => marks.attendance : (marks) => marks.activity;
}

function merge(alternatives: readonly SchemeMarks[]): SchemeMarks {
  const [first] = alternatives;
  if (first === undefined) return { result: MISSING, hurdles: [], npr: [], noted: new Map() };
  return {
    result: either(alternatives.map(({ result }) => result)),
    hurdles: first.hurdles.map((_, i) => either(alternatives.map(({ hurdles }) => hurdles[i] ?? MISSING))),
    npr: first.npr.map((_, i) => either(alternatives.map(({ npr }) => npr[i] ?? MISSING))),
    noted: new Map([...first.noted.keys()].map((id) => [id, either(alternatives.map(({ noted }) => noted.get(id) ?? MISSING))])),
  };
}
