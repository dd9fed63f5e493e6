import { defineColumns } from './define-column';
import type { ColumnSketch } from './define-column';
import { groupColumn, nameColumn, nipColumn } from './person-columns';

const reason: ColumnSketch = { id: 'alasan', header: ['Alasan', 'Reason'], aliases: ['Keterangan', 'Dasar Keputusan', 'Pertimbangan'] };

/**
 * Kesiapan: one row per item of the organiser's checklist, known by its code or else by its words.
 *
 * @source KAP K30–K39, K47, K90–K95
 */
export const readinessColumns = defineColumns('readiness', [
  { id: 'kode', header: ['Kode', 'Code'], aliases: ['Kode Butir', 'Item Code'] },
  { id: 'uraian', header: ['Uraian', 'Item'], aliases: ['Butir', 'Uraian Kesiapan', 'Perihal', 'Checklist Item'] },
  { id: 'dasar', header: ['Dasar', 'Basis'], aliases: ['Klausul', 'Sumber', 'Clause'] },
  { id: 'status', header: ['Status', 'Status'], aliases: ['Siap', 'Kesiapan', 'Terpenuhi', 'Ready'], required: true },
  { id: 'catatan', header: ['Catatan', 'Note'], aliases: ['Keterangan', 'Remarks', 'Notes'] },
]);

/** Aturan Kelompok: one row per wish that a proposal of groups has to keep. */
export const groupWishColumns = defineColumns('group-wishes', [
  { id: 'jenis', header: ['Jenis Aturan', 'Kind of Wish'], aliases: ['Jenis', 'Aturan'], required: true },
  { ...nipColumn, aliases: [...(nipColumn.aliases ?? []), 'NIP 1', 'NIP Pertama'] },
  { id: 'nip-lain', header: ['NIP Lain', 'Other Employee ID'], aliases: ['NIP 2', 'NIP Kedua', 'Second Employee ID'] },
  { ...groupColumn, required: false },
  reason,
]);

/** Penyesuaian Nilai: one row per mark that somebody decided to replace or excuse. */
export const adjustmentColumns = defineColumns('adjustments', [
  nipColumn, nameColumn,
  { id: 'komponen', header: ['Komponen', 'Component'], aliases: ['Komponen Nilai', 'Bagian Nilai', 'Grade Component'], required: true },
  { id: 'jenis', header: ['Jenis Penyesuaian', 'Kind of Adjustment'], aliases: ['Jenis', 'Penyesuaian'], required: true },
  { id: 'nilai', header: ['Nilai Baru', 'New Mark'], aliases: ['Nilai', 'Nilai Pengganti', 'Nilai Remedial', 'Mark'] },
  { ...reason, required: true },
  { id: 'pemutus', header: ['Diputuskan Oleh', 'Decided By'], aliases: ['Pemutus', 'Diputuskan', 'Pejabat'], required: true },
  { id: 'tanggal', header: ['Tanggal Keputusan', 'Decided On'], aliases: ['Tanggal', 'Tgl'] },
]);
