import { WorkbookError } from '../../../workbook';
import type { ByteView } from './byte-view';
import { DEFAULT_LIMITS, type PackageLimits } from './limits';
import { readCentralRecord } from './central-record';
import type { ZipEntry } from './entry';

const END_OF_DIRECTORY = 0x06054b50;
const WIDE_END_OF_DIRECTORY = 0x06064b50;
const WIDE_LOCATOR = 0x07064b50;
const CENTRAL_RECORD = 0x02014b50;
const MAX_COMMENT = 65_535;

/** Where the list of files is, and what stands behind it. */
interface DirectoryPlace {
  readonly count: number;
  readonly start: number;
  /** Bytes before the archive proper (a self-extracting stub); added to every offset. */
  readonly shift: number;
  readonly comment: Uint8Array;
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
}

/**
 * The files of an archive from its central directory, in the archive's order.
 *
 * @throws {WorkbookError} `xlsx.truncated` when the end is missing, `xlsx.zip-damaged` when the parts of the
 * archive contradict each other, `xlsx.zip-bomb` when there are too many.
 */
export function readDirectory(view: ByteView, limits: PackageLimits = DEFAULT_LIMITS): ZipDirectory {
  const place = findDirectory(view);
  if (place.count > limits.parts) throw new WorkbookError('xlsx.zip-bomb', { parts: place.count });
  const entries: ZipEntry[] = [];
  let at = place.start;
  for (let index = 0; index < place.count; index++) {
    if (view.u32(at) !== CENTRAL_RECORD) throw new WorkbookError('xlsx.zip-damaged', { offset: at });
    const entry = readCentralRecord(view, at, place.shift);
    entries.push(entry);
    at = entry.centralEnd;
  }
  return { entries, comment: place.comment };
}

function findDirectory(view: ByteView): DirectoryPlace {
  const end = findEnd(view);
  const comment = view.slice(end + 22, end + 22 + view.u16(end + 20));
  const wide = findWideEnd(view, end);
  const count = wide === null ? view.u16(end + 10) : view.u64(wide + 32);
  const size = wide === null ? view.u32(end + 12) : view.u64(wide + 40);
  const declared = wide === null ? view.u32(end + 16) : view.u64(wide + 48);
  if (count === 0) return { count, start: 0, shift: 0, comment };
  const isWhereItSays = view.has(declared, 4) && view.u32(declared) === CENTRAL_RECORD;
  const start = isWhereItSays ? declared : (wide ?? end) - size;
  return { count, start, shift: start - declared, comment };
}

/** From the last byte backwards, because a comment of unknown length may follow. */
function findEnd(view: ByteView): number {
  const lowest = Math.max(0, view.length - 22 - MAX_COMMENT);
  for (let at = view.length - 22; at >= lowest; at--) {
    if (view.u32(at) === END_OF_DIRECTORY && view.has(at + 22, view.u16(at + 20))) return at;
  }
  throw new WorkbookError('xlsx.truncated');
}

/** The zip64 record; null when the plain one suffices. */
function findWideEnd(view: ByteView, end: number): number | null {
  const isFull = view.u16(end + 10) === 0xffff || view.u32(end + 12) === 0xffffffff || view.u32(end + 16) === 0xffffffff;
  const locator = end - 20;
  if (!isFull || locator < 0 || view.u32(locator) !== WIDE_LOCATOR) return null;
  const at = view.u64(locator + 8);
  if (view.has(at, 56) && view.u32(at) === WIDE_END_OF_DIRECTORY) return at;
  const adjacent = locator - 56;
  if (adjacent >= 0 && view.u32(adjacent) === WIDE_END_OF_DIRECTORY) return adjacent;
  throw new WorkbookError('xlsx.zip-damaged', { offset: locator });
}
