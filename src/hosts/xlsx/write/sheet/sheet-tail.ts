import { LIMITS, refuseOutside, refuseRange } from '../../../../workbook';
import type { ConditionalFormatSpec, LinkSpec, PrintSpec, SheetSpec } from '../../../../workbook';
import { escapeAttribute, escapeText } from '../../xml/scanner';
import { cellText, rangeText } from '../addresses';
import { cut } from './help-text';
import type { SheetStyles } from './sheet-styles';
import { validationList } from './validations';

/** Relationship ids of the parts that hang on a sheet. */
export interface SheetLinks {
  readonly tables: readonly string[];
  /** The drawing of the charts; null without charts. */
  readonly drawing: string | null;
  /** The drawing of the notes; null without notes. */
  readonly notes: string | null;
}

/** Longest screen tip of a link. */
const MAX_TIP = 255;

/** What stands behind the rows, in the order of the schema. */
export function sheetTail(spec: SheetSpec, styles: SheetStyles, links: SheetLinks): string {
  return autoFilter(spec)
    + mergeList(spec)
    + conditionalFormats(spec.name, spec.conditionalFormats ?? [], styles)
    + validationList(spec.name, spec.validations ?? [])
    + linkList(spec.name, spec.links ?? [])
    + printSetup(spec.print)
    + (links.drawing === null ? '' : `<drawing r:id="${links.drawing}"/>`)
    + (links.notes === null ? '' : `<legacyDrawing r:id="${links.notes}"/>`)
    + tableParts(links.tables);
}

function autoFilter({ name, autoFilter: range }: SheetSpec): string {
  if (range === undefined) return '';
  refuseRange(name, range);
  return `<autoFilter ref="${rangeText(range)}"/>`;
}

/** A merge of one cell is none. */
function mergeList({ name, merges = [] }: SheetSpec): string {
  const list = merges.filter(({ top, left, bottom, right }) => top !== bottom || left !== right);
  if (list.length === 0) return '';
  const cells = list.map((range) => {
    refuseRange(name, range);
    return `<mergeCell ref="${rangeText(range)}"/>`;
  });
  return `<mergeCells count="${cells.length}">${cells.join('')}</mergeCells>`;
}

function conditionalFormats(sheet: string, formats: readonly ConditionalFormatSpec[], styles: SheetStyles): string {
  return formats.map(({ range, formula, tone }, index) => {
    refuseRange(sheet, range);
    const rule = `<cfRule type="expression" dxfId="${styles.tone(tone)}" priority="${index + 1}">`;
    return `<conditionalFormatting sqref="${rangeText(range)}">${rule}<formula>${escapeText(formula)}</formula></cfRule></conditionalFormatting>`;
  }).join('');
}

/** Links beyond the number that Excel takes on one sheet are left out; their cells stay. */
function linkList(sheet: string, links: Iterable<LinkSpec>): string {
  const list: string[] = [];
  for (const { row, column, target, tip } of links) {
    if (list.length === LIMITS.links) break;
    refuseOutside(sheet, row, column);
    const help = tip === undefined ? '' : ` tooltip="${escapeAttribute(cut(tip, MAX_TIP))}"`;
    list.push(`<hyperlink ref="${cellText(row, column)}" location="${escapeAttribute(target)}"${help}/>`);
  }
  return list.length === 0 ? '' : `<hyperlinks>${list.join('')}</hyperlinks>`;
}

/** A4; `footer` is a footer code of Excel such as `&L…&R&P/&N`. */
function printSetup(print: PrintSpec | undefined): string {
  if (print === undefined) return '';
  const footer = print.footer === undefined ? '' : `<headerFooter><oddFooter>${escapeText(cut(print.footer, 255))}</oddFooter></headerFooter>`;
  const fitted = hasBreaks(print) ? ` scale="${print.scale ?? 100}"` : ` fitToWidth="${print.fitWidth}" fitToHeight="0"`;
  return '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>'
    + `<pageSetup paperSize="9" orientation="${print.orientation}"${fitted}/>${footer}${rowBreaks(print)}`;
}

/** True for a sheet whose pages begin where we say, were it one only; Excel would not let them while it fits pages. */
export function hasBreaks({ breaks }: PrintSpec): boolean {
  return breaks !== undefined;
}

/** A break stands below the row of its number, counted from 1. */
function rowBreaks({ breaks = [] }: PrintSpec): string {
  const list = breaks.slice(0, LIMITS.breaks).map((row) => `<brk id="${row}" max="${LIMITS.columns - 1}" man="1"/>`);
  return list.length === 0 ? '' : `<rowBreaks count="${list.length}" manualBreakCount="${list.length}">${list.join('')}</rowBreaks>`;
}

function tableParts(ids: readonly string[]): string {
  if (ids.length === 0) return '';
  return `<tableParts count="${ids.length}">${ids.map((id) => `<tablePart r:id="${id}"/>`).join('')}</tableParts>`;
}
