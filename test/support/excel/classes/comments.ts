import type { ExcelSheet } from '../model/book';
import { nextId } from '../model/new-sheet';
import type { ThreadedComment } from '../model/parts';
import { ExcelError } from '../run/excel-error';
import { changeSheet } from '../run/guard';
import type { Session } from '../run/session';
import { excelClass } from '../run/thing';
import type { Thing, TypedClass } from '../run/thing';
import { areaFrom, textOf } from './areas';
import { collectionMembers } from './collection';
import { RangeClass } from './range';

interface CommentsTarget {
  readonly sheet: ExcelSheet | null;
}

interface CommentTarget {
  readonly sheet: ExcelSheet;
  readonly comment: ThreadedComment;
}

export const CommentClass: TypedClass<CommentTarget> = excelClass<CommentTarget>({
  name: 'Comment',
  key: ({ comment }) => comment.id,
  properties: {
    Id: { get: ({ comment }) => comment.id },
    AuthorName: { get: ({ comment }) => comment.author },
    AuthorEmail: { get: () => '' },
    Content: { get: ({ comment }) => comment.text, set: ({ sheet, comment }, value, session) => { changeSheet(session, sheet, 'objects'); comment.text = textOf(value); } },
    Resolved: { get: ({ comment }) => comment.resolved, set: ({ sheet, comment }, value, session) => { changeSheet(session, sheet, 'objects'); comment.resolved = value === true; } },
  },
  methods: {
    Delete: ({ sheet, comment }, _, session) => {
      changeSheet(session, sheet, 'objects');
      if (!sheet.comments.includes(comment)) throw new ExcelError('ItemNotFound');
      sheet.comments = sheet.comments.filter((one) => one !== comment);
    },
    GetLocation: ({ sheet, comment }) => RangeClass.of({ sheet, range: { top: comment.row, left: comment.column, bottom: comment.row, right: comment.column } }),
  },
});

function add(session: Session, target: CommentsTarget, cell: unknown, content: unknown): Thing {
  const { sheet, range } = areaFrom(session, cell, target.sheet);
  changeSheet(session, sheet, 'objects', range);
  const isTaken = [...sheet.notes, ...sheet.comments].some(({ row, column }) => row === range.top && column === range.left);
  if (isTaken) throw new ExcelError('InvalidOperation', 'The cell has a note or a comment already.');
  const comment: ThreadedComment = { id: nextId(session.book), row: range.top, column: range.left, author: session.book.user, text: textOf(content), resolved: false };
  sheet.comments.push(comment);
  return CommentClass.of({ sheet, comment });
}

const members = collectionMembers<CommentsTarget>({
  items: ({ sheet }, { book }) => (sheet === null ? book.sheets : [sheet]).flatMap((one) => one.comments.map((comment) => CommentClass.of({ sheet: one, comment }))),
  matches: (item, key) => (item.target as CommentTarget).comment.id === key,
});

export const CommentCollection: TypedClass<CommentsTarget> = excelClass<CommentsTarget>({
  name: 'CommentCollection',
  ...members,
  methods: {
    ...members.methods,
    Add: (target, [cell, content], session) => add(session, target, cell, content),
    GetItemByCell: (target, [cell], session) => {
      const { sheet, range } = areaFrom(session, cell, target.sheet);
      const comment = sheet.comments.find(({ row, column }) => row === range.top && column === range.left);
      if (comment === undefined) throw new ExcelError('ItemNotFound');
      return CommentClass.of({ sheet, comment });
    },
  },
});
