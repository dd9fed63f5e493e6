/** Characters that an Excel cell can hold. */
const LONGEST_CELL = 32_767;

/** A text that a cell can hold: what is too long ends in "…", so that a stranger's endless cell cannot stop the write-back. */
export function clip(text: string): string {
  return text.length <= LONGEST_CELL ? text : `${text.slice(0, LONGEST_CELL - 1)}…`;
}

/** {@link clip} for anything a cell may hold. */
export function clipContent<T>(value: T): T | string {
  return typeof value === 'string' ? clip(value) : value;
}
