import type { CellRange } from '../../../../workbook';
import { parseRange, rangeText } from '../addresses';
import type { PartEdit } from '../opc/part-edit';
import { openTag, setAttribute } from '../xml/change-element';
import { childOf, type Outline } from '../xml/outline';
import type { Targets } from './targets';

/** Let the dimension of a sheet take in its new cells, if the sheet says one. */
export function extendDimension(edit: PartEdit, outline: Outline, targets: Targets): void {
  const place = childOf(outline, 'dimension');
  const said = place === null ? null : parseRange(openTag(edit.bytes, place).attribute('ref') ?? '');
  if (place === null || said === null) return;
  const grown = { ...said };
  for (const [row, columns] of targets.rows) {
    for (const [column, value] of columns) if (value !== null && value !== '') include(grown, row, column);
  }
  setAttribute(edit, place, 'ref', rangeText(grown));
}

function include(range: { -readonly [Side in keyof CellRange]: number }, row: number, column: number): void {
  range.top = Math.min(range.top, row);
  range.left = Math.min(range.left, column);
  range.bottom = Math.max(range.bottom, row);
  range.right = Math.max(range.right, column);
}
