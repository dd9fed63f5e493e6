const LONGEST = 500;
const ASCII = /^[ -~]*$/;
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** True for a text too long to be one of our values; nothing is read from it. */
export function isTooLong(text: string): boolean {
  return text.length > LONGEST;
}

/**
 * The text as a person sees it: compatibility characters (full width, Ⅳ) made plain, every dash a hyphen, every white
 * space one space, invisible characters and an apostrophe in front dropped.
 *
 * @example cleanText(" '1980\u00a0") // '1980'
 */
export function cleanText(text: string): string {
  if (PLAIN.test(text) && !text.startsWith("'")) return text;
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^'\s*/, '');
}

/**
 * Letters and digits in runs, lower case; everything between them is dropped.
 *
 * @example tokensOf('Penata Tk. I (III/d)') // ['penata', 'tk', 'i', 'iii', 'd']
 */
export function tokensOf(text: string): readonly string[] {
  const lower = text.toLowerCase();
  return lower.match(ASCII.test(lower) ? /[a-z]+|\d+/g : /\p{L}+|\p{N}+/gu) ?? [];
}
