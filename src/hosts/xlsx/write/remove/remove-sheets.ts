import { decodeEscapes, escapeText } from '../../xml/scanner';
import type { Pass } from '../pass';
import { openTag, removeAttribute, setAttribute } from '../xml/change-element';
import { childOf, type ElementPlace } from '../xml/outline';
import { elementsIn, type DefinedName, type SheetEntry } from '../workbook/workbook-part';

/** Take sheets off the workbook's list: names that stand on them go, those of other sheets are renumbered. */
export function removeSheets(pass: Pass, own: readonly SheetEntry[]): void {
  const edit = pass.draft.edit(pass.workbook.name);
  for (const { place } of own) edit.remove(place.start, place.end);
  const going = new Set(own);
  let kept = 0;
  const newIndexes = pass.workbook.sheets.map((sheet) => (going.has(sheet) ? null : kept++));
  removeNames(pass, newIndexes, mentionOf(own.map((sheet) => sheet.name)));
  for (const view of elementsIn(edit.bytes, childOf(pass.workbook.outline, 'bookViews'))) {
    renumber(pass, view, 'activeTab', newIndexes);
    renumber(pass, view, 'firstSheet', newIndexes);
  }
}

/** New index of each sheet; null for one that goes. */
type NewIndexes = readonly (number | null)[];

function removeNames(pass: Pass, newIndexes: NewIndexes, mention: RegExp): void {
  const { definedNames, outline } = pass.workbook;
  const edit = pass.draft.edit(pass.workbook.name);
  const isGone = ({ sheetIndex }: DefinedName): boolean => sheetIndex !== null && newIndexes[sheetIndex] === null;
  const list = childOf(outline, 'definedNames');
  if (list !== null && definedNames.length > 0 && definedNames.every(isGone)) {
    edit.remove(list.start, list.end);
    return;
  }
  for (const name of definedNames) {
    if (isGone(name)) edit.remove(name.place.start, name.place.end);
    else keepName(pass, name, newIndexes, mention);
  }
}

/** A name of the user's that leads to a sheet that goes leads nowhere, as it does when Excel deletes the sheet. */
function keepName(pass: Pass, { formula, place }: DefinedName, newIndexes: NewIndexes, mention: RegExp): void {
  renumber(pass, place, 'localSheetId', newIndexes);
  const left = formula.replace(mention, '#REF!');
  if (left !== formula) pass.draft.edit(pass.workbook.name).replace(place.openEnd, place.closeStart, escapeText(decodeEscapes(left)));
}

/** Finds the sheets' names where formulas lead to them. */
function mentionOf(names: readonly string[]): RegExp {
  const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  const quoted = names.map((name) => `'${literal(name.replaceAll("'", "''"))}'`);
  const plain = names.map((name) => `(?<![\\p{L}\\p{N}_.'!\\]])${literal(name)}`);
  return new RegExp(`(?:${[...quoted, ...plain].join('|')})!`, 'giu');
}

/** An index of a sheet that is gone falls back to the first sheet, which is what an absent attribute means. */
function renumber(pass: Pass, place: ElementPlace, local: string, newIndexes: NewIndexes): void {
  const edit = pass.draft.edit(pass.workbook.name);
  const text = openTag(edit.bytes, place).attribute(local);
  const index = text === null ? undefined : newIndexes[Number(text)];
  if (index === null) removeAttribute(edit, place, local);
  else if (index !== undefined) setAttribute(edit, place, local, String(index));
}
