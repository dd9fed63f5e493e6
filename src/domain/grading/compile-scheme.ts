import type { Exact } from '../values';
import { MISSING } from './mark';
import type { Mark } from './mark';
import { jpWeigher, rounded, rounder, weigh, weighCriteria } from './compile-node';
import type { Evaluate, NumberContext } from './compile-node';
import { attendanceConverter } from './convert-attendance';
import { hurdlesOf } from './hurdle';
import type { HurdleInstance } from './hurdle';
import { remember, rememberPairs } from './memory';
import { plainDecimal } from './plain-decimal';
import type { GradingNode, GradingScheme, RubricNode, SubjectsNode } from './scheme';
import type { Settings } from './settings';
import type { Subject } from './subject';
import type { World } from './world';

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
  /** What a decision about this person makes of a component, by id of the rubric or column node. */
  readonly changes: ReadonlyMap<string, (mark: Mark) => Mark>;
}

/** What a scheme makes of one participant's marks. */
export interface SchemeMarks {
  readonly result: Mark;
  /** What is compared with the pass mark and the predicates' limits. */
  readonly compared: Mark;
  /** In the order of the hurdles. */
  readonly hurdles: readonly Mark[];
  /** Per graded subject; empty when the scheme has no `subjects`. */
  readonly npr: readonly Mark[];
  /** Nodes that the report names, by id. */
  readonly noted: ReadonlyMap<string, Mark>;
  /** Components that a decision changes as they were, and as they are, by id; empty for nearly everybody. */
  readonly changed: ReadonlyMap<string, { readonly from: Mark; readonly to: Mark }>;
}

/** A scheme ready to run. */
export interface CompiledScheme {
  /** One for every way to settle the open choices; at least one. */
  grade(person: PersonMarks): readonly SchemeMarks[];
  readonly hurdles: readonly HurdleInstance[];
  /** Leaves that the grade rests on: `attendance`, `overall`, `activity`, and ids of rubric and column nodes. */
  readonly demands: ReadonlySet<string>;
}

interface Run {
  readonly person: PersonMarks;
  readonly noted: Map<string, Mark>;
  readonly changed: Map<string, { readonly from: Mark; readonly to: Mark }>;
  npr: readonly Mark[];
}

interface Context extends NumberContext {
  readonly jp: readonly (Exact | null)[];
  readonly demands: Set<string>;
  readonly reported: ReadonlySet<string>;
  readonly hurdles: readonly HurdleInstance[];
}

/**
 * Turns a scheme into one function per participant; while a choice is open it is computed for every option.
 *
 * @param jp JP of the graded subjects; null where it is unknown
 */
export function compileScheme(scheme: GradingScheme, settings: Settings, graded: readonly Pick<Subject, 'id' | 'title'>[], jp: readonly (Exact | null)[]): CompiledScheme {
  const demands = new Set<string>();
  const hurdles = hurdlesOf(scheme, settings, graded, jp);
  const reported = new Set([...Object.values(scheme.report), ...hurdles.flatMap(({ hurdle }) => (typeof hurdle.value === 'string' ? [hurdle.value] : []))]);
  const runs = settings.worlds.map((world) => compileWorld(scheme, { world, settings, jp, demands, reported, hurdles }));
  return { grade: (person) => runs.map((run) => run(person)), demands, hurdles };
}

function compileWorld(scheme: GradingScheme, context: Context): (person: PersonMarks) => SchemeMarks {
  const whole = changeable(scheme.result, compileKind(scheme.result, context));
  const round = rounder(scheme.result, context.settings);
  const hurdles = context.hurdles.map((hurdle) => compileHurdle(hurdle, context));
  const shown = shownOnly(scheme, context).map((node) => compileNode(node, context));
  const isUnrounded = comparedIn(scheme, context.world) === 'unrounded';
  return (person) => {
    const run: Run = { person, noted: new Map(), changed: new Map(), npr: [] };
    const unrounded = whole(run);
    const result = round(unrounded);
    if (context.reported.has(scheme.result.id)) run.noted.set(scheme.result.id, result);
    for (const evaluate of shown) evaluate(run);
    return {
      result, compared: isUnrounded ? unrounded : result, hurdles: hurdles.map((evaluate) => evaluate(run)),
      npr: run.npr, noted: run.noted, changed: run.changed,
    };
  };
}

/** Values of hurdles that nobody has to take but that the report shows. */
function shownOnly({ hurdles }: GradingScheme, context: Context): readonly GradingNode[] {
  const taken = new Set(context.hurdles.map(({ hurdle }) => hurdle.id));
  return hurdles.flatMap(({ id, value }) => (taken.has(id) || typeof value === 'string' || !context.reported.has(value.id) ? [] : [value]));
}

function comparedIn({ comparison }: GradingScheme, { options }: World): 'rounded' | 'unrounded' {
  const value = comparison === undefined ? undefined : options.get(comparison.parameter);
  return comparison?.options.find((option) => option.value === value)?.compares ?? 'rounded';
}

function compileHurdle({ hurdle: { value }, subject, at }: HurdleInstance, context: Context): Evaluate<Run> {
  if (typeof value === 'string') return (run) => run.noted.get(value) ?? MISSING;
  if (subject === null) return compileNode(value, context);
  const each = compileEach(value, context, context.jp[at] ?? null);
  return ({ person }) => each({ attendance: person.attendance[at] ?? MISSING, activity: person.activity[at] ?? MISSING });
}

function compileNode(node: GradingNode, context: Context): Evaluate<Run> {
  const evaluate = rounded(node, context.settings, changeable(node, compileKind(node, context)));
  if (!context.reported.has(node.id)) return evaluate;
  return (run) => {
    const mark = evaluate(run);
    run.noted.set(node.id, mark);
    return mark;
  };
}

/** A component that a decision about one person may change. */
function changeable(node: GradingNode, evaluate: Evaluate<Run>): Evaluate<Run> {
  if (node.kind !== 'rubric' && node.kind !== 'column') return evaluate;
  return (run) => {
    const mark = evaluate(run);
    const change = run.person.changes.get(node.id);
    if (change === undefined) return mark;
    const to = change(mark);
    run.changed.set(node.id, { from: mark, to });
    return to;
  };
}

function compileKind(node: GradingNode, context: Context): Evaluate<Run> {
  const { id } = node;
  if (node.kind === 'weighted') return weigh<Run>(node, context, (part) => compileNode(part, context));
  if (node.kind === 'subjects') return compileSubjects(node, context);
  if (node.kind === 'rubric') return compileRubric(node, context);
  context.demands.add(node.kind === 'attendance' ? 'overall' : id);
  if (node.kind === 'attendance') {
    const convert = attendanceConverter(node, context, null);
    return (run) => convert(run.person.overall);
  }
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
  const byJp = remember((jp: string) => eachOf(node, context, context.jp.find((one) => jpKey(one) === jp) ?? null));
  const each = context.jp.map((jp) => byJp(jpKey(jp)));
  const weighSubjects = jpWeigher(context.jp);
  return (run) => {
    run.npr = each.map((npr, i) => npr(run.person.attendance[i] ?? MISSING, run.person.activity[i] ?? MISSING));
    return weighSubjects(run.npr);
  };
}

/** The score of a subject of so many JP from its two leaves. */
function eachOf(node: SubjectsNode, context: Context, jp: Exact | null): (attendance: Mark, activity: Mark) => Mark {
  const each = compileEach(node.each, context, jp);
  return rememberPairs((attendance: Mark, activity: Mark) => each({ attendance, activity }));
}

function jpKey(jp: Exact | null): string {
  return jp === null ? '' : plainDecimal(jp);
}

function compileEach(node: GradingNode, context: Context, jp: Exact | null): Evaluate<SubjectMarks> {
  return rounded(node, context.settings, compileEachKind(node, context, jp));
}

function compileEachKind(node: GradingNode, context: Context, jp: Exact | null): Evaluate<SubjectMarks> {
  if (node.kind === 'weighted') return weigh<SubjectMarks>(node, context, (part) => compileEach(part, context, jp));
  context.demands.add(node.kind === 'attendance' ? 'attendance' : 'activity');
  if (node.kind !== 'attendance') return (marks) => marks.activity;
  const convert = attendanceConverter(node, context, jp);
  return (marks) => convert(marks.attendance);
}
