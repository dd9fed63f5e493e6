import type { z } from 'zod';
import type { RulesTag } from '../../messages/rules';
import { childPath } from './pack-file';
import type { IssueLog } from './pack-file';

type SchemaIssue = z.core.$ZodIssue;

interface Wording {
  readonly code: RulesTag;
  readonly details: Readonly<Record<string, string | number>>;
}

/** Keys that rule files, parameters and pack.json know, to suggest one for a misspelt key. */
const knownKeys = [
  'id', 'title', 'scope', 'severity', 'source', 'reviewedOn', 'appliesWhen', 'conditions', 'onFail', 'onUndetermined',
  'examples', 'message', 'fix', 'name', 'facts', 'params', 'expect', 'failing', 'missing', 'asOf', 'document', 'clause',
  'line', 'type', 'unit', 'values', 'value', 'from', 'to', 'assumed', 'required', 'options', 'min', 'max', 'step',
  'sumsTo', 'group', 'total', 'version', 'documents', 'effective', 'columns', 'subjects', 'fact', 'table', 'aliases',
  'jp', 'graded', 'attended', 'covers', 'seq', 'mode', 'number', 'date', 'en',
];

function wordMismatch(issue: SchemaIssue, isMissing: boolean, key: string): Wording {
  if (isMissing) return { code: 'rules.missing-key', details: { key } };
  if (issue.code === 'invalid_type') return { code: 'rules.invalid-type', details: { expected: issue.expected } };
  if (issue.code === 'invalid_value') {
    return { code: 'rules.invalid-value', details: { options: issue.values.map(String).join(', ') } };
  }
  if (issue.code === 'too_big') return { code: 'rules.too-much', details: { limit: Number(issue.maximum) } };
  if (issue.code === 'too_small') return { code: 'rules.too-little', details: { limit: Number(issue.minimum) } };
  return { code: 'rules.invalid-format', details: { key } };
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[key];
  }
  return value;
}

/** Turns zod's issues about `json` into issues of the pack, one for each unknown key. */
export function reportSchemaIssues(issues: readonly SchemaIssue[], json: unknown, file: string, root: string, log: IssueLog): void {
  for (const issue of issues) {
    if (log.isFull(file)) return;
    const path = issue.path.reduce<string>((at, key) => childPath(at, typeof key === 'number' ? key : String(key)), root);
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
    for (const key of keys) {
      if (log.isFull(file)) return;
      log.error(file, childPath(path, key), 'rules.unknown-key', { key: key.slice(0, 60), suggestion: log.suggest(file, key, knownKeys) });
    }
    if (keys.length > 0) continue;
    const { code, details } = wordMismatch(issue, valueAt(json, issue.path) === undefined, String(issue.path.at(-1) ?? root));
    log.error(file, path, code, details);
  }
}
