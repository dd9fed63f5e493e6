import type { Catalogue } from './message';

export const panePageMessages = {
  'pane.page.open': { id: 'Buka berkas', en: 'Open a file' },
} as const satisfies Catalogue;
