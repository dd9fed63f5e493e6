import { WorkbookError } from '../../../workbook';

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_SIGNATURE = [0x50, 0x4b];
const SAMPLE = 512;

/**
 * Refuse what is no zip archive at all, with the name of what it seems to be.
 *
 * @throws {WorkbookError} `xlsx.empty`, `xlsx.encrypted`, `xlsx.old-format`, `xlsx.html`, `xlsx.text`, `xlsx.not-a-workbook`
 */
export function requireArchive(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new WorkbookError('xlsx.empty');
  if (beginsWith(bytes, ZIP_SIGNATURE)) return;
  if (beginsWith(bytes, OLE_SIGNATURE)) throw new WorkbookError(isEncryptedPackage(bytes) ? 'xlsx.encrypted' : 'xlsx.old-format');
  const sample = readText(bytes);
  if (sample === null) throw new WorkbookError('xlsx.not-a-workbook');
  throw new WorkbookError(looksLikeMarkup(sample) ? 'xlsx.html' : 'xlsx.text');
}

/**
 * Refuse an archive that is another kind of document.
 *
 * @throws {WorkbookError} `xlsx.ods`, `xlsx.xlsb`, `xlsx.other-office`
 */
export function requireSpreadsheet(has: (name: string) => boolean): void {
  if (has('xl/workbook.bin')) throw new WorkbookError('xlsx.xlsb');
  if (has('META-INF/manifest.xml') && has('content.xml')) throw new WorkbookError('xlsx.ods');
  if (has('word/document.xml') || has('ppt/presentation.xml')) throw new WorkbookError('xlsx.other-office');
}

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** A workbook with a password is an OLE container with a stream "EncryptedPackage", written in UTF-16. */
function isEncryptedPackage(bytes: Uint8Array): boolean {
  const name = Array.from('EncryptedPackage', (letter) => [letter.charCodeAt(0), 0]).flat();
  const [first = 0] = name;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** The beginning as text; null when it holds bytes that no text file has. */
function readText(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  if (beginsWith(sample, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(sample);
  if (beginsWith(sample, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(sample);
  const isText = sample.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
  return isText ? new TextDecoder().decode(sample) : null;
}

function looksLikeMarkup(sample: string): boolean {
  return /^\s*<(?:!doctype|html|\?xml|table|meta|head)/i.test(sample);
}
