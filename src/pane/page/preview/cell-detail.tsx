import type { Place } from './move';
import type { SheetRows } from './sheet-rows';

/** Address and whole text of a cell: what has no room in the grid. */
export function CellDetail({ rows, place }: { readonly rows: SheetRows; readonly place: Place }) {
  const letter = rows.columns[place.column];
  return (
    <p class="cell-detail">
      <span class="cell-address">{letter === undefined ? '' : `${letter}${place.row + 1}`}</span>
      <span class="cell-text">{rows.row(place.row)?.cells[place.column]?.text ?? ''}</span>
    </p>
  );
}
