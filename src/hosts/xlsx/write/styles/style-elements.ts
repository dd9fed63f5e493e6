import { TONE_COLOURS } from '../../../../workbook';
import type { CellStyle, Tone } from '../../../../workbook';
import { escapeAttribute } from '../../xml/scanner';
import { argb } from '../sheet/sheet-head';

/** Children of `font` in the order in which Excel writes them. */
const FONT_ORDER = [
  'b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign', 'sz', 'color', 'name', 'family', 'charset', 'scheme',
];

/** The differential format of a tone; Excel takes the background colour, LibreOffice may take either. */
export function toneElement(tone: Tone): string {
  const { fill, font } = TONE_COLOURS[tone];
  const pattern = `<patternFill patternType="solid"><fgColor rgb="${argb(fill)}"/><bgColor rgb="${argb(fill)}"/></patternFill>`;
  return `<dxf><font><color rgb="${argb(font)}"/></font><fill>${pattern}</fill></dxf>`;
}

/**
 * The workbook's own font with what the style says.
 *
 * @param base children of the default font by local name
 * @returns null when the style says nothing of fonts
 */
export function fontElement({ bold, italic, underline, size, color }: CellStyle, base: ReadonlyMap<string, string>): string | null {
  const said: readonly (readonly [string, string | undefined])[] = [
    ['b', flag('b', bold)], ['i', flag('i', italic)], ['u', flag('u', underline)],
    ['sz', size === undefined ? undefined : `<sz val="${size}"/>`],
    ['color', color === undefined ? undefined : `<color rgb="${argb(color)}"/>`],
  ];
  if (said.every(([, text]) => text === undefined)) return null;
  const children = new Map(base);
  for (const [local, text] of said) if (text !== undefined) children.set(local, text);
  return `<font>${FONT_ORDER.map((local) => children.get(local) ?? '').join('')}</font>`;
}

function flag(local: string, value: boolean | undefined): string | undefined {
  if (value === undefined) return undefined;
  return value ? `<${local}/>` : '';
}

/** A solid fill; null when the style has none. */
export function fillElement({ fill }: CellStyle): string | null {
  if (fill === undefined) return null;
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(fill)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** Thin lines around the cell or below it; null when the style says nothing. */
export function borderElement({ border, borderColor }: CellStyle): string | null {
  if (border === undefined) return null;
  const color = borderColor === undefined ? '<color auto="1"/>' : `<color rgb="${argb(borderColor)}"/>`;
  const side = (local: string, isDrawn: boolean): string => (isDrawn ? `<${local} style="thin">${color}</${local}>` : `<${local}/>`);
  const around = border === 'thin';
  const sides = side('left', around) + side('right', around) + side('top', around) + side('bottom', border !== 'none');
  return `<border>${sides}<diagonal/></border>`;
}

/** Alignment; '' when the style says nothing. An indent without a side is one from the left. */
export function alignmentElement({ horizontal, vertical, wrap, indent }: CellStyle): string {
  const side = horizontal ?? (indent === undefined ? undefined : 'left');
  const text = (side === undefined ? '' : ` horizontal="${side}"`)
    + (vertical === undefined ? '' : ` vertical="${vertical}"`)
    + (wrap === undefined ? '' : ` wrapText="${wrap ? 1 : 0}"`)
    + (indent === undefined ? '' : ` indent="${Math.min(250, Math.max(0, indent))}"`);
  return text === '' ? '' : `<alignment${text}/>`;
}

export function protectionElement({ locked }: CellStyle): string {
  return locked === undefined ? '' : `<protection locked="${locked ? 1 : 0}"/>`;
}

export function numberFormatElement(id: number, code: string): string {
  return `<numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`;
}
