import { openFiles } from './open-workbook';
import type { Page } from './page';

/** A file may be dropped anywhere; `data-dropping` on the root says that one hovers over the page. */
export function takeDrops(page: Page, root: HTMLElement): void {
  let depth = 0;
  const mark = (): void => { root.toggleAttribute('data-dropping', depth > 0); };
  const on = (type: 'dragenter' | 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void): void => {
    window.addEventListener(type, (event) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      act(event);
      mark();
    });
  };
  on('dragenter', () => { depth += 1; });
  on('dragover', ({ dataTransfer }) => { if (dataTransfer !== null) dataTransfer.dropEffect = 'copy'; });
  on('dragleave', () => { depth = Math.max(0, depth - 1); });
  on('drop', ({ dataTransfer }) => {
    depth = 0;
    void openFiles(page, [...dataTransfer?.files ?? []]);
  });
}

/** The browser asks before the page is left with results that no saved file has. */
export function guardLeaving({ state }: Page): void {
  window.addEventListener('beforeunload', (event) => {
    if (state.isUnsaved.value) event.preventDefault();
  });
}
