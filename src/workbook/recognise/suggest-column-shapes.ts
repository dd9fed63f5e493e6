import type { TableKind } from '../columns';
import type { Shape } from './suggest-shapes';

const people: Readonly<Record<string, Shape>> = { nip: 'nip', nama: 'name' };

const activities: Readonly<Record<string, Shape>> = { kode: 'code', kegiatan: 'title', tanggal: 'date' };

/** What the values of a column look like, for the columns whose values can tell. */
const shapes: Readonly<Record<TableKind, Readonly<Record<string, Shape>>>> = {
  participants: {
    ...people, 'status-asn': 'status', golongan: 'golongan', pendidikan: 'education', tmt: 'date', jabatan: 'position', jenjang: 'level',
    'unit-eselon-1': 'unit', 'surat-tugas': 'assignment', 'surat-rekomendasi': 'recommendation', kelompok: 'group', peran: 'role',
  },
  attendance: people,
  'activity-scores': people,
  schedule: { tanggal: 'date', 'mata-pelajaran': 'title', jp: 'hours', moda: 'mode', pengajar: 'name', waktu: 'clock' },
  'action-learning': { kelompok: 'group', penilai: 'name', 'waktu-pengumpulan': 'moment' },
  'al-report': { kelompok: 'group', bentuk: 'deliverable' },
  mentoring: { kelompok: 'group', tanggal: 'date', jp: 'hours', jenis: 'meeting', mentor: 'name' },
  instructors: { nama: 'name', peran: 'instructor-role', 'nomor-sk': 'decree', 'pengalaman-mengajar': 'time', tot: 'yes-no' },
  readiness: { kode: 'code', uraian: 'title', status: 'readiness' },
  'group-wishes': { jenis: 'wish', nip: 'nip', kelompok: 'group' },
  adjustments: { nip: 'nip', nama: 'name', jenis: 'adjustment', nilai: 'score', tanggal: 'date' },
  'lo-individu': activities,
  'lo-tim': activities,
  'lo-organisasi': activities,
  settings: { kode: 'code' },
};

/** The shape by which a column's values can tell it; null for columns that only a header tells. */
export function shapeOfColumn(kind: TableKind, id: string): Shape | null {
  const known = shapes[kind];
  return Object.hasOwn(known, id) ? (known[id] ?? null) : null;
}
