import { XlsxHost } from '../../src/hosts/xlsx';

const COLUMNS = [{ width: 12 }, { width: 20 }, { width: 64 }, { width: 18 }, { width: 14 }, { width: 36 }, { width: 13 }, { width: 30 }];
const HEADER = ['Kode', 'Komponen', 'Kegiatan', 'Pelaku', 'Status', 'Bukti', 'Tanggal', 'Catatan'];

/** A workbook with worksheets to fill in, and nothing else. */
export async function worksheetHost(names: readonly string[] = ['LO Individu', 'LO Organisasi']): Promise<XlsxHost> {
  const host = new XlsxHost(null);
  const rows = [{ cells: HEADER }, { cells: ['I-LRN-1', 'Learners', 'Menyusun rencana', 'individu', 'Sudah', null, null, null] }];
  await host.apply({ operations: names.map((name) => ({ kind: 'add-sheet', sheet: { name, marker: null, columns: COLUMNS, rows } })) });
  return host;
}
