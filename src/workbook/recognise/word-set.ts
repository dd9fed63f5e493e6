/** Words in one order without repetition, so that headers can be compared as bags of words. */
export function wordSetKey(words: Iterable<string>): string {
  return [...new Set(words)].sort().join(' ');
}
