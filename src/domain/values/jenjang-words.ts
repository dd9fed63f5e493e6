import data from '../../../rules/reference/jenjang.json';
import { tokensOf } from './cell-text';
import type { JenjangBasis } from './jenjang';
import { ordinalOfRoman } from './golongan';
import { phraseBook } from './phrase-book';
import type { FoundPhrase } from './phrase-book';
import { hasDoubt } from './words';

/** A level that a text names, and why it counts as that. */
export interface Level {
  readonly ordinal: number;
  readonly basis: JenjangBasis;
}

/** What may be said against a plain reading of a level. */
export type SpecialOffice = 'penyelia' | 'subkoordinator' | 'plt-plh';

/** What one cell, the level or the title, says. */
export interface JenjangWords {
  /** For an acting official the levels of the post that is acted in. */
  readonly levels: readonly Level[];
  /** Offices on which the KAP is silent, in the order of the reference: Plt. first. */
  readonly specials: readonly SpecialOffice[];
  /** Nothing but labels such as "JF" or "Non eselon": the other cell has to tell. */
  readonly isSilent: boolean;
  readonly isDoubtful: boolean;
  /** "Mantan", "nonaktif", "pensiunan": the office is not held any more. */
  readonly isFormer: boolean;
  /** "IV/a" or an eselon that does not exist. */
  readonly refusal: 'jenjang.looks-like-golongan' | 'jenjang.no-such-eselon' | null;
}

type Place = 'anywhere' | 'start' | 'cell';
interface Phrase extends Level { readonly where: Place }

const findPhrases = phraseBook<Phrase>(data.phrases.flatMap(({ words, ordinal, basis, where }) =>
  words.map((phrase) => [phrase.split(' '), { ordinal, basis: basis as JenjangBasis, where: where as Place }] as const)));
const specials = data.special.map(({ special, words }) => ({ special: special as SpecialOffice, words }));
const findSpecials = phraseBook<SpecialOffice>(specials.flatMap(({ special, words }) =>
  words.map((phrase) => [phrase.split(' '), special] as const)));
const former = data.former.map((phrase) => ` ${phrase} `);
const labels = new Set(data.labels);
const eselon: ReadonlyMap<string, number> = new Map(Object.entries(data.eselon));

const ESELON = /(?:^|[\s(/,-])(?:eselon|esl|es)\.? ?(iv|i{1,3}|v|[1-5])(?:[ ./-]?([a-z]))?(?=$|[\s),/-])/;
/** "IV.a", "IVa"; a bare numeral could be a golongan in the wrong column, and so could "IV/a". */
const BARE_ESELON = /^(iv|i{1,3}|v)[ .]?([a-hj-uwyz])$/;
const GOLONGAN_LIKE = /^(?:[ivx]{1,5}|\d{1,2})(?:\s?[/-]\s?[a-e])?$/;

/**
 * What a level cell says: "Ahli Muda", "Eselon IV.a", "IVa", "JAD Pengawas". The single words "Pengawas" and
 * "Administrator" count only where they are the whole cell, because they are parts of functional titles too.
 *
 * @source reference §4 (trap: never match the single word "Pengawas")
 */
export function readJenjangWords(text: string): JenjangWords {
  const plain = text.toLowerCase();
  const bare = BARE_ESELON.exec(plain);
  const found = bare ?? ESELON.exec(plain);
  const level = found === null ? null : levelOfEselon(found);
  const words = readWords(found === null ? plain : plain.replace(found[0], ' '), true);
  return {
    ...words,
    levels: level === null || level === 'none' ? words.levels : [level, ...words.levels],
    isSilent: words.isSilent && level === null,
    refusal: level === 'none' ? 'jenjang.no-such-eselon' : GOLONGAN_LIKE.test(plain) ? 'jenjang.looks-like-golongan' : null,
  };
}

/** What a title says: "Kepala Seksi Pengolahan Data", "Pranata Komputer Ahli Muda". */
export function readTitleWords(text: string): JenjangWords {
  return readWords(text.toLowerCase(), false);
}

function readWords(text: string, isLevelCell: boolean): JenjangWords {
  const tokens = tokensOf(text);
  const joined = ` ${tokens.join(' ')} `;
  const named = findSpecials(tokens).found;
  const parts = partsBetween(tokens, named).map(phrasesIn);
  const isPure = parts.every(({ strays }) => strays === 0);
  const levels = parts.map(({ found }) => found.filter(({ where }) => where !== 'cell' || (isLevelCell && isPure)));
  const isActing = named.some(({ value }) => value === 'plt-plh');
  return {
    levels: isActing ? levels.findLast((part) => part.length > 0) ?? [] : levels.flat(),
    specials: specials.map(({ special }) => special).filter((special) => named.some(({ value }) => value === special)),
    isSilent: isPure && parts.every(({ found }) => found.length === 0),
    isDoubtful: hasDoubt(tokens.filter((token) => !labels.has(token))) || text.includes('?'),
    isFormer: former.some((phrase) => joined.includes(phrase)),
    refusal: null,
  };
}

/** The tokens before, between and behind the special offices: behind "Plt." stands the post that is acted in. */
function partsBetween(tokens: readonly string[], named: readonly FoundPhrase<SpecialOffice>[]): readonly (readonly string[])[] {
  const ends = [0, ...named.map(({ at, length }) => at + length)];
  return ends.map((from, index) => tokens.slice(from, named[index]?.at));
}

/** Phrases at their places; `strays` counts the words that are neither phrase nor label. */
function phrasesIn(tokens: readonly string[]): { readonly found: readonly Phrase[]; readonly strays: number } {
  const { found, strays } = findPhrases(tokens);
  const placed = found.filter(({ value, at }) => value.where !== 'start' || at === 0).map(({ value }) => value);
  return { found: placed, strays: found.length - placed.length + strays.filter((word) => !labels.has(word)).length };
}

function levelOfEselon([, numeral = '', letter]: RegExpExecArray): Level | 'none' {
  const ordinal = eselon.get(String(ordinalOfRoman(numeral) ?? numeral));
  if (ordinal === undefined || (letter !== undefined && letter !== 'a' && letter !== 'b')) return 'none';
  return { ordinal, basis: 'jenjang.basis-uu-5-2014' };
}
