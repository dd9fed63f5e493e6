import type { CellValue } from '../../../domain/values';
import type { CellSpec, SheetSpec, SheetSnapshot, WorkbookPlan, WorkbookSnapshot } from '../../../workbook';

/**
 * Whether a plan's result sheets stand in the workbook already, cell for cell: somebody may have typed into them.
 * Explanations that were written with them are no part of a check.
 * `Jejak` is looked at first; it says the least and is another one as soon as anything else is.
 */
export function isPlanWritten({ operations }: WorkbookPlan, snapshot: WorkbookSnapshot): boolean {
  const planned = operations.flatMap((operation) => (operation.kind === 'add-sheet' ? [operation.sheet] : []));
  const own = snapshot.sheets.filter(({ marker }) => marker !== null && marker !== 'explanations');
  const standing = planned.map(({ name, marker }) => own.find((sheet) => sheet.name === name && sheet.marker === marker));
  if (planned.length === 0 || own.length !== planned.length) return false;
  const last = planned.findIndex(({ marker }) => marker === 'trace');
  const order = [last, ...planned.keys()].filter((at, place) => at >= 0 && (place === 0 || at !== last));
  return order.every((at) => {
    const [spec, sheet] = [planned[at], standing[at]];
    return spec !== undefined && sheet !== undefined && holdsSame(spec, sheet);
  });
}

function holdsSame(spec: SheetSpec, sheet: SheetSnapshot): boolean {
  let at = 0;
  for (const { cells } of spec.rows) {
    const row = sheet.rows[at++] ?? [];
    const width = Math.max(cells.length, row.length);
    for (let column = 0; column < width; column += 1) {
      if (contentOf(cells[column]) !== blankAsNull(row[column])) return false;
    }
  }
  return sheet.rows.slice(at).every((row) => row.length === 0);
}

function contentOf(cell: CellSpec | undefined): CellValue {
  return blankAsNull(typeof cell === 'object' && cell !== null ? cell.value : cell);
}

function blankAsNull(value: CellValue | undefined): CellValue {
  return value === undefined || value === '' ? null : value;
}
