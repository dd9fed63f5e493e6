import { say } from '../../messages';
import type { Language, MessageTag, MessageValues } from '../../messages';

/** The catalogue in one language. */
export type Words = (tag: MessageTag, values?: MessageValues) => string;

export function wordsIn(language: Language): Words {
  return (tag, values) => say(language, tag, values);
}

/**
 * A count as the language writes it.
 *
 * @example formatCount(wordsIn('id'), 12345) // '12.345'
 */
export function formatCount(words: Words, count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, words('results.thousands-mark'));
}

/**
 * A decimal string as the language writes it.
 *
 * @example formatDecimal(wordsIn('id'), '74.10') // '74,10'
 */
export function formatDecimal(words: Words, decimal: string): string {
  return decimal.replace('.', words('results.decimal-mark'));
}
