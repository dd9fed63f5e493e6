import { readFileSync } from 'node:fs';
import path from 'node:path';
import { xlsxFrom } from '../xlsx-from-sketch';
import type { SheetSketch } from '../snapshot';

/** Invented people, in columns that nobody has named as we would. */
const people: readonly (readonly string[])[] = [
  ['Ayu Permata', '199001012015032001', 'Penata Muda Tingkat I (III/b)', 'S1 Sistem Informasi', 'Direktorat Jenderal Pajak'],
  ['Bima Nugroho', '198505122010121002', 'Penata (III/c)', 'S2 Manajemen', 'Direktorat Jenderal Anggaran'],
  ['Citra Lestari', '199203152018012003', 'Pengatur (II/c)', 'D3 Akuntansi', 'Sekretariat Jenderal'],
  ['Dimas Prakoso', '198811202012121004', 'Penata Muda (III/a)', 'S1 Hukum', 'Inspektorat Jenderal'],
  ['Elok Wulandari', '199506302020122005', 'Pengatur Tingkat I (II/d)', 'D4 Komputer', 'Direktorat Jenderal Bea dan Cukai'],
  ['Farhan Siregar', '198702142011011006', 'Pembina (IV/a)', 'S2 Informatika', 'Badan Pendidikan dan Pelatihan Keuangan'],
];

const unusual: SheetSketch = {
  name: 'Rekap SDM',
  rows: [['Rekapitulasi calon'], [], ['A', 'B', 'C', 'D', 'E'], ...people],
};

const notes: SheetSketch = { name: 'Catatan rapat', rows: [['Hal', 'Isi'], ['Ruang', 'Gedung B lantai 3'], ['Konsumsi', 'Sudah dipesan']] };

const halfRoster: SheetSketch = {
  name: 'Daftar',
  rows: [['No', 'Nama', 'NIP', 'Golongan', 'Unit Eselon I'], ...people.map(([name, nip, rank, , unit], at) => [at + 1, name ?? '', nip ?? '', rank ?? '', unit ?? ''])],
};

const sample = (file: string): Uint8Array => readFileSync(path.resolve(__dirname, '../../../samples', file));

/** The workbooks that the pane's tests open, by name. */
export const books = {
  /** The sample class: everything is there. */
  get class() { return sample('kelas-contoh.xlsx'); },
  /** A roster that no header gives away. */
  get unusual() { return xlsxFrom({ sheets: [unusual, notes] }); },
  /** A roster with some of its columns, and a sheet of something else. */
  get half() { return xlsxFrom({ sheets: [halfRoster, notes] }); },
};
