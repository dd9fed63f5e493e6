import { BODY, BODY_CENTER, BODY_QUIET, BODY_TEXT, HEADER, PLAIN, SECTION, SUBTITLE, TITLE, TONED } from '../layout/look';
import { countLines, heightOfLines, rowHeight, usableWidth } from '../layout/row-height';
import type { CellContent, CellSpec, CellStyle, RowSpec, SheetSpec } from '../plan';
import type { CellRange } from '../snapshot';
import { clip } from './clip';

/** Columns that a label takes. */
const LABEL_COLUMNS = 2;
const WIDTHS = { before: [12, 14, 20, 26], trait: 17, change: 28 };
const LABEL: CellStyle = { ...SUBTITLE, vertical: 'top' };
const STRONG: CellStyle = { ...BODY, bold: true };
const TITLE_HEIGHT = 24;
const HEADING_HEIGHT = 20;

/** The page of `Kelompok Usulan` while it is laid down, row by row: facts on top, then groups with a heading each. */
export class GroupsPage {
  private readonly widths: readonly number[];
  private readonly rows: RowSpec[] = [];
  private readonly merges: CellRange[] = [];
  private headerRow: number | null = null;

  /** @param traits columns between the name and what changes */
  constructor(traits: number) {
    this.widths = [...WIDTHS.before, ...Array.from({ length: traits }, () => WIDTHS.trait), WIDTHS.change];
  }

  title(text: string): void {
    this.across(text, TITLE, TITLE_HEIGHT);
  }

  heading(text: string): void {
    this.across(text, SECTION, Math.max(HEADING_HEIGHT, this.heightOf(text, { ...SECTION, wrap: true }, 0)));
  }

  line(text: string): void {
    this.across(text, PLAIN, this.heightOf(text, PLAIN, 0));
  }

  /** A label and a text. */
  fact(label: string, text: string): void {
    this.merge(0, LABEL_COLUMNS - 1);
    this.merge(LABEL_COLUMNS, this.widths.length - 1);
    const cells = this.widths.map((_, column): CellSpec => (
      column < LABEL_COLUMNS ? { value: column === 0 ? clip(label) : null, style: LABEL } : { value: column === LABEL_COLUMNS ? clip(text) : null, style: PLAIN }));
    this.rows.push({ cells, height: this.heightOf(text, PLAIN, LABEL_COLUMNS) });
  }

  gap(): void {
    this.rows.push({ cells: [] });
  }

  header(titles: readonly CellContent[]): void {
    this.headerRow ??= this.rows.length;
    this.sized(titles.map((value) => ({ value, style: HEADER })));
  }

  /** A person's row: group, role, NIP, name, traits, change. */
  person(values: readonly CellContent[], leads: boolean): void {
    const styles = [BODY_CENTER, leads ? TONED.pass : BODY, BODY_TEXT, leads ? STRONG : BODY];
    const last = this.widths.length - 1;
    this.sized(values.map((value, column) => ({ value, style: styles[column] ?? (column === last ? BODY_QUIET : BODY) })));
  }

  sheet(name: string, footer: string): SheetSpec {
    const header = this.headerRow;
    return {
      name, marker: 'groups', tabColor: '0F6E5A', columns: this.widths.map((width) => ({ width })), rows: this.rows, merges: this.merges,
      ...(header === null ? {} : { frozen: { rows: header + 1, columns: 0 } }),
      print: { orientation: 'landscape', fitWidth: 1, footer, ...(header === null ? {} : { repeatRows: { from: header, to: header } }) },
      showGridLines: false,
    };
  }

  private sized(cells: readonly CellSpec[]): void {
    const height = rowHeight(cells, this.widths);
    this.rows.push(height === undefined ? { cells } : { cells, height });
  }

  private across(text: string, style: CellStyle, height: number): void {
    this.merge(0, this.widths.length - 1);
    this.rows.push({ cells: this.widths.map((_, column) => ({ value: column === 0 ? clip(text) : null, style })), height });
  }

  private merge(left: number, right: number): void {
    this.merges.push({ top: this.rows.length, bottom: this.rows.length, left, right });
  }

  /** Programs do not size rows by merged cells. */
  private heightOf(text: string, style: CellStyle, left: number): number {
    const width = this.widths.slice(left).reduce((sum, one) => sum + one, 0);
    return heightOfLines(countLines(text, usableWidth(width, style)));
  }
}
