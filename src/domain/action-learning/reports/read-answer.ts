import { parsePresence } from '../../values';
import type { CellRef, Presence, TableView } from '../../values';
import type { ReportElement } from '../schemes/deliverables';

/** What the rows of a group say about one element. */
export interface ElementAnswer {
  readonly element: ReportElement;
  /** Null while it is open. */
  readonly answer: Presence | null;
  /** Why it is open: the code of an unknown fact; empty where it is not. */
  readonly code: string;
  /** Empty when the sheet has no column for it. */
  readonly cells: readonly CellRef[];
}

const DASHES = /^[\s'\u2010-\u2015\u2212-]+$/u;

/**
 * The answer of all rows of a group about one element. Rows that are blank say nothing beside others; different answers
 * leave it open. A dash under an element that may not apply can mean either, so that it is open, too.
 */
export function readAnswer(table: TableView, element: ReportElement, column: number | null, positions: readonly number[]): ElementAnswer {
  if (column === null) return { element, answer: null, code: 'absent', cells: [] };
  const read = positions.map((position) => ({ ...readCell(table, element, position, column), at: { sheet: table.sheet, row: table.sheetRow(position), column } }));
  const told = read.filter(({ code }) => code !== 'blank');
  const [first] = told;
  if (first === undefined) return { element, answer: null, code: 'blank', cells: read.map(({ at }) => at) };
  const isClear = told.every(({ answer, code }) => answer === first.answer && code === first.code);
  const cells = told.map(({ at }) => at);
  return isClear ? { element, answer: first.answer, code: first.code, cells } : { element, answer: null, code: 'action-learning.rows-differ', cells };
}

function readCell(table: TableView, element: ReportElement, position: number, column: number): Pick<ElementAnswer, 'answer' | 'code'> {
  const cell = table.cellAt(position, column);
  if (cell === null && table.isUncalculated(position, column)) return { answer: null, code: 'formula' };
  if (element.conditional !== undefined && typeof cell === 'string' && DASHES.test(cell)) return { answer: null, code: 'action-learning.dash-unclear' };
  const reading = parsePresence(cell);
  if (reading.kind === 'known') return { answer: reading.value, code: '' };
  return { answer: null, code: reading.kind === 'unreadable' ? reading.reason : reading.kind };
}
