import type { BookReading } from '../read/read-book';
import { sheetKey } from '../write/state';
import type { OwnState } from '../write/state';

/** A former state without what belonged to sheets that the user has deleted since. */
export function stillThere(former: OwnState, { book }: BookReading): OwnState {
  const names = new Set([...book.sheets.map(({ name }) => sheetKey(name)), ...former.sheets.map(({ spec }) => sheetKey(spec.name))]);
  return {
    ...former,
    marks: new Map([...former.marks].filter(([sheet]) => names.has(sheet))),
    cells: former.cells.filter(({ sheet }) => names.has(sheetKey(sheet))),
  };
}
