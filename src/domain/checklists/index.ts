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
export { disagreement, UnitAggregate } from './worksheet/aggregate';
export type { AnswerCounts, RespondentResult, Spread, UnitResult } from './worksheet/aggregate';
export type { SheetEdition } from './worksheet/find-question';
export { judgeWorksheet, nameQuestion } from './worksheet/judge-worksheet';
export { evidenceOrigins } from './worksheet/links-scheme';
export type { EvidenceLink, EvidenceOrigin } from './worksheet/links-scheme';
export { nextActions } from './worksheet/next-actions';
export type { NextAction } from './worksheet/next-actions';
export { activityCodes } from './worksheet/question';
export type { Question } from './worksheet/question';
export type { AnswerRow } from './worksheet/read-answer-row';
export { answersByActivity, readWorksheetAnswers } from './worksheet/read-worksheet-answers';
export type { GivenAnswer, WorksheetAnswers, WorksheetReading } from './worksheet/read-worksheet-answers';
export { readWorksheets } from './worksheet/read-worksheets';
export type { WorksheetSet } from './worksheet/read-worksheets';
export { scoreAnswers } from './worksheet/score';
export type { ActivityAnswer, Score, ScoredItem, ScoringPolicy } from './worksheet/score';
export { scoredItems, scoringPolicy } from './worksheet/score-worksheet';
export { shorten } from './worksheet/shorten';
export { worksheetFacts } from './worksheet/worksheet-facts';
export { alternativesOf, entriesOf, leavesOf } from './worksheet/worksheet-item';
export type { Alternative, Damage, WorksheetEntry, WorksheetItem, WorksheetPart } from './worksheet/worksheet-item';
export { worksheetLevels } from './worksheet/worksheet-scheme';
export type { LostText, Worksheet, WorksheetLevel } from './worksheet/worksheet-scheme';
