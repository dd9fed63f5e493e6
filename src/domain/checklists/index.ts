import type { FactDefinition } from '../rules';
import { readinessFacts } from './readiness-facts';

/** Facts of this context. */
export const checklistFacts: readonly FactDefinition[] = readinessFacts;

export type { ChecklistItem } from './checklist-item';
export { readAnswers } from './read-answers';
export type { AnswerColumns, Answers, ItemRow } from './read-answers';
export { asksFor, judgeChecklist } from './readiness-facts';
export type { JudgedChecklist, WaitingItems } from './readiness-facts';
export { READINESS_FILE, readReadinessScheme } from './readiness-scheme';
export type { ItemKind, ReadinessItem, ReadinessScheme } from './readiness-scheme';
