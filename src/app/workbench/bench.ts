import type { PackFile } from '../../domain/rules';
import type { ApplyOptions, Receipt, WorkbookHost, WorkbookPlan, WorkbookSnapshot } from '../../workbook';
import type { WorkbookInspection } from '../inspect';
import type { LoadedPack } from '../load-pack';
import type { DataView, WorkbenchChoice } from './views';

/** A pack that can be chosen. */
export interface BenchPack {
  readonly pack: LoadedPack;
  readonly files: readonly PackFile[];
  readonly isBuiltIn: boolean;
}

/**
 * What lies on the bench: the choice, the packs, the workbook as it was read and what is known about it. The
 * functions behind the workbench's methods take it as their first argument; they throw {@link WorkbookError} for what
 * cannot be done.
 */
export interface Bench {
  readonly host: WorkbookHost;
  readonly choice: WorkbenchChoice;
  /** Every pack that can be chosen, by id, the built-in ones first. */
  readonly packs: ReadonlyMap<string, BenchPack>;
  /** The chosen pack. */
  readonly pack: BenchPack;
  /** Takes effect with the next view; a check that was made will be made again. */
  choose(choice: Partial<WorkbenchChoice>): void;
  /** Add or replace a pack by its id. */
  addPack(pack: BenchPack): void;
  /** Remove a pack; the built-in one is chosen when it was the chosen one. */
  removePack(id: string): void;
  /** The workbook as it was read last; it is read when it never was. */
  snapshot(): Promise<WorkbookSnapshot>;
  /** What the workbook holds under the present choice. */
  inspection(): Promise<WorkbookInspection>;
  /**
   * Apply a plan, so that it can be undone. What was read is forgotten: the next view reads the workbook again.
   *
   * @throws {WorkbookError} when the host refuses; the workbook is then as before
   */
  applyPlan(plan: WorkbookPlan, options?: ApplyOptions): Promise<Receipt>;
  /** Read the workbook again, and say what it holds. */
  reload(): Promise<DataView>;
  /** What the workbook holds, for the screen. */
  dataView(): Promise<DataView>;
}
