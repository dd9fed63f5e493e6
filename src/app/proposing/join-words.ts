import { say } from '../../messages';
import type { Language } from '../../messages';

/**
 * Words as a list.
 *
 * @example joinWords(['23', '24', '30'], 'id') // '23, 24 dan 30'
 */
export function joinWords(words: readonly string[], language: Language): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${say(language, 'rules.and')} ${last}`;
}
