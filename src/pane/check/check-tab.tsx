import type { CheckView } from '../../app/workbench';
import { EmptyState } from '../parts';
import { usePane } from '../state/context';
import { useWords } from '../state/use-words';
import { FindingsList } from './findings-list';
import { MissingPanel } from './missing-panel';
import { NotChecked } from './not-checked';
import { Numbers } from './numbers';
import { StaleNote } from './stale-note';
import { WritePanel } from './write-panel';

/** Nothing open. Only where everybody is eligible is that called a success. */
function NothingFound({ people }: Pick<CheckView, 'people'>) {
  const { say, count } = useWords();
  const isSuccess = people.eligible > 0 && people.ineligible === 0 && people.undetermined === 0;
  const success = people.eligible === 1 ? say('pane.check.clean.only-one') : count('pane.check.clean.text', people.eligible);
  return <EmptyState title={say('pane.check.clean.title')} text={isSuccess ? success : say('pane.check.quiet.text')} />;
}

/** Step 2: what the check found, where, why, and what to do next. */
export function CheckTab() {
  const pane = usePane();
  const check = pane.state.check.value;
  if (check === null) return <NotChecked />;
  return (
    <div class="check">
      <StaleNote />
      <Numbers check={check} />
      {check.missingTotal > 0 && <MissingPanel total={check.missingTotal} />}
      {check.openTotal === 0 ? <NothingFound people={check.people} /> : <FindingsList check={check} />}
      <WritePanel writing={check.writing} />
    </div>
  );
}
