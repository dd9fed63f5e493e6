import { OWN_AUTHOR } from '../../../../workbook';
import { cellText } from '../addresses';
import { readCommentsPart, type CommentEntry, type CommentsPart } from '../notes/comments-part';
import { noteShapes } from '../notes/find-shapes';
import { readRelationships, typeName, type Relationship } from '../opc/relationships';
import type { Pass } from '../pass';
import { prefixedAttribute } from '../workbook/workbook-part';
import { openTag } from '../xml/change-element';
import { childOf, type Outline } from '../xml/outline';
import { dropParts, onlyReachedFrom } from './drop-parts';

const bytewise = new TextDecoder('windows-1252');

/** Take notes of ours off a sheet; parts that hold nothing any more go too. */
export function removeNotes(pass: Pass, sheet: string, outline: Outline): void {
  const related = readRelationships(pass.store, sheet);
  const comments = related.find((one) => typeName(one) === 'comments' && pass.store.has(one.target));
  if (comments === undefined) return;
  const part = readCommentsPart(pass.draft.look(comments.target), comments.target);
  const own = part.comments.filter((comment) => comment.isOwn);
  if (own.length === 0) return;
  const going = own.length === part.comments.length ? [comments] : [];
  if (going.length === 0) removeComments(pass, comments.target, part, own);
  const drawing = removeShapes(pass, sheet, outline, related, own);
  const ids = new Set([...going, ...drawing].map((one) => one.id));
  if (ids.size > 0) dropParts(pass, sheet, ids, onlyReachedFrom(pass.store, sheet, ids));
}

/** Our author goes only from the end of the list, because comments count authors. */
function removeComments(pass: Pass, name: string, { authors }: CommentsPart, own: readonly CommentEntry[]): void {
  const edit = pass.draft.edit(name);
  for (const { place } of own) edit.remove(place.start, place.end);
  const last = authors.at(-1);
  if (last?.name === OWN_AUTHOR) edit.remove(last.place.start, last.place.end);
}

/** Returns the relationship of the drawing when nothing is left in it. */
function removeShapes(
  pass: Pass, sheet: string, outline: Outline, related: readonly Relationship[], own: readonly CommentEntry[],
): Relationship[] {
  const legacy = childOf(outline, 'legacyDrawing');
  const id = legacy === null ? null : prefixedAttribute(openTag(pass.draft.look(sheet), legacy), 'id');
  const drawing = related.find((one) => one.id === id && pass.store.has(one.target));
  if (legacy === null || drawing === undefined) return [];
  const shapes = noteShapes(bytewise.decode(pass.store.read(drawing.target)));
  const cells = new Set(own.map(({ ref }) => ref));
  const going = shapes.filter(({ row, column }) => row !== null && column !== null && cells.has(cellText(row, column)));
  if (going.length === shapes.length) {
    pass.draft.edit(sheet).remove(legacy.start, legacy.end);
    return [drawing];
  }
  for (const { start, end } of going) pass.draft.edit(drawing.target).remove(start, end);
  return [];
}
