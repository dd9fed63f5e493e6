import type { Language } from './message';

/**
 * The language to speak to somebody whose program speaks `locale`: English to English programs, else Indonesian.
 *
 * @example languageOf('en-GB') // 'en'
 */
export function languageOf(locale: string): Language {
  return /^en\b/i.test(locale) ? 'en' : 'id';
}
