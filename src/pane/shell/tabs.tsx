import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ComponentType, RefObject } from 'preact';
import { CheckTab } from '../check';
import { DataTab } from '../data';
import { GradesTab } from '../grades';
import { GroupsTab } from '../groups';
import { RulesTab } from '../rules';
import { usePane } from '../state/context';
import { useWords } from '../state/use-words';
import type { TabId } from '../state/pane';

const TABS: readonly { readonly id: TabId; readonly text: 'pane.tab.data' | 'pane.tab.check' | 'pane.tab.groups' | 'pane.tab.grades' | 'pane.tab.rules'; readonly View: ComponentType }[] = [
  { id: 'data', text: 'pane.tab.data', View: DataTab },
  { id: 'check', text: 'pane.tab.check', View: CheckTab },
  { id: 'groups', text: 'pane.tab.groups', View: GroupsTab },
  { id: 'grades', text: 'pane.tab.grades', View: GradesTab },
  { id: 'rules', text: 'pane.tab.rules', View: RulesTab },
];

/** The row of tabs. */
export function TabRow() {
  const { tab } = usePane().state;
  const { say, language } = useWords();
  const choose = (event: Event): void => {
    const active = (event.currentTarget as HTMLElement & { activeid?: string }).activeid ?? '';
    const chosen = TABS.find(({ id }) => `tab-${id}` === active);
    if (chosen !== undefined) tab.value = chosen.id;
  };
  // Fluent measures a tab by its first text: another language is another row.
  return (
    <fluent-tablist key={language} class="tab-row" activeid={`tab-${tab.value}`} aria-label={say('pane.tabs')} onChange={choose}>
      {TABS.map(({ id, text }) => <fluent-tab key={id} id={`tab-${id}`} slot="tab" aria-controls={`panel-${id}`}>{say(text)}</fluent-tab>)}
    </fluent-tablist>
  );
}

/** The tabs share one area that scrolls, but each keeps its own place in it; the ref belongs to any panel. */
function useOwnPlace(open: TabId): RefObject<HTMLDivElement | null> {
  const panel = useRef<HTMLDivElement>(null);
  const places = useRef(new Map<TabId, number>());
  useLayoutEffect(() => {
    const area = panel.current?.parentElement;
    if (!area) return undefined;
    area.scrollTop = places.current.get(open) ?? 0;
    const note = (): void => { places.current.set(open, area.scrollTop); };
    area.addEventListener('scroll', note, { passive: true });
    return () => area.removeEventListener('scroll', note);
  }, [open]);
  return panel;
}

/** The tabs' contents. A tab is drawn when it is first opened and kept from then on: nothing typed there is lost. */
export function TabPanels() {
  const open = usePane().state.tab.value;
  const opened = useRef(new Set<TabId>());
  const panel = useOwnPlace(open);
  opened.current.add(open);
  return (
    <>
      {TABS.map(({ id, View }) => (
        <div key={id} ref={id === 'data' ? panel : null} id={`panel-${id}`} class="tab-panel" role="tabpanel" aria-labelledby={`tab-${id}`} tabIndex={0} hidden={id !== open}>
          {opened.current.has(id) && <View />}
        </div>
      ))}
    </>
  );
}
