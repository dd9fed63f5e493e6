import { Section } from '../parts';
import { usePane } from '../state/context';
import { useWords } from '../state/use-words';
import { forgetMapping } from './changes';
import { TableRow } from './table-row';
import type { TableView } from '../../app/workbench';

/** The tables that were found; each opens to show its columns. */
export function TableList({ tables, hasMapping }: { readonly tables: readonly TableView[]; readonly hasMapping: boolean }) {
  const pane = usePane();
  const { say } = useWords();
  if (tables.length === 0 && !hasMapping) return null;
  const forget = hasMapping && (
    <button type="button" class="link-button small" disabled={pane.state.busy.value !== null} onClick={() => void forgetMapping(pane)}>{say('pane.data.forget')}</button>
  );
  return (
    <Section title={say('pane.data.tables')} aside={forget}>
      <ul class="rows">{tables.map((table) => <TableRow key={`${table.kind} ${table.sheet}`} table={table} />)}</ul>
    </Section>
  );
}
