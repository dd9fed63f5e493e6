import { cleanText, isNone, known, parseDay, parsePresence, parseProgress, progressOfShare, readCell, textOfCell, unreadable, NONE } from '../../values';
import type { CellValue, Day, Progress, Reading, TableView } from '../../values';

/** One row of a worksheet, read. */
export interface AnswerRow {
  /** Position of the row in the table. */
  readonly position: number;
  readonly status: Reading<Progress>;
  /** What is named as evidence, as typed; `none` for a word that means none. */
  readonly evidence: Reading<string>;
  /** Day of the evidence; a month alone is its first and its last day. */
  readonly date: Reading<Day>;
  readonly note: Reading<string>;
  /** Who did it, as typed; null: nothing. */
  readonly actor: string | null;
}

/** A text longer than this is a description, whatever words it begins with. */
const LONGEST_WORD = 40;
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** Read one row. Nothing is guessed: what cannot be read keeps its reason. */
export function readAnswerRow(table: TableView, position: number, date1904: boolean): AnswerRow {
  return {
    position,
    status: readStatus(table, position),
    evidence: readCell(table, position, 'bukti', parseEvidence),
    date: readCell(table, position, 'tanggal', (cell) => parseDay(cell, date1904)),
    note: readCell(table, position, 'catatan', parseNote),
    actor: textOfCell(table.cell(position, 'pelaku')),
  };
}

/** The status; a number in a cell that shows per cent is a share. */
function readStatus(table: TableView, position: number): Reading<Progress> {
  const value = table.cell(position, 'status');
  const column = table.columnOf('status');
  if (typeof value !== 'number' || column === null || !table.isPercent(position, column)) return readCell(table, position, 'status', parseProgress);
  return progressOfShare(value) ?? unreadable(value, 'progress.number');
}

/**
 * What a cell names: any text, number or link. Words that mean none, "Belum" and "Tidak berlaku" are `none`; a promise
 * ("menyusul") and a mere mark ("x", "?") cannot be read.
 *
 * @example parseEvidence('Laporan ND-12/2022') // known 'Laporan ND-12/2022'
 */
export function parseEvidence(cell: CellValue): Reading<string> {
  const text = textOfCell(cell);
  if (text === null) return { kind: 'blank' };
  if (typeof cell === 'object') return unreadable(cell, 'cell.error');
  if (text.length > LONGEST_WORD) return known(text);
  const word = parsePresence(cell);
  if (word.kind === 'known') return word.value === 'ada' ? known(text) : NONE;
  if (word.kind !== 'unreadable') return word.kind === 'blank' ? word : unreadable(cell, 'checklists.evidence-unclear');
  if (word.reason === 'presence.promised' && isMerePromise(text)) return unreadable(cell, 'checklists.evidence-promised');
  if (word.reason === 'presence.mark' || !SAYS_SOMETHING.test(text)) return unreadable(cell, 'checklists.evidence-unclear');
  return known(text);
}

/** A note: any text but a word that means none. */
function parseNote(cell: CellValue): Reading<string> {
  const text = textOfCell(cell);
  if (text === null) return { kind: 'blank' };
  if (typeof cell === 'object') return unreadable(cell, 'cell.error');
  return isNone(text) ? NONE : known(text);
}

/** "menyusul", "masih proses", "akan menyusul minggu depan": no document is named. */
function isMerePromise(text: string): boolean {
  const plain = cleanText(text).toLowerCase();
  return /\bmenyusul\b/.test(plain) || /^(?:(?:akan|masih|sedang|dalam|baru)\s+)*(?:proses|diproses|pending|nanti|tba|tbd|segera|belum|blm|konfirmasi|draft?|xx+)\b/.test(plain);
}
