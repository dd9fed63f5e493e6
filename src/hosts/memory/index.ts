export { MemoryHost } from './memory-host';
export { snapshotOf, workbookFrom } from './snapshot';
export { cellKey, newSheet, newWorkbook } from './workbook-model';
export type { MemoryHighlight, MemorySheet, MemoryWorkbook, RowProperties } from './workbook-model';
