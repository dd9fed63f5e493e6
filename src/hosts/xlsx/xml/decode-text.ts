import { AMPERSAND, RETURN } from './bytes';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const SHORT = 32;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'], ['gt', '>'], ['amp', '&'], ['quot', '"'], ['apos', "'"],
]);

/**
 * Bytes as they stand, as a string; null when they are not UTF-8.
 */
export function decodeRaw(bytes: Uint8Array, start: number, end: number): string | null {
  if (end - start <= SHORT) {
    const short = decodeAscii(bytes, start, end);
    if (short !== null) return short;
  }
  try {
    return utf8.decode(bytes.subarray(start, end));
  } catch {
    return null;
  }
}

function decodeAscii(bytes: Uint8Array, start: number, end: number): string | null {
  let text = '';
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 128) return null;
    text += String.fromCharCode(byte);
  }
  return text;
}

/**
 * Character data: entities replaced, line ends as XML reads them (`\r\n` and `\r` are `\n`).
 * Null when the bytes are not UTF-8 or an entity is unknown: nothing is guessed.
 *
 * @example decodeText(bytesOf('a &lt; b'), 0, 8) // 'a < b'
 */
export function decodeText(bytes: Uint8Array, start: number, end: number): string | null {
  const raw = decodeRaw(bytes, start, end);
  if (raw === null) return null;
  const lines = hasByte(bytes, RETURN, start, end) ? raw.replace(/\r\n?/g, '\n') : raw;
  return hasByte(bytes, AMPERSAND, start, end) ? replaceEntities(lines) : lines;
}

/** An attribute's value: as {@link decodeText}, and white space characters are spaces. */
export function decodeAttribute(bytes: Uint8Array, start: number, end: number): string | null {
  const raw = decodeRaw(bytes, start, end);
  if (raw === null) return null;
  const spaced = /[\t\n\r]/.test(raw) ? raw.replace(/\r\n|[\t\n\r]/g, ' ') : raw;
  return spaced.includes('&') ? replaceEntities(spaced) : spaced;
}

function hasByte(bytes: Uint8Array, wanted: number, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (bytes[at] === wanted) return true;
  }
  return false;
}

function replaceEntities(text: string): string | null {
  let result = '';
  let from = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
    const end = text.indexOf(';', at);
    const character = end < 0 || end - at > 12 ? null : readEntity(text.slice(at + 1, end));
    if (character === null) return null;
    result += text.slice(from, at) + character;
    from = end + 1;
  }
  return result + text.slice(from);
}

function readEntity(name: string): string | null {
  if (!name.startsWith('#')) return ENTITIES.get(name) ?? null;
  const isHex = name.startsWith('#x');
  const digits = name.slice(isHex ? 2 : 1);
  if (!(isHex ? /^[0-9a-f]+$/i : /^\d+$/).test(digits)) return null;
  const code = parseInt(digits, isHex ? 16 : 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}
