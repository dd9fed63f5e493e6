import type { Conversion, GradingNode, GradingScheme, Hurdle, Weight } from './scheme';

/** A node and where it stands. */
export interface PlacedNode {
  readonly node: GradingNode;
  /** JSON path, e.g. `$.result.parts[0].node`. */
  readonly path: string;
  /** It is computed once per mata pelajaran. */
  readonly inSubjects: boolean;
}

/** What a scheme asks a parameter for; `policy` is asked only for people whom it concerns, `review` for nobody's grade. */
export type ParameterUse = 'weight' | 'ratio' | 'places' | 'mark' | 'choice' | 'policy' | 'review';

/** A parameter that a scheme names, and where. */
export interface ParameterReference {
  readonly id: string;
  readonly use: ParameterUse;
  readonly path: string;
  /** For `choice` and `policy`: the options that the scheme knows. */
  readonly options?: readonly string[];
}

/** Every node of the tree and the hurdles, parents first. */
export function nodesOf(scheme: GradingScheme): readonly PlacedNode[] {
  const hurdles = scheme.hurdles.flatMap(({ value, each }, index) => (
    typeof value === 'string' ? [] : walk(value, `$.hurdles[${index}].value`, each === 'subject')));
  return [...walk(scheme.result, '$.result', false), ...hurdles];
}

/**
 * Every parameter that a scheme rests on, so that a pack can be checked before any data: `weight` and `mark` want
 * a number, `ratio` a ratio with that component, `places` a whole number from 0, `choice` and `policy` one of the options.
 */
export function parametersOf(scheme: GradingScheme): readonly ParameterReference[] {
  return [
    ...nodesOf(scheme).flatMap(referencesOf),
    { id: scheme.passMark.parameter, use: 'mark', path: '$.passMark.parameter' },
    ...scheme.hurdles.flatMap(minimumsOf),
    ...scheme.predicates.bands.flatMap((band, index): ParameterReference[] => (band.below === undefined ? []
      : [{ id: band.below, use: 'mark', path: `$.predicates.bands[${index}].below` }])),
    ...decisionsOf(scheme),
  ];
}

function minimumsOf({ minimum }: Hurdle, index: number): ParameterReference[] {
  const path = `$.hurdles[${index}].minimum`;
  if (typeof minimum === 'string') return [{ id: minimum, use: 'mark', path }];
  return (['upToJp', 'short', 'long'] as const).map((key) => ({ id: minimum[key], use: 'mark', path: `${path}.${key}` }));
}

function decisionsOf({ comparison, adjustments, review }: GradingScheme): ParameterReference[] {
  const options = (list: readonly { readonly value: string }[]): readonly string[] => list.map(({ value }) => value);
  return [
    ...(comparison === undefined ? [] : [{
      id: comparison.parameter, use: 'choice' as const, path: '$.comparison.parameter', options: options(comparison.options),
    }]),
    ...(adjustments === undefined ? [] : [{
      id: adjustments.resits.parameter, use: 'policy' as const, path: '$.adjustments.resits.parameter', options: options(adjustments.resits.options),
    }]),
    ...(review === undefined ? [] : [
      { id: review.distance, use: 'review' as const, path: '$.review.distance' },
      ...review.alternatives.map(({ parameter }, i) => ({ id: parameter, use: 'review' as const, path: `$.review.alternatives[${i}].parameter` })),
    ]),
  ];
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
  const conversion = node.kind === 'attendance' && node.conversion !== undefined ? conversionOf(node.conversion, `${path}.conversion`) : [];
  return [...rounding, ...weights, ...conversion];
}

function conversionOf({ parameter, options }: Conversion, path: string): ParameterReference[] {
  const curves = options.flatMap((option, i) => {
    if (option.kind !== 'curve') return [];
    const at = `${path}.options[${i}]`;
    const points = option.through.flatMap(({ attended, score }, point) => [
      { id: attended, use: 'mark' as const, path: `${at}.through[${point}].attended` }, { id: score, use: 'mark' as const, path: `${at}.through[${point}].score` },
    ]);
    return option.upToJp === undefined ? points : [{ id: option.upToJp, use: 'mark' as const, path: `${at}.upToJp` }, ...points];
  });
  return [{ id: parameter, use: 'choice', path: `${path}.parameter`, options: options.map(({ value }) => value) }, ...curves];
}

function walk(node: GradingNode, path: string, inSubjects: boolean): PlacedNode[] {
  const here = { node, path, inSubjects };
  if (node.kind === 'subjects') return [here, ...walk(node.each, `${path}.each`, true)];
  if (node.kind !== 'weighted') return [here];
  return [here, ...node.parts.flatMap((part, i) => walk(part.node, `${path}.parts[${i}].node`, inSubjects))];
}
