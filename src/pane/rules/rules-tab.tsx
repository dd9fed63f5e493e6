import { usePane } from '../state/context';

/** Rules and settings: which pack decides, what it leaves open, and what it asks. */
export function RulesTab() {
  const pane = usePane();
  return <div class="rules-tab">{pane.state.data.value?.pack.title}</div>;
}
