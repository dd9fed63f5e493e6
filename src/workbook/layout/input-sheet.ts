import type { Language } from '../../messages';
import { say } from '../../messages';
import type { TableKind } from '../columns';
import type { CellSpec, CellStyle, PrintSpec, RowSpec, SheetSpec, ValidationSpec } from '../plan';
import type { ColumnLook } from './common-looks';
import { HEADER } from './look';
import { heightOfLines, rowHeight } from './row-height';

export interface InputColumn extends ColumnLook {
  readonly header: string;
}

/** A sheet for the user to fill in. */
export interface InputSheet {
  readonly name: string;
  readonly table: TableKind;
  readonly language: Language;
  readonly columns: readonly InputColumn[];
  readonly rows: readonly (readonly CellSpec[])[];
}

/** Rows below the data that have the columns' checks, and lines to write on in an empty sheet. */
const SPARE_ROWS = 500;
const EMPTY_LINES = 30;
/** Characters that the filter button takes from a header. */
const FILTER_BUTTON = 1;
const GRID: CellStyle = { size: 10, border: 'thin', borderColor: 'D9D9D9', vertical: 'top' };

/** A sheet of the user's: headers that recognition knows, formats, dropdowns with help, ready for printing. */
export function inputSheet({ name, columns, rows, language, table }: InputSheet): SheetSpec {
  return {
    name,
    marker: null,
    columns: columns.map(({ width, style }) => (style === undefined ? { width } : { width, style })),
    rows: [headerRow(columns), ...bodyRows(columns, rows)],
    frozen: { rows: 1, columns: frozenColumns(table) },
    ...(table === 'settings' ? {} : { autoFilter: { top: 0, left: 0, bottom: Math.max(rows.length, EMPTY_LINES), right: columns.length - 1 } }),
    validations: columns.flatMap((column, at) => validationOf(column, at, rows.length, language)),
    print: {
      orientation: orientationOf(columns), fitWidth: 1, repeatRows: { from: 0, to: 0 }, footer: say(language, 'layout.footer'),
    },
  };
}

/** Characters across a page of A4 upright that can still be read when they are fitted to its width. */
const WIDEST_UPRIGHT = 110;

function orientationOf(columns: readonly InputColumn[]): PrintSpec['orientation'] {
  return columns.reduce((sum, { width }) => sum + width, 0) <= WIDEST_UPRIGHT ? 'portrait' : 'landscape';
}

function frozenColumns(table: TableKind): number {
  if (table === 'participants') return 3;
  return table === 'attendance' || table === 'activity-scores' || table === 'adjustments' ? 2 : 1;
}

function headerRow(columns: readonly InputColumn[]): RowSpec {
  const cells = columns.map(({ header }) => ({ value: header, style: HEADER }));
  return { cells, height: rowHeight(cells, columns.map(({ width }) => width - FILTER_BUTTON)) ?? heightOfLines(2) };
}

function bodyRows(columns: readonly InputColumn[], rows: readonly (readonly CellSpec[])[]): RowSpec[] {
  const styles = columns.map(({ style }) => ({ ...GRID, ...style }));
  const widths = columns.map(({ width }) => width);
  return Array.from({ length: rows.length > 0 ? rows.length : EMPTY_LINES }, (_, at) => {
    const cells = styles.map((style, column) => dress(rows[at]?.[column] ?? null, style));
    const height = rowHeight(cells, widths);
    return height === undefined ? { cells } : { cells, height };
  });
}

function dress(cell: CellSpec, style: CellStyle): CellSpec {
  return typeof cell === 'object' && cell !== null ? cell : { value: cell, style };
}

function validationOf({ header, rule }: InputColumn, at: number, rows: number, language: Language): ValidationSpec[] {
  if (!rule) return [];
  return [{ range: { top: 1, bottom: rows + SPARE_ROWS, left: at, right: at }, ...rule(language, header) }];
}
