import type { GradingScheme } from './scheme';
import { nodesOf, parameterOf, weightsOf } from './walk-scheme';
import type { PlacedNode } from './walk-scheme';

/** What is wrong in a scheme: a JSON path, a tag of the catalogue, and values for its words. */
export interface SchemeIssue {
  readonly path: string;
  readonly code: string;
  readonly details: Readonly<Record<string, string | number>>;
}

/** What a well-formed scheme can still get wrong: ids, places of leaves, weights used twice, bands. */
export function checkScheme(scheme: GradingScheme): readonly SchemeIssue[] {
  const nodes = nodesOf(scheme);
  return [
    ...duplicateIds(nodes), ...misplacedNodes(nodes), ...repeatedWeights(nodes), ...repeatedColumns(nodes),
    ...bandIssues(scheme), ...reportIssues(scheme, nodes), ...hurdleIssues(scheme), ...optionIssues(scheme, nodes),
  ];
}

function issue(path: string, code: string, details: SchemeIssue['details'] = {}): SchemeIssue {
  return { path, code: `grading.scheme.${code}`, details };
}

function duplicateIds(nodes: readonly PlacedNode[]): SchemeIssue[] {
  const seen = new Set<string>();
  return nodes.flatMap(({ node, path }) => {
    const isRepeated = seen.has(node.id);
    seen.add(node.id);
    return isRepeated ? [issue(`${path}.id`, 'duplicate-id', { id: node.id })] : [];
  });
}

function misplacedNodes(nodes: readonly PlacedNode[]): SchemeIssue[] {
  const inside = new Set(['weighted', 'attendance', 'activity-score']);
  return nodes.flatMap(({ node, path, inSubjects }) => {
    if (inSubjects && !inside.has(node.kind)) return [issue(path, 'not-in-subjects', { kind: node.kind })];
    return !inSubjects && node.kind === 'activity-score' ? [issue(path, 'only-in-subjects', { kind: node.kind })] : [];
  });
}

function repeatedWeights(nodes: readonly PlacedNode[]): SchemeIssue[] {
  return nodes.flatMap((placed) => {
    const seen = new Set<string>();
    return weightsOf(placed).flatMap(({ weight, path }) => {
      const key = typeof weight === 'string' ? weight : `${weight.parameter}:${weight.component}`;
      const isRepeated = seen.has(key);
      seen.add(key);
      return isRepeated ? [issue(path, 'weight-twice', { id: parameterOf(weight) })] : [];
    });
  });
}

function repeatedColumns(nodes: readonly PlacedNode[]): SchemeIssue[] {
  return nodes.flatMap(({ node, path }) => {
    if (node.kind !== 'rubric') return [];
    const seen = new Set<string>();
    return node.criteria.flatMap((criterion, i) => {
      const isRepeated = seen.has(criterion.column);
      seen.add(criterion.column);
      return isRepeated ? [issue(`${path}.criteria[${i}].column`, 'column-twice', { column: criterion.column })] : [];
    });
  });
}

function bandIssues({ predicates }: GradingScheme): SchemeIssue[] {
  const last = predicates.bands.length - 1;
  return predicates.bands.flatMap((band, i) => {
    const path = `$.predicates.bands[${i}]`;
    if (i === last) return band.below === undefined ? [] : [issue(`${path}.below`, 'last-band-closed')];
    return band.below === undefined ? [issue(path, 'band-open')] : [];
  });
}

function reportIssues(scheme: GradingScheme, nodes: readonly PlacedNode[]): SchemeIssue[] {
  const known = new Set(nodes.filter((placed) => !placed.inSubjects).map((placed) => placed.node.id));
  const named = [
    ...Object.entries(scheme.report).map(([place, id]) => ({ path: `$.report.${place}`, id })),
    ...scheme.hurdles.flatMap(({ value }, i) => (typeof value === 'string' ? [{ path: `$.hurdles[${i}].value`, id: value }] : [])),
  ];
  return named.flatMap(({ path, id }) => (known.has(id) ? [] : [issue(path, 'unknown-node', { id })]));
}

function hurdleIssues({ hurdles }: GradingScheme): SchemeIssue[] {
  return hurdles.flatMap(({ each, value, minimum }, i) => {
    const path = `$.hurdles[${i}]`;
    return [
      ...(each !== undefined && typeof value === 'string' ? [issue(`${path}.value`, 'each-needs-value')] : []),
      ...(each === undefined && typeof minimum !== 'string' ? [issue(`${path}.minimum`, 'minimum-by-jp')] : []),
    ];
  });
}

interface PlacedOptions {
  readonly options: readonly { readonly value: string }[];
  readonly path: string;
}

function optionIssues({ comparison, adjustments }: GradingScheme, nodes: readonly PlacedNode[]): SchemeIssue[] {
  const lists: readonly PlacedOptions[] = [
    ...(comparison === undefined ? [] : [{ options: comparison.options, path: '$.comparison' }]),
    ...(adjustments === undefined ? [] : [{ options: adjustments.resits.options, path: '$.adjustments.resits' }]),
    ...nodes.flatMap(({ node, path }) => (
      node.kind === 'attendance' && node.conversion !== undefined ? [{ options: node.conversion.options, path: `${path}.conversion` }] : [])),
  ];
  return [...lists.flatMap(repeatedOptions), ...nodes.flatMap(misplacedConversion)];
}

function repeatedOptions({ options, path }: PlacedOptions): SchemeIssue[] {
  const seen = new Set<string>();
  return options.flatMap(({ value }, i) => {
    const isRepeated = seen.has(value);
    seen.add(value);
    return isRepeated ? [issue(`${path}.options[${i}].value`, 'option-twice', { value })] : [];
  });
}

/** Outside of the subjects there are no JP that a conversion could be limited by. */
function misplacedConversion({ node, path, inSubjects }: PlacedNode): SchemeIssue[] {
  if (inSubjects || node.kind !== 'attendance') return [];
  return (node.conversion?.options ?? []).flatMap((option, i) => (
    option.kind === 'curve' && option.upToJp !== undefined ? [issue(`${path}.conversion.options[${i}].upToJp`, 'conversion-by-jp')] : []));
}
