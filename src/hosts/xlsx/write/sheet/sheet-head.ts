import type { CellRange, ColumnSpec, SheetSpec } from '../../../../workbook';
import { escapeAttribute } from '../../xml/scanner';
import { cellText, rangeText } from '../addresses';
import { hasBreaks } from './sheet-tail';
import type { WrittenRows } from './row-writer';
import type { SheetStyles } from './sheet-styles';

/** What stands before the rows: properties, dimension, view, columns. */
export function sheetHead(spec: SheetSpec, rows: WrittenRows, styles: SheetStyles, isActive: boolean): string {
  return sheetProperties(spec, rows.deepestLevel > 0)
    + `<dimension ref="${rangeText(usedRange(rows))}"/>`
    + sheetView(spec, isActive)
    + `<sheetFormatPr defaultRowHeight="15"${rows.deepestLevel > 0 ? ` outlineLevelRow="${Math.min(7, rows.deepestLevel)}"` : ''}/>`
    + columnList(spec.columns, styles);
}

function usedRange({ rowCount, columnCount }: WrittenRows): CellRange {
  return { top: 0, left: 0, bottom: Math.max(0, rowCount - 1), right: Math.max(0, columnCount - 1) };
}

/** Collapsible rows hang below the row that sums them up. */
function sheetProperties(spec: SheetSpec, hasLevels: boolean): string {
  const content = (spec.tabColor === undefined ? '' : `<tabColor rgb="${argb(spec.tabColor)}"/>`)
    + (hasLevels ? '<outlinePr summaryBelow="0"/>' : '')
    + (spec.print === undefined || hasBreaks(spec.print) ? '' : '<pageSetUpPr fitToPage="1"/>');
  return content === '' ? '' : `<sheetPr>${content}</sheetPr>`;
}

/**
 * A colour as the file wants it, opaque.
 *
 * @example argb('FDE7E9') // 'FFFDE7E9'
 */
export function argb(color: string): string {
  return escapeAttribute(`FF${color.toUpperCase()}`);
}

function sheetView(spec: SheetSpec, isActive: boolean): string {
  const grid = spec.showGridLines === false ? ' showGridLines="0"' : '';
  const selected = isActive ? ' tabSelected="1"' : '';
  const pane = frozenPane(spec.frozen);
  const view = `<sheetView${grid}${selected} workbookViewId="0"`;
  return `<sheetViews>${view}${pane === '' ? '/>' : `>${pane}</sheetView>`}</sheetViews>`;
}

function frozenPane(frozen: SheetSpec['frozen']): string {
  const { rows, columns } = frozen ?? { rows: 0, columns: 0 };
  if (rows <= 0 && columns <= 0) return '';
  const splits = (columns > 0 ? ` xSplit="${columns}"` : '') + (rows > 0 ? ` ySplit="${rows}"` : '');
  const panes = columns <= 0 ? ['bottomLeft'] : rows <= 0 ? ['topRight'] : ['topRight', 'bottomLeft', 'bottomRight'];
  const active = panes.at(-1) ?? '';
  const cell = cellText(Math.max(0, rows), Math.max(0, columns));
  const selections = panes.map((pane) => (pane === active
    ? `<selection pane="${pane}" activeCell="${cell}" sqref="${cell}"/>` : `<selection pane="${pane}"/>`));
  return `<pane${splits} topLeftCell="${cell}" activePane="${active}" state="frozen"/>${selections.join('')}`;
}

function columnList(columns: readonly ColumnSpec[], styles: SheetStyles): string {
  if (columns.length === 0) return '';
  const list = columns.map(({ width, hidden, style }, index) => {
    const number = style === undefined ? 0 : styles.cell(style, false);
    const look = number === 0 ? '' : ` style="${number}"`;
    const place = `min="${index + 1}" max="${index + 1}"`;
    return `<col ${place} width="${Math.min(255, Math.max(0, width))}"${look}${hidden === true ? ' hidden="1"' : ''} customWidth="1"/>`;
  });
  return `<cols>${list.join('')}</cols>`;
}
