import type { GradeMarks } from '../../../domain/findings';
import type { Expression } from './expression';

/** What a column shows: a mark that formulas rest on, or a formula. */
export type FormulaColumn =
  | { readonly kind: 'mark'; readonly header: string; readonly pick: (marks: GradeMarks) => number | null }
  | { readonly kind: 'formula'; readonly header: string; readonly role: FormulaRole; readonly formula: Expression };

/** `step`: on the way to the final grade; `subject`: of one mata pelajaran, by its position. */
export type FormulaRole = 'step' | 'result' | 'status' | { readonly subject: number };

/** The columns beside the results, from left to right. */
export class FormulaColumns {
  readonly columns: FormulaColumn[] = [];

  /** @param left zero-based column of the sheet in which the first of them stands */
  constructor(private readonly left: number) {}

  /** Adds a column and gives its cell in the same row. */
  add(column: FormulaColumn): Expression {
    this.columns.push(column);
    return { kind: 'row', column: this.left + this.columns.length - 1 };
  }
}
