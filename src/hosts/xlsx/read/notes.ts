import type { NoteSnapshot } from '../../../workbook';
import { readNote } from '../own-note';
import { decodeEscapes } from '../xml/escape';
import type { XmlScanner } from '../xml/scanner';
import type { OpcPackage } from '../zip/package';
import { parseAddress } from './address';
import { forEachChild, openPart, readElementText } from './part';
import { readRichText } from './rich-text';

/** The notes of a comments part; one without a proper address is left out. */
export function readNotes(pkg: OpcPackage, part: string): readonly NoteSnapshot[] {
  const authors: string[] = [];
  const notes: NoteSnapshot[] = [];
  const xml = openPart(pkg, part);
  forEachChild(xml, (local) => {
    if (local === 'authors') forEachChild(xml, () => authors.push(decodeEscapes(readElementText(xml))));
    else if (local === 'commentList') forEachChild(xml, () => addNote(xml, authors, notes));
  });
  return notes;
}

function addNote(xml: XmlScanner, authors: readonly string[], notes: NoteSnapshot[]): void {
  const place = parseAddress(xml.attribute('ref') ?? '');
  const author = authors[Number(xml.attribute('authorId') ?? -1)] ?? '';
  let text = '';
  forEachChild(xml, (local) => {
    if (local === 'text') text = readRichText(xml);
  });
  if (place !== null) notes.push({ ...place, ...readNote(text, author) });
}
