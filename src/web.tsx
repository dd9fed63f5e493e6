import sampleAddress from '../samples/kelas-contoh.xlsx';
import { EngineClient } from './pane/engine';
import { mountPage } from './pane/page';
import { recall } from './pane/remembered';
import { languageOf } from './messages/language';

/** The page without Excel: any .xlsx file, on this machine alone. */
const root = document.getElementById('page');
if (root === null) throw new Error('the page has no place to be drawn in');

const startWorker = (): Worker => new Worker(new URL('./engine.ts', import.meta.url), { name: 'cermat' });
const language = recall('language') === 'en' ? 'en' : languageOf(navigator.language);
const { engine } = mountPage(root, {
  engine: (onDone) => new EngineClient({ startWorker, onDone, choice: { language, packId: null, asOf: null } }),
  sample: { address: sampleAddress, name: 'kelas-contoh.xlsx' },
});

/** Once the page can be used: what the first file needs, and then everything for a day without a network. */
async function prepare(): Promise<void> {
  await engine.prepareFiles();
  if ('serviceWorker' in navigator && location.protocol !== 'file:') await navigator.serviceWorker.register('service-worker.js');
}

window.addEventListener('load', () => {
  // Neither is needed for anything that is on the screen now; what fails here is told where it is needed.
  prepare().catch(() => undefined);
});
