import { headerChange, memoryKeyOf, memoryNames, missingSheet, refuseHighlightKey, refuseTableName, WorkbookError } from '../../../workbook';
import type {
  AddSheetOperation, HighlightOperation, NoteOperation, PlanOperation, Receipt, RememberOperation, SetCellsOperation, SheetSpec, TableSpec, WorkbookPlan,
} from '../../../workbook';
import { areaOf } from '../addresses';
import type { ExcelApi } from '../excel-api';
import { lookOf } from '../marks/tones';
import type { BookReading, SheetReading } from '../read/read-book';
import { cellKey, NO_MARKS, sheetKey } from './state';
import type { CellState, OwnSheet, OwnState, SheetMarks } from './state';

/** Where a plan leads, and what will be said of it. */
export interface Destination {
  readonly target: OwnState;
  readonly receipt: Receipt;
  /** Sheets that become the user's, by name in lower case. */
  readonly created: ReadonlyMap<string, SheetSpec>;
}

/**
 * The state to which a plan leads from the present one.
 *
 * @throws {WorkbookError} for what this workbook says against it: a sheet that is missing or in the way, a key or a
 *   table name that is taken, the header of a table
 */
export function destinationOf(plan: WorkbookPlan, reading: BookReading, now: OwnState, api: ExcelApi): Destination {
  const way = new Way(reading, now, api);
  for (const operation of plan.operations) way.go(operation);
  return way.end();
}

class Way {
  #sheets: OwnSheet[];
  readonly #marks: Map<string, SheetMarks>;
  #memory: OwnState['memory'];
  readonly #cells = new Map<string, CellState>();
  #front: string | null = null;
  readonly #created = new Map<string, SheetSpec>();
  readonly #written: string[] = [];
  readonly #former: ReadonlyMap<string, CellState>;
  #highlighted = 0;
  #noted = 0;

  constructor(private readonly reading: BookReading, private readonly now: OwnState, private readonly api: ExcelApi) {
    this.#sheets = [...now.sheets];
    this.#marks = new Map(now.marks);
    this.#memory = now.memory;
    this.#former = new Map(now.cells.map((cell) => [cellKey(cell), cell]));
  }

  go(operation: PlanOperation): void {
    switch (operation.kind) {
      case 'remove-own': this.#removeOwn(); return;
      case 'add-sheet': this.#addSheet(operation); return;
      case 'highlight': this.#highlight(operation); return;
      case 'note': this.#note(operation); return;
      case 'set-cells': this.#setCells(operation); return;
      case 'remember': this.#remember(operation);
    }
  }

  end(): Destination {
    return {
      target: {
        sheets: this.#sheets, marks: this.#marks, memory: this.#memory, cells: [...this.#cells.values()], order: null, front: this.#front,
      },
      receipt: { sheets: this.#written, highlightedCells: this.#highlighted, notes: this.#noted },
      created: this.#created,
    };
  }

  #removeOwn(): void {
    this.#sheets = [];
    this.#marks.clear();
  }

  #addSheet({ sheet, activate }: AddSheetOperation): void {
    const key = sheetKey(sheet.name);
    if (this.#has(key)) throw new WorkbookError('workbook.sheet-exists', { sheet: sheet.name });
    this.#refuseTables(sheet.tables ?? []);
    this.#sheets.push({ spec: sheet, reading: null, visibility: 'visible' });
    if (sheet.marker === null) this.#created.set(key, sheet);
    this.#written.push(sheet.name);
    if (activate === true) this.#front = sheet.name;
  }

  /** Sheets of others, and those of ours that are to be there. */
  #has(key: string): boolean {
    return this.#foreign().some(({ facts }) => sheetKey(facts.name) === key) || this.#sheets.some(({ spec }) => sheetKey(spec.name) === key);
  }

  #foreign(): SheetReading[] {
    const own = new Set(this.now.sheets.map(({ reading }) => reading));
    return this.reading.sheets.filter((sheet) => !own.has(sheet));
  }

  #refuseTables(tables: readonly TableSpec[]): void {
    const present = [...this.#foreign().flatMap(({ facts }) => facts.tables), ...this.#sheets.flatMap(({ spec }) => spec.tables ?? [])];
    const names = new Set([...present, ...this.reading.book.names].map(({ name }) => name.toLowerCase()));
    for (const { name } of tables) {
      refuseTableName(name, names);
      names.add(name.toLowerCase());
    }
  }

  #marksOf(sheet: string): SheetMarks {
    if (!this.#has(sheetKey(sheet))) throw missingSheet(sheet);
    return this.#marks.get(sheetKey(sheet)) ?? NO_MARKS;
  }

  #highlight({ sheet, key, ranges, tone }: HighlightOperation): void {
    const marks = this.#marksOf(sheet);
    refuseHighlightKey(sheet, key, new Set(marks.highlights.map((highlight) => highlight.key)));
    if (ranges.length === 0) return;
    this.#marks.set(sheetKey(sheet), { ...marks, highlights: [...marks.highlights, { key, ranges, look: lookOf(tone) }] });
    this.#highlighted += ranges.reduce((sum, range) => sum + areaOf(range), 0);
  }

  #note({ sheet, notes }: NoteOperation): void {
    const marks = this.#marksOf(sheet);
    if (!this.api.supports(18)) return;
    const placeOf = ({ row, column }: { row: number; column: number }): string => `${row},${column}`;
    const theirs = this.#foreign().find(({ facts }) => sheetKey(facts.name) === sheetKey(sheet))?.facts.notes ?? [];
    const own = new Set(this.now.marks.get(sheetKey(sheet))?.notes.map(placeOf));
    const planned = this.#sheets.find(({ spec }) => sheetKey(spec.name) === sheetKey(sheet))?.spec.notes ?? [];
    const taken = new Set([...theirs.map(placeOf).filter((place) => !own.has(place)), ...planned.map(placeOf), ...marks.notes.map(placeOf)]);
    const added = notes.filter((note) => !taken.has(placeOf(note)) && taken.add(placeOf(note)).size > 0);
    const all = [...marks.notes, ...added].sort((one, other) => one.row - other.row || one.column - other.column);
    this.#marks.set(sheetKey(sheet), { ...marks, notes: all });
    this.#noted += added.length;
  }

  #setCells({ sheet, cells }: SetCellsOperation): void {
    this.#marksOf(sheet);
    const headers = this.#foreign().find(({ facts }) => sheetKey(facts.name) === sheetKey(sheet))?.facts.tables ?? [];
    for (const { row, column, value } of cells) {
      const isHeader = headers.some(({ range }) => row === range.top && column >= range.left && column <= range.right);
      const place = cellKey({ sheet, row, column });
      if (isHeader && this.#former.get(place)?.value !== value) throw headerChange(sheet, row, column);
      this.#cells.set(place, { sheet, row, column, value: value === '' ? null : value, formula: null, format: null });
    }
  }

  #remember({ key, text }: RememberOperation): void {
    const others = this.#memory.filter(({ name }) => memoryKeyOf(name) !== key);
    this.#memory = text === null ? others : [...others, ...memoryNames(key, text).map(({ name, formula }) => ({ name, formula: `=${formula}` }))];
  }
}
