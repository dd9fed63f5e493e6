/** Words that tell nothing about which element a header means. */
const FILLERS: ReadonlySet<string> = new Set(['dan', 'atau', 'yang', 'atas', 'untuk', 'di', 'pada', 'dengan', 'guna', 'and', 'or', 'the', 'of', 'for', 'with']);
const LONGEST_HEADER = 200;

/**
 * The words of a header that count: lower case without accents and punctuation, an English plural as its singular.
 *
 * @example phraseOf('Isi a: Identifikasi stakeholders') // ['isi', 'a', 'identifikasi', 'stakeholder']
 */
export function phraseOf(text: string): readonly string[] {
  const plain = text.slice(0, LONGEST_HEADER).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (plain.match(/\p{L}+|\p{N}+/gu) ?? []).filter((word) => !FILLERS.has(word)).map(singular);
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word;
}

/** True when the words begin with the beginning. */
export function startsWith(words: readonly string[], beginning: readonly string[]): boolean {
  return beginning.length > 0 && beginning.every((word, index) => words[index] === word);
}

/** True when every one of the words is in the other phrase. */
export function isWithin(words: readonly string[], phrase: ReadonlySet<string>): boolean {
  return words.length > 0 && words.every((word) => phrase.has(word));
}
