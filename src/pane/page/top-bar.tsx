import { chooseFile } from './file-input';
import { RefusalBar } from './refusal-bar';
import { saveWorkbook } from './save-workbook';
import { useIsSheetAlone, usePage } from './use-page';
import { useSay } from '../state/use-say';
import { Busy, Segmented } from '../parts';
import type { PageView } from './page';

/** Which file is open, whether it is saved, and in a narrow window what is seen of it. */
export function TopBar() {
  const page = usePage();
  const say = useSay();
  const { file, isUnsaved, opening } = page.state;
  const isSheetAlone = useIsSheetAlone();
  return (
    <section class="top-bar" aria-label={say('pane.page.bar')}>
      <p class="top-file">
        <strong role={isSheetAlone ? 'heading' : undefined} aria-level={isSheetAlone ? 1 : undefined}>{file.value}</strong>
        {isUnsaved.value && <span class="tag tag-warning">{say('pane.page.unsaved')}</span>}
      </p>
      <div class="top-actions">
        {opening.value !== null && <Busy text={say('pane.page.opening', { file: opening.value })} />}
        <fluent-button id="open-other" appearance="subtle" onClick={chooseFile}>{say('pane.page.open-other')}</fluent-button>
        <fluent-button id="save-file" appearance={isUnsaved.value ? 'primary' : 'outline'} onClick={() => void saveWorkbook(page)}>{say('pane.page.save')}</fluent-button>
      </div>
      <ViewSwitch />
      <RefusalBar />
    </section>
  );
}

function ViewSwitch() {
  const { view } = usePage().state;
  const say = useSay();
  const options: readonly { value: PageView; text: string }[] = [
    { value: 'pane', text: say('pane.page.view.pane') }, { value: 'sheet', text: say('pane.page.view.sheet') },
  ];
  return (
    <div class="view-switch">
      <Segmented legend={say('pane.page.view')} name="page-view" value={view.value} options={options} onChoose={(chosen) => { view.value = chosen; }} />
    </div>
  );
}
