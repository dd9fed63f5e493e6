/** Characters as a terminal counts them, near enough: code points. */
function lengthOf(text: string): number {
  return [...text].length;
}

/** Text filled with spaces on the right; longer text is cut and ends in an ellipsis. */
export function padEnd(text: string, width: number): string {
  const length = lengthOf(text);
  return length > width ? `${[...text].slice(0, width - 1).join('')}…` : text + ' '.repeat(width - length);
}

/** Text filled with spaces on the left; longer text stays whole. */
export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - lengthOf(text))) + text;
}

/**
 * Text broken at spaces into lines of at most `width` characters, each behind `indent`. A longer word stays whole.
 *
 * @example wrap('satu dua', 5, '') // ['satu', 'dua']
 */
export function wrap(text: string, width: number, indent: string): readonly string[] {
  const room = width - indent.length;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && lengthOf(line) + 1 + lengthOf(word) > room) {
      lines.push(indent + line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return line === '' ? lines : [...lines, indent + line];
}

/** How many items have each key. */
export function countBy<T>(items: Iterable<T>, keyOf: (item: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
