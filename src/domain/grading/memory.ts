/** Results kept at most; beyond it a memory starts afresh, so that hostile data cannot fill it. */
const MOST_KEPT = 50_000;

/** A memory of results by key: computes what it does not hold. */
export function memory<Key, Value>(): (key: Key, compute: () => Value) => Value {
  const kept = new Map<Key, Value>();
  return (key, compute) => {
    const found = kept.get(key);
    if (found !== undefined) return found;
    const value = compute();
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, value);
    return value;
  };
}

/** The same function, remembering its results by its argument. */
export function remember<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const recall = memory<Key, Value>();
  return (key) => recall(key, () => compute(key));
}

/** The same function, remembering its results by its two arguments. */
export function rememberPairs<First, Second, Value>(
  compute: (first: First, second: Second) => Value,
): (first: First, second: Second) => Value {
  const kept = new Map<First, Map<Second, Value>>();
  let size = 0;
  return (first, second) => {
    const row = kept.get(first);
    const found = row?.get(second);
    if (found !== undefined) return found;
    const value = compute(first, second);
    if (size >= MOST_KEPT) kept.clear();
    size = size >= MOST_KEPT ? 1 : size + 1;
    (kept.get(first) ?? started(kept, first)).set(second, value);
    return value;
  };
}

function started<First, Second, Value>(kept: Map<First, Map<Second, Value>>, first: First): Map<Second, Value> {
  const row = new Map<Second, Value>();
  kept.set(first, row);
  return row;
}
