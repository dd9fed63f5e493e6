import type { ColumnDefinition, TableKind } from './column-definition';
import { defineColumns } from './define-column';
import type { ColumnSketch } from './define-column';

/** The worksheets of a self-assessment, by whom they are for. */
export const worksheetKinds = ['lo-individu', 'lo-tim', 'lo-organisasi'] as const satisfies readonly TableKind[];

const columns: readonly ColumnSketch[] = [
  { id: 'kode', header: ['Kode', 'Code'], aliases: ['Kode Butir', 'Kode Kegiatan', 'Item Code'] },
  { id: 'komponen', header: ['Komponen', 'Component'], aliases: ['Komponen LO', 'LO Component'] },
  { id: 'kegiatan', header: ['Kegiatan', 'Activity'], aliases: ['Aktivitas', 'Aktivitas Pemelajar', 'Uraian', 'Uraian Kegiatan', 'Butir'] },
  { id: 'pelaku', header: ['Pelaku', 'Actor'], aliases: ['Pelaksana', 'Oleh', 'Done By'] },
  { id: 'status', header: ['Status', 'Status'], aliases: ['Jawaban', 'Status Pelaksanaan', 'Keterlaksanaan', 'Answer'], required: true },
  { id: 'bukti', header: ['Bukti', 'Evidence'], aliases: ['Bukti Dukung', 'Data Dukung', 'Dokumen Bukti', 'Bukti Pelaksanaan', 'Supporting Evidence'] },
  { id: 'tanggal', header: ['Tanggal', 'Date'], aliases: ['Tanggal Bukti', 'Tgl', 'Tgl Bukti', 'Waktu Pelaksanaan', 'Evidence Date'] },
  { id: 'catatan', header: ['Catatan', 'Note'], aliases: ['Keterangan', 'Remarks', 'Notes'] },
];

/** LO Individu, LO Tim, LO Organisasi: one row per activity of the booklet, or heading above its parts. @source LO booklet, activity chapters */
export const worksheetColumns: readonly ColumnDefinition[] = worksheetKinds.flatMap((kind) => defineColumns(kind, columns));
