import { toUtf8 } from '../../xml/encoding';
import { isSpace, matches } from '../../xml/bytes';
import { XmlScanner } from '../../xml/scanner';
import { bytesOf, joinBytes } from '../bytes/byte-buffer';

/**
 * A part as it can be changed at offsets: in UTF-8, and with a root that has room for children. Most parts are so
 * already and are handed back as they are.
 */
export function toEditable(stored: Uint8Array, part: string): Uint8Array {
  const bytes = toUtf8(stored, part);
  let end = bytes.length;
  while (end > 0 && isSpace(bytes[end - 1] ?? 0)) end -= 1;
  return matches(bytes, end - 2, '/>') ? openRoot(bytes, end, part) : bytes;
}

/** A part that ends with `/>` has nothing but an empty root. */
function openRoot(bytes: Uint8Array, end: number, part: string): Uint8Array {
  const xml = new XmlScanner(bytes, 0, bytes.length, part);
  while (xml.next() && xml.kind !== 'open');
  return joinBytes([bytes.subarray(0, end - 2), bytesOf(`></${xml.name}>`), bytes.subarray(end)]);
}
