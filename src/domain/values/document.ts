import { parserOf } from './cell-reader';
import type { Answer } from './cell-reader';
import type { CellValue } from './cell-value';
import { tokensOf } from './cell-text';
import { NONE, known } from './reading';
import type { Reading } from './reading';
import { hasPlaceholder, isAffirmative, saysNone } from './words';

/** A number still to be filled in: "ST-.../PJ.01/2022", "ST-___". */
const GAP = /\.{3,}|…|_{2,}|\?|#{2,}/;

/**
 * The letter that a cell names: its number as typed, or a word that says it is there ("Ada", "✓"). Words that mean none
 * are `none`; a promise ("menyusul", "?") is neither and stays unreadable.
 *
 * @source KAP K18, K25
 * @example parseDocument('ST-711/PJ.01/2022') // known 'ST-711/PJ.01/2022'
 */
export const parseDocument: (cell: CellValue) => Reading<string> = parserOf<string>({
  text: readText,
  number: (value) => (value === 0 ? NONE : known(String(value))),
  boolean: (value) => (value ? known('Ada') : NONE),
});

function readText(text: string): Answer<string> {
  if (saysNone(text)) return NONE;
  if (isAffirmative(text)) return known(text);
  if (GAP.test(text) || hasPlaceholder(tokensOf(text))) return 'document.placeholder';
  return /\d/.test(text) ? known(text) : 'document.no-number';
}
