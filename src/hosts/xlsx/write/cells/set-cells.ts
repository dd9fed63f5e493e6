import { WorkbookError, type SetCellsOperation } from '../../../../workbook';
import { typeName } from '../opc/relationships';
import type { PartEdit } from '../opc/part-edit';
import type { Pass } from '../pass';
import { elementsIn, type SheetEntry } from '../workbook/workbook-part';
import { openTag } from '../xml/change-element';
import { childOf, readOutline, type ElementPlace, type Outline } from '../xml/outline';
import { dropCalculationCells } from './calculation-chain';
import { extendDimension } from './dimension';
import { SheetCells } from './sheet-cells';
import { requireTableHeaders } from './table-headers';
import { Targets } from './targets';

/**
 * Change values of cells; style and validation stay, formulas that stood there go.
 *
 * @throws {WorkbookError} `workbook.sheet-missing`, `workbook.array-range`, `workbook.set-table-header`, `workbook.outside-sheet`, …
 */
export function setCells(pass: Pass, operations: readonly SetCellsOperation[]): void {
  const bySheet = new Map<string, { readonly sheet: SheetEntry & { readonly part: string }; readonly targets: Targets }>();
  for (const operation of operations) {
    const sheet = pass.worksheet(operation.sheet);
    const known = bySheet.get(sheet.part) ?? { sheet, targets: new Targets() };
    known.targets.add(operation);
    bySheet.set(sheet.part, known);
  }
  const gone = new Map<number, ReadonlySet<string>>();
  for (const { sheet, targets } of bySheet.values()) gone.set(sheet.sheetId, setSheetCells(pass, sheet, targets));
  dropCalculationCells(pass, gone);
}

function setSheetCells(pass: Pass, sheet: SheetEntry & { readonly part: string }, targets: Targets): ReadonlySet<string> {
  requireTableHeaders(pass.store, sheet, targets);
  const edit = pass.draft.edit(sheet.part);
  const outline = readOutline(edit.bytes, sheet.part);
  const report = new SheetCells({
    sheet: sheet.name,
    edit,
    sheetData: sheetDataOf(outline, sheet.part),
    columnStyle: columnStyles(edit, outline),
    quotedStyle: (style) => pass.styles.quoted(style),
  }, targets).write();
  extendDimension(edit, outline, targets);
  if (report.hasFormulas || hasCalculations(pass)) pass.workbookEdit.calculateOnLoad();
  return report.overwritten;
}

/** The schema wants `sheetData` in every sheet. */
function sheetDataOf(outline: Outline, part: string): ElementPlace {
  const place = childOf(outline, 'sheetData');
  if (place === null) throw new WorkbookError('xlsx.malformed', { part, offset: outline.root.end });
  return place;
}

/** Values that formulas elsewhere have been calculated from may have changed. */
function hasCalculations(pass: Pass): boolean {
  return pass.workbook.relationships.some((one) => typeName(one) === 'calcChain');
}

function columnStyles({ bytes }: PartEdit, outline: Outline): (column: number) => string | null {
  const columns = elementsIn(bytes, childOf(outline, 'cols')).map((place) => {
    const tag = openTag(bytes, place);
    return { min: Number(tag.attribute('min')), max: Number(tag.attribute('max')), style: tag.attribute('style') };
  });
  return (column) => columns.find(({ min, max }) => column + 1 >= min && column + 1 <= max)?.style ?? null;
}
