import { isCellError } from '../../../domain/values';
import type { CellValue } from '../../../domain/values';
import type { CellSpec, SheetSpec } from '../../../workbook';
import type { SheetReading } from '../read/read-book';

/** Whether a sheet still holds what was written into it, or nothing yet: then nobody's work is lost with it. */
export function isAsWritten({ cells }: SheetReading, spec: SheetSpec): boolean {
  const rows = cells?.rows ?? [];
  if (rows.length === 0) return true;
  let row = 0;
  for (const line of spec.rows) {
    const found = rows[row++] ?? [];
    for (let column = 0; column < Math.max(line.cells.length, found.length); column += 1) {
      if (!isCellAsWritten(found[column] ?? null, line.cells[column] ?? null)) return false;
    }
  }
  return row >= rows.length;
}

/** Excel calculates formulas anew. */
function isCellAsWritten(found: CellValue, cell: CellSpec): boolean {
  if (typeof cell !== 'object' || cell === null) return isAlike(found, cell);
  return cell.formula !== undefined || isAlike(found, cell.value);
}

/** Excel keeps 15 digits of a number. */
export function isAlike(found: CellValue, written: CellValue): boolean {
  if (typeof found === 'number' && typeof written === 'number') return Math.abs(found - written) <= Math.abs(written) * 1e-14;
  if (isCellError(found) || isCellError(written)) return isCellError(found) && isCellError(written) && found.error === written.error;
  return (found ?? '') === (written ?? '');
}
