import type { Catalogue } from './message';

/** `Nilai Akhir` beside and below its list: formulas, borders, who would change. */
export const resultsGradesMessages = {
  'results.column.outlook': { id: 'Prognosis', en: 'Outlook' },
  'results.column.remark': { id: 'Catatan', en: 'Remarks' },
  'results.outlook.already-passes': { id: 'sudah pasti lulus', en: 'already passes' },
  'results.outlook.cannot-pass': { id: 'tidak mungkin lulus lagi', en: 'can no longer pass' },
  'results.outlook.open': { id: 'masih terbuka', en: 'still open' },
  'results.outlook.needed': { id: 'masih perlu {points} poin NA', en: '{points} {points|point|points} of the NA still needed' },
  'results.outlook.minimum': { id: 'tinggal syarat minimum', en: 'only a minimum is open' },
  'results.outlook.mark': { id: '{needed}; {title} paling sedikit {minimum}', en: '{needed}; {title} at least {minimum}' },
  'results.outlook.subject': { id: '{title} {subject}', en: '{title} of {subject}' },
  'results.remark.ineligible': { id: 'tidak memenuhi syarat peserta', en: 'not eligible as a participant' },
  'results.remark.undetermined': { id: 'kelayakan perlu diperiksa', en: 'eligibility to be checked' },
  'results.remark.hurdle': { id: '{title} {value} di bawah {minimum}', en: '{title}: {value} is below {minimum}' },
  'results.remark.border': { id: 'perbatasan {distance} dari {limit}', en: 'border {distance} from {limit}' },
  'results.remark.adjusted': { id: '{kind} {component}: {original} → {counted} (pemutus: {by})', en: '{kind} {component}: {original} → {counted} (decided by {by})' },
  'results.remark.excused': { id: '{kind} {component} (pemutus: {by})', en: '{kind} {component} (decided by {by})' },
  'results.remark.open': { id: '{kind} {component}: belum lengkap, nilai menunggu', en: '{kind} {component}: not complete, the grade waits' },
  'results.remark.adjustment': { id: 'penyesuaian', en: 'adjustment' },
  'results.remark.nobody': { id: 'belum ditulis', en: 'not given' },

  'results.formula.header': { id: '{title} (rumus)', en: '{title} (formula)' },
  'results.formula.attendance': { id: 'Hadir {subject} (%)', en: 'Attended {subject} (%)' },
  'results.formula.activity': { id: 'Aktivitas {subject}', en: 'Activity {subject}' },
  'results.formula.overall': { id: 'Hadir semua sesi (%)', en: 'Attended in all (%)' },
  'results.formula.criterion': { id: 'Kriteria {criterion}', en: 'Criterion {criterion}' },
  'results.formula.decided': { id: '{title} yang ditetapkan', en: '{title} as decided' },
  'results.formula.total': { id: 'Jumlah bobot {title}', en: 'Sum of weights: {title}' },
  'results.formula.jp': { id: 'JP {subject}', en: 'JP of {subject}' },
  'results.formula.note': {
    id: 'Kolom {from}–{to} menghitung ulang nilai dengan rumus Excel dari Pengaturan. Bila hasilnya berubah karena Pengaturan diubah, selnya berwarna: jalankan Periksa lagi.',
    en: 'Columns {from}–{to} compute the grades again by Excel formulas over the settings. Where a changed setting changes a result its cell is coloured: run the audit again.',
  },
  'results.formula.settings': { id: 'Angka yang dipakai rumus', en: 'Numbers that the formulas use' },
  'results.formula.setting-code': { id: 'Kode', en: 'Code' },
  'results.formula.setting-title': { id: 'Nama', en: 'Name' },
  'results.formula.setting-value': { id: 'Nilai', en: 'Value' },
  'results.formula.setting-text': { id: 'Isi di Pengaturan', en: 'As in the settings' },

  'results.review.borders': { id: 'Perbatasan: nilai akhir yang dekat dengan batas', en: 'Borders: final grades close to a limit' },
  'results.review.no-borders': { id: 'Tidak ada nilai akhir yang dekat dengan batas.', en: 'No final grade is close to a limit.' },
  'results.review.distance': { id: 'Jarak', en: 'Distance' },
  'results.review.limit': { id: 'Batas', en: 'Limit' },
  'results.review.sensitivity': { id: 'Kepekaan: siapa yang berubah bila pengaturan lain', en: 'Sensitivity: who would change under other settings' },
  'results.review.sensitivity-note': { id: 'Hanya untuk ditinjau; nilai di atas tidak berubah.', en: 'For review only; the grades above do not change.' },
  'results.review.alternative': { id: '{title}: {from} menjadi {to} · {n} orang berubah', en: '{title}: {to} instead of {from} · {n} {n|person changes|people change}' },
  'results.review.nobody': { id: '{title}: {from} menjadi {to} · tidak ada yang berubah', en: '{title}: {to} instead of {from} · nobody changes' },
  'results.review.now': { id: 'Sekarang', en: 'Now' },
  'results.review.then': { id: 'Menjadi', en: 'Then' },
  'results.review.more': { id: '… dan {n} orang lagi', en: '… and {n} more {n|person|people}' },
  'results.review.unknown': { id: 'belum ada', en: 'missing' },

  'results.explanations.title': { id: 'Penjelasan setiap nilai, siap dicetak', en: 'Every grade explained, ready to print' },
  'results.explanations.place': { id: 'Sel · Dasar', en: 'Cells · Basis' },
  'results.explanations.fact': { id: '{label}: {value}', en: '{label}: {value}' },
  'results.explanations.assumption': { id: '{text} ({source})', en: '{text} ({source})' },
  'results.explanations.footer': { id: '&L&A&CHalaman &P dari &N&RCermat', en: '&L&A&CPage &P of &N&RCermat' },

  'grading.formula-nothing': { id: '(kosong)', en: '(empty)' },
  'grading.formula-differs': {
    id: 'Rumus nilai akhir menghasilkan {formula}, sedangkan Cermat menghitung {engine} secara eksak. Yang berlaku ialah {engine}.',
    en: 'The formula of the final grade comes to {formula}, while Cermat computes {engine} exactly. {engine} counts.',
  },
  'grading.formula-differs.fix': {
    id: 'Pakai kolom NA, bukan kolom rumusnya. Laporkan perbedaan ini kepada pengelola aturan.',
    en: 'Use the column NA, not that of the formula. Report this difference to whoever keeps the rules.',
  },
  'grading.formula-stored-differs': {
    id: 'Sel rumus di {sheet} berisi {formula}, sedangkan dari nilai dan pengaturan yang sama Cermat menghitung {engine}.',
    en: 'The formula’s cell in {sheet} holds {formula}, while Cermat computes {engine} from the same marks and settings.',
  },
  'grading.formula-stored-differs.fix': {
    id: 'Mungkin rumusnya diubah atau belum dihitung ulang. Tulis hasil pemeriksaan ini; lembar itu dibuat baru.',
    en: 'The formula may have been changed, or not been calculated again. Write the results of this audit; the sheet is made anew.',
  },
  'grading.formula-overwritten': {
    id: 'Rumus nilai akhir di {sheet} ditimpa: di sana berisi {formula}, sedangkan Cermat menghitung {engine}.',
    en: 'The formula of the final grade in {sheet} was overwritten: {formula} stands there, while Cermat computes {engine}.',
  },
  'grading.formula-overwritten.fix': {
    id: 'Nilai yang diketik di Nilai Akhir tidak dipakai. Bila nilainya memang diputuskan lain, catat di Penyesuaian Nilai, lalu tulis hasil pemeriksaan ini.',
    en: 'A value typed into the results is not used. If the mark was decided otherwise, record it in the sheet of adjusted marks, then write the results of this audit.',
  },
  'grading.formula-setting-differs': {
    id: 'Rumus di {sheet} membaca {setting} sebagai {formula}, sedangkan pemeriksaan ini memakai {engine}.',
    en: 'The formulas in {sheet} read {setting} as {formula}, while this audit uses {engine}.',
  },
  'grading.formula-setting-differs.fix': {
    id: 'Hitung ulang buku kerja (F9) bila Pengaturan baru diubah, atau tulis hasil pemeriksaan ini; lembar itu dibuat baru.',
    en: 'Calculate the workbook again (F9) where the settings were just changed, or write the results of this audit; the sheet is made anew.',
  },
} as const satisfies Catalogue;
