import type { Pass } from '../pass';
import { openTag, removeAttribute, setAttribute } from '../xml/change-element';
import { childOf, type ElementPlace } from '../xml/outline';
import { elementsIn, type DefinedName, type SheetEntry } from '../workbook/workbook-part';

/** Take sheets off the workbook's list: names that stand on them go, those of other sheets are renumbered. */
export function removeSheets(pass: Pass, own: readonly SheetEntry[]): void {
  const { sheets } = pass.workbook;
  const edit = pass.draft.edit(pass.workbook.name);
  for (const { place } of own) edit.remove(place.start, place.end);
  const kept = sheets.filter((sheet) => !own.includes(sheet));
  const newIndexes = sheets.map((sheet) => kept.indexOf(sheet));
  removeNames(pass, newIndexes);
  for (const view of elementsIn(edit.bytes, childOf(pass.workbook.outline, 'bookViews'))) {
    renumber(pass, view, 'activeTab', newIndexes);
    renumber(pass, view, 'firstSheet', newIndexes);
  }
}

function removeNames(pass: Pass, newIndexes: readonly number[]): void {
  const { definedNames, outline } = pass.workbook;
  const edit = pass.draft.edit(pass.workbook.name);
  const isGone = ({ sheetIndex }: DefinedName): boolean => sheetIndex !== null && (newIndexes[sheetIndex] ?? 0) < 0;
  const list = childOf(outline, 'definedNames');
  if (list !== null && definedNames.length > 0 && definedNames.every(isGone)) {
    edit.remove(list.start, list.end);
    return;
  }
  for (const name of definedNames) {
    if (isGone(name)) edit.remove(name.place.start, name.place.end);
    else renumber(pass, name.place, 'localSheetId', newIndexes);
  }
}

/** An index of a sheet that is gone falls back to the first sheet, which is what an absent attribute means. */
function renumber(pass: Pass, place: ElementPlace, local: string, newIndexes: readonly number[]): void {
  const edit = pass.draft.edit(pass.workbook.name);
  const text = openTag(edit.bytes, place).attribute(local);
  const index = text === null ? null : newIndexes[Number(text)];
  if (index === null || index === undefined) return;
  if (index < 0) removeAttribute(edit, place, local);
  else setAttribute(edit, place, local, String(index));
}
