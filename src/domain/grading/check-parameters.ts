import type { ParameterDefinition } from '../rules';
import type { SchemeIssue } from './check-scheme';
import type { GradingScheme } from './scheme';
import { parametersOf } from './walk-scheme';
import type { ParameterReference } from './walk-scheme';

/** Parameters that a scheme names and the pack does not have, and options that only one of both knows. */
export function checkParameters(scheme: GradingScheme, parameters: ReadonlyMap<string, ParameterDefinition>): readonly SchemeIssue[] {
  return parametersOf(scheme).flatMap((reference) => {
    const definition = parameters.get(reference.id);
    if (definition !== undefined) return optionIssues(reference, definition);
    return [{ path: reference.path, code: 'rules.unknown-parameter', details: { parameter: reference.id, suggestion: '–' } }];
  });
}

function optionIssues({ id, path, options }: ParameterReference, definition: ParameterDefinition): readonly SchemeIssue[] {
  if (options === undefined) return [];
  const differing = [...options.filter((one) => !definition.options.includes(one)), ...definition.options.filter((one) => !options.includes(one))];
  return differing.map((value) => ({ path, code: 'grading.scheme.option-unknown', details: { value, parameter: id } }));
}
