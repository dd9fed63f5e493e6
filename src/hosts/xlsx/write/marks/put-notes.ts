import type { NoteSpec } from '../../../../workbook';
import { OWN_AUTHOR } from '../../../../workbook';
import { cellText } from '../addresses';
import { authorElement, commentElements } from '../notes/comments-xml';
import { readCommentsPart, type CommentsPart } from '../notes/comments-part';
import { addCommentsPart, addDrawing, oneForEachCell, requireNotes } from '../notes/new-notes';
import { moreShapes } from '../notes/note-shapes';
import { RelationshipWriter, typeName } from '../opc/relationships';
import type { Pass } from '../pass';
import { appendInto, boundPrefix, openTag, relationshipAttribute } from '../xml/change-element';
import { childOf, placeFor, type Outline } from '../xml/outline';
import { prefixedAttribute } from '../workbook/workbook-part';
import { SHEET_ORDER } from './sheet-order';

const bytewise = new TextDecoder('windows-1252');

/** A sheet that gets notes. */
export interface NotedSheet {
  readonly name: string;
  readonly part: string;
  readonly outline: Outline;
}

/**
 * Put notes of ours on cells of a sheet; a cell that has a note keeps it and gets none.
 *
 * @returns how many notes were put
 * @throws {WorkbookError} `workbook.outside-sheet`, `workbook.text-too-long`
 */
export function putNotes(pass: Pass, sheet: NotedSheet, wanted: readonly NoteSpec[]): number {
  requireNotes(sheet.name, wanted);
  const relationships = new RelationshipWriter(pass.draft, sheet.part);
  const related = relationships.existing.find((one) => typeName(one) === 'comments' && pass.store.has(one.target));
  const comments = related === undefined ? null : readCommentsPart(pass.draft.edit(related.target).bytes, related.target);
  const taken = new Set(comments?.comments.map((comment) => comment.ref));
  const notes = oneForEachCell(wanted).filter(({ row, column }) => !taken.has(cellText(row, column)));
  if (notes.length === 0) return 0;
  if (related === undefined || comments === null) addCommentsPart(pass, notes, relationships);
  else appendComments(pass, related.target, comments, notes);
  drawNotes(pass, sheet, notes, relationships);
  relationships.finish();
  return notes.length;
}

function appendComments(pass: Pass, part: string, { outline, authors }: CommentsPart, notes: readonly NoteSpec[]): void {
  const edit = pass.draft.edit(part);
  const { prefix } = outline.root;
  const known = authors.findIndex((author) => author.name === OWN_AUTHOR);
  const elements = commentElements(notes, known < 0 ? authors.length : known, prefix);
  const list = childOf(outline, 'commentList');
  const names = childOf(outline, 'authors');
  if (known < 0 && names !== null) appendInto(edit, names, authorElement(prefix));
  if (known < 0 && names === null) edit.insert(outline.root.openEnd, `<${prefix}authors>${authorElement(prefix)}</${prefix}authors>`);
  if (list !== null) appendInto(edit, list, elements);
  else edit.insert(names?.end ?? outline.root.openEnd, `<${prefix}commentList>${elements}</${prefix}commentList>`);
}

/** The boxes of the notes: in the sheet's drawing, or in a new one. */
function drawNotes(pass: Pass, { part, outline }: NotedSheet, notes: readonly NoteSpec[], relationships: RelationshipWriter): void {
  const edit = pass.draft.edit(part);
  const legacy = childOf(outline, 'legacyDrawing');
  const id = legacy === null ? null : prefixedAttribute(openTag(edit.bytes, legacy), 'id');
  const drawing = relationships.existing.find((one) => one.id === id && pass.store.has(one.target));
  if (drawing !== undefined && extendDrawing(pass, drawing.target, notes)) return;
  const { relationships: namespace } = pass.workbook.dialect;
  const link = relationshipAttribute(boundPrefix(edit.bytes, outline.root, namespace), namespace, addDrawing(pass, notes, relationships));
  const element = `<${outline.root.prefix}legacyDrawing ${link}/>`;
  if (legacy === null) edit.insert(placeFor(outline, SHEET_ORDER, 'legacyDrawing'), element);
  else edit.replace(legacy.start, legacy.end, element);
}

function extendDrawing(pass: Pass, part: string, notes: readonly NoteSpec[]): boolean {
  const edit = pass.draft.edit(part);
  const changes = moreShapes(bytewise.decode(edit.bytes), notes, pass.shapes);
  for (const { at, text } of changes ?? []) edit.insert(at, text);
  return changes !== null;
}
