import { z } from 'zod';

/** A decimal number as text. */
export const decimal = z.string().regex(/^-?\d+(\.\d+)?$/).describe('Decimal number as text; never rounded by a reader.');
const status = z.enum(['lulus', 'tidak-lulus', 'belum-lengkap']);

const hurdle = z.strictObject({
  id: z.string(),
  title: z.string(),
  subject: z.string().nullable().describe('Id of the mata pelajaran; null: the whole programme.'),
  value: decimal.nullable(),
  low: decimal,
  high: decimal,
  minimum: decimal.nullable(),
  setting: z.string().describe('Parameter id of the minimum.'),
  passed: z.boolean().nullable().describe('Null while nobody can say.'),
});

const adjustment = z.strictObject({
  kind: z.enum(['resit', 'replaced', 'excused']).nullable(),
  component: z.string(),
  original: decimal.nullable(),
  given: decimal.nullable(),
  counted: decimal.nullable(),
  reason: z.string().nullable(),
  decidedBy: z.string().nullable(),
  decidedOn: z.string().nullable(),
  state: z.enum(['counted', 'open']).describe('open: it does not count yet and keeps the grade open.'),
  cell: z.string(),
});

const needed = z.strictObject({
  points: decimal.describe('Points of the final grade between what is certain and the pass mark.'),
  mark: z.strictObject({ component: z.string(), subject: z.string().nullable(), title: z.string(), minimum: decimal }).nullable()
    .describe('The smallest mark that suffices, where one component only is missing.'),
});

/** A grade in the JSON report. */
export const grade = z.strictObject({
  attendance: decimal.nullable().describe('Percent of all JP.'),
  nt: decimal.nullable(),
  al: decimal.nullable(),
  na: decimal.nullable().describe('Final grade; null while a mark is missing.'),
  low: decimal.describe('Lowest final grade still possible.'),
  high: decimal.describe('Highest final grade still possible.'),
  status,
  predicate: z.string().nullable(),
  outlook: z.enum(['passed', 'failed', 'already-passes', 'cannot-pass', 'open']).describe('What is certain, whatever is still missing.'),
  hurdles: z.array(hurdle),
  adjustments: z.array(adjustment),
  needed: needed.nullable(),
});

/** Somebody on a border. */
export const border = z.strictObject({
  nip: z.string(), name: z.string().nullable(), row: z.int().min(1), na: decimal, limit: decimal,
  settings: z.array(z.string()).describe('Parameter ids of the limit.'), distance: decimal.describe('Grade less limit.'),
});

const standing = z.strictObject({ na: decimal.nullable(), status, predicate: z.string().nullable() });

/** Who would change under another setting. */
export const sensitivity = z.strictObject({
  alternatives: z.array(z.strictObject({
    id: z.string(), setting: z.string(), title: z.string(), from: z.string(), to: z.string(),
    changed: z.array(z.strictObject({ nip: z.string(), name: z.string().nullable(), row: z.int().min(1), from: standing, to: standing })),
  })),
});

export type GradeJson = z.infer<typeof grade>;
export type BorderJson = z.infer<typeof border>;
export type SensitivityJson = z.infer<typeof sensitivity>;
