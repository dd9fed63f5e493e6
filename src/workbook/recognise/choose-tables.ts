import type { TableKind } from '../columns';
import type { Candidate } from './candidate';
import type { DataRows } from './data-rows';
import { claimedIds, countIn, rosterColumns } from './kind-profile';
import { severalTables, tablesAside } from './problems';
import type { RecognitionProblem } from './recognition';

/** A header with the rows below it. */
export interface Found {
  readonly candidate: Candidate;
  readonly data: DataRows;
}

/** The table to read, if it can be said without a guess, and what was noticed on the way. */
export interface ChosenTable {
  readonly table: Found | null;
  readonly problems: readonly RecognitionProblem[];
}

function rosterStrength({ candidate }: Found): number {
  return countIn(claimedIds(candidate.reading), rosterColumns);
}

/**
 * The roster among lists of the same people: the one with at least two requirement columns more than twice those of
 * any other list. Null when no list stands out that clearly.
 */
function clearRoster(rosters: readonly Found[]): Found | null {
  const [first, second] = [...rosters].sort((a, b) => rosterStrength(b) - rosterStrength(a));
  if (first === undefined || second === undefined) return first ?? null;
  return rosterStrength(first) >= 2 * rosterStrength(second) + 2 ? first : null;
}

function without(all: readonly Found[], one: Found): readonly Candidate[] {
  return all.filter((other) => other !== one).map((other) => other.candidate);
}

/**
 * The one table of a kind. Empty tables give way to filled ones, hidden sheets to visible ones (said as a warning),
 * short lists of names to the full roster (said as a warning). Where several remain, none is taken.
 */
export function chooseTable(kind: TableKind, all: readonly Found[]): ChosenTable {
  const filled = all.filter(({ data }) => data.rows.length > 0);
  const tables = filled.length > 0 ? filled : all;
  const visible = tables.filter(({ candidate }) => candidate.context.reader.sheet.visibility === 'visible');
  const shown = visible.length > 0 ? visible : tables;
  const [first] = shown;
  if (first === undefined) return { table: null, problems: [] };
  const table = shown.length === 1 ? first : kind === 'participants' ? clearRoster(shown) : null;
  if (table === null) return { table, problems: [severalTables(kind, shown.map((one) => one.candidate))] };
  const problems: RecognitionProblem[] = [];
  const hidden = tables.filter((one) => !shown.includes(one));
  if (shown.length > 1) problems.push(tablesAside('roster-copy', kind, table.candidate, without(shown, table)));
  if (hidden.length > 0) problems.push(tablesAside('hidden-table', kind, table.candidate, without(hidden, table)));
  return { table, problems };
}
