import { valueAt } from '../model/cells';
import { excelClass } from '../run/thing';
import type { TypedClass } from '../run/thing';
import { collectionMembers, isSameText } from './collection';
import { RangeClass } from './range';
import type { TableTarget } from './tables';

interface ColumnTarget extends TableTarget {
  readonly index: number;
}

function nameOf({ sheet, table, index }: ColumnTarget): string {
  return String(valueAt(sheet, table.range.top, table.range.left + index) ?? '');
}

export const TableColumn: TypedClass<ColumnTarget> = excelClass<ColumnTarget>({
  name: 'TableColumn',
  key: ({ index }) => index + 1,
  properties: { Id: { get: ({ index }) => index + 1 }, Index: { get: ({ index }) => index }, Name: { get: nameOf } },
  methods: {
    GetRange: ({ sheet, table, index }) => RangeClass.of({ sheet, range: { ...table.range, left: table.range.left + index, right: table.range.left + index } }),
  },
});

const columns = collectionMembers<TableTarget>({
  items: (target) => Array.from({ length: target.table.range.right - target.table.range.left + 1 }, (_, index) => TableColumn.of({ ...target, index })),
  matches: (item, key) => (item.target as ColumnTarget).index + 1 === key || isSameText(nameOf(item.target as ColumnTarget), key),
});

export const TableColumnCollection: TypedClass<TableTarget> = excelClass<TableTarget>({
  name: 'TableColumnCollection', ...columns, properties: { Count: { get: ({ table }) => table.range.right - table.range.left + 1 } },
});

/** Rows are only counted: adding rows to a table one by one can lose the edits of a co-author. */
export const TableRowCollection: TypedClass<TableTarget> = excelClass<TableTarget>({
  name: 'TableRowCollection',
  properties: { Count: { get: ({ table }) => table.range.bottom - table.range.top } },
  methods: { GetCount: ({ table }) => table.range.bottom - table.range.top },
});
