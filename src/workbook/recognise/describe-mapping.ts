import { columnName } from '../../domain/values';
import type { ColumnMapping } from './column-mapping';
import type { Recognition } from './recognition';

/**
 * The mapping that says what was recognised: what the user is shown, corrects, and what is kept in the workbook.
 * Recognising the same workbook with it gives the same tables.
 */
export function describeMapping(recognition: Recognition): ColumnMapping {
  return {
    tables: [...recognition.tables.values()].map(({ kind, sheet, headerRow, columns }) => ({
      kind, sheet, headerRow: headerRow + 1,
      columns: Object.fromEntries([...columns].map(([id, column]) => [id, columnName(column)])),
    })),
  };
}
