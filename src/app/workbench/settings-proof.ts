import { WorkbookError } from '../../workbook';
import type { SetCellsOperation, SheetSnapshot, WorkbookPlan, WorkbookSnapshot } from '../../workbook';
import { inspectWorkbook } from '../inspect';
import type { InspectionRequest } from '../inspect';
import type { ReadChange } from './settings-plan';

/**
 * Refuse a plan after which a setting would be read as something else than what was asked for: its cell lies under a
 * merged one, its row is not part of the table, another row of the same code counts.
 *
 * @throws {WorkbookError} `workbench.setting-unwritable`
 */
export function refuseMisread(snapshot: WorkbookSnapshot, plan: WorkbookPlan, changes: readonly ReadChange[], request: InspectionRequest): void {
  const writes = plan.operations.flatMap((operation) => (operation.kind === 'set-cells' ? [operation] : []));
  if (writes.length === 0) return;
  const { reference: { parameters } } = inspectWorkbook(withCells(snapshot, writes), request);
  const isCovered = writes.some((write) => coversAny(snapshot.sheets.find(({ name }) => name === write.sheet), write));
  const misread = changes.find(({ definition, value }) => {
    const read = parameters.get(definition.id);
    if (isCovered) return true;
    return value === null ? read?.origin !== 'pack' : JSON.stringify(read?.value) !== JSON.stringify(value);
  });
  if (misread !== undefined) throw new WorkbookError('workbench.setting-unwritable', { title: misread.definition.title[request.language] });
}

/** True when a cell lies under a merged one: what is written there is shown nowhere. */
function coversAny(sheet: SheetSnapshot | undefined, { cells }: SetCellsOperation): boolean {
  return (sheet?.merges ?? []).some(({ top, left, bottom, right }) => cells.some(({ row, column }) => (
    top <= row && row <= bottom && left <= column && column <= right && (row !== top || column !== left)
  )));
}

/** The workbook as it would be read with other cells. */
function withCells(snapshot: WorkbookSnapshot, writes: readonly SetCellsOperation[]): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => writes.filter((write) => write.sheet === sheet.name).reduce(withCellsOf, sheet)),
  };
}

function withCellsOf(sheet: SheetSnapshot, { cells }: SetCellsOperation): SheetSnapshot {
  const rows = [...sheet.rows];
  for (const { row, column, value } of cells) {
    while (rows.length <= row) rows.push([]);
    const values = [...(rows[row] ?? [])];
    values[column] = value ?? undefined;
    rows[row] = values;
  }
  const written = new Set(cells.map(({ row, column }) => `${row} ${column}`));
  return {
    ...sheet, rows,
    numberFormat: (row, column) => sheet.numberFormat(row, column),
    formula: (row, column) => (written.has(`${row} ${column}`) ? null : sheet.formula(row, column)),
  };
}
