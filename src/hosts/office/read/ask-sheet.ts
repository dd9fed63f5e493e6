import type { CellRange } from '../../../workbook';
import { parseAreas, rangeText } from '../addresses';
import type { ExcelApi } from '../excel-api';
import { highlightKey } from '../marks/highlight-key';
import { readMarker } from '../marks/marker';
import type { HighlightLook } from '../marks/tones';
import { CHARTS } from '../write/sheet/charts';
import { definedName } from './ask-book';
import { rawBlock } from './cells/raw-block';
import type { RawBlock } from './cells/raw-block';
import type { ChartFacts, ListedSheet } from './facts';
import type { Later } from './later';

/** How a sheet is asked. */
export interface SheetQuery {
  readonly listed: ListedSheet;
  /** Cells to bring along at once; null: none. */
  readonly window: CellRange | null;
  /** Leave out what some workbooks make Excel fail on. */
  readonly isCautious: boolean;
}

export interface AskedFormat {
  readonly item: Excel.ConditionalFormat;
  readonly id: string;
  readonly key: string | null;
  readonly look: HighlightLook | null;
}

export interface AskedNote {
  readonly item: Excel.Note;
  readonly author: string;
  readonly content: string;
}

/** First answers about a sheet; places of tables, highlights and notes are asked for by means of its items. */
export interface SheetAnswers {
  /** The sheet's id. */
  readonly sheet: string;
  readonly used: CellRange;
  /** Null: some are, some are not. */
  readonly areRowsHidden: boolean | null;
  readonly marker: string | null;
  readonly hasFilter: boolean;
  readonly tables: readonly Excel.Table[];
  readonly formats: readonly AskedFormat[];
  readonly notes: readonly AskedNote[];
  /** Null: not asked. */
  readonly charts: readonly ChartFacts[] | null;
  /** Null: not asked. */
  readonly merges: readonly CellRange[] | null;
  /** Cells that hold formulas; null: not known. */
  readonly formulas: readonly CellRange[] | null;
  /** The cells that were brought along; null: none of them is in use. */
  readonly window: RawBlock | null;
}

/** Ask for what one message can tell of a sheet. */
export function askSheet(sheet: Excel.Worksheet, query: SheetQuery, api: ExcelApi): Later<SheetAnswers> {
  const used = sheet.getUsedRange(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden');
  const { names, tables } = sheet;
  names.load('items/name,items/formula');
  tables.load('items/name');
  const filter = api.supports(9) ? sheet.autoFilter.load('enabled') : null;
  const formats = askFormats(sheet);
  const notes = api.supports(18) ? askNotes(sheet) : () => [];
  const charts = api.supports(CHARTS) ? askCharts(sheet) : () => null;
  const merges = api.supports(13) && !query.isCautious ? askAreas(sheet.getUsedRange().getMergedAreasOrNullObject()) : () => null;
  const canFind = api.supports(9) && !query.isCautious && !query.listed.isProtected;
  const formulas = canFind ? askAreas(used.getSpecialCellsOrNullObject('Formulas')) : () => null;
  const window = query.window === null ? () => null : askWindow(sheet, used, query.window);
  return () => ({
    sheet: query.listed.id, used: usedRange(used), areRowsHidden: used.rowHidden, marker: readMarker(names.items.map(definedName)), tables: tables.items,
    hasFilter: filter?.enabled === true, formats: formats(), notes: notes(), charts: charts(), merges: merges(), formulas: formulas(), window: window(),
  });
}

/** Excel calls A1 used when nothing is; a lone empty A1 does no harm. */
function usedRange({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

function askFormats(sheet: Excel.Worksheet): Later<readonly AskedFormat[]> {
  const formats = sheet.getRange().conditionalFormats;
  const custom = 'items/customOrNullObject';
  formats.load(`items/id,items/type,${custom}/rule/formula,${custom}/format/fill/color,${custom}/format/font/color`);
  return () => formats.items.map((item) => ({ item, id: item.id, ...ownFormat(item) }));
}

function ownFormat(item: Excel.ConditionalFormat): Pick<AskedFormat, 'key' | 'look'> {
  const custom = item.type === 'Custom' ? item.customOrNullObject : null;
  const key = custom === null || custom.isNullObject ? null : highlightKey(custom.rule.formula);
  if (custom === null || key === null) return { key: null, look: null };
  return { key, look: { fill: colorOf(custom.format.fill), color: colorOf(custom.format.font) } };
}

/** Empty: Excel tells of no colour, or of a colour by name that we never gave. */
function colorOf({ color }: { readonly color: unknown }): string {
  return typeof color === 'string' ? color : '';
}

function askNotes(sheet: Excel.Worksheet): Later<readonly AskedNote[]> {
  const { notes } = sheet;
  notes.load('items/authorName,items/content');
  return () => notes.items.map((item) => ({ item, author: item.authorName, content: item.content }));
}

function askCharts(sheet: Excel.Worksheet): Later<readonly ChartFacts[]> {
  const { charts } = sheet;
  charts.load('items/id,items/name');
  return () => charts.items.map(({ id, name }) => ({ id, name }));
}

function askAreas(areas: Excel.RangeAreas): Later<readonly CellRange[] | null> {
  areas.load('address,areaCount');
  return () => {
    if (areas.isNullObject) return [];
    const ranges = parseAreas(areas.address);
    return ranges.length === areas.areaCount ? ranges : null;
  };
}

function askWindow(sheet: Excel.Worksheet, used: Excel.Range, window: CellRange): Later<RawBlock | null> {
  const cells = sheet.getRange(rangeText(window)).getIntersectionOrNullObject(used);
  cells.load('rowIndex,columnIndex,values,formulas,numberFormat,valueTypes');
  return () => (cells.isNullObject ? null : rawBlock(cells, { top: cells.rowIndex, left: cells.columnIndex }, { formulas: true, types: true }));
}
