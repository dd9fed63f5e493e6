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
import { saysNone } from './words';

/** Where a person works. */
export interface Unit {
  /** Code of the echelon-I unit ("015.04"); null for another institution, or Kemenkeu without a unit. */
  readonly code: string | null;
  /** Official name, or the text as typed for another institution. */
  readonly name: string;
  readonly kemenkeu: boolean;
}

/** A unit of the list with the first and last day on which it existed; null where it is open. */
interface ListedUnit {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly reading: Reading<Unit>;
}

const units: readonly ListedUnit[] = data.units.map(({ code, name, from, to }) => ({
  from: from === null ? null : dayFromIso(from),
  to: to === null ? null : dayFromIso(to),
  reading: known<Unit>({ code, name, kemenkeu: true }),
}));
const ministry = known<Unit>({ code: null, name: 'Kementerian Keuangan', kemenkeu: true });

const remembered = remember(find);

/**
 * The unit in a cell on a day: a Kemenkeu unit by its official name, short name or alias, another institution by the
 * declared patterns, "Non Kemenkeu". Everything else is unreadable: it may be a unit that the list does not know.
 *
 * @param asOf units that were abolished before or founded after this day are unreadable
 * @source KAP K17; reference §5
 * @example parseUnit('DJPb', dayFromIso('2022-09-05')) // known 015.08, kemenkeu true
 */
export function parseUnit(cell: CellValue, asOf: Day): Reading<Unit> {
  const found = typeof cell === 'object' ? find(cell) : remembered(cell);
  if ('kind' in found) return found;
  if (found.from !== null && asOf < found.from) return unreadable(cell, 'unit.not-yet' satisfies ValueTag);
  if (found.to !== null && asOf > found.to) return unreadable(cell, 'unit.abolished' satisfies ValueTag);
  return found.reading;
}

/** The listed unit that the cell names, or a reading that holds on any day. */
function find(cell: CellValue): ListedUnit | Reading<Unit> {
  const text = openCell(cell);
  if (typeof text !== 'string') return text;
  if (saysNone(text)) return NONE;
  const found = identify(text);
  return typeof found === 'string' ? unreadable(cell, found) : found;
}

function identify(text: string): ListedUnit | Reading<Unit> | ValueTag {
  const words = readUnitWords(text);
  const [first, ...others] = words.units;
  if (words.isDoubtful) return 'unit.doubtful';
  const isOurs = first !== undefined || words.isMinistry;
  if (others.length > 0 || (words.isOutside && isOurs)) return 'unit.two-institutions';
  if (words.isOutside) return known({ code: null, name: text, kemenkeu: false });
  if (words.strays > 0 || !isOurs) return 'unit.not-listed';
  return first === undefined ? ministry : units[first] ?? 'unit.not-listed';
}
