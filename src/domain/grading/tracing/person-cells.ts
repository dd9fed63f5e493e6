import type { CellRef, TableView } from '../../values';
import type { ClassSources } from '../class-sources';
import type { OpenedClass } from '../grade-class';
import { showCell } from '../mark-cell';
import { readAssessors, rowsByGroup } from '../rubric';
import type { ColumnNode, RubricNode } from '../scheme';
import type { TracedCell } from './trace';

/** The cells that each leaf of one person's grade was read from. */
export interface PersonCells {
  /** Sessions of a mata pelajaran; null: all that count. */
  attendance(subject: string | null): readonly TracedCell[];
  /** By position among the graded subjects. */
  activity(subject: number): readonly TracedCell[];
  /** By position of the criterion. */
  criterion(node: RubricNode, criterion: number): readonly TracedCell[];
  column(node: ColumnNode): readonly TracedCell[];
}

/** Finds the cells of any person; the tables are gone through once. */
export function cellFinder({ input, sources }: OpenedClass): (person: number) => PersonCells {
  const groups = input.actionLearning === null ? new Map<string, readonly number[]>() : rowsByGroup(input.actionLearning).rows;
  const headers = new Map(input.attendance?.openColumns.map(({ column, header }) => [column, header]));
  return (person) => ({
    attendance: (subject) => sessionCells(person, subject, input.attendance, sources, headers),
    activity: (subject) => {
      const column = sources.activityPlan?.columns[subject] ?? null;
      return column === null ? [] : cellsAt(input.activityScores, sources.activity.positionOf(person), [{ column, label: null }]);
    },
    criterion: (node, criterion) => {
      const group = input.people[person]?.group ?? null;
      const rows = group === null ? undefined : groups.get(group);
      return group === null || rows === undefined || input.actionLearning === null ? [] : criterionCells(input.actionLearning, node, group, rows, criterion);
    },
    column: ({ column: id }) => {
      const column = input.roster?.columnOf(id) ?? null;
      return column === null ? [] : cellsAt(input.roster, input.people[person]?.rosterRow ?? null, [{ column, label: null }]);
    },
  });
}

function sessionCells(
  person: number, subject: string | null, table: TableView | null, { attendance, attendancePlan }: ClassSources, headers: ReadonlyMap<number, string>,
): readonly TracedCell[] {
  const blocks = attendancePlan.blocks.filter(({ topic }) => subject === null || topic === subject);
  const columns = blocks.flatMap(({ columns: all, title }) => all.map((column) => ({ column, label: headers.get(column) ?? title })));
  return cellsAt(table, attendance.positionOf(person), columns);
}

function cellsAt(table: TableView | null, position: number | null, columns: readonly { readonly column: number; readonly label: string | null }[]): readonly TracedCell[] {
  if (table === null || position === null) return [];
  return columns.map(({ column, label }) => ({
    cell: { sheet: table.sheet, row: table.sheetRow(position), column }, label, text: showCell(table.cellAt(position, column)),
  }));
}

function criterionCells(table: TableView, node: RubricNode, group: string, rows: readonly number[], criterion: number): readonly TracedCell[] {
  return readAssessors(table, node, group, rows).flatMap(({ name, cells, rows: own }) => {
    const cell: CellRef | null = cells[criterion] ?? null;
    const [position] = own;
    return cell === null || position === undefined ? [] : [{ cell, label: name, text: showCell(table.cellAt(position, cell.column)) }];
  });
}
