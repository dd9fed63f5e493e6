import type { NoteSpec } from '../../../../workbook';
import { OWN_AUTHOR } from '../../../../workbook';
import { markNote } from '../../own-note';
import { escapeText } from '../../xml/scanner';
import { cellText } from '../addresses';
import type { Dialect } from '../dialect';
import { inlineText } from '../sheet/cell-writer';

/** A comments part of our own notes. */
export function commentsXml(notes: readonly NoteSpec[], { main }: Dialect): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<comments xmlns="${main}">`
    + `<authors>${authorElement('')}</authors><commentList>${commentElements(notes, 0, '')}</commentList></comments>`;
}

export function authorElement(prefix: string): string {
  return `<${prefix}author>${escapeText(OWN_AUTHOR)}</${prefix}author>`;
}

/** @param author index of our author in the part */
export function commentElements(notes: readonly NoteSpec[], author: number, prefix: string): string {
  return notes.map(({ row, column, text }) => `<${prefix}comment ref="${cellText(row, column)}" authorId="${author}">`
    + `<${prefix}text>${inlineText(markNote(text), prefix)}</${prefix}text></${prefix}comment>`).join('');
}
