import { LIMITS } from '../../../../workbook';
import type { ConditionalFormatSpec, NoteSpec, PrintSpec, SheetSpec, TableSpec } from '../../../../workbook';
import { areaOf, cellText, rangeText, rowsText } from '../../addresses';
import type { ExcelApi } from '../../excel-api';
import { markNote } from '../../marks/own-note';
import { lookOf } from '../../marks/tones';
import { step } from '../steps';
import type { Step } from '../steps';
import { validationStep } from './validations';

/** What stands around the cells of a sheet, as far as this Excel knows it. */
export function* frameSteps(sheet: string, spec: SheetSpec, api: ExcelApi): Generator<Step> {
  const { merges = [], tables = [], conditionalFormats = [], validations = [], notes = [], autoFilter, print } = spec;
  for (const range of merges.filter((merge) => areaOf(merge) > 1)) {
    yield step(2, (batch) => { batch.sheet(sheet).getRange(rangeText(range)).merge(false); });
  }
  yield* tables.map((table) => tableStep(sheet, table));
  if (autoFilter !== undefined && api.supports(9)) yield step(3, (batch) => { batch.sheet(sheet).autoFilter.apply(rangeText(autoFilter)); });
  yield* conditionalFormats.map((format, index) => formatStep(sheet, format, index));
  yield* validations.map((validation) => validationStep(sheet, validation));
  if (api.supports(18)) yield* notes.map((note) => noteStep(sheet, note));
  yield viewStep(sheet, spec);
  if (print !== undefined && api.supports(9)) yield* printSteps(sheet, print);
}

function printSteps(sheet: string, print: PrintSpec): readonly Step[] {
  const { breaks } = print;
  if (breaks === undefined) return [printStep(sheet, print)];
  // The sheet may be one that an earlier result stood on.
  const clear = step(2, (batch) => { batch.sheet(sheet).horizontalPageBreaks.removePageBreaks(); });
  return [printStep(sheet, print), clear, ...breaks.slice(0, LIMITS.breaks).map((row) => breakStep(sheet, row))];
}

function noteStep(sheet: string, { row, column, text }: NoteSpec): Step {
  return step(3, (batch) => { batch.sheet(sheet).notes.add(cellText(row, column), markNote(text)); }, text.length * 3);
}

/** A table without rows gets an empty one, as Excel wants it. */
function tableStep(sheet: string, { name, range, style }: TableSpec): Step {
  return step(5, (batch) => {
    const table = batch.sheet(sheet).tables.add(rangeText({ ...range, bottom: Math.max(range.bottom, range.top + 1) }), true);
    table.name = name;
    table.style = style ?? 'TableStyleLight1';
  });
}

function formatStep(sheet: string, { range, formula, tone }: ConditionalFormatSpec, priority: number): Step {
  return step(8, (batch) => {
    const format = batch.sheet(sheet).getRange(rangeText(range)).conditionalFormats.add('Custom');
    const { fill, color } = lookOf(tone);
    format.custom.rule.formula = `=${formula}`;
    format.custom.format.fill.color = fill;
    format.custom.format.font.color = color;
    format.priority = priority;
  }, formula.length * 2);
}

function viewStep(sheet: string, { frozen, tabColor, showGridLines }: SheetSpec): Step {
  const { rows, columns } = frozen ?? { rows: 0, columns: 0 };
  return step(6, (batch) => {
    const worksheet = batch.sheet(sheet);
    if (rows > 0 && columns > 0) worksheet.freezePanes.freezeAt(rangeText({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 }));
    else if (rows > 0) worksheet.freezePanes.freezeRows(rows);
    else if (columns > 0) worksheet.freezePanes.freezeColumns(columns);
    worksheet.tabColor = tabColor === undefined ? '' : `#${tabColor}`;
    worksheet.showGridlines = showGridLines ?? true;
  });
}

/** A4 with narrow margins, in points. */
const MARGINS = { leftMargin: 36, rightMargin: 36, topMargin: 43.2, bottomMargin: 43.2, headerMargin: 21.6, footerMargin: 21.6 } as const;

function printStep(sheet: string, { orientation, fitWidth, repeatRows, area, footer, breaks, scale = 100 }: PrintSpec): Step {
  return step(16, (batch) => {
    const { pageLayout } = batch.sheet(sheet);
    pageLayout.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
    pageLayout.paperSize = 'A4';
    pageLayout.zoom = breaks !== undefined ? { scale } : { horizontalFitToPages: fitWidth };
    Object.assign(pageLayout, MARGINS);
    if (repeatRows !== undefined) pageLayout.setPrintTitleRows(`$${rowsText(repeatRows.from, repeatRows.to).replace(':', ':$')}`);
    if (area !== undefined) pageLayout.setPrintArea(rangeText(area));
    if (footer !== undefined) Object.assign(pageLayout.headersFooters.defaultForAllPages, footerParts(footer));
  });
}

/** A page break above a row. */
function breakStep(sheet: string, row: number): Step {
  return step(2, (batch) => { batch.sheet(sheet).horizontalPageBreaks.add(cellText(row, 0)); });
}

/**
 * A footer code in the three parts that Excel asks for.
 *
 * @example footerParts('&LCermat&R&P/&N') // { leftFooter: 'Cermat', centerFooter: '', rightFooter: '&P/&N' }
 */
export function footerParts(footer: string): { readonly leftFooter: string; readonly centerFooter: string; readonly rightFooter: string } {
  const parts = { leftFooter: '', centerFooter: '', rightFooter: '' };
  const names = { L: 'leftFooter', C: 'centerFooter', R: 'rightFooter' } as const;
  let name: keyof typeof parts = 'centerFooter';
  for (const piece of footer.split(/(&[LCR])/)) {
    const side = /^&([LCR])$/.exec(piece)?.[1];
    if (side === 'L' || side === 'C' || side === 'R') name = names[side];
    else parts[name] += piece;
  }
  return parts;
}
