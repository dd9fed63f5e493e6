import type { TableKind } from '../columns';
import type { Candidate, SheetContext } from './candidate';
import { findHeaders } from './find-headers';
import { claimedIds } from './kind-profile';
import type { SheetReader } from './sheet-reader';
import { readContent, shareOf } from './suggest-content';
import { filledIn, isNumbering } from './suggest-rows';
import { shapeTests } from './suggest-shapes';
import type { Shape } from './suggest-shapes';

/** Shapes that a header could have by chance. */
const vague: ReadonlySet<Shape> = new Set(['name', 'title', 'position', 'unit', 'group', 'yes-no', 'presence', 'element']);
const telling = (Object.keys(shapeTests) as readonly Shape[]).filter((shape) => !vague.has(shape));

const FIRST_ROWS = 60;
/** A header stands at most this far above its data, blank rows and column numbers between them. */
const FARTHEST = 3;

interface ShapedColumn {
  readonly column: number;
  readonly shape: Shape;
}

/** Columns most of whose cells, header and titles included, have a telling shape. */
function shapedColumns(reader: SheetReader): readonly ShapedColumn[] {
  return readContent(reader, -1).flatMap(({ column, values }) => {
    if (values.length < 2) return [];
    const shares = telling.map((shape) => [shape, shareOf(shape, values)] as const).sort((a, b) => b[1] - a[1]);
    const [best] = shares;
    return best === undefined || best[1] < 0.5 ? [] : [{ column, shape: best[0] }];
  });
}

function countTexts(reader: SheetReader, row: number): number {
  return filledIn(reader, row).filter(([, value]) => typeof value === 'string').length;
}

/** The first row that looks like most rows do; null when nothing tells. */
function firstDataRow(reader: SheetReader): number | null {
  const shaped = shapedColumns(reader);
  const last = Math.min(FIRST_ROWS, reader.sheet.rows.length);
  for (let row = 0; row < last && shaped.length > 0; row += 1) {
    if (isNumbering(reader, row)) continue;
    const filled = shaped.filter(({ column }) => !reader.isBlank(row, column));
    const agreeing = filled.filter(({ column, shape }) => shapeTests[shape](reader.value(row, column)));
    if (agreeing.length * 2 >= shaped.length && agreeing.length * 2 >= filled.length) return row;
  }
  return null;
}

/** The last line of texts right above the data; the row above the data when there is no such line. */
function headerAbove(reader: SheetReader, data: number): number {
  for (let row = data - 1; row >= 0 && row >= data - FARTHEST; row -= 1) {
    if (countTexts(reader, row) >= 2 && !isNumbering(reader, row)) return row;
    if (countTexts(reader, row) > 0 && !isNumbering(reader, row)) break;
  }
  return data - 1;
}

function firstFullRow(reader: SheetReader): number {
  const rows = Array.from({ length: Math.min(FIRST_ROWS, reader.sheet.rows.length) }, (_, row) => row);
  return rows.find((row) => countTexts(reader, row) >= 2) ?? -1;
}

function weigh({ reading, open }: Candidate): number {
  return claimedIds(reading).size + open.length;
}

/** The recognised header that says most, one of the wanted kind first; null when none was recognised. */
function recognisedHeader(context: SheetContext, kind: TableKind | null): Candidate | null {
  const found = [...findHeaders(context)].sort((a, b) => weigh(b) - weigh(a));
  return found.find((candidate) => candidate.kind === kind) ?? found[0] ?? null;
}

/**
 * The row in which the header of a sheet's main table ends: a header that recognition knows, else the line above the
 * first row that looks like the rows below it.
 *
 * @returns a zero-based row, possibly a blank one or a title; -1 when the data begin in the first row
 */
export function findHeaderRow(context: SheetContext, kind: TableKind | null): number {
  const recognised = recognisedHeader(context, kind);
  if (recognised !== null) return recognised.block.bottom;
  const data = firstDataRow(context.reader);
  return data === null ? firstFullRow(context.reader) : headerAbove(context.reader, data);
}

/** True when a row holds any text that people could mean as headers. */
export function couldBeHeader(reader: SheetReader, row: number): boolean {
  return countTexts(reader, row) >= 2 && !isNumbering(reader, row);
}
