import type { CellContent } from '../../../workbook';

/** Texts that begin with a letter and hold no digit are never taken for a number, a date or a formula. */
const PLAIN = /^\p{L}[^\p{N}]*$/u;
const WORDS = /^(?:true|false|benar|salah)$/i;
/** No number, date or time is as long as this in any language. */
const LONGEST_DATE = 60;

/**
 * A value as it is handed to Excel, which reads texts as if they were typed: what it could take for a number, a date,
 * an error or a formula gets the apostrophe that makes it text. The cell shows and holds the text without it.
 *
 * @example typed('007') // "'007"
 */
export function typed(value: CellContent): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'string' && value !== '' && !isPlain(value) ? `'${value}` : value;
}

function isPlain(text: string): boolean {
  if (WORDS.test(text)) return false;
  return PLAIN.test(text) || (text.length > LONGEST_DATE && /^\p{L}/u.test(text));
}
