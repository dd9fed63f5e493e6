import { openCell } from './cell-reader';
import type { ValueTag } from './cell-reader';
import type { CellValue } from './cell-value';
import { rankOf } from './golongan';
import type { Golongan } from './golongan';
import { readGolonganCode } from './golongan-code';
import type { Ranks } from './golongan-code';
import { sortGolonganWords } from './golongan-words';
import type { GolonganWords } from './golongan-words';
import { readings, unreadable } from './reading';
import type { Reading } from './reading';
import { remember } from './remember';
import { saysNone } from './words';

/** Whether the pangkat and the code of a cell belong together. */
export type GolonganPair = 'code-only' | 'name-only' | 'match' | 'mismatch' | 'unknown-name';

/** A rank as it was read, and whether its two ways of saying it agree. */
export interface GolonganReading {
  readonly golongan: Reading<Golongan>;
  readonly pair: GolonganPair;
}

type Scale = Golongan['scale'] | null;
type Verdict = readonly [Ranks, GolonganPair];

const readers = {
  pns: remember((cell: CellValue) => read(cell, 'pns')),
  pppk: remember((cell: CellValue) => read(cell, 'pppk')),
  open: remember((cell: CellValue) => read(cell, null)),
};

/**
 * The golongan in a cell, in every spelling of the reference, with or without its pangkat. A bare "II" of a PNS is
 * `several` (II/a to II/d); a pangkat that contradicts the code is `several` with pair `mismatch`. A word that means
 * none is unreadable: nobody has no golongan.
 *
 * @param scale the pay scale that status or NIP speak for; null when neither says
 * @source reference §2.1 to §2.3
 * @example parseGolongan('Pengatur Muda (II/a)', 'pns') // known ordinal 5, pair 'match'
 */
export function parseGolongan(cell: CellValue, scale: Golongan['scale'] | null): GolonganReading {
  return typeof cell === 'object' ? read(cell, scale) : readers[scale ?? 'open'](cell);
}

function read(cell: CellValue, scale: Scale): GolonganReading {
  const text = openCell(cell);
  if (typeof text !== 'string') return { golongan: text, pair: 'code-only' };
  const [ranks, pair] = saysNone(text) ? ['golongan.none' as const, 'code-only' as const] : judge(sortGolonganWords(text), scale);
  return { golongan: typeof ranks === 'string' ? unreadable(cell, ranks) : readings(ranks), pair };
}

function judge(words: GolonganWords, scale: Scale): Verdict {
  const pair = pairWithoutCode(words.name);
  const spoken = words.scale ?? scale;
  if (words.code.length === 0 && words.name === null) return ['golongan.unknown', pair];
  if (words.isDoubtful) return ['golongan.doubtful', pair];
  if (scale !== null && spoken !== scale) return ['golongan.scale-conflict', pair];
  if (words.name === null) return [readGolonganCode(words.code, spoken), pair];
  if (spoken === 'pppk') return ['golongan.name-for-pppk', 'mismatch'];
  if (words.name !== 'unknown') return judgeNamed(words.name, words.code);
  return [words.code.length === 0 ? 'golongan.unknown-name' : readGolonganCode(words.code, spoken), pair];
}

function pairWithoutCode(name: GolonganWords['name']): GolonganPair {
  if (name === null) return 'code-only';
  return name === 'unknown' ? 'unknown-name' : 'name-only';
}

/** A pangkat is a PNS rank; it narrows a bare code, confirms it, or contradicts it. */
function judgeNamed(ordinal: number, code: readonly string[]): Verdict {
  const named = rankOf('pns', ordinal);
  if (named === null) return ['golongan.unknown-name' satisfies ValueTag, 'unknown-name'];
  if (code.length === 0) return [[named], 'name-only'];
  const ranks = readGolonganCode(code, 'pns');
  if (typeof ranks === 'string') return [ranks, 'mismatch'];
  return ranks.includes(named) ? [[named], 'match'] : [[...ranks, named], 'mismatch'];
}
