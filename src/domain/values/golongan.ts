import data from '../../../rules/reference/golongan.json';

/** A rank: golongan/ruang of a PNS (I/a is 1, II/a is 5, IV/e is 17) or golongan of a PPPK (I is 1, XVII is 17). */
export interface Golongan {
  readonly scale: 'pns' | 'pppk';
  /** 1 to 17 on its own scale; the scales are not comparable. */
  readonly ordinal: number;
}

const ranks = {
  pns: data.pns.map((_, index): Golongan => ({ scale: 'pns', ordinal: index + 1 })),
  pppk: data.pppk.map((_, index): Golongan => ({ scale: 'pppk', ordinal: index + 1 })),
};

/** The rank of an ordinal, always the same object; null outside 1 to 17. */
export function rankOf(scale: Golongan['scale'], ordinal: number): Golongan | null {
  return ranks[scale][ordinal - 1] ?? null;
}

/**
 * The rank as people write it.
 *
 * @throws RangeError when the ordinal is not 1 to 17.
 * @source reference §2.1, §2.2
 * @example golonganName('pns', 5) // 'II/a'
 */
export function golonganName(scale: Golongan['scale'], ordinal: number): string {
  const name = scale === 'pns' ? data.pns[ordinal - 1]?.code : data.pppk[ordinal - 1];
  if (name === undefined) throw new RangeError(`golongan: ${ordinal}`);
  return name;
}

/**
 * The pangkat of a PNS rank; a PPPK has none.
 *
 * @throws RangeError when the ordinal is not 1 to 17.
 * @source reference §2.1
 * @example pangkatName(5) // 'Pengatur Muda'
 */
export function pangkatName(ordinal: number): string {
  const rank = data.pns[ordinal - 1];
  if (rank === undefined) throw new RangeError(`pangkat: ${ordinal}`);
  return rank.pangkat;
}

/** 1 to 17 for a Roman numeral in lower case ("ix"); null for anything else. */
export function ordinalOfRoman(text: string): number | null {
  const index = data.pppk.indexOf(text.toUpperCase());
  return index < 0 ? null : index + 1;
}
