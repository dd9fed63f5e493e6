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

const HEADS = new Set(['s', 'd', 'strata', 'diploma', 'prodip']);
const numerals = new Map(
  [['i', 'satu'], ['ii', 'dua'], ['iii', 'tiga'], ['iv', 'empat']].flatMap((words, index) =>
    words.map((word) => [word, String(index + 1)] as const)));

/**
 * The education in a cell as an ordinal, 1 (SD) to 10 (S 3); a field of study behind it is fine ("S1 Akuntansi").
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
  if (hasDoubt(tokens) || text.includes('?')) return 'pendidikan.doubtful';
  if (hasUnknownNumber(tokens)) return 'pendidikan.unknown';
  const { found } = spansAnywhere(tokens);
  return settle((found.length > 0 ? found : spansAlone(tokens.slice(0, 2)).found).map(({ value }) => value));
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
