import { WorkbookError } from '../../../workbook';
import { matches } from './bytes';

const DECLARATION = /^\s*<\?xml[^>]*\?>/;
const LABELS: ReadonlySet<string> = new Set(['iso-8859-1', 'windows-1252', 'us-ascii', 'latin1', 'windows-1250', 'iso-8859-15']);

/**
 * A part as UTF-8: UTF-16 and the few single-byte encodings that occur are converted, their declaration with them;
 * UTF-8 is handed back as it is.
 *
 * @throws {WorkbookError} `xlsx.encoding` when the declared encoding is unknown
 */
export function toUtf8(bytes: Uint8Array, part = ''): Uint8Array {
  const label = detectEncoding(bytes, part);
  if (label === 'utf-8') return bytes;
  const text = new TextDecoder(label).decode(bytes);
  return new TextEncoder().encode(text.replace(DECLARATION, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'));
}

function detectEncoding(bytes: Uint8Array, part: string): string {
  const [first = 0, second = 0] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return matches(bytes, 0, '<?xml') ? declaredEncoding(bytes, part) : 'utf-8';
}

function declaredEncoding(bytes: Uint8Array, part: string): string {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const end = head.indexOf('?>');
  const found = /\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(end < 0 ? head : head.slice(0, end));
  const label = found?.[1]?.toLowerCase() ?? 'utf-8';
  if (label === 'utf-8' || label === 'utf8') return 'utf-8';
  if (LABELS.has(label)) return label;
  throw new WorkbookError('xlsx.encoding', { part, encoding: label });
}
