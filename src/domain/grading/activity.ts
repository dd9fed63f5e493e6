import type { MatchTopic } from '../schedule';
import { parseScore } from '../values';
import type { OpenColumn, TableView } from '../values';
import type { ColumnFault } from './attendance';
import { MISSING, given } from './mark';
import type { Mark } from './mark';
import { cellKey, readMarkCell } from './mark-cell';
import type { MarkCell } from './mark-cell';
import { memory } from './memory';
import { problem } from './problem';
import type { GradingProblem } from './problem';
import type { Subject } from './subject';
import type { Language } from '../../messages';
import { headerCell } from './header-cell';

/** Which column of Nilai Aktivitas holds which subject. */
export interface ActivityPlan {
  /** Sheet column per graded subject; null when there is none, or when two claim it. */
  readonly columns: readonly (number | null)[];
  readonly problems: readonly GradingProblem[];
}

/** What one row of Nilai Aktivitas says. */
export interface ActivityMarks {
  /** Per graded subject. */
  readonly subjects: readonly Mark[];
  readonly blanks: readonly number[];
  readonly faults: readonly ColumnFault[];
}

/** Finds the column of every graded subject; a header that fits no subject, or two, is a problem and not used. */
export function planActivity(table: TableView, graded: readonly Subject[], match: MatchTopic, language: Language): ActivityPlan {
  const bySubject = new Map<string, OpenColumn[]>();
  const problems: GradingProblem[] = [];
  for (const column of table.openColumns) {
    const found = match(column.header);
    if (found.kind === 'one') bySubject.set(found.topic, [...(bySubject.get(found.topic) ?? []), column]);
    else problems.push(unmatched(table, column, found.kind === 'several' ? found.topics : null));
  }
  const claims = graded.map((subject) => ({ subject, columns: bySubject.get(subject.id) ?? [] }));
  return {
    columns: claims.map(({ columns }) => (columns.length === 1 ? columns[0]?.column ?? null : null)),
    problems: [...problems, ...claims.flatMap(({ subject, columns }) => claimProblem(table, subject.title[language], columns))],
  };
}

/** Reads rows of Nilai Aktivitas; equal cells share one mark. */
export function activityReader(plan: ActivityPlan, table: TableView): (position: number) => ActivityMarks {
  const recall = memory<string, { readonly cell: MarkCell; readonly mark: Mark }>();
  return (position) => {
    const subjects: Mark[] = [];
    const blanks: number[] = [];
    const faults: ColumnFault[] = [];
    for (const column of plan.columns) {
      const { cell, mark } = column === null ? NO_COLUMN : recall(cellKey(table, position, column), () => (
        withMark(readMarkCell(table, position, column, parseScore))));
      subjects.push(mark);
      if (column !== null && cell.kind === 'blank') blanks.push(column);
      if (column !== null && cell.kind === 'fault') faults.push({ column, fault: cell });
    }
    return { subjects, blanks, faults };
  };
}

/** The scores of somebody who has no row. */
export function unscoredActivity(graded: readonly Subject[]): ActivityMarks {
  return { subjects: graded.map(() => MISSING), blanks: [], faults: [] };
}

const NO_COLUMN: { readonly cell: MarkCell; readonly mark: Mark } = { cell: { kind: 'blank' }, mark: MISSING };

function withMark(cell: MarkCell): { readonly cell: MarkCell; readonly mark: Mark } {
  return { cell, mark: cell.kind === 'given' ? given(cell.value) : MISSING };
}

function unmatched(table: TableView, column: OpenColumn, topics: readonly string[] | null): GradingProblem {
  const code = topics === null ? 'activity-column-unmatched' : 'activity-column-ambiguous';
  return problem(code, { header: column.header, subjects: topics?.join(', ') ?? '' }, [headerCell(table, column.column)]);
}

function claimProblem(table: TableView, subject: string, columns: readonly OpenColumn[]): GradingProblem[] {
  if (columns.length === 1) return [];
  const cells = columns.map(({ column }) => headerCell(table, column));
  return [problem(columns.length === 0 ? 'activity-column-missing' : 'activity-column-twice', { subject, sheet: table.sheet }, cells)];
}
