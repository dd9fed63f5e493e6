import { isCellError } from '../values';
import type { CellValue } from '../values';
import { say } from '../../messages';
import type { Language } from '../../messages';
import type { RulesTag } from '../../messages/rules';
import type { ParameterShape, ParameterValue } from './parameter-definition';
import type { ParameterType, ResolvedParameter } from './parameter';
import type { Scalar } from './fact';
import { isWrittenType, readWritten, writeNumber, writeValue } from './value-type';
import type { WrittenType } from './value-type';

/** What stands in JSON (also a list) or in a cell of `Pengaturan`. */
export type WrittenParameter = CellValue | readonly (string | number | boolean)[];

/** Why a value is not acceptable, and (as a tag) what would be. */
export interface GrammarFault {
  readonly code: RulesTag;
  readonly accepts: RulesTag;
  readonly details: Readonly<Record<string, string | number>>;
}

export type GrammarResult =
  | { readonly kind: 'value'; readonly value: ParameterValue }
  | { readonly kind: 'fault'; readonly fault: GrammarFault };

/** A value with a fault of its own; plain null says "not of this type". */
class Refusal {
  constructor(readonly code: RulesTag) {}
}

type Reader = (input: WrittenParameter, shape: ParameterShape) => ParameterValue | Refusal | null;

type PlainType = Exclude<ParameterType, WrittenType>;

const NUMBER = /^[+-]?\d{1,12}(?:[.,]\d{1,6})?$/;
const AMBIGUOUS_THOUSANDS = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/;
const MOST_ITEMS = 500;
const yes: ReadonlySet<string> = new Set(['ya', 'y', 'yes', 'true', 'benar', 'betul']);
const no: ReadonlySet<string> = new Set(['tidak', 't', 'tdk', 'no', 'n', 'false', 'salah', 'bukan']);

/** What each type accepts, as a text of the catalogue. */
const acceptances: Readonly<Record<ParameterType, RulesTag>> = {
  number: 'rules.accepts-number', percent: 'rules.accepts-percent', months: 'rules.accepts-months',
  score: 'rules.accepts-score', jp: 'rules.accepts-jp', people: 'rules.accepts-people',
  golongan: 'rules.accepts-golongan', 'golongan-pppk': 'rules.accepts-golongan-pppk',
  pendidikan: 'rules.accepts-pendidikan', jenjang: 'rules.accepts-jenjang', day: 'rules.accepts-day', time: 'rules.accepts-time',
  boolean: 'rules.accepts-boolean', choice: 'rules.accepts-choice', ratio: 'rules.accepts-ratio', list: 'rules.accepts-list',
};

const readers: Readonly<Record<PlainType, Reader>> = {
  number: (input) => readNumber(input),
  people: (input) => wholeOrNull(readNumber(input)),
  percent: readPercent,
  boolean: readBoolean,
  choice: readChoice,
  ratio: readRatio,
  list: readList,
};

function asText(input: WrittenParameter): string | null {
  return typeof input === 'string' ? input.replaceAll('\u00a0', ' ').trim() : null;
}

function readNumber(input: WrittenParameter): number | null {
  if (typeof input === 'number') return Number.isFinite(input) ? input : null;
  const text = asText(input);
  if (text === null || !NUMBER.test(text) || AMBIGUOUS_THOUSANDS.test(text)) return null;
  return Number(text.replace(',', '.'));
}

function wholeOrNull(value: number | null): number | null {
  return value !== null && Number.isInteger(value) && value >= 0 ? value : null;
}

/** 80 and "80%" are 80 %. A number between 0 and 1 is what Excel stores for a cell formatted as percent; 1 could be either. */
function readPercent(input: WrittenParameter): number | Refusal | null {
  if (input === 1) return new Refusal('rules.percent-ambiguous');
  const text = asText(input);
  const value = readNumber(text === null ? input : text.replace(/\s*%$/, ''));
  if (value === null || value < 0 || value > 100) return null;
  if (text !== null && value > 0 && value <= 1 && !text.endsWith('%')) return new Refusal('rules.percent-ambiguous');
  return typeof input === 'number' && value < 1 ? Number((value * 100).toPrecision(12)) : value;
}

function readBoolean(input: WrittenParameter): boolean | null {
  if (typeof input === 'boolean') return input;
  const word = asText(input)?.toLowerCase() ?? '';
  if (yes.has(word)) return true;
  return no.has(word) ? false : null;
}

function readChoice(input: WrittenParameter, shape: ParameterShape): string | null {
  const word = typeof input === 'number' ? String(input) : asText(input);
  if (word === null) return null;
  return shape.options.find((option) => option.toLowerCase() === word.toLowerCase()) ?? null;
}

/** Parts of a ratio sum to 100. A number in the cell is a ratio that Excel took for a time of day. */
function readRatio(input: WrittenParameter): readonly number[] | Refusal | null {
  if (typeof input === 'number') return new Refusal('rules.ratio-as-time');
  const parts: readonly WrittenParameter[] = isList(input) ? input : (asText(input)?.slice(0, 100).split(':') ?? []);
  const numbers = parts.map((part) => readNumber(part));
  const known = numbers.filter((part): part is number => part !== null && part >= 0);
  if (known.length < 2 || known.length !== numbers.length) return null;
  return isSum(known, 100) ? known : new Refusal('rules.ratio-sum');
}

/** Texts apart by semicolons; where the parameter names options, each must be one of them. */
function readList(input: WrittenParameter, { options }: ParameterShape): readonly string[] | null {
  const parts = isList(input) ? input : asText(input)?.split(';');
  if (parts === undefined || parts.length > MOST_ITEMS || parts.some((part) => typeof part !== 'string')) return null;
  const items = parts.map((part) => String(part).trim()).filter((part) => part !== '');
  if (isList(input) && parts.length === 0) return [];
  if (items.length === 0 || options.length === 0) return items.length === 0 ? null : items;
  const known = items.map((item) => options.find((option) => option.toLowerCase() === item.toLowerCase()));
  return known.every((item) => item !== undefined) ? known : null;
}

function isList(input: WrittenParameter): input is readonly (string | number | boolean)[] {
  return Array.isArray(input);
}

/** True when the numbers sum to `total`, binary rounding aside. */
export function isSum(numbers: readonly number[], total: number): boolean {
  return Math.abs(numbers.reduce((sum, part) => sum + part, 0) - total) < 1e-9;
}

function readByType(input: WrittenParameter, shape: ParameterShape, date1904: boolean): ParameterValue | Refusal | null {
  const { type } = shape;
  if (!isWrittenType(type)) return readers[type](input, shape);
  if (isList(input)) return null;
  const [value, ...others] = readWritten(type, input, date1904);
  return value === undefined || others.length > 0 ? null : value;
}

/**
 * Read a parameter's value: one grammar for the pack's JSON and for `Pengaturan`.
 *
 * - percent: 80, "80%", "80,5 %", or 0.8 in a cell formatted as percent; always kept as 80. The bare number 1 is refused.
 * - ratio: "30:70", or [30, 70] in JSON; the parts sum to 100.
 * - golongan "II/a", pendidikan "D I", jenjang "pengawas": kept as ordinals. Day: ISO, dd/mm/yyyy or a serial.
 * - time: "15:00", kept as minutes after midnight WIB.
 * - boolean: ya / tidak. choice: one of the options. list: "a; b; c", or an array in JSON.
 *
 * @example readParameterValue('80%', { type: 'percent', options: [], min: null, max: null }) // { kind: 'value', value: 80 }
 */
export function readParameterValue(input: WrittenParameter, shape: ParameterShape, date1904 = false): GrammarResult {
  if (!isList(input) && isCellError(input)) return faultOf('rules.setting-error', shape, input.error);
  const value = readByType(input, shape, date1904);
  const shown = isList(input) ? input.join('; ') : String(input);
  if (value === null) return faultOfUnread(input, shape, shown);
  if (value instanceof Refusal) return faultOf(value.code, shape, shown);
  const isOutside = typeof value === 'number' && (value < (shape.min ?? value) || value > (shape.max ?? value));
  return isOutside ? faultOf('rules.setting-out-of-range', shape, shown) : { kind: 'value', value };
}

/** A number where a share or a score is asked for, but none from 0 to 100: it reads well, and is refused for its size. */
function isBeyondHundred(input: WrittenParameter, { type }: ParameterShape): boolean {
  if (type !== 'score' && type !== 'percent') return false;
  const number = readNumber(typeof input === 'string' ? input.trim().replace(/\s*%$/, '') : input);
  return number !== null && (number < 0 || number > 100);
}

function faultOfUnread(input: WrittenParameter, shape: ParameterShape, shown: string): GrammarResult {
  if (!isBeyondHundred(input, shape)) return faultOf('rules.setting-unreadable', shape, shown);
  return faultOf('rules.setting-out-of-range', { ...shape, min: shape.min ?? 0, max: shape.max ?? 100 }, shown);
}

function faultOf(code: RulesTag, shape: ParameterShape, shown: string): GrammarResult {
  const details = {
    value: shown.slice(0, 80),
    options: shape.options.join(', '),
    min: shape.min === null ? '…' : writeParameterValue(shape.type, shape.min, 'id'),
    max: shape.max === null ? '…' : writeParameterValue(shape.type, shape.max, 'id'),
  };
  return { kind: 'fault', fault: { code, accepts: acceptances[shape.type], details } };
}

/**
 * A parameter's value as people read and type it, without its unit.
 *
 * @example writeParameterValue('ratio', [30, 70], 'id') // '30:70'
 */
export function writeParameterValue(type: ParameterType, value: ParameterValue, language: Language): string {
  if (isScalarList(value)) return value.map((item) => writeScalar(type, item, language)).join(type === 'ratio' ? ':' : '; ');
  return writeScalar(type, value, language);
}

/**
 * The same for reading only: an option is called by its label.
 *
 * @example labelledValue(parameter, 'konversi-bppk', 'en') // 'BPPK conversion for short subjects'
 */
export function labelledValue({ type, labels }: Pick<ResolvedParameter, 'type' | 'labels'>, value: ParameterValue, language: Language): string {
  const labelled = (one: Scalar): Scalar => (typeof one === 'string' ? labels?.get(one)?.[language] ?? one : one);
  return writeParameterValue(type, isScalarList(value) ? value.map(labelled) : labelled(value), language);
}

function isScalarList(value: ParameterValue): value is readonly Scalar[] {
  return Array.isArray(value);
}

/** One value of a fact or a parameter as people read it, without its unit. */
export function writeScalar(type: string, value: Scalar, language: Language): string {
  if (typeof value === 'boolean') return say(language, value ? 'rules.yes' : 'rules.no');
  if (typeof value === 'string') return value;
  return isWrittenType(type) ? writeValue(type, value, language) : writeNumber(value, language);
}
