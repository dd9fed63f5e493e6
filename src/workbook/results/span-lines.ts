import { countLines, heightOfLines, usableWidth } from '../layout/row-height';
import type { CellContent, CellSpec, CellStyle, LinkSpec, RowSpec } from '../plan';
import type { CellRange } from '../snapshot';
import { clipContent } from './clip';

/** A cell that may reach over several columns of the page's grid. */
export interface Span {
  /** Number of grid columns, 1 or more. */
  readonly span: number;
  readonly value: CellContent;
  readonly style: CellStyle;
  /** An address inside the workbook that the cell leads to. */
  readonly target?: string | null;
}

/** One row of a page laid out on a grid. */
export interface Line {
  readonly spans: readonly Span[];
  /** Points; absent: estimated from the texts, because Excel does not size rows by merged cells. */
  readonly height?: number;
}

export interface LaidOut {
  readonly rows: readonly RowSpec[];
  readonly merges: readonly CellRange[];
  readonly links: readonly LinkSpec[];
}

/**
 * Lay lines out on a grid that begins at column `left`.
 *
 * @param widths of the grid's columns, in characters
 */
export function layOut(lines: readonly Line[], left: number, widths: readonly number[]): LaidOut {
  const rows: RowSpec[] = [];
  const merges: CellRange[] = [];
  const links: LinkSpec[] = [];
  lines.forEach((line, row) => {
    const cells: CellSpec[] = Array.from({ length: left }, () => null);
    for (const { span, value, style, target } of line.spans) {
      const column = cells.length;
      cells.push({ value: clipContent(value), style });
      for (let filler = 1; filler < span; filler += 1) cells.push({ value: null, style });
      if (span > 1) merges.push({ top: row, bottom: row, left: column, right: column + span - 1 });
      if (target) links.push({ row, column, target });
    }
    rows.push({ cells, height: line.height ?? heightOf(line.spans, widths) });
  });
  return { rows, merges, links };
}

function heightOf(spans: readonly Span[], widths: readonly number[]): number {
  let column = 0;
  let tallest = 1;
  for (const { value, span, style } of spans) {
    const width = widths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
    if (typeof value === 'string' && style.wrap === true) tallest = Math.max(tallest, countLines(value, usableWidth(width, style)));
    column += span;
  }
  return heightOfLines(tallest);
}
