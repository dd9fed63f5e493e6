import type { Finding } from '../../domain/findings';
import { pushTo } from '../../domain/values';
import type { NoteOperation, NoteSpec } from '../plan';
import { cellAtPlace, cellsOf, placeOf } from './cell-marks';
import type { ReportView } from './report-view';
import type { Words } from './words';

/** Notes are drawings: more than this on one sheet make Excel slow, so the least urgent cells stay without. */
const MOST_NOTES = 2_000;
const MOST_FINDINGS = 5;
const LONGEST_PART = 400;

/** Notes for the source cells, and how many cells of which sheet had to go without one. */
export interface NotePlan {
  readonly operations: readonly NoteOperation[];
  readonly omitted: ReadonlyMap<string, number>;
}

/** One note per finding's first cell, most urgent first; a cell with several findings has them all in one note. */
export function planNotes(view: ReportView, sheets: ReadonlySet<string>, most: number = MOST_NOTES): NotePlan {
  const bySheet = new Map<string, Map<number, Finding[]>>();
  for (const [finding, cell] of cellsOf(view.open, sheets, 1)) {
    const cells = bySheet.get(cell.sheet) ?? new Map<number, Finding[]>();
    bySheet.set(cell.sheet, cells);
    pushTo(cells, placeOf(cell), finding);
  }
  const operations: NoteOperation[] = [];
  const omitted = new Map<string, number>();
  for (const [sheet, cells] of bySheet) {
    operations.push({ kind: 'note', sheet, notes: notesOf(view.words, cells, most) });
    if (cells.size > most) omitted.set(sheet, cells.size - most);
  }
  return { operations, omitted };
}

function notesOf(words: Words, cells: ReadonlyMap<number, readonly Finding[]>, most: number): NoteSpec[] {
  const notes: NoteSpec[] = [];
  for (const [place, findings] of cells) {
    if (notes.length === most) break;
    notes.push({ ...cellAtPlace(place), text: noteText(words, findings) });
  }
  return notes;
}

/** The words of a note: what, from which clause, what to do. */
export function noteText(words: Words, findings: readonly Finding[]): string {
  const parts = findings.slice(0, MOST_FINDINGS).map((finding) => findingText(words, finding));
  const more = findings.length - MOST_FINDINGS;
  if (more > 0) parts.push(words('results.note.more', { n: more }));
  return parts.join('\n\n');
}

function findingText(words: Words, { message, source, fix }: Finding): string {
  const lines = [shorten(message), words('results.note.source', { source: `${source.document}, ${source.clause}` })];
  if (fix !== null) lines.push(words('results.note.fix', { fix: shorten(fix) }));
  return lines.join('\n');
}

function shorten(text: string): string {
  return text.length <= LONGEST_PART ? text : `${text.slice(0, LONGEST_PART - 1)}…`;
}
