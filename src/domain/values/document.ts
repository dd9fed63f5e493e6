import { parserOf } from './cell-reader';
import type { Answer } from './cell-reader';
import type { CellValue } from './cell-value';
import { tokensOf } from './cell-text';
import { NONE, known } from './reading';
import type { Reading } from './reading';
import { hasPlaceholder, isAffirmative, isCancelled, saysNone } from './words';

/** A number still to be filled in: "ST-.../PJ.01/2022", "ST-___", "ST- /2022". */
const GAP = /\.{3,}|…|_{2,}|\?|#{2,}|-\s*\//;
const ZERO = /^0+(?:[.,]0+)?$/;
/** Not a number of a letter: below zero, or with decimals. */
const NO_NUMBER = /^-\s*\d|^\d+[.,]\d+$/;
/** Digits that every letter of an office carries: its code ("/PJ.01") and, at the end, the year. */
const OFFICE_CODE = /\/\s?[a-z]+[. ]?\d[\d.]*/gi;
const YEAR = /(?<!\d)(?:19|20)\d\d[\s).]*$/;

/**
 * The letter that a cell names: its number as typed, or a word that says it is there ("Ada", "✓"). Words that mean none
 * are `none`; a promise ("menyusul", "?"), a draft without a number and a cancelled letter are neither: unreadable.
 *
 * @source KAP K18, K25
 * @example parseDocument('ST-711/PJ.01/2022') // known 'ST-711/PJ.01/2022'
 */
export const parseDocument: (cell: CellValue) => Reading<string> = parserOf<string>({
  text: readText,
  boolean: (value) => (value ? known('Ada') : NONE),
});

function readText(text: string): Answer<string> {
  if (saysNone(text) || ZERO.test(text)) return NONE;
  if (isAffirmative(text)) return known(text);
  const tokens = tokensOf(text);
  if (GAP.test(text) || hasPlaceholder(tokens)) return 'document.placeholder';
  if (!/\d/.test(text) || NO_NUMBER.test(text)) return 'document.no-number';
  if (isCancelled(tokens)) return 'document.cancelled';
  return hasOwnNumber(text) ? known(text) : 'document.placeholder';
}

/** A number above zero besides the office code and the year. */
function hasOwnNumber(text: string): boolean {
  return /[1-9]/.test(text.replace(OFFICE_CODE, '/').replace(YEAR, ''));
}
