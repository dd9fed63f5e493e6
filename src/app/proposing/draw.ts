import type { GroupingRequest } from '../../domain/groups';
import type { WorkbookSnapshot } from '../../workbook';
import type { Reference } from '../auditing/reference-day';
import { sealInputs, sealRules } from '../auditing/seal';
import { sha256 } from '../digest';
import type { LoadedPack } from '../load-pack';
import type { SolverUse } from './solving';

/** What makes a proposal a public draw: whoever has the same workbook, rules, seed and solver gets the same groups. */
export interface Draw extends SolverUse {
  readonly seed: string;
  /** SHA-256 of every value in the user's own sheets. */
  readonly inputs: string;
  /** SHA-256 of the rules and settings in force. */
  readonly rules: string;
  /** SHA-256 of the very question: people, limits, wishes, balance and seed. */
  readonly request: string;
}

/** Nothing was left to a solver. */
const NO_SOLVER: SolverUse = { solver: null, isSolverMissing: false };

/** The draw of a request over a workbook as it was read. */
export async function sealDraw(
  snapshot: WorkbookSnapshot, pack: LoadedPack, reference: Reference, request: GroupingRequest, use: SolverUse = NO_SOLVER,
): Promise<Draw> {
  return {
    seed: request.seed, inputs: await sealInputs(snapshot), rules: await sealRules(pack, reference), request: await sha256(JSON.stringify(request)),
    solver: use.solver, isSolverMissing: use.isSolverMissing,
  };
}
