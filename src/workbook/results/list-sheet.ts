import { BODY, HEADER, SUBTITLE, TITLE } from '../layout/look';
import { rowHeight } from '../layout/row-height';
import type { CellSpec, CellStyle, ConditionalFormatSpec, LinkSpec, PrintSpec, RowSpec, SheetSpec, TableSpec, ValidationSpec } from '../plan';
import type { CellRange } from '../snapshot';
import { clipContent } from './clip';
import { lazily } from './lazy';
import type { Words } from './words';
import { formatCount } from './words';

/** Rows and links of one sheet that Excel can hold; beyond that it refuses the file or drops them. */
const EXCEL_ROWS = 1_048_576;
const MOST_LINKS = 65_000;

export interface ListColumn {
  readonly header: string;
  readonly width: number;
  readonly style?: CellStyle;
  readonly hidden?: boolean;
}

/** A sheet that is one long list under a title: what the three result lists have in common. */
export interface ListSheet {
  readonly name: string;
  readonly marker: string;
  readonly tabColor: string;
  readonly title: string;
  /** Lines under the title, one row each. */
  readonly lines: readonly string[];
  readonly columns: readonly ListColumn[];
  readonly tableName: string;
  /** Columns that stay in sight when scrolling sideways. */
  readonly frozenColumns: number;
  readonly length: number;
  /** Said instead of the list when it has no rows. */
  readonly none: string;
  rowAt(position: number): readonly CellSpec[];
  /** Rows below the list; left out with a list that does not fit the sheet. */
  readonly foot?: readonly RowSpec[];
  /** Columns that are printed, from the left; absent: all. */
  readonly printedColumns?: number;
  linkAt?(position: number): { readonly column: number; readonly target: string } | null;
  conditionalFormats?(data: CellRange): readonly ConditionalFormatSpec[];
  validations?(data: CellRange): readonly ValidationSpec[];
}

/** Where the rows of a list with so many lines under its title begin, zero-based. */
export function firstRowOf(lines: number): number {
  return lines + 3;
}

/** The list as a sheet; rows are made while they are written. A list beyond Excel's limit ends in a line that says so. */
export function listSheet(list: ListSheet, words: Words, rowLimit: number = EXCEL_ROWS): SheetSpec {
  const headerRow = list.lines.length + 2;
  const shown = Math.min(list.length, rowLimit - headerRow - 2);
  const data: CellRange = { top: headerRow + 1, left: 0, bottom: headerRow + shown, right: list.columns.length - 1 };
  const hasRows = shown > 0;
  const foot = footOf(list, shown, rowLimit - data.bottom);
  return {
    name: list.name,
    marker: list.marker,
    tabColor: list.tabColor,
    columns: list.columns.map(({ width, hidden }) => (hidden ? { width, hidden } : { width })),
    rows: lazily(() => rowsOf(list, words, shown, foot)),
    frozen: { rows: headerRow + 1, columns: list.frozenColumns },
    tables: hasRows ? [tableOf(list, data)] : [],
    conditionalFormats: hasRows ? (list.conditionalFormats?.(data) ?? []) : [],
    validations: hasRows ? (list.validations?.(data) ?? []) : [],
    links: lazily(() => linksOf(list, words, data.top, Math.min(shown, MOST_LINKS))),
    print: {
      orientation: 'landscape', fitWidth: 1, repeatRows: { from: headerRow, to: headerRow }, footer: words('results.footer'),
      ...printArea(list, data.bottom + Math.max(foot.length, 1)),
    },
    showGridLines: false,
  };
}

function footOf({ foot = [], length }: ListSheet, shown: number, room: number): readonly RowSpec[] {
  return shown === length && foot.length < room ? foot : [];
}

function printArea({ printedColumns }: ListSheet, bottom: number): Pick<PrintSpec, 'area'> {
  return printedColumns === undefined ? {} : { area: { top: 0, left: 0, bottom, right: printedColumns - 1 } };
}

function tableOf(list: ListSheet, data: CellRange): TableSpec {
  return { name: list.tableName, range: { ...data, top: data.top - 1 }, columns: list.columns.map((column) => column.header) };
}

function* rowsOf(list: ListSheet, words: Words, shown: number, foot: readonly RowSpec[]): Generator<RowSpec> {
  yield { cells: [{ value: list.title, style: TITLE }], height: 24 };
  for (const line of list.lines) yield { cells: [{ value: line, style: SUBTITLE }] };
  yield { cells: [] };
  if (shown <= 0) {
    yield { cells: [{ value: list.none, style: SUBTITLE }] };
    return;
  }
  const header = list.columns.map((column) => ({ value: column.header, style: HEADER }));
  const widths = list.columns.map(({ width, hidden }) => (hidden ? 0 : width));
  yield sized(header, widths);
  const styles = list.columns.map((column) => column.style ?? BODY);
  for (let position = 0; position < shown; position += 1) yield sized(dress(list.rowAt(position), styles), widths);
  if (shown < list.length) {
    yield { cells: [{ value: words('results.more-rows', { n: formatCount(words, list.length - shown) }), style: SUBTITLE }] };
  }
  yield* foot;
}

function sized(cells: readonly CellSpec[], widths: readonly number[]): RowSpec {
  const height = rowHeight(cells, widths);
  return height === undefined ? { cells } : { cells, height };
}

function dress(cells: readonly CellSpec[], styles: readonly CellStyle[]): CellSpec[] {
  return cells.map((cell, column) => {
    if (typeof cell === 'object' && cell !== null) return cell;
    return { value: clipContent(cell), style: styles[column] ?? BODY };
  });
}

function* linksOf(list: ListSheet, words: Words, top: number, count: number): Generator<LinkSpec> {
  for (let position = 0; position < count; position += 1) {
    const link = list.linkAt?.(position);
    if (link) yield { row: top + position, ...link, tip: words('results.go-to-cell', { cell: link.target }) };
  }
}

/**
 * Headers that differ without case, as an Excel table wants them: line breaks become spaces, a repeated header gets a number.
 *
 * @example uniqueHeaders(['NPR', 'npr']) // ['NPR', 'npr (2)']
 */
export function uniqueHeaders(headers: readonly string[]): string[] {
  const seen = new Set<string>();
  return headers.map((header) => {
    const plain = header.replace(/\s+/g, ' ').trim().slice(0, 200);
    let name = plain;
    for (let attempt = 2; seen.has(name.toLowerCase()); attempt += 1) name = `${plain} (${attempt})`;
    seen.add(name.toLowerCase());
    return name;
  });
}
