import { add, divide, multiply } from '../../values';
import type { Exact } from '../../values';
import { labelledValue } from '../../rules';
import type { Parameters } from '../../rules';
import type { Language } from '../../../messages';
import type { SessionBlock } from '../match-sessions';
import { jpWeigher, rounder, weigh, weighCriteria } from '../compile-node';
import type { PersonMarks } from '../compile-scheme';
import { attendanceConverter } from '../convert-attendance';
import { HUNDRED, MISSING, ZERO } from '../mark';
import type { Mark } from '../mark';
import { parameterOf } from '../walk-scheme';
import { weightIn } from '../world';
import type { World } from '../world';
import type { AttendanceNode, GradingNode, RubricNode, SubjectsNode, WeightedNode } from '../scheme';
import type { Settings } from '../settings';
import type { Subject } from '../subject';
import type { PersonCells } from './person-cells';
import type { TraceNode, TracedCell } from './trace';

/** What tracing one person in one world needs. */
export interface TraceContext {
  readonly world: World;
  readonly settings: Settings;
  readonly graded: readonly Subject[];
  readonly jp: readonly (Exact | null)[];
  readonly blocks: readonly SessionBlock[];
  readonly person: PersonMarks;
  /** The marks without the decisions about this person. */
  readonly before: PersonMarks;
  readonly cells: PersonCells;
  /** A decision changed a session: JP attended are not those of the sheet. */
  readonly isAttendanceDecided: boolean;
  readonly parameters: Parameters;
  readonly language: Language;
}

type Traced = Pick<TraceNode, 'cells' | 'parts'> & Partial<Pick<TraceNode, 'attended' | 'undecided'>> & { readonly exact: Mark };

/**
 * Computes a component step by step, by the same sums, weights and roundings as grading does, and keeps every step.
 *
 * @param at position of the mata pelajaran that the node is inside of; null outside of them
 */
export function traceNode(node: GradingNode, at: number | null, context: TraceContext): TraceNode {
  const { exact, ...traced } = traceKind(node, at, context);
  const { id, kind, title, source, rounding } = node;
  return {
    id, kind, source, title: title[context.language], subject: at === null ? null : context.graded[at]?.title[context.language] ?? null,
    exact, mark: rounder(node, context.settings)(exact),
    rounding: rounding === undefined ? null : { setting: rounding.places, places: context.settings.placesOf(rounding.places) },
    ...traced,
  };
}

function traceKind(node: GradingNode, at: number | null, context: TraceContext): Traced {
  switch (node.kind) {
    case 'weighted': return traceWeighted(node, at, context);
    case 'subjects': return traceSubjects(node, context);
    case 'attendance': return traceAttendance(node, at, context);
    case 'activity-score': return traceActivity(at ?? -1, context);
    case 'rubric': return traceRubric(node, context);
    case 'column': return decided(node.id, leaf(context.person.columns.get(node.id) ?? MISSING, context.cells.column(node)), context);
  }
}

function traceActivity(at: number, { person, before, cells }: TraceContext): Traced {
  const [mark, first] = [person.activity[at] ?? MISSING, before.activity[at] ?? MISSING];
  return { ...leaf(mark, cells.activity(at)), ...(mark === first ? {} : { undecided: first }) };
}

function leaf(exact: Mark, cells: readonly TracedCell[]): Traced {
  return { exact, cells, parts: [] };
}

/** The component as a decision about this person changes it. */
function decided(id: string, traced: Traced, { person }: TraceContext): Traced {
  const change = person.changes.get(id);
  return change === undefined ? traced : { ...traced, exact: change(traced.exact), undecided: traced.exact };
}

function traceWeighted(node: WeightedNode, at: number | null, context: TraceContext): Traced {
  const parts = node.parts.map((part) => ({ node: part.node, weight: part.weight, trace: traceNode(part.node, at, context) }));
  const markOf = new Map(parts.map((part) => [part.node, part.trace.mark]));
  const exact = weigh<null>(node, context, (part) => () => markOf.get(part) ?? MISSING)(null);
  return {
    exact, cells: [],
    parts: parts.map(({ weight, trace }) => ({ ...trace, weight: { percent: weightIn(context.world, weight), setting: parameterOf(weight), jp: null } })),
  };
}

function traceSubjects(node: SubjectsNode, context: TraceContext): Traced {
  const parts = context.graded.map((_, at) => traceNode(node.each, at, context));
  const total = context.jp.reduce<Exact | null>((all, one) => (all === null || one === null ? null : add(all, one)), ZERO);
  return {
    exact: jpWeigher(context.jp)(parts.map(({ mark }) => mark)), cells: [],
    parts: parts.map((part, at) => ({ ...part, weight: { percent: shareOf(context.jp[at] ?? null, total), setting: null, jp: context.jp[at] ?? null } })),
  };
}

function shareOf(jp: Exact | null, total: Exact | null): Exact | null {
  return jp === null || total === null || total.numerator === 0 && total.wide === null ? null : multiply(divide(jp, total), HUNDRED);
}

function traceAttendance(node: AttendanceNode, at: number | null, context: TraceContext): Traced {
  const { person } = context;
  const percent = (at === null ? person.overall : person.attendance[at]) ?? MISSING;
  const subject = at === null ? null : context.graded[at]?.id ?? null;
  const of = context.isAttendanceDecided ? null : totalOf(context.blocks, subject);
  return {
    exact: attendanceConverter(node, context, at === null ? null : context.jp[at] ?? null)(percent), cells: context.cells.attendance(subject), parts: [],
    attended: { of, percent, jp: attendedJp(percent, of), conversion: conversionIn(context, node.conversion?.parameter) },
  };
}

/** What the chosen conversion is called; null without one, and while it is open. */
function conversionIn({ world, parameters, language }: TraceContext, id = ''): string | null {
  const [option, parameter] = [world.options.get(id), parameters.get(id)];
  if (option === undefined) return null;
  return parameter === undefined ? option : labelledValue(parameter, option, language);
}

function attendedJp(percent: Mark, of: Exact | null): Exact | null {
  return percent.complete && of !== null ? divide(multiply(percent.low, of), HUNDRED) : null;
}

function totalOf(blocks: readonly SessionBlock[], subject: string | null): Exact | null {
  const own = blocks.filter(({ topic }) => subject === null || topic === subject);
  return own.reduce<Exact | null>((all, { jp }) => (all === null || jp === null ? null : add(all, jp)), ZERO);
}

function traceRubric(node: RubricNode, context: TraceContext): Traced {
  const criteria = context.person.rubrics.get(node.id) ?? node.criteria.map(() => MISSING);
  const parts = node.criteria.map((criterion, i): TraceNode => {
    const mark = criteria[i] ?? MISSING;
    return {
      id: criterion.id, kind: 'criterion', title: criterion.title[context.language], subject: null, source: criterion.source,
      mark, exact: mark, rounding: null, cells: context.cells.criterion(node, i), parts: [],
      weight: { percent: weightIn(context.world, criterion.weight), setting: parameterOf(criterion.weight), jp: null },
    };
  });
  return decided(node.id, { exact: weighCriteria(node, context, criteria), cells: [], parts }, context);
}
