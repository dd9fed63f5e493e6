export { LAYOUT_SHEETS, standardSheets } from './standard-sheets';
export type { LayoutData, LayoutOptions, LayoutReadinessItem, LayoutRow, LayoutSession, LayoutSubject } from './layout-options';
