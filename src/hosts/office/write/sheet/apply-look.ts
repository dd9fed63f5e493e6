import type { CellRange, CellStyle } from '../../../../workbook';
import { addressLists, rangeText } from '../../addresses';
import type { ExcelApi } from '../../excel-api';
import { step } from '../steps';
import type { Step } from '../steps';

type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

/** Excel 2019 has no indent; the text then stands at the edge. */
const INDENT = 9;

/**
 * Steps that give ranges a look, its number format apart.
 *
 * @param under the look of the column that lies below: what the style does not say of it is taken back
 */
export function lookSteps(sheet: string, ranges: readonly CellRange[], style: CellStyle, under: CellStyle, api: ExcelApi): Step[] {
  const look = overlay(style, under);
  if (!saysAnything(look)) return [];
  const isBordered = look.border !== undefined;
  const groups = isBordered ? byShape(ranges) : [ranges];
  return groups.flatMap((group) => targetsOf(group, api).map((address) => step(actionsOf(look), (batch) => {
    const worksheet = batch.sheet(sheet);
    const { format } = address.includes(',') ? worksheet.getRanges(address) : worksheet.getRange(address);
    const [first] = group;
    applyLook(format, look, first ?? SINGLE, api);
  }, address.length)));
}

const SINGLE: CellRange = { top: 0, left: 0, bottom: 0, right: 0 };

/** Before ExcelApi 1.9 every range is addressed for itself. */
function targetsOf(ranges: readonly CellRange[], api: ExcelApi): string[] {
  return api.supports(9) ? addressLists(ranges) : ranges.map(rangeText);
}

function byShape(ranges: readonly CellRange[]): CellRange[][] {
  const groups = new Map<string, CellRange[]>();
  for (const range of ranges) groups.set(shapeOf(range), [...(groups.get(shapeOf(range)) ?? []), range]);
  return [...groups.values()];
}

/** Inner lines exist only where there are several rows or columns; Excel refuses them elsewhere. */
function shapeOf({ top, left, bottom, right }: CellRange): string {
  return `${bottom > top}:${right > left}`;
}

/** What a style must say so that nothing of the one below shines through. */
function overlay(style: CellStyle, under: CellStyle): Look {
  const said = Object.entries(style).filter(([, value]) => value !== undefined);
  const below = Object.entries(PLAIN).filter(([name]) => Object.hasOwn(under, name));
  return Object.fromEntries([...below, ...said]);
}

/** A style that can also say that a cell is aligned by its kind of value. */
interface Look extends Omit<CellStyle, 'horizontal'> {
  readonly horizontal?: CellStyle['horizontal'] | 'general';
}

/** How a cell looks that nothing was said about; a colour that is empty is none. */
const PLAIN: Look = {
  bold: false, italic: false, underline: false, size: 11, color: '000000', fill: '', border: 'none', wrap: false,
  horizontal: 'general', vertical: 'bottom', indent: 0, locked: true,
};

function saysAnything(look: Look): boolean {
  return Object.keys(look).some((name) => name !== 'format' && name !== 'borderColor');
}

function actionsOf(look: Look): number {
  return 2 + Object.keys(look).length + (look.border === 'thin' ? 18 : look.border === undefined ? 0 : 6);
}

function applyLook(format: Excel.RangeFormat, look: Look, shape: CellRange, api: ExcelApi): void {
  applyFont(format.font, look);
  if (look.fill === '') format.fill.clear();
  else if (look.fill !== undefined) format.fill.color = `#${look.fill}`;
  if (look.border !== undefined) applyBorders(format.borders, look, shape);
  applyAlignment(format, look, api);
  if (look.locked !== undefined) format.protection.locked = look.locked;
}

function applyFont(font: Excel.RangeFont, { bold, italic, underline, size, color }: Look): void {
  if (bold !== undefined) font.bold = bold;
  if (italic !== undefined) font.italic = italic;
  if (underline !== undefined) font.underline = underline ? 'Single' : 'None';
  if (size !== undefined) font.size = size;
  if (color !== undefined) font.color = `#${color}`;
}

function applyAlignment(format: Excel.RangeFormat, { horizontal, vertical, wrap, indent }: Look, api: ExcelApi): void {
  const side = horizontal ?? (indent === undefined || indent === 0 ? undefined : 'left');
  if (side !== undefined) format.horizontalAlignment = ({ left: 'Left', center: 'Center', right: 'Right', general: 'General' } as const)[side];
  if (vertical !== undefined) format.verticalAlignment = ({ top: 'Top', center: 'Center', bottom: 'Bottom' } as const)[vertical];
  if (wrap !== undefined) format.wrapText = wrap;
  if (indent !== undefined && api.supports(INDENT)) format.indentLevel = Math.min(250, Math.max(0, indent));
}

function applyBorders(borders: Excel.RangeBorderCollection, { border, borderColor }: Look, { top, left, bottom, right }: CellRange): void {
  const edges: Edge[] = border === 'bottom' ? ['EdgeBottom'] : ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];
  if (bottom > top) edges.push('InsideHorizontal');
  if (right > left && border !== 'bottom') edges.push('InsideVertical');
  for (const edge of edges) {
    const line = borders.getItem(edge);
    line.style = border === 'none' ? 'None' : 'Continuous';
    if (border !== 'none' && borderColor !== undefined) line.color = `#${borderColor}`;
  }
}
