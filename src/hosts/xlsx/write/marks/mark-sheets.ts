import type { HighlightOperation, NoteOperation } from '../../../../workbook';
import type { Pass } from '../pass';
import { readOutline } from '../xml/outline';
import { highlightCells } from './highlight-cells';
import { putNotes } from './put-notes';

type Mark = HighlightOperation | NoteOperation;

/** How many cells were marked. */
export interface MarkCount {
  readonly highlightedCells: number;
  readonly notes: number;
}

/**
 * Highlights and notes on sheets that are there already; each sheet is opened once.
 *
 * @throws {WorkbookError} `workbook.sheet-missing` and what {@link highlightCells} and {@link putNotes} refuse
 */
export function markSheets(pass: Pass, operations: readonly Mark[]): MarkCount {
  const bySheet = new Map<string, Mark[]>();
  for (const operation of operations) {
    const { part } = pass.worksheet(operation.sheet);
    const marks = bySheet.get(part);
    if (marks === undefined) bySheet.set(part, [operation]);
    else marks.push(operation);
  }
  let highlightedCells = 0;
  let notes = 0;
  for (const [part, marks] of bySheet) {
    const outline = readOutline(pass.draft.edit(part).bytes, part);
    const name = marks[0]?.sheet ?? '';
    highlightedCells += highlightCells(pass, part, outline, marks.filter((mark) => mark.kind === 'highlight'));
    notes += putNotes(pass, { name, part, outline }, marks.filter((mark) => mark.kind === 'note').flatMap((mark) => mark.notes));
  }
  return { highlightedCells, notes };
}
