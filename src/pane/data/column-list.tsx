import { Tag } from '../parts';
import { useWords } from '../state/use-words';
import type { ColumnView, TableView } from '../../app/workbench';

/** Which column holds what, and what a check needs but did not find. */
export function ColumnList({ table, onCorrect }: { readonly table: TableView; readonly onCorrect: () => void }) {
  const { say } = useWords();
  const shown = table.columns.filter((column) => column.letter !== null || column.isRequired);
  const rest = table.columns.filter((column) => column.letter === null && !column.isRequired);
  return (
    <>
      <ul class="columns" aria-label={say('pane.map.columns')}>{shown.map((column) => <Column key={column.id} column={column} />)}</ul>
      {rest.length > 0 && <p class="small muted">{say('pane.map.not-there', { columns: rest.map((column) => column.title).join(', ') })}</p>}
      <button type="button" class="link-button" data-act="correct" onClick={onCorrect}>{say('pane.map.edit')}</button>
    </>
  );
}

function Column({ column }: { readonly column: ColumnView }) {
  const { say } = useWords();
  return (
    <li class="column">
      {column.letter === null
        ? <span class="column-letter is-none" aria-hidden="true">–</span>
        : <span class="column-letter"><span class="for-screen-reader">{say('pane.map.column-at', { letter: '' })}</span>{column.letter}</span>}
      <span>{column.title}</span>
      {column.letter === null && <Tag kind="error">{say('pane.map.column-needed')}</Tag>}
      {column.isCorrected && <Tag>{say('pane.data.corrected')}</Tag>}
    </li>
  );
}
