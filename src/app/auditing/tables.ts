import { columnName } from '../../domain/values';
import type { TableReport } from '../../domain/findings';
import type { RecognisedTable, Recognition } from '../../workbook';

/** What was recognised, as reports state it: sheet, header row and column letters. */
export function describeTables(recognition: Recognition): readonly TableReport[] {
  return [...recognition.tables.values()].map(describeTable);
}

function describeTable(table: RecognisedTable): TableReport {
  return {
    kind: table.kind,
    sheet: table.sheet,
    headerRow: table.headerRow + 1,
    rows: table.length,
    columns: Object.fromEntries([...table.columns].map(([id, column]) => [id, columnName(column)])),
  };
}
