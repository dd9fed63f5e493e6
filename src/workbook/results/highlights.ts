import type { HighlightOperation, Tone } from '../plan';
import { cellsOf, mergePlaces, placeOf, TONE_RANK } from './cell-marks';
import type { ReportView } from './report-view';
import { toneOf } from './tones';

/** Tones that source cells are coloured in; the key of a highlight is its tone. */
const HIGHLIGHT_TONES: readonly Tone[] = ['fail', 'undetermined', 'info'];

/** One highlight per tone and sheet: every cell that a finding stands on, in the tone of its worst finding. */
export function planHighlights(view: ReportView, sheets: ReadonlySet<string>): HighlightOperation[] {
  const bySheet = new Map<string, Map<number, Tone>>();
  for (const [finding, cell] of cellsOf(view.open, sheets, Infinity)) {
    const tones = bySheet.get(cell.sheet) ?? new Map<number, Tone>();
    bySheet.set(cell.sheet, tones);
    const place = placeOf(cell);
    const tone = toneOf(finding);
    const present = tones.get(place);
    if (present === undefined || TONE_RANK[tone] > TONE_RANK[present]) tones.set(place, tone);
  }
  return [...bySheet].flatMap(([sheet, tones]) => highlightsOf(sheet, tones));
}

function highlightsOf(sheet: string, tones: ReadonlyMap<number, Tone>): HighlightOperation[] {
  const places: Record<Tone, number[]> = { fail: [], undetermined: [], info: [], pass: [], muted: [] };
  for (const [place, tone] of tones) places[tone].push(place);
  return HIGHLIGHT_TONES.filter((tone) => places[tone].length > 0)
    .map((tone) => ({ kind: 'highlight', sheet, tone, key: tone, ranges: mergePlaces(places[tone]) }));
}
