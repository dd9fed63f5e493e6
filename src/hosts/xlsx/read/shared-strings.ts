import type { OpcPackage } from '../zip/package';
import { forEachChild, openPart } from './part';
import { readRichText } from './rich-text';

/** The texts that cells name by number. */
export function readSharedStrings(pkg: OpcPackage, part: string): readonly string[] {
  const strings: string[] = [];
  const xml = openPart(pkg, part);
  forEachChild(xml, (local) => {
    if (local === 'si') strings.push(readRichText(xml));
  });
  return strings;
}
