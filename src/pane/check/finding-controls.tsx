import type { Severity } from '../../domain/findings';
import type { CheckView } from '../../app/workbench';
import { SearchBox, Segmented } from '../parts';
import { useWords } from '../state/use-words';
import { toggleSeverity } from './findings-store';
import type { FindingsStore, Grouping } from './findings-store';

const SEVERITIES: readonly Severity[] = ['mandatory', 'recommended', 'info'];
const GROUPINGS: readonly Grouping[] = ['severity', 'person', 'rule'];

function SeverityFilter({ store, open }: { readonly store: FindingsStore; readonly open: CheckView['open'] }) {
  const { say, number } = useWords();
  const chosen = store.severities.value;
  return (
    <div class="filters" role="group" aria-label={say('pane.check.filter')}>
      {SEVERITIES.filter((severity) => open[severity] > 0 || chosen.includes(severity)).map((severity) => (
        <button key={severity} type="button" class="filter" aria-pressed={chosen.includes(severity)}
          onClick={() => { store.severities.value = toggleSeverity(chosen, severity); }}>
          {say(`pane.check.severity.${severity}`)} <span class="filter-count">{number(open[severity])}</span>
        </button>
      ))}
    </div>
  );
}

/** Search, grouping and filter above the findings. */
export function FindingControls({ store, open }: { readonly store: FindingsStore; readonly open: CheckView['open'] }) {
  const { say } = useWords();
  return (
    <div class="finding-controls" role="search">
      <SearchBox search={store.search} label={say('pane.check.search')} />
      <Segmented legend={say('pane.check.by')} name="findings-by" value={store.by.value}
        options={GROUPINGS.map((by) => ({ value: by, text: say(`pane.check.by.${by}`) }))} onChoose={(by) => { store.by.value = by; }} />
      <SeverityFilter store={store} open={open} />
    </div>
  );
}
