/** Characters that XML cannot hold, or that a program may change; in attributes line breaks and tabs, too. */
const UNFIT_TEXT = String.raw`[\ufffe\uffff]|(?![\t\n\x7f-\x9f])\p{Control}|\p{Surrogate}`;
const UNFIT_ATTRIBUTE = String.raw`[\ufffe\uffff]|(?![\x7f-\x9f])\p{Control}|\p{Surrogate}`;

/** Characters that must be written otherwise: markup, unfit ones, and the beginning of text that would end up as an escape. */
function special(markup: string, unfit: string): RegExp {
  return new RegExp(`[${markup}]|${unfit}|_(?=x[0-9a-f]{4}(?:_|${unfit}))`, 'giu');
}

const SPECIAL_TEXT = special('&<>', UNFIT_TEXT);
const SPECIAL_ATTRIBUTE = special('&<>"', UNFIT_ATTRIBUTE);

const MARKUP: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'], ['<', '&lt;'], ['>', '&gt;'], ['"', '&quot;'], ['_', '_x005F_'],
]);

/**
 * Text between tags, as Excel writes it: characters that XML cannot hold become `_xHHHH_`, and text that
 * looks like such an escape is escaped itself. {@link decodeEscapes} is the way back.
 *
 * @example escapeText('a<b\u0001') // 'a&lt;b_x0001_'
 */
export function escapeText(text: string): string {
  return text.replace(SPECIAL_TEXT, escapeCharacter);
}

/**
 * Text inside a double-quoted attribute; line breaks and tabs become `_x000a_`, as in the column names of tables.
 *
 * @example escapeAttribute('"A"\n') // '&quot;A&quot;_x000a_'
 */
export function escapeAttribute(text: string): string {
  return text.replace(SPECIAL_ATTRIBUTE, escapeCharacter);
}

function escapeCharacter(character: string): string {
  return MARKUP.get(character) ?? `_x${character.charCodeAt(0).toString(16).padStart(4, '0')}_`;
}

/**
 * Text of a cell, a table column or a name after XML has been read: `_xHHHH_` is one character.
 *
 * @example decodeEscapes('baris_x000a_dua') // 'baris\ndua'
 */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
