import type { TableKind } from '../columns';
import type { HeaderBlock, HeaderColumn, HeaderPart } from './header-block';
import { isDateSerial } from './open-columns';
import { meaningOf } from './read-columns';
import type { KindReading, ReadColumn } from './read-columns';
import type { SheetReader } from './sheet-reader';

interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** True when the column means the same without the lines above its last one. */
function needsLastOnly(column: ReadColumn, kind: TableKind): boolean {
  const whole = column.whole.get(kind);
  if (meaningOf(column, kind) !== whole) return true;
  const last = column.last.get(kind);
  return last?.definitions.length === 1 && last.definitions[0] === whole?.definitions[0];
}

/** From the first to the last row of header parts, those that they are merged over included. */
function spanOf(reader: SheetReader, parts: readonly HeaderPart[]): RowSpan {
  const spans = parts.map((part) => ({ first: part.row, last: reader.merges.covering(part.row, part.column)?.bottom ?? part.row }));
  return { first: Math.min(...spans.map((span) => span.first)), last: Math.max(...spans.map((span) => span.last)) };
}

/** True when the columns' headers have a row in common: names spread over several rows are no header. */
function meetInOneRow(spans: readonly RowSpan[]): boolean {
  const lastStart = spans.reduce((row, span) => Math.max(row, span.first), -1);
  return spans.every((span) => span.last >= lastStart);
}

function claimed(reading: KindReading): readonly ReadColumn[] {
  return [...reading.named.values(), ...[...reading.duplicates.values()].flat(), ...reading.ambiguous.map((one) => one.column)];
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

/**
 * True when the block is one header: its named columns meet in a common row, and every line carries meaning, so that
 * a title above or a data row below is never part of it.
 */
export function isOneHeader(
  reader: SheetReader, block: HeaderBlock, reading: KindReading, open: readonly ReadColumn[],
): boolean {
  const columns = claimed(reading);
  if (!meetInOneRow(columns.map(({ header }) => spanOf(reader, header.parts)))) return false;
  const used = columns.map((column) => (
    spanOf(reader, needsLastOnly(column, reading.kind) ? column.header.parts.slice(-1) : column.header.parts)
  ));
  const firstUsed = used.reduce((row, span) => Math.min(row, span.first), Infinity);
  const named = [...reading.named.values()].map((column) => column.header);
  const opened = open.map((column) => column.header);
  for (let row = block.top; row <= block.bottom; row += 1) {
    const isUsed = used.some((span) => span.first <= row && row <= span.last);
    if (!isUsed && !isOpenLine(row, firstUsed, named, opened)) return false;
  }
  return true;
}
