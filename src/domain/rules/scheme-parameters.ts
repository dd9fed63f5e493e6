import { nearestName } from './nearest-name';
import type { PackIssue } from './pack-file';
import type { ParameterType } from './parameter';
import type { ParameterDefinition } from './parameter-definition';

/** A parameter that a scheme names: where, and which types it may have. */
export interface NamedParameter {
  /** JSON path in the scheme's file. */
  readonly path: string;
  readonly id: string;
  readonly types: readonly ParameterType[];
}

/**
 * What is wrong with the parameters that a scheme names: the pack does not have them, or they are of another type.
 *
 * @example checkNamedParameters('class.json', pack.parameters, [{ path: '$.a', id: 'batas', types: ['people'] }])
 */
export function checkNamedParameters(
  file: string, parameters: ReadonlyMap<string, ParameterDefinition>, named: Iterable<NamedParameter>,
): readonly PackIssue[] {
  return [...named].flatMap(({ path, id, types }): readonly PackIssue[] => {
    const found = parameters.get(id);
    if (found === undefined) {
      const suggestion = nearestName(id, parameters.keys()) ?? '–';
      return [{ severity: 'error', file, path, code: 'rules.unknown-parameter', details: { parameter: id.slice(0, 60), suggestion } }];
    }
    if (types.includes(found.type)) return [];
    return [{ severity: 'error', file, path, code: 'rules.invalid-type', details: { expected: types.join(', ') } }];
  });
}
