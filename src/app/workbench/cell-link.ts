import { formatCellRef } from '../../domain/values';
import type { CellRef } from '../../domain/values';
import { columnIndex } from '../../workbook';
import type { CellLink } from './views';

const ADDRESS = /^(?:'((?:[^']|'')+)'|([^'!]+))!([A-Z]{1,3})([1-9]\d{0,6})$/;

/** A cell with its address as people read it. */
export function linkTo({ sheet, row, column }: CellRef): CellLink {
  return { sheet, row, column, address: formatCellRef({ sheet, row, column }) };
}

/**
 * The cell of an address that Cermat wrote; null for anything else, such as the id of a setting.
 *
 * @example linkOfAddress("'Rekap Hadir'!C5") // { sheet: 'Rekap Hadir', row: 4, column: 2, address: … }
 */
export function linkOfAddress(address: string): CellLink | null {
  const [, quoted, plain, letters = '', row = ''] = ADDRESS.exec(address) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  const column = columnIndex(letters);
  return sheet === undefined || column === null ? null : { sheet, row: Number(row) - 1, column, address };
}
