import { z } from 'zod';
import type { GradingNode, GradingScheme } from './scheme';

z.config({ jitless: true });

const text = z.string().trim().min(1).max(500);
const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/);
const localised = z.strictObject({ id: text, en: text });
const sources = z.array(z.strictObject({
  document: text, clause: text, line: z.exactOptional(z.int().positive()),
  covers: z.exactOptional(z.array(z.string().regex(/^[A-Z]{1,3}\d{1,4}$/)).max(50)),
})).min(1).max(20);

const weight = z.union([id, z.strictObject({ parameter: id, component: z.int().min(0).max(9) })]);
const base = {
  id,
  title: localised,
  source: sources,
  rounding: z.exactOptional(z.strictObject({ places: id, mode: z.literal('half-up') })),
};

const node: z.ZodType<GradingNode> = z.lazy(() => z.discriminatedUnion('kind', [
  z.strictObject({
    ...base, kind: z.literal('weighted'), parts: z.array(z.strictObject({ weight, node })).min(1).max(50),
  }),
  z.strictObject({ ...base, kind: z.literal('subjects'), weightedBy: z.literal('jp'), each: node }),
  z.strictObject({ ...base, kind: z.literal('attendance') }),
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

/** The grammar of `grading.json`; unknown keys are refused everywhere. */
export const gradingSchemeSchema: z.ZodType<GradingScheme> = z.strictObject({
  scheme: z.literal('grading'),
  title: localised,
  source: sources,
  result: node,
  hurdles: z.array(z.strictObject({ id, title: localised, source: sources, value: z.union([id, node]), minimum: id })).max(20),
  passMark: z.strictObject({ parameter: id, source: sources }),
  predicates: z.strictObject({
    bands: z.array(z.strictObject({ title: localised, below: z.exactOptional(id) })).min(1).max(20),
    source: sources,
  }),
  report: z.strictObject({
    attendance: z.exactOptional(id), nt: z.exactOptional(id), al: z.exactOptional(id),
  }),
  uncounted: z.exactOptional(z.strictObject({ titles: z.array(text).min(1).max(50), source: sources })),
});
