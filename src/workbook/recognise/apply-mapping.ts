import type { ColumnDefinition, TableKind } from '../columns';
import type { Candidate, SheetContext } from './candidate';
import { overlaps } from './candidate';
import type { ColumnMapping, MappedTable } from './column-mapping';
import { mapCandidate } from './mapped-candidate';
import type { MappedCandidate } from './mapped-candidate';
import { staleMapping } from './problems';
import type { RecognitionProblem } from './recognition';

/** Candidates after the user's corrections. */
export interface MappedCandidates {
  readonly candidates: readonly Candidate[];
  /** The tables that the user decided, one of a kind. */
  readonly chosen: ReadonlyMap<TableKind, Candidate>;
  readonly problems: readonly RecognitionProblem[];
}

/** The row in which a mapped table's header ends: as the mapping says, else where one was recognised. */
function headerBottom(table: MappedTable, context: SheetContext, candidates: readonly Candidate[]): number | null {
  if (table.headerRow !== undefined) return table.headerRow - 1;
  const here = candidates.filter((candidate) => candidate.context === context);
  const same = here.find((candidate) => candidate.kind === table.kind) ?? here.find((candidate) => candidate.kind === null);
  return (same ?? here[0])?.block.bottom ?? null;
}

function mapTable(
  table: MappedTable, contexts: readonly SheetContext[], candidates: readonly Candidate[], ids: ReadonlySet<string>,
): MappedCandidate | RecognitionProblem {
  const context = contexts.find(({ reader }) => reader.sheet.name === table.sheet);
  if (context === undefined) return staleMapping('mapping-sheet', table.kind, { sheet: table.sheet });
  const bottom = headerBottom(table, context, candidates);
  if (bottom === null) return staleMapping('mapping-no-header', table.kind, { sheet: table.sheet });
  const last = context.reader.sheet.rows.length;
  if (bottom >= last) return staleMapping('mapping-row', table.kind, { sheet: table.sheet, row: bottom + 1, last });
  return mapCandidate(context, table, bottom, ids);
}

function idsOf(definitions: readonly ColumnDefinition[], kind: TableKind): ReadonlySet<string> {
  return new Set(definitions.filter((definition) => definition.table === kind).map((definition) => definition.id));
}

/**
 * Put the user's corrections in the place of the guesses: a mapped table is the only one of its kind, and no guess
 * stays on its header. A correction that the workbook does not fit is a problem, and the guess stays.
 */
export function applyMapping(
  mapping: ColumnMapping, contexts: readonly SheetContext[], candidates: readonly Candidate[], definitions: readonly ColumnDefinition[],
): MappedCandidates {
  const chosen = new Map<TableKind, Candidate>();
  const problems: RecognitionProblem[] = [];
  for (const table of mapping.tables) {
    if (chosen.has(table.kind)) {
      problems.push(staleMapping('mapping-twice', table.kind, {}));
      continue;
    }
    const mapped = mapTable(table, contexts, candidates, idsOf(definitions, table.kind));
    if ('code' in mapped) problems.push(mapped);
    else {
      chosen.set(table.kind, mapped.candidate);
      problems.push(...mapped.problems);
    }
  }
  const decided = [...chosen.values()];
  const kept = candidates.filter((candidate) => !decided.some((one) => overlaps(one, candidate)));
  return { chosen, problems, candidates: [...kept, ...decided] };
}
