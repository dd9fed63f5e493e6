import { decodeEscapes } from '../xml/escape';
import type { XmlScanner } from '../xml/scanner';
import { nextInside, readElementText } from './part';

/**
 * The text of a string item (`si`, `is`, or `text` of a note) that the scanner stands on: its runs joined,
 * phonetic readings left out, every space kept. Goes to the close tag.
 */
export function readRichText(xml: XmlScanner): string {
  if (xml.selfClosing) return '';
  const depth = xml.depth;
  let text = '';
  while (nextInside(xml, depth)) {
    if (xml.kind !== 'open') continue;
    if (xml.local === 't') text += decodeEscapes(readElementText(xml));
    else if (xml.local !== 'r') xml.skip();
  }
  return text;
}
