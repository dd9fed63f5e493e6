import { isCellError } from '../../../domain/values';
import type { CellValue } from '../../../domain/values';
import { ownChartName } from '../../../workbook';
import type { ChartFacts } from '../read/facts';
import type { SheetReading } from '../read/read-book';

/** Whether two readings show the same sheet: marker, cells, formats, formulas, tables, merges, notes, charts, hidden rows. */
export function isSameSheet(one: SheetReading, other: SheetReading): boolean {
  return one.facts.marker === other.facts.marker && framesOf(one) === framesOf(other) && haveSameCells(one, other);
}

function framesOf({ facts }: SheetReading): string {
  const { name, visibility, tables, merges, notes, charts, hiddenRows } = facts;
  return JSON.stringify([name, visibility, tables, merges, notes, ownCharts(charts), [...hiddenRows]]);
}

/** Charts that people draw on a sheet of ours are theirs. */
function ownCharts(charts: readonly ChartFacts[] | null): readonly (string | null)[] | null {
  return charts?.map(({ name }) => ownChartName(name)).filter((name) => name !== null) ?? null;
}

function haveSameCells({ cells: one }: SheetReading, { cells: other }: SheetReading): boolean {
  if (one === null || other === null || one.rows.length !== other.rows.length) return false;
  return one.rows.every((cells, row) => {
    const width = Math.max(cells.length, other.rows[row]?.length ?? 0);
    for (let column = 0; column < width; column += 1) {
      const isSame = isSameValue(cells[column] ?? null, other.rows[row]?.[column] ?? null)
        && one.numberFormat(row, column) === other.numberFormat(row, column) && one.formula(row, column) === other.formula(row, column);
      if (!isSame) return false;
    }
    return true;
  });
}

export function isSameValue(one: CellValue, other: CellValue): boolean {
  return isCellError(one) && isCellError(other) ? one.error === other.error : one === other;
}
