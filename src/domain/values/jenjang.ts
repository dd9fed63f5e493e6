import data from '../../../rules/reference/jenjang.json';

/** Tag of the text that says why a title or level counts as its ordinal. */
export type JenjangBasis =
  | 'jenjang.basis-uu-5-2014' | 'jenjang.basis-permenpanrb-17-2021' | 'jenjang.basis-keterampilan';

/**
 * The level as people write it: 1 pelaksana, 2 pengawas, 3 administrator, 4 JPT pratama, 5 JPT madya, 6 JPT utama.
 *
 * @throws RangeError when the ordinal is not 1 to 6.
 * @source reference §4
 * @example jenjangName(2) // 'Pengawas (eselon IV)'
 */
export function jenjangName(ordinal: number): string {
  const name = data.levels[ordinal - 1];
  if (name === undefined) throw new RangeError(`jenjang: ${ordinal}`);
  return name;
}
