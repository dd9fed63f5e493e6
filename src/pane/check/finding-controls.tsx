import { useEffect, useState } from 'preact/hooks';
import type { Severity } from '../../domain/findings';
import type { CheckView } from '../../app/workbench';
import { Segmented, TextField } from '../parts';
import { useWords } from '../state/use-words';
import { toggleSeverity } from './findings-store';
import type { FindingsStore, Grouping } from './findings-store';

/** Long enough that a word is typed, short enough that nobody waits. */
const DEBOUNCE = 200;
const SEVERITIES: readonly Severity[] = ['mandatory', 'recommended', 'info'];
const GROUPINGS: readonly Grouping[] = ['severity', 'person', 'rule'];

function SearchBox({ store }: { readonly store: FindingsStore }) {
  const { say } = useWords();
  const searched = store.search.value;
  const [text, setText] = useState(searched);
  // What is searched can also be cleared from elsewhere.
  useEffect(() => setText(searched), [searched]);
  useEffect(() => {
    if (text === store.search.peek()) return undefined;
    const timer = setTimeout(() => { store.search.value = text; }, DEBOUNCE);
    return () => clearTimeout(timer);
  }, [text, store]);
  return <TextField type="search" label={say('pane.check.search')} isLabelHidden placeholder={say('pane.check.search')} value={text} onType={setText} />;
}

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
      <SearchBox store={store} />
      <Segmented legend={say('pane.check.by')} name="findings-by" value={store.by.value}
        options={GROUPINGS.map((by) => ({ value: by, text: say(`pane.check.by.${by}`) }))} onChoose={(by) => { store.by.value = by; }} />
      <SeverityFilter store={store} open={open} />
    </div>
  );
}
