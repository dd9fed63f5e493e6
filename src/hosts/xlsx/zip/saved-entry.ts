import { WorkbookError } from '../../../workbook';
import type { ByteView } from './byte-view';
import type { ZipCodec } from './codec';
import type { ZipEntry } from './entry';

/** Midnight of 1980-01-01, the zero of zip dates. */
const EPOCH = 0x00210000;
const UTF8_NAME = 0x800;
const MAX_OFFSET = 0xffffffff;
const MAX_COUNT = 0xffff;

/** An entry ready to be written: local header with data, and its central record but for the offset. */
export interface SavedEntry {
  readonly local: Uint8Array;
  readonly central: Uint8Array;
  /** Where in `central` the offset of the local header belongs. */
  readonly offsetAt: number;
  readonly isWide: boolean;
}

/** An entry of the source, byte for byte. */
export function copyEntry(view: ByteView, entry: ZipEntry): SavedEntry {
  return {
    local: view.slice(entry.localStart, entry.localEnd),
    central: view.slice(entry.centralStart, entry.centralEnd).slice(),
    offsetAt: entry.offsetField.at - entry.centralStart,
    isWide: entry.offsetField.isWide,
  };
}

/** An entry with new content; `date` is the zip date and time as one number. */
export function packEntry(name: string, content: Uint8Array, codec: ZipCodec, date: number = EPOCH): SavedEntry {
  const label = new TextEncoder().encode(name);
  const data = codec.deflate(content);
  const header = { label, date, crc: codec.crc32(content), compressedSize: data.length, size: content.length };
  const local = new Uint8Array(30 + label.length + data.length);
  const view = new DataView(local.buffer);
  view.setUint32(0, 0x04034b50, true);
  writeShared(view, 4, header);
  local.set(label, 30);
  local.set(data, 30 + label.length);
  return { local, central: centralRecord(header), offsetAt: 42, isWide: false };
}

interface Header {
  readonly label: Uint8Array;
  readonly date: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
}

function centralRecord(header: Header): Uint8Array {
  const central = new Uint8Array(46 + header.label.length);
  const view = new DataView(central.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, 20, true);
  writeShared(view, 6, header);
  central.set(header.label, 46);
  return central;
}

/** The fields that local header and central record have in common, from "version needed" on. */
function writeShared(view: DataView, at: number, { label, date, crc, compressedSize, size }: Header): void {
  const isAscii = label.every((byte) => byte < 128);
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, isAscii ? 0 : UTF8_NAME, true);
  view.setUint16(at + 4, 8, true);
  view.setUint32(at + 6, date, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, compressedSize, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, label.length, true);
}

/** The archive: entries, central directory, end record. */
export function joinEntries(entries: readonly SavedEntry[], comment: Uint8Array): Uint8Array {
  const localSize = entries.reduce((sum, entry) => sum + entry.local.length, 0);
  const centralSize = entries.reduce((sum, entry) => sum + entry.central.length, 0);
  if (entries.length >= MAX_COUNT || localSize + centralSize >= MAX_OFFSET) throw new WorkbookError('xlsx.too-large');
  const archive = new Uint8Array(localSize + centralSize + 22 + comment.length);
  let local = 0;
  let central = localSize;
  for (const entry of entries) {
    archive.set(entry.local, local);
    setOffset(entry, local);
    archive.set(entry.central, central);
    local += entry.local.length;
    central += entry.central.length;
  }
  writeEnd(archive, { at: central, count: entries.length, centralSize, localSize, comment });
  return archive;
}

function setOffset({ central, offsetAt, isWide }: SavedEntry, offset: number): void {
  const view = new DataView(central.buffer, central.byteOffset, central.byteLength);
  view.setUint32(offsetAt, offset, true);
  if (isWide) view.setUint32(offsetAt + 4, 0, true);
}

interface EndRecord {
  readonly at: number;
  readonly count: number;
  readonly centralSize: number;
  readonly localSize: number;
  readonly comment: Uint8Array;
}

function writeEnd(archive: Uint8Array, { at, count, centralSize, localSize, comment }: EndRecord): void {
  const view = new DataView(archive.buffer, at);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, centralSize, true);
  view.setUint32(16, localSize, true);
  view.setUint16(20, comment.length, true);
  archive.set(comment, at + 22);
}
