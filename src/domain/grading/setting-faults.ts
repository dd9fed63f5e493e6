import { compare, formatExact } from '../values';
import type { Parameters } from '../rules';
import type { Language } from '../../messages';
import { curveOf } from './curve';
import { HUNDRED } from './mark';
import { markIn, placesIn } from './parameter-values';
import { problem } from './problem';
import type { GradingProblem } from './problem';
import type { GradingScheme } from './scheme';
import { totalOf } from './shares';
import { nodesOf, parameterOf, weightsOf } from './walk-scheme';
import type { ParameterReference, PlacedNode } from './walk-scheme';
import { MOST_WORLDS } from './world';
import type { World } from './world';

/** Parameters that cannot be used as they are, and the problem to report. */
export interface SettingFault {
  readonly ids: readonly string[];
  readonly found: GradingProblem;
}

/** Parameters that the pack does not have, or whose value is not what the scheme asks for. An open choice is no fault. */
export function unusableParameters(
  references: readonly ParameterReference[],
  parameters: Parameters,
  worlds: readonly World[],
): readonly SettingFault[] {
  const seen = new Set<string>();
  return references.flatMap((reference) => {
    const { id } = reference;
    const parameter = parameters.get(id);
    if (seen.has(id) || parameter?.value === null || isUsable(reference, parameters, worlds)) return [];
    seen.add(id);
    const code = parameter === undefined ? 'parameter-unknown' : 'parameter-unusable';
    const cells = parameter?.cell ? [parameter.cell] : [];
    return [{ ids: [id], found: problem(code, { id, value: parameter?.text ?? '' }, cells) }];
  });
}

/** Nodes whose weights are all settled and do not come to 100; their parts count as unweighted until corrected. */
export function wrongSums(
  scheme: GradingScheme,
  worlds: readonly World[],
  parameters: Parameters,
  language: Language,
): readonly SettingFault[] {
  return nodesOf(scheme).flatMap((placed) => wrongSum(placed, worlds, parameters, language));
}

/** Open choices with too many combinations to try. */
export function tooManyChoices(ids: readonly string[], parameters: Parameters): readonly SettingFault[] {
  const open = ids.filter((id) => parameters.get(id)?.value === null);
  const count = open.reduce((product, id) => product * Math.max(parameters.get(id)?.options.length ?? 1, 1), 1);
  return count <= MOST_WORLDS ? []
    : [{ ids: open, found: problem('too-many-choices', { ids: open.join(', '), most: MOST_WORLDS }) }];
}

/** Conversions whose curve does not rise: an attendance of 0 or 100 within it, or a score that falls. */
export function wrongCurves(scheme: GradingScheme, parameters: Parameters, language: Language): readonly SettingFault[] {
  return nodesOf(scheme).flatMap(({ node }) => (node.kind !== 'attendance' ? [] : node.conversion?.options ?? []).flatMap((option) => {
    if (option.kind !== 'curve' || curveOf(option.through, (id) => markIn(parameters, id)) !== 'falling') return [];
    const ids = [...new Set(option.through.flatMap(({ attended, score }) => [attended, score]))];
    const details = { title: node.title[language], ids: ids.join(', ') };
    return [{ ids, found: problem('curve-order', details, ids.flatMap((id) => parameters.get(id)?.cell ?? [])) }];
  }));
}

function isUsable({ id, use, options }: ParameterReference, parameters: Parameters, worlds: readonly World[]): boolean {
  if (use === 'places') return placesIn(parameters, id) !== null;
  if (use === 'mark') return markIn(parameters, id) !== null;
  if (use === 'choice') return options?.includes(String(parameters.get(id)?.value)) === true;
  return (worlds[0]?.weights.get(id) ?? null) !== null;
}

function wrongSum(
  placed: PlacedNode,
  worlds: readonly World[],
  parameters: Parameters,
  language: Language,
): readonly SettingFault[] {
  const weights = weightsOf(placed).map(({ weight }) => weight);
  const totals = weights.length === 0 ? [] : worlds.flatMap((world) => totalOf(weights, world) ?? []);
  const total = totals.find((found) => compare(found, HUNDRED) !== 0);
  if (total === undefined) return [];
  const ids = [...new Set(weights.map(parameterOf))];
  const cells = ids.flatMap((id) => parameters.get(id)?.cell ?? []);
  const details = { title: placed.node.title[language], total: formatExact(total, 2), ids: ids.join(', ') };
  return [{ ids, found: problem('weights-sum', details, cells) }];
}
