import { parserOf } from './cell-reader';
import type { Answer } from './cell-reader';
import type { CellValue } from './cell-value';
import { add, exact, exactToNumber, multiply } from './exact';
import { NONE, known } from './reading';
import type { Reading } from './reading';
import { saysNone } from './words';

const LONGEST_MONTHS = 1200;
const NUMBER = String.raw`(\d{1,6}(?:[.,]\d{1,6})?)`;
const YEARS = String.raw`${NUMBER} ?(?:tahun|thn|th|years?|yrs?)\.?`;
const MONTHS = String.raw`${NUMBER} ?(?:bulan|bln|bl|months?)\.?`;
const BARE = new RegExp(`^${NUMBER}$`);
const SPAN = new RegExp(`^(?:${YEARS})?,? ?(?:(?:dan|and) )?(?:${MONTHS})?$`);

/**
 * A duration in months, decimals allowed, 0 to 1200: a bare number, "18 bulan", "2 thn", "1 tahun 6 bulan". A number of
 * 0 is known; a word that means none is `none`.
 *
 * @source design §6 (durations)
 * @example parseDuration('1,5 tahun') // known 18
 */
export const parseDuration: (cell: CellValue) => Reading<number> = parserOf<number>({ text: readText, number: settle });

function readText(text: string): Answer<number> {
  if (saysNone(text)) return NONE;
  const plain = text.toLowerCase();
  const bare = BARE.exec(plain);
  if (bare !== null) return monthsOf(undefined, bare[1]);
  const span = SPAN.exec(plain);
  if (span !== null) return monthsOf(span[1], span[2]);
  return /^-\s?\d/.test(plain) ? 'duration.negative' : 'duration.unknown';
}

function monthsOf(years: string | undefined, months: string | undefined): Answer<number> {
  if (isAmbiguous(years) || isAmbiguous(months)) return 'duration.unknown';
  return settle(exactToNumber(add(multiply(decimal(years), exact(12)), decimal(months))));
}

/** "1.500" may be one and a half or fifteen hundred. */
function isAmbiguous(written: string | undefined): boolean {
  return written !== undefined && /[.,]\d{3}$/.test(written);
}

function decimal(written = '0'): ReturnType<typeof exact> {
  return exact(written.replace(',', '.'));
}

function settle(months: number): Answer<number> {
  if (months < 0) return 'duration.negative';
  return months > LONGEST_MONTHS ? 'duration.out-of-range' : known(months);
}
