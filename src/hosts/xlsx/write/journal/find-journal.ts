import { readRelationships, typeName } from '../opc/relationships';
import type { PartStore } from '../opc/part-store';
import { workbookPartName } from '../workbook/locate';
import { isJournal, parseJournal, type Journal } from './journal-xml';

/** The journal of a workbook and the part that holds it. */
export interface FoundJournal {
  readonly part: string;
  readonly journal: Journal;
}

/** Custom XML of others may be anything; ours is small. */
const MAX_SIZE = 1 << 26;

/** The journal that we left in a workbook, whether it still fits or not; null when there is none. */
export function findJournal(store: PartStore): FoundJournal | null {
  for (const one of readRelationships(store, workbookPartName(store))) {
    if (typeName(one) !== 'customXml' || one.isExternal || !store.has(one.target)) continue;
    const bytes = store.xml(one.target);
    if (bytes.length <= MAX_SIZE && looksLikeJournal(bytes, one.target)) {
      return { part: one.target, journal: parseJournal(bytes, one.target) };
    }
  }
  return null;
}

/** A custom part that is no XML is not ours, and no reason to stop. */
function looksLikeJournal(bytes: Uint8Array, part: string): boolean {
  try {
    return isJournal(bytes, part);
  } catch {
    return false;
  }
}
