import type { Tone } from '../../../workbook';

/** A page of a sheet, for the preview without Excel. */
export interface SheetPage {
  readonly sheet: string;
  readonly marker: string | null;
  readonly columns: readonly string[];
  readonly totalRows: number;
  readonly rows: readonly {
    /** Zero-based. */
    readonly row: number;
    readonly cells: readonly { readonly text: string; readonly tone: Tone | null; readonly note: string | null; readonly isNumber: boolean }[];
  }[];
}
