import type { Pass } from '../pass';
import { conditionalFormats } from '../marks/own-rules';
import { readOutline, type Outline } from '../xml/outline';
import { removeNotes } from './remove-notes';

/** Take highlights and notes of ours off a sheet of somebody else. */
export function removeMarks(pass: Pass, part: string): void {
  const outline = readOutline(pass.draft.look(part), part);
  removeHighlights(pass, part, outline);
  removeNotes(pass, part, outline);
}

/** A conditional format goes with its last rule. */
function removeHighlights(pass: Pass, part: string, outline: Outline): void {
  for (const { place, rules } of conditionalFormats(pass.draft.look(part), outline)) {
    const own = rules.filter((rule) => rule.key !== null);
    const going = own.length === rules.length ? [place] : own.map((rule) => rule.place);
    if (own.length > 0) for (const { start, end } of going) pass.draft.edit(part).remove(start, end);
  }
}
