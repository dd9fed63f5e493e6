import type { CellRange, NoteSpec } from '../../../workbook';
import { addressLists, cellText, rangeText } from '../addresses';
import type { ExcelApi } from '../excel-api';
import { highlightFormula } from '../marks/highlight-key';
import { markNote } from '../marks/own-note';
import type { SheetFacts } from '../read/facts';
import { areSameHighlights, areSameNotes } from './difference';
import type { Highlight, SheetMarks } from './state';
import { step } from './steps';
import type { Step } from './steps';

/** The sheet whose marks change. */
export interface MarkPlace {
  /** Id, or name of a sheet that was just added. */
  readonly sheet: string;
  /** What was read of it; null: it was not there. */
  readonly facts: SheetFacts | null;
  /** All that stood on it is gone already. */
  readonly isEmptied: boolean;
}

interface Marks {
  readonly now: SheetMarks;
  readonly target: SheetMarks;
}

/** Take our highlights off a sheet and put others on. The user's own formats stay above ours. */
export function* highlightSteps({ sheet, facts, isEmptied }: MarkPlace, { now, target }: Marks, api: ExcelApi): Generator<Step> {
  if (!isEmptied && areSameHighlights(now, target)) return;
  const formats = isEmptied ? [] : facts?.formats ?? [];
  for (const { id } of formats.filter(({ key }) => key !== null)) {
    yield step(2, (batch) => { batch.sheet(sheet).getRange().conditionalFormats.getItem(id).delete(); });
  }
  let priority = formats.filter(({ key }) => key === null).length;
  for (const highlight of target.highlights) {
    for (const address of addressesOf(highlight.ranges, api)) yield formatStep(sheet, address, highlight, priority++);
  }
}

/** Before ExcelApi 1.9 a format has one range. */
function addressesOf(ranges: readonly CellRange[], api: ExcelApi): string[] {
  return api.supports(9) ? addressLists(ranges) : ranges.map(rangeText);
}

function formatStep(sheet: string, address: string, { key, look }: Highlight, priority: number): Step {
  return step(9, (batch) => {
    const worksheet = batch.sheet(sheet);
    const cells = address.includes(',') ? worksheet.getRanges(address) : worksheet.getRange(address);
    const format = cells.conditionalFormats.add('Custom');
    format.custom.rule.formula = highlightFormula(key);
    if (look.fill !== '') format.custom.format.fill.color = look.fill;
    if (look.color !== '') format.custom.format.font.color = look.color;
    format.priority = priority;
  }, address.length + key.length);
}

/** Take our notes off a sheet and put others on; one that stays is not touched. */
export function* noteSteps({ sheet, isEmptied }: MarkPlace, { now, target }: Marks, api: ExcelApi): Generator<Step> {
  if (!api.supports(18) || (!isEmptied && areSameNotes(now, target))) return;
  const present = isEmptied ? [] : now.notes;
  const [former, wanted] = [new Set(present.map(noteText)), new Set(target.notes.map(noteText))];
  for (const note of present) {
    if (!wanted.has(noteText(note))) yield step(3, (batch) => { batch.sheet(sheet).notes.getItem(cellText(note.row, note.column)).delete(); });
  }
  for (const note of target.notes) {
    if (former.has(noteText(note))) continue;
    yield step(3, (batch) => { batch.sheet(sheet).notes.add(cellText(note.row, note.column), markNote(note.text)); }, note.text.length * 3);
  }
}

function noteText({ row, column, text }: NoteSpec): string {
  return `${row},${column} ${text}`;
}
