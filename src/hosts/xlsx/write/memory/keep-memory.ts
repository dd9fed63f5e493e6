import { dropJournal } from '../journal/drop-journal';
import { findJournal } from '../journal/find-journal';
import { fingerprint } from '../journal/fingerprint';
import { finishWithJournal, rewriteJournal } from '../journal/keep-journal';
import { takeBack } from '../journal/take-back';
import type { PartStore } from '../opc/part-store';
import { Pass } from '../pass';
import { childOf } from '../xml/outline';
import { isSameMemory, keyOfName, storedMemory, type StoredMemory } from './stored-memory';

/**
 * The workbook as it was before what it remembers was written behind everything else, byte for byte; as it is when
 * that was before something else, or somebody has saved the workbook since. {@link withMemory} writes it again.
 */
export function withoutLastMemory(store: PartStore): PartStore {
  const found = findJournal(store);
  if (found === null) return store;
  const { layers } = found.journal;
  const kept = layers.findLastIndex((layer) => !layer.isMemory) + 1;
  const before = kept === layers.length ? null : takeBack(store, found, kept);
  if (before === null) return store;
  if (kept > 0) return rewriteJournal(before, found.part, { ...found.journal, layers: layers.slice(0, kept) });
  return withoutJournal(before);
}

function withoutJournal(store: PartStore): PartStore {
  const pass = new Pass(store);
  dropJournal(pass);
  return pass.finish().store;
}

/**
 * The workbook with exactly this memory. What is added can be taken back with all that is ours; a journal that is
 * out of date goes with the last thing that is forgotten.
 *
 * @param isClean as for {@link finishWithJournal}
 */
export function withMemory(store: PartStore, wanted: StoredMemory, isClean: boolean): PartStore {
  const pass = new Pass(store);
  const present = storedMemory(pass.workbook.definedNames);
  const coming = [...wanted].filter(([key, names]) => !isSameMemory(names, present.get(key))).flatMap(([, names]) => names);
  const going = new Set([...present].filter(([key, names]) => !isSameMemory(names, wanted.get(key))).map(([key]) => key));
  if (coming.length === 0 && going.size === 0) return store;
  removeNames(pass, going, coming.length > 0);
  for (const { name, formula } of coming) pass.workbookEdit.addName({ name, formula, sheetIndex: null, isHidden: true });
  if (coming.length > 0 || hasCurrentJournal(store)) return finishWithJournal(pass, isClean, true);
  dropJournal(pass);
  return pass.finish().store;
}

/** The list goes with its last name. */
function removeNames(pass: Pass, keys: ReadonlySet<string>, isListNeeded: boolean): void {
  if (keys.size === 0) return;
  const { definedNames, name, outline } = pass.workbook;
  const going = definedNames.filter((one) => keys.has(keyOfName(one) ?? ''));
  const list = going.length === definedNames.length && !isListNeeded ? childOf(outline, 'definedNames') : null;
  for (const { start, end } of list === null ? going.map(({ place }) => place) : [list]) pass.draft.edit(name).remove(start, end);
}

function hasCurrentJournal(store: PartStore): boolean {
  const found = findJournal(store);
  return found !== null && found.journal.fingerprint === fingerprint(store, found.part);
}
