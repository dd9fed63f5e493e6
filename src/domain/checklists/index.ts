import type { FactDefinition } from '../rules';
import { readinessFacts } from './readiness-facts';
import { worksheetFacts } from './worksheet/worksheet-facts';

/** Facts of this context. */
export const checklistFacts: readonly FactDefinition[] = [...readinessFacts, ...worksheetFacts];

export type { ChecklistItem } from './checklist-item';
export { readAnswers } from './read-answers';
export type { AnswerColumns, Answers, ItemRow } from './read-answers';
export { judgeChecklist } from './readiness-facts';
export type { JudgedChecklist, WaitingItems } from './readiness-facts';
export { READINESS_FILE, readReadinessScheme } from './readiness-scheme';
export type { ItemKind, ReadinessItem, ReadinessScheme } from './readiness-scheme';
export type { Actor, Component, ComponentScheme } from './worksheet/components-scheme';
export { evidenceOrigins } from './worksheet/links-scheme';
export type { EvidenceLink, EvidenceOrigin } from './worksheet/links-scheme';
export { readWorksheets } from './worksheet/read-worksheets';
export type { WorksheetSet } from './worksheet/read-worksheets';
export { worksheetFacts } from './worksheet/worksheet-facts';
export { alternativesOf, entriesOf, leavesOf } from './worksheet/worksheet-item';
export type { Alternative, Damage, WorksheetEntry, WorksheetItem, WorksheetPart } from './worksheet/worksheet-item';
export { worksheetLevels } from './worksheet/worksheet-scheme';
export type { LostText, Worksheet, WorksheetLevel } from './worksheet/worksheet-scheme';
