import { XmlScanner } from '../../xml/scanner';
import { textOf } from '../bytes/byte-buffer';
import { childOf, readElement, readOutline, type ElementPlace, type Outline } from '../xml/outline';
import { StyleCollection } from './collection';

/** The style part taken apart: its collections, and the prefix of its elements. */
export interface StylePart {
  readonly outline: Outline;
  /** '' or such as `x:`. */
  readonly prefix: string;
  readonly numberFormats: StyleCollection;
  readonly fonts: StyleCollection;
  readonly fills: StyleCollection;
  readonly borders: StyleCollection;
  readonly cellFormats: StyleCollection;
  readonly differentials: StyleCollection;
}

/**
 * Take a style part apart. Collections that are missing begin with what Excel expects at their head.
 *
 * @throws {WorkbookError} `xlsx.malformed`
 */
export function readStylePart(bytes: Uint8Array, name: string): StylePart {
  const outline = readOutline(bytes, name);
  const { prefix } = outline.root;
  const collection = (local: string, head: readonly string[]): StyleCollection => {
    const place = childOf(outline, local);
    return new StyleCollection(local, place, place === null ? head.map((item) => withPrefix(item, prefix)) : itemsOf(bytes, place));
  };
  return {
    outline,
    prefix,
    numberFormats: collection('numFmts', []),
    fonts: collection('fonts', ['<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>']),
    fills: collection('fills', ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>']),
    borders: collection('borders', ['<border><left/><right/><top/><bottom/><diagonal/></border>']),
    cellFormats: collection('cellXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
    differentials: collection('dxfs', []),
  };
}

/** Our own style elements, in the prefix of the part. */
export function withPrefix(text: string, prefix: string): string {
  return prefix === '' ? text : text.replace(/<(\/?)(?=[a-z])/gi, `<$1${prefix}`);
}

function itemsOf(bytes: Uint8Array, place: ElementPlace): string[] {
  const items: string[] = [];
  const xml = new XmlScanner(bytes, place.openEnd, place.closeStart);
  while (xml.next()) {
    if (xml.kind !== 'open') continue;
    const item = readElement(xml);
    items.push(textOf(bytes.subarray(item.start, item.end)));
  }
  return items;
}

/** Attributes of an item's own tag that are asked for; null where it has none. */
export function attributesOf<Name extends string>(item: string, names: readonly Name[]): Record<Name, string | null> {
  const bytes = new TextEncoder().encode(item);
  const xml = new XmlScanner(bytes, 0, bytes.length);
  xml.next();
  return Object.fromEntries(names.map((name) => [name, xml.attribute(name)])) as Record<Name, string | null>;
}

/** Children of an item by local name, as they are written. */
export function childrenOf(item: string): ReadonlyMap<string, string> {
  const bytes = new TextEncoder().encode(item);
  const xml = new XmlScanner(bytes, 0, bytes.length);
  const children = new Map<string, string>();
  xml.next();
  while (xml.next()) {
    if (xml.kind !== 'open') continue;
    const child = readElement(xml);
    children.set(child.local, textOf(bytes.subarray(child.start, child.end)));
  }
  return children;
}
