import { Unknown } from '../../rules';
import type { CellRef } from '../../values';
import { ABSENT } from '../group-table';
import type { GroupFact } from '../group-table';
import type { MeetingCell } from './read-meetings';

/** Nobody reads more addresses than this. */
const MOST_NAMED = 100;

/** The cells that there are. */
export function cellsOf(cells: readonly MeetingCell<unknown>[]): readonly CellRef[] {
  return cells.slice(0, MOST_NAMED).flatMap(({ cell }) => cell ?? []);
}

/** True when every cell says so, false when one says no, open when one is open and none says no. */
export function everyCell(cells: readonly MeetingCell<boolean>[]): GroupFact {
  const denied = cells.filter(({ value }) => value === false);
  return denied.length > 0 ? { slot: false, cells: cellsOf(denied) } : openOr(true, cells);
}

/** True when one cell says so, open when one is open and none says so, false when all say no. */
export function someCell(cells: readonly MeetingCell<boolean>[]): GroupFact {
  const affirmed = cells.filter(({ value }) => value === true);
  return affirmed.length > 0 ? { slot: true, cells: cellsOf(affirmed) } : openOr(false, cells);
}

function openOr(value: boolean, cells: readonly MeetingCell<boolean>[]): GroupFact {
  const open = cells.filter((cell) => cell.value === null);
  const [first] = open;
  if (first === undefined) return { slot: value, cells: cellsOf(cells) };
  if (first.cell === null) return ABSENT;
  return { slot: new Unknown(first.code), cells: cellsOf(open), open: cellsOf(open) };
}
