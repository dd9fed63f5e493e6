import type { CellRange } from '../../../../workbook';
import { areaOf, isInside } from '../../addresses';
import type { RawBlock, Wanted } from './raw-block';

/** When there is nothing to go by: a short text, its format, and as much again for its formula and type. */
const UNKNOWN = { value: 20, format: 14, formula: 20, type: 10 } as const;
/** Later rows may hold more than the first; the first are headers, which are long, and a message that is too large is asked again in halves. */
const MARGIN = 1.05;

/** Bytes that a cell of a sheet takes in an answer, judged by its first cells. */
export function bytesPerCell(sample: RawBlock | null, wanted: Wanted): number {
  const { value, format, formula, type } = sample === null ? UNKNOWN : measured(sample);
  return (value + format + (wanted.formulas ? formula : 0) + (wanted.types ? type : 0)) * MARGIN;
}

function measured({ values, numberFormat, formulas, types }: RawBlock): Readonly<Record<keyof typeof UNKNOWN, number>> {
  const cells = Math.max(1, values.reduce((sum, row) => sum + row.length, 0));
  const share = (list: unknown): number => (list === null ? 0 : jsonBytes(list) / cells);
  return { value: share(values), format: share(numberFormat), formula: share(formulas), type: share(types) };
}

const encoder = new TextEncoder();

/** Bytes of a value as JSON. */
export function jsonBytes(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length;
}

/**
 * A range in bands of rows that take about so many bytes each.
 *
 * @returns as few bands as possible, of about equal height
 */
export function bandsOf(range: CellRange, bytesOfCell: number, limit: number): CellRange[] {
  const height = range.bottom - range.top + 1;
  const count = Math.min(height, Math.max(1, Math.ceil((areaOf(range) * bytesOfCell) / limit)));
  return Array.from({ length: count }, (_, index) => ({
    ...range, top: range.top + Math.floor((height * index) / count), bottom: range.top + Math.floor((height * (index + 1)) / count) - 1,
  }));
}

/** What of the used range is still to be asked when a window of it has come. */
export function restOf(used: CellRange, window: CellRange | null): CellRange | null {
  if (window === null) return used;
  if (isInside(used, window)) return null;
  const covers = window.left <= used.left && window.right >= used.right && window.top <= used.top && window.bottom >= used.top;
  return covers ? { ...used, top: window.bottom + 1 } : used;
}
