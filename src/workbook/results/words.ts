import { say } from '../../messages';
import type { Language, MessageTag, MessageValues } from '../../messages';

/** The catalogue in one language. */
export type Words = (tag: MessageTag, values?: MessageValues) => string;

/** The catalogue in a language; words without placeholders are looked up once, since long lists repeat them in every row. */
export function wordsIn(language: Language): Words {
  const plain = new Map<MessageTag, string>();
  return (tag, values) => {
    if (values !== undefined) return say(language, tag, values);
    const text = plain.get(tag) ?? say(language, tag);
    plain.set(tag, text);
    return text;
  };
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
