import { z } from 'zod';
import type { Citation } from '../../findings';
import type { Localised } from '../../../messages';
import { citationSchema, codeSchema, documentIdSchema, idSchema, lineSchema, localisedSchema, textSchema } from '../pack-schema';

/** What stands in the document, word for word. */
export interface Statement {
  readonly line: number;
  readonly quote: string;
}

/** A place where a document contradicts itself, or says what cannot be meant. */
export interface DocumentNote {
  readonly id: string;
  readonly title: Localised;
  /** At least one. */
  readonly statements: readonly Statement[];
  readonly problem: Localised;
  /** What the product does about it. */
  readonly handling: Localised;
  readonly covers: readonly string[];
}

/** A parameter, or the JP of all mata pelajaran of one mode. */
export type Addend = { readonly parameter: string } | { readonly subjectsOfMode: string };

/** Numbers of the document that must add up to another of its numbers. */
export interface DocumentSum {
  readonly id: string;
  readonly title: Localised;
  readonly parts: readonly Addend[];
  /** The parameter that holds the stated total. */
  readonly total: string;
  readonly source: readonly Citation[];
}

/** `document-lint.json`: what does not agree within one document, and the sums that are checked in it. */
export interface DocumentLint {
  readonly scheme: 'document-lint';
  /** Which of the pack's documents. */
  readonly document: string;
  readonly notes: readonly DocumentNote[];
  readonly sums: readonly DocumentSum[];
}

const note = z.strictObject({
  id: idSchema, title: localisedSchema, statements: z.array(z.strictObject({ line: lineSchema, quote: textSchema })).min(1).max(50),
  problem: localisedSchema, handling: localisedSchema, covers: z.array(codeSchema).max(50),
});

const addend = z.union([z.strictObject({ parameter: idSchema }), z.strictObject({ subjectsOfMode: textSchema })]);

const sum = z.strictObject({
  id: idSchema, title: localisedSchema, parts: z.array(addend).min(1).max(50), total: idSchema, source: z.array(citationSchema).min(1).max(20),
});

/** The grammar of `document-lint.json`; unknown keys are refused everywhere. */
export const documentLintSchema: z.ZodType<DocumentLint> = z.strictObject({
  scheme: z.literal('document-lint'), document: documentIdSchema, notes: z.array(note).max(500), sums: z.array(sum).max(100),
});
