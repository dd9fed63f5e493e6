import { WorkbookError } from '../../../../workbook';
import { toEditable } from '../xml/editable';
import { partKey } from '../../zip/entry';
import type { OpcPackage, PackageChanges } from '../../zip/package';
import { PartCache } from './part-cache';

/** A part that differs from the source: new content, or null when it is gone. */
export interface ChangedPart {
  readonly name: string;
  readonly content: Uint8Array | null;
}

/** The package as it is now: the opened one and what has changed since. Immutable. */
export class PartStore implements OpcPackage {
  readonly names: readonly string[];

  constructor(
    readonly source: OpcPackage | null,
    /** By part key, in the order in which parts were added. */
    readonly changed: ReadonlyMap<string, ChangedPart> = new Map(),
    private readonly cache: PartCache = new PartCache(),
  ) {
    const kept = (source?.names ?? []).filter((name) => !changed.has(partKey(name)));
    const written = [...changed.values()].filter((part) => part.content !== null);
    this.names = [...kept, ...written.map((part) => part.name)];
  }

  /** The same package with other changes. */
  with(changed: ReadonlyMap<string, ChangedPart>): PartStore {
    return new PartStore(this.source, changed, this.cache);
  }

  /** Keep nothing in memory that can be read again. */
  settle(): void {
    this.cache.clear();
  }

  has(name: string): boolean {
    const part = this.changed.get(partKey(name));
    return part === undefined ? this.source?.has(name) ?? false : part.content !== null;
  }

  read(name: string): Uint8Array {
    const { source } = this;
    const part = this.changed.get(partKey(name));
    if (part === undefined && source !== null) return this.cache.get(partKey(name), () => source.read(name));
    const content = part?.content ?? null;
    if (content === null) throw new WorkbookError('xlsx.part-missing', { part: name });
    return content;
  }

  /** A part for an XML scanner, with the same offsets as when it is changed. */
  xml(name: string): Uint8Array {
    return toEditable(this.read(name), name);
  }

  /** What to write over the source. */
  changes(): PackageChanges {
    const replaced = new Map<string, Uint8Array>();
    const added = new Map<string, Uint8Array>();
    const removed = new Set<string>();
    for (const { name, content } of this.changed.values()) {
      if (content === null) removed.add(name);
      else if (this.source?.has(name) === true) replaced.set(name, content);
      else added.set(name, content);
    }
    return { replaced, added, removed };
  }
}
