import type { CellRef, TableView } from '../values';
import type { Language } from '../../messages';
import type { MarkFault } from './mark-cell';
import type { RowMarks } from './mark-source';
import { faultProblem, reasonText } from './fault-problem';
import { headerCell } from './header-cell';
import { problem } from './problem';
import type { GradingProblem, Whom } from './problem';

/** A column in which so many marks have the same fault is one problem, not one per row. */
const FEWEST_FOR_A_COLUMN = 4;

/** Collects what is blank or unreadable in a table of marks, so that a whole column is reported once. */
export interface FaultLog {
  note(person: Whom, position: number, marks: RowMarks): void;
  problems(): readonly GradingProblem[];
}

interface ColumnLog {
  readonly blanks: { readonly person: Whom; readonly position: number }[];
  readonly faults: { readonly person: Whom; readonly position: number; readonly fault: MarkFault }[];
}

/** A log for the columns of one table. */
export function faultLog(table: TableView, language: Language): FaultLog {
  const columns = new Map<number, ColumnLog>();
  let rows = 0;
  const of = (column: number): ColumnLog => {
    const found = columns.get(column);
    if (found !== undefined) return found;
    const fresh: ColumnLog = { blanks: [], faults: [] };
    columns.set(column, fresh);
    return fresh;
  };
  return {
    note: (person, position, { blanks, faults }) => {
      rows += 1;
      for (const column of blanks) of(column).blanks.push({ person, position });
      for (const { column, fault } of faults) of(column).faults.push({ person, position, fault });
    },
    problems: () => report(table, columns, rows, language),
  };
}

function report(table: TableView, columns: ReadonlyMap<number, ColumnLog>, rows: number, language: Language): GradingProblem[] {
  const headers = new Map(table.openColumns.map(({ column, header }) => [column, header]));
  const ordered = [...columns].sort(([a], [b]) => a - b);
  const isEmpty = (log: ColumnLog): boolean => rows > 1 && log.blanks.length === rows;
  const empty = ordered.filter(([, log]) => isEmpty(log)).map(([column]) => (
    problem('column-empty', { column: headers.get(column) ?? '', sheet: table.sheet, count: rows }, [headerCell(table, column)])));
  const faults = ordered.flatMap(([column, log]) => columnFaults(table, column, headers.get(column) ?? '', log, rows, language));
  return [...empty, ...faults, ...blankProblems(table, ordered.filter(([, log]) => !isEmpty(log)))];
}

function columnFaults(table: TableView, column: number, header: string, log: ColumnLog, rows: number, language: Language): GradingProblem[] {
  const [first] = log.faults;
  const filled = rows - log.blanks.length;
  if (first === undefined) return [];
  const { fault } = first;
  const isWhole = log.faults.length === filled && filled >= FEWEST_FOR_A_COLUMN && log.faults.every((one) => one.fault.code === fault.code);
  if (!isWhole) return log.faults.map((one) => faultProblem(one.fault, cellAt(table, one.position, column), header, one.person, language));
  const details = { column: header, count: filled, value: fault.value, reason: reasonText(fault, language) };
  return [problem('column-unreadable', details, [headerCell(table, column), cellAt(table, first.position, column)])];
}

/** One problem per participant with everything that is blank in the participant's row. */
function blankProblems(table: TableView, columns: readonly (readonly [number, ColumnLog])[]): GradingProblem[] {
  const byRow = new Map<number, { readonly person: Whom; readonly cells: CellRef[] }>();
  for (const [column, log] of columns) {
    for (const { person, position } of log.blanks) {
      const row = byRow.get(position) ?? { person, cells: [] };
      row.cells.push(cellAt(table, position, column));
      byRow.set(position, row);
    }
  }
  return [...byRow.values()].map(({ person, cells }) => problem('marks-blank', { count: cells.length, sheet: table.sheet }, cells, person));
}

function cellAt(table: TableView, position: number, column: number): CellRef {
  return { sheet: table.sheet, row: table.sheetRow(position), column };
}
