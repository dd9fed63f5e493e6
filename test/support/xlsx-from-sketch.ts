import { strToU8, zipSync } from 'fflate';
import { columnName } from '../../src/domain/values';
import type { CellValue } from '../../src/domain/values';
import type { CellRange, NoteSnapshot } from '../../src/workbook';
import { rangeOf } from './snapshot';
import type { SheetSketch, WorkbookSketch } from './snapshot';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

type Parts = Map<string, string>;

function xml(text: string): string {
  const escaped = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return escaped.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function a1({ top, left, bottom, right }: CellRange): string {
  return `${columnName(left)}${top + 1}:${columnName(right)}${bottom + 1}`;
}

function valueXml(value: CellValue): { type: string; inner: string } {
  if (value === null) return { type: '', inner: '' };
  if (typeof value === 'number') return { type: '', inner: `<v>${value}</v>` };
  if (typeof value === 'boolean') return { type: ' t="b"', inner: `<v>${value ? 1 : 0}</v>` };
  if (typeof value === 'object') return { type: ' t="e"', inner: `<v>${value.error}</v>` };
  return { type: ' t="inlineStr"', inner: `<is><t xml:space="preserve">${xml(value)}</t></is>` };
}

function formulaXml(formula: string, value: CellValue): { type: string; inner: string } {
  const text = typeof value === 'string' ? { type: ' t="str"', inner: `<v>${xml(value)}</v>` } : valueXml(value);
  return { type: text.type, inner: `<f>${xml(formula)}</f>${text.inner}` };
}

function cellXml(sketch: SheetSketch, formats: readonly string[], address: string, value: CellValue): string {
  const formula = sketch.formulas?.[address];
  const format = sketch.numberFormats?.[address];
  const style = format === undefined ? '' : ` s="${formats.indexOf(format) + 1}"`;
  const { type, inner } = formula === undefined ? valueXml(value) : formulaXml(formula, value);
  return inner === '' && style === '' ? '' : `<c r="${address}"${style}${type}>${inner}</c>`;
}

function rowsXml(sketch: SheetSketch, formats: readonly string[]): string {
  const hidden = new Set(sketch.hiddenRows ?? []);
  return sketch.rows.map((row, index) => {
    const cells = row.map((value, column) => cellXml(sketch, formats, `${columnName(column)}${index + 1}`, value ?? null)).join('');
    return cells === '' && !hidden.has(index) ? '' : `<row r="${index + 1}"${hidden.has(index) ? ' hidden="1"' : ''}>${cells}</row>`;
  }).join('');
}

function mergesXml(sketch: SheetSketch): string {
  const merges = (sketch.merges ?? []).map((merge) => (typeof merge === 'string' ? rangeOf(merge) : merge));
  if (merges.length === 0) return '';
  return `<mergeCells count="${merges.length}">${merges.map((merge) => `<mergeCell ref="${a1(merge)}"/>`).join('')}</mergeCells>`;
}

function tableXml(sketch: SheetSketch, table: { name: string; range: CellRange }, id: number): string {
  const { top, left, right } = table.range;
  const columns = Array.from({ length: right - left + 1 }, (_, index) =>
    `<tableColumn id="${index + 1}" name="${xml(String(sketch.rows[top]?.[left + index] ?? ''))}"/>`);
  return `${HEAD}<table xmlns="${MAIN}" id="${id}" name="${table.name}" displayName="${table.name}" ref="${a1(table.range)}">`
    + `<autoFilter ref="${a1(table.range)}"/><tableColumns count="${columns.length}">${columns.join('')}</tableColumns></table>`;
}

function commentsXml(notes: readonly NoteSnapshot[]): string {
  const authors = [...new Set(notes.map((note) => note.author))];
  const list = notes.map((note) => `<comment ref="${columnName(note.column)}${note.row + 1}" authorId="${authors.indexOf(note.author)}">`
    + `<text><r><t xml:space="preserve">${xml(note.text)}</t></r></text></comment>`);
  return `${HEAD}<comments xmlns="${MAIN}"><authors>${authors.map((author) => `<author>${xml(author)}</author>`).join('')}</authors>`
    + `<commentList>${list.join('')}</commentList></comments>`;
}

function vmlXml(notes: readonly NoteSnapshot[]): string {
  const shapes = notes.map((note, index) => `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`
    + `<v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${note.column + 1}, 15, ${note.row}, 2, ${note.column + 3}, 15, ${note.row + 4}, 4</x:Anchor>`
    + `<x:AutoFill>False</x:AutoFill><x:Row>${note.row}</x:Row><x:Column>${note.column}</x:Column></x:ClientData></v:shape>`);
  return '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">'
    + '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>'
    + '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
    + `${shapes.join('')}</xml>`;
}

function relationships(items: readonly (readonly [id: string, type: string, target: string])[]): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">`
    + items.map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`).join('') + '</Relationships>';
}

function addSheetParts(parts: Parts, sketch: SheetSketch, number: number, formats: readonly string[], firstTable: number): void {
  const links: [string, string, string][] = [];
  const notes = sketch.notes ?? [];
  if (notes.length > 0) {
    parts.set(`xl/comments${number}.xml`, commentsXml(notes));
    parts.set(`xl/drawings/vmlDrawing${number}.vml`, vmlXml(notes));
    links.push(['rId1', 'comments', `../comments${number}.xml`], ['rId2', 'vmlDrawing', `../drawings/vmlDrawing${number}.vml`]);
  }
  const tables = (sketch.tables ?? []).map((table, index) => {
    const id = firstTable + index;
    parts.set(`xl/tables/table${id}.xml`, tableXml(sketch, table, id));
    links.push([`rIdT${id}`, 'table', `../tables/table${id}.xml`]);
    return `<tablePart r:id="rIdT${id}"/>`;
  });
  if (links.length > 0) parts.set(`xl/worksheets/_rels/sheet${number}.xml.rels`, relationships(links));
  parts.set(`xl/worksheets/sheet${number}.xml`, `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${rowsXml(sketch, formats)}</sheetData>`
    + (sketch.isProtected === true ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : '')
    + mergesXml(sketch) + (notes.length > 0 ? '<legacyDrawing r:id="rId2"/>' : '')
    + (tables.length > 0 ? `<tableParts count="${tables.length}">${tables.join('')}</tableParts>` : '') + '</worksheet>');
}

function stylesXml(formats: readonly string[]): string {
  const codes = formats.map((format, index) => `<numFmt numFmtId="${164 + index}" formatCode="${xml(format)}"/>`).join('');
  const cells = formats.map((_, index) => `<xf numFmtId="${164 + index}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`).join('');
  return `${HEAD}<styleSheet xmlns="${MAIN}">${codes === '' ? '' : `<numFmts count="${formats.length}">${codes}</numFmts>`}`
    + '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>'
    + '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
    + '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    + '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    + `<cellXfs count="${formats.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${cells}</cellXfs>`
    + '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
}

function workbookXml(sketch: WorkbookSketch): string {
  const state = { visible: '', hidden: ' state="hidden"', 'very-hidden': ' state="veryHidden"' };
  const sheets = sketch.sheets.map((sheet, index) =>
    `<sheet name="${xml(sheet.name)}" sheetId="${index + 1}"${state[sheet.visibility ?? 'visible']} r:id="rId${index + 1}"/>`);
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${sketch.date1904 === true ? '<workbookPr date1904="1"/>' : ''}`
    + `<bookViews><workbookView activeTab="0"/></bookViews><sheets>${sheets.join('')}</sheets></workbook>`;
}

const OVERRIDES: readonly (readonly [pattern: RegExp, type: string])[] = [
  [/^xl\/workbook\.xml$/, `${TYPE}.sheet.main+xml`], [/^xl\/styles\.xml$/, `${TYPE}.styles+xml`],
  [/^xl\/worksheets\/sheet/, `${TYPE}.worksheet+xml`], [/^xl\/tables\//, `${TYPE}.table+xml`], [/^xl\/comments/, `${TYPE}.comments+xml`],
];

function contentTypes(parts: Parts): string {
  const overrides = [...parts.keys()].flatMap((name) => {
    const type = OVERRIDES.find(([pattern]) => pattern.test(name))?.[1];
    return type === undefined ? [] : [`<Override PartName="/${name}" ContentType="${type}"/>`];
  });
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`
    + '<Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>'
    + `${overrides.join('')}</Types>`;
}

/** The parts of a workbook file that says what the sketch says; text inline, no shared strings. */
export function partsFromSketch(sketch: WorkbookSketch): Map<string, string> {
  const parts: Parts = new Map();
  const formats = [...new Set(sketch.sheets.flatMap((sheet) => Object.values(sheet.numberFormats ?? {})))];
  parts.set('_rels/.rels', relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]));
  parts.set('xl/workbook.xml', workbookXml(sketch));
  const sheets = sketch.sheets.map((_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const);
  parts.set('xl/_rels/workbook.xml.rels', relationships([...sheets, [`rId${sheets.length + 1}`, 'styles', 'styles.xml']]));
  parts.set('xl/styles.xml', stylesXml(formats));
  let firstTable = 1;
  sketch.sheets.forEach((sheet, index) => {
    addSheetParts(parts, sheet, index + 1, formats, firstTable);
    firstTable += sheet.tables?.length ?? 0;
  });
  return new Map([['[Content_Types].xml', contentTypes(parts)], ...parts]);
}

/**
 * A small .xlsx file with what the sketch says, written without any code of ours that is under test.
 *
 * @example xlsxFrom({ sheets: [{ name: 'Peserta', rows: [['NIP', 'Nama']] }] })
 */
export function xlsxFrom(sketch: WorkbookSketch): Uint8Array {
  const files = [...partsFromSketch(sketch)].map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { mtime: '1980-01-02' });
}
