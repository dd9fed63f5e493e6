import { usePane } from '../state/context';
import { useWords } from '../state/use-words';
import type { CellLink } from '../../app/workbench';

/** An address that takes the user to its cell. */
export function CellChip({ cell }: { readonly cell: CellLink }) {
  const pane = usePane();
  const { say } = useWords();
  const reveal = async (): Promise<void> => {
    const isShown = await pane.platform.reveal(cell);
    if (!isShown) pane.state.problem.value = { code: 'pane.cell-gone', text: say('pane.cell-gone', { cell: cell.address }), action: 'none', cells: [] };
  };
  return (
    <button type="button" class="cell-chip" title={say('pane.cell-go', { cell: cell.address })} onClick={() => void reveal()}>
      <span class="for-screen-reader">{say('pane.cell-go-to')} </span>
      {cell.address}
    </button>
  );
}

/** The cells of a finding: at most `limit` of them, the rest as a number. */
export function CellChips({ cells, limit = 8 }: { readonly cells: readonly CellLink[]; readonly limit?: number }) {
  const { count } = useWords();
  if (cells.length === 0) return null;
  const rest = cells.length - limit;
  return (
    <span class="cell-chips">
      {cells.slice(0, limit).map((cell) => <CellChip key={cell.address} cell={cell} />)}
      {rest > 0 && <span class="muted">{count('pane.cells-more', rest)}</span>}
    </span>
  );
}
