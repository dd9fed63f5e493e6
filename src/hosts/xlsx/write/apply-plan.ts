import { refuseNoSheets, type PlanOperation, type Receipt } from '../../../workbook';
import { setCells } from './cells/set-cells';
import { finishWithJournal } from './journal/keep-journal';
import { markSheets } from './marks/mark-sheets';
import { withMemory, withoutLastMemory } from './memory/keep-memory';
import { memoryAfter, storedMemory } from './memory/stored-memory';
import type { PartStore } from './opc/part-store';
import { Pass } from './pass';
import { removeOwn } from './remove/remove-own';
import { addSheets } from './sheet/add-sheet';
import { readWorkbookPart } from './workbook/workbook-part';

/** A workbook after a plan, and what the plan did. */
export interface Applied {
  readonly store: PartStore;
  readonly receipt: Receipt;
}

/**
 * Apply operations to a workbook. Between two `remove-own`, what stays for good (the user's sheets and cells)
 * comes before what can be taken back (our sheets, then highlights and notes, last what is remembered), so that taking
 * it back leads to a workbook that somebody could have saved.
 *
 * @throws {WorkbookError} `store` is not changed by anything
 */
export function applyPlan(store: PartStore, operations: readonly PlanOperation[]): Applied {
  let applied: Applied = { store, receipt: { sheets: [], highlightedCells: 0, notes: 0 } };
  let isClean = false;
  let waiting: PlanOperation[] = [];
  for (const operation of operations) {
    if (operation.kind !== 'remove-own') {
      waiting.push(operation);
      continue;
    }
    applied = applyBetween(applied, waiting, isClean);
    applied = { ...applied, store: removeOwn(applied.store) };
    isClean = true;
    waiting = [];
  }
  applied = applyBetween(applied, waiting, isClean);
  refuseNoSheets(readWorkbookPart(applied.store).sheets.length);
  return applied;
}

function applyBetween(before: Applied, operations: readonly PlanOperation[], isClean: boolean): Applied {
  const memory = storedMemory(readWorkbookPart(before.store).definedNames);
  const wanted = memoryAfter(memory, operations.filter((operation) => operation.kind === 'remember'));
  const store = memory.size > 0 ? withoutLastMemory(before.store) : before.store;
  const applied = applyBeforeMemory({ ...before, store }, operations, isClean);
  return { ...applied, store: withMemory(applied.store, wanted, isClean) };
}

function applyBeforeMemory(before: Applied, operations: readonly PlanOperation[], isClean: boolean): Applied {
  const adds = operations.filter((operation) => operation.kind === 'add-sheet');
  const users = adds.filter(({ sheet }) => sheet.marker === null);
  const ours = adds.filter(({ sheet }) => sheet.marker !== null);
  const cells = operations.filter((operation) => operation.kind === 'set-cells');
  const marks = operations.filter((operation) => operation.kind === 'highlight' || operation.kind === 'note');
  let { store } = before;
  if (users.length > 0) store = forGood(store, (pass) => { addSheets(pass, users); });
  if (cells.length > 0) store = forGood(store, (pass) => { setCells(pass, cells); });
  if (ours.length > 0) store = forNow(store, isClean, (pass) => { addSheets(pass, ours); });
  let counted = { highlightedCells: 0, notes: 0 };
  if (marks.length > 0) store = forNow(store, isClean, (pass) => { counted = markSheets(pass, marks); });
  return { store, receipt: addUp(before.receipt, adds.map(({ sheet }) => sheet.name), counted) };
}

function addUp(receipt: Receipt, sheets: readonly string[], counted: { highlightedCells: number; notes: number }): Receipt {
  return {
    sheets: [...receipt.sheets, ...sheets],
    highlightedCells: receipt.highlightedCells + counted.highlightedCells,
    notes: receipt.notes + counted.notes,
  };
}

function forGood(store: PartStore, change: (pass: Pass) => void): PartStore {
  const pass = new Pass(store);
  change(pass);
  return pass.finish().store;
}

function forNow(store: PartStore, isClean: boolean, change: (pass: Pass) => void): PartStore {
  const pass = new Pass(store);
  change(pass);
  return finishWithJournal(pass, isClean);
}
