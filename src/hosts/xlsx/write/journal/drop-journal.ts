import { partKey } from '../../zip/entry';
import { readRelationships } from '../opc/relationships';
import type { Pass } from '../pass';
import { dropParts, onlyReachedFrom } from '../remove/drop-parts';
import { findJournal } from './find-journal';

/** Relationships of the workbook that lead to our journal; none when it has no journal. */
export function journalIds({ store, workbook }: Pass): string[] {
  const journal = findJournal(store)?.part ?? null;
  if (journal === null) return [];
  const related = readRelationships(store, workbook.name);
  return related.filter((one) => !one.isExternal && partKey(one.target) === partKey(journal)).map((one) => one.id);
}

/** Take the journal out of the workbook; what it tells of can then be found by its marks only. */
export function dropJournal(pass: Pass): void {
  const ids = new Set(journalIds(pass));
  if (ids.size > 0) dropParts(pass, pass.workbook.name, ids, onlyReachedFrom(pass.store, pass.workbook.name, ids));
}
