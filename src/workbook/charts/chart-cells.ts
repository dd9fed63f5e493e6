import type { CellContent, CellSpec, ChartSpec } from '../plan';
import type { CellRange } from '../snapshot';

/**
 * The cells that the charts of a sheet look at, kept while its rows are produced. Linear in the number of points.
 *
 * @example
 * const cells = new ChartCells(spec.charts ?? []);
 * for (const line of spec.rows) cells.take(row++, line.cells);
 * cells.contents(spec.charts[0].categories); // ['Visi', 'Tim']
 */
export class ChartCells {
  readonly #wanted: ReadonlySet<number>;
  readonly #rows = new Map<number, readonly CellSpec[]>();

  /** @param charts whose ranges lie inside of a sheet, see `refuseCharts` */
  constructor(charts: readonly ChartSpec[]) {
    this.#wanted = new Set(charts.flatMap(({ categories, series }) => [categories, ...series.map(({ values }) => values)]).flatMap(rowsOf));
  }

  take(row: number, cells: readonly CellSpec[]): void {
    if (this.#wanted.has(row)) this.#rows.set(row, cells);
  }

  /** What stands in a range of a chart, cell by cell; for a formula its stored value. Null: nothing. */
  contents({ top, left, bottom, right }: CellRange): CellContent[] {
    const contents: CellContent[] = [];
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) contents.push(contentOf(this.#rows.get(row)?.[column]));
    }
    return contents;
  }
}

function rowsOf({ top, bottom }: CellRange): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}

/** An empty text is no content, but where a formula gives it. */
function contentOf(cell: CellSpec | undefined): CellContent {
  const { value, formula } = typeof cell === 'object' && cell !== null ? cell : { value: cell ?? null };
  return value === '' && formula === undefined ? null : value;
}
