import { BODY, BODY_LINK, HEADER, HEADER_COUNT } from '../layout/look';
import type { CellContent, CellStyle } from '../plan';
import type { Line } from './span-lines';

export const EMPTY_LINE: Line = { spans: [], height: 12 };
export const LINK: CellStyle = BODY_LINK;

/** The header of a small table on the summary: widths in grid columns, words, and which columns hold counts. */
export function headerRow(columns: readonly (readonly [span: number, text: string, content?: 'count'])[]): Line {
  return { spans: columns.map(([span, value, content]) => ({ span, value, style: content === 'count' ? HEADER_COUNT : HEADER })) };
}

/** A row of a small table on the summary; a cell without a style looks like the others. */
export function bodyRow(
  cells: readonly { readonly span: number; readonly value: CellContent; readonly style?: CellStyle; readonly target?: string | null }[],
): Line {
  return { spans: cells.map((cell) => ({ ...cell, style: cell.style ?? BODY })) };
}
