import type { Catalogue } from './message';

export const paneCheckMessages = {
  'pane.check.why': { id: 'Mengapa?', en: 'Why?' },
} as const satisfies Catalogue;
