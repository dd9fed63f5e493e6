import type { Pass } from '../pass';
import type { PartStore } from '../opc/part-store';
import { partKey } from '../../zip/entry';
import { fingerprint } from './fingerprint';
import { findJournal } from './find-journal';
import { journalXml, type Journal } from './journal-xml';

/**
 * Finish a pass whose changes can be taken back, and write down how. The journal is a custom XML part of the
 * workbook, which Excel keeps and shows nowhere.
 *
 * @param isClean nothing of ours but its memory was in the workbook before this pass, as far as no journal says so
 * @param isMemory the pass changed nothing but what the workbook remembers
 */
export function finishWithJournal(pass: Pass, isClean: boolean, isMemory = false): PartStore {
  const found = findJournal(pass.store);
  const isCurrent = found !== null && found.journal.fingerprint === fingerprint(pass.store, found.part);
  const before: Pick<Journal, 'isClean' | 'layers'> = isCurrent ? found.journal : { isClean: isClean && found === null, layers: [] };
  const part = found?.part ?? addJournalPart(pass);
  const { store, layer } = pass.finish();
  return rewriteJournal(store, part, { isClean: before.isClean, layers: [...before.layers, { ...layer, isMemory }] });
}

/** The workbook with another journal, which fits it as it is now. */
export function rewriteJournal(store: PartStore, part: string, { isClean, layers }: Omit<Journal, 'fingerprint'>): PartStore {
  const journal = journalXml({ fingerprint: fingerprint(store, part), isClean, layers });
  return store.with(new Map(store.changed).set(partKey(part), { name: part, content: journal }));
}

function addJournalPart(pass: Pass): string {
  const part = pass.freeRootName('customXml/item', '.xml');
  pass.draft.add(part, new Uint8Array());
  pass.links.add(`${pass.workbook.dialect.relationships}/customXml`, part);
  pass.types.declare(part, 'application/xml');
  return part;
}
