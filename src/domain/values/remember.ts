const LIMIT = 4096;

/**
 * The same pure function with its last few thousand answers kept: a roster repeats the same few spellings.
 * When the memory is full it starts afresh, so that hostile input cannot make it grow.
 *
 * @example const read = remember((text: string) => text.length)
 */
export function remember<K, V extends object>(read: (key: K) => V): (key: K) => V {
  const answers = new Map<K, V>();
  return (key) => {
    const answer = answers.get(key);
    if (answer !== undefined) return answer;
    const fresh = read(key);
    if (answers.size >= LIMIT) answers.clear();
    answers.set(key, fresh);
    return fresh;
  };
}
