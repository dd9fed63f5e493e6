import type { CellRange } from '../../../../src/workbook';
import type { ExcelSheet } from '../model/book';
import { putValue, valueAt } from '../model/cells';
import { nextId } from '../model/new-sheet';
import type { Table } from '../model/parts';
import { parseAddress } from '../model/parse-address';
import { contains, intersect } from '../model/ranges';
import { ExcelError } from '../run/excel-error';
import { changeSheet } from '../run/guard';
import type { Session } from '../run/session';
import { excelClass } from '../run/thing';
import type { Property, Thing, TypedClass } from '../run/thing';
import { areaFrom, textOf } from './areas';
import { collectionMembers, isSameText } from './collection';
import { RangeClass } from './range';
import { clearRange } from './range-changes';
import { TableColumnCollection, TableRowCollection } from './table-parts';
import { worksheetOf } from './worksheet-link';

interface TablesTarget {
  readonly sheet: ExcelSheet | null;
}

/** A table and its sheet. */
export interface TableTarget {
  readonly sheet: ExcelSheet;
  readonly table: Table;
}

function flag(key: 'showHeaders' | 'showTotals' | 'showFilterButton' | 'showBandedRows' | 'showBandedColumns'): Property<TableTarget> {
  return { get: ({ table }) => table[key], set: ({ sheet, table }, value, session) => { changeSheet(session, sheet, 'sheet'); table[key] = value === true; } };
}

function refuseName(session: Session, name: string, except: Table | null): void {
  const isTable = session.book.sheets.some(({ tables }) => tables.some((table) => table !== except && isSameText(table.name, name)));
  const isName = session.book.names.some((one) => isSameText(one.name, name));
  const isAllowed = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) && parseAddress(name) === null && !/^(?:r\d*c?\d*|c\d*)$/i.test(name);
  if (isTable || isName) throw new ExcelError('ItemAlreadyExists', `The name "${name}" is taken.`);
  if (!isAllowed) throw new ExcelError('InvalidArgument', `"${name}" is no name for a table.`);
}

/** The header row of a table: texts, no two the same; Excel makes them so. */
function settleHeaders(sheet: ExcelSheet, { top, left, right }: CellRange): void {
  const seen = new Set<string>();
  for (let column = left; column <= right; column += 1) {
    const value = valueAt(sheet, top, column);
    const text = value === null ? `Column${column - left + 1}` : String(value);
    let name = text;
    for (let number = 2; seen.has(name.toLowerCase()); number += 1) name = `${text}${number}`;
    seen.add(name.toLowerCase());
    putValue(sheet, top, column, name);
  }
}

function add(session: Session, target: TablesTarget, address: unknown, hasHeaders: unknown): Thing {
  const { sheet, range } = areaFrom(session, address, target.sheet);
  changeSheet(session, sheet, 'sheet', range);
  if (hasHeaders !== true) throw new ExcelError('NotImplemented', 'The stand-in makes tables with headers only.');
  if (sheet.tables.some((table) => intersect(table.range, range) !== null)) throw new ExcelError('InvalidArgument', 'A table cannot overlap another table.');
  if (sheet.merges.some((merge) => intersect(merge, range) !== null)) throw new ExcelError('InvalidArgument', 'A table cannot hold merged cells.');
  if (sheet.autoFilter !== null && intersect(sheet.autoFilter, range) !== null) throw new ExcelError('InvalidArgument', 'A table cannot overlap a filter.');
  settleHeaders(sheet, range);
  const table: Table = {
    id: nextId(session.book), name: freeName(session), range: range.top === range.bottom ? { ...range, bottom: range.bottom + 1 } : range,
    style: 'TableStyleMedium2', showHeaders: true, showTotals: false, showFilterButton: true, showBandedRows: true, showBandedColumns: false,
  };
  sheet.tables.push(table);
  return TableClass.of({ sheet, table });
}

function freeName({ book }: Session): string {
  const taken = new Set(book.sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase())));
  for (let number = 1; ; number += 1) if (!taken.has(`table${number}`)) return `Table${number}`;
}

function drop({ sheet, table }: TableTarget, session: Session): void {
  changeSheet(session, sheet, 'sheet');
  if (!sheet.tables.includes(table)) throw new ExcelError('ItemNotFound');
  sheet.tables = sheet.tables.filter((one) => one !== table);
}

export const TableClass: TypedClass<TableTarget> = excelClass<TableTarget>({
  name: 'Table',
  key: ({ table }) => table.id,
  properties: {
    Id: { get: ({ table }) => table.id },
    Name: { get: ({ table }) => table.name, set: ({ sheet, table }, value, session) => { refuseName(session, textOf(value), table); changeSheet(session, sheet, 'sheet'); table.name = textOf(value); } },
    Style: { get: ({ table }) => table.style, set: ({ sheet, table }, value, session) => { changeSheet(session, sheet, 'sheet'); table.style = textOf(value); } },
    ShowHeaders: flag('showHeaders'), ShowTotals: flag('showTotals'), ShowFilterButton: flag('showFilterButton'),
    ShowBandedRows: flag('showBandedRows'), ShowBandedColumns: flag('showBandedColumns'),
    Worksheet: { object: ({ sheet }) => worksheetOf(sheet) },
    Columns: { object: (target) => TableColumnCollection.of(target) },
    Rows: { object: (target) => TableRowCollection.of(target) },
  },
  methods: {
    GetRange: ({ sheet, table }) => RangeClass.of({ sheet, range: table.range }),
    GetHeaderRowRange: ({ sheet, table }) => RangeClass.of({ sheet, range: { ...table.range, bottom: table.range.top } }),
    GetDataBodyRange: ({ sheet, table }) => RangeClass.of({ sheet, range: { ...table.range, top: table.range.top + 1 } }),
    ConvertToRange: (target, _, session) => {
      drop(target, session);
      return RangeClass.of({ sheet: target.sheet, range: target.table.range });
    },
    /** The cells go with it. */
    Delete: (target, _, session) => {
      drop(target, session);
      clearRange(session, { sheet: target.sheet, range: target.table.range }, 'All');
    },
    ClearFilters: () => null,
    Resize: ({ sheet, table }, [range], session) => {
      const area = areaFrom(session, range, sheet);
      if (area.range.top !== table.range.top || !contains({ ...area.range, bottom: Infinity }, { ...table.range, bottom: table.range.top })) throw new ExcelError('InvalidArgument');
      changeSheet(session, sheet, 'sheet');
      table.range = area.range;
    },
  },
});

const members = collectionMembers<TablesTarget>({
  items: ({ sheet }, { book }) => (sheet === null ? book.sheets : [sheet]).flatMap((one) => one.tables.map((table) => TableClass.of({ sheet: one, table }))),
  matches: (item, key) => {
    const { table } = item.target as TableTarget;
    return table.id === key || isSameText(table.name, key);
  },
});

export const TableCollection: TypedClass<TablesTarget> = excelClass<TablesTarget>({
  name: 'TableCollection',
  ...members,
  properties: { Count: { get: (target, session) => members.items(target, session).length } },
  methods: { ...members.methods, Add: (target, [address, hasHeaders], session) => add(session, target, address, hasHeaders) },
});
