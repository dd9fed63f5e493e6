import type { CellSpec, CellStyle } from '../plan';

const LINE_HEIGHT = 13.5;
const PADDING = 3;
/** Text at 10 points takes less room than the 11 points that column widths are counted in; bold takes that back. */
const CHARACTERS_PER_WIDTH = 1.1;

/**
 * How many lines a text takes in a column, broken between words as Excel does; a word longer than the line is broken.
 *
 * @param width characters of a line, 1 or more
 * @example countLines('Surat rekomendasi', 11) // 2
 */
export function countLines(text: string, width: number): number {
  if (text.length <= width && !text.includes('\n')) return 1;
  return text.split('\n').reduce((sum, paragraph) => sum + linesOfParagraph(paragraph, width), 0);
}

function linesOfParagraph(text: string, width: number): number {
  let lines = 1;
  let filled = 0;
  for (let start = 0; start < text.length;) {
    const space = text.indexOf(' ', start);
    const end = space < 0 ? text.length : space;
    const word = end - start;
    const needed = filled === 0 ? word : filled + 1 + word;
    if (needed <= width) filled = needed;
    else {
      lines += (filled === 0 ? 0 : 1) + Math.ceil(word / width) - 1;
      filled = word % width === 0 ? Math.min(word, width) : word % width;
    }
    start = end + 1;
  }
  return lines;
}

/**
 * The height in points that a row needs for its wrapped texts; undefined when one line is enough. Programs that open a
 * file do not all size rows by themselves, and none does for merged cells.
 *
 * @param widths of the columns, in characters; a cell beyond them or of width 0 does not count
 */
export function rowHeight(cells: readonly CellSpec[], widths: readonly number[]): number | undefined {
  let lines = 1;
  cells.forEach((cell, column) => {
    const width = widths[column] ?? 0;
    if (typeof cell !== 'object' || cell === null || typeof cell.value !== 'string' || width === 0 || !cell.style?.wrap) return;
    lines = Math.max(lines, countLines(cell.value, usableWidth(width, cell.style)));
  });
  return lines === 1 ? undefined : heightOfLines(lines);
}

/** Excel's largest row is 409 points high. */
export function heightOfLines(lines: number): number {
  return Math.min(409, lines * LINE_HEIGHT + PADDING);
}

/** Characters of a line in a column. */
export function usableWidth(width: number, style: CellStyle): number {
  return Math.max(1, Math.floor(style.bold ? width : width * CHARACTERS_PER_WIDTH));
}
