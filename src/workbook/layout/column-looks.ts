import type { TableKind } from '../columns';
import type { CellStyle } from '../plan';
import { CHOICES } from './choices';
import { dateOnly, numberWithin, oneOf, textOfLength } from './input-rules';
import type { InputRule } from './input-rules';

/** How an input column looks and what it accepts. */
export interface ColumnLook {
  readonly width: number;
  readonly style?: CellStyle;
  readonly rule?: InputRule;
}

const TEXT: CellStyle = { format: '@' };
const CENTER: CellStyle = { horizontal: 'center' };
const WRAP: CellStyle = { wrap: true, vertical: 'top' };
const DATE: CellStyle = { format: 'dd/mm/yyyy', horizontal: 'left' };
const MOMENT: CellStyle = { format: 'dd/mm/yyyy hh:mm', horizontal: 'left' };
const SCORE: CellStyle = { format: '0.##', horizontal: 'center' };

const LONGEST_TEXT = 255;
const check = oneOf(CHOICES.check, 'layout.prompt.check', 'warning');
const experience: ColumnLook = { width: 14, style: CENTER, rule: numberWithin(0, 600, 'layout.prompt.pengalaman', 'information') };
const group: ColumnLook = { width: 10, style: { ...TEXT, ...CENTER }, rule: textOfLength(1, 40, 'layout.prompt.kelompok') };
const nip: ColumnLook = { width: 20, style: TEXT, rule: textOfLength(18, 18, 'layout.prompt.nip', 'layout.error.nip') };
const score: ColumnLook = { width: 13, style: SCORE, rule: numberWithin(0, 100, 'layout.prompt.score', 'stop') };
const day: ColumnLook = { width: 13, style: DATE, rule: dateOnly('layout.prompt.tanggal') };
const jp: ColumnLook = { width: 8, style: CENTER, rule: numberWithin(0, 24, 'layout.prompt.jp') };

const COMMON: Readonly<Record<string, ColumnLook>> = {
  no: { width: 6, style: CENTER },
  nip,
  nama: { width: 22, rule: textOfLength(1, LONGEST_TEXT, 'layout.prompt.nama') },
  kelompok: group,
};

const BY_TABLE: Readonly<Record<TableKind, Readonly<Record<string, ColumnLook>>>> = {
  participants: {
    'status-asn': { width: 9, style: CENTER, rule: oneOf(CHOICES.statusAsn, 'layout.prompt.status-asn', 'warning') },
    golongan: { width: 21, rule: oneOf(CHOICES.golongan, 'layout.prompt.golongan') },
    pendidikan: { width: 12, rule: oneOf(CHOICES.pendidikan, 'layout.prompt.pendidikan') },
    tmt: { width: 12, style: DATE, rule: dateOnly('layout.prompt.tmt') },
    jabatan: { width: 24, style: WRAP },
    jenjang: { width: 13, rule: oneOf(CHOICES.jenjang, 'layout.prompt.jenjang') },
    'unit-eselon-1': { width: 25, style: WRAP, rule: oneOf(CHOICES.unit, 'layout.prompt.unit-eselon-1') },
    'unit-kerja': { width: 25, style: WRAP },
    'surat-tugas': { width: 19, style: WRAP, rule: textOfLength(1, LONGEST_TEXT, 'layout.prompt.surat-tugas') },
    'pengalaman-data': experience,
    'pengalaman-adsys': experience,
    'surat-rekomendasi': { width: 19, style: WRAP, rule: textOfLength(1, LONGEST_TEXT, 'layout.prompt.surat-rekomendasi') },
    peran: { width: 10, style: CENTER, rule: oneOf(CHOICES.peran, 'layout.prompt.peran', 'warning') },
  },
  schedule: {
    tanggal: day, jp,
    'mata-pelajaran': { width: 56 },
    moda: { width: 20, rule: oneOf(CHOICES.moda, 'layout.prompt.moda') },
    pengajar: { width: 28 },
  },
  attendance: {},
  'activity-scores': {},
  'action-learning': {
    penilai: { width: 26 },
    'waktu-pengumpulan': { width: 20, style: MOMENT, rule: dateOnly('layout.prompt.waktu-pengumpulan') },
  },
  'al-report': {},
  mentoring: {
    tanggal: day, jp,
    jenis: { width: 12, rule: oneOf(CHOICES.jenis, 'layout.prompt.jenis', 'warning') },
    mentor: { width: 26 },
    'form-peserta': { width: 10, style: CENTER, rule: check },
    'form-mentor': { width: 10, style: CENTER, rule: check },
  },
  instructors: {
    peran: { width: 13, rule: oneOf(CHOICES.instructorRole, 'layout.prompt.instructor-role', 'warning') },
    'nomor-sk': { width: 24 },
    'pengalaman-mengajar': { width: 16 },
    tot: { width: 10, style: CENTER, rule: check },
    'mata-pelajaran': { width: 56 },
  },
  readiness: {},
  'group-wishes': {},
  adjustments: {},
  settings: {
    kode: { width: 30 },
    nama: { width: 46, style: WRAP },
    nilai: { width: 16, style: { horizontal: 'left', fill: 'FFFDF2' } },
    satuan: { width: 22 },
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
  if (id.startsWith('topik-')) return { width: 10, style: CENTER, rule: check };
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
