import { Unknown } from '../rules';
import type { FactDefinition, FactTable, Slot } from '../rules';
import type { CellRef } from '../values';

/** A fact of one group with what explanations need. */
export interface GroupFact {
  readonly slot: Slot;
  /** The cells that it comes from, the one to correct first. */
  readonly cells: readonly CellRef[];
  /** As people read it; left out: as the slot is written. */
  readonly text?: string;
  /** Cells that all have to be settled before it is known. */
  readonly open?: readonly CellRef[];
  /** Settings that have to be chosen before it is known. */
  readonly openSettings?: readonly string[];
  /** Parameters that it was computed with. */
  readonly restsOn?: readonly string[];
}

/** The facts of one group by their ids. */
export type GroupFacts = Readonly<Record<string, GroupFact>>;

/** A fact for which the workbook has no column: recognition has said so, no cell can settle it. */
export const ABSENT: GroupFact = { slot: new Unknown('absent'), cells: [] };

/** One row of facts per group. */
export function groupTable(definitions: readonly FactDefinition[], groups: readonly string[], factsOf: (group: string) => GroupFacts): FactTable {
  const facts = definitions.map(({ id }) => id);
  const all = groups.map(factsOf);
  const of = (row: number, fact: string): GroupFact => all[row]?.[fact] ?? ABSENT;
  return {
    facts,
    rows: all.map((row) => facts.map((fact) => (row[fact] ?? ABSENT).slot)),
    subject: (row) => ({ key: groups[row] ?? '', name: null }),
    cellsOf: (row, fact) => of(row, fact).cells,
    textOf: (row, fact) => of(row, fact).text ?? null,
    openCellsOf: (row, fact) => of(row, fact).open ?? [],
    openSettingsOf: (row, fact) => of(row, fact).openSettings ?? [],
    restsOn: (row, fact) => of(row, fact).restsOn ?? [],
  };
}
