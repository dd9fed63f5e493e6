import type { CellRef } from '../domain/values';
import type { WorkbookPlan } from './plan';
import type { CellRange, WorkbookSnapshot } from './snapshot';

/** What a host can do beyond cells and sheets; the composer asks before it plans. */
export interface HostCapabilities {
  readonly highlights: boolean;
  readonly notes: boolean;
  readonly validations: boolean;
  readonly tables: boolean;
  /** Without it, the charts of a sheet are left out and the rest of the sheet is written. */
  readonly charts: boolean;
  /** The program that shows the workbook can undo a whole plan in one step of its own (Ctrl+Z). */
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

/** A part of the workbook that somebody changed. */
export interface ChangedRange {
  /** Name of the sheet; null: sheets were added, removed, renamed or moved. */
  readonly sheet: string | null;
  /** Null: anything on the sheet may have changed. */
  readonly range: CellRange | null;
}

/** What is to be read. */
export interface ReadRequest {
  /** What was read before, and what changed since: only that is read again. Absent: everything is read. */
  readonly since?: { readonly snapshot: WorkbookSnapshot; readonly changes: readonly ChangedRange[] };
}

/** How a plan is applied. */
export interface ApplyOptions {
  /** Write also where a cell that the plan expects has changed meanwhile; the user was asked. */
  readonly evenIfChanged?: boolean;
}

/**
 * The port between Cermat and a workbook: Excel through Office.js, an .xlsx file, a grid, or memory.
 * Reading never changes the workbook; applying is all or nothing.
 */
export interface WorkbookHost {
  readonly capabilities: HostCapabilities;
  /** @throws {WorkbookError} when the workbook cannot be read; the error says what, where and what to do. */
  read(request?: ReadRequest): Promise<WorkbookSnapshot>;
  /**
   * @throws {WorkbookError} when the plan cannot be applied; the workbook is then as before.
   *   `workbook.changed` when a cell that the plan expects holds something else now.
   */
  apply(plan: WorkbookPlan, options?: ApplyOptions): Promise<Receipt>;
  /**
   * Take the last plan back that was applied through this host: its snapshot is then what it was before the plan.
   * What was applied before that can be undone next.
   *
   * @throws {WorkbookError} `workbook.nothing-to-undo`, or any reason for which a plan cannot be applied
   */
  undo(): Promise<void>;
  /** Tell of edits by anybody, until the returned function is called. Absent: nobody else can edit the workbook. */
  watch?(listener: (changes: readonly ChangedRange[]) => void): Promise<() => Promise<void>>;
  /** Show a cell to the user: its sheet comes to the front and the cell is selected. Absent: nothing shows the workbook. */
  reveal?(cell: CellRef): Promise<void>;
}
