export { LAYOUT_SHEETS, standardSheets } from './standard-sheets';
export { RESPONDENT_LABELS } from './worksheet-sheet';
export type { LayoutWorksheet, WorksheetLine } from './worksheet-sheet';
export type { LayoutColumn, LayoutData, LayoutOptions, LayoutReadinessItem, LayoutRow, LayoutSession, LayoutSubject } from './layout-options';
