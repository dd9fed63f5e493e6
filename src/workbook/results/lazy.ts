/** Cells, links and the like that are made while they are read; can be read any number of times. */
export function lazily<T>(make: () => Iterator<T>): Iterable<T> {
  return { [Symbol.iterator]: make };
}
