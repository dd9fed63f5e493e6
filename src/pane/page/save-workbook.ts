import { saying } from './page';
import type { Page } from './page';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Hand the workbook to the user as a download; the file that was opened is never changed.
 *
 * @returns false when there was a problem, which is told
 */
export async function saveWorkbook(page: Page): Promise<boolean> {
  const { state, engine, pane } = page;
  const answer = await engine.save();
  if (!answer.ok) {
    pane.state.problem.value = answer.problem;
    return false;
  }
  const name = savedName(state.file.value ?? '', (base) => saying(page, 'pane.page.saved-name', { name: base }));
  download(answer.value, name);
  state.isUnsaved.value = false;
  pane.state.notice.value = saying(page, 'pane.page.saved', { file: name });
  return true;
}

/**
 * What the result is called: the file's name, marked once, with the ending that its content needs.
 *
 * @example savedName('kelas.xlsx', (base) => `${base} (Cermat)`) // 'kelas (Cermat).xlsx'
 */
export function savedName(file: string, mark: (base: string) => string): string {
  const [, base = 'Cermat', ending = '.xlsx'] = /^(.+?)(\.xls[xm])?$/i.exec(file) ?? [];
  return (isMarked(base) ? base : mark(base)) + ending;
}

function isMarked(base: string): boolean {
  return base.endsWith('(Cermat)');
}

function download(bytes: Uint8Array, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart], { type: XLSX }));
  link.download = name;
  link.click();
  // The download has its own hold on the bytes once it has begun.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
