import { defineColumns } from './define-column';
import type { ColumnSketch } from './define-column';
import { groupColumn, nameColumn, nipColumn, numberColumn } from './person-columns';

/** The criteria that the standard columns know. */
const KNOWN_CRITERIA = 12;
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** Kehadiran: JP attended, one open column per session. */
export const attendanceColumns = defineColumns('attendance', [numberColumn, nipColumn, nameColumn]);

/** Nilai Aktivitas: 0–100, one open column per mata pelajaran. */
export const activityColumns = defineColumns('activity-scores', [numberColumn, nipColumn, nameColumn]);

function criterion(number: number, required: boolean): ColumnSketch {
  const roman = ROMAN[number - 1];
  return {
    id: `kriteria-${number}`,
    header: [`Kriteria ${number}`, `Criterion ${number}`],
    aliases: [
      `Nilai Kriteria ${number}`, `Kriteria ke-${number}`, `Aspek ${number}`, `K${number}`,
      ...(roman === undefined ? [] : [`Kriteria ${roman}`]),
    ],
    required,
  };
}

/** Action Learning: one row per group and assessor. Only the first criterion is needed without a pack. */
export const actionLearningColumns = defineColumns('action-learning', [
  groupColumn,
  {
    id: 'penilai', header: ['Penilai', 'Assessor'],
    aliases: ['Nama Penilai', 'Penguji', 'Nama Penguji', 'Assessor Name', 'Examiner', 'Evaluator'],
  },
  ...Array.from({ length: KNOWN_CRITERIA }, (_, index) => criterion(index + 1, index === 0)),
  {
    id: 'waktu-pengumpulan', header: ['Waktu Pengumpulan', 'Submission Time'],
    aliases: [
      'Tanggal Pengumpulan', 'Waktu Pengumpulan Laporan', 'Waktu Kumpul', 'Tanggal Kumpul', 'Dikumpulkan', 'Submitted At',
      'Submission Date',
    ],
  },
]);

/** Laporan AL: one row per group, one open column per element of the report. */
export const reportColumns = defineColumns('al-report', [
  groupColumn,
  { id: 'bentuk', header: ['Bentuk', 'Deliverable'], aliases: ['Bentuk Hasil', 'Bentuk Laporan', 'Jenis Hasil', 'Form of Deliverable'] },
]);
