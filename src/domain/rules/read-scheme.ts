import type { z } from 'zod';
import { IssueLog } from './pack-file';
import type { PackIssue } from './pack-file';
import { reportSchemaIssues } from './report-schema-issues';

/** A scheme of a pack, or null with everything that is wrong with its file. */
export interface ReadScheme<T> {
  readonly scheme: T | null;
  readonly issues: readonly PackIssue[];
}

/**
 * Read one of a pack's data files (`groups.json`, `readiness.json`, …) by its context's schema. Each issue names its
 * JSON path; with any issue there is no scheme.
 *
 * @param json the parsed JSON, from anybody
 * @example readScheme(groupSchemeSchema, {}, 'groups.json').issues[0]?.path // '$.scheme'
 */
export function readScheme<T>(schema: z.ZodType<T>, json: unknown, file: string): ReadScheme<T> {
  const parsed = schema.safeParse(json);
  if (parsed.success) return { scheme: parsed.data, issues: [] };
  const log = new IssueLog();
  reportSchemaIssues(parsed.error.issues, json, file, '$', log);
  return { scheme: null, issues: log.issues };
}
