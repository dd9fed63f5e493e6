import { WorkbookError } from '../../../workbook';
import { ByteView } from './byte-view';
import { portableCodec, type ZipCodec } from './codec';
import { normalizeSlashes, partKey, type ZipEntry } from './entry';
import type { OpcPackage, PackageChanges } from './package';
import { copyEntry, joinEntries, packEntry, type SavedEntry } from './saved-entry';
import { ZipPackage } from './zip-package';

/**
 * The package with its changes as the bytes of a new archive. Entries that did not change are copied as they are:
 * the same compressed bytes in the same order with the same headers. New ones follow, dated 1980-01-01,
 * so that equal changes give equal bytes.
 *
 * @param source null: a new package of the added parts only
 * @example savePackage(pkg, { replaced: new Map([['xl/workbook.xml', bytes]]), added: new Map(), removed: new Set() })
 */
export function savePackage(source: OpcPackage | null, changes: PackageChanges, codec: ZipCodec = portableCodec): Uint8Array {
  const { view, entries, comment } = archiveOf(source);
  const removed = new Set(Array.from(changes.removed, partKey));
  const contents = new Map<string, { name: string; content: Uint8Array }>();
  for (const [name, content] of [...changes.replaced, ...changes.added]) contents.set(partKey(name), { name, content });
  const saved: SavedEntry[] = [];
  for (const entry of entries) {
    const key = partKey(entry.name);
    const change = contents.get(key);
    contents.delete(key);
    if (change !== undefined) saved.push(packEntry(spelling(view, entry), change.content, codec, dateOf(view, entry)));
    else if (!removed.has(key)) saved.push(copyEntry(view, entry));
  }
  for (const { name, content } of contents.values()) saved.push(packEntry(normalizeSlashes(name), content, codec));
  return joinEntries(saved, comment);
}

function archiveOf(source: OpcPackage | null): Pick<ZipPackage, 'view' | 'entries' | 'comment'> {
  if (source === null) return { view: new ByteView(new Uint8Array()), entries: [], comment: new Uint8Array() };
  if (source instanceof ZipPackage) return source;
  throw new WorkbookError('xlsx.not-a-workbook');
}

/** The name as the archive spells it, backslashes and all, so that a part that comes back is the part that was there. */
function spelling(view: ByteView, entry: ZipEntry): string {
  const start = entry.centralStart + 46;
  const name = view.slice(start, start + view.u16(entry.centralStart + 28));
  return name.every((byte) => byte < 128) ? String.fromCharCode(...name) : entry.name;
}

/** Date and time in the header, as one 32-bit number. */
function dateOf(view: ByteView, entry: ZipEntry): number {
  return view.u32(entry.centralStart + 12);
}
