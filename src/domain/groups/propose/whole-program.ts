/**
 * A linear program, some of its variables whole: the least sum of costs times variables so that every row's sum of
 * values times variables is within its limits. Variables are 0 or more.
 */
export interface WholeProgram {
  readonly costs: Float64Array;
  readonly lowest: Float64Array;
  readonly highest: Float64Array;
  /** By variable: 1 where only whole numbers count. */
  readonly isWhole: Uint8Array;
  readonly rowLowest: Float64Array;
  readonly rowHighest: Float64Array;
  /** Where each row begins in `indices` and `values`, and at the end their length. */
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float64Array;
  /** A solution that is known. */
  readonly known: Float64Array;
}

/** What a solver found. */
export interface WholeSolution {
  /** Nothing costs less; Infinity: there is no solution, -Infinity: nothing is known. */
  readonly bound: number;
  /** The cheapest solution found; null: none. */
  readonly variables: Float64Array | null;
}

/**
 * Solves whole programs. It has to answer the same on every machine: `effort` is counted in steps of its own, never in
 * time. It is trusted for its bounds only; a solution is measured again.
 *
 * A solver that works in a thread of its own awaits `checkpoint` now and then, and stops when that throws; one that
 * holds its caller's thread need not.
 */
export interface WholeSolver {
  readonly solve: (program: WholeProgram, effort: number, checkpoint: () => Promise<void>) => Promise<WholeSolution & { readonly used: number }>;
}

/** Puts a whole program together, variable by variable and row by row. */
export class ProgramBuilder {
  private readonly known: number[] = [];
  private readonly lowest: number[] = [];
  private readonly highest: number[] = [];
  private readonly isWhole: number[] = [];
  private readonly rowLowest: number[] = [];
  private readonly rowHighest: number[] = [];
  private readonly starts: number[] = [0];
  private readonly indices: number[] = [];
  private readonly values: number[] = [];

  /** A variable of 0 or 1. @param known its value in the solution that is known */
  addChoice(known: number, lowest = 0, highest = 1): number {
    this.isWhole.push(1);
    this.lowest.push(lowest);
    this.highest.push(highest);
    return this.known.push(known) - 1;
  }

  /** A variable of 0 or more that need not be whole. */
  addAmount(known: number, highest = Infinity): number {
    this.isWhole.push(0);
    this.lowest.push(0);
    this.highest.push(highest);
    return this.known.push(known) - 1;
  }

  /** The sum of the terms is from `lowest` to `highest`. */
  addRow(terms: readonly Term[], lowest: number, highest: number): void {
    for (const { variable, value } of terms) {
      this.indices.push(variable);
      this.values.push(value);
    }
    this.starts.push(this.indices.length);
    this.rowLowest.push(lowest);
    this.rowHighest.push(highest);
  }

  build(objective: readonly Term[]): WholeProgram {
    const costs = new Float64Array(this.known.length);
    for (const { variable, value } of objective) costs[variable] = (costs[variable] as number) + value;
    return {
      costs, lowest: Float64Array.from(this.lowest), highest: Float64Array.from(this.highest), isWhole: Uint8Array.from(this.isWhole),
      rowLowest: Float64Array.from(this.rowLowest), rowHighest: Float64Array.from(this.rowHighest), starts: Int32Array.from(this.starts),
      indices: Int32Array.from(this.indices), values: Float64Array.from(this.values), known: Float64Array.from(this.known),
    };
  }
}

/** A variable so many times. */
export interface Term {
  readonly variable: number;
  readonly value: number;
}
