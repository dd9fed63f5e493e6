import type { ChecklistReport } from '../../domain/findings';
import { formatCellRef } from '../../domain/values';
import { PLAIN, SUBTITLE, TITLE } from '../layout/look';
import type { CellStyle, ChartSpec, SheetSpec } from '../plan';
import type { ReportView } from './report-view';
import { layOut } from './span-lines';
import type { Line } from './span-lines';
import { EMPTY_LINE } from './summary-table';

/** Columns: two that a component's title takes, then eight of figures. */
export const SCORE_WIDTHS = [12, 26, 12, 12, 12, 12, 12, 12, 12, 12] as const;
export const ALL_COLUMNS = SCORE_WIDTHS.length;
/** Percent of its size at which the columns fit A4. */
const SCALE = 58;
export const WRAPPED: CellStyle = { ...SUBTITLE, wrap: true, vertical: 'top' };

/** `Skor LO` while it is laid down, line by line; charts stand on empty lines. */
export class ScoresPage {
  private readonly lines: Line[] = [];
  private readonly charts: ChartSpec[] = [];
  private readonly breaks: number[] = [];

  /** The row that the next line gets, zero-based. */
  get row(): number {
    return this.lines.length;
  }

  add(...lines: readonly Line[]): void {
    this.lines.push(...lines);
  }

  gap(): void {
    this.lines.push(EMPTY_LINE);
  }

  /** A text over all columns; null: nothing. */
  text(value: string | null, style: CellStyle = PLAIN, height?: number): void {
    if (value !== null) this.lines.push({ spans: [{ span: ALL_COLUMNS, value, style }], ...(height === undefined ? {} : { height }) });
  }

  title(value: string): void {
    this.text(value, { ...TITLE, size: 20 }, 32);
  }

  /** What follows is printed on a page of its own. */
  newPage(): void {
    if (this.row > 0) this.breaks.push(this.row);
  }

  /** Charts side by side on so many rows of one height, in points. */
  draw(charts: readonly ChartSpec[], rows: number, height: number): void {
    this.charts.push(...charts);
    this.lines.push(...Array.from({ length: charts.length === 0 ? 0 : rows }, () => ({ spans: [], height })));
  }

  sheet(name: string, footer: string): SheetSpec {
    return {
      name, marker: 'scores', tabColor: '1B4F8F', columns: SCORE_WIDTHS.map((width) => ({ width })), ...layOut(this.lines, 0, SCORE_WIDTHS),
      charts: this.charts, showGridLines: false,
      print: { orientation: 'portrait', fitWidth: 1, scale: SCALE, breaks: this.breaks, footer },
    };
  }
}

/** The first cell of a worksheet. */
export function startOf({ sheet }: Pick<ChecklistReport, 'sheet'>): string {
  return formatCellRef({ sheet, row: 0, column: 0 });
}

/** The worksheets of a report. */
export function checklistsOf({ report }: ReportView): readonly ChecklistReport[] {
  return report.checklists ?? [];
}
