import { z } from 'zod';

z.config({ jitless: true });

const LONGEST_TEXT = 2000;

/** A kebab-case id, at most 80 characters. */
export const idSchema = z.string().max(80).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** A text that is not empty, at most 2000 characters. */
export const textSchema = z.string().min(1).max(LONGEST_TEXT);

/** A text in both languages. */
export const localisedSchema = z.strictObject({ id: textSchema, en: textSchema });

/** A unit may be empty. */
const unitSchema = z.strictObject({ id: z.string().max(80), en: z.string().max(80) });

/** `yyyy-mm-dd`; whether that day exists is checked where it is read. */
const isoDaySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** What a document is called in citations, e.g. `KAP`. */
export const documentIdSchema = z.string().min(1).max(80);

/** A line of a document, counted from 1. */
export const lineSchema = z.int().positive();

/** What a pack's register calls a requirement or an open question, e.g. `K19`. */
export const codeSchema = z.string().regex(/^[A-Z]{1,3}\d{1,4}$/);

/** Document id and clause; the clause in both languages where it is no document's own word. */
export const citationSchema = z.strictObject({
  document: documentIdSchema, clause: z.union([textSchema, localisedSchema]), line: z.exactOptional(lineSchema), covers: z.exactOptional(z.array(codeSchema).max(50)),
});

const scopeSchema = z.enum([
  'participant', 'leader', 'group', 'class', 'session', 'subject', 'instructor', 'deliverable', 'mentoring', 'checklist', 'workbook',
]);

const factTypeSchema = z.enum([
  'text', 'choice', 'boolean', 'number', 'percent', 'months', 'score', 'jp', 'people',
  'golongan', 'golongan-pppk', 'pendidikan', 'jenjang', 'day',
]);

const documentSchema = z.strictObject({
  id: documentIdSchema, title: localisedSchema, number: textSchema.optional(), date: isoDaySchema.optional(),
});

const columnSchema = z.strictObject({
  fact: idSchema, title: localisedSchema, table: idSchema.default('participants'), type: factTypeSchema,
  scope: scopeSchema.default('participant'), aliases: z.array(textSchema).max(100).default([]), unit: unitSchema.optional(),
  options: z.array(textSchema).min(1).max(500).optional(), required: z.boolean().default(false),
});

const subjectSchema = z.strictObject({
  id: idSchema, title: localisedSchema, aliases: z.array(textSchema).max(100).default([]),
  jp: z.number().positive().max(1000).nullable(), graded: z.boolean().default(true), attended: z.boolean().default(true),
  seq: z.int().positive().nullable().default(null), mode: textSchema.nullable().default(null),
  source: z.exactOptional(z.array(citationSchema).min(1).max(20)),
});

/** `pack.json`. Conditions are read by {@link ConditionReader}. */
export const packSchema = z.strictObject({
  id: idSchema, version: z.string().max(40).regex(/^\d+\.\d+\.\d+(?:-[\w.-]+)?$/), title: localisedSchema,
  documents: z.array(documentSchema).min(1).max(200),
  effective: z.strictObject({ from: isoDaySchema, to: isoDaySchema.nullable() }),
  columns: z.array(columnSchema).max(500).default([]), subjects: z.array(subjectSchema).max(500).default([]),
  conditions: z.record(idSchema, z.unknown()).default({}),
});

export type PackJson = z.output<typeof packSchema>;

const scalarSchema = z.union([z.string().max(LONGEST_TEXT), z.number(), z.boolean()]);

/** One parameter of `parameters.json`. Its values are read by the grammar of its type. */
export const parameterSchema = z.strictObject({
  id: idSchema, title: localisedSchema, unit: unitSchema.default({ id: '', en: '' }),
  type: z.enum([
    'number', 'percent', 'months', 'score', 'jp', 'people', 'golongan', 'golongan-pppk', 'pendidikan', 'jenjang',
    'day', 'time', 'boolean', 'choice', 'ratio', 'list',
  ]),
  values: z.array(z.strictObject({
    from: isoDaySchema, value: z.union([scalarSchema, z.array(scalarSchema).max(500)]).nullable(), source: citationSchema,
  })).min(1).max(200),
  assumed: z.boolean().default(false), required: z.literal('choice').optional(),
  options: z.array(textSchema).max(500).default([]), labels: z.record(textSchema, localisedSchema).default({}),
  min: scalarSchema.optional(), max: scalarSchema.optional(), step: z.number().positive().optional(),
  sumsTo: z.strictObject({ group: idSchema, total: z.number() }).optional(),
});

export type ParameterJson = z.output<typeof parameterSchema>;

const adviceSchema = z.strictObject({ message: localisedSchema, fix: localisedSchema });

const exampleSchema = z.strictObject({
  name: textSchema, facts: z.record(z.string().max(80), z.unknown()),
  params: z.record(idSchema, z.union([scalarSchema, z.array(scalarSchema).max(500)]).nullable()).default({}),
  expect: z.enum(['pass', 'fail', 'undetermined', 'not-applicable']), asOf: isoDaySchema.optional(),
  failing: z.array(z.string().max(80)).max(100).optional(), missing: z.array(z.string().max(80)).max(100).optional(),
});

/** A rule file. Conditions are read by {@link ConditionReader}, facts of examples by their types. */
export const ruleSchema = z.strictObject({
  id: z.string().max(200).regex(/^[a-z0-9-]+\/[a-z0-9-]+\/[a-z0-9-]+$/), title: localisedSchema, scope: scopeSchema,
  severity: z.enum(['mandatory', 'recommended', 'info']), source: z.array(citationSchema).min(1).max(50),
  reviewedOn: isoDaySchema, appliesWhen: z.unknown().optional(), conditions: z.unknown(), onFail: adviceSchema,
  onUndetermined: adviceSchema.optional(), examples: z.array(exampleSchema).min(1).max(500),
});

export type RuleJson = z.output<typeof ruleSchema>;
export type ExampleJson = RuleJson['examples'][number];
