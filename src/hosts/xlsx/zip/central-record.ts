import { WorkbookError } from '../../../workbook';
import type { ByteView } from './byte-view';
import { normalizeSlashes, type ZipEntry } from './entry';

const LOCAL_HEADER = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
const WIDE_EXTRA = 1;
const FULL = 0xffffffff;
const UTF8_NAME = 0x800;
const HAS_DESCRIPTOR = 8;
const ENCRYPTED = 1;

/** A header field that moves to the zip64 extra field when 32 bits do not hold it. */
interface WideField {
  readonly value: number;
  readonly at: number;
  readonly isWide: boolean;
}

/** One file from its record in the central directory, which begins at `at`. */
export function readCentralRecord(view: ByteView, at: number, shift: number): ZipEntry {
  const nameEnd = at + 46 + view.u16(at + 28);
  const extraEnd = nameEnd + view.u16(at + 30);
  const centralEnd = extraEnd + view.u16(at + 32);
  view.slice(at, centralEnd);
  const [size, compressedSize, offset] = readWideFields(view, at, nameEnd, extraEnd);
  const flags = view.u16(at + 8);
  const name = normalizeSlashes(decodeName(view.slice(at + 46, nameEnd), (flags & UTF8_NAME) !== 0));
  const header = { crc: view.u32(at + 16), compressedSize: compressedSize.value, size: size.value };
  return {
    name,
    isDirectory: name.endsWith('/') || name === '',
    isEncrypted: (flags & ENCRYPTED) !== 0,
    method: view.u16(at + 10),
    ...header,
    ...locateData(view, offset.value + shift, header, flags),
    centralStart: at,
    centralEnd,
    offsetField: { at: offset.at, isWide: offset.isWide },
  };
}

/** Size, compressed size and offset, in the order in which the extra field lists those that are full. */
function readWideFields(view: ByteView, at: number, extraStart: number, extraEnd: number): [WideField, WideField, WideField] {
  const extra = findExtra(view, extraStart, extraEnd, WIDE_EXTRA);
  let next = extra?.start ?? 0;
  const read = (field: number): WideField => {
    const narrow = view.u32(field);
    if (narrow !== FULL || extra === null || next + 8 > extra.end) return { value: narrow, at: field, isWide: false };
    const place = next;
    next += 8;
    return { value: view.u64(place), at: place, isWide: true };
  };
  const size = read(at + 24);
  const compressed = read(at + 20);
  return [size, compressed, read(at + 42)];
}

function findExtra(view: ByteView, start: number, end: number, id: number): { start: number; end: number } | null {
  for (let at = start; at + 4 <= end;) {
    const next = at + 4 + view.u16(at + 2);
    if (view.u16(at) === id && next <= end) return { start: at + 4, end: next };
    at = next;
  }
  return null;
}

type Sizes = Pick<ZipEntry, 'crc' | 'compressedSize' | 'size'>;

function locateData(view: ByteView, start: number, sizes: Sizes, flags: number): Pick<ZipEntry, 'localStart' | 'dataStart' | 'localEnd'> {
  if (!view.has(start, 30) || view.u32(start) !== LOCAL_HEADER) throw new WorkbookError('xlsx.zip-damaged', { offset: start });
  const dataStart = start + 30 + view.u16(start + 26) + view.u16(start + 28);
  const dataEnd = dataStart + sizes.compressedSize;
  if (!view.has(dataStart, sizes.compressedSize)) throw new WorkbookError('xlsx.truncated');
  const descriptor = (flags & HAS_DESCRIPTOR) === 0 ? 0 : measureDescriptor(view, dataEnd, sizes);
  return { localStart: start, dataStart, localEnd: dataEnd + descriptor };
}

/** Length of the record behind the data that repeats checksum and sizes; writers disagree on its form. */
function measureDescriptor(view: ByteView, at: number, { crc, compressedSize, size }: Sizes): number {
  for (const signature of [4, 0]) {
    if (signature === 4 && (!view.has(at, 4) || view.u32(at) !== DESCRIPTOR)) continue;
    const body = at + signature;
    if (!view.has(body, 12) || view.u32(body) !== crc || view.u32(body + 4) !== compressedSize) continue;
    const isWide = view.has(body, 20) && view.u64(body + 4) === compressedSize && view.u64(body + 12) === size;
    return signature + (isWide ? 20 : 12);
  }
  return 0;
}

function decodeName(bytes: Uint8Array, isUtf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: !isUtf8, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder('latin1').decode(bytes);
  }
}
