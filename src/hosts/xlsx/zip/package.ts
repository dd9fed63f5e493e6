import { WorkbookError } from '../../../workbook';
import { ByteView } from './byte-view';
import { portableCodec, type ZipCodec } from './codec';
import { readDirectory } from './directory';
import { partKey, type ZipEntry } from './entry';
import { requireArchive, requireSpreadsheet } from './identify';
import { DEFAULT_LIMITS, type PackageLimits } from './limits';
import { ZipPackage } from './zip-package';

export type { PackageLimits } from './limits';
export { savePackage } from './save-package';

/** The parts of an Office file. Names are compared without regard to case, slashes and percent encoding. */
export interface OpcPackage {
  /** In the order of the archive, with forward slashes and without a leading one; no directories. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /**
   * The inflated content, a new copy at every call; nothing is kept.
   *
   * @throws {WorkbookError} `xlsx.part-missing`, `xlsx.part-damaged`, `xlsx.zip-bomb`, `xlsx.zip-method`
   */
  read(name: string): Uint8Array;
}

/** What to change when a package is saved. Names as in {@link OpcPackage}. */
export interface PackageChanges {
  /** New content at the old place in the archive. */
  readonly replaced: ReadonlyMap<string, Uint8Array>;
  /** Appended in the order of the map; a name that exists is replaced. */
  readonly added: ReadonlyMap<string, Uint8Array>;
  readonly removed: ReadonlySet<string>;
}

/**
 * Open the bytes of an .xlsx file. Nothing is inflated before it is read.
 *
 * @throws {WorkbookError} when it is no such file (empty, .xls, password, .xlsb, .ods, text, …), when it is cut off
 * or damaged, when two parts have one name, or when it would unpack to more than `limits` allows
 * @example openPackage(bytes).read('xl/workbook.xml')
 */
export function openPackage(bytes: Uint8Array, limits: PackageLimits = DEFAULT_LIMITS, codec: ZipCodec = portableCodec): OpcPackage {
  requireArchive(bytes);
  const view = new ByteView(bytes);
  const { entries, comment } = readDirectory(view, limits);
  requireModestSize(entries, limits);
  requireApart(entries);
  if (entries.some((entry) => entry.isEncrypted)) throw new WorkbookError('xlsx.zip-password');
  const parts = indexParts(entries);
  requireSpreadsheet((name) => parts.has(partKey(name)));
  return new ZipPackage(view, entries, parts, comment, codec);
}

function indexParts(entries: readonly ZipEntry[]): Map<string, ZipEntry> {
  const parts = new Map<string, ZipEntry>();
  for (const entry of entries) {
    if (entry.isDirectory) continue;
    const key = partKey(entry.name);
    if (parts.has(key)) throw new WorkbookError('xlsx.duplicate-part', { part: entry.name });
    parts.set(key, entry);
  }
  return parts;
}

function requireModestSize(entries: readonly ZipEntry[], limits: PackageLimits): void {
  let total = 0;
  for (const { name, size, compressedSize } of entries) {
    total += size;
    const isBomb = size > limits.ratioFrom && size > compressedSize * limits.ratio;
    if (isBomb || total > limits.totalSize) throw new WorkbookError('xlsx.zip-bomb', { part: name });
  }
}

/** Entries that share bytes are how a small archive pretends to be a large one. */
function requireApart(entries: readonly ZipEntry[]): void {
  const ordered = [...entries].sort((a, b) => a.localStart - b.localStart);
  let end = 0;
  for (const entry of ordered) {
    if (entry.localStart < end) throw new WorkbookError('xlsx.zip-damaged', { offset: entry.localStart });
    end = entry.dataStart + entry.compressedSize;
  }
}
