import { divide, exact, isBlank, maximum, minimum } from '../values';
import type { CellRef, TableView } from '../values';
import { ONE, between, hull, plus, scale } from './mark';
import type { Mark } from './mark';
import { showCell } from './mark-cell';
import { aboutGroup, problem } from './problem';
import type { GradingProblem } from './problem';
import { MOST_NAMED, readCriterion } from './rubric';
import type { GroupRows, RubricMarks } from './rubric';
import type { RubricNode } from './scheme';

/** Rows of marks that may be any group's, because theirs is blank, cannot be read, or is one that nobody is in. */
export interface StrayMarks {
  /** Their groups: the cells to correct; the first hundred of them. */
  readonly cells: readonly CellRef[];
  /** The criteria of a group that has rows of its own, as far as they can be told beside these rows. */
  open(node: RubricNode, own: Pick<RubricMarks, 'criteria' | 'assessors'>): readonly Mark[];
  readonly problems: readonly GradingProblem[];
}

/** Rows without a group of the roster that can be read, in their order. */
export function outsideRows({ groupless, strangers }: GroupRows): readonly number[] {
  return [...groupless, ...[...strangers.values()].flat()].sort((a, b) => a - b);
}

/**
 * Rows that hold a mark of one of the rubrics but no group of the roster that can be read. A row without a mark says
 * nothing yet. Linear in rows times criteria.
 */
export function strayRows(table: TableView, rubrics: readonly RubricNode[], rows: GroupRows): readonly number[] {
  const columns = rubrics.flatMap(({ criteria }) => criteria.map(({ column }) => table.columnOf(column)));
  return outsideRows(rows).filter((position) => columns.some((column) => readCriterion(table, position, column).cell.kind !== 'blank'));
}

/** The cell of a row's group. */
export function groupCellOf(table: TableView, position: number): CellRef {
  return { sheet: table.sheet, row: table.sheetRow(position), column: table.columnOf('kelompok') ?? 0 };
}

/** Reads the rows without a group of the roster. Linear in rows times criteria. */
export function readStrays(table: TableView, rubrics: readonly RubricNode[], rows: GroupRows): StrayMarks {
  const strays = strayRows(table, rubrics, rows);
  const spans = new Map(rubrics.map((node) => [node.id, spansOf(table, node, strays)]));
  return {
    cells: strays.slice(0, MOST_NAMED).map((position) => groupCellOf(table, position)),
    open: (node, { criteria, assessors }) => (strays.length === 0 ? criteria
      : criteria.map((own, i) => withStrays(own, assessors, spans.get(node.id)?.[i] ?? own, strays.length))),
    problems: [...tellGroupless(table, rows.groupless, new Set(strays)), ...tellStrangers(table, rows.strangers, new Set(strays))],
  };
}

function tellGroupless(table: TableView, groupless: readonly number[], strays: ReadonlySet<number>): readonly GradingProblem[] {
  return groupless.map((position) => {
    const group = table.cell(position, 'kelompok');
    const at = [groupCellOf(table, position)];
    if (!strays.has(position)) return problem('group-ignored', {}, at);
    return isBlank(group) ? problem('group-blank', {}, at) : problem('group-unreadable', { value: showCell(group) }, at);
  });
}

function tellStrangers(table: TableView, strangers: GroupRows['strangers'], strays: ReadonlySet<number>): readonly GradingProblem[] {
  return [...strangers].map(([group, positions]) => {
    const code = positions.some((position) => strays.has(position)) ? 'group-of-nobody' : 'group-unknown';
    return problem(code, { group }, positions.map((position) => groupCellOf(table, position)), aboutGroup(group));
  });
}

/** By criterion, everything that any of the rows may give. */
function spansOf(table: TableView, { criteria }: RubricNode, [first, ...rest]: readonly number[]): readonly Mark[] {
  if (first === undefined) return [];
  return criteria.map((criterion) => {
    const column = table.columnOf(criterion.column);
    const markAt = (position: number): Mark => readCriterion(table, position, column).mark;
    return rest.map(markAt).reduce((span, { low, high }) => between(minimum(span.low, low), maximum(span.high, high)), markAt(first));
  });
}

/** The mean of a group's own assessors, or of them and any of the rows that may be the group's; never less wide than that. */
function withStrays(own: Mark, assessors: number, span: Mark, strays: number): Mark {
  const all = plus(scale(own, exact(assessors)), scale(span, exact(strays)));
  return hull([own, scale(all, divide(ONE, exact(assessors + strays)))]);
}
