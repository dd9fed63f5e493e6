/**
 * Rows put together with those that follow closely.
 *
 * @param rows in rising order
 * @param gap how far apart two rows of a run may be; 1: neighbours only
 * @example runsOf([2, 3, 7], 1) // [[2, 3], [7, 7]]
 */
export function runsOf(rows: Iterable<number>, gap: number): (readonly [top: number, bottom: number])[] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last !== undefined && row - last[1] <= gap) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}
