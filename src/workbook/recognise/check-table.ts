import type { ColumnDefinition, TableKind } from '../columns';
import type { Found } from './choose-tables';
import { keyIds } from './key-columns';
import { ambiguousHeader, duplicateHeader, keylessRows, lateRows, missingColumn } from './problems';
import type { RecognitionProblem } from './recognition';

/**
 * What is wrong with a table's columns: headers that stand there twice, ambiguous headers, needed columns that are
 * missing (once each, and only where nothing of the former explains it), rows below its signature block, and rows that
 * hold something without saying what they are about.
 */
export function checkTable(kind: TableKind, { candidate, data }: Found, definitions: readonly ColumnDefinition[]): RecognitionProblem[] {
  const { named, duplicates, ambiguous } = candidate.reading;
  const explained = new Set([...duplicates.keys(), ...ambiguous.flatMap((one) => one.definitions.map((definition) => definition.id))]);
  const columns = definitions.filter((definition) => definition.table === kind);
  return [
    ...columns.flatMap((definition) => {
      const claimants = definition.id === 'no' ? undefined : duplicates.get(definition.id);
      return claimants === undefined ? [] : [duplicateHeader(candidate, definition, claimants)];
    }),
    ...ambiguous.map((one) => ambiguousHeader(candidate, one)),
    ...columns
      .filter(({ id, required }) => required && !named.has(id) && !explained.has(id))
      .map((definition) => missingColumn(candidate, kind, definition)),
    ...(data.late.length > 0 ? [lateRows(candidate, kind, data.late)] : []),
    ...(data.keyless.length > 0 ? [keylessRows(candidate, kind, columns.filter(({ id }) => named.has(id) && keyIds(kind).includes(id)), data.keyless)] : []),
  ];
}
