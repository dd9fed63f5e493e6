import { LESS, SLASH, GREATER, findWord, isSpace, matches } from '../../xml/bytes';
import { XmlScanner } from '../../xml/scanner';

/** Where the rows of a sheet end, and where the root's close tag stands. */
export interface SheetDataEnd {
  readonly closeStart: number;
  readonly end: number;
  readonly rootClose: number;
}

/**
 * Find the end of `<sheetData>` from the end of the part, without reading the rows. Null when what stands behind is
 * not plain enough to be sure: then the rows must be read.
 */
export function endOfSheetData(bytes: Uint8Array, from: number, name: string): SheetDataEnd | null {
  const close = `</${name}>`;
  const rootClose = bytes.lastIndexOf(LESS);
  if (bytes[rootClose + 1] !== SLASH || !endsWithTag(bytes, rootClose)) return null;
  let closeStart = rootClose;
  while (closeStart >= from && !matches(bytes, closeStart, close)) closeStart = bytes.lastIndexOf(LESS, closeStart - 1);
  const end = closeStart + close.length;
  return closeStart >= from && isPlain(bytes, end, rootClose) ? { closeStart, end, rootClose } : null;
}

function endsWithTag(bytes: Uint8Array, start: number): boolean {
  const close = bytes.indexOf(GREATER, start);
  for (let at = close + 1; at < bytes.length; at += 1) if (!isSpace(bytes[at] ?? 0)) return false;
  return close > 0;
}

/** Whole elements only, and nothing that could have hidden the tag that was found: no comment, no CDATA. */
function isPlain(bytes: Uint8Array, from: number, to: number): boolean {
  if (findWord(bytes, '-->', from, to) >= 0 || findWord(bytes, ']]>', from, to) >= 0) return false;
  try {
    for (const xml = new XmlScanner(bytes, from, to); xml.next(););
    return true;
  } catch {
    return false;
  }
}
