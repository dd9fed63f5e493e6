import { usePane } from '../state/context';

/** Step 2: what the check found, person by person and rule by rule. */
export function CheckTab() {
  const pane = usePane();
  return <div class="check-tab">{pane.state.check.value?.openTotal}</div>;
}
