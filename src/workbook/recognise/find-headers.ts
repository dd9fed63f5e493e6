import type { Candidate, SheetContext } from './candidate';
import { namedColumns, overlaps, sharesColumns } from './candidate';
import { readHeaderBlock, segmentsOf } from './header-block';
import type { HeaderBlock } from './header-block';
import { claimedIds } from './kind-profile';
import { readColumn } from './read-columns';
import type { ReadColumn } from './read-columns';
import { readGroup } from './read-group';
import { isLongNumber } from './row-text';

/** Every row up to here may begin a header. */
export const HEADER_ROWS = 30;
/** Lines that a header may have without vertical merges. */
const MOST_LINES = 3;

/** A sheet with more headers than this is no class workbook; its first ones are read. */
const MOST_STARTS = 600;
const LONGEST_NAME = 80;

function groupBySegment(columns: readonly ReadColumn[]): readonly (readonly ReadColumn[])[] {
  const byHeader = new Map(columns.map((column) => [column.header, column]));
  return segmentsOf(columns.map((column) => column.header)).map((run) => run.flatMap((header) => byHeader.get(header) ?? []));
}

/** Segments that are no table by themselves belong to the table on their left. */
function tablesOf(segments: readonly (readonly ReadColumn[])[], isTable: readonly boolean[]): ReadColumn[][] {
  const tables: ReadColumn[][] = [];
  let seen = false;
  segments.forEach((segment, index) => {
    const current = tables.at(-1);
    if (current === undefined || (isTable[index] === true && seen)) tables.push([...segment]);
    else current.push(...segment);
    seen ||= isTable[index] === true;
  });
  return tables;
}

function isRicher(one: Candidate, other: Candidate): boolean {
  return one.kind === other.kind && one.reading.named.size > other.reading.named.size;
}

/** The tables that one header announces: side by side when each part stands by itself, else one. */
function readBlock(context: SheetContext, block: HeaderBlock): readonly Candidate[] {
  const columns = block.columns.map((header) => readColumn(context.lexicon, header));
  if (!columns.some((column) => column.whole.size > 0 || column.last.size > 0)) return [];
  const segments = groupBySegment(columns);
  const alone = segments.length < 2 ? [] : segments.map((segment) => readGroup(context, block, segment));
  const tables = alone.filter((candidate) => candidate !== null);
  if (tables.length > 1) {
    return tablesOf(segments, alone.map((one) => one !== null)).flatMap((table) => readGroup(context, block, table) ?? []);
  }
  const whole = readGroup(context, block, columns);
  const [single] = tables;
  if (single !== undefined && (whole === null || isRicher(single, whole))) return [single];
  return whole === null ? [] : [whole];
}

/** True when a cell of the row is a header by itself; a header has at least one line with such a cell. */
function hasHeaderCell(context: SheetContext, row: number): boolean {
  const { reader } = context;
  const width = reader.width(row, row);
  for (let column = 0; column < width; column += 1) {
    const value = reader.value(row, column);
    if (typeof value === 'string' && context.lexicon.match(value).size > 0) return true;
  }
  return false;
}

/** The header candidates whose first line is `top`. */
function candidatesFrom(context: SheetContext, top: number, isHeaderLine: (row: number) => boolean): readonly Candidate[] {
  const { reader } = context;
  if (reader.isEmptyRow(top)) return [];
  const found: Candidate[] = [];
  let read = -1;
  for (let bottom = top, hasHeader = false; bottom < top + MOST_LINES && bottom < reader.sheet.rows.length; bottom += 1) {
    hasHeader ||= isHeaderLine(bottom);
    if (bottom <= read || !hasHeader) continue;
    const block = readHeaderBlock(reader, top, bottom);
    read = block.bottom;
    found.push(...readBlock(context, block));
  }
  return found;
}

/** A long number in a row is somebody's NIP: the row is data. */
function holdsLongNumber(context: SheetContext, row: number, width: number): boolean {
  for (let column = 0; column < width; column += 1) {
    const value = context.reader.value(row, column);
    if (isLongNumber(value)) return true;
  }
  return false;
}

/** Beyond the first rows, a header follows a blank row or a title. */
function isLaterStart(context: SheetContext, row: number): boolean {
  const { reader } = context;
  if (reader.isEmptyRow(row)) return false;
  const width = reader.width(row, row);
  if (reader.countFilled(row - 1, 0, width, 3) > 2 || holdsLongNumber(context, row, width)) return false;
  for (let column = 0; column < width; column += 1) {
    const value = reader.value(row, column);
    if (typeof value === 'string' && value.length <= LONGEST_NAME && context.lexicon.hasAlias(value)) return true;
  }
  return false;
}

function startRows(context: SheetContext): readonly number[] {
  const count = context.reader.sheet.rows.length;
  const rows = Array.from({ length: Math.min(HEADER_ROWS, count) }, (_, row) => row);
  for (let row = HEADER_ROWS; row < count && rows.length < MOST_STARTS; row += 1) {
    if (isLaterStart(context, row)) rows.push(row - 1, row);
  }
  return rows;
}

function lineCount({ block }: Candidate): number {
  return block.bottom - block.top;
}

/** Open tables gain by every line that tells more about their columns, named ones by being short. */
function compare(a: Candidate, b: Candidate): number {
  const byLines = a.open.length > 0 && b.open.length > 0 ? lineCount(b) - lineCount(a) : lineCount(a) - lineCount(b);
  return b.score - a.score || byLines || a.block.top - b.block.top;
}

/** The same header again: a page break, not another table. */
function repeats(later: Candidate, first: Candidate): boolean {
  if (later.kind !== first.kind || later.block.top <= first.block.bottom || !sharesColumns(later, first)) return false;
  const columns = namedColumns(first);
  const isSameNames = [...namedColumns(later)].every(([id, column]) => columns.get(id) === column);
  const headers = new Map(first.open.map((open) => [open.column, open.header]));
  const isSameOpen = later.open.every((open) => headers.get(open.column) === open.header);
  return isSameNames && isSameOpen && claimedIds(later.reading).size > 0;
}

/**
 * The headers of a sheet, from top to bottom: for overlapping readings the one that explains most; a header that
 * is repeated below itself is left out.
 */
export function findHeaders(context: SheetContext): readonly Candidate[] {
  const lines = new Map<number, boolean>();
  const isHeaderLine = (row: number): boolean => {
    const known = lines.get(row) ?? hasHeaderCell(context, row);
    lines.set(row, known);
    return known;
  };
  const found = startRows(context).flatMap((row) => candidatesFrom(context, row, isHeaderLine)).sort(compare);
  const accepted: Candidate[] = [];
  for (const candidate of found) {
    const isTaken = accepted.some((other) => overlaps(candidate, other) || repeats(candidate, other));
    if (!isTaken) accepted.push(candidate);
  }
  return accepted.sort((a, b) => a.block.top - b.block.top || a.left - b.left);
}
