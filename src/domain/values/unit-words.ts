import data from '../../../rules/reference/units.json';
import { tokensOf } from './cell-text';
import { isNear } from './edit-distance';
import { phraseBook } from './phrase-book';

/** What a unit text names. */
export interface UnitWords {
  /** Positions in the list of units, without repeats. */
  readonly units: readonly number[];
  /** "Kementerian Keuangan" or "Kemenkeu" itself. */
  readonly isMinistry: boolean;
  /** Another institution, or "Non Kemenkeu". */
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
  const startsOutside = findOutsiders(tokens).found[0]?.at === 0;
  const startsInside = found[0]?.at === 0;
  return {
    units: [...named], isMinistry, isOutside: startsOutside && !startsInside,
    isDoubtful: text.includes('?') || (!isMinistry && isMisspelt(tokens)),
    strays: strays.filter((word) => !fillers.has(word)).length,
  };
}

function wordsOf(text: string): readonly string[] {
  return tokensOf(text).flatMap((word) => (word === 'ditjen' || word === 'dirjen' ? ['direktorat', 'jenderal'] : [word]));
}

/** A near miss of our own name is no other institution; a declared one is never a miss. */
function isMisspelt(tokens: readonly string[]): boolean {
  const [first = '', second = ''] = tokens;
  if (first === 'kementerian' || first === 'kementrian') return isNear(second, 'keuangan', 2);
  return findOutsiders([first]).found.length === 0 && isNear(first, 'kemenkeu', 2);
}
