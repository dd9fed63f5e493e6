import { WorkbookError } from '../../../workbook';
import type { ByteView } from './byte-view';
import { TooLong, type ZipCodec } from './codec';
import type { ZipEntry } from './entry';

/**
 * The content of an entry, checked against the size and the checksum that the archive declares for it.
 * A part that inflates beyond its declared size is stopped there.
 *
 * @throws {WorkbookError} `xlsx.part-damaged`, `xlsx.zip-bomb`, `xlsx.zip-method`, `xlsx.zip-password`
 */
export function inflateEntry(view: ByteView, entry: ZipEntry, codec: ZipCodec): Uint8Array {
  if (entry.isEncrypted) throw new WorkbookError('xlsx.zip-password');
  const data = view.slice(entry.dataStart, entry.dataStart + entry.compressedSize);
  const content = unpack(data, entry, codec);
  if (content.length !== entry.size || codec.crc32(content) !== entry.crc) throw damaged(entry);
  return content;
}

function unpack(data: Uint8Array, entry: ZipEntry, codec: ZipCodec): Uint8Array {
  if (entry.method === 0) return data.slice();
  if (entry.method !== 8) throw new WorkbookError('xlsx.zip-method', { part: entry.name, method: entry.method });
  try {
    return codec.inflate(data, entry.size);
  } catch (error) {
    throw error instanceof TooLong ? new WorkbookError('xlsx.zip-bomb', { part: entry.name }) : damaged(entry);
  }
}

function damaged(entry: ZipEntry): WorkbookError {
  return new WorkbookError('xlsx.part-damaged', { part: entry.name });
}
