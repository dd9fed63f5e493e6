import { WorkbookError, type CellStyle, type Tone } from '../../../../workbook';
import type { PartEdit } from '../opc/part-edit';
import type { SheetStyles } from '../sheet/sheet-styles';
import { NumberFormats } from './number-formats';
import { alignmentElement, borderElement, fillElement, fontElement, protectionElement, toneElement } from './style-elements';
import { childOf } from '../xml/outline';
import { attributesOf, childrenOf, readStylePart, withPrefix, type StylePart } from './style-part';

/** Most cell formats of a workbook. */
const MAX_FORMATS = 64000;

/** Style objects remembered by identity, which is faster than looking at what they say. */
const MAX_KNOWN = 1024;

const IDS = ['numFmtId', 'fontId', 'fillId', 'borderId', 'xfId'] as const;
type IdName = (typeof IDS)[number];
const APPLIES: Readonly<Record<IdName, string>> = {
  numFmtId: 'NumberFormat', fontId: 'Font', fillId: 'Fill', borderId: 'Border', xfId: '',
};

/** Appends the styles that we need to the workbook's own; what is there already is used again. */
export class StyleRegistry implements SheetStyles {
  private readonly part: StylePart;
  private readonly formats: NumberFormats;
  private readonly base: Readonly<Record<IdName, string | null>>;
  private readonly baseFont: ReadonlyMap<string, string>;
  private readonly numbers = new Map<string, number>();
  private readonly plainNumbers = new Map<CellStyle, number>();
  private readonly quotedNumbers = new Map<CellStyle, number>();

  constructor(private readonly edit: PartEdit) {
    this.part = readStylePart(edit.bytes, edit.name);
    this.formats = new NumberFormats(this.part);
    const base = attributesOf(this.part.cellFormats.at(0) ?? '<xf/>', IDS);
    this.base = childOf(this.part.outline, 'cellStyleXfs') === null ? { ...base, xfId: null } : base;
    const font = this.part.fonts.at(Number(this.base.fontId ?? 0)) ?? this.part.fonts.at(0);
    this.baseFont = font === undefined ? new Map() : childrenOf(font);
  }

  cell(style: CellStyle | undefined, isQuoted: boolean): number {
    const known = isQuoted ? this.quotedNumbers : this.plainNumbers;
    const look = style ?? DEFAULT;
    const number = known.get(look);
    if (number !== undefined) return number;
    const made = this.numberOf(look, isQuoted);
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(look, made);
    return made;
  }

  tone(tone: Tone): number {
    return this.part.differentials.numberOf(withPrefix(toneElement(tone), this.part.prefix));
  }

  /** The cell format with that number, for text that must not be taken for a formula. */
  quoted(number: number): number {
    const format = this.part.cellFormats.at(number) ?? this.part.cellFormats.at(0) ?? '<xf/>';
    const { quotePrefix } = attributesOf(format, ['quotePrefix']);
    if (quotePrefix === '1' || quotePrefix === 'true') return number;
    const plain = format.replace(/^([^>]*?)\s+quotePrefix\s*=\s*(?:"[^"]*"|'[^']*')/, '$1');
    return this.append(plain.replace(/^<([\w.:-]+)/, '<$1 quotePrefix="1"'));
  }

  /** Write what is new into the style part; call once, at the end. */
  finish(): void {
    const { outline, numberFormats, fonts, fills, borders, cellFormats, differentials } = this.part;
    for (const collection of [numberFormats, fonts, fills, borders, cellFormats, differentials]) {
      collection.write(this.edit, outline, cellFormats.hasNew);
    }
  }

  /** Styles are compared by what they say, not by which object says it. */
  private numberOf(style: CellStyle, isQuoted: boolean): number {
    const key = styleKey(style, isQuoted);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.make(style, isQuoted);
    this.numbers.set(key, number);
    return number;
  }

  private make(style: CellStyle, isQuoted: boolean): number {
    const own = this.ownIds(style);
    const alignment = alignmentElement(style);
    const protection = protectionElement(style);
    const content = alignment + protection;
    if (own.size === 0 && content === '' && !isQuoted) return 0;
    const attributes = IDS.map((name) => this.idAttribute(name, own.get(name))).join('')
      + (isQuoted ? ' quotePrefix="1"' : '')
      + IDS.map((name) => applied(APPLIES[name], own.has(name))).join('')
      + applied('Alignment', alignment !== '') + applied('Protection', protection !== '');
    return this.append(withPrefix(content === '' ? `<xf${attributes}/>` : `<xf${attributes}>${content}</xf>`, this.part.prefix));
  }

  /** Numbers of what the style says itself. */
  private ownIds(style: CellStyle): ReadonlyMap<IdName, number> {
    const { prefix, fonts, fills, borders } = this.part;
    const own = new Map<IdName, number>();
    const font = fontElement(style, this.baseFont);
    const fill = fillElement(style);
    const border = borderElement(style);
    if (style.format !== undefined) own.set('numFmtId', this.formats.idOf(style.format));
    if (font !== null) own.set('fontId', fonts.numberOf(this.prefixedFont(font)));
    if (fill !== null) own.set('fillId', fills.numberOf(withPrefix(fill, prefix)));
    if (border !== null) own.set('borderId', borders.numberOf(withPrefix(border, prefix)));
    return own;
  }

  /** The style's own number, else the workbook's default; `xfId` only where the workbook has one. */
  private idAttribute(name: IdName, own: number | undefined): string {
    const inherited = this.base[name] ?? (name === 'xfId' ? null : '0');
    const value = own ?? inherited;
    return value === null ? '' : ` ${name}="${value}"`;
  }

  /** Children taken over from the default font have the part's prefix already, our own have none. */
  private prefixedFont(font: string): string {
    const { prefix } = this.part;
    return prefix === '' ? font : withPrefix(font.replaceAll(`<${prefix}`, '<').replaceAll(`</${prefix}`, '</'), prefix);
  }

  private append(format: string): number {
    const number = this.part.cellFormats.numberOf(format);
    if (number >= MAX_FORMATS) throw new WorkbookError('xlsx.too-many-styles', { count: number });
    return number;
  }
}

const DEFAULT: CellStyle = {};

function styleKey(style: CellStyle, isQuoted: boolean): string {
  const { bold, italic, underline, size, color, fill, border, borderColor, wrap, horizontal, vertical, indent, locked } = style;
  return `${isQuoted}|${bold}|${italic}|${underline}|${size}|${color}|${fill}|${border}|${borderColor}`
    + `|${wrap}|${horizontal}|${vertical}|${indent}|${locked}|${style.format}`;
}

function applied(what: string, isApplied: boolean): string {
  return isApplied ? ` apply${what}="1"` : '';
}
