import type { PeopleRange } from './people-range';

/** What counting people needs to know about a row of the roster. */
export interface Counted {
  /** The NIP's digits; null where none can be read: then the row is a person of its own. */
  readonly key: string | null;
  /** True: it counts, false: it does not, null: nobody can say yet. */
  readonly counts: boolean | null;
}

/**
 * How many people count. Rows with the same NIP are one person or several, so both are possible; of an open row, too.
 *
 * @example countPeople([{ key: '1', counts: true }, { key: null, counts: null }]) // { low: 1, high: 2 }
 */
export function countPeople(rows: Iterable<Counted>): PeopleRange {
  const certain = new Set<unknown>();
  let high = 0;
  for (const { key, counts } of rows) {
    if (counts !== false) high += 1;
    if (counts === true) certain.add(key ?? {});
  }
  return { low: certain.size, high };
}
