import { GREATER, LESS, findWord, isSpace, matches } from '../../xml/bytes';
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
export function endOfSheetData(bytes: Uint8Array, from: number, name: string, root: string): SheetDataEnd | null {
  const close = `</${name}>`;
  const rootClose = bytes.lastIndexOf(LESS);
  if (!matches(bytes, rootClose, `</${root}`) || !endsWithTag(bytes, rootClose + root.length + 2)) return null;
  let closeStart = bytes.lastIndexOf(LESS, rootClose - 1);
  while (closeStart >= from && !matches(bytes, closeStart, close)) closeStart = bytes.lastIndexOf(LESS, closeStart - 1);
  const end = closeStart + close.length;
  return closeStart >= from && isPlain(bytes, end, rootClose) ? { closeStart, end, rootClose } : null;
}

/** Nothing but the end of a tag and white space. */
function endsWithTag(bytes: Uint8Array, nameEnd: number): boolean {
  const close = bytes.indexOf(GREATER, nameEnd);
  for (let at = nameEnd; at < bytes.length; at += 1) if (at !== close && !isSpace(bytes[at] ?? 0)) return false;
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
