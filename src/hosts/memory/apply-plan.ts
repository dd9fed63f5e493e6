import { refuseNoSheets } from '../../workbook';
import type { PlanOperation, Receipt, WorkbookPlan } from '../../workbook';
import { addSheet } from './add-sheet';
import { highlightCells, putNotes } from './mark-cells';
import { remember } from './remember';
import { removeOwn } from './remove-own';
import { setCells } from './set-cells';
import type { MemoryWorkbook } from './workbook-model';

/** A receipt that is still being written. */
type OpenReceipt = { -readonly [Key in keyof Receipt]: Receipt[Key] extends readonly string[] ? string[] : number };

/**
 * Do the operations of a plan one after another. The workbook is changed in place and is half done when an
 * operation is refused: hand in a copy.
 *
 * @throws {WorkbookError} from the first operation that cannot be done.
 */
export function applyPlan(workbook: MemoryWorkbook, plan: WorkbookPlan): Receipt {
  const receipt: OpenReceipt = { sheets: [], highlightedCells: 0, notes: 0 };
  for (const operation of plan.operations) applyOperation(workbook, operation, receipt);
  refuseNoSheets(workbook.sheets.length);
  return receipt;
}

function applyOperation(workbook: MemoryWorkbook, operation: PlanOperation, receipt: OpenReceipt): void {
  switch (operation.kind) {
    case 'remove-own':
      removeOwn(workbook);
      return;
    case 'add-sheet':
      addSheet(workbook, operation.sheet);
      receipt.sheets.push(operation.sheet.name);
      if (operation.activate === true) workbook.activeSheet = operation.sheet.name;
      return;
    case 'highlight':
      receipt.highlightedCells += highlightCells(workbook, operation);
      return;
    case 'note':
      receipt.notes += putNotes(workbook, operation);
      return;
    case 'set-cells':
      setCells(workbook, operation);
      return;
    case 'remember':
      remember(workbook, operation);
  }
}
