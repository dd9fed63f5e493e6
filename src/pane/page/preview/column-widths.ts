import type { SheetRow } from './sheet-rows';

/** Widths that a column can have, in pixels; the style sheet has a class for each. */
export const WIDTHS = [64, 96, 128, 176, 240, 320] as const;

/** About how wide a character is, and what a cell adds around its text. */
const CHARACTER = 7;
const PADDING = 18;
/** A longer text is cut off in its cell; it is read above the sheet. */
const ROWS_MEASURED = 100;

/** For each column the place of its width in {@link WIDTHS}, by the texts of the first rows. */
export function measureColumns(count: number, rows: readonly SheetRow[]): readonly number[] {
  const longest = new Array<number>(count).fill(0);
  for (const { cells } of rows.slice(0, ROWS_MEASURED)) {
    // A text alone in its row is a title: it runs over its neighbours, as in Excel.
    if (cells.filter(({ text }) => text !== '').length < 2) continue;
    cells.forEach(({ text }, column) => { longest[column] = Math.max(longest[column] ?? 0, text.length); });
  }
  return longest.map((length) => {
    const place = WIDTHS.findIndex((width) => width >= length * CHARACTER + PADDING);
    return place < 0 ? WIDTHS.length - 1 : place;
  });
}

/** Where each column begins, and behind the last one where they all end. */
export function offsetsOf(places: readonly number[]): readonly number[] {
  const offsets = [0];
  for (const place of places) offsets.push((offsets.at(-1) ?? 0) + (WIDTHS[place] ?? WIDTHS[0]));
  return offsets;
}
