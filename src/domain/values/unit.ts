import data from '../../../rules/reference/units.json';
import { dayFromIso } from './calendar';
import type { Day } from './calendar';
import { openCell } from './cell-reader';
import type { ValueTag } from './cell-reader';
import type { CellValue } from './cell-value';
import { NONE, known, unreadable } from './reading';
import type { Reading } from './reading';
import { remember } from './remember';
import { readUnitWords } from './unit-words';
import type { UnitWords } from './unit-words';
import { isNone } from './words';

/** Where a person works. */
export interface Unit {
  /** Code of the echelon-I unit ("015.04"); null for another institution, or Kemenkeu without a unit. */
  readonly code: string | null;
  /** Official name, or the text as typed for another institution. */
  readonly name: string;
  readonly kemenkeu: boolean;
}

const units = data.units.map(({ code, name, from, to }) => ({
  from: from === null ? null : dayFromIso(from),
  to: to === null ? null : dayFromIso(to),
  reading: known<Unit>({ code, name, kemenkeu: true }),
}));
const ministry = known<Unit>({ code: null, name: 'Kementerian Keuangan', kemenkeu: true });

const wordsOf = remember(readUnitWords);
const outsider = remember((text: string): Reading<Unit> => known({ code: null, name: text, kemenkeu: false }));

/**
 * The unit in a cell on a day: a Kemenkeu unit by its official name, short name or alias, another institution by the
 * declared patterns, "Non Kemenkeu". Everything else is unreadable: it may be a unit that the list does not know.
 *
 * @param asOf units that were abolished before or founded after this day are unreadable
 * @source KAP K17; reference §5
 * @example parseUnit('DJPb', dayFromIso('2022-09-05')) // known 015.08, kemenkeu true
 */
export function parseUnit(cell: CellValue, asOf: Day): Reading<Unit> {
  const text = openCell(cell);
  if (typeof text !== 'string') return text;
  if (isNone(text)) return NONE;
  const words = wordsOf(text);
  if (words.isDoubtful) return refuse(cell, 'unit.doubtful');
  if (words.isOutside) return words.units.length > 0 || words.isMinistry ? refuse(cell, 'unit.two-institutions') : outsider(text);
  if (words.strays > 0 || (words.units.length === 0 && !words.isMinistry)) return refuse(cell, 'unit.not-listed');
  return unitOf(cell, words, asOf);
}

function unitOf(cell: CellValue, words: UnitWords, asOf: Day): Reading<Unit> {
  const [index, other] = words.units;
  if (index === undefined) return ministry;
  if (other !== undefined) return refuse(cell, 'unit.two-institutions');
  const unit = units[index];
  if (unit === undefined) return refuse(cell, 'unit.not-listed');
  if (unit.from !== null && asOf < unit.from) return refuse(cell, 'unit.not-yet');
  return unit.to !== null && asOf > unit.to ? refuse(cell, 'unit.abolished') : unit.reading;
}

function refuse(cell: CellValue, reason: ValueTag): Reading<Unit> {
  return unreadable(cell, reason);
}
