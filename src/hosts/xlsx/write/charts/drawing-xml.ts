import { chartName, LIMITS, type CellRange, type ChartSpec } from '../../../../workbook';
import type { Dialect } from '../dialect';
import { drawingText } from './drawing-text';

/** A chart in a drawing, and the id of its part there. */
export interface ChartShape {
  readonly chart: ChartSpec;
  readonly id: string;
}

/** The drawing of a sheet: where its charts stand, what they are called, and what they show in words. */
export function drawingXml(shapes: readonly ChartShape[], dialect: Dialect): string {
  const anchors = shapes.map((shape, index) => anchor(shape, index + 2, dialect));
  return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
    + `<xdr:wsDr xmlns:xdr="${dialect.places}" xmlns:a="${dialect.drawing}">${anchors.join('')}</xdr:wsDr>`;
}

/** Moves with its cells but keeps its size: rows that somebody hides do not squash it. Number 1 is the drawing itself. */
function anchor({ chart, id }: ChartShape, number: number, { chart: namespace, relationships }: Dialect): string {
  const description = chart.alternativeText === '' ? '' : ` descr="${drawingText(chart.alternativeText)}"`;
  return `<xdr:twoCellAnchor editAs="oneCell">${corners(chart.place)}<xdr:graphicFrame macro="">`
    + `<xdr:nvGraphicFramePr><xdr:cNvPr id="${number}" name="${drawingText(chartName(chart.name))}"${description}/>`
    + '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>'
    + `<a:graphic><a:graphicData uri="${namespace}"><c:chart xmlns:c="${namespace}" xmlns:r="${relationships}" r:id="${id}"/></a:graphicData></a:graphic>`
    + '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>';
}

/** From the corner of the first cell to that of the cell behind the last one, where there is one. */
function corners({ top, left, bottom, right }: CellRange): string {
  const end = { row: Math.min(bottom + 1, LIMITS.rows - 1), column: Math.min(right + 1, LIMITS.columns - 1) };
  return `<xdr:from>${corner(top, left)}</xdr:from><xdr:to>${corner(end.row, end.column)}</xdr:to>`;
}

function corner(row: number, column: number): string {
  return `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
}
