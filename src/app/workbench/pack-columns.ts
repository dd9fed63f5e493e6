import { joinColumns } from '../../workbook';
import type { ColumnDefinition } from '../../workbook';
import { columnsOf } from '../inspect';
import type { LoadedPack } from '../load-pack';

/** Every column that a table can have under a pack, in the order of the standard layout, the pack's own last. */
export function allColumns(pack: LoadedPack): readonly ColumnDefinition[] {
  return joinColumns(columnsOf(pack));
}
