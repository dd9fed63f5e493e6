import type { Catalogue } from './message';

/** Grades as the workbench tells them. */
export const workbenchGradesMessages = {
  'workbench.grades.gone': {
    id: 'Orang ini tidak ada lagi dalam pemeriksaan terakhir, atau tidak lagi bernilai. Muat ulang daftarnya.',
    en: 'This person is no longer in the latest check, or no longer graded. Load the list again.',
  },
  'workbench.grades.written': { id: '{n} halaman penjelasan di lembar {sheet}', en: '{n} {n|page|pages} of explanations in the sheet {sheet}' },
  'workbench.grades.unnamed': { id: 'Baris {row}', en: 'Row {row}' },
  'workbench.grades.between': { id: '{low} – {high}', en: '{low} – {high}' },
  'workbench.grades.with': { id: '{status} · {what}', en: '{status} · {what}' },

  'workbench.grades.passed': { id: 'Lulus', en: 'Passed' },
  'workbench.grades.failed': { id: 'Tidak lulus', en: 'Not passed' },
  'workbench.grades.already-passes': { id: 'Sudah pasti lulus', en: 'Sure to pass' },
  'workbench.grades.cannot-pass': { id: 'Tidak mungkin lulus lagi', en: 'Can no longer pass' },
  'workbench.grades.open': { id: 'Terbuka', en: 'Open' },
  'workbench.grades.hurdle': { id: 'tidak terpenuhi: {titles}', en: 'not met: {titles}' },
  'workbench.grades.needed.mark': { id: 'perlu {title} paling sedikit {minimum}', en: 'needs {title} of at least {minimum}' },
  'workbench.grades.needed.points': { id: 'perlu {points} poin nilai akhir lagi', en: 'needs {points} more {points|point|points} of the final grade' },
  'workbench.grades.needed.hurdle': { id: 'nilai akhir cukup, tetapi syarat minimum belum pasti', en: 'the final grade suffices, but a minimum is not certain yet' },
  'workbench.grades.waits.setting': { id: 'menunggu pilihan: {title}', en: 'waits for a choice: {title}' },
  'workbench.grades.waits.cells': { id: '{n} hal belum ada', en: '{n} {n|thing is|things are} missing' },
  'workbench.grades.waits.cell': { id: 'menunggu {item}', en: 'waits for {item}' },

  'workbench.grades.ineligible': { id: 'tidak memenuhi syarat peserta', en: 'not eligible as a participant' },
  'workbench.grades.undetermined': { id: 'kelayakan perlu diperiksa', en: 'eligibility to be checked' },
  'workbench.grades.border.above': { id: '{distance} di atas batas {limit}', en: '{distance} above the limit {limit}' },
  'workbench.grades.border.below': { id: '{distance} di bawah batas {limit}', en: '{distance} below the limit {limit}' },
  'workbench.grades.border.at': { id: 'tepat di batas {limit}', en: 'exactly at the limit {limit}' },
  'workbench.grades.changes': { id: 'berubah bila {what}', en: 'changes under {what}' },
  'workbench.grades.changes.more': { id: 'berubah bila {what}, dan {n} lainnya', en: 'changes under {what}, and {n} more' },
  'workbench.grades.adjustment.open': { id: '{kind}: belum dihitung', en: '{kind}: does not count yet' },
  'workbench.grades.adjustment.unknown': { id: 'Penyesuaian', en: 'Adjustment' },

  'workbench.grades.alternative': { id: '{title}: {to} alih-alih {from}', en: '{title}: {to} instead of {from}' },
  'workbench.grades.alternative.open': { id: '{title}: {to}, dibandingkan dengan {from}', en: '{title}: {to}, compared with {from}' },
  'workbench.grades.change': { id: '{from} → {to}', en: '{from} → {to}' },
  'workbench.grades.standing': { id: '{na} {status}', en: '{na} {status}' },
  'workbench.grades.pass-mark': { id: '{title} {value}', en: '{title} {value}' },
} as const satisfies Catalogue;
