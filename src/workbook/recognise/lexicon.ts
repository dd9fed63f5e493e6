import type { ColumnDefinition, TableKind } from '../columns';
import { readHeaderText, wordsOf } from './header-text';
import type { HeaderText } from './header-text';
import { unitWords } from './header-words';
import { matchByWords } from './match-words';
import { wordSetKey } from './word-set';

/** What a header means in one kind of table: one definition, or several that it could mean equally well. */
export interface ColumnMatch {
  readonly definitions: readonly ColumnDefinition[];
  /** Only an alias that gives way to a better column. */
  readonly weak: boolean;
}

/** An alias as a bag of words. */
export interface WordAlias {
  readonly definition: ColumnDefinition;
  readonly words: readonly string[];
}

/** The aliases of one kind of table. */
export interface KindLexicon {
  readonly kind: TableKind;
  readonly exact: ReadonlyMap<string, readonly ColumnDefinition[]>;
  readonly weak: ReadonlyMap<string, readonly ColumnDefinition[]>;
  /** By sorted words: "Surat Tugas Nomor" is "Nomor Surat Tugas". */
  readonly byWordSet: ReadonlyMap<string, readonly ColumnDefinition[]>;
  readonly byWord: ReadonlyMap<string, readonly WordAlias[]>;
  readonly vocabulary: ReadonlyMap<ColumnDefinition, ReadonlySet<string>>;
}

/** Texts whose meaning is kept; one lexicon reads many workbooks, and strangers' headers must not make it grow. */
const MOST_KNOWN = 4096;

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else if (!values.includes(value)) values.push(value);
}

function isUnitInBrackets(text: HeaderText): boolean {
  const bare = new Set(text.bare.split(' '));
  return wordsOf(text.full).every((word, index) => bare.has(text.full.split(' ')[index] ?? '') || unitWords.has(word));
}

function buildKind(kind: TableKind, definitions: readonly ColumnDefinition[]): KindLexicon {
  const exact = new Map<string, ColumnDefinition[]>();
  const weak = new Map<string, ColumnDefinition[]>();
  const byWordSet = new Map<string, ColumnDefinition[]>();
  const byWord = new Map<string, WordAlias[]>();
  const vocabulary = new Map<ColumnDefinition, Set<string>>();
  for (const definition of definitions) {
    const known = new Set<string>();
    vocabulary.set(definition, known);
    for (const alias of [definition.header.id, definition.header.en, ...definition.aliases]) {
      const text = readHeaderText(alias);
      if (text === null) continue;
      const words = wordsOf(isUnitInBrackets(text) ? text.bare : text.full);
      add(exact, text.full, definition);
      if (isUnitInBrackets(text)) add(exact, text.bare, definition);
      add(byWordSet, wordSetKey(words), definition);
      const entry = { definition, words };
      for (const word of new Set(words)) add(byWord, word, entry);
      for (const word of words) known.add(word);
    }
    for (const alias of definition.weakAliases ?? []) add(weak, readHeaderText(alias)?.full ?? '', definition);
  }
  return { kind, exact, weak, byWordSet, byWord, vocabulary };
}

/** Every alias of every kind, and what a header's text means by them; each text is looked up once. */
export class Lexicon {
  private readonly kinds: readonly KindLexicon[];
  private readonly known = new Map<string, ReadonlyMap<TableKind, ColumnMatch>>();

  constructor(definitions: readonly ColumnDefinition[]) {
    const byKind = new Map<TableKind, ColumnDefinition[]>();
    for (const definition of definitions) add(byKind, definition.table, definition);
    this.kinds = [...byKind].map(([kind, columns]) => buildKind(kind, columns));
  }

  /** True when the text is an alias as it stands; nothing is remembered, so that data may be asked about. */
  hasAlias(text: string): boolean {
    const full = readHeaderText(text)?.full;
    return full !== undefined && this.kinds.some((lexicon) => lexicon.exact.has(full));
  }

  /** The text's meaning by kind of table; kinds in which it means nothing are absent. */
  match(text: string): ReadonlyMap<TableKind, ColumnMatch> {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const matches = new Map<TableKind, ColumnMatch>();
    const header = readHeaderText(text);
    for (const lexicon of header === null ? [] : this.kinds) {
      const match = header === null ? null : matchByWords(lexicon, header);
      if (match !== null) matches.set(lexicon.kind, match);
    }
    if (this.known.size >= MOST_KNOWN) this.known.clear();
    this.known.set(text, matches);
    return matches;
  }
}
