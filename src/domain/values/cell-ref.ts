/** Where a value stands: sheet name as Excel shows it, zero-based row and column. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Column letters of a zero-based column index, 0 to 16383.
 *
 * @example columnName(27) // 'AB'
 */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** Sheet name as it must stand before `!`: quoted when it is not a plain word. */
export function quoteSheetName(sheet: string): string {
  const looksLikeAddress = /^[a-z]{1,3}\d+$/i.test(sheet) || /^r\d*c?\d*$/i.test(sheet) || /^c\d*$/i.test(sheet);
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !looksLikeAddress;
  return plain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/**
 * The address as people read it and Excel links to it.
 *
 * @example formatCellRef({ sheet: 'Rekap Hadir', row: 4, column: 2 }) // "'Rekap Hadir'!C5"
 */
export function formatCellRef(cell: CellRef): string {
  return `${quoteSheetName(cell.sheet)}!${columnName(cell.column)}${cell.row + 1}`;
}
