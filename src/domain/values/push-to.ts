/**
 * Put a value at the end of a key's list, beginning the list when there is none yet.
 *
 * @example pushTo(rowsByGroup, '1', 12)
 */
export function pushTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
