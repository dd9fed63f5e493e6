import { z } from 'zod';
import { citationSchema, idSchema, localisedSchema, readScheme } from '../../rules';
import type { PackIssue, ReadScheme } from '../../rules';

const sources = z.array(citationSchema).min(1).max(20);

const checked = z.strictObject({ id: idSchema, column: idSchema, title: localisedSchema, source: sources });

const kind = z.strictObject({
  id: idSchema, title: localisedSchema, withMentor: z.boolean(), source: sources,
  words: z.array(z.string().trim().min(1).max(80)).min(1).max(40),
});

const schema = z.strictObject({
  scheme: z.literal('mentoring'), title: localisedSchema, source: sources,
  topics: z.array(checked).max(40), forms: z.array(checked).max(10).default([]), kinds: z.array(kind).min(1).max(10),
});

/** What meetings of a group are about: topics and forms by their columns, and the kinds of meeting. */
export type MentoringScheme = z.output<typeof schema>;

export const MENTORING_FILE = 'mentoring.json';

/**
 * A pack's `mentoring.json`; without a scheme the issues say why.
 *
 * @param json the parsed JSON, from anybody
 * @param columns ids of the columns that the mentoring sheet can have
 * @example parseMentoring({ scheme: 'mentoring' }, columns).issues[0]?.path // '$.title'
 */
export function parseMentoring(json: unknown, columns: ReadonlySet<string>): ReadScheme<MentoringScheme> {
  const { scheme, issues } = readScheme(schema, json, MENTORING_FILE);
  const found = scheme === null ? issues : [
    ...(['topics', 'forms', 'kinds'] as const).flatMap((list) => repeated(scheme, list)),
    ...(['topics', 'forms'] as const).flatMap((list) => unknownColumns(scheme, list, columns)),
  ];
  return { scheme: found.length === 0 ? scheme : null, issues: found };
}

function unknownColumns(scheme: MentoringScheme, list: 'topics' | 'forms', columns: ReadonlySet<string>): readonly PackIssue[] {
  return scheme[list].flatMap(({ column }, index): PackIssue[] => (columns.has(column) ? [] : [{
    severity: 'error', file: MENTORING_FILE, path: `$.${list}[${index}].column`, code: 'action-learning.scheme-column', details: { column },
  }]));
}

function repeated(scheme: MentoringScheme, list: 'topics' | 'forms' | 'kinds'): readonly PackIssue[] {
  const names = scheme[list].map(({ id }) => id);
  return names.flatMap((name, index): PackIssue[] => (names.indexOf(name) === index ? [] : [{
    severity: 'error', file: MENTORING_FILE, path: `$.${list}[${index}].id`, code: 'action-learning.scheme-twice', details: { name },
  }]));
}
