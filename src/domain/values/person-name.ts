import { cleanText, isTooLong } from './cell-text';
import { saysNone } from './words';

/** Forms of address and degrees in front of a name. */
const BEFORE = new Set(['bapak', 'bpk', 'pak', 'ibu', 'bu', 'sdr', 'sdri', 'saudara', 'saudari', 'dr', 'drs', 'dra', 'ir', 'prof', 'h', 'hj', 'mr', 'mrs', 'ms']);
/** A degree behind a name: "S.Kom.", "M.M", "Ph.D.", "SE", "MBA". */
const DEGREE = /^(?:(?:\p{L}{1,5}\.\s?)+\p{L}{0,5}\.?|\p{Lu}{2,5})$/u;
const LETTER = /\p{L}/u;
const SEPARATORS = /[;\n/&]|\s(?:dan|and|serta)\s/iu;

/**
 * A name as names are compared: lower case, without degrees, forms of address and punctuation; digits make names different
 * ("Asisten 1", "Asisten 2"). Empty when no name is left.
 *
 * @example plainName('Dr. Ratih Wulandari, S.Kom., M.M.') // 'ratih wulandari'
 */
export function plainName(name: string): string {
  const [main = ''] = cleanText(name).split(',');
  const words = main.toLowerCase().split(/[^\p{L}\p{N}'-]+/u).filter((word) => word !== '');
  const first = words.findIndex((word) => !BEFORE.has(word));
  const compared = first < 0 ? '' : words.slice(first).join(' ');
  return LETTER.test(compared) ? compared : '';
}

/**
 * The people that a cell names, as they stand there: several names may be divided by a comma, a semicolon, a slash, a new
 * line, "&" or "dan"; a degree behind a comma belongs to the name before it. Words that mean none name nobody.
 *
 * @example namesIn('Ratih Wulandari, S.Kom. dan Bambang Prasetyo') // ['Ratih Wulandari, S.Kom.', 'Bambang Prasetyo']
 */
export function namesIn(text: string): readonly string[] {
  if (isTooLong(text)) return [];
  return text.split(SEPARATORS).flatMap(namesInPart).filter((name) => plainName(name) !== '' && !saysNone(name));
}

function namesInPart(part: string): readonly string[] {
  const names: string[] = [];
  for (const piece of part.split(',').map(cleanText)) {
    const last = names.at(-1);
    if (last !== undefined && (piece === '' || DEGREE.test(piece))) names[names.length - 1] = piece === '' ? last : `${last}, ${piece}`;
    else if (piece !== '') names.push(piece);
  }
  return names;
}

/**
 * True when two names can be the same person's: every word of the shorter one stands in the other, a single letter for
 * the word that it begins ("Ratih W." for "Ratih Wulandari").
 *
 * @example mayBeSamePerson('Ratih W.', 'Ratih Wulandari, S.Kom.') // true
 */
export function mayBeSamePerson(one: string, other: string): boolean {
  const [short, long] = [plainName(one).split(' '), plainName(other).split(' ')].sort((a, b) => a.length - b.length);
  if (short === undefined || long === undefined || short[0] === '') return false;
  return short.every((word) => long.some((other) => isSameWord(word, other)));
}

function isSameWord(word: string, other: string): boolean {
  const [initial, whole] = word.length < other.length ? [word, other] : [other, word];
  return initial === whole || (initial.length === 1 && LETTER.test(initial) && whole.startsWith(initial));
}
