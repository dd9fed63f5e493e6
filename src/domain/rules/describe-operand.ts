import { countedUnit, say } from '../../messages';
import { Readings, Unknown } from './fact';
import type { Scalar, Slot } from './fact';
import type { Operand } from './condition';
import type { CellRef } from '../values';
import type { OperatorName } from './operator';
import { labelledValue, writeScalar } from './parameter-grammar';
import type { RowView } from './row-view';
import type { Localised } from '../../messages';

const NUMERIC_TYPES: ReadonlySet<string> = new Set(['number', 'percent', 'months', 'jp', 'people']);
const BARE_NUMBER = /^\d{1,12}(?:[.,]\d{1,6})?$/;
const MOST_SHOWN = 6;
const FEWEST_IN_RUN = 3;

/** The title of a fact or a parameter in the language of the explanation; its id where it has none. */
export function titleOf(operand: Exclude<Operand, { kind: 'literal' }>, view: RowView): string {
  const { facts, parameters, language } = view.context;
  const definition = operand.kind === 'fact' ? facts.get(operand.id) : parameters.get(operand.id);
  return definition?.title[language] ?? operand.id;
}

function withUnit(text: string, type: string, unit: Localised | undefined, view: RowView): string {
  if (!NUMERIC_TYPES.has(type)) return text;
  const shown = unit?.[view.context.language] || unitOfType(type, view);
  if (shown === '') return text;
  return shown === '%' ? `${text}%` : `${text} ${countedUnit(shown, text, view.context.language)}`;
}

/** The unit that a type has by itself, for facts and parameters that name none. */
function unitOfType(type: string, view: RowView): string {
  if (type === 'percent') return '%';
  if (type === 'months') return say(view.context.language, 'rules.unit-months');
  if (type === 'people') return say(view.context.language, 'rules.unit-people');
  return type === 'jp' ? 'JP' : '';
}

/** The readings of a slot as people write them, with their unit; null for an unknown one. */
export function writeSlot(fact: string, slot: Slot, view: RowView): string | null {
  if (slot instanceof Unknown) return null;
  const definition = view.context.facts.get(fact);
  const type = definition?.type ?? 'text';
  const values: readonly Scalar[] = slot instanceof Readings ? slot.values : [slot];
  const unit = (text: string): string => withUnit(text, type, definition?.unit, view);
  const range = writeRange(values, type, unit, view, slot instanceof Readings && slot.isSpan);
  if (range !== null) return range;
  const shown = values.slice(0, MOST_SHOWN).map((value) => writeScalar(type, value, view.context.language));
  return unit(joinWords(values.length > MOST_SHOWN ? [...shown, '…'] : shown, 'or', view));
}

/** A span, a run of whole numbers, or more values than anybody reads, by its ends: "paling banyak 8 bulan", "4–8 orang"; null where each is named. */
function writeRange(values: readonly Scalar[], type: string, unit: (text: string) => string, view: RowView, isSpan: boolean): string | null {
  const numbers = values.filter((value) => typeof value === 'number').sort((left, right) => left - right);
  const [low, high] = [numbers[0], numbers.at(-1)];
  if (low === undefined || high === undefined || numbers.length < values.length) return null;
  const isRun = NUMERIC_TYPES.has(type) && numbers.length >= FEWEST_IN_RUN && numbers.every((value, index) => value === low + index);
  if (!isSpan && !isRun && numbers.length <= MOST_SHOWN) return null;
  const write = (value: number): string => writeScalar(type, value, view.context.language);
  return low === 0 && NUMERIC_TYPES.has(type)
    ? say(view.context.language, 'rules.at-most', { most: unit(write(high)) })
    : unit(`${write(low)}–${write(high)}`);
}

/** A fact as it stands in the workbook (a bare number gets its unit), or as it was derived; null when there is none. */
export function actualText(fact: string, view: RowView): string | null {
  const text = view.table.textOf(view.row, fact);
  if (text === null) return writeSlot(fact, view.slotOf(fact), view);
  const definition = view.context.facts.get(fact);
  return BARE_NUMBER.test(text) ? withUnit(text, definition?.type ?? 'text', definition?.unit, view) : text;
}

/** A parameter's value with its unit; null while it is open. */
export function parameterText(id: string, view: RowView): string | null {
  const parameter = view.context.parameters.get(id);
  if (parameter === undefined || parameter.value === null) return null;
  return withUnit(labelledValue(parameter, parameter.value, view.context.language), parameter.type, parameter.unit, view);
}

/** Words in a row: "a, b, atau c". */
export function joinWords(words: readonly string[], conjunction: 'and' | 'or', view: RowView): string {
  const word = say(view.context.language, conjunction === 'and' ? 'rules.and' : 'rules.or');
  if (words.length < 3) return words.join(` ${word} `);
  return `${words.slice(0, -1).join(', ')}, ${word} ${words.at(-1) ?? ''}`;
}

const symbols: Readonly<Partial<Record<OperatorName, string>>> = {
  equal: '=', notEqual: '≠', lessThan: '<', lessThanInclusive: '≤', greaterThan: '>', greaterThanInclusive: '≥',
};

const wordedOperators = {
  in: 'rules.one-of', notIn: 'rules.none-of', contains: 'rules.contains', doesNotContain: 'rules.contains-not',
} as const;

/** What a comparison asks, e.g. "≥ II/a". */
export function expectedText(operator: OperatorName, value: Operand, view: RowView): string {
  const right = sideText(value, view) ?? say(view.context.language, 'rules.not-chosen');
  if (operator === 'in' || operator === 'notIn' || operator === 'contains' || operator === 'doesNotContain') {
    return say(view.context.language, wordedOperators[operator], { values: right });
  }
  return `${symbols[operator] ?? operator} ${right}`;
}

/** One side of a comparison as people write it; null for a setting that is still open. */
export function sideText(operand: Operand, view: RowView): string | null {
  if (operand.kind === 'fact') return `${titleOf(operand, view)} (${actualText(operand.id, view) ?? '–'})`;
  if (operand.kind === 'parameter') return parameterText(operand.id, view);
  const values: readonly Scalar[] = Array.isArray(operand.value) ? operand.value : [operand.value as Scalar];
  return joinWords(values.map((value) => writeScalar('text', value, view.context.language)), 'or', view);
}

/** The cells of the facts of a comparison; for a parameter its cell in `Pengaturan`. */
export function cellsOfOperand(operand: Operand, view: RowView): readonly CellRef[] {
  if (operand.kind === 'fact') return view.table.cellsOf(view.row, operand.id);
  const cell = operand.kind === 'parameter' ? (view.context.parameters.get(operand.id)?.cell ?? null) : null;
  return cell === null ? [] : [cell];
}
