import data from '../../../rules/reference/golongan.json';
import { tokensOf } from './cell-text';
import { hasDoubt } from './words';

/** The words of a golongan cell, sorted into what they may say. */
export interface GolonganWords {
  /** Parts of the code: "iii", "d", "iiia", "2". */
  readonly code: readonly string[];
  /** The pangkat: its ordinal, `unknown` for words that are no pangkat, null without any. */
  readonly name: number | 'unknown' | null;
  /** The scale that the text itself names. */
  readonly scale: 'pns' | 'pppk' | null;
  /** Something takes the rest back or was never a golongan: "belum", "?". */
  readonly isDoubtful: boolean;
}

const labels = new Set(data.labels);
const tingkat = new Set(data.tingkat);
const pangkat = new Map(data.pns.flatMap((rank, index) =>
  [rank.pangkat, ...rank.aliases].map((name) => [nameKey(tokensOf(name)), index + 1] as const)));
const pangkatWords = new Set([...data.pns.flatMap((rank) => tokensOf(rank.pangkat)), 'penda'].filter((word) => word.length > 2));

const CODE_PART = /^(?:[ivxl]+[a-z]?|\d+|[a-z])$/;
const PLAIN = /^[\p{L}\p{N}\s.,/()[\]:;\\_'"+|-]*$/u;

/**
 * Sort the words of a cleaned golongan text. "Tk. I" belongs to the pangkat, whatever stands between.
 *
 * @example sortGolonganWords('Penata Tk. I (III/d)') // { code: ['iii', 'd'], name: 12, scale: null, isDoubtful: false }
 */
export function sortGolonganWords(text: string): GolonganWords {
  const tokens = tokensOf(withScaleWords(text));
  const code: string[] = [];
  const name: string[] = [];
  let scale: GolonganWords['scale'] = null;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? '';
    if (labels.has(token)) continue;
    if (token === 'pns' || token === 'pppk') scale = token;
    else if (tingkat.has(token)) at += takeTingkat(tokens[at + 1], name);
    else if (token === 'tki') name.push('tk');
    else if (CODE_PART.test(token)) code.push(token);
    else name.push(token);
  }
  return { code, name: readName(name), scale, isDoubtful: hasDoubt(tokens) || !PLAIN.test(text) || isStray(name) };
}

/** "P3K" as one word, and a bar beside a numeral as the letter it was meant to be, so that it is not lost. */
function withScaleWords(text: string): string {
  return text.toLowerCase().replace(/\bp\.?3\.?k\b/g, 'pppk').replace(/\|(?=[ivx])|(?<=[ivx])\|/g, 'l');
}

/** How many words "Tk." takes with it: the I or 1 behind it. */
function takeTingkat(next: string | undefined, name: string[]): number {
  const isFirst = next === 'i' || next === '1';
  name.push(isFirst ? 'tk' : 'tk?');
  return isFirst ? 1 : 0;
}

function readName(words: readonly string[]): GolonganWords['name'] {
  return words.length === 0 ? null : pangkat.get(nameKey(words)) ?? 'unknown';
}

/** Words none of which belongs to any pangkat. */
function isStray(words: readonly string[]): boolean {
  return words.length > 0 && readName(words) === 'unknown' && !words.some((word) => pangkatWords.has(word));
}

function nameKey(words: readonly string[]): string {
  return words.join('').replace(/tingkati$/, 'tk');
}
