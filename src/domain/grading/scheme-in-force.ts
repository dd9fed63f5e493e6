import type { Parameters } from '../rules';
import type { Conversion, GradingNode, GradingScheme, Hurdle } from './scheme';

/**
 * The scheme without what the parameters in force switch off: hurdles whose minimum is 0 (unless the report shows their
 * value), and options of conversions and
 * comparisons that were not chosen. What is left out is neither computed nor an assumption.
 */
export function schemeInForce(scheme: GradingScheme, parameters: Parameters): GradingScheme {
  const { comparison, hurdles, result } = scheme;
  const reported = new Set(Object.values(scheme.report));
  return {
    ...scheme,
    result: nodeInForce(result, parameters),
    hurdles: hurdles.filter((hurdle) => !isNone(hurdle, parameters) || isReported(hurdle, reported)).map((hurdle) => (
      typeof hurdle.value === 'string' ? hurdle : { ...hurdle, value: nodeInForce(hurdle.value, parameters) })),
    ...(comparison === undefined ? {} : { comparison: { ...comparison, options: chosen(comparison, parameters) } }),
  };
}

/** True for a value of its own that the report shows. */
function isReported({ value }: Hurdle, reported: ReadonlySet<string>): boolean {
  return typeof value !== 'string' && reported.has(value.id);
}

/** True when whatever the value is, it reaches the minimum. */
function isNone({ minimum }: Hurdle, parameters: Parameters): boolean {
  const ids = typeof minimum === 'string' ? [minimum] : [minimum.short, minimum.long];
  return ids.every((id) => parameters.get(id)?.value === 0);
}

function nodeInForce(node: GradingNode, parameters: Parameters): GradingNode {
  if (node.kind === 'subjects') return { ...node, each: nodeInForce(node.each, parameters) };
  if (node.kind === 'weighted') return { ...node, parts: node.parts.map((part) => ({ ...part, node: nodeInForce(part.node, parameters) })) };
  if (node.kind !== 'attendance' || node.conversion === undefined) return node;
  return { ...node, conversion: conversionInForce(node.conversion, parameters) };
}

function conversionInForce(conversion: Conversion, parameters: Parameters): Conversion {
  return { ...conversion, options: chosen(conversion, parameters) };
}

/** The option that was chosen; all of them while none is, or one that the scheme does not know. */
function chosen<Option extends { readonly value: string }>(
  { parameter, options }: { readonly parameter: string; readonly options: readonly Option[] }, parameters: Parameters,
): readonly Option[] {
  const value = parameters.get(parameter)?.value;
  const found = options.filter((option) => option.value === value);
  return found.length > 0 ? found : options;
}
