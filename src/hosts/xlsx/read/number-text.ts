const DASH = 45;
const DOT = 46;
const ZERO = 48;
const MAX_DIGITS = 15;
const POWERS = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,4})?$/i;

/**
 * A plain decimal number in the bytes: an optional minus, digits, perhaps a point and digits. At most 15 of them, so
 * that one division gives exactly what `Number(text)` gives. NaN for anything longer or stranger.
 */
export function readPlainNumber(bytes: Uint8Array, start: number, end: number): number {
  const from = bytes[start] === DASH ? start + 1 : start;
  if (end - from > MAX_DIGITS || end === from) return NaN;
  let whole = 0;
  let point = -1;
  for (let at = from; at < end; at++) {
    const byte = bytes[at] ?? 0;
    const digit = byte - ZERO;
    if (digit >= 0 && digit <= 9) whole = whole * 10 + digit;
    else if (byte === DOT && point < 0) point = at;
    else return NaN;
  }
  const value = point < 0 ? whole : divide(whole, end - point - 1, end - from);
  return from === start ? value : 0 - value;
}

function divide(whole: number, decimals: number, length: number): number {
  return length === 1 ? NaN : whole / (POWERS[decimals] ?? NaN);
}

/**
 * Any number that Excel writes, as the nearest one that a computer can hold; null when the text is none.
 *
 * @example parseNumber('1.5E-3') // 0.0015
 */
export function parseNumber(text: string): number | null {
  const trimmed = text.trim();
  if (!NUMBER.test(trimmed)) return null;
  const value = Number(trimmed);
  return Number.isFinite(value) ? value : null;
}
