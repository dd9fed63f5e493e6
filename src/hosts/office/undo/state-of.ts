import { memoryKeyOf, OWN_AUTHOR } from '../../../workbook';
import type { SheetSpec } from '../../../workbook';
import type { FormatFacts } from '../read/facts';
import type { BookReading, SheetReading } from '../read/read-book';
import { sheetKey } from '../write/state';
import type { CellState, Highlight, OwnState, SheetMarks } from '../write/state';
import { isAsWritten } from './as-written';
import { captureSheet } from './capture-sheet';

/** What this host remembers of the workbook beyond what a reading tells. */
export interface Recollection {
  /** Sheets of ours as they were written last, by name in lower case. */
  readonly written: ReadonlyMap<string, SheetSpec>;
  /** Sheets that a plan added and that carry no marker, by name in lower case. */
  readonly created: ReadonlyMap<string, SheetSpec>;
  /** Ids of sheets that were there before: whatever they are called now, no plan added them. */
  readonly older: ReadonlySet<string>;
}

/** Whether a sheet is ours to write and to take away. One without a marker is so only as long as nobody has worked in it. */
export function isOwn(sheet: SheetReading, { created, older }: Recollection): boolean {
  const { id, name, marker } = sheet.facts;
  const spec = created.get(sheetKey(name));
  return marker !== null || (spec !== undefined && !older.has(id) && isAsWritten(sheet, spec));
}

/** All of ours in a workbook, as it was read. */
export function stateOf(reading: BookReading, recollection: Recollection, cells: readonly CellState[]): OwnState {
  const own = reading.sheets.filter((sheet) => isOwn(sheet, recollection));
  return {
    sheets: own.map((sheet) => ({
      reading: sheet, visibility: sheet.facts.visibility,
      spec: captureSheet(sheet, recollection.written.get(sheetKey(sheet.facts.name)) ?? null),
    })),
    marks: new Map(reading.sheets.map((sheet) => [sheetKey(sheet.facts.name), marksOf(sheet, isOwn(sheet, recollection))])),
    memory: reading.book.names.filter(({ name }) => memoryKeyOf(name) !== null),
    cells, order: reading.book.sheets.map(({ name }) => name), front: null,
  };
}

/** The notes of a sheet of ours belong to its contents. */
function marksOf({ facts }: SheetReading, isOwnSheet: boolean): SheetMarks {
  const notes = isOwnSheet ? [] : facts.notes.filter(({ author }) => author === OWN_AUTHOR);
  return { highlights: highlightsOf(facts.formats), notes: notes.map(({ row, column, text }) => ({ row, column, text })) };
}

/** Parts of one highlight are joined where they follow each other. */
function highlightsOf(formats: readonly FormatFacts[]): Highlight[] {
  const highlights: Highlight[] = [];
  for (const { key, look, ranges } of formats) {
    if (key === null || look === null) continue;
    const last = highlights.at(-1);
    if (last?.key === key) highlights[highlights.length - 1] = { ...last, ranges: [...last.ranges, ...ranges] };
    else highlights.push({ key, look, ranges });
  }
  return highlights;
}
