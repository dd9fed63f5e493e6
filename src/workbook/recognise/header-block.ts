import type { SheetReader } from './sheet-reader';

/** A cell that a column's header is made of. */
export interface HeaderPart {
  readonly value: string | number;
  /** Where the value stands: the top left cell when it is merged. */
  readonly row: number;
  readonly column: number;
  /** It was merged over the column or stands in it; false when a parent was only continued to the right. */
  readonly bound: boolean;
}

/** A column's header, lines from top to bottom; a merged cell counts once. */
export interface HeaderColumn {
  readonly column: number;
  readonly parts: readonly HeaderPart[];
}

/** Consecutive rows read as one header. */
export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeaderColumn[];
}

const MOST_LINES = 4;

/** Header cells that are merged downwards take the lines below them into the header. */
function bottomOf(reader: SheetReader, top: number, bottom: number, width: number): number {
  let last = bottom;
  for (let row = top; row <= last; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const merge = reader.merges.covering(row, column);
      if (merge === null || merge.top < top || merge.bottom >= top + MOST_LINES) continue;
      if (!reader.isBlank(merge.top, merge.left)) last = Math.max(last, merge.bottom);
    }
  }
  return last;
}

function ownPart(reader: SheetReader, row: number, column: number, top: number): HeaderPart | null {
  const value = reader.headerValue(row, column);
  if (value !== null) return { value, row, column, bound: true };
  const merge = reader.merges.covering(row, column);
  if (merge === null || merge.top < top) return null;
  const shown = reader.headerValue(merge.top, merge.left);
  return shown === null ? null : { value: shown, row: merge.top, column: merge.left, bound: true };
}

function hasChild(reader: SheetReader, row: number, bottom: number, column: number): boolean {
  for (let below = row + 1; below <= bottom; below += 1) if (!reader.isBlank(below, column)) return true;
  return false;
}

/** One line's part for every column; a parent without merge continues to the right over its children. */
function readLine(reader: SheetReader, row: number, top: number, bottom: number, width: number): (HeaderPart | null)[] {
  const parts: (HeaderPart | null)[] = [];
  let parent: HeaderPart | null = null;
  for (let column = 0; column < width; column += 1) {
    const own = ownPart(reader, row, column, top);
    const isParent = row < bottom && hasChild(reader, row, bottom, column);
    if (own !== null) {
      const isMerged = reader.merges.covering(row, column) !== null;
      parent = isParent && !isMerged ? { ...own, bound: false } : null;
    } else if (!isParent) parent = null;
    parts.push(own ?? parent);
  }
  return parts;
}

/**
 * The header that rows `top` to `bottom` make together: per column the texts from parent to child, merged and
 * continued parents included. Columns without any text are left out.
 */
export function readHeaderBlock(reader: SheetReader, top: number, bottom: number): HeaderBlock {
  const width = reader.width(top, bottom);
  const last = bottomOf(reader, top, bottom, width);
  const lines: (HeaderPart | null)[][] = [];
  for (let row = top; row <= last; row += 1) lines.push(readLine(reader, row, top, last, width));
  const columns: HeaderColumn[] = [];
  for (let column = 0; column < width; column += 1) {
    const parts: HeaderPart[] = [];
    for (const line of lines) {
      const part = line[column] ?? null;
      const above = parts.at(-1);
      if (part !== null && (above?.row !== part.row || above.column !== part.column)) parts.push(part);
    }
    if (parts.length > 0) columns.push({ column, parts });
  }
  return { top, bottom: last, columns };
}

/** Runs of neighbouring header columns: what blank columns separate. */
export function segmentsOf(columns: readonly HeaderColumn[]): readonly (readonly HeaderColumn[])[] {
  const segments: HeaderColumn[][] = [];
  for (const column of columns) {
    const run = segments.at(-1);
    if (run?.at(-1)?.column === column.column - 1) run.push(column);
    else segments.push([column]);
  }
  return segments;
}
