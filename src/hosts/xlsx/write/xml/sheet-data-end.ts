import { EXCLAMATION, GREATER, LESS, SLASH, isSpace, matches } from '../../xml/bytes';

/** Where the rows of a sheet end, and where the root's close tag stands. */
export interface SheetDataEnd {
  readonly closeStart: number;
  readonly end: number;
  readonly rootClose: number;
}

/**
 * Find the end of `<sheetData>` by its close tag, which is many times faster than reading the rows.
 * Null when comments or CDATA stand there or the part does not end with its root: then it must be read.
 */
export function endOfSheetData(bytes: Uint8Array, from: number, name: string): SheetDataEnd | null {
  const close = `</${name}>`;
  const rootClose = bytes.lastIndexOf(LESS);
  if (bytes[rootClose + 1] !== SLASH || !endsWithTag(bytes, rootClose)) return null;
  for (let at = from; at < rootClose; at += 1) {
    if (bytes[at] !== LESS) continue;
    const next = bytes[at + 1];
    if (next === EXCLAMATION) return null;
    if (next === SLASH && matches(bytes, at, close)) return { closeStart: at, end: at + close.length, rootClose };
  }
  return null;
}

function endsWithTag(bytes: Uint8Array, start: number): boolean {
  for (let at = bytes.indexOf(GREATER, start) + 1; at > 0 && at < bytes.length; at += 1) {
    if (!isSpace(bytes[at] ?? 0)) return false;
  }
  return bytes.indexOf(GREATER, start) > 0;
}
