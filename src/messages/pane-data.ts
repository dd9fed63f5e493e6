import type { Catalogue } from './message';

export const paneDataMessages = {
  'pane.tab.data': { id: 'Data', en: 'Data' },
} as const satisfies Catalogue;
