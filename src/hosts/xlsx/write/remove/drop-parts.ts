import { partKey } from '../../zip/entry';
import { relationshipsPart } from '../../read/relationships';
import { readRelationships } from '../opc/relationships';
import type { PartStore } from '../opc/part-store';
import type { Pass } from '../pass';

/**
 * Parts that nothing leads to any more once some relationships of `base` are gone, with what only they lead to.
 *
 * @param ids relationships of `base` that go
 */
export function onlyReachedFrom(store: PartStore, base: string, ids: ReadonlySet<string>): string[] {
  const kept = reach(store, '', (part, id) => partKey(part) !== partKey(base) || !ids.has(id));
  const all = reach(store, '', () => true);
  return [...all].filter(([key]) => !kept.has(key)).map(([, name]) => name);
}

/** Parts that can be reached over relationships, by part key. */
function reach(store: PartStore, from: string, follows: (part: string, id: string) => boolean): Map<string, string> {
  const reached = new Map<string, string>();
  const waiting = [from];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const { id, target, isExternal } of readRelationships(store, part)) {
      const key = partKey(target);
      if (isExternal || reached.has(key) || !store.has(target) || !follows(part, id)) continue;
      reached.set(key, target);
      waiting.push(target);
    }
  }
  return reached;
}

/** Take parts out of the package: their relationships from `base`, their own .rels, their content types. */
export function dropParts(pass: Pass, base: string, ids: ReadonlySet<string>, parts: readonly string[]): void {
  const gone = new Set(parts.map(partKey));
  for (const part of parts) {
    pass.draft.remove(part);
    const links = relationshipsPart(part);
    if (pass.store.has(links)) pass.draft.remove(links);
  }
  dropRelationships(pass, base, ids);
  pass.types.forget(gone);
}

function dropRelationships(pass: Pass, base: string, ids: ReadonlySet<string>): void {
  const going = readRelationships(pass.store, base).filter((one) => ids.has(one.id));
  const links = relationshipsPart(base);
  const isLast = going.length > 0 && going.length === readRelationships(pass.store, base).length;
  if (isLast) pass.draft.remove(links);
  else for (const { start, end } of going) pass.draft.edit(links).remove(start, end);
}
