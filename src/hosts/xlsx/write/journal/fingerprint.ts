import { crc32 } from '../../zip/crc32';
import { partKey } from '../../zip/entry';
import type { OpcPackage } from '../../zip/package';
import { ZipPackage } from '../../zip/zip-package';
import { bytesOf } from '../bytes/byte-buffer';
import type { PartStore } from '../opc/part-store';

/**
 * A short text that changes when any part does; `except` is left out. Nothing is inflated for it: the archive
 * keeps a checksum of every part.
 */
export function fingerprint(store: PartStore, except: string): string {
  const lines: string[] = [];
  for (const [key, sum] of sourceSums(store.source)) if (!store.changed.has(key)) lines.push(`${key} ${sum}`);
  for (const [key, { content }] of store.changed) if (content !== null) lines.push(`${key} ${contentSum(content)}`);
  const own = `${partKey(except)} `;
  const counted = bytesOf(lines.filter((line) => !line.startsWith(own)).sort().join('\n'));
  return `${crc32(counted)}-${counted.length}-${lines.length}`;
}

/** Checksum and size of every part of an opened file, by part key; empty for a new workbook. */
export function sourceSums(source: OpcPackage | null): ReadonlyMap<string, string> {
  const entries = source instanceof ZipPackage ? source.entries.filter((entry) => !entry.isDirectory) : [];
  return new Map(entries.map(({ name, crc, size }) => [partKey(name), `${crc} ${size}`]));
}

export function contentSum(content: Uint8Array): string {
  return `${crc32(content)} ${content.length}`;
}
