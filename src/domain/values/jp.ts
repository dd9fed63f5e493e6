import { parserOf } from './cell-reader';
import type { Answer } from './cell-reader';
import type { CellValue } from './cell-value';
import { decimalOf, readDecimal } from './decimal-cell';
import { compare, exact } from './exact';
import type { Exact } from './exact';
import { NONE, known } from './reading';
import type { Reading } from './reading';
import { saysNone } from './words';

const lowest = exact(0);
const UNIT = / ?(?:jp|jamlat|jpl)\.?$/i;
const attendanceWords = new Set([
  'h', 'hadir', 'a', 'alpa', 'alpha', 'i', 'izin', 'ijin', 's', 'sakit', 'th', 'tidak hadir', 'v', 'x', '✓', '✔', '√', 'ya', 'ada',
]);

/**
 * Jam pelajaran, 0 or more, decimals allowed: 8, "8 JP". Words of attendance ("H", "hadir") say no number and are
 * unreadable; a dash is `none`.
 *
 * @source reference §6.2 (1 JP = 45 minutes)
 * @example parseJp('8 JP') // known 8
 */
export const parseJp: (cell: CellValue) => Reading<Exact> = parserOf<Exact>({
  text: (text) => {
    const jp = readDecimal(text.replace(UNIT, ''));
    if (jp !== null) return settle(jp);
    if (saysNone(text)) return NONE;
    return attendanceWords.has(text.toLowerCase()) ? 'jp.attendance-word' : 'jp.not-a-number';
  },
  number: (value) => settle(decimalOf(value)),
});

function settle(jp: Exact): Answer<Exact> {
  return compare(jp, lowest) < 0 ? 'jp.negative' : known(jp);
}
