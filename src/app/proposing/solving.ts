import { proposeGroups } from '../../domain/groups';
import type { GroupingRequest, Proposal, ProposalCheckpoint, WholeSolver } from '../../domain/groups';

/** A solver as a draw names it, e.g. "HiGHS 1.15.1": another version may answer otherwise. */
export interface NamedSolver extends WholeSolver {
  readonly name: string;
  /** Called when the proposal is made or given up; the solver is not asked again. */
  close?(): void;
}

/**
 * Loads a solver that has solved nothing yet. Asked at most once for each proposal, and only where a goal is left
 * unproven. What the checkpoint throws goes through.
 */
export type SolverLoader = (checkpoint: () => Promise<void>) => Promise<NamedSolver>;

/** Whether a solver had a part in a proposal; part of its draw, since the groups may differ with and without. */
export interface SolverUse {
  /** The solver that was asked; null: none was. */
  readonly solver: string | null;
  /** One was needed but failed to load or to run: where it works, the groups may come out otherwise. */
  readonly isSolverMissing: boolean;
}

/** What the solver did wrong, to tell it from what the checkpoint throws. */
class SolverFailure extends Error {}

/**
 * A proposal by the own search and, where that leaves a goal unproven, the solver. When the solver fails, the whole
 * proposal is made again without it: it then is the one of every machine without the solver, at twice the time.
 *
 * @param load absent: there is no solver
 * @throws what the checkpoint throws
 */
export async function proposeWithSolver(
  request: GroupingRequest, load: SolverLoader | undefined, checkpoint: ProposalCheckpoint | undefined,
): Promise<{ readonly proposal: Proposal; readonly use: SolverUse }> {
  const asked = load === undefined ? null : new AskedSolver(load);
  try {
    const proposal = await proposeGroups(request, { checkpoint, solver: asked });
    return { proposal, use: { solver: asked?.name ?? null, isSolverMissing: false } };
  } catch (error) {
    if (!(error instanceof SolverFailure)) throw error;
    return { proposal: await proposeGroups(request, { checkpoint }), use: { solver: null, isSolverMissing: true } };
  } finally {
    asked?.close();
  }
}

/** Loads a solver when it is first asked, and remembers that it was. */
class AskedSolver implements WholeSolver {
  private solver: NamedSolver | null = null;

  constructor(private readonly load: SolverLoader) {}

  get name(): string | null {
    return this.solver?.name ?? null;
  }

  close(): void {
    this.solver?.close?.();
  }

  readonly solve: WholeSolver['solve'] = async (program, effort, checkpoint) => {
    let thrown: { readonly error: unknown } | null = null;
    const watched = (): Promise<void> => checkpoint().catch((error: unknown) => {
      thrown = { error };
      throw error;
    });
    try {
      this.solver ??= await this.load(watched);
      return await this.solver.solve(program, effort, watched);
    } catch (error) {
      if (thrown !== null) throw error;
      throw new SolverFailure('the solver cannot be loaded or has failed', { cause: error });
    }
  };
}
