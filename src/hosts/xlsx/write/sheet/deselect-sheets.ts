import { isTrue } from '../../read/part';
import type { Pass } from '../pass';
import { elementsIn } from '../workbook/workbook-part';
import { openTag, setAttribute } from '../xml/change-element';
import { childOf, readOutline } from '../xml/outline';

/**
 * Take the selection off every sheet that was there before. With two selected sheets Excel would open them as a
 * group and write into both whatever is typed.
 */
export function deselectSheets(pass: Pass): void {
  for (const { part } of pass.workbook.sheets) {
    if (part !== null && pass.store.has(part)) deselect(pass, part);
  }
}

function deselect(pass: Pass, part: string): void {
  const bytes = pass.draft.look(part);
  const views = elementsIn(bytes, childOf(readOutline(bytes, part), 'sheetViews'));
  for (const view of views) {
    const isSelected = isTrue(openTag(bytes, view).attribute('tabSelected'));
    if (isSelected) setAttribute(pass.draft.edit(part), view, 'tabSelected', '0');
  }
}
