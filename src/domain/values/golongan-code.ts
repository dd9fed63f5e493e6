import type { ValueTag } from './cell-reader';
import { ordinalOfRoman, rankOf } from './golongan';
import type { Golongan } from './golongan';

/** The ranks that a code may mean (at least one), or why it means none. */
export type Ranks = readonly [Golongan, ...Golongan[]] | ValueTag;

type Scale = Golongan['scale'] | null;

const GLUED = /^([ivx]+|\d{1,2})([a-z])?$/;
const RUANG = 'abcde';

/**
 * The ranks of a code's parts: "iii" + "d", "iiid", "3" + "d", "ix". Without ruang a PNS code means all of its ranks.
 *
 * @source reference §2.1 (ruang a to d, IV also e), §2.2 (the trap of bare numerals)
 * @example readGolonganCode(['ii', 'a'], 'pns') // [{ scale: 'pns', ordinal: 5 }]
 */
export function readGolonganCode(parts: readonly string[], scale: Scale): Ranks {
  const code = partCode(parts);
  if (code === null) return whyNot(parts);
  const { numeral, ruang } = code;
  if (/^1{2,}$/.test(numeral) && (ruang !== undefined || scale !== 'pppk')) return 'golongan.one-for-i';
  const group = ordinalOfRoman(numeral) ?? Number(numeral);
  if (rankOf('pppk', group) === null) return 'golongan.no-such';
  return ruang === undefined ? ranksOfGroup(group, scale) : rankOfRuang(group, ruang, scale);
}

/** Numeral and ruang, glued or apart; null when the parts are no single code. */
function partCode([head = '', tail, ...rest]: readonly string[]) {
  const match = GLUED.exec(head);
  if (match === null || rest.length > 0) return null;
  const [, numeral = '', glued] = match;
  if (tail === undefined) return { numeral, ruang: glued };
  return glued === undefined && /^[a-z]$/.test(tail) ? { numeral, ruang: tail } : null;
}

function rankOfRuang(group: number, ruang: string, scale: Scale): Ranks {
  if (scale === 'pppk') return 'golongan.ruang-for-pppk';
  const index = RUANG.indexOf(ruang);
  const rank = group > 4 || index < 0 || index > lastRuang(group) ? null : rankOf('pns', group * 4 - 3 + index);
  return rank === null ? 'golongan.no-such' : [rank];
}

function ranksOfGroup(group: number, scale: Scale): Ranks {
  if (scale === 'pppk' || (scale === null && group > 4)) {
    const rank = rankOf('pppk', group);
    return rank === null ? 'golongan.no-such' : [rank];
  }
  if (scale === null) return 'golongan.scale-open';
  if (group > 4) return 'golongan.pppk-only';
  const ranks = Array.from({ length: lastRuang(group) + 1 }, (_, index) => rankOf('pns', group * 4 - 3 + index));
  const [first, ...rest] = ranks.filter((rank) => rank !== null);
  return first === undefined ? 'golongan.no-such' : [first, ...rest];
}

function lastRuang(group: number): number {
  return group === 4 ? 4 : 3;
}

/** A letter l or a digit 1 among Roman numerals stands for an I, but nobody should have to guess which. */
function whyNot(parts: readonly string[]): ValueTag {
  const joined = parts.join('');
  if (/^[ivxl1]+[a-e]?$/.test(joined) && /[l1]/.test(joined)) return 'golongan.one-for-i';
  return parts.length > 2 ? 'golongan.two-codes' : 'golongan.unknown';
}
