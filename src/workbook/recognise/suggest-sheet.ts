import { isBlank } from '../../domain/values';
import type { SheetSnapshot } from '../snapshot';
import { readHeaderBlock } from './header-block';
import { headerTextOf } from './read-columns';
import { SheetReader } from './sheet-reader';
import { couldBeHeader } from './suggest-header-row';
import { filledIn } from './suggest-rows';

/** A column of a sheet as it stands below a row that is taken for the header. */
export interface SheetColumn {
  /** Zero-based. */
  readonly column: number;
  /** What stands in the header, its lines joined; empty when nothing does. */
  readonly header: string;
  /** Zero-based rows of the first values below. */
  readonly sampleRows: readonly number[];
}

/** Nobody chooses among more columns. */
const MOST_COLUMNS = 256;
const HEADER_ROWS = 30;
const SEARCHED_ROWS = 60;
const WORDS_SHOWN = 6;

/**
 * The columns of a sheet that hold anything, for somebody who is to say what they are.
 *
 * @param headerRow one-based; 0: there is no header
 * @param samples how many values to look for in each
 */
export function listSheetColumns(sheet: SheetSnapshot, headerRow: number, samples: number): readonly SheetColumn[] {
  const reader = new SheetReader(sheet);
  const bottom = headerRow - 1;
  const headers = new Map(headerRow === 0 ? [] : readHeaderBlock(reader, bottom, bottom).columns.map((one) => [one.column, headerTextOf(one)]));
  const width = Math.min(MOST_COLUMNS, Math.max(reader.widthBelow(headerRow), headerRow === 0 ? 0 : reader.width(bottom, bottom)));
  const last = Math.min(sheet.rows.length, headerRow + SEARCHED_ROWS);
  return Array.from({ length: width }, (_, column): SheetColumn => {
    const sampleRows: number[] = [];
    for (let row = headerRow; row < last && sampleRows.length < samples; row += 1) if (!reader.isBlank(row, column)) sampleRows.push(row);
    return { column, header: headers.get(column) ?? '', sampleRows };
  }).filter(({ header, sampleRows }) => header !== '' || sampleRows.length > 0);
}

/** A row that could be the header. */
export interface PossibleHeader {
  /** One-based. */
  readonly row: number;
  /** Its first texts. */
  readonly texts: readonly string[];
}

/** Rows among the first thirty that hold several texts, and `chosen` (one-based) wherever it is. */
export function possibleHeaders(sheet: SheetSnapshot, chosen: number): readonly PossibleHeader[] {
  const reader = new SheetReader(sheet);
  const rows = Array.from({ length: Math.min(HEADER_ROWS, sheet.rows.length) }, (_, row) => row + 1)
    .filter((row) => row === chosen || couldBeHeader(reader, row - 1));
  const all = chosen === 0 || rows.includes(chosen) ? rows : [...rows, chosen];
  return all.map((row) => ({
    row, texts: filledIn(reader, row - 1).map(([, value]) => String(value).trim()).filter((text) => !isBlank(text)).slice(0, WORDS_SHOWN),
  }));
}
