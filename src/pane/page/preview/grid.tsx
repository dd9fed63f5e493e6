import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { CellLink } from '../../../app/workbench';
import { useSay } from '../../state/use-say';
import { measureColumns, offsetsOf } from './column-widths';
import { GridHead, GridRow } from './grid-row';
import { moved } from './move';
import type { Place } from './move';
import { BLOCK } from './sheet-rows';
import type { SheetRow, SheetRows } from './sheet-rows';
import { HEAD_WIDTH, ROW_HEIGHT, useViewport } from './use-viewport';
import type { Viewport } from './use-viewport';
import { columnsInView, rowsInView, scrolledTo } from './window-of';

interface GridProps {
  readonly rows: SheetRows;
  readonly active: Place;
  readonly revealed: CellLink | null;
  onActive(place: Place): void;
  /** The cell under the pointer that has a note; null: none. */
  onPointed(place: Place | null): void;
}

/** The cells that are in view, of a sheet of any size. One stop for Tab; arrow keys move from cell to cell. */
export function Grid({ rows, active, revealed, onActive, onPointed }: GridProps) {
  const say = useSay();
  const viewport = useViewport();
  const offsets = useOffsets(rows);
  const across = columnsInView(viewport.left, viewport.width - HEAD_WIDTH, offsets.offsets);
  const down = rowsInView(viewport.top, viewport.height, ROW_HEIGHT, rows.totalRows);
  rows.want(down.first, down.last);
  useCanvas(viewport, offsets.offsets, across.first, down.first, rows.totalRows);
  useFollow(viewport, offsets.offsets, active, revealed);
  const move = (event: KeyboardEvent): void => {
    const place = moved(active, event.key, event.ctrlKey || event.metaKey, rows.totalRows, rows.columns.length);
    if (place === null) return;
    event.preventDefault();
    onActive(place);
  };
  const shown = Array.from({ length: Math.max(0, down.last - down.first + 1) }, (_, index) => down.first + index);
  return (
    <div
      ref={viewport.ref} class="grid" role="grid" tabIndex={0} aria-label={rows.sheet} aria-description={say('pane.page.cell-help')}
      aria-rowcount={rows.totalRows + 1} aria-colcount={rows.columns.length + 1} aria-activedescendant={`cell-${active.row}-${active.column}`}
      onKeyDown={move} onScroll={viewport.measure} onPointerLeave={() => onPointed(null)}
    >
      <div class="grid-canvas" role="presentation">
        <GridHead columns={rows.columns} places={offsets.places} across={across} />
        <div class="grid-gap" role="presentation" />
        {shown.map((row) => (
          <GridRow
            key={row} at={row} row={rows.row(row)} places={offsets.places} across={across} active={active.row === row ? active.column : null}
            revealed={revealed?.row === row ? revealed.column : null} onActive={onActive} onPointed={onPointed}
          />
        ))}
      </div>
    </div>
  );
}

/** The widths of the columns, measured once the first rows are there. */
function useOffsets(rows: SheetRows): { readonly places: readonly number[]; readonly offsets: readonly number[] } {
  const { columns, isLoaded } = rows;
  return useMemo(() => {
    const first = Array.from({ length: BLOCK }, (_, row) => rows.row(row)).filter((row): row is SheetRow => row !== null);
    const places = measureColumns(columns.length, first);
    return { places, offsets: offsetsOf(places) };
  }, [rows, columns.length, isLoaded]);
}

/** Sizes go through the element's own properties: the page's policy allows no style attribute. */
function useCanvas({ ref }: Viewport, offsets: readonly number[], firstColumn: number, firstRow: number, totalRows: number): void {
  useLayoutEffect(() => {
    const style = ref.current?.style;
    style?.setProperty('--canvas-width', `${HEAD_WIDTH + (offsets.at(-1) ?? 0)}px`);
    style?.setProperty('--canvas-height', `${(totalRows + 1) * ROW_HEIGHT}px`);
    style?.setProperty('--gap-left', `${offsets[firstColumn] ?? 0}px`);
    style?.setProperty('--gap-top', `${firstRow * ROW_HEIGHT}px`);
  });
}

/** The active cell stays in view when it moves; a cell that the user is taken to comes to the middle. */
function useFollow({ ref, measure }: Viewport, offsets: readonly number[], { row, column }: Place, revealed: CellLink | null): void {
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    const { current } = ref;
    if (current === null) return;
    if (isFirst.current && revealed === null) {
      isFirst.current = false;
      return;
    }
    isFirst.current = false;
    const [top, height] = [row * ROW_HEIGHT, current.clientHeight - ROW_HEIGHT];
    const isFar = top < current.scrollTop || top + ROW_HEIGHT > current.scrollTop + height;
    current.scrollTop = revealed !== null && isFar ? Math.max(0, top - height / 2) : scrolledTo(current.scrollTop, height, top, top + ROW_HEIGHT);
    const width = current.clientWidth - HEAD_WIDTH;
    current.scrollLeft = scrolledTo(current.scrollLeft, width, offsets[column] ?? 0, offsets[column + 1] ?? 0);
    measure();
  }, [row, column, revealed, offsets]);
}
