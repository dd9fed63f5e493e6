import { WorkbookError } from '../../../workbook';
import { toUtf8 } from '../xml/encoding';
import { XmlScanner } from '../xml/scanner';
import type { OpcPackage } from '../zip/package';

const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

const MAIN_NAMESPACES: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
]);

/** True for the SpreadsheetML namespace, transitional or strict. */
export function isMainNamespace(namespace: string): boolean {
  return MAIN_NAMESPACES.has(namespace);
}

/**
 * A scanner over a part, standing on its root element.
 *
 * @throws {WorkbookError} `xlsx.part-missing`, `xlsx.malformed`, `xlsx.encoding`, `xlsx.dtd`
 */
export function openPart(pkg: OpcPackage, name: string): XmlScanner {
  const xml = new XmlScanner(toUtf8(pkg.read(name), name), 0, undefined, name);
  while (xml.next()) {
    if (xml.kind === 'open') return xml;
  }
  throw new WorkbookError('xlsx.malformed', { part: name, offset: 0 });
}

/**
 * Go to the next token inside an element of this depth; false at its close tag. Text between its children has
 * the depth of the element itself, so depth alone does not tell the end.
 */
export function nextInside(xml: XmlScanner, depth: number): boolean {
  return xml.next() && !(xml.kind === 'close' && xml.depth === depth);
}

/**
 * Visit the children of the element that the scanner stands on, and go to its close tag. A visitor that does not
 * read its element leaves it to be skipped. Where a writer offers alternatives (`mc:AlternateContent`), the plain
 * one is visited: what stands in its `Fallback`.
 */
export function forEachChild(xml: XmlScanner, visit: (local: string) => void): void {
  if (xml.selfClosing) return;
  const depth = xml.depth;
  while (nextInside(xml, depth)) {
    if (xml.kind !== 'open') continue;
    const at = xml.start;
    if (xml.local === 'AlternateContent' && xml.namespace === COMPATIBILITY) visitFallback(xml, visit);
    else visit(xml.local);
    if (xml.start === at) xml.skip();
  }
}

function visitFallback(xml: XmlScanner, visit: (local: string) => void): void {
  forEachChild(xml, (local) => {
    if (local === 'Fallback') forEachChild(xml, visit);
  });
}

/** Text of the element that the scanner stands on, its children's text left out; goes to the close tag. */
export function readElementText(xml: XmlScanner): string {
  if (xml.selfClosing) return '';
  const depth = xml.depth;
  let text = '';
  while (nextInside(xml, depth)) {
    if (xml.kind === 'open') xml.skip();
    else text += xml.text();
  }
  return text;
}

/** An XML boolean; anything but `1` and `true` (and `on`, which old writers use) is false. */
export function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
