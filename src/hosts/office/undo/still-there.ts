import type { Look } from './look';
import { isAlike } from './as-written';
import type { Former } from './history';
import { cellKey, sheetKey } from '../write/state';
import type { CellState, OwnState } from '../write/state';

/**
 * The former state as far as it can be brought back without taking away what others did since: without what belonged
 * to sheets that are gone, and without cells that hold something else by now than the plan put there.
 */
export function stillThere({ before, written }: Former, { reading, state }: Look): OwnState {
  const names = new Set([...reading.book.sheets.map(({ name }) => sheetKey(name)), ...before.sheets.map(({ spec }) => sheetKey(spec.name))]);
  const [now, then] = [byPlace(state.cells), byPlace(written)];
  return {
    ...before,
    marks: new Map([...before.marks].filter(([sheet]) => names.has(sheet))),
    cells: before.cells.filter((cell) => {
      const [found, put] = [now.get(cellKey(cell)), then.get(cellKey(cell))];
      return names.has(sheetKey(cell.sheet)) && found !== undefined && put !== undefined && found.formula === null && isAlike(found.value, put.value);
    }),
  };
}

function byPlace(cells: readonly CellState[]): ReadonlyMap<string, CellState> {
  return new Map(cells.map((cell) => [cellKey(cell), cell]));
}
