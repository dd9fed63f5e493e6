/**
 * Called now and then during the work and awaited: a proposal in a thread can tell of its progress and be stopped
 * there. What it throws goes through.
 *
 * @param share of the work that is done, 0 to 1; null: nobody can say yet
 */
export type ProposalCheckpoint = (share: number | null) => Promise<void>;

/**
 * How much may be tried. Counted, never timed: the same request gives the same proposal on a fast and on a slow
 * machine.
 */
export interface ProposalBudget {
  /** Exchanges of people that may be tried in search of a better balance. */
  readonly exchanges: number;
  /** Partial divisions that may be looked at to find a legal division, or to prove that there is none. */
  readonly legality: number;
  /** Partial divisions that may be looked at to prove that nothing is better. */
  readonly proof: number;
  /** Effort of a solver, where there is one, counted as it counts. */
  readonly solver: number;
}

/** About this many units of work between two checkpoints; a unit is about a microsecond of a slow processor. */
const SLICE = 5_000;

/** Counts work, and lets others in between two slices of it. */
export class Work {
  private sinceLast = 0;

  constructor(private readonly checkpoint: ProposalCheckpoint | undefined) {}

  /** Says that units of work were done; awaits the checkpoint when a slice is full. */
  async spend(units: number, share: number | null = null): Promise<void> {
    this.sinceLast += units;
    if (this.sinceLast < SLICE) return;
    await this.pause(share);
  }

  /** Awaits the checkpoint at once. */
  async pause(share: number | null = null): Promise<void> {
    this.sinceLast = 0;
    await this.checkpoint?.(share);
  }
}
