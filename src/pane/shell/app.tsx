import { useEffect } from 'preact/hooks';
import { usePane } from '../state/context';
import { ActionBar } from './action-bar';
import { Header } from './header';
import { Notice } from './notice';
import { ProblemBar } from './problem-bar';
import { TabPanels, TabRow } from './tabs';

/** The whole pane: header, tabs, what went wrong, the open tab, the next step. */
export function App() {
  const { language } = usePane().state;
  const spoken = language.value;
  useEffect(() => { document.documentElement.lang = spoken; }, [spoken]);
  return (
    <div class="pane">
      <Header />
      <main class="pane-main">
        <TabRow />
        <div class="pane-scroll"><TabPanels /></div>
      </main>
      <ProblemBar />
      <Notice />
      <ActionBar />
    </div>
  );
}
