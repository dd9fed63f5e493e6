import data from '../../../rules/reference/presence.json';
import { parserOf } from './cell-reader';
import type { Answer } from './cell-reader';
import type { CellValue } from './cell-value';
import { tokensOf } from './cell-text';
import { known, unreadable } from './reading';
import type { Reading } from './reading';
import { hasPlaceholder, isAffirmative, saysNone } from './words';

/** Whether something is there: it is, it is not, or the question does not arise. */
export type Presence = 'ada' | 'tidak' | 'tidak-berlaku';

const present = new Set(data.present);
const absent = new Set(data.absent);
const denials = new Set(data.denials);
const denied = new Set(data.denied);
const notApplicable = new Set(data.notApplicable);
const ambiguous = new Set(data.ambiguous);
/** Words, with the punctuation that neither asks nor takes back. */
const PLAIN = /^[\p{L}\p{M}\s.,()/&-]+$/u;

/**
 * The answer of a checklist cell: "Ada", "Ya", "Siap", a check mark or 1 are `ada`; "Belum", "Tidak tersedia", a cross
 * sign, "-" or 0 are `tidak`; "Tidak berlaku" and "n/a" are `tidak-berlaku`. A word that means none is an answer here, so
 * the reading is never `none`. The letter x (a cross to some, a mark to others), a promise ("menyusul"), half an answer
 * ("sebagian") and any other word are unreadable.
 *
 * @source design §5, §6
 * @example parsePresence('Sudah ada') // known 'ada'
 */
export const parsePresence: (cell: CellValue) => Reading<Presence> = parserOf<Presence>({
  text: readText,
  boolean: (value) => known(value ? 'ada' : 'tidak'),
});

/**
 * Yes or no, in the words of {@link parsePresence}; "Tidak berlaku" is neither and cannot be read.
 *
 * @example parseYesNo('Belum') // known false
 */
export function parseYesNo(cell: CellValue): Reading<boolean> {
  const reading = parsePresence(cell);
  if (reading.kind === 'known') {
    return reading.value === 'tidak-berlaku' ? unreadable(cell, 'cell.not-yes-or-no') : known(reading.value === 'ada');
  }
  if (reading.kind === 'unreadable' && reading.reason === 'presence.unknown') return unreadable(cell, 'cell.not-yes-or-no');
  return reading.kind === 'several' ? unreadable(cell, 'cell.not-yes-or-no') : reading;
}

function readText(text: string): Answer<Presence> {
  const word = text.toLowerCase().replace(/(?<=\p{L}{3,})[. ]+$/u, '');
  if (notApplicable.has(word)) return known('tidak-berlaku');
  if (saysNone(word) || absent.has(word)) return known('tidak');
  if (present.has(word) || isAffirmative(word)) return known('ada');
  if (ambiguous.has(word)) return 'presence.mark';
  return PLAIN.test(word) ? readWords(tokensOf(word)) : 'presence.unknown';
}

/** Several words that say the same: "sudah ada", "belum tersedia". */
function readWords(tokens: readonly string[]): Answer<Presence> {
  const [first, ...rest] = tokens;
  if (first === undefined || rest.length === 0) return hasPlaceholder(tokens) ? 'presence.promised' : 'presence.unknown';
  if (tokens.every((token) => present.has(token) || isAffirmative(token))) return known('ada');
  if (denials.has(first) && rest.every((token) => denied.has(token))) return known('tidak');
  return hasPlaceholder(tokens) ? 'presence.promised' : 'presence.unknown';
}
