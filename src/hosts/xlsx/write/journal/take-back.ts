import { partKey } from '../../zip/entry';
import { applySplices, type Reversal } from '../bytes/splice';
import type { Layer } from '../opc/package-draft';
import type { ChangedPart, PartStore } from '../opc/part-store';
import { contentSum, fingerprint, sourceSums } from './fingerprint';
import type { FoundJournal } from './find-journal';

/**
 * The workbook as it was before the journal's first layer, byte for byte; null when somebody has changed
 * the workbook since, or the journal does not make sense.
 *
 * @param kept how many of the oldest layers are not taken back; the journal still tells of all then
 */
export function takeBack(store: PartStore, { part, journal }: FoundJournal, kept = 0): PartStore | null {
  if (journal.fingerprint !== fingerprint(store, part)) return null;
  const contents = new Map(store.changed);
  for (const layer of journal.layers.slice(kept).toReversed()) {
    if (!takeBackLayer(store, contents, layer)) return null;
  }
  return store.with(forgetUnchanged(store, contents));
}

function takeBackLayer(store: PartStore, contents: Map<string, ChangedPart>, { edited, added }: Layer): boolean {
  for (const { name, reversals } of edited) {
    const key = partKey(name);
    const content = contents.has(key) ? contents.get(key)?.content ?? null : readIfThere(store, name);
    if (content === null || !fits(content, reversals)) return false;
    const splices = reversals.map(({ at, length, original }) => ({ at, remove: length, insert: original }));
    contents.set(key, { name, content: applySplices(content, splices) });
  }
  for (const name of added) contents.set(partKey(name), { name, content: null });
  return true;
}

function readIfThere(store: PartStore, name: string): Uint8Array | null {
  return store.has(name) ? store.read(name) : null;
}

/** The places lie inside the part, one behind the other. */
function fits(content: Uint8Array, reversals: readonly Reversal[]): boolean {
  let from = 0;
  for (const { at, length } of reversals) {
    const isPlace = Number.isSafeInteger(at) && Number.isSafeInteger(length) && at >= from && length >= 0;
    if (!isPlace || at + length > content.length) return false;
    from = at + length;
  }
  return true;
}

/** Parts that are again what the opened file holds are copied from it when the workbook is saved. */
function forgetUnchanged(store: PartStore, contents: ReadonlyMap<string, ChangedPart>): Map<string, ChangedPart> {
  const sums = sourceSums(store.source);
  return new Map([...contents].filter(([key, { content }]) => {
    const sum = sums.get(key);
    return content === null ? sum !== undefined : contentSum(content) !== sum;
  }));
}
