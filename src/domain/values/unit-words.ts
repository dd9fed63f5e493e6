import data from '../../../rules/reference/units.json';
import { tokensOf } from './cell-text';
import { isNear } from './edit-distance';
import { phraseBook } from './phrase-book';
import { hasDoubt } from './words';

/** What a unit text names. */
export interface UnitWords {
  /** Positions in the list of units, without repeats. */
  readonly units: readonly number[];
  /** "Kementerian Keuangan" or "Kemenkeu" itself. */
  readonly isMinistry: boolean;
  /** Another institution, or "Non Kemenkeu"; a title that every ministry has ("Sekretariat Jenderal") is then its own. */
  readonly isOutside: boolean;
  /** "Kementerian Keungan": perhaps ours, misspelt. */
  readonly isDoubtful: boolean;
  /** Words that belong to nothing known. */
  readonly strays: number;
}

const MINISTRY = -1;
const OUTSIDE: UnitWords = { units: [], isMinistry: false, isOutside: true, isDoubtful: false, strays: 0 };
const fillers = new Set(['ri', 'republik', 'indonesia', 'pada', 'di', 'lingkungan', 'unit', 'eselon', 'i']);
const findNames = phraseBook<number>([
  ...data.ministry.map((name) => [wordsOf(name), MINISTRY] as const),
  ...data.units.flatMap(({ name, aliases }, index) => [name, ...aliases].map((alias) => [wordsOf(alias), index] as const)),
]);
const findOutsiders = phraseBook<true>(data.outside.start.map((name) => [wordsOf(name), true] as const));
const shared = new Set(data.units.flatMap(({ name }, index) => (data.shared.includes(name) ? [index] : [])));
const ministryWords = new Set(['kementerian', 'kementrian']);
const outsideWhole = new Set(data.outside.whole);

/**
 * The units and institutions that a cleaned text names, longest name first; "Ditjen" is "Direktorat Jenderal".
 *
 * @source reference §5
 * @example readUnitWords('Ditjen Pajak (DJP)').units.length // 1
 */
export function readUnitWords(text: string): UnitWords {
  const tokens = wordsOf(text);
  if (outsideWhole.has(tokens.join(' '))) return OUTSIDE;
  const { found, strays } = findNames(tokens);
  const named = new Set(found.map(({ value }) => value));
  const isMinistry = named.delete(MINISTRY);
  const isOutside = isElsewhere(strays);
  return {
    units: [...named].filter((unit) => !(isOutside && !isMinistry && shared.has(unit))), isMinistry, isOutside,
    isDoubtful: text.includes('?') || (!isMinistry && isMisspelt(tokens)),
    strays: strays.filter((word) => !fillers.has(word)).length,
  };
}

function wordsOf(text: string): readonly string[] {
  return tokensOf(text).flatMap((word) => (word === 'ditjen' || word === 'dirjen' ? ['direktorat', 'jenderal'] : [word]));
}

/** True for words, ours left out, that name another institution at their start, or anywhere unless a word takes it back ("eks BPK"). */
function isElsewhere(words: readonly string[]): boolean {
  return findOutsiders(words).found.some(({ at }) => isNamed(words, at) && (at === 0 || !hasDoubt(words)));
}

/** Behind "Kementerian" stands its name; "Kementerian/Lembaga" and "Kementerian RI" name none. */
function isNamed(words: readonly string[], at: number): boolean {
  if (!ministryWords.has(words[at] ?? '')) return true;
  const next = words[at + 1];
  return next !== undefined && next !== 'lembaga' && !fillers.has(next);
}

/** A near miss of our own name is no other institution; a declared one is never a miss. */
function isMisspelt(tokens: readonly string[]): boolean {
  const first = tokens[0] ?? '';
  if (tokens.some((token, at) => ministryWords.has(token) && isNear(tokens[at + 1] ?? '', 'keuangan', 2))) return true;
  return findOutsiders([first]).found.length === 0 && isNear(first, 'kemenkeu', 2);
}
