import type { ColumnDefinition } from '../columns';
import type { HeaderText } from './header-text';
import { fillerWords } from './header-words';
import type { ColumnMatch, KindLexicon, WordAlias } from './lexicon';
import { wordSetKey } from './word-set';

const MOST_WORDS = 12;
/** The date of a letter is another column than the letter. */
const dateWords: ReadonlySet<string> = new Set(['tanggal', 'date']);

/**
 * What a header means in one kind of table, most certain reading first: the alias itself, the alias with its words
 * in another order or with filler words, two columns in one ("Nama / NIP"), an alias with more words of the same
 * column (at least two words agree), and last the beginning of several aliases ("Pengalaman"), which is ambiguous.
 * Null when it means nothing.
 */
export function matchByWords(lexicon: KindLexicon, header: HeaderText): ColumnMatch | null {
  const full = lexicon.exact.get(header.full);
  if (full !== undefined) return strong(full);
  if (header.words.length > MOST_WORDS) return null;
  const together = meantTogether(lexicon, header);
  if (together.length > 1) return strong(together);
  // Most texts that are asked about are data: of words that no alias has, nothing below could be made.
  const isOfOurWords = header.words.some((word) => lexicon.byWord.has(word));
  const found = lexicon.exact.get(header.bare) ?? (isOfOurWords ? sameWords(lexicon, header) : undefined);
  if (found !== undefined) return strong(found);
  const weak = lexicon.weak.get(header.full) ?? lexicon.weak.get(header.bare);
  if (weak !== undefined) return { definitions: weak, weak: true };
  if (!isOfOurWords) return null;
  const covering = coveringAliases(lexicon, header);
  if (covering.length > 0) return strong(covering);
  const begun = begunAliases(lexicon, header);
  return begun.length > 1 ? strong(begun) : null;
}

function strong(definitions: readonly ColumnDefinition[]): ColumnMatch {
  return { definitions, weak: false };
}

function withoutFillers(words: readonly string[]): readonly string[] {
  return words.filter((word) => !fillerWords.has(word));
}

function sameWords(lexicon: KindLexicon, header: HeaderText): readonly ColumnDefinition[] | undefined {
  return lexicon.byWordSet.get(wordSetKey(header.words)) ?? lexicon.byWordSet.get(wordSetKey(withoutFillers(header.words)));
}

/** Several columns named in one header: none of them can be read from it. */
function meantTogether(lexicon: KindLexicon, header: HeaderText): readonly ColumnDefinition[] {
  const meant = header.parts.flatMap((part) => {
    const found = lexicon.exact.get(part);
    return found?.length === 1 ? found : [];
  });
  return [...new Set(meant)].filter((definition) => definition.id !== 'no');
}

function candidatesFor(lexicon: KindLexicon, words: readonly string[]): ReadonlySet<WordAlias> {
  return new Set(words.flatMap((word) => lexicon.byWord.get(word) ?? []));
}

function coveringAliases(lexicon: KindLexicon, header: HeaderText): readonly ColumnDefinition[] {
  const words = new Set(header.words);
  const found = new Set<ColumnDefinition>();
  for (const { definition, words: alias } of candidatesFor(lexicon, header.words)) {
    if (alias.length < 2 || !alias.every((word) => words.has(word))) continue;
    const own = lexicon.vocabulary.get(definition);
    const isOwn = (word: string): boolean => own?.has(word) === true && !dateWords.has(word);
    if (header.words.every((word) => alias.includes(word) || isOwn(word) || fillerWords.has(word))) found.add(definition);
  }
  return [...found];
}

function begunAliases(lexicon: KindLexicon, header: HeaderText): readonly ColumnDefinition[] {
  const words = withoutFillers(header.words);
  const found = new Set<ColumnDefinition>();
  for (const { definition, words: alias } of candidatesFor(lexicon, words)) {
    const begins = words.includes(alias[0] ?? '') && words.every((word) => alias.includes(word));
    if (begins) found.add(definition);
  }
  return [...found];
}
