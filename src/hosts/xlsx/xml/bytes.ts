/** ASCII bytes that XML is made of. */
export const TAB = 9;
const LINE_FEED = 10;
export const RETURN = 13;
export const SPACE = 32;
export const EXCLAMATION = 33;
export const QUOTE = 34;
export const AMPERSAND = 38;
export const APOSTROPHE = 39;
export const DASH = 45;
export const SLASH = 47;
export const COLON = 58;
export const LESS = 60;
export const EQUALS = 61;
export const GREATER = 62;
export const QUESTION = 63;
export const OPEN_BRACKET = 91;

/** White space of XML. */
export function isSpace(byte: number): boolean {
  return byte === SPACE || byte === LINE_FEED || byte === TAB || byte === RETURN;
}

/** True for bytes that end a name in a tag. */
export function endsName(byte: number): boolean {
  return byte <= SPACE || byte === GREATER || byte === SLASH || byte === EQUALS || byte === LESS
    || byte === QUOTE || byte === APOSTROPHE || byte === AMPERSAND;
}

/** True when the ASCII text `word` stands at `at`. */
export function matches(bytes: Uint8Array, at: number, word: string): boolean {
  for (let index = 0; index < word.length; index++) {
    if (bytes[at + index] !== word.charCodeAt(index)) return false;
  }
  return true;
}

/** Where the ASCII text `word` begins at or after `from`, before `to`; -1 when it does not. */
export function findWord(bytes: Uint8Array, word: string, from: number, to: number): number {
  const last = to - word.length;
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0 && at <= last; at = bytes.indexOf(first, at + 1)) {
    if (matches(bytes, at, word)) return at;
  }
  return -1;
}
