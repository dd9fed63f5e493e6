/** Deepest nesting and most values of a scheme that anybody would write by hand, with room to spare. */
export const DEEPEST = 60;
export const MOST_VALUES = 20_000;

/**
 * Whether a JSON value is nested or large beyond reason. It is asked before any recursive check, walks without
 * recursion, and stops at the limit.
 *
 * @example isOversized([[[1]]]) // false
 */
export function isOversized(json: unknown): boolean {
  let level: unknown[] = [json];
  let values = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    values += level.length;
    if (depth > DEEPEST || values > MOST_VALUES) return true;
    level = level.flatMap(childrenOf);
  }
  return false;
}

function childrenOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).slice(0, MOST_VALUES + 1) : [];
}
