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

/** Lay lines out on a grid of columns of one width that begins at column `left`. */
export function layOut(lines: readonly Line[], left: number, columnWidth: number): LaidOut {
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
    rows.push({ cells, height: line.height ?? heightOf(line.spans, columnWidth) });
  });
  return { rows, merges, links };
}

function heightOf(spans: readonly Span[], columnWidth: number): number {
  const tallest = Math.max(1, ...spans.map((span) => wrappedLines(span, columnWidth)));
  return heightOfLines(tallest);
}

function wrappedLines({ value, span, style }: Span, columnWidth: number): number {
  if (typeof value !== 'string' || style.wrap !== true) return 1;
  return countLines(value, usableWidth(span * columnWidth, style));
}
