import { sayPane } from '../../messages/pane-words';
import type { paneCatalogue, PaneTag } from '../../messages/pane-words';
import type { Language, MessageValues } from '../../messages/message';
import { usePane } from './context';
import type { Say } from './use-say';

/** Tags of texts about a number. */
type CountedTag = { [T in PaneTag]: (typeof paneCatalogue)[T]['id'] extends `${string}{n}${string}` ? T : never }[PaneTag];

/** What a view with numbers needs beside {@link Say}. */
export interface Words {
  readonly language: Language;
  readonly say: Say;
  /** A text about a number of things; `{n}` is the number as the language writes it. */
  count(tag: CountedTag, n: number, values?: MessageValues): string;
  number(n: number): string;
}

const numberFormats: Readonly<Record<Language, Intl.NumberFormat>> = { id: new Intl.NumberFormat('id-ID'), en: new Intl.NumberFormat('en-GB') };

function wordsOf(language: Language): Words {
  const number = (n: number): string => numberFormats[language].format(n);
  return {
    language, number,
    say: (tag, values) => sayPane(language, tag, values),
    count: (tag, n, values) => sayPane(language, tag, { ...values, n: number(n) }),
  };
}

const words: Readonly<Record<Language, Words>> = { id: wordsOf('id'), en: wordsOf('en') };

/** The words for a view; it is drawn again when the language changes. */
export function useWords(): Words {
  return words[usePane().state.language.value];
}
