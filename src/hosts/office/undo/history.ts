import type { SheetSpec } from '../../../workbook';
import type { CellState, OwnState } from '../write/state';
import type { CellPlace } from './cell-groups';

/** How to take a plan back. */
export interface Former {
  readonly before: OwnState;
  /** Sheets that the plan added for the user, by name in lower case. */
  readonly created: ReadonlyMap<string, SheetSpec>;
  readonly cells: readonly CellPlace[];
  /** What the plan put into them. */
  readonly written: readonly CellState[];
}

/** A class is audited some times in a session; what lies further back is let go. */
const MOST = 20;

/** The plans that can be taken back, the last first. */
export class History {
  readonly #entries: Former[] = [];

  get last(): Former | null {
    return this.#entries.at(-1) ?? null;
  }

  add(entry: Former): void {
    this.#entries.push(entry);
    if (this.#entries.length > MOST) this.#entries.shift();
  }

  drop(): void {
    this.#entries.pop();
  }
}
