import type { HeaderBlock, HeaderColumn } from './header-block';
import { isDateSerial } from './open-columns';
import { meaningOf } from './read-columns';
import type { KindReading, ReadColumn } from './read-columns';
import type { SheetReader } from './sheet-reader';

/** Rows whose text a named column's meaning rests on, the rows its header is merged over included. */
function rowsUsed(reader: SheetReader, reading: KindReading): ReadonlySet<number> {
  const rows = new Set<number>();
  const columns = [...reading.named.values(), ...[...reading.duplicates.values()].flat(), ...reading.ambiguous.map((one) => one.column)];
  for (const column of columns) {
    const isWhole = meaningOf(column, reading.kind) === column.whole.get(reading.kind);
    for (const part of isWhole ? column.header.parts : column.header.parts.slice(-1)) {
      const merge = reader.merges.covering(part.row, part.column);
      for (let row = part.row; row <= (merge?.bottom ?? part.row); row += 1) rows.add(row);
    }
  }
  return rows;
}

function partsOn(columns: readonly HeaderColumn[], row: number): readonly { readonly value: string | number; readonly column: number }[] {
  return columns.flatMap((column) => column.parts.filter((part) => part.row === row));
}

/** A line that only speaks about open columns: session dates below a common "Sesi", subjects above dates. */
function isOpenLine(row: number, firstUsed: number, named: readonly HeaderColumn[], open: readonly HeaderColumn[]): boolean {
  if (partsOn(named, row).length > 0) return false;
  const parts = partsOn(open, row);
  if (!parts.some((part) => typeof part.value === 'string' || isDateSerial(part.value))) return false;
  return row > firstUsed || parts.length > 1;
}

/** True when every line of the header carries meaning: a title above or a data row below is never part of it. */
export function everyLineMeans(
  reader: SheetReader, block: HeaderBlock, reading: KindReading, open: readonly ReadColumn[],
): boolean {
  const used = rowsUsed(reader, reading);
  const firstUsed = Math.min(...used);
  const named = [...reading.named.values()].map((column) => column.header);
  const opened = open.map((column) => column.header);
  for (let row = block.top; row <= block.bottom; row += 1) {
    if (!used.has(row) && !isOpenLine(row, firstUsed, named, opened)) return false;
  }
  return true;
}
