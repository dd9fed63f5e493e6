/** A phrase where it stands in a row of tokens. */
export interface FoundPhrase<T> {
  readonly value: T;
  /** Position of its first token. */
  readonly at: number;
  /** How many tokens it takes. */
  readonly length: number;
}

/** The phrases of a text, and the tokens that belong to none. */
export interface FoundPhrases<T> {
  readonly found: readonly FoundPhrase<T>[];
  readonly strays: readonly string[];
}

interface Entry<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/**
 * A reader of declared phrases: from left to right, the longest phrase at each place ("sarjana terapan" before
 * "sarjana"). A phrase given twice keeps its first meaning. Cost is linear in the tokens.
 *
 * @example phraseBook([[['ahli', 'muda'], 2]])(['jf', 'ahli', 'muda']) // { found: [{ value: 2, at: 1, length: 2 }], strays: ['jf'] }
 */
export function phraseBook<T>(
  phrases: Iterable<readonly [readonly string[], T]>,
): (tokens: readonly string[]) => FoundPhrases<T> {
  const byFirstWord = indexed(phrases);
  return (tokens) => {
    const found: FoundPhrase<T>[] = [];
    const strays: string[] = [];
    for (let at = 0; at < tokens.length;) {
      const token = tokens[at] ?? '';
      const entry = byFirstWord.get(token)?.find(({ words }) => standsAt(words, tokens, at));
      if (entry === undefined) strays.push(token);
      else found.push({ value: entry.value, at, length: entry.words.length });
      at += entry?.words.length ?? 1;
    }
    return { found, strays };
  };
}

function indexed<T>(phrases: Iterable<readonly [readonly string[], T]>): ReadonlyMap<string, readonly Entry<T>[]> {
  const index = new Map<string, Entry<T>[]>();
  for (const [words, value] of phrases) {
    const first = words[0] ?? '';
    index.set(first, [...(index.get(first) ?? []), { words, value }]);
  }
  for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return index;
}

function standsAt(words: readonly string[], tokens: readonly string[], at: number): boolean {
  return words.every((word, offset) => tokens[at + offset] === word);
}
