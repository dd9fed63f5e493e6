import type { CellValue } from '../../../domain/values';
import type { CellRange, NoteSpec, SheetSnapshot, SheetSpec } from '../../../workbook';
import type { HighlightLook } from '../marks/tones';
import type { DefinedName } from '../read/facts';
import type { SheetReading } from '../read/read-book';

/** A highlight with its colours. */
export interface Highlight {
  readonly key: string;
  readonly ranges: readonly CellRange[];
  readonly look: HighlightLook;
}

/** A sheet of ours, as it stands in the workbook or is to stand there. */
export interface OwnSheet {
  readonly spec: SheetSpec;
  /** What was read of it; null: it is planned only. */
  readonly reading: SheetReading | null;
  readonly visibility: SheetSnapshot['visibility'];
}

/** What is or shall be ours on a sheet besides its own contents. */
export interface SheetMarks {
  readonly highlights: readonly Highlight[];
  readonly notes: readonly NoteSpec[];
}

/** A cell of the user's that a plan sets. */
export interface CellState {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** Without `=`; null: a constant. */
  readonly formula: string | null;
  /** Number format of the cell, which stays; null: not known. */
  readonly format: string | null;
}

/**
 * Everything in a workbook that a plan can touch. A plan leads from one state to another, and undoing it leads
 * back by the same road.
 */
export interface OwnState {
  /** In the order of the workbook; new ones at the end. */
  readonly sheets: readonly OwnSheet[];
  /** By the name of the sheet in lower case. */
  readonly marks: ReadonlyMap<string, SheetMarks>;
  readonly memory: readonly DefinedName[];
  readonly cells: readonly CellState[];
  /** Names of all sheets in their order; null: as they come. */
  readonly order: readonly string[] | null;
  /** The sheet that comes to the front; null: whichever is there. */
  readonly front: string | null;
}

export const NO_MARKS: SheetMarks = { highlights: [], notes: [] };

/** Excel compares names of sheets so. */
export function sheetKey(name: string): string {
  return name.toLowerCase();
}

/** One text for a cell's place in the workbook. */
export function cellKey({ sheet, row, column }: Pick<CellState, 'sheet' | 'row' | 'column'>): string {
  return `${sheetKey(sheet)}!${row},${column}`;
}
