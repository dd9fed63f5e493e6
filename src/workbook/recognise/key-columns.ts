import type { TableKind } from '../columns';

const people = ['nip', 'nama'];

const keys: Readonly<Record<TableKind, readonly string[]>> = {
  'participants': people,
  'attendance': people,
  'activity-scores': people,
  'schedule': ['mata-pelajaran'],
  'action-learning': ['kelompok', 'penilai'],
  'al-report': ['kelompok'],
  'mentoring': ['kelompok', 'tanggal'],
  'instructors': ['nama'],
  'readiness': ['kode', 'uraian'],
  'group-wishes': ['jenis', 'nip', 'kelompok'],
  'adjustments': ['nip', 'nama', 'komponen'],
  'lo-individu': ['kode', 'kegiatan'],
  'lo-tim': ['kode', 'kegiatan'],
  'lo-organisasi': ['kode', 'kegiatan'],
  'settings': ['kode'],
};

/** The columns of which one must hold something for a row to be data. An undecided table lists people. */
export function keyIds(kind: TableKind | null): readonly string[] {
  return kind === null ? people : keys[kind];
}
