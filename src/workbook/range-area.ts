import type { CellRange } from './snapshot';

/**
 * How many cells ranges hold that do not overlap.
 *
 * @example areaOf([{ top: 1, left: 0, bottom: 3, right: 1 }]) // 6
 */
export function areaOf(ranges: readonly CellRange[]): number {
  return ranges.reduce((total, { top, left, bottom, right }) => total + (bottom - top + 1) * (right - left + 1), 0);
}
