import { rangeText } from '../addresses';
import { isSameSheet, isSameValue } from '../undo/same-sheet';
import { cellKey, NO_MARKS, sheetKey } from './state';
import type { CellState, OwnSheet, OwnState, SheetMarks } from './state';

/** What is to happen to sheets of ours; those that stay as they are do not appear. */
export interface SheetChanges {
  readonly added: readonly OwnSheet[];
  /** As they are to be. */
  readonly rewritten: readonly OwnSheet[];
  /** As they are now. */
  readonly removed: readonly OwnSheet[];
}

/** Which sheets must be written so that one state becomes the other. */
export function planSheets(now: OwnState, target: OwnState): SheetChanges {
  const present = new Map(now.sheets.map((sheet) => [sheetKey(sheet.spec.name), sheet]));
  const wanted = new Set(target.sheets.map(({ spec }) => sheetKey(spec.name)));
  const isThere = ({ spec }: OwnSheet): boolean => present.has(sheetKey(spec.name));
  return {
    added: target.sheets.filter((sheet) => !isThere(sheet)),
    rewritten: target.sheets.filter((sheet) => isThere(sheet) && !isAsItIs(present.get(sheetKey(sheet.spec.name)), sheet)),
    removed: now.sheets.filter(({ spec }) => !wanted.has(sheetKey(spec.name))),
  };
}

function isAsItIs(present: OwnSheet | undefined, wanted: OwnSheet): boolean {
  if (present === wanted) return true;
  if (present === undefined || present.reading === null || wanted.reading === null) return false;
  return isSameSheet(present.reading, wanted.reading);
}

export function areSameMarks(one: SheetMarks, other: SheetMarks): boolean {
  return areSameHighlights(one, other) && areSameNotes(one, other);
}

export function areSameHighlights(one: SheetMarks, other: SheetMarks): boolean {
  return one.highlights === other.highlights || highlightsText(one) === highlightsText(other);
}

export function areSameNotes(one: SheetMarks, other: SheetMarks): boolean {
  return one.notes === other.notes || notesText(one) === notesText(other);
}

function highlightsText({ highlights }: SheetMarks): string {
  return JSON.stringify(highlights.map(({ key, look, ranges }) => [key, look.fill.toUpperCase(), look.color.toUpperCase(), ranges.map(rangeText)]));
}

function notesText({ notes }: SheetMarks): string {
  return JSON.stringify(notes.map(({ row, column, text }) => [row, column, text]));
}

/** Cells whose contents differ, as they are to be. */
export function changedCells(now: OwnState, target: OwnState): CellState[] {
  const present = new Map(now.cells.map((cell) => [cellKey(cell), cell]));
  return target.cells.filter((cell) => {
    const found = present.get(cellKey(cell));
    return found === undefined || found.formula !== cell.formula || !isSameValue(found.value, cell.value);
  });
}

/** Whether the workbook is already as it is to be. */
export function isReached(now: OwnState, target: OwnState): boolean {
  const { added, rewritten, removed } = planSheets(now, target);
  const names = new Set([...now.marks.keys(), ...target.marks.keys()]);
  const hasMarks = [...names].every((name) => areSameMarks(now.marks.get(name) ?? NO_MARKS, target.marks.get(name) ?? NO_MARKS));
  return added.length + rewritten.length + removed.length === 0 && hasMarks
    && JSON.stringify(now.memory) === JSON.stringify(target.memory) && changedCells(now, target).length === 0;
}
