import { isBlank, isCellError } from '../../domain/values';
import type { CellValue } from '../../domain/values';
import type { HeaderColumn } from './header-block';
import { readHeaderText, wordsOf } from './header-text';
import { attendanceWords, scoreWords } from './header-words';
import { countIn } from './kind-profile';
import { isDateSerial } from './open-columns';

/** The two tables that share their headers. */
export type MarksKind = 'attendance' | 'activity-scores';

/** No session is longer, so a greater number is a score. */
const LONGEST_SESSION = 16;
const HIGHEST_MARK = 1000;

const NUMBER = /^-?\d{1,3}([.,]\d{1,4})?$/;
const PRESENCE: ReadonlySet<string> = new Set([
  'h', 'v', '√', '✓', '✔', 'hadir', 'tidak', 'tidak hadir', 'izin', 'ijin', 'sakit', 'alpa', 'alpha', 'absen', 'cuti',
]);
const ELEMENT: ReadonlySet<string> = new Set([
  'ada', 'tidak', 'tidak ada', 'belum', 'tidak berlaku', 'n/a', 'na', 'tb', 'yes', 'no', 'ya', 'not applicable', 'present', 'missing', 'absent',
]);
const SESSION_HEADER = /\b(hari|sesi|pertemuan|session|day|minggu|week)\b|\b\d{1,2}\s*[/-]\s*\d{1,2}\b|\b\d{1,2} (jan|feb|mar|apr|mei|may|jun|jul|agu|aug|sep|okt|oct|nov|des|dec)|\b\d+ ?jp\b/;

/** What the values under open columns look like, counted over a sample of rows. */
export interface ValueSample {
  readonly filled: number;
  readonly numbers: number;
  readonly presence: number;
  readonly elements: number;
  readonly highest: number;
}

interface Tally { filled: number; numbers: number; presence: number; elements: number; highest: number }

function tallyText(tally: Tally, raw: string): void {
  const text = raw.trim().toLowerCase();
  if (NUMBER.test(text)) tallyNumber(tally, Number(text.replace(',', '.')));
  if (PRESENCE.has(text)) tally.presence += 1;
  if (ELEMENT.has(text)) tally.elements += 1;
}

function tallyNumber(tally: Tally, value: number): void {
  if (value < 0 || value > HIGHEST_MARK) return;
  tally.numbers += 1;
  tally.highest = Math.max(tally.highest, value);
}

/** Count what values look like. */
export function sampleValues(values: Iterable<CellValue>): ValueSample {
  const tally: Tally = { filled: 0, numbers: 0, presence: 0, elements: 0, highest: 0 };
  for (const value of values) {
    if (isBlank(value)) continue;
    tally.filled += 1;
    if (typeof value === 'number') tallyNumber(tally, value);
    else if (typeof value === 'string') tallyText(tally, value);
    else if (isCellError(value)) tally.filled -= 1;
  }
  return tally;
}

/** True when values could be JP, scores or presence marks: nothing typed yet, or at least half of them are. */
export function looksLikeMarks(sample: ValueSample): boolean {
  return 2 * (sample.numbers + sample.presence) >= sample.filled;
}

/** True when something was typed and at least three quarters of it are marks: for columns apart from the table. */
export function areMarks(sample: ValueSample): boolean {
  return sample.filled > 0 && 4 * (sample.numbers + sample.presence) >= 3 * sample.filled;
}

/** True when most of what was typed is one of the answers to "is the element there?". */
export function looksLikeElements(sample: ValueSample): boolean {
  return sample.filled > 0 && 2 * sample.elements > sample.filled;
}

/** What words of a name, a title or headers say; null when they say nothing, or both. */
export function marksKindByWords(words: ReadonlySet<string>): MarksKind | null {
  const attendance = countIn(words, attendanceWords) > 0;
  const scores = countIn(words, scoreWords) > 0;
  if (attendance === scores) return null;
  return attendance ? 'attendance' : 'activity-scores';
}

function isSessionHeader(header: HeaderColumn): boolean {
  return header.parts.some((part) => (
    isDateSerial(part.value) || (typeof part.value === 'string' && SESSION_HEADER.test(part.value.toLowerCase()))
  ));
}

function byHeaders(open: readonly HeaderColumn[]): MarksKind | null {
  const words = new Set(open.flatMap(({ parts }) => parts.flatMap((part) => (
    typeof part.value === 'string' ? wordsOf(readHeaderText(part.value)?.full ?? '') : []
  ))));
  const said = marksKindByWords(words);
  if (said !== null) return said;
  return 2 * open.filter(isSessionHeader).length > open.length ? 'attendance' : null;
}

/** What values prove: words of presence are no scores, a number over 16 is no JP. */
function provenByValues(sample: ValueSample): MarksKind | null {
  if (sample.presence > sample.numbers) return 'attendance';
  return sample.highest > LONGEST_SESSION ? 'activity-scores' : null;
}

/**
 * Attendance or activity scores: the sheet's name decides, else its title, else headers (dates, "Hari 1") and values,
 * where they do not contradict each other; small numbers alone are JP. Null when it stays open.
 */
export function decideMarks(
  nameWords: ReadonlySet<string>, titleWords: ReadonlySet<string>, open: readonly HeaderColumn[], sample: ValueSample,
): MarksKind | null {
  const said = marksKindByWords(nameWords) ?? marksKindByWords(titleWords);
  if (said !== null) return said;
  const headers = byHeaders(open);
  const values = provenByValues(sample);
  if (headers !== null && values !== null && headers !== values) return null;
  return headers ?? values ?? (sample.numbers > 0 ? 'attendance' : null);
}
