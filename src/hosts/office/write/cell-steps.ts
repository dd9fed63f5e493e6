import { isCellError } from '../../../domain/values';
import { cellText } from '../addresses';
import type { BookReading } from '../read/read-book';
import { changedCells } from './difference';
import { cellKey, sheetKey } from './state';
import type { CellState, OwnState } from './state';
import { step } from './steps';
import type { Step } from './steps';
import { typed } from './typed-text';

const TEXT = '@';

/** Set cells of the user's; their looks stay. */
export function* cellSteps({ reading, now, target }: { readonly reading: BookReading; readonly now: OwnState; readonly target: OwnState }): Generator<Step> {
  const formats = new Map(now.cells.map((cell) => [cellKey(cell), cell.format]));
  const ids = new Map(reading.book.sheets.map(({ id, name }) => [sheetKey(name), id]));
  for (const cell of changedCells(now, target)) yield cellStep(ids.get(sheetKey(cell.sheet)) ?? cell.sheet, cell, formats.get(cellKey(cell)) ?? 'General');
}

/**
 * A cell formatted as text takes everything as text, and an apostrophe with it: what is no plain text is written while
 * the cell has no format.
 */
function cellStep(sheet: string, { row, column, value, formula }: CellState, format: string): Step {
  const isText = typeof value === 'string' && formula === null && !value.startsWith("'");
  const mustChange = format === TEXT && !isText && (value !== null || formula !== null);
  return step(mustChange ? 5 : 2, (batch) => {
    const cell = batch.sheet(sheet).getRange(cellText(row, column));
    if (mustChange) cell.numberFormat = [['General']];
    if (formula !== null) cell.formulas = [[`=${formula}`]];
    else cell.values = [[format === TEXT && isText ? value : contentOf(value)]];
    if (mustChange) cell.numberFormat = [[TEXT]];
  }, typeof value === 'string' ? value.length * 3 : 30);
}

/** The name of an error, written as it is, becomes the error. */
function contentOf(value: CellState['value']): string | number | boolean {
  return isCellError(value) ? value.error : typed(value);
}
