import { refuseLongText, refuseOutside, type NoteSpec } from '../../../../workbook';
import { markNote } from '../../own-note';
import { bytesOf } from '../bytes/byte-buffer';
import type { RelationshipWriter } from '../opc/relationships';
import type { Pass } from '../pass';
import { commentsXml } from './comments-xml';
import { newDrawing } from './note-shapes';

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/** Make the parts for notes of a sheet that has none; returns the relationship id of the drawing. */
export function addNewNotes(
  pass: Pass, sheet: string, notes: readonly NoteSpec[], relationships: RelationshipWriter,
): { readonly drawing: string } {
  requireNotes(sheet, notes);
  const different = oneForEachCell(notes);
  addCommentsPart(pass, different, relationships);
  return { drawing: addDrawing(pass, different, relationships) };
}

/** @throws {WorkbookError} `workbook.outside-sheet`, `workbook.text-too-long` */
export function requireNotes(sheet: string, notes: readonly NoteSpec[]): void {
  for (const { row, column, text } of notes) {
    refuseOutside(sheet, row, column);
    refuseLongText(sheet, markNote(text));
  }
}

/** The first note of each cell. */
export function oneForEachCell(notes: readonly NoteSpec[]): NoteSpec[] {
  const taken = new Set<number>();
  return notes.filter(({ row, column }) => {
    const key = row * 16384 + column;
    const isFree = !taken.has(key);
    taken.add(key);
    return isFree;
  });
}

export function addCommentsPart(pass: Pass, notes: readonly NoteSpec[], relationships: RelationshipWriter): void {
  const part = pass.freeName('comments', '.xml');
  pass.draft.add(part, bytesOf(commentsXml(notes, pass.workbook.dialect)));
  pass.types.declare(part, COMMENTS_TYPE);
  relationships.add(`${pass.workbook.dialect.relationships}/comments`, part);
}

export function addDrawing(pass: Pass, notes: readonly NoteSpec[], relationships: RelationshipWriter): string {
  const part = pass.freeName('drawings/vmlDrawing', '.vml');
  pass.draft.add(part, bytesOf(newDrawing(notes, pass.shapes)));
  pass.types.declareExtension(part, DRAWING_TYPE);
  return relationships.add(`${pass.workbook.dialect.relationships}/vmlDrawing`, part);
}
