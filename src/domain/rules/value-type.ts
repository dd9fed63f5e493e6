import {
  exactToNumber, formatDay, golonganName, jenjangName, parseDay, parseDuration, parseGolongan, parseJenjang, parseJp,
  formatTimeOfDay, parsePendidikan, parseScore, parseTimeOfDay, pendidikanName, possibleValues,
} from '../values';
import type { CellValue, Day, Reading } from '../values';
import type { Language } from '../../messages';

/** Types whose values people write in words and conditions compare as numbers. */
export type WrittenType = 'golongan' | 'golongan-pppk' | 'pendidikan' | 'jenjang' | 'day' | 'time' | 'months' | 'score' | 'jp';

const parsers: Readonly<Record<WrittenType, (cell: CellValue, date1904: boolean) => readonly number[]>> = {
  golongan: (cell) => ordinalsOf(cell, 'pns'),
  'golongan-pppk': (cell) => ordinalsOf(cell, 'pppk'),
  pendidikan: (cell) => possibleValues(parsePendidikan(cell)),
  jenjang: (cell) => possibleValues(parseJenjang(cell, null).jenjang),
  day: (cell, date1904) => possibleValues(parseDay(cell, date1904)),
  time: (cell) => possibleValues(parseTimeOfDay(cell)),
  months: (cell) => possibleValues(parseDuration(cell)),
  score: (cell) => numbersOf(parseScore(cell)),
  jp: (cell) => numbersOf(parseJp(cell)),
};

function ordinalsOf(cell: CellValue, scale: 'pns' | 'pppk'): readonly number[] {
  const possible = possibleValues(parseGolongan(cell, scale).golongan);
  return possible.filter((golongan) => golongan.scale === scale).map((golongan) => golongan.ordinal);
}

function numbersOf(reading: Reading<Parameters<typeof exactToNumber>[0]>): readonly number[] {
  return possibleValues(reading).map(exactToNumber);
}

export function isWrittenType(type: string): type is WrittenType {
  return Object.hasOwn(parsers, type);
}

/**
 * Every number that a written value may mean; empty when it cannot be read.
 *
 * @example readWritten('golongan', 'II/a', false) // [5]
 */
export function readWritten(type: WrittenType, cell: CellValue, date1904: boolean): readonly number[] {
  return parsers[type](cell, date1904);
}

/**
 * A number of a written type as people read it.
 *
 * @example writeValue('golongan', 5, 'id') // 'II/a'
 */
export function writeValue(type: WrittenType, value: number, language: Language): string {
  if (type === 'golongan') return golonganName('pns', value);
  if (type === 'golongan-pppk') return golonganName('pppk', value);
  if (type === 'pendidikan') return pendidikanName(value);
  if (type === 'jenjang') return jenjangName(value);
  if (type === 'time') return formatTimeOfDay(value);
  if (type === 'day') return formatDay(value as Day, language);
  return writeNumber(value, language);
}

/** A plain number with the language's decimal mark. */
export function writeNumber(value: number, language: Language): string {
  return language === 'id' ? String(value).replace('.', ',') : String(value);
}

/** Days since 1970-01-01 of `yyyy-mm-dd`; null for anything else. */
export function readIsoDay(text: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  return possibleValues(parseDay(text, false))[0] ?? null;
}
