import type { FactDefinition } from '../rules';

const scope = 'deliverable';
const elements = { id: 'unsur', en: 'elements' };

/** Those facts about what a group handed in that only the checklist of reports can tell. */
export const reportChecklistFacts: readonly FactDefinition[] = [
  { id: 'unsur-lengkap', title: { id: 'Unsur laporan lengkap', en: 'Every element is in the report' }, type: 'boolean', scope },
  { id: 'unsur-ada', title: { id: 'Unsur yang ada', en: 'Elements that are there' }, type: 'number', unit: elements, scope },
  { id: 'unsur-wajib', title: { id: 'Unsur yang harus ada', en: 'Elements that must be there' }, type: 'number', unit: elements, scope },
  { id: 'unsur-kurang', title: { id: 'Unsur yang belum ada', en: 'Elements that are not there' }, type: 'text', scope },
  { id: 'unsur-terbuka', title: { id: 'Unsur yang belum dijawab', en: 'Elements without an answer' }, type: 'text', scope },
  { id: 'bentuk-ada', title: { id: 'Laporan atau paparan', en: 'Report or presentation' }, type: 'boolean', scope },
  { id: 'bentuk-lengkap', title: { id: 'Laporan dan paparan', en: 'Report and presentation' }, type: 'boolean', scope },
  { id: 'bentuk', title: { id: 'Bentuk hasil', en: 'Form of the deliverable' }, type: 'text', scope },
];

/** Facts about what a group handed in and how it was assessed. */
export const deliverableFacts: readonly FactDefinition[] = [
  { id: 'kelompok', title: { id: 'Kelompok', en: 'Group' }, type: 'text', scope, alwaysKnown: true },
  ...reportChecklistFacts,
  { id: 'dikumpulkan', title: { id: 'Waktu pengumpulan', en: 'Submission time' }, type: 'boolean', scope },
  { id: 'waktu-tercatat', title: { id: 'Waktu pengumpulan terbaca', en: 'The submission time can be read' }, type: 'boolean', scope, alwaysKnown: true },
  { id: 'terlambat', title: { id: 'Waktu pengumpulan', en: 'Submission time' }, type: 'boolean', scope },
  { id: 'terlambat-menit', title: { id: 'Keterlambatan', en: 'Delay' }, type: 'number', unit: { id: 'menit', en: 'minutes' }, scope },
  { id: 'waktu-pengumpulan', title: { id: 'Waktu pengumpulan', en: 'Submission time' }, type: 'text', scope },
  { id: 'batas-pengumpulan', title: { id: 'Batas pengumpulan', en: 'Deadline' }, type: 'text', scope },
  { id: 'penilai', title: { id: 'Penilai', en: 'Assessors' }, type: 'people', scope },
  { id: 'selisih-penilai', title: { id: 'Selisih dua penilai', en: 'Difference of two assessors' }, type: 'score', scope },
  { id: 'kriteria-berselisih', title: { id: 'Kriteria yang dinilai dua orang', en: 'Criteria that two assessors marked' }, type: 'text', scope },
];
