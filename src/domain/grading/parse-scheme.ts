import type { z } from 'zod';
import { checkScheme } from './check-scheme';
import type { SchemeIssue } from './check-scheme';
import { DEEPEST, MOST_VALUES, isOversized } from './json-size';
import type { GradingScheme } from './scheme';
import { gradingSchemeSchema } from './scheme-schema';

type ZodIssue = z.core.$ZodIssue;

/** A scheme, or null with everything that is wrong with it. */
export interface ParsedScheme {
  readonly scheme: GradingScheme | null;
  readonly issues: readonly SchemeIssue[];
}

/**
 * Reads a pack's `grading.json`. Every issue names its JSON path; with any issue there is no scheme.
 *
 * @param json the parsed JSON, from anybody: unknown keys, deep nesting and prototype keys are refused
 * @example parseGradingScheme({ scheme: 'grading' }).issues[0].path // '$.title'
 */
export function parseGradingScheme(json: unknown): ParsedScheme {
  if (isOversized(json)) {
    const details = { deepest: DEEPEST, most: MOST_VALUES };
    return { scheme: null, issues: [{ path: '$', code: 'grading.scheme.oversized', details }] };
  }
  const parsed = gradingSchemeSchema.safeParse(json);
  if (!parsed.success) return { scheme: null, issues: parsed.error.issues.flatMap((found) => explain(found, [])) };
  const issues = checkScheme(parsed.data);
  return { scheme: issues.length === 0 ? parsed.data : null, issues };
}

function explain(found: ZodIssue, above: readonly PropertyKey[]): SchemeIssue[] {
  const keys = [...above, ...found.path];
  const path = pathOf(keys);
  if (found.code === 'unrecognized_keys') {
    return found.keys.map((key) => ({ path, code: 'grading.scheme.unknown-key', details: { key } }));
  }
  if (found.code === 'invalid_union') return explainUnion(found, keys);
  if (found.code === 'invalid_type') {
    return [{ path, code: 'grading.scheme.wrong-type', details: { expected: found.expected } }];
  }
  if (found.code === 'invalid_value') {
    return [{ path, code: 'grading.scheme.wrong-value', details: { expected: found.values.map(String).join(', ') } }];
  }
  const expected = 'minimum' in found ? `≥ ${found.minimum}` : 'maximum' in found ? `≤ ${found.maximum}` : String(found.code);
  return [{ path, code: 'grading.scheme.out-of-form', details: { expected } }];
}

/** Of several forms that a value may have, the one that it tries to have. */
function explainUnion(found: Extract<ZodIssue, { code: 'invalid_union' }>, keys: readonly PropertyKey[]): SchemeIssue[] {
  const options = 'options' in found && Array.isArray(found.options) ? found.options.map(String).join(', ') : '';
  if (options !== '') return [{ path: pathOf(keys), code: 'grading.scheme.wrong-value', details: { expected: options } }];
  const meant = found.errors.find((form) => !form.some((one) => one.code === 'invalid_type' && one.path.length === 0));
  if (meant !== undefined) return meant.flatMap((one) => explain(one, keys));
  if (keys.at(-1) === 'clause') return [{ path: pathOf(keys), code: 'grading.scheme.wrong-type', details: { expected: 'string' } }];
  const code = keys.at(-1) === 'weight' ? 'grading.scheme.weight-form' : 'grading.scheme.node-form';
  return [{ path: pathOf(keys), code, details: {} }];
}

function pathOf(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>((path, key) => path + (typeof key === 'number' ? `[${key}]` : `.${String(key)}`), '$');
}
