import { z } from 'zod';
import type { Citation } from '../../findings';
import type { Localised } from '../../../messages';
import { codeSchema, documentIdSchema, citationSchema, idSchema, lineSchema, localisedSchema, textSchema } from '../pack-schema';

const MOST_ENTRIES = 1000;

/** How binding a requirement is, in the document's own words (wajib, direkomendasikan, dapat, keterangan). */
export type Strength = 'mandatory' | 'recommended' | 'optional' | 'information';

/** A line of the document, or the first and the last of a passage; counted from 1. */
export type LineRange = number | readonly [number, number];

/** One thing that the document demands, recommends, allows or states. */
export interface Requirement {
  /** Its code in `covers`, e.g. `K19`. */
  readonly id: string;
  readonly clause: string;
  /** At least one. */
  readonly lines: readonly LineRange[];
  readonly strength: Strength;
  /** The document's own words; " … " stands for what was left out. */
  readonly phrase: string;
}

/** Something that the document leaves open. */
export interface OpenQuestion {
  /** Its code in `covers`, e.g. `A7`. */
  readonly id: string;
  readonly text: Localised;
}

/** Something that no software can check: who decides it, and what happens until then. */
export interface HumanDecision {
  readonly id: string;
  /** Codes of requirements and questions. */
  readonly covers: readonly string[];
  readonly title: Localised;
  readonly who: Localised;
  readonly decision: Localised;
  /** What the product does while nobody has decided. */
  readonly meanwhile: Localised;
  readonly source: readonly Citation[];
}

/** `coverage.json`: a document taken apart, so that each of its demands can be accounted for. */
export interface CoverageRegister {
  readonly scheme: 'coverage';
  /** Which of the pack's documents. */
  readonly document: string;
  readonly requirements: readonly Requirement[];
  readonly questions: readonly OpenQuestion[];
  readonly decisions: readonly HumanDecision[];
}

const lines = z.array(z.union([lineSchema, z.tuple([lineSchema, lineSchema])])).min(1).max(50);

const requirement = z.strictObject({
  id: codeSchema, clause: textSchema, lines, strength: z.enum(['mandatory', 'recommended', 'optional', 'information']), phrase: textSchema,
});

const decision = z.strictObject({
  id: idSchema, covers: z.array(codeSchema).min(1).max(50), title: localisedSchema, who: localisedSchema, decision: localisedSchema,
  meanwhile: localisedSchema, source: z.array(citationSchema).min(1).max(20),
});

/** The grammar of `coverage.json`; unknown keys are refused everywhere. */
export const registerSchema: z.ZodType<CoverageRegister> = z.strictObject({
  scheme: z.literal('coverage'),
  document: documentIdSchema,
  requirements: z.array(requirement).max(MOST_ENTRIES),
  questions: z.array(z.strictObject({ id: codeSchema, text: localisedSchema })).max(MOST_ENTRIES),
  decisions: z.array(decision).max(MOST_ENTRIES),
});
