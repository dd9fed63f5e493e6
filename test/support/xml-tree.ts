import { XmlScanner } from '../../src/hosts/xlsx/xml/scanner';

/** An element with its attributes as written and its elements in their order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** A small document as a tree; refuses what is not well formed. */
export function xmlTree(xml: string): XmlElement {
  const bytes = new TextEncoder().encode(xml);
  const root: XmlElement = { name: '#document', attributes: {}, children: [], text: '' };
  const open = [root];
  const decoder = new TextDecoder();
  for (const scanner = new XmlScanner(bytes); scanner.next();) {
    const parent = open.at(-1) ?? root;
    if (scanner.kind === 'close') open.pop();
    else if (scanner.kind === 'text') parent.text += decoder.decode(bytes.subarray(scanner.start, scanner.end)).trim();
    else if (scanner.kind === 'open') {
      const tag = decoder.decode(bytes.subarray(scanner.start, scanner.end));
      const attributes = Object.fromEntries([...tag.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value.replaceAll('&amp;', '&')]));
      const element = { name: scanner.name, attributes, children: [], text: '' };
      parent.children.push(element);
      if (!scanner.selfClosing) open.push(element);
    }
  }
  return root.children[0] ?? root;
}

/** The element itself and everything below it, in document order. */
export function everyElement(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(everyElement)];
}
