import { useSay } from '../../state/use-say';
import type { Place } from './move';
import type { SheetRows } from './sheet-rows';

/** The whole text of a cell, and its note: what has no room in the grid. */
export function CellDetail({ rows, place }: { readonly rows: SheetRows; readonly place: Place }) {
  const say = useSay();
  const cell = rows.row(place.row)?.cells[place.column];
  const letter = rows.columns[place.column] ?? '';
  return (
    <div class="cell-detail">
      <p class="cell-line"><span class="cell-address">{letter}{letter === '' ? '' : place.row + 1}</span><span class="cell-text">{cell?.text ?? ''}</span></p>
      {cell?.note !== null && cell?.note !== undefined && <p class="cell-note"><strong>{say('pane.page.note')}:</strong> {cell.note}</p>}
    </div>
  );
}
