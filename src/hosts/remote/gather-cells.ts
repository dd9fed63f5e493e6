import type { SheetSnapshot } from '../../workbook';
import type { FormatRuns, FormulaCells } from './protocol';

type Row = SheetSnapshot['rows'][number];
type WidthOf = (row: Row) => number;

const GENERAL = 'General';

/** The format that runs down a column until another one comes. */
interface OpenRun {
  format: string;
  top: number;
}

/** The number formats of a block of rows that are not General. */
export function gatherFormats(sheet: SheetSnapshot, from: number, rows: readonly Row[], widthOf: WidthOf): FormatRuns {
  const collector = new RunCollector();
  const open: OpenRun[] = [];
  for (const [offset, cells] of rows.entries()) {
    const row = from + offset;
    const width = widthOf(cells);
    for (let column = 0; column < Math.max(width, open.length); column += 1) {
      const format = column < width ? sheet.numberFormat(row, column) : GENERAL;
      const run = open[column] ??= { format: GENERAL, top: row };
      if (run.format === format) continue;
      collector.close(run, column, row);
      run.format = format;
      run.top = row;
    }
  }
  open.forEach((run, column) => { collector.close(run, column, from + rows.length); });
  return collector.result();
}

class RunCollector {
  private readonly palette = new Map<string, number>();
  private readonly runs: number[] = [];

  close({ format, top }: OpenRun, column: number, end: number): void {
    if (format === GENERAL || end === top) return;
    const place = this.palette.get(format) ?? this.palette.size;
    this.palette.set(format, place);
    this.runs.push(top, column, end - top, place);
  }

  result(): FormatRuns {
    return { palette: [...this.palette.keys()], runs: Uint32Array.from(this.runs) };
  }
}

/** The formulas of a block of rows. */
export function gatherFormulas(sheet: SheetSnapshot, from: number, rows: readonly Row[], widthOf: WidthOf): FormulaCells {
  const at: number[] = [];
  const texts: string[] = [];
  for (const [offset, cells] of rows.entries()) {
    const row = from + offset;
    const width = widthOf(cells);
    for (let column = 0; column < width; column += 1) {
      const formula = sheet.formula(row, column);
      if (formula === null) continue;
      at.push(row, column);
      texts.push(formula);
    }
  }
  return { at: Uint32Array.from(at), texts };
}
