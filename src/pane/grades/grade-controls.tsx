import type { GradeCounts } from '../../app/workbench';
import { SearchBox } from '../parts';
import { useWords } from '../state/use-words';
import type { GradesFilter, GradesStore } from './grades-store';

const FILTERS: readonly GradesFilter[] = ['all', 'passed', 'failed', 'open', 'border', 'sensitive', 'adjusted'];

/** Search and filter above the grades. Filters that give nobody are not offered. */
export function GradeControls({ store, counts }: { readonly store: GradesStore; readonly counts: GradeCounts }) {
  const { say, number } = useWords();
  const chosen = store.filter.value;
  return (
    <div class="finding-controls" role="search">
      <SearchBox search={store.search} label={say('pane.grades.search')} />
      <div class="filters" role="group" aria-label={say('pane.grades.filter')}>
        {FILTERS.filter((filter) => filter === 'all' || filter === chosen || (counts[filter] ?? 0) > 0).map((filter) => (
          <button key={filter} type="button" class="filter" data-filter={filter} aria-pressed={filter === chosen} onClick={() => { store.filter.value = filter; }}>
            {say(`pane.grades.filter.${filter}`)} <span class="filter-count">{number(counts[filter] ?? 0)}</span>
          </button>
        ))}
      </div>
    </div>
  );
}
