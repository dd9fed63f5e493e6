import { AskDialog } from './ask-dialog';
import { FileInput } from './file-input';
import { Preview } from './preview/preview';
import { StartView } from './start-view';
import { TopBar } from './top-bar';
import { usePage } from './use-page';
import { useSay } from '../state/use-say';

/** The page around the pane. */
export function PageApp() {
  const { file } = usePage().state;
  const say = useSay();
  return (
    <>
      {file.value === null ? <StartView /> : <><TopBar /><Preview key={file.value} /></>}
      <FileInput />
      <AskDialog />
      <p class="drop-veil" aria-hidden="true">{say('pane.page.drop.now')}</p>
    </>
  );
}
