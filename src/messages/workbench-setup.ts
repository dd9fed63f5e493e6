import type { Catalogue } from './message';

/** Words of the workbench about mapping, settings and packs. */
export const workbenchSetupMessages = {
  'workbench.no-pack-files': { id: 'Tidak ada berkas aturan di pilihan itu. Pilih pack.json beserta berkas-berkas lain dari pack itu.', en: 'There is no rule file in that choice. Choose pack.json together with the other files of the pack.' },
} as const satisfies Catalogue;
