import { defineColumns } from './define-column';

/** Pengaturan: one row per parameter. */
export const settingColumns = defineColumns('settings', [
  { id: 'kode', header: ['Kode', 'Code'], aliases: ['Kode Parameter', 'Parameter Code', 'ID'], required: true },
  { id: 'nama', header: ['Nama', 'Name'], aliases: ['Nama Parameter', 'Parameter', 'Setting'] },
  { id: 'nilai', header: ['Nilai', 'Value'], aliases: ['Nilai Parameter', 'Isi'], required: true },
  { id: 'satuan', header: ['Satuan', 'Unit'] },
  { id: 'sumber', header: ['Sumber', 'Source'], aliases: ['Dasar', 'Dasar Hukum', 'Referensi', 'Reference'] },
  { id: 'asumsi', header: ['Asumsi', 'Assumption'], aliases: ['Assumed'] },
]);
