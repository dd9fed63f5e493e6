import type { CellValue } from '../../domain/values';
import { readHeaderText, wordsOf } from './header-text';
import { aggregateWords, totalCompanions, totalStarts } from './header-words';

const LONGEST_SIGN = 120;
const SIGNATURE = /^(mengetahui|menyetujui|disetujui|mengesahkan|disahkan|ditetapkan|diperiksa|dibuat oleh|approved by|acknowledged|signed|prepared by)\b/i;
const NIP_LABEL = /^\(?\s*nip\s*[.:\s]\s*\d/i;
const MONTH = 'januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember'
  + '|january|february|march|may|june|july|august|october|december';
const BLANK_LINE = '[._…]';
const CITY_AND_DATE = new RegExp(
  `^\\p{L}[\\p{L} .]{2,30},\\s*(\\d{1,2}\\s*(${MONTH})\\b|${BLANK_LINE}*\\s*(${MONTH})\\s*(\\d{4}|${BLANK_LINE})|${BLANK_LINE}{3,})`, 'iu',
);
const LABEL_ONLY = /^\(?\s*nip\s*[.:]*\s*\)?$/i;
const LONG_NUMBER = /^[\s'.-]*(?:\d[\s'.-]*){15,40}$/;
const LONGEST_NUMBER = 60;
const SEQUENCE = /^[([]?\s*(\d{1,3})\s*[)\].]?(\s*=.*)?$/;

/**
 * True for what stands in a signature block: "Mengetahui,", "Jakarta, 5 September 2022", "NIP. 1970…".
 *
 * @example isSignatureText('NIP. 197001011990011001') // true
 */
export function isSignatureText(text: string): boolean {
  if (text.length > LONGEST_SIGN) return false;
  const plain = text.trim();
  return SIGNATURE.test(plain) || NIP_LABEL.test(plain) || LABEL_ONLY.test(plain) || CITY_AND_DATE.test(plain);
}

/**
 * True for the label of a totals row: it begins with a word of sums and says nothing else.
 *
 * @example isTotalText('Jumlah peserta') // true
 * @example isTotalText('Total Quality Management') // false
 */
export function isTotalText(text: string): boolean {
  const words = wordsOf(readHeaderText(text.trim().replace(/[:=]+$/, ''))?.full ?? '');
  return totalStarts.has(words[0] ?? '') && words.every((word) => (
    aggregateWords.has(word) || totalCompanions.has(word) || /^\d{1,3}$/.test(word)
  ));
}

/** The number in a line of column numbers: 3 for 3, "3", "(3)", "(3)=(1)+(2)"; null for anything else. */
export function sequenceNumber(value: string | number): number | null {
  if (typeof value === 'number') return Number.isInteger(value) && value > 0 && value < 1000 ? value : null;
  const digits = value.length <= 40 ? SEQUENCE.exec(value.trim())?.[1] : undefined;
  return digits === undefined ? null : Number(digits);
}

/** A heading between rows: "Kelompok 1", "Angkatan II", "Panitia". */
export function isGroupHeading(text: string): boolean {
  return text.length <= LONGEST_SIGN && /^\s*(kelompok|angkatan|kelas|tim|group|class|batch|gelombang)\b/i.test(text);
}

/** True for a number as long as a NIP, as text with separators or as a number: data, never a header. */
export function isLongNumber(value: CellValue): boolean {
  if (typeof value === 'number') return value >= 1e6;
  return typeof value === 'string' && value.length >= 15 && value.length <= LONGEST_NUMBER && LONG_NUMBER.test(value);
}
