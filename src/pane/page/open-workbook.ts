import { batch } from '@preact/signals';
import { openWorkbook } from '../index';
import type { ProblemView } from '../../app/workbench';
import { saying } from './page';
import type { Page } from './page';
import { saveWorkbook } from './save-workbook';

/** Files that were dropped or chosen: one is opened, more are refused. */
export async function openFiles(page: Page, files: readonly File[]): Promise<void> {
  const [file] = files;
  if (file === undefined) return;
  if (files.length > 1) {
    page.state.refusal.value = { file: file.name, text: saying(page, 'pane.page.one-file', { n: files.length }) };
    return;
  }
  await unlessUnsaved(page, () => open(page, file.name, () => bytesOf(file)));
}

/** The invented class that is shipped with the page. */
export function openSample(page: Page): Promise<void> {
  const { address, name } = page.sample;
  return unlessUnsaved(page, () => open(page, name, async () => bytesOf(await fetch(address))));
}

/** A workbook with the standard sheets, ready to be filled in. */
export function openNew(page: Page): Promise<void> {
  return unlessUnsaved(page, async () => {
    const isOpen = await put(page, saying(page, 'pane.page.new-name'), null);
    if (!isOpen) return;
    const added = await page.pane.run(saying(page, 'pane.page.new'), () => page.engine.workbench.addSheets(null));
    if (added !== null) await show(page);
  });
}

/** Do it at once, or when the user has decided about what was written and not saved. */
async function unlessUnsaved(page: Page, work: () => Promise<void>): Promise<void> {
  if (page.state.isUnsaved.value) page.state.asking.value = work;
  else await work();
}

/** The user's decision about unsaved results: what was to be opened is opened, unless saving them failed. */
export async function decide(page: Page, decision: 'save' | 'discard' | 'stay'): Promise<void> {
  const work = page.state.asking.value;
  page.state.asking.value = null;
  if (decision === 'stay' || work === null) return;
  if (decision === 'save' && !await saveWorkbook(page)) return;
  await work();
}

async function open(page: Page, name: string, read: () => Promise<Uint8Array>): Promise<void> {
  if (await put(page, name, read)) await show(page);
}

/** Put a workbook onto the bench; what is open stays when it cannot be. */
async function put(page: Page, name: string, read: (() => Promise<Uint8Array>) | null): Promise<boolean> {
  const { state, engine } = page;
  if (state.opening.value !== null) return false;
  state.opening.value = name;
  state.refusal.value = null;
  try {
    const answer = await engine.openFile(name, read);
    if (!answer.ok) return refuse(page, name, answer.problem);
    batch(() => {
      state.file.value = name;
      state.revealed.value = null;
      state.isUnsaved.value = false;
      state.view.value = 'pane';
    });
    return true;
  } finally {
    state.opening.value = null;
  }
}

function refuse(page: Page, file: string, { text }: ProblemView): false {
  page.state.refusal.value = { file, text };
  return false;
}

/** Everything of the workbook before is gone from the pane; a new workbook has nothing to lose yet. */
async function show(page: Page): Promise<void> {
  await openWorkbook(page.pane);
  page.state.isUnsaved.value = false;
}

async function bytesOf(source: Blob | Response): Promise<Uint8Array> {
  return new Uint8Array(await source.arrayBuffer());
}
