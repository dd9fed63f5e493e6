import { WorkbookError } from '../../../workbook';
import type { ByteView } from './byte-view';
import type { ZipCodec } from './codec';
import { partKey, type ZipEntry } from './entry';
import { inflateEntry } from './inflate-entry';
import type { OpcPackage } from './package';

/** A package over the archive's own bytes; saving copies from them what has not changed. */
export class ZipPackage implements OpcPackage {
  readonly names: readonly string[];

  constructor(
    readonly view: ByteView,
    readonly entries: readonly ZipEntry[],
    private readonly parts: ReadonlyMap<string, ZipEntry>,
    readonly comment: Uint8Array,
    private readonly codec: ZipCodec,
  ) {
    this.names = Array.from(parts.values(), (entry) => entry.name);
  }

  has(name: string): boolean {
    return this.parts.has(partKey(name));
  }

  read(name: string): Uint8Array {
    const entry = this.parts.get(partKey(name));
    if (entry === undefined) throw new WorkbookError('xlsx.part-missing', { part: name });
    return inflateEntry(this.view, entry, this.codec);
  }
}
