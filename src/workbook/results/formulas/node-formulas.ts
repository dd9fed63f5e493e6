import type { AttendanceNode, GradingNode, Weight } from '../../../domain/grading';
import { NOTHING, anyOf, allOf, call, constant, isEmpty, operate, sumOf } from './expression';
import type { Expression } from './expression';
import type { SettingBlock } from './setting-block';

/** A component as a formula: what is missing while it has no value, and the value otherwise. */
export interface Part {
  /** Any of them holds: the value is not known. */
  readonly missing: readonly Expression[];
  readonly value: Expression;
}

/** A part of a weighted sum. */
export interface WeighedPart {
  readonly weight: Expression;
  readonly part: Part;
}

const HUNDRED = constant(100);
/** Places that are noise of binary fractions beyond. */
const CLEAN = constant(9);

/** A cell that holds a mark or nothing. */
export function cellPart(cell: Expression): Part {
  return { missing: [isEmpty(cell)], value: call('N', cell) };
}

/** The cell of a weight. */
export function weightCell(block: SettingBlock, weight: Weight): Expression {
  return typeof weight === 'string' ? block.use(weight) : block.use(weight.parameter, weight.component);
}

/**
 * A weighted sum in whole percents, so that 40 % of 68 and 60 % of 63.8 are 65.48 and not a little less; a part of
 * weight 0 may be missing.
 *
 * @param total cell with the sum of the weights, which must be 100
 */
export function weighParts(parts: readonly WeighedPart[], total: Expression): Part {
  return {
    missing: [
      operate(total, '<>', HUNDRED),
      ...parts.map(({ weight, part }) => allOf([operate(weight, '<>', constant(0)), anyOf(part.missing)])),
    ],
    value: operate(sumOf(parts.map(({ weight, part }) => operate(weight, '*', part.value))), '/', HUNDRED),
  };
}

/** The cell with the sum of some weights; empty while one of them is. */
export function totalCell(block: SettingBlock, title: string, weights: readonly Expression[]): Expression {
  const isKnown = operate(call('COUNT', ...weights), '=', constant(weights.length));
  return block.add(title, call('IF', isKnown, call('ROUND', sumOf(weights), CLEAN), NOTHING));
}

/** The mean of subjects by their JP. */
export function weighByJp(parts: readonly Part[], jp: readonly Expression[]): Part {
  return {
    missing: [operate(call('COUNT', ...jp), '<', constant(jp.length)), ...parts.flatMap(({ missing }) => missing)],
    value: operate(sumOf(parts.map(({ value }, i) => operate(jp[i] ?? NOTHING, '*', value))), '/', call('SUM', ...jp)),
  };
}

/** The node's rounding, a half up; a value that binary fractions moved off its half is put back first. */
export function roundPart({ rounding }: GradingNode, part: Part, block: SettingBlock): Part {
  if (rounding === undefined) return part;
  const places = block.use(rounding.places);
  return { missing: [isEmpty(places), ...part.missing], value: call('ROUND', cleanValue(part.value), places) };
}

/** A number without the noise of binary fractions. */
export function cleanValue(value: Expression): Expression {
  return call('ROUND', value, CLEAN);
}

/** The formula of a part: an empty text while anything is missing. */
export function formulaOf({ missing, value }: Part): Expression {
  return call('IFERROR', missing.length === 0 ? value : call('IF', anyOf(missing), NOTHING, value), NOTHING);
}

/**
 * Attendance as a score: the percentage, or through the points of a curve for short mata pelajaran.
 *
 * @param jp cell with the JP of the mata pelajaran; null outside of them
 */
export function convertAttendance({ conversion }: AttendanceNode, attended: Part, jp: Expression | null, block: SettingBlock): Part {
  if (conversion === undefined) return attended;
  const chosen = block.use(conversion.parameter);
  const isKnown = anyOf(conversion.options.map(({ value }) => operate(chosen, '=', constant(value))));
  const value = conversion.options.reduceRight<Expression>((otherwise, option) => {
    const score = option.kind === 'percentage' ? attended.value : curveScore(option, attended.value, jp, block);
    return call('IF', operate(chosen, '=', constant(option.value)), score, otherwise);
  }, NOTHING);
  return { missing: [operate(call('IF', isKnown, constant(1), constant(0)), '=', constant(0)), ...attended.missing], value };
}

type CurveOption = Extract<NonNullable<AttendanceNode['conversion']>['options'][number], { readonly kind: 'curve' }>;

function curveScore({ through, upToJp }: CurveOption, attended: Expression, jp: Expression | null, block: SettingBlock): Expression {
  const points = [...through.map((point) => ({ attended: block.use(point.attended), score: block.use(point.score) })), { attended: HUNDRED, score: HUNDRED }];
  const pieces = points.map((to, i) => ({ upTo: to.attended, score: lineTo(to, points[i - 1] ?? null, attended) }));
  const curve = pieces.reduceRight<Expression>((otherwise, { upTo, score }) => (
    otherwise === NOTHING ? score : call('IF', operate(attended, '<=', upTo), score, otherwise)), NOTHING);
  if (upToJp === undefined) return curve;
  const longest = block.use(upToJp);
  return jp === null ? NOTHING : call('IF', operate(call('COUNT', jp, longest), '<', constant(2)), NOTHING, call('IF', operate(jp, '<=', longest), curve, attended));
}

interface CurvePoint {
  readonly attended: Expression;
  readonly score: Expression;
}

/** The straight line to a point, from the one before it or from nothing. */
function lineTo(to: CurvePoint, from: CurvePoint | null, attended: Expression): Expression {
  if (from === null) return operate(operate(attended, '*', to.score), '/', to.attended);
  const [run, rise] = [operate(to.attended, '-', from.attended), operate(to.score, '-', from.score)];
  return operate(from.score, '+', operate(operate(operate(attended, '-', from.attended), '*', rise), '/', run));
}
