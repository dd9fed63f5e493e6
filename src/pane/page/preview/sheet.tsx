import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useSay } from '../../state/use-say';
import { usePage } from '../use-page';
import { CellDetail } from './cell-detail';
import { Grid } from './grid';
import { NoteCard } from './note-card';
import type { Place } from './move';
import { SheetRows } from './sheet-rows';

/** One sheet: the chosen cell in full, and the grid below. */
export function Sheet({ name }: { readonly name: string }) {
  const { state } = usePage();
  const say = useSay();
  const rows = useSheetRows(name);
  const [active, setActive] = useState<Place>({ row: 0, column: 0 });
  const [pointed, setPointed] = useState<Place | null>(null);
  const [dismissed, dismiss] = useState<Place | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const revealed = state.revealed.value;
  const target = revealed?.sheet === name ? revealed : null;
  useLayoutEffect(() => { if (target !== null) setActive({ row: target.row, column: target.column }); }, [target]);
  const noted = pointed ?? active;
  const { version, problem } = rows;
  return (
    <div class="sheet" id="sheet-panel" role="tabpanel" aria-labelledby={`sheet-tab-${name}`} data-version={version.value}>
      <CellDetail rows={rows} place={active} />
      {problem !== null && <p class="preview-empty" role="status">{problem}</p>}
      {problem === null && rows.isLoaded && rows.totalRows === 0
        ? <p class="preview-empty muted">{say('pane.page.empty-sheet')}</p>
        : (
          <div ref={frame} class="grid-frame" onKeyDown={({ key }) => { if (key === 'Escape') dismiss(noted); }}>
            <Grid rows={rows} active={active} revealed={target} onActive={setActive} onPointed={setPointed} />
            {noted !== dismissed && <NoteCard rows={rows} place={noted} frame={frame} />}
          </div>
        )}
    </div>
  );
}

/** The sheet's rows; while the sheet is read again, the old ones stay. */
function useSheetRows(name: string): SheetRows {
  const { engine, state } = usePage();
  const revision = state.revision.value;
  const fresh = useMemo(() => new SheetRows(name, (from, count) => engine.workbench.page(name, from, count)), [engine, name, revision]);
  const shown = useRef(fresh);
  fresh.want(0, 0);
  if (fresh.isLoaded) shown.current = fresh;
  return shown.current;
}
