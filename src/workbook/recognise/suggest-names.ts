import type { ColumnDefinition } from '../columns';
import { isNear } from '../../domain/values';
import { readHeaderText } from './header-text';
import { fillerWords } from './header-words';

/** Words that one more of them may stand beside, in a header that names all words of an alias. */
const MOST_EXTRA = 2;

/** How many slips of the pen a word forgives: none when it is short. */
function slipsOf(word: string): number {
  if (word.length < 5) return 0;
  return word.length < 9 ? 1 : 2;
}

function isAlike(word: string, alias: string): boolean {
  return word === alias || isNear(word, alias, slipsOf(alias));
}

/** "NamaPeserta" and "Nama_Peserta" are two words. */
function parted(text: string): string {
  return text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replaceAll('_', ' ');
}

/** The words as they stand, without what is in brackets. */
function wordsIn(text: string): readonly string[] {
  return readHeaderText(parted(text))?.bare.split(' ') ?? [];
}

const knownAliases = new WeakMap<ColumnDefinition, readonly (readonly string[])[]>();

/** Everything that a column is called, as words; worked out once. */
function aliasesOf(definition: ColumnDefinition): readonly (readonly string[])[] {
  const { header, aliases } = definition;
  const known = knownAliases.get(definition) ?? [header.id, header.en, ...aliases].map(wordsIn);
  knownAliases.set(definition, known);
  return known;
}

/** Every word of the alias stands in the header, slips aside, with little beside them. */
function names(header: readonly string[], alias: readonly string[]): boolean {
  if (!alias.every((word) => header.some((other) => isAlike(other, word)))) return false;
  const extra = header.filter((word) => !alias.some((other) => isAlike(word, other)) && !fillerWords.has(word));
  return extra.length <= (alias.length > 1 ? MOST_EXTRA : 0);
}

function isSameRun(header: readonly string[], alias: readonly string[]): boolean {
  return isAlike(header.join(''), alias.join(''));
}

/**
 * The column that a header nearly names: a slip of the pen, words run together, a word more. Null when no column or
 * more than one does.
 *
 * @example nearestColumn('Pendidkan Akhir', participantColumns)?.id // 'pendidikan'
 */
export function nearestColumn(text: string, definitions: readonly ColumnDefinition[]): ColumnDefinition | null {
  const header = wordsIn(text);
  if (header.length === 0) return null;
  for (const isNearMiss of [names, isSameRun]) {
    const near = definitions.filter((definition) => (
      definition.id !== 'no' && aliasesOf(definition).some((alias) => isNearMiss(header, alias))
    ));
    if (near.length > 0) return near.length === 1 ? (near[0] ?? null) : null;
  }
  return null;
}
