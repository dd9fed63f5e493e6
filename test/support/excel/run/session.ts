import type { ExcelBook } from '../model/book';
import type { Journal } from './journal';
import type { SheetEvents } from './events';
import type { EnteredFormula } from './recalculate';
import type { References } from './references';

/** What a request is carried out against: the workbook, and what this Excel remembers between two requests. */
export interface Session {
  readonly book: ExcelBook;
  readonly settings: SessionSettings;
  readonly references: References;
  readonly journal: Journal;
  readonly events: SheetEvents;
  /** Formulas that the batch has entered so far. */
  readonly entered: EnteredFormula[];
}

/** How this Excel is. */
export interface SessionSettings {
  /** Minor number of the API level: 8 for ExcelApi 1.8. */
  readonly apiLevel: number;
  /**
   * What becomes of a leading apostrophe that is typed into a cell formatted as text: it stays, or it is swallowed as
   * in any other cell. Neither is documented: code that is right must not depend on it.
   */
  readonly apostropheInTextCell: 'stays' | 'goes';
  /** Whether formulas get a value when they are written; values that depend on a cell changed by a later batch are never renewed. */
  readonly calculates: boolean;
}
