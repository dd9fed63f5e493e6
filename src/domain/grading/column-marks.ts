import { formatCellRef, parseScore } from '../values';
import type { TableView } from '../values';
import { say } from '../../messages';
import type { Language } from '../../messages';
import { faultProblem } from './fault-problem';
import { MISSING, given } from './mark';
import type { Mark } from './mark';
import { readMarkCell } from './mark-cell';
import type { PersonRow } from './mark-source';
import { problem } from './problem';
import type { GradingProblem } from './problem';
import { whomOf } from './roster-keys';
import type { ColumnNode } from './scheme';
import type { GradedPerson } from './input';

/** Scores that stand in the participants' table itself. */
export interface ColumnSource {
  /** By id of the column node. */
  /** @param settled ids of nodes whose blanks and faults do not matter, because a decision stands in for them */
  of(person: GradedPerson, settled?: ReadonlySet<string>): PersonRow<ReadonlyMap<string, Mark>>;
  problems(): readonly GradingProblem[];
  /** True when at least one of the columns is there. */
  readonly exists: boolean;
}

interface Place {
  readonly node: ColumnNode;
  readonly column: number | null;
  /** Another node reads the same column and reports it. */
  readonly isRepeated: boolean;
}

/** Reads the score columns that a scheme asks for. */
export function columnSource(nodes: readonly ColumnNode[], roster: TableView | null, language: Language): ColumnSource {
  const places = nodes.map((node, i): Place => ({
    node, column: roster?.columnOf(node.column) ?? null, isRepeated: nodes.slice(0, i).some(({ column }) => column === node.column),
  }));
  const absent = places.filter(({ column, isRepeated }) => column === null && !isRepeated);
  const always = absent.map(({ node }) => say(language, 'grading.missing.column', { title: node.title[language] }));
  const found: GradingProblem[] = absent.map(({ node }) => (
    problem('column-missing', { column: node.column, title: node.title[language], sheet: roster?.sheet ?? '' })));
  const noted: GradingProblem[] = [];
  if (roster === null || places.length === 0) {
    const nothing = { marks: new Map<string, Mark>(), missing: always };
    return { of: () => nothing, problems: () => found, exists: false };
  }
  return {
    of: (person, settled = NONE_SETTLED) => {
      const row = readPerson(places, roster, person, settled, language);
      noted.push(...row.problems);
      return { marks: row.marks, missing: [...row.missing, ...always] };
    },
    problems: () => [...found, ...noted],
    exists: places.some(({ column }) => column !== null),
  };
}

const NONE_SETTLED: ReadonlySet<string> = new Set();

function readPerson(
  places: readonly Place[], roster: TableView, person: GradedPerson, settled: ReadonlySet<string>, language: Language,
): PersonRow<Map<string, Mark>> & { readonly problems: readonly GradingProblem[] } {
  const marks = new Map<string, Mark>();
  const missing: string[] = [];
  const problems: GradingProblem[] = [];
  for (const { node, column, isRepeated } of places) {
    if (column === null) continue;
    const cell = readMarkCell(roster, person.rosterRow, column, parseScore);
    marks.set(node.id, cell.kind === 'given' ? given(cell.value) : MISSING);
    if (cell.kind === 'given' || isRepeated || settled.has(node.id)) continue;
    const at = { sheet: roster.sheet, row: roster.sheetRow(person.rosterRow), column };
    missing.push(formatCellRef(at));
    problems.push(cell.kind === 'fault' ? faultProblem(cell, at, node.title[language], whomOf(person, roster), language)
      : problem('marks-blank', { count: 1, sheet: roster.sheet }, [at], whomOf(person, roster)));
  }
  return { marks, missing, problems };
}
