import data from '../../../rules/reference/words.json';
import { cleanText, isTooLong } from './cell-text';

const none = new Set(data.none);
const LONGEST_NONE = Math.max(...data.none.map((word) => word.length)) + 3;
const doubt = new Set(data.doubt);
const affirmative = new Set(data.affirmative);
const placeholder = new Set(data.placeholder);
const cancelled = new Set(data.cancelled);

/**
 * True for a text that means "there is none": an answer, where an empty cell is not.
 *
 * @source design §6 (words that mean none)
 * @example isNone('Belum ada') // true
 */
export function isNone(text: string): boolean {
  return !isTooLong(text) && saysNone(cleanText(text));
}

/** As `isNone`, for a text that is clean already. */
export function saysNone(text: string): boolean {
  if (text.length > LONGEST_NONE) return false;
  const word = text.toLowerCase();
  return none.has(word) || (word.endsWith('.') && none.has(word.replace(/[ .]+$/, '')));
}

/** True for "ada", "ya", a check mark: it is there, without saying more. */
export function isAffirmative(text: string): boolean {
  return affirmative.has(cleanText(text).toLowerCase());
}

/** True when a word takes the rest back or leaves it open: "bukan", "calon", "proses". */
export function hasDoubt(tokens: readonly string[]): boolean {
  return tokens.some((token) => doubt.has(token));
}

/** True when a word says that the thing is still to come: "menyusul", "proses". */
export function hasPlaceholder(tokens: readonly string[]): boolean {
  return tokens.some((token) => placeholder.has(token));
}

/** True when a word says that a letter is not, or no longer, in force: "dibatalkan", "tidak berlaku", "usulan". */
export function isCancelled(tokens: readonly string[]): boolean {
  return tokens.some((token) => cancelled.has(token));
}
