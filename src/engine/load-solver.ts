import type { NamedSolver } from '../app/propose-groups';

/** HiGHS, its script and its WebAssembly fetched from where the add-in is served, when a proposal first needs them. */
export async function loadSolver(): Promise<NamedSolver> {
  const { highsRuntime, loadHighsSolver } = await import(/* webpackChunkName: "solver" */ '../solver');
  return loadHighsSolver({ locateFile: () => highsRuntime });
}
