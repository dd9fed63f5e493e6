import type { CellValue } from '../../../src/domain/values';
import { standardColumns } from '../../../src/workbook/columns';
import type { TableKind } from '../../../src/workbook/columns';
import { headersOf, participant } from '../class-sheets';
import type { SheetSketch } from '../snapshot';

/** Cells of a row that differ from a believable one, by column id. */
export type RowSketch = Readonly<Record<string, CellValue>>;

function idsOf(kind: TableKind): string[] {
  return standardColumns.filter(({ table, id }) => table === kind && !/^kriteria-([4-9]|\d\d)$/.test(id)).map(({ id }) => id);
}

/** A roster in which everybody may attend and lead, but for what the rows say. */
export function rosterSheet(rows: readonly RowSketch[]): SheetSketch {
  const ids = idsOf('participants');
  const people = rows.map((row, index) => {
    const usual: RowSketch = { ...Object.fromEntries(participant(index + 1).map((value, at) => [ids[at] ?? '', value])), jabatan: 'Kepala Seksi', jenjang: 'Pengawas', kelompok: null, peran: null };
    return ids.map((id) => (id in row ? row[id] ?? null : usual[id] ?? null));
  });
  return { name: 'Peserta', rows: [headersOf('participants'), ...people] };
}

/** The sheet Aturan Kelompok: jenis, NIP, other NIP, group, reason. */
export function wishSheet(rows: readonly (readonly CellValue[])[]): SheetSketch {
  return { name: 'Aturan Kelompok', rows: [headersOf('group-wishes'), ...rows] };
}

/** A roster of so many people in groups of a size, the first of each leading. */
export function grouped(count: number, size: number, more: (index: number) => RowSketch = () => ({})): RowSketch[] {
  return Array.from({ length: count }, (_, index) => ({
    kelompok: String(Math.floor(index / size) + 1), peran: index % size === 0 ? 'Ketua' : 'Anggota', ...more(index),
  }));
}
