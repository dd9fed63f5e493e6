import data from '../../../rules/reference/pendidikan.json';
import { parserOf } from './cell-reader';
import type { Answer } from './cell-reader';
import type { CellValue } from './cell-value';
import { tokensOf } from './cell-text';
import { phraseBook } from './phrase-book';
import { NONE, readings } from './reading';
import type { Reading } from './reading';
import { hasDoubt, saysNone } from './words';

type Span = readonly [number, number];

const names = data.levels.map((level) => level.name);
const exactLevels = data.levels.flatMap(({ aliases }, index) => aliases.map((alias) => [alias.split(' '), [index + 1, index + 1]] as const));
const spansAnywhere = phraseBook<Span>([...exactLevels, ...spansOf(data.several)]);
const spansAlone = phraseBook<Span>(spansOf(data.alone));
const spansWhole = new Map(spansOf(data.whole).map(([words, span]) => [words.join(' '), span] as const));
const doubtful = new Set(data.doubt);
const before = new Set(data.before);
/** Signs that no degree needs, and gaps still to be filled in. */
const STRANGE = /[^\p{L}\p{N}\s.,/()[\]&:;'"_|-]|\.{2,}|_{2,}/u;

const HEADS = new Set(['s', 'd', 'strata', 'diploma', 'prodip']);
const numerals = new Map(
  [['i', 'satu'], ['ii', 'dua'], ['iii', 'tiga'], ['iv', 'empat']].flatMap((words, index) =>
    words.map((word) => [word, String(index + 1)] as const)));

/**
 * The education in a cell as an ordinal, 1 (SD) to 10 (S 3); a field of study behind it is fine ("S1 Akuntansi").
 * Course certificates, study in progress or broken off, and unknown words in front of the level are unreadable.
 * "Diploma" is `several` (D I to D IV), and so are a profession (S 1 or above) and two levels at once ("D IV / S 1").
 *
 * @source reference §3
 * @example parsePendidikan('Diploma III') // known 6
 */
export const parsePendidikan: (cell: CellValue) => Reading<number> = parserOf<number>({ text: readText });

/**
 * The level as the reference writes it.
 *
 * @throws RangeError when the ordinal is not 1 to 10.
 * @source reference §3
 * @example pendidikanName(4) // 'D I'
 */
export function pendidikanName(ordinal: number): string {
  const name = names[ordinal - 1];
  if (name === undefined) throw new RangeError(`pendidikan: ${ordinal}`);
  return name;
}

function readText(text: string): Answer<number> {
  if (saysNone(text)) return NONE;
  const tokens = withPlainNumbers(tokensOf(text));
  if (isUnfinished(tokens) || STRANGE.test(text)) return 'pendidikan.doubtful';
  if (hasUnknownNumber(tokens)) return 'pendidikan.unknown';
  const whole = spansWhole.get(tokens.join(' '));
  if (whole !== undefined) return settle([whole]);
  const { found, strays } = spansAnywhere(tokens);
  const [first] = found;
  if (first === undefined) return settle(spansAlone(tokens.slice(0, 2)).found.map(({ value }) => value));
  return isFormalDegree(tokens.slice(0, first.at), strays) ? settle(found.map(({ value }) => value)) : 'pendidikan.doubtful';
}

/** Only words such as "Lulusan" or "Program" in front, and no year, semester or other number beside the level. */
function isFormalDegree(prefix: readonly string[], strays: readonly string[]): boolean {
  return prefix.every((word) => before.has(word)) && !strays.some((word) => /\p{N}/u.test(word));
}

/** A course, or a study not finished or not held any more; "studi" at the end is no field of study. */
function isUnfinished(tokens: readonly string[]): boolean {
  return hasDoubt(tokens) || tokens.some((token) => doubtful.has(token)) || /^stud[iy]$/.test(tokens.at(-1) ?? '');
}

function settle(spans: readonly Span[]): Answer<number> {
  const levels = names.map((_, index) => index + 1).filter((level) => spans.some(([from, to]) => level >= from && level <= to));
  const [first, ...rest] = levels;
  return first === undefined ? 'pendidikan.unknown' : readings([first, ...rest]);
}

/** "diii" and "D" + "III" become "d" + "3"; numerals elsewhere stay as they are. */
function withPlainNumbers(tokens: readonly string[]): readonly string[] {
  const parted = tokens.flatMap((token) => {
    const glued = /^([ds])(ii|iii|iv)$/.exec(token);
    return glued === null ? [token] : [glued[1] ?? '', glued[2] ?? ''];
  });
  return parted.map((token, at) => (HEADS.has(parted[at - 1] ?? '') ? numerals.get(token) ?? token : token));
}

/** "Diploma 5", "S 4": a level that does not exist, which must not pass for a diploma of any kind. */
function hasUnknownNumber(tokens: readonly string[]): boolean {
  return tokens.some((token, at) => HEADS.has(token) && /^\d+$/.test(tokens[at + 1] ?? '')
    && spansAnywhere(tokens.slice(at, at + 2)).strays.length > 0);
}

function spansOf(groups: readonly { readonly aliases: readonly string[]; readonly from: string; readonly to: string }[]) {
  return groups.flatMap(({ aliases, from, to }) =>
    aliases.map((alias) => [alias.split(' '), [levelOf(from), levelOf(to)]] as const));
}

function levelOf(name: string): number {
  return data.levels.findIndex((level) => level.name === name) + 1;
}
