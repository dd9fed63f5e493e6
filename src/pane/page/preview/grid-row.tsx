import { useSay } from '../../state/use-say';
import type { Place } from './move';
import type { SheetCell, SheetRow } from './sheet-rows';
import type { Span } from './window-of';

interface GridHeadProps {
  readonly columns: readonly string[];
  readonly places: readonly number[];
  readonly across: Span;
}

/** The row of column letters. */
export function GridHead({ columns, places, across }: GridHeadProps) {
  return (
    <div class="grid-row grid-head" role="row" aria-rowindex={1}>
      <span class="grid-corner" role="columnheader" aria-colindex={1}><span class="for-screen-reader">#</span></span>
      <span class="grid-space" role="presentation" />
      {spanOf(across).map((column) => (
        <span key={column} class={`grid-letter width-${places[column] ?? 0}`} role="columnheader" aria-colindex={column + 2}>{columns[column]}</span>
      ))}
    </div>
  );
}

interface GridRowProps {
  readonly at: number;
  /** Null: it has not arrived yet. */
  readonly row: SheetRow | null;
  readonly places: readonly number[];
  readonly across: Span;
  /** Column of the active cell; null: in another row. */
  readonly active: number | null;
  readonly revealed: number | null;
  onActive(place: Place): void;
  onPointed(place: Place | null): void;
}

/** One row, its number first. */
export function GridRow({ at, row, places, across, active, revealed, onActive, onPointed }: GridRowProps) {
  return (
    <div class="grid-row" role="row" aria-rowindex={at + 2} aria-busy={row === null}>
      <span class="grid-number" role="rowheader" aria-colindex={1}>{at + 1}</span>
      <span class="grid-space" role="presentation" />
      {spanOf(across).map((column) => (
        <GridCell
          key={column} row={at} column={column} cell={row?.cells[column] ?? null} place={places[column] ?? 0} runsOver={runsOver(row, column)}
          isActive={active === column} isRevealed={revealed === column} onActive={onActive} onPointed={onPointed}
        />
      ))}
    </div>
  );
}

interface GridCellProps extends Place {
  readonly cell: SheetCell | null;
  readonly place: number;
  readonly runsOver: boolean;
  readonly isActive: boolean;
  readonly isRevealed: boolean;
  onActive(place: Place): void;
  onPointed(place: Place | null): void;
}

function GridCell({ row, column, cell, place, runsOver: isRunning, isActive, isRevealed, onActive, onPointed }: GridCellProps) {
  const say = useSay();
  const { tone = null, note = null } = cell ?? {};
  return (
    <span
      id={`cell-${row}-${column}`} class={`${classOf(cell, place, isActive, isRevealed)}${isRunning ? ' runs-over' : ''}`} role="gridcell" aria-colindex={column + 2} aria-selected={isActive}
      onClick={() => onActive({ row, column })} onPointerEnter={() => onPointed(note === null ? null : { row, column })}
    >
      {cell?.text}
      {tone !== null && <span class="for-screen-reader"> ({say(`pane.page.tone.${tone}`)})</span>}
      {note !== null && <span class="for-screen-reader"> {say('pane.page.note')}: {note}</span>}
    </span>
  );
}

/** A text whose neighbour on the right is empty has the room of both. */
function runsOver(row: SheetRow | null, column: number): boolean {
  const cell = row?.cells[column];
  return cell !== undefined && cell.text !== '' && !cell.isNumber && (row?.cells[column + 1]?.text ?? '') === '';
}

function classOf(cell: SheetCell | null, place: number, isActive: boolean, isRevealed: boolean): string {
  const names = ['grid-cell', `width-${place}`];
  if (cell !== null && cell.text !== '') names.push('is-filled');
  if (cell?.isNumber === true) names.push('is-number');
  if (cell?.tone) names.push('has-tone', `tone-${cell.tone}`);
  if (cell?.note) names.push('has-note');
  if (isActive) names.push('is-active');
  if (isRevealed) names.push('is-revealed');
  return names.join(' ');
}

function spanOf({ first, last }: Span): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
