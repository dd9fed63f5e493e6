import { openFiles } from './open-workbook';
import { usePage } from './use-page';
import { useSay } from '../state/use-say';

/** The browser's own choice of a file; every button that opens one presses it. */
export function FileInput() {
  const page = usePage();
  const say = useSay();
  const choose = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement;
    const files = [...input.files ?? []];
    // The same file may be chosen again.
    input.value = '';
    void openFiles(page, files);
  };
  return <input id="page-file" type="file" accept=".xlsx,.xlsm" hidden aria-label={say('pane.page.open')} onChange={choose} />;
}

/** Ask the user for a file. */
export function chooseFile(): void {
  document.querySelector<HTMLInputElement>('#page-file')?.click();
}
