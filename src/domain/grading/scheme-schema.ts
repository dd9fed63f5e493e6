import { z } from 'zod';
import type { GradingNode, GradingScheme } from './scheme';

z.config({ jitless: true });

const text = z.string().trim().min(1).max(500);
const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/);
const localised = z.strictObject({ id: text, en: text });
const sources = z.array(z.strictObject({
  document: text, clause: z.union([text, localised]), line: z.exactOptional(z.int().positive()),
  covers: z.exactOptional(z.array(z.string().regex(/^[A-Z]{1,3}\d{1,4}$/)).max(50)),
})).min(1).max(20);

const weight = z.union([id, z.strictObject({ parameter: id, component: z.int().min(0).max(9) })]);
const base = {
  id,
  title: localised,
  source: sources,
  aliases: z.exactOptional(z.array(text).max(50)),
  rounding: z.exactOptional(z.strictObject({ places: id, mode: z.literal('half-up') })),
};

const conversion = z.strictObject({
  parameter: id,
  source: sources,
  options: z.array(z.discriminatedUnion('kind', [
    z.strictObject({ value: text, kind: z.literal('percentage') }),
    z.strictObject({
      value: text, kind: z.literal('curve'), upToJp: z.exactOptional(id),
      through: z.array(z.strictObject({ attended: id, score: id })).min(1).max(20),
    }),
  ])).min(1).max(20),
});

const node: z.ZodType<GradingNode> = z.lazy(() => z.discriminatedUnion('kind', [
  z.strictObject({
    ...base, kind: z.literal('weighted'), parts: z.array(z.strictObject({ weight, node })).min(1).max(50),
  }),
  z.strictObject({ ...base, kind: z.literal('subjects'), weightedBy: z.literal('jp'), each: node }),
  z.strictObject({ ...base, kind: z.literal('attendance'), conversion: z.exactOptional(conversion) }),
  z.strictObject({ ...base, kind: z.literal('activity-score') }),
  z.strictObject({
    ...base,
    kind: z.literal('rubric'),
    table: z.literal('action-learning'),
    assessors: z.literal('mean'),
    criteria: z.array(z.strictObject({ id, title: localised, column: id, weight, source: sources })).min(1).max(30),
  }),
  z.strictObject({ ...base, kind: z.literal('column'), table: z.literal('participants'), column: id }),
]));

const hurdle = z.strictObject({
  id, title: localised, source: sources, each: z.exactOptional(z.literal('subject')), value: z.union([id, node]),
  minimum: z.union([id, z.strictObject({ upToJp: id, short: id, long: id })]),
});

const comparison = z.strictObject({
  parameter: id, source: sources, options: z.array(z.strictObject({ value: text, compares: z.enum(['rounded', 'unrounded']) })).min(1).max(10),
});

const adjustments = z.strictObject({
  source: sources,
  attendance: z.array(text).max(20),
  resits: z.strictObject({
    parameter: id, options: z.array(z.strictObject({ value: text, counts: z.enum(['resit', 'higher', 'capped']) })).min(1).max(10),
  }),
});

const tried = z.array(z.number()).min(1).max(10);
const review = z.strictObject({
  source: sources,
  distance: id,
  alternatives: z.array(z.union([
    z.strictObject({ parameter: id, values: tried }), z.strictObject({ parameter: id, by: tried }),
    z.strictObject({ parameter: id, options: z.literal('all') }),
  ])).max(20),
});

/** The grammar of `grading.json`; unknown keys are refused everywhere. */
export const gradingSchemeSchema: z.ZodType<GradingScheme> = z.strictObject({
  scheme: z.literal('grading'),
  title: localised,
  source: sources,
  result: node,
  hurdles: z.array(hurdle).max(20),
  passMark: z.strictObject({ parameter: id, source: sources }),
  predicates: z.strictObject({
    bands: z.array(z.strictObject({ title: localised, below: z.exactOptional(id) })).min(1).max(20),
    source: sources,
  }),
  report: z.strictObject({
    attendance: z.exactOptional(id), nt: z.exactOptional(id), al: z.exactOptional(id),
  }),
  comparison: z.exactOptional(comparison),
  adjustments: z.exactOptional(adjustments),
  review: z.exactOptional(review),
  uncounted: z.exactOptional(z.strictObject({ titles: z.array(text).min(1).max(50), source: sources })),
});
