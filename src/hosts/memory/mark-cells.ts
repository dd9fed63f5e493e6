import type { CellRange, HighlightOperation, NoteOperation } from '../../workbook';
import { OWN_AUTHOR, refuseHighlightKey, refuseLongText, refuseOutside, refuseRange } from '../../workbook';
import { sheetNamed } from './refusals';
import { cellKey } from './workbook-model';
import type { MemoryWorkbook } from './workbook-model';

/**
 * Colour cells of a sheet under a key of ours.
 *
 * @returns how many cells were coloured.
 * @throws {WorkbookError} when the sheet is missing, the key is taken or not allowed, or a range is no range.
 */
export function highlightCells(workbook: MemoryWorkbook, operation: HighlightOperation): number {
  const sheet = sheetNamed(workbook, operation.sheet);
  refuseHighlightKey(operation.sheet, operation.key, new Set(sheet.highlights.map(({ key }) => key)));
  for (const range of operation.ranges) refuseRange(operation.sheet, range);
  if (operation.ranges.length === 0) return 0;
  sheet.highlights.push({ key: operation.key, ranges: [...operation.ranges], tone: operation.tone });
  return operation.ranges.reduce((sum, range) => sum + areaOf(range), 0);
}

function areaOf({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

/**
 * Put notes of ours on cells that have none.
 *
 * @returns how many notes were put; a cell that has a note keeps it and is not counted.
 * @throws {WorkbookError} when the sheet is missing or a cell lies outside of it.
 */
export function putNotes(workbook: MemoryWorkbook, operation: NoteOperation): number {
  const sheet = sheetNamed(workbook, operation.sheet);
  const taken = new Set(sheet.notes.map((note) => cellKey(note.row, note.column)));
  let count = 0;
  for (const note of operation.notes) {
    refuseOutside(operation.sheet, note.row, note.column);
    refuseLongText(operation.sheet, note.text);
    if (taken.has(cellKey(note.row, note.column))) continue;
    taken.add(cellKey(note.row, note.column));
    sheet.notes.push({ ...note, author: OWN_AUTHOR });
    count += 1;
  }
  return count;
}
