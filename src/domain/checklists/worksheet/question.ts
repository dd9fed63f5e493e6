import { alternativesOf, leavesOf } from './worksheet-item';
import type { WorksheetEntry, WorksheetItem } from './worksheet-item';
import type { Localised } from '../../../messages';

/** Something that has a row in a worksheet. */
export interface Question {
  readonly code: string;
  readonly text: Localised;
  /** The entry that it is about; a choice and its alternatives share theirs. */
  readonly entry: WorksheetEntry;
  readonly item: WorksheetItem;
  /** Codes that it had in earlier versions of the pack. */
  readonly formerly: readonly string[];
  /** `choice`: answered by its alternatives; `heading`: by its parts; `example`: never. */
  readonly kind: 'activity' | 'choice' | 'alternative' | 'heading' | 'example';
  /** What answers for it: alternatives or parts; empty where it is answered itself. */
  readonly below: readonly Question[];
}

/**
 * An item with its parts, bullets and alternatives as the rows of a worksheet. Its examples are no part of it.
 *
 * @example questionOf(item).below.map(({ code }) => code) // ['I-SOL-3a', 'I-SOL-3b', 'I-SOL-3c']
 */
export function questionOf(item: WorksheetItem): Question {
  const parts = item.partsAreExamples ? [] : item.parts.map((part) => branchOf(item, part, part.parts.map((bullet) => branchOf(item, bullet, []))));
  return branchOf(item, item, parts);
}

/** The parts that only illustrate the item. */
export function examplesOf(item: WorksheetItem): readonly Question[] {
  if (!item.partsAreExamples) return [];
  return item.parts.flatMap((part) => [part, ...part.parts]).map((entry) => ({ ...base(item, entry), kind: 'example', below: [] }));
}

/** The question and everything below it. */
export function allQuestions(question: Question): readonly Question[] {
  return [question, ...question.below.flatMap(allQuestions)];
}

/** Codes of the activities that the question stands for, itself or through its parts. */
export function activitiesOf({ kind, code, entry, below }: Question): readonly string[] {
  if (kind === 'alternative') return [entry.code];
  return kind === 'heading' ? below.flatMap(activitiesOf) : [code];
}

/** Codes of the activities that an item is answered by, each once, as scores count them. */
export function activityCodes(item: WorksheetItem): readonly [string, ...string[]] {
  const [first = item.code, ...others] = leavesOf(item).map(({ code }) => code);
  return [first, ...others];
}

function branchOf(item: WorksheetItem, entry: WorksheetEntry, parts: readonly Question[]): Question {
  if (parts.length > 0) return { ...base(item, entry), kind: 'heading', below: parts };
  const alternatives = alternativesOf(entry).map(({ code, text }, at): Question => ({
    code, text, entry, item, kind: 'alternative', below: [], formerly: entry.formerly.map((former) => `${former}-${at + 1}`),
  }));
  return { ...base(item, entry), kind: alternatives.length > 0 ? 'choice' : 'activity', below: alternatives };
}

function base(item: WorksheetItem, entry: WorksheetEntry): Pick<Question, 'code' | 'text' | 'entry' | 'item' | 'formerly'> {
  return { code: entry.code, text: entry.text, entry, item, formerly: entry.formerly };
}
