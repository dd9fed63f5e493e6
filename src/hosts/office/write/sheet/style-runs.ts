import type { CellRange } from '../../../../workbook';

/** A stretch of neighbouring cells of one row that are alike. */
interface Stretch {
  readonly left: number;
  readonly right: number;
  readonly kind: string;
}

/**
 * Gathers cells of the same kind into as few rectangles as row by row reading allows. Rows are given in their order.
 */
export class StyleRuns {
  readonly #done = new Map<string, CellRange[]>();
  #open = new Map<string, { readonly kind: string; range: CellRange }>();
  #row = -1;

  /** @param kinds kind of each cell of the row; null: of no interest */
  addRow(row: number, kinds: readonly (string | null)[]): void {
    const open = new Map<string, { readonly kind: string; range: CellRange }>();
    for (const { left, right, kind } of stretchesOf(kinds)) {
      const key = `${left}:${right}:${kind}`;
      const above = this.#row === row - 1 ? this.#open.get(key) : undefined;
      if (above !== undefined) {
        above.range = { ...above.range, bottom: row };
        this.#open.delete(key);
      }
      open.set(key, above ?? { kind, range: { top: row, left, bottom: row, right } });
    }
    this.#close();
    this.#open = open;
    this.#row = row;
  }

  /** Rectangles by kind; nothing can be added afterwards. */
  finish(): ReadonlyMap<string, readonly CellRange[]> {
    this.#close();
    this.#open = new Map();
    return this.#done;
  }

  #close(): void {
    for (const { kind, range } of this.#open.values()) {
      const list = this.#done.get(kind);
      if (list === undefined) this.#done.set(kind, [range]);
      else list.push(range);
    }
  }
}

function stretchesOf(kinds: readonly (string | null)[]): Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  for (let column = 1; column <= kinds.length; column += 1) {
    const kind = kinds[start] ?? null;
    if (column < kinds.length && (kinds[column] ?? null) === kind) continue;
    if (kind !== null) stretches.push({ left: start, right: column - 1, kind });
    start = column;
  }
  return stretches;
}
