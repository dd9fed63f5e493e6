import { useId, useState } from 'preact/hooks';
import { Tag, ToneMark } from '../parts';
import { useWords } from '../state/use-words';
import { ColumnList } from './column-list';
import { MappingEditor } from './mapping-editor';
import type { TableView } from '../../app/workbench';

type Opened = 'closed' | 'columns' | 'mapping';

/** One table: its name, where it stands and how many rows it has; opened, its columns and how to correct them. */
export function TableRow({ table }: { readonly table: TableView }) {
  const { say, number } = useWords();
  const [opened, open] = useState<Opened>('closed');
  const id = useId();
  const sheet = table.sheet ?? '';
  return (
    <li class="row" data-kind={table.kind}>
      <button type="button" class="row-head" aria-expanded={opened !== 'closed'} aria-controls={id} onClick={() => open(opened === 'closed' ? 'columns' : 'closed')}>
        <span class="row-title">{table.title}</span>
        <span class="row-tags"><TableTags table={table} /></span>
        <span class="row-number number" title={say('pane.data.rows', { n: number(table.rows) })}>{number(table.rows)}</span>
        <span class="row-detail">{sheet} · {table.detail}</span>
        <svg class="row-arrow" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true"><path d="M6 3.5L10.5 8 6 12.5" /></svg>
      </button>
      <div id={id} class="row-body" hidden={opened === 'closed'}>
        {opened === 'columns' && <ColumnList table={table} onCorrect={() => open('mapping')} />}
        {opened === 'mapping' && <MappingEditor sheet={sheet} kind={table.kind} onEnd={() => open('columns')} />}
      </div>
    </li>
  );
}

function TableTags({ table }: { readonly table: TableView }) {
  const { say, count } = useWords();
  const lacking = table.columns.filter((column) => column.isRequired && column.letter === null).length;
  return (
    <>
      {table.isCorrected && <Tag>{say('pane.data.corrected')}</Tag>}
      {lacking > 0 && <Tag kind="error"><ToneMark tone="fail" /> {count('pane.data.lacking', lacking)}</Tag>}
      {lacking === 0 && (table.state === 'error' || table.state === 'warning') && <Tag kind={table.state}>{say('pane.data.look')}</Tag>}
    </>
  );
}
