import type { CellStyle, Tone } from '../../../../workbook';

/** Numbers of styles in the workbook's style part; the registry makes those that are missing. */
export interface SheetStyles {
  /** Number of a cell format; `isQuoted` for text that looks like a formula. 0 is the workbook's default. */
  cell(style: CellStyle | undefined, isQuoted: boolean): number;
  /** Number of the differential format of a tone. */
  tone(tone: Tone): number;
}
