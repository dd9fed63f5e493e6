/**
 * True when the words differ by at most so many letters inserted, dropped, changed or swapped with their neighbour:
 * a typing slip, from which nothing may be concluded. Meant for short words.
 *
 * @example isNear('keungan', 'keuangan', 2) // true
 */
export function isNear(a: string, b: string, slips: number): boolean {
  if (Math.abs(a.length - b.length) > slips) return false;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const next = nextRow(a, b, row, last, beforeLast);
    beforeLast = last;
    last = next;
  }
  return (last[b.length] ?? Infinity) <= slips;
}

function nextRow(a: string, b: string, row: number, last: readonly number[], beforeLast: readonly number[]): readonly number[] {
  const next = [row];
  for (let column = 1; column <= b.length; column += 1) {
    const isSame = a[row - 1] === b[column - 1];
    const isSwap = row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    next.push(Math.min(
      (last[column] ?? Infinity) + 1,
      (next[column - 1] ?? Infinity) + 1,
      (last[column - 1] ?? Infinity) + (isSame ? 0 : 1),
      isSwap ? (beforeLast[column - 2] ?? Infinity) + 1 : Infinity,
    ));
  }
  return next;
}
