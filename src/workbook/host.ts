import type { WorkbookPlan } from './plan';
import type { WorkbookSnapshot } from './snapshot';

/** What a host can do beyond cells and sheets; the composer asks before it plans. */
export interface HostCapabilities {
  readonly highlights: boolean;
  readonly notes: boolean;
  readonly validations: boolean;
  readonly tables: boolean;
  readonly undo: boolean;
}

/** What an applied plan did, for the user and for taking it back. */
export interface Receipt {
  /** Sheets of ours that were written, by the name they got. */
  readonly sheets: readonly string[];
  /** How many source cells got a highlight, and how many a note. */
  readonly highlightedCells: number;
  readonly notes: number;
}

/**
 * The port between Cermat and a workbook: Excel through Office.js, an .xlsx file, a grid, or memory.
 * Reading never changes the workbook; applying is all or nothing.
 */
export interface WorkbookHost {
  readonly capabilities: HostCapabilities;
  /** @throws {WorkbookError} when the workbook cannot be read; the error says what, where and what to do. */
  read(): Promise<WorkbookSnapshot>;
  /** @throws {WorkbookError} when the plan cannot be applied; the workbook is then as before. */
  apply(plan: WorkbookPlan): Promise<Receipt>;
}
