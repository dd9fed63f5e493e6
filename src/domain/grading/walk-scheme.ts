import type { GradingNode, GradingScheme, Weight } from './scheme';

/** A node and where it stands. */
export interface PlacedNode {
  readonly node: GradingNode;
  /** JSON path, e.g. `$.result.parts[0].node`. */
  readonly path: string;
  /** It is computed once per mata pelajaran. */
  readonly inSubjects: boolean;
}

/** What a scheme asks a parameter for. */
export type ParameterUse = 'weight' | 'ratio' | 'places' | 'mark';

/** A parameter that a scheme names, and where. */
export interface ParameterReference {
  readonly id: string;
  readonly use: ParameterUse;
  readonly path: string;
}

/** Every node of the tree and the hurdles, parents first. */
export function nodesOf(scheme: GradingScheme): readonly PlacedNode[] {
  const hurdles = scheme.hurdles.flatMap(({ value }, index) => (
    typeof value === 'string' ? [] : walk(value, `$.hurdles[${index}].value`, false)));
  return [...walk(scheme.result, '$.result', false), ...hurdles];
}

/**
 * Every parameter that a scheme rests on, so that a pack can be checked before any data: `weight` and `mark` want
 * a number, `ratio` a ratio with that component, `places` a whole number from 0.
 */
export function parametersOf(scheme: GradingScheme): readonly ParameterReference[] {
  const marks = [
    { id: scheme.passMark.parameter, use: 'mark' as const, path: '$.passMark.parameter' },
    ...scheme.hurdles.map((hurdle, index) => (
      { id: hurdle.minimum, use: 'mark' as const, path: `$.hurdles[${index}].minimum` })),
    ...scheme.predicates.bands.flatMap((band, index) => (band.below === undefined ? []
      : [{ id: band.below, use: 'mark' as const, path: `$.predicates.bands[${index}].below` }])),
  ];
  return [...nodesOf(scheme).flatMap(referencesOf), ...marks];
}

/** The parameter that a weight comes from. */
export function parameterOf(weight: Weight): string {
  return typeof weight === 'string' ? weight : weight.parameter;
}

/** The weights of a node with the path of each; empty for a node that has none. */
export function weightsOf({ node, path }: PlacedNode): readonly { readonly weight: Weight; readonly path: string }[] {
  if (node.kind === 'weighted') return node.parts.map((part, i) => ({ weight: part.weight, path: `${path}.parts[${i}].weight` }));
  if (node.kind !== 'rubric') return [];
  return node.criteria.map((criterion, i) => ({ weight: criterion.weight, path: `${path}.criteria[${i}].weight` }));
}

function referencesOf(placed: PlacedNode): ParameterReference[] {
  const { node, path } = placed;
  const rounding = node.rounding === undefined ? []
    : [{ id: node.rounding.places, use: 'places' as const, path: `${path}.rounding.places` }];
  const weights = weightsOf(placed).map(({ weight, path: at }) => (
    { id: parameterOf(weight), use: typeof weight === 'string' ? 'weight' as const : 'ratio' as const, path: at }));
  return [...rounding, ...weights];
}

function walk(node: GradingNode, path: string, inSubjects: boolean): PlacedNode[] {
  const here = { node, path, inSubjects };
  if (node.kind === 'subjects') return [here, ...walk(node.each, `${path}.each`, true)];
  if (node.kind !== 'weighted') return [here];
  return [here, ...node.parts.flatMap((part, i) => walk(part.node, `${path}.parts[${i}].node`, inSubjects))];
}
