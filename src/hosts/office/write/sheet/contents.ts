import { LIMITS } from '../../../../workbook';
import type { CellRange, CellSpec, CellStyle, LinkSpec, RowSpec, SheetSpec, StyledCell } from '../../../../workbook';
import { COLUMNS, rangeText } from '../../addresses';
import type { ExcelApi } from '../../excel-api';
import { jsonBytes } from '../../read/cells/estimate';
import { PAUSE, step } from '../steps';
import type { Step } from '../steps';
import { typed } from '../typed-text';
import { linkSteps } from './links';
import type { ShownLink } from './links';
import { StyleBook } from './style-book';
import { StyleRuns } from './style-runs';

/** What the rows of a sheet say besides their values, gathered while the values are written. */
export class SheetContents {
  readonly book = new StyleBook();
  readonly #looks = new StyleRuns();
  readonly #formats = new StyleRuns();
  readonly #rows = new StyleRuns();
  readonly #links: Map<number, LinkSpec>;
  readonly #columnFormats: readonly (string | null)[];

  constructor(private readonly sheet: string, private readonly spec: SheetSpec) {
    this.#links = linksByCell(spec.links ?? []);
    this.#columnFormats = spec.columns.map(({ style }) => style?.format ?? null);
  }

  /** Links and values. Texts are marked as such, so that Excel takes none of them for something else. */
  * steps(api: ExcelApi): Generator<Step> {
    const limit = api.messageBytes / BLOCKS;
    let block = new Block(0);
    let row = 0;
    for (const line of this.spec.rows) {
      block.add(line.cells.map(valueOf), line.cells.some(isFormula), this.#linksOf(row, line));
      this.#gather(row, line);
      row += 1;
      if (block.bytes > limit || block.rowCount >= MOST_ROWS) {
        yield* block.steps(this.sheet, api);
        block = new Block(row);
      } else if (row % ROWS_AT_A_TIME === 0) yield PAUSE;
    }
    yield* block.steps(this.sheet, api);
  }

  /** Ranges by the number of the style that lies on a column: `3@B` is style 3 on the style of column 1. */
  get looks(): ReadonlyMap<string, readonly CellRange[]> {
    return this.#looks.finish();
  }

  get formats(): ReadonlyMap<string, readonly CellRange[]> {
    return this.#formats.finish();
  }

  get rows(): ReadonlyMap<string, readonly CellRange[]> {
    return this.#rows.finish();
  }

  #gather(row: number, { cells, height, hidden, level }: RowSpec): void {
    this.#looks.addRow(row, cells.map((cell, column) => this.#lookKind(cell, column)));
    this.#formats.addRow(row, cells.map((cell, column) => this.#formatKind(cell, column)));
    const kind = height === undefined && hidden !== true && level === undefined ? null : JSON.stringify({ height, hidden, level });
    this.#rows.addRow(row, [kind]);
  }

  #lookKind(cell: CellSpec, column: number): string | null {
    const style = ownStyle(cell);
    if (style === null) return null;
    const under = this.spec.columns[column]?.style;
    return `${this.book.numberOf(style)}@${under === undefined ? '' : this.book.numberOf(under)}`;
  }

  #formatKind(cell: CellSpec, column: number): string | null {
    const style = ownStyle(cell);
    if (style === null) return null;
    const under = this.#columnFormats[column] ?? null;
    const format = style.format ?? (under === null ? null : 'General');
    return format === under ? null : format;
  }

  #linksOf(row: number, { cells }: RowSpec): ShownLink[] {
    if (this.#links.size === 0) return [];
    return cells.flatMap((cell, column) => {
      const link = this.#links.get(row * COLUMNS + column);
      return link === undefined ? [] : [{ link, text: contentText(cell) }];
    });
  }
}

/** A block is a small part of a message, so that no array of it holds up Excel or the pane for long. */
const BLOCKS = 32;
const MOST_ROWS = 2_000;
const ROWS_AT_A_TIME = 100;

function linksByCell(links: Iterable<LinkSpec>): Map<number, LinkSpec> {
  const byCell = new Map<number, LinkSpec>();
  for (const link of links) {
    if (byCell.size === LIMITS.links) break;
    byCell.set(link.row * COLUMNS + link.column, link);
  }
  return byCell;
}

function isStyled(cell: CellSpec): cell is StyledCell {
  return typeof cell === 'object' && cell !== null;
}

function isFormula(cell: CellSpec): boolean {
  return isStyled(cell) && cell.formula !== undefined;
}

function ownStyle(cell: CellSpec): CellStyle | null {
  return isStyled(cell) ? cell.style ?? null : null;
}

function contentText(cell: CellSpec): string {
  const value = isStyled(cell) ? cell.value : cell;
  return value === null ? '' : String(value);
}

function valueOf(cell: CellSpec): string | number | boolean {
  if (!isStyled(cell)) return typed(cell);
  return cell.formula === undefined ? typed(cell.value) : `=${cell.formula}`;
}

/** Rows that are written together. */
class Block {
  readonly #rows: (readonly (string | number | boolean)[])[] = [];
  readonly #links: ShownLink[] = [];
  #width = 0;
  #hasFormulas = false;
  #isBlank = true;
  bytes = 0;

  constructor(private readonly top: number) {}

  get rowCount(): number {
    return this.#rows.length;
  }

  add(values: readonly (string | number | boolean)[], hasFormulas: boolean, links: readonly ShownLink[]): void {
    this.#rows.push(values);
    this.#links.push(...links);
    this.#width = Math.max(this.#width, values.length);
    this.#hasFormulas ||= hasFormulas;
    this.#isBlank &&= values.every((value) => value === '');
    this.bytes += jsonBytes(values) + 1;
  }

  * steps(sheet: string, api: ExcelApi): Generator<Step> {
    yield* linkSteps(sheet, this.#links, api);
    if (this.#isBlank) return;
    const width = this.#width;
    const values = this.#rows.map((row) => [...row, ...new Array<string>(width - row.length).fill('')]);
    const address = rangeText({ top: this.top, left: 0, bottom: this.top + values.length - 1, right: width - 1 });
    const hasFormulas = this.#hasFormulas;
    yield step(2, (batch) => {
      const range = batch.sheet(sheet).getRange(address);
      if (hasFormulas) range.formulas = values;
      else range.values = values;
    }, this.bytes + values.length * width);
  }
}
