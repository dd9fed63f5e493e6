import type { CellRef } from '../../../domain/values';
import type { GradingScheme } from '../../../domain/grading';

/** A setting as formulas use it. */
export interface FormulaSetting {
  readonly title: string;
  /** As the engine used it: a number, the parts of a ratio, or the option of a choice; null: open. */
  readonly value: number | readonly number[] | string | null;
  /** What holds while its cell is blank; null: nothing does. */
  readonly standard: number | readonly number[] | string | null;
  /** Numbers outside are refused; null: no limit. */
  readonly min: number | null;
  readonly max: number | null;
  /** A share in percent may stand as 40 or, in a cell formatted as percent, as 0.4. */
  readonly isPercent: boolean;
  /** Where it stands or belongs in `Pengaturan`; null: the workbook has no place for it. */
  readonly cell: CellRef | null;
}

/** What the formulas of `Nilai Akhir` are made from: how the programme grades, and its settings by id. */
export interface GradeFormulaModel {
  readonly scheme: GradingScheme;
  readonly settings: ReadonlyMap<string, FormulaSetting>;
}
