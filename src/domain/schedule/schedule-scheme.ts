import { z } from 'zod';
import { citationSchema, idSchema, readScheme } from '../rules';
import type { PackIssue, ReadScheme } from '../rules';

/** `schedule.json` of a pack: which of its parameters say what a working day is and when action learning is due. */
const scheduleSchema = z.strictObject({
  scheme: z.literal('schedule'),
  source: z.array(citationSchema).min(1).max(50),
  workingDays: z.strictObject({ perWeek: idSchema, jointLeave: idSchema, extraHolidays: idSchema }),
  actionLearning: z.strictObject({ gap: idSchema, days: idSchema, dueDay: idSchema, dueTime: idSchema }).nullable(),
});

/** The parameters of a pack by what they mean for its calendar. */
export type ScheduleScheme = z.output<typeof scheduleSchema>;

export const SCHEDULE_FILE = 'schedule.json';

type ParameterTypes = ReadonlyMap<string, { readonly type: string }>;

const TYPES = {
  perWeek: 'number', jointLeave: 'boolean', extraHolidays: 'list', gap: 'number', days: 'number', dueDay: 'number', dueTime: 'time',
} as const;

/**
 * Read `schedule.json`; every parameter that it names must be one of the pack's, of the right type.
 *
 * @example parseScheduleScheme({ scheme: 'schedule' }, new Map()).issues[0]?.path // '$.source'
 */
export function parseScheduleScheme(json: unknown, parameters: ParameterTypes): ReadScheme<ScheduleScheme> {
  const { scheme, issues } = readScheme(scheduleSchema, json, SCHEDULE_FILE);
  const all = scheme === null ? issues : [...namesIn(scheme)].flatMap(([path, id, type]) => checkName(path, id, type, parameters));
  return all.length === 0 ? { scheme, issues: [] } : { scheme: null, issues: all };
}

function namesIn({ workingDays, actionLearning }: ScheduleScheme): readonly (readonly [string, string, string])[] {
  const part = (name: string, ids: Readonly<Record<string, string>>) => (
    Object.entries(ids).map(([key, id]) => [`$.${name}.${key}`, id, TYPES[key as keyof typeof TYPES]] as const));
  return [...part('workingDays', workingDays), ...(actionLearning === null ? [] : part('actionLearning', actionLearning))];
}

function checkName(path: string, id: string, type: string, parameters: ParameterTypes): readonly PackIssue[] {
  const issue = { severity: 'error', file: SCHEDULE_FILE, path } as const;
  const found = parameters.get(id);
  if (found === undefined) return [{ ...issue, code: 'rules.unknown-parameter', details: { parameter: id, suggestion: '–' } }];
  return found.type === type ? [] : [{ ...issue, code: 'schedule.parameter-type', details: { parameter: id, type: found.type, expected: type } }];
}
