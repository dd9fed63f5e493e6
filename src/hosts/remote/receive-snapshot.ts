import type { CellRange, NoteSnapshot, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../../workbook';
import type { ReadingHead, SheetHead, SnapshotPiece } from './protocol';
import { ReceivedFormats, ReceivedFormulas } from './received-cells';

type OwnHead = Extract<SheetHead, { same: null }>;

/** A snapshot that is being put together from its pieces. */
export class SnapshotBuilder {
  private readonly sheets: readonly (SheetSnapshot | SheetBuilder)[];

  /**
   * @param earlier the snapshot whose sheets are shared; null: none is
   * @throws {Error} when a sheet is to be shared that the earlier snapshot has not
   */
  constructor(private readonly head: ReadingHead, earlier: WorkbookSnapshot | null) {
    this.sheets = head.sheets.map((sheet) => (sheet.same === null ? new SheetBuilder(sheet) : sharedSheet(earlier, sheet.same)));
  }

  add(piece: SnapshotPiece): void {
    const sheet = this.sheets[piece.sheet];
    if (!(sheet instanceof SheetBuilder)) throw new Error(`no sheet ${piece.sheet} is being received`);
    sheet.add(piece);
  }

  result(): WorkbookSnapshot {
    const { date1904, warnings, memory } = this.head;
    const sheets = this.sheets.map((sheet) => (sheet instanceof SheetBuilder ? sheet.result() : sheet));
    return { sheets, date1904, warnings, memory: new Map(memory) };
  }
}

function sharedSheet(earlier: WorkbookSnapshot | null, at: number): SheetSnapshot {
  const sheet = earlier?.sheets[at];
  if (sheet === undefined) throw new Error(`the earlier snapshot has no sheet ${at}`);
  return sheet;
}

class SheetBuilder {
  private readonly rows: SheetSnapshot['rows'][number][] = [];
  private readonly formats = new ReceivedFormats();
  private readonly formulas = new ReceivedFormulas();
  private readonly merges: CellRange[] = [];
  private readonly tables: TableSnapshot[] = [];
  private readonly notes: NoteSnapshot[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly highlights: { key: string; ranges: CellRange[] }[] = [];

  constructor(private readonly head: OwnHead) {}

  add(piece: SnapshotPiece): void {
    switch (piece.kind) {
      case 'rows': this.addRows(piece); break;
      case 'merges': this.merges.push(...piece.items); break;
      case 'tables': this.tables.push(...piece.items); break;
      case 'notes': this.notes.push(...piece.items); break;
      case 'hidden-rows': for (const row of piece.items) this.hiddenRows.add(row); break;
      case 'highlight': this.addHighlight(piece); break;
    }
  }

  private addRows({ from, rows, formats, formulas }: Extract<SnapshotPiece, { kind: 'rows' }>): void {
    if (from !== this.rows.length) throw new Error(`rows from ${from} came after ${this.rows.length}`);
    this.rows.push(...rows);
    this.formats.add(formats);
    this.formulas.add(formulas);
  }

  private addHighlight({ key, isMore, items }: Extract<SnapshotPiece, { kind: 'highlight' }>): void {
    const last = this.highlights.at(-1);
    if (isMore && last !== undefined) last.ranges.push(...items);
    else this.highlights.push({ key, ranges: [...items] });
  }

  result(): SheetSnapshot {
    const { name, visibility, isProtected, marker } = this.head;
    const { rows, merges, tables, notes, hiddenRows, highlights, formats, formulas } = this;
    return {
      name, visibility, isProtected, marker, rows, merges, tables, notes, hiddenRows, highlights,
      numberFormat: (row, column) => formats.at(row, column),
      formula: (row, column) => formulas.at(row, column),
    };
  }
}
