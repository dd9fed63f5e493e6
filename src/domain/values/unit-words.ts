import data from '../../../rules/reference/units.json';
import { tokensOf } from './cell-text';
import { isNear } from './edit-distance';

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
const LONGEST_NAME = 9;
const fillers = new Set(['ri', 'republik', 'indonesia', 'pada', 'di', 'lingkungan', 'unit', 'eselon', 'i']);
const names = new Map<string, number>([
  ...data.ministry.map((name) => [name, MINISTRY] as const),
  ...data.units.flatMap(({ name, aliases }, index) => [name, ...aliases].map((alias) => [keyOf(alias), index] as const)),
]);
const outsideWhole = new Set(data.outside.whole);
const outsideStart = new Set(data.outside.start);

/**
 * The units and institutions that a cleaned text names, longest name first; "Ditjen" is "Direktorat Jenderal".
 *
 * @source reference §5
 * @example readUnitWords('Ditjen Pajak (DJP)').units.length // 1
 */
export function readUnitWords(text: string): UnitWords {
  const tokens = expanded(tokensOf(text));
  const { found, strays } = namesIn(tokens);
  const units = [...new Set(found)].filter((index) => index !== MINISTRY);
  if (outsideWhole.has(tokens.join(' '))) return { units: [], isMinistry: false, isOutside: true, isDoubtful: false, strays };
  const isMinistry = found.includes(MINISTRY);
  const isOutside = startsOutside(tokens) && !names.has(tokens.slice(0, 2).join(' '));
  return { units, isMinistry, isOutside, isDoubtful: text.includes('?') || (!isMinistry && isMisspelt(tokens)), strays };
}

function keyOf(name: string): string {
  return expanded(tokensOf(name)).join(' ');
}

function expanded(tokens: readonly string[]): readonly string[] {
  return tokens.flatMap((token) => (token === 'ditjen' || token === 'dirjen' ? ['direktorat', 'jenderal'] : [token]));
}

function namesIn(tokens: readonly string[]): { readonly found: readonly number[]; readonly strays: number } {
  const found: number[] = [];
  let strays = 0;
  for (let at = 0; at < tokens.length;) {
    const length = lengthOfName(tokens, at);
    const index = names.get(tokens.slice(at, at + length).join(' '));
    if (index !== undefined) found.push(index);
    else if (!fillers.has(tokens[at] ?? '')) strays += 1;
    at += Math.max(length, 1);
  }
  return { found, strays };
}

function lengthOfName(tokens: readonly string[], at: number): number {
  for (let length = LONGEST_NAME; length > 0; length -= 1) {
    if (names.has(tokens.slice(at, at + length).join(' '))) return length;
  }
  return 0;
}

function startsOutside(tokens: readonly string[]): boolean {
  return [1, 2, 3, 4, 5].some((length) => length <= tokens.length && outsideStart.has(tokens.slice(0, length).join(' ')));
}

/** A near miss of our own name is no other institution; a declared one is never a miss. */
function isMisspelt(tokens: readonly string[]): boolean {
  const [first = '', second = ''] = tokens;
  if (first === 'kementerian' || first === 'kementrian') return isNear(second, 'keuangan', 2);
  return !outsideStart.has(first) && isNear(first, 'kemenkeu', 2);
}
