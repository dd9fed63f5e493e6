import type { CellRange } from '../snapshot';

/** Header cells are not merged over more rows than this; taller merges belong to data. */
const TALLEST_HEADER = 8;

/** The last range that starts at or before `position`, in a list sorted by start; null when there is none. */
function lastStarting(ranges: readonly CellRange[], start: 'top' | 'left', position: number): CellRange | null {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle]?.[start] ?? Infinity) <= position) low = middle + 1;
    else high = middle;
  }
  return ranges[low - 1] ?? null;
}

function push<K>(map: Map<K, CellRange[]>, key: K, range: CellRange): void {
  const ranges = map.get(key);
  if (ranges === undefined) map.set(key, [range]);
  else ranges.push(range);
}

/** The merges of one sheet, to be asked cell by cell. */
export class MergeIndex {
  private readonly byRow = new Map<number, CellRange[]>();
  private readonly tallByColumn = new Map<number, CellRange[]>();

  constructor(merges: readonly CellRange[]) {
    for (const merge of merges) {
      const height = merge.bottom - merge.top + 1;
      if (height > 1) push(this.tallByColumn, merge.left, merge);
      if (height > TALLEST_HEADER) continue;
      for (let row = merge.top; row <= merge.bottom; row += 1) push(this.byRow, row, merge);
    }
    for (const ranges of this.byRow.values()) ranges.sort((a, b) => a.left - b.left);
    for (const ranges of this.tallByColumn.values()) ranges.sort((a, b) => a.top - b.top);
  }

  /** The merge of header height that covers a cell; null for a cell of its own. */
  covering(row: number, column: number): CellRange | null {
    const range = lastStarting(this.byRow.get(row) ?? [], 'left', column);
    return range !== null && range.right >= column ? range : null;
  }

  /** Last column that a merge reaches in a row; -1 when it has none. */
  reach(row: number): number {
    return this.byRow.get(row)?.at(-1)?.right ?? -1;
  }

  /** The row whose value a cell of a vertical merge shows; the row itself outside of merges. */
  shownRow(row: number, column: number): number {
    const ranges = this.tallByColumn.get(column);
    if (ranges === undefined) return row;
    const range = lastStarting(ranges, 'top', row);
    return range !== null && range.bottom >= row ? range.top : row;
  }
}
