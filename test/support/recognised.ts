import type { CellValue } from '../../src/domain/values';
import { formatCellRef } from '../../src/domain/values';
import { recognise } from '../../src/workbook/recognise';
import type { RecogniseOptions, RecognisedTable, Recognition } from '../../src/workbook/recognise';
import type { TableKind } from '../../src/workbook/columns';
import { snapshotOf } from './snapshot';
import type { SheetSketch } from './snapshot';

/** Recognise sheets written down in a test. */
export function recogniseSheets(sheets: readonly SheetSketch[], options?: RecogniseOptions): Recognition {
  return recognise(snapshotOf({ sheets }), options);
}

/** The table of a kind; fails the test when it was not recognised. */
export function tableOf(recognition: Recognition, kind: TableKind): RecognisedTable {
  const table = recognition.tables.get(kind);
  if (table === undefined) throw new Error(`no ${kind}: ${JSON.stringify(recognition.problems.map((problem) => [problem.code, problem.details]))}`);
  return table;
}

/** A column's values from top to bottom. */
export function valuesOf(table: RecognisedTable, id: string): CellValue[] {
  return Array.from({ length: table.length }, (_, position) => table.cell(position, id));
}

/** Problems as code and addresses, e.g. `recognition.duplicate-header Peserta!B1 Peserta!C1`. */
export function problemsOf(recognition: Recognition): string[] {
  return recognition.problems.map((problem) => [problem.code.replace('recognition.', ''), ...problem.cells.map(formatCellRef)].join(' '));
}
