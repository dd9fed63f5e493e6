import type { ExcelBook, ExcelSheet } from './book';
import type { Chart } from './parts';

/** Everything that a workbook holds, as plain data: ids and who is where at the moment left out, what is not there in no order. */
export function plainBook(book: ExcelBook): unknown {
  const { names, date1904, readOnly, isStructureProtected, calculationMode } = book;
  return {
    date1904, readOnly, isStructureProtected, calculationMode, settings: sorted(book.settings),
    names: names.map((name) => ({ ...name })).sort((one, other) => (one.name < other.name ? -1 : 1)),
    sheets: book.sheets.map(plainSheet),
  };
}

function plainSheet(sheet: ExcelSheet): unknown {
  const { rows, page } = sheet;
  const plain: Record<string, unknown> = {
    ...structuredClone(sheet),
    rows: rows.map((row) => Array.from(row, (value) => value ?? null)),
    formulas: sorted(sheet.formulas), formats: sorted(sheet.formats), links: sorted(sheet.links),
    columns: lineList(sheet.columns), lines: lineList(sheet.lines),
    tables: sheet.tables.map(withoutId), conditionalFormats: sheet.conditionalFormats.map(withoutId), comments: sheet.comments.map(withoutId), charts: sheet.charts.map(plainChart),
    names: sheet.names.map((name) => ({ ...name })).sort((one, other) => (one.name < other.name ? -1 : 1)),
    customProperties: sorted(sheet.customProperties),
    page: { ...page, values: sorted(page.values), headersFooters: sorted(page.headersFooters) },
  };
  return withoutId(plain);
}

function plainChart(chart: Chart): unknown {
  return { ...withoutId(chart), looks: sorted(chart.looks), series: chart.series.map((one) => ({ ...one, looks: sorted(one.looks) })) };
}

/** Ids are given anew to whatever is made again. */
function withoutId(thing: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(thing).filter(([key]) => key !== 'id'));
}

/** Rows and columns that have nothing of their own are as good as not there. */
function lineList(lines: ExcelSheet['lines']): [number, unknown][] {
  return sorted(lines).filter(([, line]) => line.size !== null || line.hidden || line.level > 0 || Object.keys(line.format).length > 0).map(([index, line]) => [index, { ...line }]);
}

function sorted<K extends string | number, V>(map: ReadonlyMap<K, V>): [K, V][] {
  return [...map].sort(([one], [other]) => (one < other ? -1 : 1));
}
