import { refuseNoSheets, WorkbookError } from '../../../workbook';
import type { WorkbookPlan } from '../../../workbook';
import type { BookReading, SheetReading } from '../read/read-book';
import { NO_MARKS, sheetKey } from './state';
import type { OwnState } from './state';
import { areSameMarks, planSheets } from './difference';

/**
 * What this workbook says against a change, before anything is written.
 *
 * @throws {WorkbookError} `office.read-only`, `office.sheet-protected`, `office.structure-protected`, `workbook.no-sheet-left`
 */
export function checkWorkbook(reading: BookReading, now: OwnState, target: OwnState): void {
  const { added, rewritten, removed } = planSheets(now, target);
  const rest = reading.sheets.length - removed.length + added.length;
  refuseNoSheets(rest);
  const touched = touchedSheets(reading, now, target, rewritten.map(({ spec }) => sheetKey(spec.name)));
  const changesAnything = touched.length > 0 || added.length > 0 || removed.length > 0 || target.memory !== now.memory;
  if (changesAnything && reading.book.isReadOnly) throw new WorkbookError('office.read-only');
  const locked = touched.find(({ facts }) => facts.isProtected);
  if (locked !== undefined) throw new WorkbookError('office.sheet-protected', { sheet: locked.facts.name });
  if (reading.book.isStructureProtected && (added.length > 0 || removed.length > 0)) throw new WorkbookError('office.structure-protected');
}

function touchedSheets(reading: BookReading, now: OwnState, target: OwnState, rewritten: readonly string[]): SheetReading[] {
  const cells = new Set(target.cells.map(({ sheet }) => sheetKey(sheet)));
  const removed = new Set(planSheets(now, target).removed.map(({ spec }) => sheetKey(spec.name)));
  return reading.sheets.filter(({ facts }) => {
    const key = sheetKey(facts.name);
    if (removed.has(key)) return false;
    return rewritten.includes(key) || cells.has(key) || !areSameMarks(now.marks.get(key) ?? NO_MARKS, target.marks.get(key) ?? NO_MARKS);
  });
}

/**
 * A sheet that the plan speaks of was renamed or deleted since the workbook was read.
 *
 * @param then what was read when the plan was made; null: nothing was
 * @throws {WorkbookError} `office.sheet-renamed`, `office.sheet-deleted`
 */
export function checkSheetsStay(plan: WorkbookPlan, then: BookReading | null, now: BookReading): void {
  const names = new Set(now.book.sheets.map(({ name }) => sheetKey(name)));
  for (const operation of plan.operations) {
    if (!('sheet' in operation) || typeof operation.sheet !== 'string' || names.has(sheetKey(operation.sheet))) continue;
    const { sheet } = operation;
    const former = then?.book.sheets.find(({ name }) => sheetKey(name) === sheetKey(sheet));
    if (former === undefined) continue;
    const renamed = now.book.sheets.find(({ id }) => id === former.id);
    throw renamed === undefined
      ? new WorkbookError('office.sheet-deleted', { sheet })
      : new WorkbookError('office.sheet-renamed', { sheet, now: renamed.name });
  }
}
