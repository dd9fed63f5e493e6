import {
  exactToNumber, isBlank, isCellError, isNone, parseDay, parseDuration, parseGolongan, parseJenjang, parseJp,
  parsePendidikan, parseScore, parseYesNo, readings, unreadable, BLANK, NONE, known,
} from '../values';
import type { CellValue, Reading } from '../values';
import { slotOf, unknown } from '../rules';
import type { FactType, PackColumn, Scalar } from '../rules';
import type { ParticipantFact } from './participant-facts';

type Parser = (cell: CellValue, date1904: boolean) => Reading<Scalar>;

function parseText(cell: CellValue): Reading<Scalar> {
  if (isCellError(cell)) return unreadable(cell, 'cell.error');
  return isBlank(cell) ? BLANK : known(String(cell).trim());
}

function parseNumber(cell: CellValue): Reading<Scalar> {
  if (isBlank(cell)) return BLANK;
  if (typeof cell === 'string' && isNone(cell)) return NONE;
  const number = typeof cell === 'string' && /^\s*-?\d+(?:[.,]\d+)?\s*%?\s*$/.test(cell) ? Number(cell.replace('%', '').replace(',', '.')) : cell;
  return typeof number === 'number' && Number.isFinite(number) ? known(number) : unreadable(cell, isCellError(cell) ? 'cell.error' : 'cell.not-a-number');
}

function mapReading<T>(reading: Reading<T>, map: (value: T) => Scalar): Reading<Scalar> {
  if (reading.kind === 'known') return known(map(reading.value));
  if (reading.kind !== 'several') return reading;
  const [first, ...rest] = reading.values.map(map);
  return first === undefined ? BLANK : readings([first, ...rest]);
}

const golongan = (scale: 'pns' | 'pppk'): Parser => (cell) => mapReading(parseGolongan(cell, scale).golongan, (value) => value.ordinal);

const parsers: Readonly<Record<FactType, Parser>> = {
  text: parseText,
  choice: parseText,
  boolean: parseYesNo,
  number: parseNumber,
  percent: parseNumber,
  people: parseNumber,
  months: parseDuration,
  score: (cell) => mapReading(parseScore(cell), exactToNumber),
  jp: (cell) => mapReading(parseJp(cell), exactToNumber),
  golongan: golongan('pns'),
  'golongan-pppk': golongan('pppk'),
  pendidikan: parsePendidikan,
  jenjang: (cell) => parseJenjang(cell, null).jenjang,
  day: parseDay,
};

/** A choice counts only when it is one of the options, written in any case. */
function chosen(reading: Reading<Scalar>, options: readonly string[] | undefined): Reading<Scalar> {
  if (options === undefined || reading.kind !== 'known') return reading;
  const option = options.find((one) => one.toLowerCase() === String(reading.value).toLowerCase());
  return option === undefined ? unreadable(String(reading.value), 'cell.not-an-option') : known(option);
}

/** The facts of the columns that a pack adds to the roster: a new programme needs no code. */
export function packFacts(columns: readonly PackColumn[]): readonly ParticipantFact[] {
  return columns.filter((column) => column.table === 'participants').map((column) => ({
    ...column,
    derive: (person, { roster, date1904 }) => {
      const reading = chosen(parsers[column.type](roster.cell(person.position, column.id), date1904), column.options);
      return slotOf(reading, (value) => value, noneOf(column.type));
    },
    columns: () => [column.id],
  }));
}

/** What a word of none means: zero, no, or simply the word's absence. */
function noneOf(type: FactType): Scalar | ReturnType<typeof unknown> {
  if (type === 'boolean') return false;
  return type === 'number' || type === 'months' || type === 'people' || type === 'jp' ? 0 : unknown('none');
}
