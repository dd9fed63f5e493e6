import type { Catalogue } from './message';

export const paneMessages = {
  'pane.tab.check': { id: 'Periksa', en: 'Check' },
} as const satisfies Catalogue;
