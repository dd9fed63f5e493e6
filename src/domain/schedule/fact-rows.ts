import { Unknown } from '../rules';
import type { FactDefinition, FactTable, Slot } from '../rules';
import type { CellRef } from '../values';

/** A fact of one subject, with the cells that it was derived from. */
export interface DerivedFact {
  readonly slot: Slot;
  /** The one to correct first; absent: none. */
  readonly cells?: readonly CellRef[];
}

/** Everything known about one subject of a fact table. */
export interface FactRow {
  readonly key: string;
  readonly name: string | null;
  readonly facts: Readonly<Record<string, DerivedFact>>;
}

/** Cells that a finding names at most: the whole timetable would be no help. */
export const MOST_CELLS = 40;

/** The fact table of rows that were derived; a fact that a row lacks is blank. */
export function tableOfRows(definitions: readonly FactDefinition[], rows: readonly FactRow[]): FactTable {
  return {
    facts: definitions.map(({ id }) => id),
    rows: rows.map(({ facts }) => definitions.map(({ id }) => facts[id]?.slot ?? new Unknown('blank'))),
    subject: (row) => ({ key: rows[row]?.key ?? '', name: rows[row]?.name ?? null }),
    cellsOf: (row, fact) => (rows[row]?.facts[fact]?.cells ?? []).slice(0, MOST_CELLS),
    textOf: () => null,
  };
}
