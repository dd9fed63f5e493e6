import { sequenceNumber } from './row-text';
import type { SheetReader } from './sheet-reader';

/** The filled cells of a row as they may stand in a header. */
export function filledIn(reader: SheetReader, row: number): readonly (readonly [column: number, value: string | number])[] {
  const width = reader.width(row, row);
  return Array.from({ length: width }, (_, column) => [column, reader.headerValue(row, column)] as const)
    .flatMap(([column, value]) => (value === null ? [] : [[column, value] as const]));
}

/** "(1) (2) (3)": consecutive numbers and nothing else. */
export function isNumbering(reader: SheetReader, row: number): boolean {
  const numbers = filledIn(reader, row).map(([, value]) => sequenceNumber(value));
  return numbers.length >= 3 && numbers.every((number, index) => number !== null && number === (numbers[0] ?? 0) + index);
}
