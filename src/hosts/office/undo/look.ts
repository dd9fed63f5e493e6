import type { CellRange, ExpectedCell, WorkbookPlan } from '../../../workbook';
import { lookupIn } from '../../../workbook';
import type { ExcelApi } from '../excel-api';
import { CellStore } from '../read/cells/cell-store';
import { cellQuestion } from '../read/cells/ask-cells';
import { bandsOf } from '../read/cells/estimate';
import type { ListedSheet } from '../read/facts';
import type { Question } from '../read/later';
import { FIRST_CELLS, readBook } from '../read/read-book';
import type { BookReading, CellsWanted } from '../read/read-book';
import { sheetKey } from '../write/state';
import type { CellState, OwnState } from '../write/state';
import { groupCells } from './cell-groups';
import type { CellPlace } from './cell-groups';
import { isOwn, stateOf } from './state-of';
import type { Recollection } from './state-of';

/** The workbook as it is at this moment, as far as a change concerns it. */
export interface Look {
  readonly reading: BookReading;
  readonly state: OwnState;
  /** Values of the cells that were asked for, by sheet. */
  readonly values: ReturnType<typeof lookupIn>;
}

export interface LookRequest {
  /** What was read last; its sheets are taken to be as they were where what they hold is as it was. */
  readonly known: BookReading | null;
  readonly recollection: Recollection;
  /** Cells that a plan sets: their contents are part of the state. */
  readonly cells: readonly CellPlace[];
  readonly expects: Iterable<ExpectedCell>;
}

const BYTES = { value: 60 } as const;

/** Rows and columns that may have been added to a sheet of ours since it was read. */
const MORE = { rows: 20, columns: 4 } as const;

/** Look again: one message, when the workbook is as it was read; a second where sheets, notes or highlights changed. */
export async function lookAgain(context: Excel.RequestContext, api: ExcelApi, request: LookRequest): Promise<Look> {
  const cells = new AskedCells(request);
  let { known } = request;
  for (;;) {
    const reading: BookReading = await readBook(context, api, {
      known, trustsPlacesOn: () => true,
      cellsOf: (sheet) => ownCells(sheet, known, request.recollection, api),
      questionsOn: (sheets) => cells.questionsOn(sheets, api.messageBytes),
    });
    const isWhole = reading.sheets.every((sheet) => sheet.cells !== null || !isOwn(sheet, request.recollection));
    if (isWhole) return { reading, state: stateOf(reading, request.recollection, cells.states(request.cells)), values: cells.lookup(reading) };
    known = reading;
  }
}

/** The whole of a sheet of ours comes with the first message where it fits in. */
function ownCells({ id, name }: ListedSheet, known: BookReading | null, recollection: Recollection, api: ExcelApi): CellsWanted | null {
  const former = known?.sheets.find(({ facts }) => facts.id === id);
  const mayBeOwn = former === undefined ? recollection.created.has(sheetKey(name)) || recollection.written.has(sheetKey(name)) : isOwn(former, recollection);
  if (!mayBeOwn) return null;
  const used = former?.facts.used ?? FIRST_CELLS;
  const window = { top: 0, left: 0, bottom: used.bottom + MORE.rows, right: used.right + MORE.columns };
  const isSmall = (window.bottom + 1) * (window.right + 1) * BYTES.value < api.messageBytes / 4;
  return { window: isSmall && window.bottom < 1_048_576 && window.right < 16_384 ? window : FIRST_CELLS, former: null };
}

/** Cells of the user's that are looked at again. */
class AskedCells {
  readonly #stores = new Map<string, CellStore>();
  readonly #groups: ReadonlyMap<string, readonly CellRange[]>;

  constructor({ cells, expects }: LookRequest) {
    this.#groups = groupCells(both(cells, expects));
  }

  questionsOn(sheets: readonly ListedSheet[], limit: number): Question[] {
    return sheets.flatMap((sheet) => {
      const store = new CellStore();
      this.#stores.set(sheetKey(sheet.name), store);
      const bands = (this.#groups.get(sheetKey(sheet.name)) ?? []).flatMap((range) => bandsOf(range, BYTES.value, limit / 4));
      return bands.map((range) => cellQuestion({
        sheet, range, wanted: { formulas: true, types: true }, bytesPerCell: BYTES.value, take: (block) => store.addInSlices(block),
      }));
    });
  }

  states(places: readonly CellPlace[]): CellState[] {
    return places.map(({ sheet, row, column }) => {
      const store = this.#stores.get(sheetKey(sheet));
      return {
        sheet, row, column, value: store?.rows[row]?.[column] ?? null, formula: store?.formula(row, column) ?? null,
        format: store?.numberFormat(row, column) ?? null,
      };
    });
  }

  /** Sheets by the names that they have now. */
  lookup({ book }: BookReading): ReturnType<typeof lookupIn> {
    const asked = book.sheets.map(({ name }) => ({ name, rows: this.#stores.get(sheetKey(name))?.rows ?? [] }));
    return lookupIn({ sheets: asked.map(({ name, rows }) => ({ ...EMPTY, name, rows })) });
  }
}

const EMPTY = {
  visibility: 'visible', numberFormat: () => 'General', formula: () => null, merges: [], tables: [], hiddenRows: new Set<number>(),
  notes: [], highlights: [], isProtected: false, marker: null,
} as const;

function* both(cells: Iterable<CellPlace>, expects: Iterable<CellPlace>): Generator<CellPlace> {
  yield* cells;
  yield* expects;
}

/** Cells that a plan sets, each once. */
export function cellsOf({ operations }: WorkbookPlan): CellPlace[] {
  return operations.flatMap((operation) => (operation.kind === 'set-cells'
    ? operation.cells.map(({ row, column }) => ({ sheet: operation.sheet, row, column })) : []));
}
