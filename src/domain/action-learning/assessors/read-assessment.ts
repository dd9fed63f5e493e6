import { assessorKey, groupCellOf, readAssessors, rowsByGroup, strayRows } from '../../grading';
import type { AssessorMarks, RosterGroups, RubricNode } from '../../grading';
import { compare, exact, exactToNumber, maximum, minimum, subtract } from '../../values';
import type { CellRef, Exact, TableView } from '../../values';

/** What every assessor gave one group, by the criteria of the rubric. */
export interface AssessedGroup {
  readonly group: string;
  readonly criteria: RubricNode['criteria'];
  readonly assessors: readonly AssessorMarks[];
}

/** The marks of one group and criterion, assessor by assessor. */
export interface CriterionMarks {
  readonly given: readonly { readonly mark: Exact; readonly cell: CellRef; readonly assessor: AssessorMarks }[];
  /** Cells of marks that are missing, unreadable or contradicted. */
  readonly open: readonly CellRef[];
}

/** More rows without a group of the roster than this change nothing that anybody reads. */
const MOST_STRAYS = 100;

/**
 * Every group of the marks with its assessors, read as grading reads them. A row with marks whose group cannot be read,
 * or that nobody is in, may be any group's: with each it is an assessor without a name whose marks are still open.
 * Linear in rows times criteria.
 */
export function readAssessment(table: TableView, rubric: RubricNode, roster?: RosterGroups): ReadonlyMap<string, AssessedGroup> {
  const sorted = rowsByGroup(table, roster);
  const strays = strayRows(table, [rubric], sorted).slice(0, MOST_STRAYS).map((position): AssessorMarks => ({
    name: null, rows: [position], marks: rubric.criteria.map(() => null), cells: rubric.criteria.map(() => groupCellOf(table, position)),
  }));
  return new Map([...sorted.rows].map(([group, positions]) => (
    [group, { group, criteria: rubric.criteria, assessors: [...readAssessors(table, rubric, group, positions), ...strays] }])));
}

/** The marks of one criterion. @param index position of the criterion in the rubric */
export function marksOf({ assessors }: AssessedGroup, index: number): CriterionMarks {
  const given: { mark: Exact; cell: CellRef; assessor: AssessorMarks }[] = [];
  const open: CellRef[] = [];
  for (const assessor of assessors) {
    const [mark, cell] = [assessor.marks[index] ?? null, assessor.cells[index] ?? null];
    if (cell === null) continue;
    if (mark === null) open.push(cell);
    else given.push({ mark, cell, assessor });
  }
  return { given, open };
}

/** Largest difference of two marks; null with fewer than two. */
export function gapOf({ given }: CriterionMarks): Exact | null {
  const [first] = given;
  if (first === undefined || given.length < 2) return null;
  const highest = given.reduce((most, { mark }) => maximum(most, mark), first.mark);
  return subtract(highest, given.reduce((least, { mark }) => minimum(least, mark), first.mark));
}

/** Two marks that are apart want a third opinion; with three there is one. */
const ENOUGH = 3;

/** True when a third assessor has marked the criterion. */
export function isReviewed({ given }: CriterionMarks): boolean {
  return given.length >= ENOUGH;
}

const [LOWEST, HIGHEST] = [exact(0), exact(100)];

/**
 * The difference that a third assessor would have to look at, from and to what it can still be while marks are open: 0
 * with fewer than two assessors, and once a third one has marked the criterion.
 *
 * @returns doubles nearest to the exact differences, for facts
 */
export function openGap(marks: CriterionMarks): readonly [low: number, high: number] {
  const { given, open } = marks;
  if (isReviewed(marks) || given.length + open.length < ENOUGH - 1) return [0, 0];
  const gap = gapOf(marks);
  const high = exactToNumber(gap ?? widest(given[0]?.mark));
  return [open.length === 0 ? high : 0, high];
}

/** How far another mark can be from this one, or two marks from each other. */
function widest(mark: Exact | undefined): Exact {
  if (mark === undefined) return HIGHEST;
  const [below, above] = [subtract(mark, LOWEST), subtract(HIGHEST, mark)];
  return compare(below, above) > 0 ? below : above;
}

/** The name under which an assessor is counted; null for a row without a name. */
export function keyOf({ name }: AssessorMarks): string | null {
  return name === null ? null : assessorKey(name);
}
