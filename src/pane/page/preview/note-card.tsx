import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';
import { useSay } from '../../state/use-say';
import type { Place } from './move';
import type { SheetRows } from './sheet-rows';

const GAP = 4;

interface NoteCardProps {
  readonly rows: SheetRows;
  readonly place: Place;
  /** What the card lies over. */
  readonly frame: RefObject<HTMLElement | null>;
}

/** The note of a cell, beside it, as Excel shows it. A screen reader finds the same words in the cell itself. */
export function NoteCard({ rows, place, frame }: NoteCardProps) {
  const say = useSay();
  const card = useRef<HTMLDivElement>(null);
  const note = rows.row(place.row)?.cells[place.column]?.note ?? null;
  useLayoutEffect(() => { if (note !== null) lay(card.current, frame.current, `cell-${place.row}-${place.column}`); });
  if (note === null) return null;
  return <div ref={card} class="note-card" aria-hidden="true"><strong>{say('pane.page.note')}</strong><p>{note}</p></div>;
}

/** Below the cell, above it where there is more room; not at all while the cell is out of view. */
function lay(card: HTMLElement | null, frame: HTMLElement | null, cellId: string): void {
  const cell = document.getElementById(cellId);
  if (card === null || frame === null) return;
  card.hidden = cell === null;
  if (cell === null) return;
  const [around, at] = [frame.getBoundingClientRect(), cell.getBoundingClientRect()];
  const left = Math.max(GAP, Math.min(at.left - around.left, around.width - card.offsetWidth - GAP));
  const below = at.bottom - around.top + GAP;
  const above = at.top - around.top - card.offsetHeight - GAP;
  const top = below + card.offsetHeight > around.height && above >= 0 ? above : below;
  card.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
}
