import type { TableKind } from '../columns';
import type { CellStyle } from '../plan';
import { CHOICES } from './choices';
import { CENTER, checkLook, dayLook, freeText, groupLook, neededText, nipLook, scoreLook, TEXT, WRAP } from './common-looks';
import type { ColumnLook } from './common-looks';
import { ADJUSTMENT_LOOKS, READINESS_LOOKS, WISH_LOOKS } from './decision-looks';
import { dateOnly, numberWithin, oneOf } from './input-rules';
import { WORKSHEET_LOOKS } from './worksheet-looks';

const MOMENT: CellStyle = { format: 'dd/mm/yyyy hh:mm', horizontal: 'left' };

const experience: ColumnLook = { width: 14, style: CENTER, rule: numberWithin(0, 600, 'layout.prompt.pengalaman', 'information') };
const score = scoreLook(13, 'layout.prompt.score');
const jp: ColumnLook = { width: 8, style: CENTER, rule: numberWithin(0, 24, 'layout.prompt.jp') };
const subject = freeText(56, 'layout.prompt.mata-pelajaran');

const COMMON: Readonly<Record<string, ColumnLook>> = {
  no: { width: 6, style: CENTER },
  nip: nipLook('layout.prompt.nip'),
  nama: neededText(22, 'layout.prompt.nama'),
  kelompok: groupLook('layout.prompt.kelompok'),
};

const BY_TABLE: Readonly<Record<TableKind, Readonly<Record<string, ColumnLook>>>> = {
  participants: {
    'status-asn': { width: 9, style: CENTER, rule: oneOf(CHOICES.statusAsn, 'layout.prompt.status-asn', 'warning') },
    golongan: { width: 21, rule: oneOf(CHOICES.golongan, 'layout.prompt.golongan') },
    pendidikan: { width: 12, rule: oneOf(CHOICES.pendidikan, 'layout.prompt.pendidikan') },
    tmt: dayLook(12, 'layout.prompt.tmt'),
    jabatan: freeText(24, 'layout.prompt.jabatan'),
    jenjang: { width: 13, rule: oneOf(CHOICES.jenjang, 'layout.prompt.jenjang') },
    'unit-eselon-1': { width: 25, style: WRAP, rule: oneOf(CHOICES.unit, 'layout.prompt.unit-eselon-1') },
    'unit-kerja': freeText(25, 'layout.prompt.unit-kerja'),
    'surat-tugas': neededText(19, 'layout.prompt.surat-tugas', WRAP),
    'pengalaman-data': experience,
    'pengalaman-adsys': experience,
    'surat-rekomendasi': neededText(19, 'layout.prompt.surat-rekomendasi', WRAP),
    peran: { width: 10, style: CENTER, rule: oneOf(CHOICES.peran, 'layout.prompt.peran', 'warning') },
  },
  schedule: {
    tanggal: dayLook(13, 'layout.prompt.tanggal'), jp,
    'mata-pelajaran': subject,
    moda: { width: 20, rule: oneOf(CHOICES.moda, 'layout.prompt.moda') },
    pengajar: freeText(28, 'layout.prompt.pengajar'),
    waktu: freeText(15, 'layout.prompt.waktu', TEXT),
  },
  attendance: {},
  'activity-scores': {},
  'action-learning': {
    penilai: freeText(26, 'layout.prompt.penilai'),
    'waktu-pengumpulan': { width: 20, style: MOMENT, rule: dateOnly('layout.prompt.waktu-pengumpulan') },
  },
  'al-report': {
    bentuk: { width: 20, rule: oneOf(CHOICES.deliverable, 'layout.prompt.bentuk') },
  },
  mentoring: {
    tanggal: dayLook(13, 'layout.prompt.tanggal'), jp,
    jenis: { width: 12, rule: oneOf(CHOICES.jenis, 'layout.prompt.jenis', 'warning') },
    mentor: freeText(26, 'layout.prompt.mentor'),
    'form-peserta': checkLook('layout.prompt.form-peserta'),
    'form-mentor': checkLook('layout.prompt.form-mentor'),
    koordinasi: checkLook('layout.prompt.koordinasi'),
  },
  instructors: {
    peran: { width: 13, rule: oneOf(CHOICES.instructorRole, 'layout.prompt.instructor-role', 'warning') },
    'nomor-sk': freeText(24, 'layout.prompt.nomor-sk'),
    'pengalaman-mengajar': freeText(16, 'layout.prompt.pengalaman-mengajar'),
    tot: checkLook('layout.prompt.tot'),
    'mata-pelajaran': subject,
  },
  readiness: READINESS_LOOKS,
  'group-wishes': WISH_LOOKS,
  adjustments: ADJUSTMENT_LOOKS,
  'lo-individu': WORKSHEET_LOOKS,
  'lo-tim': WORKSHEET_LOOKS,
  'lo-organisasi': WORKSHEET_LOOKS,
  settings: {
    kode: { width: 30 },
    nama: { width: 46, style: WRAP },
    nilai: { width: 21, style: { horizontal: 'left', fill: 'FFFDF2' } },
    satuan: { width: 20 },
    sumber: { width: 46, style: WRAP },
    asumsi: { width: 10, style: CENTER, rule: oneOf(CHOICES.yesNo, 'layout.prompt.asumsi', 'warning') },
  },
};

const PLAIN_COLUMN: ColumnLook = { width: 16 };

/** How a named column looks. */
export function lookOf(table: TableKind, id: string): ColumnLook {
  const looks = BY_TABLE[table];
  if (Object.hasOwn(looks, id)) return looks[id] ?? PLAIN_COLUMN;
  if (id.startsWith('kriteria-')) return score;
  if (id.startsWith('topik-')) return checkLook('layout.prompt.topik');
  return (Object.hasOwn(COMMON, id) ? COMMON[id] : null) ?? PLAIN_COLUMN;
}

/** JP attended in one session; more than the session has is let through with a warning. */
export function attendanceLook(sessionJp: number | null): ColumnLook {
  return { width: 20, style: CENTER, rule: numberWithin(0, sessionJp ?? 24, 'layout.prompt.attendance') };
}

/** The score in one mata pelajaran. */
export const ACTIVITY_LOOK: ColumnLook = { ...score, width: 20 };

/** Whether one element stands in the report. */
export const ELEMENT_LOOK: ColumnLook = { width: 14, style: CENTER, rule: oneOf(CHOICES.element, 'layout.prompt.element', 'warning') };
