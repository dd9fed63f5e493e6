import { dateOfDay, dayOfSerial } from '../../../domain/values';
import type { CalendarDate } from '../../../domain/values';
import { say } from '../../../messages';
import type { Language } from '../../../messages';
import type { FormatPiece } from './format-code';

const DATE_SYMBOL = /^(?:[ymdhs]+|\[[hms]+\])$/i;
const HALF_DAY = /^(?:AM\/PM|A\/P)$/i;
const SECONDS_A_DAY = 86_400;
/** 1 January 1970 was a Thursday. */
const FIRST_WEEKDAY = 4;

/** Codes of "the short date of this computer" as files and Excel's own interface spell it. */
const SHORT_DATE = /^(?:m\/d\/yy(?:yy)?|mm-dd-yy)$/;

interface Moment extends CalendarDate {
  readonly weekday: number;
  /** Whole seconds since midnight. */
  readonly seconds: number;
  /** Whole seconds since the workbook's first day. */
  readonly elapsed: number;
}

/** True for a format that writes a date or a time. */
export function isDateCode(pieces: readonly FormatPiece[]): boolean {
  return pieces.some(({ kind, text }) => kind === 'symbol' && DATE_SYMBOL.test(text));
}

/**
 * A serial number by a date format; null for a number that is no date.
 *
 * @example formatSerial(44809, piecesOf('d mmmm yyyy'), { language: 'id', date1904: false }) // '5 September 2022'
 */
export function formatSerial(
  serial: number, pieces: readonly FormatPiece[], { language, date1904 }: { language: Language; date1904: boolean },
): string | null {
  const moment = momentOf(serial, date1904);
  if (moment === null) return null;
  const code = pieces.map(({ text }) => text).join('').trim();
  const asWritten = SHORT_DATE.test(code) ? SHORT_PIECES : pieces;
  const isHalf = asWritten.some(({ kind, text }) => kind === 'symbol' && HALF_DAY.test(text));
  return asWritten.map((piece, at) => writePiece(piece, moment, { isMinute: isMinute(asWritten, at), isHalf, language })).join('');
}

const SHORT_PIECES: readonly FormatPiece[] = ['dd', '/', 'mm', '/', 'yyyy'].map((text) => ({ kind: 'symbol', text }));

function momentOf(serial: number, date1904: boolean): Moment | null {
  const seconds = Math.round(serial * SECONDS_A_DAY);
  const whole = Math.floor(seconds / SECONDS_A_DAY);
  const time = { seconds: seconds - whole * SECONDS_A_DAY, elapsed: seconds };
  // A time of day alone stands on day 0, which no calendar has.
  if (whole === 0) return { year: 1900, month: 1, date: 0, weekday: 0, ...time };
  const day = dayOfSerial(whole, date1904);
  return day === null ? null : { ...dateOfDay(day), weekday: (((day + FIRST_WEEKDAY) % 7) + 7) % 7, ...time };
}

/** `m` is a minute behind an hour or before a second. */
function isMinute(pieces: readonly FormatPiece[], at: number): boolean {
  const isCode = ({ kind, text }: FormatPiece): boolean => kind === 'symbol' && DATE_SYMBOL.test(text);
  const before = pieces.slice(0, at).findLast(isCode)?.text ?? '';
  const after = pieces.slice(at + 1).find(isCode)?.text ?? '';
  return /h/i.test(before) || /^\[?s/i.test(after);
}

interface Writing { readonly isMinute: boolean; readonly isHalf: boolean; readonly language: Language }

function writePiece({ kind, text }: FormatPiece, moment: Moment, writing: Writing): string {
  if (kind === 'literal') return text;
  if (HALF_DAY.test(text)) return moment.seconds < SECONDS_A_DAY / 2 ? 'AM' : 'PM';
  if (text.startsWith('[')) return writeElapsed(text, moment.elapsed);
  if (!DATE_SYMBOL.test(text)) return text;
  const code = text.toLowerCase();
  return /^[hs]/.test(code) || writing.isMinute && code.startsWith('m')
    ? writeTime(code, moment.seconds, writing.isHalf)
    : writeDate(code, moment, writing.language);
}

function pad(value: number, places: number): string {
  return String(value).padStart(places, '0');
}

function writeElapsed(code: string, elapsed: number): string {
  const unit = code.startsWith('[h') ? 3600 : code.startsWith('[m') ? 60 : 1;
  return pad(Math.floor(elapsed / unit), code.length - 2);
}

function writeTime(code: string, seconds: number, isHalf: boolean): string {
  const hour = Math.floor(seconds / 3600);
  const value = code.startsWith('h') ? (isHalf ? hour % 12 || 12 : hour) : code.startsWith('m') ? Math.floor(seconds / 60) % 60 : seconds % 60;
  return pad(value, Math.min(code.length, 2));
}

function writeDate(code: string, { year, month, date, weekday }: Moment, language: Language): string {
  if (code.startsWith('y')) return code.length > 2 ? pad(year, 4) : pad(year % 100, 2);
  const value = code.startsWith('m') ? month : date;
  if (code.length <= 2) return pad(value, code.length);
  const names = say(language, code.startsWith('m') ? 'workbench.months' : 'workbench.weekdays').split(' ');
  const name = names[code.startsWith('m') ? month - 1 : weekday] ?? '';
  return code.length === 3 ? name.slice(0, 3) : code === 'mmmmm' ? name.slice(0, 1) : name;
}
