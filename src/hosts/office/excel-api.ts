import { sleep } from './errors/patience';
import type { OfficeGlobals, OfficeHostOptions } from './globals';
import { MESSAGE_BYTES } from './globals';

/** The Excel at the other end: what it knows, and batches that it carries out. */
export class ExcelApi {
  readonly messageBytes: number;

  constructor(private readonly globals: OfficeGlobals, readonly options: OfficeHostOptions) {
    this.messageBytes = options.messageBytes ?? MESSAGE_BYTES;
  }

  /** @param minor 9 for ExcelApi 1.9 */
  supports(minor: number): boolean {
    return this.globals.Office.context.requirements.isSetSupported('ExcelApi', `1.${minor}`);
  }

  pause(milliseconds: number): Promise<void> {
    return (this.options.wait ?? sleep)(milliseconds);
  }

  /** Ask Excel for something; nothing is changed. */
  ask<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    return this.globals.Excel.run({}, batch);
  }

  /** Change the workbook; the user can take it back in one step where Excel can do that. */
  change<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    return this.globals.Excel.run(this.supports(UNDO_GROUPS) ? { mergeUndoGroup: true } : {}, batch);
  }
}

/** The ExcelApi that came with `mergeUndoGroup`. */
export const UNDO_GROUPS = 20;
