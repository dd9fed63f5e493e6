import { BODY, BODY_LINK, HEADER } from '../layout/look';
import type { CellContent, CellStyle } from '../plan';
import type { Line } from './span-lines';

export const EMPTY_LINE: Line = { spans: [], height: 12 };
export const LINK: CellStyle = BODY_LINK;

/** The header of a small table on the summary: widths in grid columns, and words. */
export function headerRow(columns: readonly (readonly [span: number, text: string])[]): Line {
  return { spans: columns.map(([span, value]) => ({ span, value, style: HEADER })) };
}

/** A row of a small table on the summary; a cell without a style looks like the others. */
export function bodyRow(
  cells: readonly { readonly span: number; readonly value: CellContent; readonly style?: CellStyle; readonly target?: string | null }[],
): Line {
  return { spans: cells.map((cell) => ({ ...cell, style: cell.style ?? BODY })) };
}
