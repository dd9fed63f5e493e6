import type { Catalogue } from './message';

/** Refusals that every host shares. */
export const workbookMessages = {
  'workbook.nothing-to-undo': { id: 'Tidak ada yang dapat diurungkan.', en: 'There is nothing to undo.' },
} as const satisfies Catalogue;
