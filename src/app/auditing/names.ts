import { nipKey } from '../../domain/values';
import type { CellRef, TableView } from '../../domain/values';
import type { Roster } from '../../domain/eligibility';
import { textOf } from './cell-text';
import type { Problem } from './problems';

/** Beyond so many differing names the sheets are simply of another class; one look tells. */
const MOST_REPORTED = 100;

/**
 * Rows of another sheet that are joined to a participant by NIP but carry somebody else's name: two NIPs may have
 * been swapped. Names count as the same when they share a word, so that titles and spelling do not matter.
 * A NIP that stands in the roster twice is left to its own finding. Linear in rows.
 */
export function findStrangeNames(roster: Roster, tables: readonly (TableView | undefined)[]): readonly Problem[] {
  const names = new Map(roster.people.flatMap(({ key, name }) => (key === null || name === null || roster.duplicates.has(key) ? [] : [[key, name] as const])));
  return tables.flatMap((table) => (table === undefined ? [] : strangersIn(table, names))).slice(0, MOST_REPORTED);
}

function strangersIn(table: TableView, names: ReadonlyMap<string, string>): readonly Problem[] {
  const column = table.columnOf('nama');
  if (column === null) return [];
  const problems: Problem[] = [];
  for (let position = 0; position < table.length; position += 1) {
    const key = nipKey(table.cell(position, 'nip'));
    const name = key === null ? undefined : names.get(key);
    const found = textOf(table.cellAt(position, column));
    if (key === null || name === undefined || found === null || name === found || shareWord(name, found)) continue;
    problems.push(strangeName({ nip: key, sheet: table.sheet, name, found }, { sheet: table.sheet, row: table.sheetRow(position), column }));
  }
  return problems;
}

function strangeName(details: { readonly nip: string; readonly sheet: string; readonly name: string; readonly found: string }, cell: CellRef): Problem {
  return {
    code: 'eligibility.name-differs', severity: 'recommended', outcome: 'fail', scope: 'participant', subject: details.nip, name: details.name,
    cells: [cell], details,
  };
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().split(/[^\p{L}]+/u).filter((word) => word.length > 1);
}

function shareWord(one: string, other: string): boolean {
  const words = new Set(wordsOf(one));
  return wordsOf(other).some((word) => words.has(word));
}
