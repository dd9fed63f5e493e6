import { isMessageTag } from '../../../messages';
import { OWN_AUTHOR, areaOf } from '../../../workbook';
import type { PlanOperation, SheetSnapshot, Words, WorkbookPlan, WorkbookSnapshot } from '../../../workbook';
import type { WritePreview } from '../views';

/** What a plan would write into a workbook, counted. */
export function previewPlan({ operations }: WorkbookPlan, snapshot: WorkbookSnapshot, decisions: number, words: Words): WritePreview {
  return {
    sheets: operations.flatMap((operation) => (operation.kind === 'add-sheet' ? [describeSheet(operation.sheet, snapshot, words)] : [])),
    removedSheets: removedSheets(operations, snapshot),
    highlightedCells: sum(operations, (operation) => (operation.kind === 'highlight' ? areaOf(operation.ranges) : 0)),
    notes: sum(operations, (operation) => (operation.kind === 'note' ? freeCells(operation, snapshot) : 0)),
    keptDecisions: decisions,
  };
}

/** Every sheet of ours goes and comes as a whole; those that nothing comes for. */
function removedSheets(operations: readonly PlanOperation[], { sheets }: WorkbookSnapshot): readonly string[] {
  const added = new Set(operations.flatMap((operation) => (operation.kind === 'add-sheet' ? [operation.sheet.marker] : [])));
  const own = sheets.filter(({ marker }) => marker !== null && !added.has(marker));
  return operations.some(({ kind }) => kind === 'remove-own') ? own.map(({ name }) => name) : [];
}

function describeSheet(
  { name, marker }: { readonly name: string; readonly marker: string | null }, snapshot: WorkbookSnapshot, words: Words,
): WritePreview['sheets'][number] {
  const tag = `results.${marker ?? ''}.title`;
  return { name, title: isMessageTag(tag) ? words(tag) : name, isReplaced: snapshot.sheets.some((sheet) => sheet.marker !== null && sheet.marker === marker) };
}

/** A cell with somebody else's note keeps it and gets none of ours. */
function freeCells({ sheet, notes }: Extract<PlanOperation, { kind: 'note' }>, snapshot: WorkbookSnapshot): number {
  const taken = placesOfOthers(snapshot.sheets.find(({ name }) => name === sheet));
  return notes.filter(({ row, column }) => !taken.has(`${row} ${column}`)).length;
}

function placesOfOthers(sheet: SheetSnapshot | undefined): ReadonlySet<string> {
  const others = sheet?.notes.filter(({ author }) => author !== OWN_AUTHOR) ?? [];
  return new Set(others.map(({ row, column }) => `${row} ${column}`));
}

function sum(operations: readonly PlanOperation[], count: (operation: PlanOperation) => number): number {
  return operations.reduce((total, operation) => total + count(operation), 0);
}
