import type { ExcelSheet } from '../model/book';
import type { Note } from '../model/parts';
import { ExcelError } from '../run/excel-error';
import { changeSheet } from '../run/guard';
import type { Session } from '../run/session';
import { excelClass } from '../run/thing';
import type { Thing, TypedClass } from '../run/thing';
import { areaFrom, textOf } from './areas';
import { collectionMembers } from './collection';
import { RangeClass } from './range';
import { localAddress, quoteSheet } from '../model/ranges';

interface NotesTarget {
  readonly sheet: ExcelSheet | null;
}

interface NoteTarget {
  readonly sheet: ExcelSheet;
  readonly note: Note;
}

function cellOf({ sheet, note }: NoteTarget): string {
  return `${quoteSheet(sheet.name)}!${localAddress({ top: note.row, left: note.column, bottom: note.row, right: note.column })}`;
}

function size(key: 'width' | 'height'): { get: (target: NoteTarget) => number; set: (target: NoteTarget, value: unknown, session: Session) => void } {
  return { get: ({ note }) => note[key], set: ({ sheet, note }, value, session) => { changeSheet(session, sheet, 'objects'); note[key] = Number(value); } };
}

export const NoteClass: TypedClass<NoteTarget> = excelClass<NoteTarget>({
  name: 'Note',
  key: cellOf,
  properties: {
    AuthorName: { get: ({ note }) => note.author },
    Content: { get: ({ note }) => note.text, set: ({ sheet, note }, value, session) => { changeSheet(session, sheet, 'objects'); note.text = textOf(value); } },
    Visible: { get: ({ note }) => note.visible, set: ({ sheet, note }, value, session) => { changeSheet(session, sheet, 'objects'); note.visible = value === true; } },
    Width: size('width'),
    Height: size('height'),
  },
  methods: {
    Delete: ({ sheet, note }, _, session) => {
      changeSheet(session, sheet, 'objects');
      if (!sheet.notes.includes(note)) throw new ExcelError('ItemNotFound');
      sheet.notes = sheet.notes.filter((one) => one !== note);
    },
    GetLocation: ({ sheet, note }) => RangeClass.of({ sheet, range: { top: note.row, left: note.column, bottom: note.row, right: note.column } }),
  },
});

function add(session: Session, target: NotesTarget, cell: unknown, content: unknown): Thing {
  const { sheet, range } = areaFrom(session, cell, target.sheet);
  if (range.top !== range.bottom || range.left !== range.right) throw new ExcelError('InvalidArgument', 'A note stands on one cell.');
  changeSheet(session, sheet, 'objects', range);
  const isTaken = [...sheet.notes, ...sheet.comments].some(({ row, column }) => row === range.top && column === range.left);
  if (isTaken) throw new ExcelError('InvalidOperation', 'The cell has a note or a comment already.');
  const note: Note = { row: range.top, column: range.left, author: session.book.user, text: textOf(content), visible: false, width: 96, height: 55.5 };
  sheet.notes.push(note);
  return NoteClass.of({ sheet, note });
}

/** A key is the address of the cell. */
function isAt(item: Thing, key: unknown): boolean {
  const target = item.target as NoteTarget;
  const text = typeof key === 'string' ? key.replaceAll('$', '') : '';
  const full = cellOf(target);
  return full.toLowerCase() === text.toLowerCase() || full.slice(full.lastIndexOf('!') + 1).toLowerCase() === text.toLowerCase();
}

const members = collectionMembers<NotesTarget>({
  items: ({ sheet }, { book }) => (sheet === null ? book.sheets : [sheet]).flatMap((one) => one.notes.map((note) => NoteClass.of({ sheet: one, note }))),
  matches: isAt,
});

export const NoteCollection: TypedClass<NotesTarget> = excelClass<NotesTarget>({
  name: 'NoteCollection',
  ...members,
  methods: { ...members.methods, Add: (target, [cell, content], session) => add(session, target, cell, content) },
});
