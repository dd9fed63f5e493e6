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

/** Take parts out of the package: their relationships from `base`, their own .rels, the content types of all. */
export function dropParts(pass: Pass, base: string, ids: ReadonlySet<string>, parts: readonly string[]): void {
  const gone = new Set<string>();
  const drop = (name: string): void => {
    gone.add(partKey(name));
    if (pass.store.has(name)) pass.draft.remove(name);
  };
  for (const part of parts) {
    drop(part);
    drop(relationshipsPart(part));
  }
  if (isRelatedBy(pass, base, ids)) drop(relationshipsPart(base));
  else dropRelationships(pass, base, ids);
  pass.types.forget(gone);
}

/** True when `base` has no other relationships than these. */
function isRelatedBy(pass: Pass, base: string, ids: ReadonlySet<string>): boolean {
  const all = readRelationships(pass.store, base);
  return all.length > 0 && all.every((one) => ids.has(one.id));
}

function dropRelationships(pass: Pass, base: string, ids: ReadonlySet<string>): void {
  const going = readRelationships(pass.store, base).filter((one) => ids.has(one.id));
  for (const { start, end } of going) pass.draft.edit(relationshipsPart(base)).remove(start, end);
}
