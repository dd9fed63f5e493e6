import type { CellValue } from '../../../../src/domain/values';

/** What Excel makes of a text that is typed into a cell: what it holds then, and the number format that comes with it. */
export type Entry =
  | { readonly kind: 'value'; readonly value: CellValue; readonly format?: string }
  | { readonly kind: 'formula'; readonly formula: string };

const ERRORS = new Set(['#N/A', '#DIV/0!', '#REF!', '#NAME?', '#NUM!', '#NULL!', '#VALUE!', '#SPILL!', '#CALC!', '#GETTING_DATA']);
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * What becomes of a text in a cell that is not formatted as text: Excel guesses, in US English whatever the user's
 * language is.
 *
 * @example readTyped('007') // { kind: 'value', value: 7 }
 */
export function readTyped(text: string): Entry {
  if (text.startsWith("'")) return { kind: 'value', value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text.slice(1) };
  const trimmed = text.trim();
  const guess = asBoolean(trimmed) ?? asError(trimmed) ?? asNumber(trimmed) ?? asDate(trimmed) ?? asTime(trimmed);
  if (guess !== null) return guess;
  if (/^[+-]./.test(text)) return { kind: 'formula', formula: text.startsWith('+') ? text.slice(1) : text };
  if (/^@./.test(text)) return { kind: 'formula', formula: text };
  return { kind: 'value', value: text };
}

function asBoolean(text: string): Entry | null {
  return /^(?:true|false)$/i.test(text) ? { kind: 'value', value: text.toLowerCase() === 'true' } : null;
}

function asError(text: string): Entry | null {
  return ERRORS.has(text.toUpperCase()) ? { kind: 'value', value: { error: text.toUpperCase() } as CellValue } : null;
}

/** Numbers in all their dresses: thousands, percent, money, exponents, brackets for minus, fractions. */
function asNumber(text: string): Entry | null {
  const fraction = /^(-?\d+) (\d+)\/(\d+)$/.exec(text);
  if (fraction !== null) return number(Number(fraction[1]) + Number(fraction[2]) / Number(fraction[3]), '# ?/?');
  const [matched, open, sign, , digits = '', exponent, percent, close] =
    /^(\()?([+-])?(\$)?(\d{1,3}(?:,\d{3})+(?:\.\d*)?|\d+\.?\d*|\.\d+)(e[+-]?\d+)?(%)?(\))?$/i.exec(text) ?? [];
  if (matched === undefined || (open === undefined) !== (close === undefined)) return null;
  const value = fifteenDigits(digits.replaceAll(',', '')) * 10 ** Number(exponent?.slice(1) ?? 0) * (sign === '-' || open !== undefined ? -1 : 1);
  if (!Number.isFinite(value)) return null;
  if (percent !== undefined) return number(value / 100, digits.includes('.') ? '0.00%' : '0%');
  if (exponent !== undefined) return number(Number(matched.replace(/[()$,]/g, '')), '0.00E+00');
  if (text.includes('$')) return number(value, '$#,##0');
  return number(value, digits.includes(',') ? '#,##0' : undefined);
}

function number(value: number, format?: string): Entry {
  return format === undefined ? { kind: 'value', value } : { kind: 'value', value, format };
}

/** What is left of a number that was typed: its first 15 digits, zeros behind them. */
export function fifteenDigits(digits: string): number {
  const [whole = '', decimals = ''] = digits.split('.');
  const significant = whole.replace(/^0+/, '');
  if (significant.length > 15) return Number(significant.slice(0, 15) + '0'.repeat(significant.length - 15));
  return Number(Number(`${whole}.${decimals}`).toPrecision(15));
}

function asDate(text: string): Entry | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso !== null) return serial(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'yyyy-mm-dd');
  const us = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{2}|\d{4}))?$/.exec(text);
  if (us !== null) return us[3] === undefined ? dayOrMonth(Number(us[1]), Number(us[2])) : serial(year(us[3]), Number(us[1]), Number(us[2]), 'm/d/yyyy');
  const words = /^(\d{1,2})[- ]([a-z]{3,9})\.?(?:[- ,]+(\d{2}|\d{4}))?$/i.exec(text) ?? turned(/^([a-z]{3,9})\.? (\d{1,2})(?:,? (\d{4}))?$/i.exec(text));
  const month = MONTHS.indexOf((words?.[2] ?? '').slice(0, 3).toLowerCase()) + 1;
  if (words === null || month === 0) return null;
  return serial(words[3] === undefined ? THIS_YEAR : year(words[3]), month, Number(words[1]), words[3] === undefined ? 'd-mmm' : 'd-mmm-yy');
}

/** The stand-in knows no clock. */
const THIS_YEAR = 2022;

function turned(found: RegExpExecArray | null): string[] | null {
  return found === null ? null : [found[0], found[2] ?? '', found[1] ?? '', ...(found[3] === undefined ? [] : [found[3]])];
}

function year(text: string): number {
  return text.length === 4 ? Number(text) : Number(text) + (Number(text) < 30 ? 2000 : 1900);
}

/** `1/2` is the second of January, `13/5` no date at all, `5/31` the thirty-first of May. */
function dayOrMonth(one: number, other: number): Entry | null {
  return serial(THIS_YEAR, one, other, 'd-mmm') ?? (other > 31 ? serial(1900 + other, one, 1, 'mmm-yy') : null);
}

function serial(years: number, month: number, day: number, format: string): Entry | null {
  const time = Date.UTC(years, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || years < 1900) return null;
  return { kind: 'value', value: Math.round(time / 86400000) + 25569, format };
}

function asTime(text: string): Entry | null {
  const [matched, hours, minutes, seconds = '0', half] = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?(?: (am|pm))?$/i.exec(text) ?? [];
  if (matched === undefined) return null;
  const hour = half === undefined ? Number(hours) : Number(hours) % 12 + (half.toLowerCase() === 'pm' ? 12 : 0);
  return number((hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86400, 'h:mm');
}
