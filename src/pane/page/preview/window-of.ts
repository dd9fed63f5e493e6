/** What can be seen of something long: the first and the last place, both included; empty when last < first. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** The rows of equal height that are in view, and a few more on either side. */
export function rowsInView(scrolled: number, height: number, rowHeight: number, total: number): Span {
  const SPARE = 8;
  const first = Math.max(0, Math.floor(scrolled / rowHeight) - SPARE);
  return { first, last: Math.min(total - 1, Math.ceil((scrolled + height) / rowHeight) + SPARE) };
}

/** The columns that are in view. @param offsets where each begins, and where the last one ends */
export function columnsInView(scrolled: number, width: number, offsets: readonly number[]): Span {
  const total = offsets.length - 1;
  let first = 0;
  while (first < total - 1 && (offsets[first + 1] ?? 0) <= scrolled) first += 1;
  let last = first;
  while (last < total - 1 && (offsets[last + 1] ?? 0) < scrolled + width) last += 1;
  return { first, last: Math.min(last, total - 1) };
}

/** How far to scroll so that `from`–`to` is in view; where it is already, nothing changes. */
export function scrolledTo(scrolled: number, size: number, from: number, to: number): number {
  if (from < scrolled) return from;
  return to > scrolled + size ? Math.max(0, to - size) : scrolled;
}
