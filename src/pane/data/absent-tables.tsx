import { Section } from '../parts';
import { usePane } from '../state/context';
import { useWords } from '../state/use-words';
import { createSheets } from './changes';
import type { TableView } from '../../app/workbench';

/** The standard sheets that the workbook lacks, each one press away. */
export function AbsentTables({ tables }: { readonly tables: readonly TableView[] }) {
  const pane = usePane();
  const { say } = useWords();
  const isBusy = pane.state.busy.value !== null;
  if (tables.length === 0) return null;
  const all = tables.length > 1 && (
    <button type="button" class="link-button small" disabled={isBusy} data-act="create-all" onClick={() => void createSheets(pane, null)}>{say('pane.data.create-rest')}</button>
  );
  return (
    <Section title={say('pane.data.absent')} aside={all}>
      <p class="small muted">{say('pane.data.absent.hint')}</p>
      <ul class="rows">
        {tables.map((table) => (
          <li key={table.kind} class="row row-plain" data-kind={table.kind}>
            <span class="row-title muted">{table.title}</span>
            <button type="button" class="link-button" disabled={isBusy} aria-label={say('pane.data.create-of', { what: table.title })} onClick={() => void createSheets(pane, table)}>
              {say('pane.data.create')}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
