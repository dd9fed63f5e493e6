import { calculate } from '../model/calculate';
import type { ExcelSheet } from '../model/book';
import { formulaAt, putValue, valueAt } from '../model/cells';
import type { Session } from './session';

/** A formula that somebody entered. */
export interface EnteredFormula {
  readonly sheet: ExcelSheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Chains of formulas that stand before what they rest on are not longer in workbooks of ours. */
const MOST_PASSES = 20;

/** Formulas that were entered before what they rest on get their results, as at the end of a batch in Excel. */
export function recalculate({ book, entered, settings }: Session): void {
  const formulas = entered.splice(0);
  if (!settings.calculates) return;
  for (let pass = 0, isSettled = false; pass < MOST_PASSES && !isSettled; pass += 1) {
    isSettled = true;
    for (const { sheet, row, column, formula } of formulas) {
      if (formulaAt(sheet, row, column) !== formula) continue;
      const before = JSON.stringify(valueAt(sheet, row, column));
      const value = calculate(book, sheet, formula);
      if (JSON.stringify(value) === before) continue;
      putValue(sheet, row, column, value);
      isSettled = false;
    }
  }
}
