import type { Exact } from '../values';
import type { Parameters } from '../rules';
import type { Language } from '../../messages';
import { markIn, placesIn } from './parameter-values';
import type { GradingProblem } from './problem';
import type { GradingScheme } from './scheme';
import { tooManyChoices, unusableParameters, wrongCurves, wrongSums } from './setting-faults';
import { parametersOf } from './walk-scheme';
import type { ParameterReference, ParameterUse } from './walk-scheme';
import { possibleWorlds } from './world';
import type { World } from './world';

/** The numbers that a scheme takes from the parameters in force. */
export interface Settings {
  /** At least one; more while a choice among the weights is open. */
  readonly worlds: readonly World[];
  /** Decimal places of a parameter, 0 to 20; null when open or unusable. */
  placesOf(id: string): number | null;
  /** A threshold; null when open or unusable. */
  markOf(id: string): Exact | null;
  /** Ids that somebody must still choose or correct; every grade that rests on them is open. */
  readonly open: ReadonlySet<string>;
  readonly assumed: readonly string[];
  readonly problems: readonly GradingProblem[];
}

/** Reads every parameter that the scheme names for grades; what cannot be used is open and a problem. */
export function readSettings(scheme: GradingScheme, parameters: Parameters, language: Language): Settings {
  const references = parametersOf(scheme).filter(({ use }) => use !== 'policy' && use !== 'review');
  const ids = [...new Set(references.map(({ id }) => id))];
  const weightIds = ids.filter((id) => references.some((found) => found.id === id && isWeight(found.use)));
  const choices = choicesOf(references);
  const worlds = possibleWorlds(weightIds, choices, parameters);
  const faults = [
    ...unusableParameters(references, parameters, worlds),
    ...wrongSums(scheme, worlds, parameters, language),
    ...wrongCurves(scheme, parameters, language),
    ...tooManyChoices([...weightIds, ...choices.keys()], parameters),
  ];
  const undecided = ids.filter((id) => (parameters.get(id)?.value ?? null) === null);
  return {
    worlds,
    placesOf: (id) => placesIn(parameters, id),
    markOf: (id) => markIn(parameters, id),
    open: new Set([...undecided, ...faults.flatMap((fault) => fault.ids)]),
    assumed: ids.filter((id) => parameters.get(id)?.assumed === true),
    problems: faults.map((fault) => fault.found),
  };
}

function choicesOf(references: readonly ParameterReference[]): ReadonlyMap<string, readonly string[]> {
  return new Map(references.filter(({ use }) => use === 'choice').map(({ id, options }) => [id, options ?? []]));
}

function isWeight(use: ParameterUse): boolean {
  return use === 'weight' || use === 'ratio';
}
