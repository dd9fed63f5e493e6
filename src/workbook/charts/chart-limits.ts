import { LIMITS, refuseLongText, refuseRange } from '../plan-limits';
import type { ChartSpec } from '../plan';
import { cellText } from '../range-text';
import type { CellRange } from '../snapshot';
import { WorkbookError } from '../workbook-error';
import type { ChartCells } from './chart-cells';

/**
 * What can be said against the charts of a sheet without looking at its cells. Linear in the number of series.
 *
 * @throws {WorkbookError} `workbook.outside-sheet`, `workbook.chart-name`, `workbook.chart-ranges`, `workbook.chart-too-large`,
 *   `workbook.chart-axis`, `workbook.text-too-long`
 */
export function refuseCharts(sheet: string, charts: readonly ChartSpec[]): void {
  const names = new Set<string>();
  for (const chart of charts) {
    refuseName(sheet, chart, names);
    refuseRanges(sheet, chart);
    refuseAxis(sheet, chart);
    for (const text of [chart.title, chart.alternativeText, ...chart.series.map(({ title }) => title)]) refuseLongText(sheet, text);
  }
}

function refuseName(sheet: string, { name }: ChartSpec, taken: Set<string>): void {
  const isName = name.trim() !== '' && name.length <= LONGEST_NAME && !/\p{Cc}/u.test(name);
  if (!isName || taken.has(name.toLowerCase())) throw new WorkbookError('workbook.chart-name', { chart: name, sheet, most: LONGEST_NAME });
  taken.add(name.toLowerCase());
}

/** Room for what a host puts before it. */
const LONGEST_NAME = 100;

function refuseRanges(sheet: string, { name, place, categories, series }: ChartSpec): void {
  const ranges = [categories, ...series.map(({ values }) => values)];
  for (const range of [place, ...ranges]) refuseRange(sheet, range);
  const points = lengthOf(categories);
  const areLines = ranges.every((range) => isLine(range) && lengthOf(range) === points);
  if (!areLines || series.length === 0) throw new WorkbookError('workbook.chart-ranges', { chart: name, sheet });
  if (points > LIMITS.points || series.length > LIMITS.series) {
    throw new WorkbookError('workbook.chart-too-large', { chart: name, sheet, series: series.length, points });
  }
}

function isLine({ top, left, bottom, right }: CellRange): boolean {
  return top === bottom || left === right;
}

function lengthOf({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

function refuseAxis(sheet: string, { name, axis: { min, max, unit = max - min } }: ChartSpec): void {
  const isScale = [min, max, unit].every(Number.isFinite) && min < max && unit > 0;
  if (!isScale) throw new WorkbookError('workbook.chart-axis', { chart: name, sheet });
}

/**
 * Values are numbers or nothing. Linear in the number of points.
 *
 * @throws {WorkbookError} `workbook.chart-value` for what Excel would draw as a zero that nobody wrote
 */
export function refuseChartValues(sheet: string, charts: readonly ChartSpec[], cells: ChartCells): void {
  for (const { name, series } of charts) {
    for (const { values } of series) {
      const wrong = cells.contents(values).findIndex((value) => value !== null && typeof value !== 'number');
      if (wrong >= 0) throw new WorkbookError('workbook.chart-value', { chart: name, sheet, cell: cellAt(values, wrong) });
    }
  }
}

function cellAt({ top, left, right }: CellRange, index: number): string {
  const width = right - left + 1;
  return cellText(top + Math.floor(index / width), left + (index % width));
}
