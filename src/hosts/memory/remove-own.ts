import { OWN_AUTHOR } from '../../workbook';
import type { MemorySheet, MemoryWorkbook } from './workbook-model';

/** Take back every sheet, highlight and note of ours; what the user made stays as it is. */
export function removeOwn(workbook: MemoryWorkbook): void {
  workbook.sheets = workbook.sheets.filter((sheet) => sheet.marker === null);
  for (const sheet of workbook.sheets) removeMarks(sheet);
  const shown = workbook.activeSheet;
  if (!workbook.sheets.some((sheet) => sheet.name === shown)) workbook.activeSheet = null;
}

function removeMarks(sheet: MemorySheet): void {
  sheet.highlights = [];
  sheet.notes = sheet.notes.filter((note) => note.author !== OWN_AUTHOR);
}
