import type { Catalogue } from './message';

export const paneRulesMessages = {
  'pane.tab.rules': { id: 'Aturan', en: 'Rules' },
} as const satisfies Catalogue;
