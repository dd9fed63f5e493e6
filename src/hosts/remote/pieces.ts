/** About how much one piece may hold, in cells. Cutting it and copying it takes a few milliseconds. */
const PIECE = 5_000;

/** This many characters of text weigh as much as a cell. */
const TEXT_PER_CELL = 32;

/** What a text weighs, in cells. */
export function weightOfText(text: string): number {
  return text.length / TEXT_PER_CELL;
}

/**
 * Cut a long list into short ones. What is produced while it is iterated is not produced ahead.
 *
 * @param weigh how much an item weighs, in cells
 */
export function* cut<T>(items: Iterable<T>, weigh: (item: T) => number): Generator<readonly T[]> {
  let piece: T[] = [];
  let weight = 0;
  for (const item of items) {
    piece.push(item);
    weight += weigh(item);
    if (weight < PIECE) continue;
    yield piece;
    piece = [];
    weight = 0;
  }
  if (piece.length > 0) yield piece;
}
