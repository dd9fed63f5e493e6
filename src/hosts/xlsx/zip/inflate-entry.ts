import { Inflate } from 'fflate';
import { WorkbookError } from '../../../workbook';
import type { ByteView } from './byte-view';
import { crc32 } from './crc32';
import type { ZipEntry } from './entry';

/** Compressed bytes taken at a time: at most 64 MB come out before the size is checked again. */
const SLICE = 65_536;

/**
 * The content of an entry, checked against the size and the checksum that the archive declares for it.
 * A part that inflates beyond its declared size is stopped there.
 *
 * @throws {WorkbookError} `xlsx.part-damaged`, `xlsx.zip-bomb`, `xlsx.zip-method`, `xlsx.zip-password`
 */
export function inflateEntry(view: ByteView, entry: ZipEntry): Uint8Array {
  if (entry.isEncrypted) throw new WorkbookError('xlsx.zip-password');
  const data = view.slice(entry.dataStart, entry.dataStart + entry.compressedSize);
  const content = unpack(data, entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw damaged(entry);
  return content;
}

function unpack(data: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method === 0) return data.slice();
  if (entry.method !== 8) throw new WorkbookError('xlsx.zip-method', { part: entry.name, method: entry.method });
  return inflateInto(data, entry);
}

function inflateInto(data: Uint8Array, entry: ZipEntry): Uint8Array {
  const content = new Uint8Array(entry.size);
  let filled = 0;
  const inflater = new Inflate((chunk) => {
    if (filled + chunk.length > content.length) throw new WorkbookError('xlsx.zip-bomb', { part: entry.name });
    content.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < data.length; at += SLICE) {
      inflater.push(data.subarray(at, at + SLICE), at + SLICE >= data.length);
    }
  } catch (error) {
    throw error instanceof WorkbookError ? error : damaged(entry);
  }
  if (filled !== content.length) throw damaged(entry);
  return content;
}

function damaged(entry: ZipEntry): WorkbookError {
  return new WorkbookError('xlsx.part-damaged', { part: entry.name });
}
