import type { ChartCells, SheetSpec } from '../../../../workbook';
import { bytesOf, joinBytes } from '../bytes/byte-buffer';
import type { Dialect } from '../dialect';
import { writeRows } from './row-writer';
import { sheetHead } from './sheet-head';
import type { SheetStyles } from './sheet-styles';
import { sheetTail, type SheetLinks } from './sheet-tail';

/** A sheet part, whether Excel has something to calculate in it, and the cells that its charts are drawn from. */
export interface WrittenSheet {
  readonly content: Uint8Array;
  readonly hasFormulas: boolean;
  readonly chartCells: ChartCells;
}

/** What a sheet part needs to know of the workbook around it. */
export interface SheetSurroundings {
  readonly dialect: Dialect;
  readonly styles: SheetStyles;
  readonly links: SheetLinks;
  readonly isActive: boolean;
}

/**
 * The XML of a sheet that is ours from the first byte to the last. Rows are produced while they are written.
 *
 * @throws {WorkbookError} for what Excel would not take
 */
export function writeSheet(spec: SheetSpec, { dialect, styles, links, isActive }: SheetSurroundings): WrittenSheet {
  const rows = writeRows(spec, styles);
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
    + `<worksheet xmlns="${dialect.main}" xmlns:r="${dialect.relationships}">`
    + `${sheetHead(spec, rows, styles, isActive)}<sheetData>`;
  const tail = `</sheetData>${sheetTail(spec, styles, links)}</worksheet>`;
  const { hasFormulas, chartCells } = rows;
  return { content: joinBytes([bytesOf(head), ...rows.xml, bytesOf(tail)]), hasFormulas, chartCells };
}
