import loadHighs from 'highs';
import type { Highs, InitOptions, Model } from 'highs';
import type { WholeProgram, WholeSolution, WholeSolver } from '../domain/groups';

/**
 * Choices that HiGHS makes by a seed of its own and rules that end a search by time are settled here, so that it
 * answers the same on every machine: it runs in one thread of WebAssembly, whose arithmetic is the same everywhere.
 */
const SETTINGS = { output_flag: false, random_seed: 0, mip_rel_gap: 0, mip_abs_gap: 0.5, mip_feasibility_tolerance: 1e-7 } as const;

/**
 * HiGHS as a solver of whole programs, with its WebAssembly (3.5 MB) loaded anew: what was solved before decides
 * nothing, and its memory goes with it.
 *
 * A solve holds its thread until the effort is used up, several seconds of a slow processor: where others wait for
 * that thread, give it one of its own. Effort is counted in iterations of its simplex method.
 *
 * @param options where the WebAssembly is; absent: beside the package's own script
 * @throws {Error} when it cannot be read, or may not be run here
 * @example await proposeGroups(request, { solver: await loadHighsSolver() })
 */
export async function loadHighsSolver(options: InitOptions = {}): Promise<WholeSolver & { readonly name: string }> {
  const highs = await loadHighs(options);
  const { major, minor, patch } = highs.version;
  return {
    name: `HiGHS ${major}.${minor}.${patch}`,
    solve: async (program, effort) => highs.withModel(modelOf(highs, program), (model) => run(highs, model, program, effort)),
  };
}

function modelOf(highs: Highs, program: WholeProgram) {
  const { integer, continuous } = highs.constants.variableType;
  return {
    numCols: program.costs.length, numRows: program.rowLowest.length,
    colCost: program.costs, colLower: program.lowest, colUpper: program.highest,
    rowLower: program.rowLowest, rowUpper: program.rowHighest,
    matrix: {
      format: 'csr' as const, numRows: program.rowLowest.length, numCols: program.costs.length,
      starts: program.starts, indices: program.indices, values: program.values,
    },
    integrality: Array.from(program.isWhole, (whole) => (whole === 1 ? integer : continuous)),
  };
}

function run(highs: Highs, model: Model, program: WholeProgram, effort: number): WholeSolution & { readonly used: number } {
  const { callbackType, modelStatus } = highs.constants;
  model.options.set(SETTINGS);
  model.setSolution({ colValue: program.known });
  let used = 0;
  let best: Float64Array | null = null;
  model.run({
    [callbackType.simplexInterrupt]: (event) => {
      if (used + Number(event.data.simplex_iteration_count ?? 0) > effort) event.interrupt();
    },
    [callbackType.mipInterrupt]: (event) => {
      used = Number(event.data.mip_total_lp_iterations ?? 0);
      if (used > effort) event.interrupt();
    },
    [callbackType.mipImprovingSolution]: (event) => {
      best = event.data.mip_solution ?? best;
    },
  });
  const status = model.getModelStatus();
  if (status === modelStatus.infeasible) return { bound: Infinity, variables: null, used };
  if (status === modelStatus.optimal) return { bound: model.getObjectiveValue(), variables: model.getSolution().colValue, used };
  return { bound: boundOf(model), variables: best, used };
}

function boundOf(model: Model): number {
  const bound = Number(model.info.get('mip_dual_bound'));
  return Number.isFinite(bound) ? bound : -Infinity;
}
