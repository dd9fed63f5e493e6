import { z } from 'zod';
import { citationSchema, idSchema, localisedSchema } from '../../rules';
import type { Citation } from '../../findings';
import type { Localised } from '../../../messages';

/**
 * What happened to the text between the print and the file that it was taken from: `moved` stood elsewhere, `torn` was in
 * pieces or is cut, `lost` has neighbours that are missing, `misnumbered` has another number in print, `duplicate` is
 * printed twice in part, `uncertain` can be read in two ways, `typo` is printed with a mistake and kept so.
 */
export interface Damage {
  readonly kind: 'moved' | 'torn' | 'lost' | 'misnumbered' | 'duplicate' | 'uncertain' | 'typo';
  readonly note: Localised;
  /** Lines of the document. */
  readonly lines: readonly number[];
}

/** What items, their lettered parts and their bullets have in common. */
export interface WorksheetEntry {
  /** The code in the worksheet, e.g. `I-SOL-3a-1`. */
  readonly code: string;
  /** Codes that it had in earlier versions of the pack. */
  readonly formerly: readonly string[];
  /** As printed in Indonesian, without markup; a plain rendering in English. */
  readonly text: Localised;
  /** Id of the actor whose duty it is. */
  readonly actor: string;
  /** The document does not name the actor. */
  readonly actorAssumed: boolean;
  /** An attitude cannot be shown by a document: it needs no evidence. */
  readonly kind: 'evidence' | 'attitude';
  /** The document's own words for when it applies; null: always. */
  readonly condition: { readonly text: Localised } | null;
  /** What of an "either, or" one is enough of; empty: no choice. */
  readonly alternatives: readonly Localised[];
  /** "Tidak berlaku" is a sound answer. */
  readonly mayNotApply: boolean;
  /** When it is, where the document has no condition; null: the condition says it, or it always applies. */
  readonly notApplicableWhen: Localised | null;
  /** What could serve as evidence: a suggestion of Cermat's, never of the document; null: none. */
  readonly suggestedEvidence: Localised | null;
  readonly damage: readonly Damage[];
  /** One for each line that the text is taken from. */
  readonly source: readonly [Citation, ...Citation[]];
}

/** A lettered part of an item. */
export interface WorksheetPart extends WorksheetEntry {
  readonly letter: string;
  /** Its bullets, in their order. */
  readonly parts: readonly WorksheetEntry[];
}

/** One numbered item of a worksheet. */
export interface WorksheetItem extends WorksheetEntry {
  /** Id of the component. */
  readonly component: string;
  /** As it should read. */
  readonly number: number;
  /** As it is printed, where that differs; else null. */
  readonly printedNumber: string | null;
  readonly parts: readonly WorksheetPart[];
  /** The parts illustrate the item: shown, never answered. */
  readonly partsAreExamples: boolean;
  /** Words that follow the parts; null: none. */
  readonly closing: Localised | null;
}

const damageSchema = z.strictObject({
  kind: z.enum(['moved', 'torn', 'lost', 'misnumbered', 'duplicate', 'uncertain', 'typo']),
  note: localisedSchema, lines: z.array(z.int().positive()).min(1).max(20),
});

const entryFields = {
  formerly: z.array(z.string().min(1).max(30)).max(20).default([]),
  text: localisedSchema, actor: idSchema, actorAssumed: z.boolean().default(false), kind: z.enum(['evidence', 'attitude']),
  condition: z.strictObject({ text: localisedSchema }).nullable().default(null), alternatives: z.array(localisedSchema).max(10).default([]),
  mayNotApply: z.boolean().default(false), notApplicableWhen: localisedSchema.nullable().default(null),
  suggestedEvidence: localisedSchema.nullable().default(null), damage: z.array(damageSchema).max(10).default([]),
  source: z.tuple([citationSchema], citationSchema),
};

const bulletSchema = z.strictObject({ code: z.string().max(30).regex(/^[A-Z]{1,4}-[A-Z]{1,6}-\d{1,3}[a-z]-\d{1,2}$/), ...entryFields });

const partSchema = z.strictObject({
  code: z.string().max(30).regex(/^[A-Z]{1,4}-[A-Z]{1,6}-\d{1,3}[a-z]$/), ...entryFields,
  letter: z.string().regex(/^[a-z]$/), parts: z.array(bulletSchema).max(40).default([]),
});

/** Grammar of one item. */
export const itemSchema = z.strictObject({
  code: z.string().max(30).regex(/^[A-Z]{1,4}-[A-Z]{1,6}-\d{1,3}$/), ...entryFields,
  component: idSchema, number: z.int().positive().max(999), printedNumber: z.string().min(1).max(20).nullable().default(null),
  parts: z.array(partSchema).max(26).default([]), partsAreExamples: z.boolean().default(false), closing: localisedSchema.nullable().default(null),
});

/**
 * An item, its parts and their bullets, in the order of the document.
 *
 * @example entriesOf(item).map(({ code }) => code) // ['I-SOL-3', 'I-SOL-3a', 'I-SOL-3a-1', …]
 */
export function entriesOf(item: WorksheetItem): readonly WorksheetEntry[] {
  return [item, ...item.parts.flatMap((part) => [part, ...part.parts])];
}

/** One of the things of an "either, or", of which one is enough. */
export interface Alternative {
  /** The code in the worksheet, e.g. `I-SOL-1g-2`. */
  readonly code: string;
  readonly text: Localised;
}

/**
 * The choices of an entry, with the codes of their rows; empty without a choice.
 *
 * @example alternativesOf(entry).map(({ code }) => code) // ['I-SOL-1g-1', 'I-SOL-1g-2']
 */
export function alternativesOf({ code, alternatives }: WorksheetEntry): readonly Alternative[] {
  return alternatives.map((text, index) => ({ code: `${code}-${index + 1}`, text }));
}

/**
 * The entries that an item is answered by: its bullets, the parts without bullets, or the item itself. Examples are never
 * answered.
 *
 * @example leavesOf(item).map(({ code }) => code) // ['I-SOL-3a-1', 'I-SOL-3a-2', …, 'I-SOL-3c']
 */
export function leavesOf(item: WorksheetItem): readonly WorksheetEntry[] {
  if (item.parts.length === 0 || item.partsAreExamples) return [item];
  return item.parts.flatMap((part) => (part.parts.length === 0 ? [part] : part.parts));
}
