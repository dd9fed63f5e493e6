import type { CellValue } from '../../domain/values';

/** The text of a cell without surrounding white space; null for an empty cell and for anything that is no text. */
export function textOf(cell: CellValue): string | null {
  return typeof cell === 'string' && cell.trim() !== '' ? cell.trim() : null;
}
