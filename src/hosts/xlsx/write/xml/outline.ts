import { XmlScanner } from '../../xml/scanner';
import { endOfSheetData } from './sheet-data-end';

/** An element with its place in the bytes; for `<a/>` both `openEnd` and `closeStart` are its end. */
export interface ElementPlace {
  /** As written, with prefix. */
  readonly name: string;
  readonly local: string;
  readonly prefix: string;
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
  readonly isEmptyTag: boolean;
}

/** A part's root and what stands directly in it. */
export interface Outline {
  readonly root: ElementPlace;
  readonly namespace: string;
  readonly children: readonly ElementPlace[];
}

/**
 * Root and children of a part. The rows of a sheet are passed over without being read.
 *
 * @throws {WorkbookError} `xlsx.malformed`
 */
export function readOutline(bytes: Uint8Array, part: string): Outline {
  const xml = new XmlScanner(bytes, 0, bytes.length, part);
  while (xml.next() && xml.kind !== 'open');
  const { namespace } = xml;
  const root = openPlace(xml);
  if (xml.selfClosing) return { root: closePlace(root, xml), namespace, children: [] };
  const children: ElementPlace[] = [];
  let rest: XmlScanner = xml;
  while (rest.next()) {
    if (rest.kind === 'close') break;
    if (rest.kind !== 'open') continue;
    const jump = rest.local === 'sheetData' && !rest.selfClosing ? endOfSheetData(bytes, rest.end, rest.name, root.name) : null;
    if (jump === null) {
      children.push(readElement(rest));
      continue;
    }
    children.push({ ...openPlace(rest), closeStart: jump.closeStart, end: jump.end });
    rest = new XmlScanner(bytes, jump.end, jump.rootClose, part);
  }
  return { root: rest === xml ? closePlace(root, xml) : closeAtEnd(root, bytes), namespace, children };
}

/** From an open tag to behind its element. */
export function readElement(xml: XmlScanner): ElementPlace {
  const place = openPlace(xml);
  xml.skip();
  return closePlace(place, xml);
}

function openPlace(xml: XmlScanner): ElementPlace {
  const { name, local, start, end } = xml;
  const prefix = name.slice(0, name.length - local.length);
  return { name, local, prefix, start, openEnd: end, closeStart: end, end, isEmptyTag: xml.selfClosing };
}

function closePlace(place: ElementPlace, xml: XmlScanner): ElementPlace {
  return place.isEmptyTag ? place : { ...place, closeStart: xml.start, end: xml.end };
}

function closeAtEnd(place: ElementPlace, bytes: Uint8Array): ElementPlace {
  const closeStart = bytes.lastIndexOf(0x3c);
  return { ...place, closeStart, end: bytes.indexOf(0x3e, closeStart) + 1 };
}

/**
 * Where a new child belongs by the order of the schema: behind the last one that may stand before it.
 *
 * @param order local names of all children, in the order of the schema
 */
export function placeFor(outline: Outline, order: readonly string[], local: string): number {
  const limit = order.indexOf(local);
  let at = outline.root.openEnd;
  for (const child of outline.children) {
    const position = child.prefix === outline.root.prefix ? order.indexOf(child.local) : -1;
    if (position >= 0 && position <= limit) at = child.end;
  }
  return at;
}

/** The first child with this local name and the root's prefix. */
export function childOf(outline: Outline, local: string): ElementPlace | null {
  return outline.children.find((child) => child.local === local && child.prefix === outline.root.prefix) ?? null;
}
