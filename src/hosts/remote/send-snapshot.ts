import type { CellRange, HighlightSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../workbook';
import { gatherFormats, gatherFormulas } from './gather-cells';
import { cut, weightOfText } from './pieces';
import type { SheetHead, SnapshotPiece } from './protocol';

type Row = SheetSnapshot['rows'][number];

/** Sheets that share their snapshot with an earlier one are named by their place in it and not sent again. */
export function headsOf(snapshot: WorkbookSnapshot, earlier: WorkbookSnapshot | null): readonly SheetHead[] {
  return snapshot.sheets.map((sheet) => {
    const same = earlier?.sheets.indexOf(sheet) ?? -1;
    if (same >= 0) return { same };
    const { name, visibility, isProtected, marker } = sheet;
    return { same: null, name, visibility, isProtected, marker };
  });
}

/** Everything that the heads leave out, piece by piece; a piece is made when it is asked for. */
export function* snapshotPieces(snapshot: WorkbookSnapshot, heads: readonly SheetHead[]): Generator<SnapshotPiece> {
  for (const [at, sheet] of snapshot.sheets.entries()) {
    if (heads[at]?.same === null) yield* sheetPieces(at, sheet);
  }
}

function* sheetPieces(at: number, sheet: SheetSnapshot): Generator<SnapshotPiece> {
  yield* rowPieces(at, sheet);
  for (const items of cut(sheet.merges, () => 1)) yield { kind: 'merges', sheet: at, items };
  for (const items of cut(sheet.tables, () => 1)) yield { kind: 'tables', sheet: at, items };
  for (const items of cut(sheet.notes, ({ text }) => 1 + weightOfText(text))) yield { kind: 'notes', sheet: at, items };
  for (const items of cut(sheet.hiddenRows, () => 1)) yield { kind: 'hidden-rows', sheet: at, items };
  for (const highlight of sheet.highlights) yield* highlightPieces(at, highlight);
}

function* rowPieces(at: number, sheet: SheetSnapshot): Generator<SnapshotPiece> {
  const widthOf = probedWidths(sheet);
  let from = 0;
  for (const rows of cut(sheet.rows, (row) => weightOfRow(row, widthOf(row)))) {
    const formats = gatherFormats(sheet, from, rows, widthOf);
    yield { kind: 'rows', sheet: at, from, rows, formats, formulas: gatherFormulas(sheet, from, rows, widthOf) };
    from += rows.length;
  }
}

/** Columns behind a row's last value that are looked at: a formula without a result may stand there. */
const BEHIND = 8;
/** Columns up to which every row is looked at when another row of the sheet is that wide. */
const WIDE = 512;
/** Cells beyond their rows' values that are looked at in one sheet: a single far cell must not make millions of them. */
const MOST_BEYOND = 4_000_000;

/** How many columns of a row can hold a format or a formula that anybody asks for; in a very long sheet fewer. */
function probedWidths(sheet: SheetSnapshot): (row: Row) => number {
  let widest = 0;
  for (const row of sheet.rows) widest = Math.max(widest, row.length);
  const common = Math.min(widest, WIDE, Math.floor(MOST_BEYOND / Math.max(1, sheet.rows.length)));
  return (row) => Math.max(row.length, common) + BEHIND;
}

function weightOfRow(row: Row, width: number): number {
  let weight = 1 + width;
  for (const value of row) if (typeof value === 'string') weight += weightOfText(value);
  return weight;
}

function* highlightPieces(sheet: number, { key, ranges }: HighlightSnapshot): Generator<SnapshotPiece> {
  let isMore = false;
  for (const items of cut<CellRange>(ranges, () => 1)) {
    yield { kind: 'highlight', sheet, key, isMore, items };
    isMore = true;
  }
  if (!isMore) yield { kind: 'highlight', sheet, key, isMore, items: [] };
}
