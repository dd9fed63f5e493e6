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
const highest = exact(100);

/**
 * A score from 0 to 100, exactly as written: "78,5" and 78.5 are the same. "0" is a score; a dash is `none`.
 *
 * @source reference §6.3 (scores 0 to 100)
 * @example parseScore('78,5') // known 157/2
 */
export const parseScore: (cell: CellValue) => Reading<Exact> = parserOf<Exact>({
  text: (text) => {
    const score = readDecimal(text);
    if (score !== null) return settle(score);
    return saysNone(text) ? NONE : 'score.not-a-number';
  },
  number: (value) => settle(decimalOf(value)),
});

function settle(score: Exact): Answer<Exact> {
  return compare(score, lowest) < 0 || compare(score, highest) > 0 ? 'score.out-of-range' : known(score);
}
