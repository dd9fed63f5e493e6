import { columnName } from '../../domain/values';
import type { TableReport } from '../../domain/findings';
import type { RecognisedTable, Recognition } from '../../workbook';
import type { CorrectedTable } from './corrections';

/** What was recognised, as reports state it: sheet, header row, column letters, and what of it corrections decide. */
export function describeTables(recognition: Recognition, corrections: readonly CorrectedTable[]): readonly TableReport[] {
  const byKind = new Map(corrections.map((one) => [one.kind, one.columns.map(({ id }) => id)]));
  return [...recognition.tables.values()].map((table) => {
    const corrected = byKind.get(table.kind);
    return { ...describeTable(table), ...(corrected === undefined ? {} : { corrected }) };
  });
}

function describeTable(table: RecognisedTable): TableReport {
  return {
    kind: table.kind,
    sheet: table.sheet,
    headerRow: table.headerRow + 1,
    rows: table.length,
    columns: Object.fromEntries([...table.columns].map(([id, column]) => [id, columnName(column)])),
    ...(table.openColumns.length === 0 ? {} : { openColumns: table.openColumns.length }),
  };
}
