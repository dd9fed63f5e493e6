import type { FactDefinition } from '../../rules';
import type { Progress } from '../../values';

const statuses: readonly Progress[] = ['belum', 'sebagian', 'sudah', 'tidak-berlaku'];

/**
 * Facts about the answer to one item of a worksheet. `lo-pilihan-terisi` counts the alternatives of an "either, or" that
 * the answer fills in, 0 for an item without a choice; `lo-tugas-sendiri` says that the one the answer names is the one
 * whose duty the item is.
 */
export const worksheetFacts: readonly FactDefinition[] = [
  { id: 'lo-kode', title: { id: 'Kode butir', en: 'Code of the item' }, type: 'text', scope: 'checklist', alwaysKnown: true },
  { id: 'lo-status', title: { id: 'Status', en: 'Status' }, type: 'choice', scope: 'checklist', options: statuses },
  { id: 'lo-bukti-ada', title: { id: 'Bukti', en: 'Evidence' }, type: 'boolean', scope: 'checklist' },
  { id: 'lo-tanggal-ada', title: { id: 'Tanggal bukti terisi', en: 'Evidence has a date' }, type: 'boolean', scope: 'checklist' },
  { id: 'lo-tanggal', title: { id: 'Tanggal bukti', en: 'Date of the evidence' }, type: 'day', scope: 'checklist' },
  { id: 'lo-sifat', title: { id: 'Sifat butir', en: 'Nature of the item' }, type: 'choice', scope: 'checklist', options: ['bukti', 'sikap'], alwaysKnown: true },
  { id: 'lo-boleh-tidak-berlaku', title: { id: 'Butir bisa tidak berlaku', en: 'Item can be not applicable' }, type: 'boolean', scope: 'checklist', alwaysKnown: true },
  { id: 'lo-bersyarat', title: { id: 'Butir bersyarat', en: 'Conditional item' }, type: 'boolean', scope: 'checklist', alwaysKnown: true },
  { id: 'lo-catatan-ada', title: { id: 'Catatan', en: 'Note' }, type: 'boolean', scope: 'checklist' },
  { id: 'lo-pilihan-terisi', title: { id: 'Pilihan yang terisi', en: 'Choices filled in' }, type: 'number', scope: 'checklist' },
  { id: 'lo-tugas-sendiri', title: { id: 'Pelaku sesuai tugasnya', en: 'Done by the one whose duty it is' }, type: 'boolean', scope: 'checklist' },
];
