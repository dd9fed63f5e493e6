import { refuseSheetName, type AddSheetOperation, type SheetSpec } from '../../../../workbook';
import { bytesOf } from '../bytes/byte-buffer';
import { planCharts } from '../charts/add-charts';
import { addNewNotes } from '../notes/new-notes';
import { RelationshipWriter } from '../opc/relationships';
import type { Pass } from '../pass';
import { tableXml } from '../tables/table-xml';
import { deselectSheets } from './deselect-sheets';
import { sheetNames } from './sheet-names';
import { writeSheet } from './sheet-xml';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * Add whole sheets at the end of the workbook, in order.
 *
 * @throws {WorkbookError} when a name is taken or not allowed, or for what a sheet cannot hold
 */
export function addSheets(pass: Pass, operations: readonly AddSheetOperation[]): void {
  const names = pass.workbook.sheets.map((sheet) => sheet.name);
  const active = operations.findLast((operation) => operation.activate === true) ?? null;
  for (const operation of operations) {
    refuseSheetName(operation.sheet.name, names);
    names.push(operation.sheet.name);
    addSheet(pass, operation.sheet, operation === active);
  }
  if (active !== null) deselectSheets(pass);
}

function addSheet(pass: Pass, spec: SheetSpec, isActive: boolean): void {
  const { draft, workbook, workbookEdit, types } = pass;
  const part = pass.freeName('worksheets/sheet', '.xml');
  const relationships = new RelationshipWriter(draft, part);
  const tables = addTables(pass, spec, relationships);
  const notes = spec.notes === undefined || spec.notes.length === 0 ? null : addNewNotes(pass, spec.name, spec.notes, relationships).drawing;
  const charts = planCharts(pass, spec, relationships);
  const sheet = writeSheet(spec, { dialect: workbook.dialect, styles: pass.styles, links: { tables, notes, drawing: charts.id }, isActive });
  charts.draw(sheet.chartCells);
  draft.add(part, sheet.content);
  relationships.finish();
  types.declare(part, `${TYPE}.worksheet+xml`);
  const index = workbookEdit.addSheet(spec.name, pass.links.add(`${workbook.dialect.relationships}/worksheet`, part));
  for (const name of sheetNames(spec, index)) workbookEdit.addName(name);
  if (isActive) workbookEdit.activate(index);
  if (sheet.hasFormulas) workbookEdit.calculateOnLoad();
}

/** Returns the ids by which the sheet names its tables. */
function addTables(pass: Pass, spec: SheetSpec, relationships: RelationshipWriter): string[] {
  const { dialect } = pass.workbook;
  return (spec.tables ?? []).map((table) => {
    const part = pass.freeName('tables/table', '.xml');
    pass.draft.add(part, bytesOf(tableXml(spec.name, table, pass.tables.take(table.name), dialect)));
    pass.types.declare(part, `${TYPE}.table+xml`);
    return relationships.add(`${dialect.relationships}/table`, part);
  });
}
