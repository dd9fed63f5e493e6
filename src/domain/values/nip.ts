import { dayOfDate } from './calendar';
import type { Day } from './calendar';
import { parserOf } from './cell-reader';
import type { Answer } from './cell-reader';
import type { CellValue } from './cell-value';
import { cleanText, isTooLong } from './cell-text';
import { NONE, known } from './reading';
import type { Reading } from './reading';
import { saysNone } from './words';

/** What the 18 digits of a NIP (PNS) or NI PPPK say. Well formed, which is not the same as registered. */
export interface Nip {
  readonly digits: string;
  readonly kind: 'pns' | 'pppk';
  readonly birth: Day;
  readonly appointmentYear: number;
  /** 1 to 12; null for a PPPK, whose number has the year only. */
  readonly appointmentMonth: number | null;
  readonly sex: 'pria' | 'wanita';
  /** 1 to 999. */
  readonly serial: number;
}

/** Excel keeps 15 significant digits of a number: any whole number from here on may have lost its last ones. */
const FIRST_INEXACT = 1e15;
const SEPARATORS = /[\s.\-_/'"`’]+/g;
const LABEL = /^(?:nipppk|nip|ni ?pppk|nrp)[ .:]*/i;
const EXPONENT = /^\d(?:[.,]\d+)?e\+?\d{1,3}$/i;
const DIGITS = /^\d+$/;

/**
 * The NIP in a cell. Separators, no-break spaces, an apostrophe and a label in front are fine; nothing is repaired.
 *
 * @source reference §1.1 to §1.4
 * @example parseNip('19800115 200501 2 901') // known: kind 'pns', sex 'wanita'
 */
export const parseNip: (cell: CellValue) => Reading<Nip> = parserOf<Nip>({
  text: readText, number: readNumber, remembers: false,
});

/**
 * The digits to join sheets by, also where they are no valid NIP; null when there are none, or when a number cell has
 * lost some.
 *
 * @example nipKey('NIP. 19800115 200501 2 901') // '198001152005012901'
 */
export function nipKey(cell: CellValue): string | null {
  if (typeof cell === 'number') return isWhole(cell) && cell < FIRST_INEXACT ? String(cell) : null;
  if (typeof cell !== 'string') return null;
  if (cell.length === 18 && DIGITS.test(cell)) return cell;
  if (isTooLong(cell)) return null;
  const text = cleanText(cell);
  const digits = EXPONENT.test(text) ? '' : text.replace(/\D+/g, '');
  return digits === '' ? null : digits;
}

function readNumber(value: number): Answer<Nip> {
  if (!isWhole(value)) return 'nip.not-digits';
  return value >= FIRST_INEXACT ? 'nip.precision-lost' : readDigits(String(value));
}

function readText(text: string): Answer<Nip> {
  if (text.length === 18 && DIGITS.test(text)) return readDigits(text);
  const digits = text.replace(LABEL, '').replace(SEPARATORS, '');
  if (digits.length > 1 && DIGITS.test(digits)) return readDigits(digits);
  if (saysNone(text)) return NONE;
  return EXPONENT.test(text) ? 'nip.precision-lost' : 'nip.not-digits';
}

function readDigits(digits: string): Answer<Nip> {
  if (digits.length === 9) return 'nip.legacy';
  if (digits.length === 17) return 'nip.seventeen';
  if (digits.length !== 18) return 'nip.length';
  return isPlaceholder(digits) ? 'nip.placeholder' : readParts(digits);
}

/** A number made up for people without one: its second half starts like its first. */
function isPlaceholder(digits: string): boolean {
  return digits.slice(0, 6) === digits.slice(8, 14);
}

function readParts(digits: string): Answer<Nip> {
  const birth = dayOfDate(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6, 8)));
  if (birth === null) return 'nip.birth-date';
  const appointmentYear = Number(digits.slice(8, 12));
  const middle = Number(digits.slice(12, 14));
  const kind = kindOf(middle);
  if (kind === null || !isPlausibleYear(appointmentYear, digits)) return 'nip.middle';
  const sex = digits.charAt(14);
  if (sex !== '1' && sex !== '2') return 'nip.sex';
  const serial = Number(digits.slice(15));
  if (serial === 0) return 'nip.serial';
  return known({
    digits, kind, birth, appointmentYear, appointmentMonth: kind === 'pns' ? middle : null,
    sex: sex === '1' ? 'pria' : 'wanita', serial,
  });
}

/** Digits 13 and 14: a month for a PNS, 21 to 29 for a PPPK; the two never overlap. @source reference §1.2 */
function kindOf(middle: number): 'pns' | 'pppk' | null {
  if (middle >= 1 && middle <= 12) return 'pns';
  return middle >= 21 && middle <= 29 ? 'pppk' : null;
}

/** Nobody is appointed before being born, nor after 2100. */
function isPlausibleYear(year: number, digits: string): boolean {
  return year > Number(digits.slice(0, 4)) && year <= 2100;
}

function isWhole(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}
