import { WorkbookError, type CellRange } from '../../../workbook';
import type { XmlScanner } from '../xml/scanner';
import { parseRange } from './address';
import { forEachChild } from './part';

/** Merged ranges of the `mergeCells` element that the scanner stands on. */
export function readMerges(xml: XmlScanner, sheet: string): readonly CellRange[] {
  const merges: CellRange[] = [];
  forEachChild(xml, (local) => {
    if (local === 'mergeCell') merges.push(requireRange(xml.attribute('ref'), sheet));
  });
  return merges;
}

/**
 * A range that must be one.
 *
 * @throws {WorkbookError} `xlsx.address` with `sheet` and the text that is no range
 */
export function requireRange(text: string | null, sheet: string): CellRange {
  const range = parseRange(text ?? '');
  if (range === null) throw new WorkbookError('xlsx.address', { sheet, address: text ?? '' });
  return range;
}
