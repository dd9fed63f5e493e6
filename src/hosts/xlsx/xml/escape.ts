/** Characters that must be written otherwise: markup, what XML cannot hold, and text that looks like an escape. */
const SPECIAL_TEXT = /[&<>\ufffe\uffff]|(?![\t\n\x7f-\x9f])\p{Control}|_(?=x[0-9a-f]{4}_)|\p{Surrogate}/giu;
const SPECIAL_ATTRIBUTE = /[&<>"\ufffe\uffff]|(?![\x7f-\x9f])\p{Control}|_(?=x[0-9a-f]{4}_)|\p{Surrogate}/giu;

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
