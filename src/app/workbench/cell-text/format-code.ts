/** A part of a number format code: text that stands as it is, or one symbol that says how to write the number. */
export interface FormatPiece {
  readonly kind: 'literal' | 'symbol';
  readonly text: string;
}

/** The part of a format code that applies to a number. */
export interface FormatSection {
  readonly pieces: readonly FormatPiece[];
  /** The number's own minus sign is written; false where the section is for negative numbers alone. */
  readonly isSigned: boolean;
}

const LONGEST_CODE = 255;
const ELAPSED = /^(h+|m+|s+)$/i;
const TOKENS = /"([^"]*)"|\\(.)|\[([^\]]*)\]|_(.)|\*(.)|(AM\/PM|A\/P)|(E[+-])|([ymdhs])\8*|(;)|([\s\S])/gi;

/**
 * The section of a format code for a number, in pieces; null where the plain number is to be shown: General, text,
 * conditions, and codes that Excel would not take.
 *
 * @example chooseSection('0.00;(0.00)', -1)?.pieces.map(({ text }) => text) // ['(', '0', '.', '0', '0', ')']
 */
export function chooseSection(code: string, value: number): FormatSection | null {
  if (code.length > LONGEST_CODE || /general/i.test(code) || code.trim() === '' || code.trim() === '@') return null;
  const sections = splitSections(code);
  if (sections === null) return null;
  const [first = [], negative, zero] = sections;
  if (value < 0 && negative !== undefined) return { pieces: negative, isSigned: false };
  return { pieces: value === 0 && zero !== undefined ? zero : first, isSigned: true };
}

function splitSections(code: string): FormatPiece[][] | null {
  const sections: FormatPiece[][] = [[]];
  for (const match of code.matchAll(TOKENS)) {
    const [text, quoted, escaped, bracket, blank, , , , , separator] = match;
    if (separator !== undefined) {
      sections.push([]);
      continue;
    }
    if (text === '[' || (bracket !== undefined && /^[<>=]/.test(bracket))) return null;
    const piece = readPiece(text, quoted ?? escaped ?? (blank === undefined ? undefined : ' '), bracket);
    if (piece !== null) sections.at(-1)?.push(piece);
  }
  return sections;
}

function readPiece(text: string, literal: string | undefined, bracket: string | undefined): FormatPiece | null {
  if (literal !== undefined) return { kind: 'literal', text: literal };
  if (bracket !== undefined) return readBracket(bracket);
  if (text.startsWith('*') && text.length > 1) return null;
  return { kind: 'symbol', text };
}

/** `[$Rp-421]` is a currency, `[h]` elapsed hours; a colour or a region alone shows nothing. */
function readBracket(inside: string): FormatPiece | null {
  if (inside.startsWith('$')) return { kind: 'literal', text: inside.slice(1).replace(/-[0-9a-f]*$/i, '') };
  return ELAPSED.test(inside) ? { kind: 'symbol', text: `[${inside.toLowerCase()}]` } : null;
}
