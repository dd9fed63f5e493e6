import { formatCellRef } from '../values';
import type { CellRef, TableView } from '../values';
import type { Language } from '../../messages';
import { say } from '../../messages';
import type { ColumnFault } from './attendance';
import { faultLog } from './fault-log';
import { columnAddress } from './header-cell';
import { indexByNip } from './join';
import type { RosterKeys } from './roster-keys';
import { problem } from './problem';
import type { GradingProblem } from './problem';

/** What a row of marks says, whatever the marks are. */
export interface RowMarks {
  /** Sheet columns without a value. */
  readonly blanks: readonly number[];
  readonly faults: readonly ColumnFault[];
}

/** One participant's marks in one table, and what is missing there. */
export interface PersonRow<Marks> {
  readonly marks: Marks;
  readonly missing: readonly string[];
}

/** The marks of all participants in one table by NIP. */
export interface MarkSource<Marks> {
  /** @param settled sheet columns whose blanks and faults do not matter, because a decision stands in for them */
  of(person: number, settled?: ReadonlySet<number>): PersonRow<Marks>;
  /** Position of the participant's row; null when there is none, or several. */
  positionOf(person: number): number | null;
  /** Problems of the whole class; asked for after every participant. */
  problems(): readonly GradingProblem[];
}

export interface SourceInput<Marks extends RowMarks> {
  /** Catalogue tag of what the table is called. */
  readonly name: 'grading.table.attendance' | 'grading.table.activity-scores';
  readonly table: TableView | null;
  readonly keys: RosterKeys;
  readonly language: Language;
  /** Reads the row of a participant. */
  readonly read: ((position: number) => Marks) | null;
  /** What is known without a row. */
  readonly absent: Marks;
  /** Missing for everybody, such as a session that has no column. */
  readonly always: readonly string[];
}

/** Joins a table of marks to the roster; who is not there, or there twice, gets no marks, and it is said. */
export function markSource<Marks extends RowMarks>(input: SourceInput<Marks>): MarkSource<Marks> {
  const { table, read, keys, language } = input;
  const name = say(language, input.name);
  if (table === null || read === null) {
    return {
      of: () => ({ marks: input.absent, missing: [name] }), positionOf: () => null, problems: () => [problem('table-missing', { table: name })],
    };
  }
  const index = indexByNip(table, keys.known);
  const log = faultLog(table, language);
  const absentees: number[] = [];
  const newcomer = columnAddress(table.sheet, table.columnOf('nip') ?? 0);
  const unmarked = (missing: readonly string[]): PersonRow<Marks> => ({ marks: input.absent, missing });
  const positionOf = (person: number): number | null => {
    const key = keys.joinable(person);
    const row = key === null ? null : index.find(key);
    return row?.kind === 'found' ? row.position : null;
  };
  const of = (person: number, settled: ReadonlySet<number> = NONE_SETTLED): PersonRow<Marks> => {
    const key = keys.joinable(person);
    if (key === null) return unmarked(keys.cellsOf(person).map(formatCellRef));
    const row = index.find(key);
    if (row.kind === 'several') return unmarked(row.cells.map(formatCellRef));
    if (row.kind === 'missing') {
      absentees.push(person);
      return unmarked([newcomer]);
    }
    const marks = read(row.position);
    const open = stillOpen(marks, settled);
    log.note(keys.whom(person), row.position, open);
    return { marks, missing: missingCells(table, row.position, open, input.always) };
  };
  return { of, positionOf, problems: () => [...index.problems, ...absentProblems(absentees, input, name, table), ...log.problems()] };
}

const NOTHING: readonly string[] = [];
const NONE_SETTLED: ReadonlySet<number> = new Set();

function stillOpen({ blanks, faults }: RowMarks, settled: ReadonlySet<number>): RowMarks {
  if (settled.size === 0) return { blanks, faults };
  return { blanks: blanks.filter((column) => !settled.has(column)), faults: faults.filter(({ column }) => !settled.has(column)) };
}

function missingCells(table: TableView, position: number, { blanks, faults }: RowMarks, always: readonly string[]): readonly string[] {
  if (blanks.length + faults.length === 0) return always.length === 0 ? NOTHING : always;
  const row = table.sheetRow(position);
  const columns = new Set([...blanks, ...faults.map(({ column }) => column)]);
  const cells = [...columns].sort((a, b) => a - b).map((column): CellRef => ({ sheet: table.sheet, row, column }));
  return [...cells.map(formatCellRef), ...always];
}

function absentProblems<Marks extends RowMarks>(
  absentees: readonly number[],
  { keys }: SourceInput<Marks>,
  name: string,
  table: TableView,
): GradingProblem[] {
  const details = { table: name, sheet: table.sheet };
  if (absentees.length > 1 && absentees.length === keys.joinableCount) return [problem('nobody-matched', details)];
  return absentees.map((person) => problem('person-missing', details, keys.cellsOf(person), keys.whom(person)));
}
