import type { FormatRuns, FormulaCells } from './protocol';

/** Where a format begins and ends in a column; both ends included. */
interface Run {
  readonly top: number;
  readonly bottom: number;
  readonly format: string;
}

/** Number formats by cell, put together from pieces that come from the top down. */
export class ReceivedFormats {
  private readonly columns = new Map<number, Run[]>();

  add({ palette, runs }: FormatRuns): void {
    for (let at = 0; at + 3 < runs.length; at += 4) {
      const [top = 0, column = 0, length = 0, place = 0] = runs.subarray(at, at + 4);
      this.append(column, { top, bottom: top + length - 1, format: palette[place] ?? 'General' });
    }
  }

  /** The format of a cell; General where none was sent. */
  at(row: number, column: number): string {
    const runs = this.columns.get(column);
    const run = runs?.[lastBeginningBy(runs, row)];
    return run !== undefined && row <= run.bottom ? run.format : 'General';
  }

  /** A run that goes on across the border between two pieces is one run again. */
  private append(column: number, run: Run): void {
    const runs = this.columns.get(column) ?? [];
    this.columns.set(column, runs);
    const last = runs.at(-1);
    if (last?.format === run.format && last.bottom + 1 === run.top) runs[runs.length - 1] = { ...last, bottom: run.bottom };
    else runs.push(run);
  }
}

/** Index of the last run that begins in the row or above; -1: none does. */
function lastBeginningBy(runs: readonly Run[], row: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.top ?? Infinity) <= row) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Formulas by cell. */
export class ReceivedFormulas {
  private readonly texts = new Map<number, string>();

  add({ at, texts }: FormulaCells): void {
    texts.forEach((text, index) => this.texts.set(key(at[index * 2] ?? 0, at[index * 2 + 1] ?? 0), text));
  }

  /** The formula of a cell; null for a constant. */
  at(row: number, column: number): string | null {
    return this.texts.get(key(row, column)) ?? null;
  }
}

const COLUMNS = 16384;

function key(row: number, column: number): number {
  return row * COLUMNS + column;
}
