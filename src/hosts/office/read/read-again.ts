import type { CellRange, ChangedRange } from '../../../workbook';
import { areaOf, union } from '../addresses';
import type { ExcelApi } from '../excel-api';
import { sheetKey } from '../write/state';
import type { ListedSheet } from './facts';
import { FIRST_CELLS, readBook } from './read-book';
import type { BookReading, CellsWanted, SheetReading } from './read-book';

const EVERYTHING: CellsWanted = { window: FIRST_CELLS, former: null };

/** Read every cell of the workbook. */
export function readAll(context: Excel.RequestContext, api: ExcelApi, known: BookReading | null): Promise<BookReading> {
  return readBook(context, api, { known, trustsPlacesOn: () => false, cellsOf: () => EVERYTHING });
}

/**
 * Read what changed, and share the cells of the rest. A sheet with formulas is read again in any case: their values
 * may have changed with a cell of another sheet.
 */
export async function readChanges(context: Excel.RequestContext, api: ExcelApi, former: BookReading, changes: readonly ChangedRange[]): Promise<BookReading> {
  const ranges = rangesBySheet(changes);
  const isChanged = (sheet: ListedSheet): boolean => ranges.has(sheetKey(sheet.name)) || before(sheet)?.cells?.hasFormulas !== false;
  const before = ({ id }: { readonly id: string }): SheetReading | undefined => former.sheets.find(({ facts }) => facts.id === id);
  const reading = await readBook(context, api, {
    known: former,
    trustsPlacesOn: (id) => former.sheets.some(({ facts }) => facts.id === id && !isChanged(facts)),
    cellsOf: (sheet) => (isChanged(sheet) ? cellsWanted(before(sheet), ranges.get(sheetKey(sheet.name)) ?? null) : null),
  });
  const sheets = reading.sheets.map((sheet) => shared(sheet, before(sheet.facts)));
  const isWhole = sheets.every((sheet) => sheet !== null);
  return isWhole ? { ...reading, sheets } : readAll(context, api, reading);
}

/** Null: anywhere. */
function rangesBySheet(changes: readonly ChangedRange[]): ReadonlyMap<string, CellRange | null> {
  const ranges = new Map<string, CellRange | null>();
  for (const { sheet, range } of changes) {
    const key = sheetKey(sheet ?? '');
    ranges.set(key, range === null || ranges.get(key) === null ? null : union(ranges.get(key) ?? null, range));
  }
  return ranges;
}

function cellsWanted(before: SheetReading | undefined, range: CellRange | null): CellsWanted {
  const cells = before?.cells ?? null;
  if (range === null || before === undefined || cells === null || cells.hasFormulas) return EVERYTHING;
  const window = areaOf(range) <= areaOf(FIRST_CELLS) ? range : FIRST_CELLS;
  return { window, former: { cells, used: before.facts.used, range } };
}

/** Null: cells appeared or went that nobody told of. */
function shared(sheet: SheetReading, before: SheetReading | undefined): SheetReading | null {
  if (sheet.cells !== null) return sheet;
  const cells = before?.cells ?? null;
  const isSame = JSON.stringify(before?.facts.used) === JSON.stringify(sheet.facts.used);
  return isSame && cells !== null ? { facts: sheet.facts, cells } : null;
}
