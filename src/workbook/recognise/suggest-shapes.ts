import {
  dayFromIso, isCellError, nipKey, parseDay, parseDocument, parseDuration, parseGolongan, parseJenjang, parseMoment, parsePendidikan,
  parsePeran, parseStatusAsn, parseUnit, possibleValues,
} from '../../domain/values';
import type { CellValue, Day } from '../../domain/values';
import { readHeaderText } from './header-text';
import { looksLikeElements, sampleValues } from './marks-evidence';
import { isDateSerial } from './open-columns';
import {
  adjustmentWords, deliverableWords, instructorRoleWords, meetingWords, modeWords, nameParticles, positionWords, unitNameWords, wishWords,
} from './suggest-words';

/** What the values of a column look like, whatever stands above them. */
export type Shape =
  | 'nip' | 'name' | 'status' | 'golongan' | 'level' | 'education' | 'date' | 'moment' | 'unit' | 'position' | 'assignment'
  | 'recommendation' | 'role' | 'mode' | 'meeting' | 'instructor-role' | 'decree' | 'time' | 'yes-no' | 'element' | 'presence'
  | 'score' | 'hours' | 'group' | 'code' | 'title' | 'clock' | 'deliverable' | 'readiness' | 'wish' | 'adjustment';

type Test = (value: CellValue) => boolean;

/** Units are looked for on the day of the KAP; a suggestion needs no more. */
const UNIT_DAY = dayFromIso('2022-09-05') as Day;
const LONGEST_SESSION = 16;
const HIGHEST_SCORE = 100;
const LONGEST_TEXT = 160;
const NAME = /^\p{L}[\p{L}\s.,'’`()/-]{2,79}$/u;
const NUMBER = /^\d{1,3}(?:[.,]\d{1,4})?$/;

function textOf(value: CellValue): string | null {
  return typeof value === 'string' && value.length <= LONGEST_TEXT ? value.replaceAll('\u00a0', ' ').trim() : null;
}

/** A number, or text that is one. */
export function numberOf(value: CellValue): number | null {
  if (typeof value === 'number') return value;
  const text = textOf(value);
  return text !== null && NUMBER.test(text) ? Number(text.replace(',', '.')) : null;
}

function wordsIn(text: string): readonly string[] {
  return readHeaderText(text)?.full.split(' ') ?? [];
}

function hasWordOf(list: ReadonlySet<string>): Test {
  return (value) => {
    const text = textOf(value);
    return text !== null && wordsIn(text).some((word) => list.has(word));
  };
}

function isMadeOf(list: ReadonlySet<string>): Test {
  return (value) => {
    const text = textOf(value);
    return text !== null && text !== '' && wordsIn(text).every((word) => list.has(word) || word === 'dan');
  };
}

function isNumberWithin(low: number, high: number): Test {
  return (value) => {
    const number = numberOf(value);
    return number !== null && number >= low && number <= high;
  };
}

function isMatch(pattern: RegExp): Test {
  return (value) => pattern.test(textOf(value) ?? '');
}

/** Eighteen digits, or one slipped; sixteen are a NIK. */
function isNip(value: CellValue): boolean {
  if (typeof value === 'number') return value >= 1e16 && value < 1e19;
  const digits = nipKey(value);
  return digits !== null && digits.length >= 17 && digits.length <= 19 && /^\D{0,8}\d/.test(String(value));
}

function isNameLike(value: CellValue): boolean {
  const text = textOf(value);
  if (text === null || !NAME.test(text)) return false;
  const words = text.split(/[\s.,()/-]+/).filter((word) => word !== '');
  const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word) || nameParticles.has(word.toLowerCase());
  return words.length <= 9 && words.every(isCapital) && !words.some((word) => positionWords.has(word.toLowerCase()) || unitNameWords.has(word.toLowerCase()));
}

function isGolongan(value: CellValue): boolean {
  if (typeof value !== 'string') return false;
  return possibleValues(parseGolongan(value, null).golongan).length > 0;
}

function isLevel(value: CellValue): boolean {
  if (typeof value !== 'string') return false;
  const { jenjang, special } = parseJenjang(value, null);
  return possibleValues(jenjang).length > 0 || (special !== 'none' && special !== 'unknown' && !/\d/.test(value));
}

function isDate(value: CellValue): boolean {
  if (typeof value === 'number') return isDateSerial(value) && Number.isInteger(value);
  return typeof value === 'string' && possibleValues(parseDay(value, false)).length > 0;
}

function isMoment(value: CellValue): boolean {
  if (typeof value === 'number') return isDateSerial(value);
  return typeof value === 'string' && possibleValues(parseMoment(value, false)).length > 0;
}

function isStatus(value: CellValue): boolean {
  return typeof value === 'string' && possibleValues(parseStatusAsn(value)).some((status) => status !== 'lain');
}

function isTime(value: CellValue): boolean {
  return typeof value === 'string' && /\p{L}/u.test(value) && possibleValues(parseDuration(value)).length > 0;
}

function isLetterOf(marks: RegExp): Test {
  return (value) => typeof value === 'string' && marks.test(value.trim()) && parseDocument(value).kind === 'known';
}

/** One test per shape: true when a single value may be of it. */
export const shapeTests: Readonly<Record<Shape, Test>> = {
  nip: isNip,
  name: isNameLike,
  status: isStatus,
  golongan: isGolongan,
  level: isLevel,
  education: (value) => typeof value === 'string' && possibleValues(parsePendidikan(value)).length > 0,
  date: isDate,
  moment: isMoment,
  unit: (value) => typeof value === 'string' && parseUnit(value, UNIT_DAY).kind === 'known',
  position: hasWordOf(positionWords),
  assignment: isLetterOf(/^(?:no\w*\.?\s*)?(?:st|spt|s\.t\.?|surat tugas)\b/i),
  recommendation: isLetterOf(/^(?:no\w*\.?\s*)?(?:sr|srek|rek|rekom\w*|surat rekomendasi)\b/i),
  role: (value) => parsePeran(value).kind === 'known',
  mode: isMadeOf(modeWords),
  meeting: isMadeOf(meetingWords),
  'instructor-role': isMadeOf(instructorRoleWords),
  decree: isLetterOf(/^(?:no\w*\.?\s*)?(?:kep|sk|keputusan|surat keputusan|kmk)\b/i),
  time: isTime,
  'yes-no': isMatch(/^(?:ada|tidak|ya|tidak ada|belum|yes|no|[✓✔√x-])$/i),
  element: (value) => looksLikeElements(sampleValues([value])),
  presence: (value) => sampleValues([value]).presence > 0,
  score: isNumberWithin(0, HIGHEST_SCORE),
  hours: isNumberWithin(0, LONGEST_SESSION),
  group: (value) => /^(?:(?:kelompok|kel|klp|grup|group|tim|team)[.:\s-]*)?(?:\d{1,2}|[a-z]|[ivx]{1,4})$/i.test(textOf(value) ?? (typeof value === 'number' ? String(value) : '')),
  clock: isMatch(/^(?:pukul |jam )?\d{1,2}[.:]\d{2}(?: ?(?:-|–|—|s\.?\/?d\.?|sampai|hingga) ?(?:\d{1,2}[.:]\d{2}|selesai))?(?: ?wi(?:b|ta|t))?$/i),
  deliverable: isMadeOf(deliverableWords),
  readiness: isMatch(/^(?:siap|belum(?: siap)?|tidak siap|tidak berlaku|sudah|ready|not ready|not applicable|n\/a)$/i),
  wish: isMadeOf(wishWords),
  adjustment: isMadeOf(adjustmentWords),
  code: isMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/),
  title: (value) => typeof value === 'string' && !isCellError(value) && (textOf(value)?.length ?? 0) >= 8 && wordsIn(value).length >= 2,
};
