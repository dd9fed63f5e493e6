import type { GivenAnswer, Worksheet, WorksheetAnswers } from '../../domain/checklists';
import { leavesOf, nameQuestion } from '../../domain/checklists';
import { cellsIn } from '../../domain/values';
import type { CellRef, TableView } from '../../domain/values';
import { sayTag } from '../../messages';
import type { Language } from '../../messages';
import type { Problem } from './problems';

/** A worksheet as it was read. */
export interface ReadWorksheet {
  readonly worksheet: Worksheet;
  readonly table: TableView;
  readonly given: WorksheetAnswers;
  /** The other edition that the sheet was made from; null: the pack's own, or unknown. */
  readonly otherEdition: string | null;
  /** The pack's own edition. */
  readonly edition: string;
  readonly language: Language;
}

/** Codes that a message lists, and cells that a finding points at; the rest is counted. */
const MOST_LISTED = 8;
const MOST_CELLS = 200;

/** What of a worksheet cannot be read, is lacking, or counts for nothing: each cause told once. */
export function worksheetProblems(read: ReadWorksheet): readonly Problem[] {
  return [...openStatuses(read), ...lackingColumns(read), ...editionProblems(read), ...rowProblems(read), ...unanswered(read)];
}

/** Nobody has answered anything in the sheet. @param matters false where another worksheet of the workbook is filled in */
export function emptyWorksheet({ worksheet, table, given }: ReadWorksheet, matters: boolean): Problem {
  return {
    ...base(worksheet, table), code: 'checklists.worksheet-empty', outcome: 'undetermined', severity: matters ? 'mandatory' : 'info',
    cells: statusCells(given.answers, table), details: { sheet: table.sheet, count: given.answers.length },
  };
}

/** True while no status stands anywhere in the sheet. */
export function isUnanswered({ given: { answers } }: ReadWorksheet): boolean {
  return answers.every(({ status, reason }) => status === null && reason === null);
}

function base({ level }: Worksheet, { sheet }: Pick<TableView, 'sheet'>): Pick<Problem, 'scope' | 'subject' | 'name'> {
  return { scope: 'checklist', subject: `lo-${level}`, name: sheet };
}

/** A status that cannot be read, one by one: each has its own reason. */
function openStatuses({ given, table, language }: ReadWorksheet): readonly Problem[] {
  return given.answers.flatMap(({ question, reason, rows }): readonly Problem[] => (reason === null ? [] : [{
    code: 'checklists.status-open', severity: 'mandatory', outcome: 'undetermined', scope: 'checklist', subject: question.code,
    name: nameQuestion(question, language), cells: rows.flatMap(({ position }) => cellsIn(table, position, ['status'])).slice(0, MOST_CELLS),
    details: { item: nameQuestion(question, language), reason: sayTag(language, reason) },
  }]));
}

/** A worksheet without the columns by which its answers are checked. */
function lackingColumns({ worksheet, table, given }: ReadWorksheet): readonly Problem[] {
  const count = given.answers.filter(({ status }) => status === 'sudah' || status === 'sebagian').length;
  const lacking = (['bukti', 'tanggal'] as const).filter((id) => count > 0 && table.columnOf(id) === null);
  return lacking.map((id) => ({
    ...base(worksheet, table), code: `checklists.no-${id}-column`, outcome: 'undetermined', severity: id === 'bukti' ? 'mandatory' : 'recommended',
    subject: `lo-${worksheet.level}-${id}`, cells: [], details: { sheet: table.sheet, count },
  }));
}

function editionProblems({ worksheet, table, otherEdition, edition, given }: ReadWorksheet): readonly Problem[] {
  if (otherEdition === null) return [];
  return [{
    ...base(worksheet, table), code: 'checklists.other-edition', outcome: 'fail', severity: 'info', subject: `lo-${worksheet.level}-edisi`, cells: [],
    details: { sheet: table.sheet, other: otherEdition, edition, count: given.strangers.length },
  }];
}

/** Rows that are not counted, and activities without a row. */
function rowProblems({ worksheet, table, given, otherEdition }: ReadWorksheet): readonly Problem[] {
  const { sheet } = table;
  const told = (code: string, positions: readonly number[], severity: Problem['severity']): readonly Problem[] => (positions.length === 0 ? [] : [{
    scope: 'checklist', subject: null, name: null, code, severity, outcome: 'fail',
    cells: positions.slice(0, MOST_CELLS).flatMap((position) => rowCells(table, position)),
    details: { sheet, count: positions.length, edition: otherEdition },
  }]);
  return [
    ...told(otherEdition === null ? 'checklists.rows-unknown' : 'checklists.rows-unmapped', given.strangers, 'recommended'),
    ...told('checklists.headings-overruled', given.overruled, 'recommended'),
    ...told('checklists.examples-answered', given.examples, 'info'),
    ...lackingRows(worksheet, table, given),
  ];
}

function lackingRows(worksheet: Worksheet, table: TableView, { answers }: WorksheetAnswers): readonly Problem[] {
  const lacking = answers.filter(({ rows }) => rows.length === 0);
  if (lacking.length === 0) return [];
  return [{
    ...base(worksheet, table), code: 'checklists.rows-lacking', outcome: 'undetermined', severity: 'recommended', subject: `lo-${worksheet.level}-baris`, cells: [],
    details: { sheet: table.sheet, count: lacking.length, codes: listCodes(lacking) },
  }];
}

/** Activities with a row and no status. */
function unanswered(read: ReadWorksheet): readonly Problem[] {
  const { worksheet, table, given } = read;
  const blank = given.answers.filter(({ status, reason, rows }) => status === null && reason === null && rows.length > 0);
  if (blank.length === 0 || isUnanswered(read)) return [];
  return [{
    ...base(worksheet, table), code: 'checklists.unanswered', outcome: 'undetermined', severity: 'recommended', subject: `lo-${worksheet.level}-kosong`,
    cells: statusCells(blank, table),
    details: { sheet: table.sheet, count: blank.length, all: worksheet.items.flatMap(leavesOf).length, codes: listCodes(blank) },
  }];
}

function listCodes(answers: readonly GivenAnswer[]): string {
  const codes = answers.slice(0, MOST_LISTED).map(({ question }) => question.code).join(', ');
  return answers.length > MOST_LISTED ? `${codes}, …` : codes;
}

function statusCells(answers: readonly GivenAnswer[], table: TableView): readonly CellRef[] {
  return answers.flatMap(({ rows }) => rows.slice(0, 1).flatMap(({ position }) => cellsIn(table, position, ['status']))).slice(0, MOST_CELLS);
}

/** Where a row is told apart: its code, else its words. */
function rowCells(table: TableView, position: number): readonly CellRef[] {
  return cellsIn(table, position, ['kode', 'kegiatan']).slice(0, 1);
}
