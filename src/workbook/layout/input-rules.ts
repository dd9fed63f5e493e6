import { say } from '../../messages';
import type { Language, MessageTag } from '../../messages';
import type { ValidationSpec } from '../plan';

/** Help and check of an input column, still without its range. */
export type InputRule = (language: Language, header: string) => Omit<ValidationSpec, 'range'>;

/** Excel cuts the title of an input message at this length. */
const LONGEST_TITLE = 32;

function titled(header: string, text: string): { readonly title: string; readonly text: string } {
  return { title: header.slice(0, LONGEST_TITLE), text };
}

/** Characters that a list in a rule may have. */
const LONGEST_LIST = 255;

/** True for words that Excel can offer as a list: some, in so many characters, none with a comma. */
export function fitsDropdown(words: readonly string[]): boolean {
  return words.length > 0 && words.join(',').length <= LONGEST_LIST && words.every((word) => !word.includes(','));
}

/** A dropdown that lets other words through: what is typed is checked by the audit anyway. */
export function oneOf(values: readonly string[], prompt: MessageTag, severity: ValidationSpec['severity'] = 'information'): InputRule {
  return (language, header) => ({
    rule: { type: 'list', values },
    severity,
    prompt: titled(header, say(language, prompt)),
    error: titled(header, say(language, 'layout.error.list')),
  });
}

/** A number within limits. */
export function numberWithin(min: number, max: number, prompt: MessageTag, severity: ValidationSpec['severity'] = 'warning'): InputRule {
  return (language, header) => ({
    rule: { type: 'decimal', min, max },
    severity,
    prompt: titled(header, say(language, prompt)),
    error: titled(header, say(language, 'layout.error.number', { min, max })),
  });
}

/** Serial numbers of 1950-01-01 and 2100-12-31 in the 1900 date system. */
const FIRST_DATE = 18264;
const LAST_DATE = 73415;

/** A date, with or without a time. */
export function dateOnly(prompt: MessageTag): InputRule {
  return (language, header) => ({
    rule: { type: 'date', min: FIRST_DATE, max: LAST_DATE },
    severity: 'warning',
    prompt: titled(header, say(language, prompt)),
    error: titled(header, say(language, 'layout.error.date')),
  });
}

/** Text of so many characters. */
export function textOfLength(min: number, max: number, prompt: MessageTag, error: MessageTag = 'layout.error.list'): InputRule {
  return (language, header) => ({
    rule: { type: 'text-length', min, max },
    severity: 'warning',
    prompt: titled(header, say(language, prompt)),
    error: titled(header, say(language, error)),
  });
}

/** Any text; there is only help. */
export function anyText(prompt: MessageTag): InputRule {
  return (language, header) => ({
    rule: { type: 'text-length', min: 0, max: 255 },
    severity: 'information',
    prompt: titled(header, say(language, prompt)),
  });
}
