import { childrenOf } from './condition';
import type { Condition, LeafCondition, Operand } from './condition';
import type { RowView } from './row-view';
import { FALSE, TRUE, UNKNOWN } from './truth';
import type { Truth } from './truth';

/** A fact or a parameter that has to become known. */
export type OpenOperand = Exclude<Operand, { kind: 'literal' }>;

/** What would settle a condition: one thing, all of several, or any one of equally small alternatives. */
export type Need =
  | { readonly kind: 'one'; readonly operand: OpenOperand }
  | { readonly kind: 'all' | 'any'; readonly needs: readonly Need[] };

type Target = Exclude<Truth, 1>;

/** What may be different: only what is unknown, or also what is known and stands against the target. */
export type ChangeScope = 'unknown' | 'anything';

/** Above any number of settings in one condition: places count first, settings only between equals. */
const PLACE = 10_000;

const NOTHING: Need = { kind: 'all', needs: [] };

/**
 * The smallest set of facts and parameters that could bring a condition to `target`: the sum over an `all`, the
 * cheapest child of an `any`; every alternative of the same size is kept, but a cell goes before a setting. Facts that
 * are read from the same cell count once. With `anything`, what is known may change too: the shortest way from a
 * failure to a pass. Null when the condition cannot get there.
 */
export function findMissing(condition: Condition, target: Target, view: RowView, scope: ChangeScope = 'unknown'): Need | null {
  const truth = view.truthOf(condition);
  if (truth === target) return NOTHING;
  if (scope === 'unknown' && truth !== UNKNOWN) return null;
  if (condition.kind === 'leaf') return needOfLeaf(condition, view);
  if (condition.kind === 'not') return findMissing(condition.condition, target === TRUE ? FALSE : TRUE, view, scope);
  const needs = childrenOf(condition).map((child) => findMissing(child, target, view, scope));
  return (condition.kind === 'all') === (target === TRUE) ? needEvery(needs) : needCheapest(needs, view);
}

/** The cheaper of two ways, or both when they cost the same. */
export function needEither(left: Need | null, right: Need | null, view: RowView): Need | null {
  return needCheapest([left, right], view);
}

/** What is open in a comparison; in a decided one the fact that stands in it, or the setting where there is none. */
function needOfLeaf(leaf: LeafCondition, view: RowView): Need | null {
  const operands = [leaf.fact, leaf.value].filter((operand): operand is OpenOperand => operand.kind !== 'literal');
  const open = view.openOperands(leaf);
  const decided = operands.find((operand) => operand.kind === 'fact') ?? operands[0];
  const changed = open.length > 0 ? operands.filter((operand) => open.includes(operand)) : [decided].filter((operand) => operand !== undefined);
  return changed.length === 0 ? null : needEvery(changed.map((operand): Need => ({ kind: 'one', operand })));
}

function needEvery(needs: readonly (Need | null)[]): Need | null {
  const known = needs.filter((need) => need !== null);
  if (known.length < needs.length) return null;
  const parts = distinct(known.flatMap((need) => (need.kind === 'all' ? need.needs : [need])), operandKey);
  const [only] = parts;
  return only !== undefined && parts.length === 1 ? only : { kind: 'all', needs: parts };
}

function needCheapest(needs: readonly (Need | null)[], view: RowView): Need | null {
  const known = needs.filter((need) => need !== null);
  const least = Math.min(...known.map((need) => costOf(need, view)));
  const cheapest = known.filter((need) => costOf(need, view) === least);
  const parts = distinct(cheapest.flatMap((need) => (need.kind === 'any' ? need.needs : [need])), operandKey);
  const [only] = parts;
  if (only === undefined) return null;
  return parts.length === 1 ? only : { kind: 'any', needs: parts };
}

function costOf(need: Need, view: RowView): number {
  if (need.kind === 'one') return need.operand.kind === 'parameter' ? PLACE + 1 : PLACE;
  if (need.kind === 'any') return Math.min(...need.needs.map((part) => costOf(part, view)));
  const places = distinct(need.needs, (operand) => view.addressOf(operand) ?? operandKey(operand));
  return places.reduce((sum, part) => sum + costOf(part, view), 0);
}

function operandKey(operand: OpenOperand): string {
  return `${operand.kind}:${operand.id}`;
}

function keyOf(need: Need, keyOfOperand: (operand: OpenOperand) => string): string {
  if (need.kind === 'one') return keyOfOperand(need.operand);
  return `${need.kind}(${need.needs.map((part) => keyOf(part, keyOfOperand)).sort().join()})`;
}

function distinct(needs: readonly Need[], keyOfOperand: (operand: OpenOperand) => string): readonly Need[] {
  const byKey = new Map<string, Need>();
  for (const need of needs) {
    const key = keyOf(need, keyOfOperand);
    if (!byKey.has(key)) byKey.set(key, need);
  }
  return [...byKey.values()];
}

/** Every single thing in a need, each once, in reading order. */
export function operandsIn(need: Need): readonly OpenOperand[] {
  const all = need.kind === 'one' ? [need.operand] : need.needs.flatMap(operandsIn);
  return [...new Map(all.map((operand) => [operandKey(operand), operand])).values()];
}
