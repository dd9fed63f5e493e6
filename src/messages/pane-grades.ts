import type { Catalogue } from './message';

/** The tab Nilai. */
export const paneGradesMessages = {
  'pane.tab.grades': { id: 'Nilai', en: 'Grades' },
  'pane.grades.empty.title': { id: 'Nilai belum dihitung', en: 'Grades not computed yet' },
  'pane.grades.empty.text': {
    id: 'Periksa menghitung nilai akhir setiap peserta dari kehadiran, aktivitas, dan tugas di buku kerja ini, beserta alasannya. Tidak ada yang ditulis.',
    en: 'A check computes everybody’s final grade from the attendance, activity and assignments in this workbook, and says why. Nothing is written.',
  },
  'pane.grades.none.title': { id: 'Belum ada nilai', en: 'No grades yet' },
  'pane.grades.none.text': {
    id: 'Belum ada kehadiran atau nilai yang terbaca di buku kerja ini, atau paket aturannya tidak menilai. Tab Data menunjukkan lembar mana yang dibaca, dan dapat menambahkan yang belum ada.',
    en: 'No attendance or marks could be read in this workbook, or its rule pack grades nothing. The Data tab shows which sheets are read, and can add those that are missing.',
  },
  'pane.grades.result': { id: 'Nilai dalam angka', en: 'Grades in numbers' },
  'pane.grades.passed': { id: 'lulus', en: 'passed' },
  'pane.grades.failed': { id: 'tidak lulus', en: 'not passed' },
  'pane.grades.open': { id: 'terbuka', en: 'open' },
  'pane.grades.people': { id: 'Peserta', en: 'Participants' },
  'pane.grades.search': { id: 'Cari nama, NIP, atau kelompok', en: 'Search name, NIP or group' },
  'pane.grades.filter': { id: 'Saring nilai', en: 'Filter grades' },
  'pane.grades.filter.all': { id: 'Semua', en: 'All' },
  'pane.grades.filter.passed': { id: 'Lulus', en: 'Passed' },
  'pane.grades.filter.failed': { id: 'Tidak lulus', en: 'Not passed' },
  'pane.grades.filter.open': { id: 'Terbuka', en: 'Open' },
  'pane.grades.filter.border': { id: 'Perbatasan', en: 'On a border' },
  'pane.grades.filter.sensitive': { id: 'Dapat berubah', en: 'Could change' },
  'pane.grades.filter.adjusted': { id: 'Disesuaikan', en: 'Adjusted' },
  'pane.grades.count': { id: '{n} orang', en: '{n} {n|person|people}' },
  'pane.grades.more': { id: 'Tampilkan {n} orang lagi', en: 'Show {n} more {n|person|people}' },
  'pane.grades.searching': { id: 'Mengambil nilai …', en: 'Getting the grades …' },
  'pane.grades.no-match.title': { id: 'Tidak ada yang cocok', en: 'Nobody matches' },
  'pane.grades.no-match.text': { id: 'Tidak ada peserta bernilai dengan saringan dan pencarian ini.', en: 'No graded participant matches this filter and search.' },
  'pane.grades.explain-of': { id: 'Penjelasan nilai {name}', en: 'How the grade of {name} comes about' },
  'pane.grades.legend': { id: 'Garis tegak: {mark}. Penuh: sudah pasti. Putus-putus: masih mungkin.', en: 'Upright line: {mark}. Solid: certain already. Dashed: still possible.' },

  'pane.grades.alternatives': { id: 'Siapa yang berubah', en: 'Who would change' },
  'pane.grades.alternatives.intro': { id: 'Bila satu pengaturan lain dari sekarang:', en: 'If one setting were another one:' },
  'pane.grades.alternatives.none': { id: 'Tidak ada yang berubah:', en: 'Nobody would change:' },
  'pane.grades.alternatives.more': { id: 'dan {n} orang lagi', en: 'and {n} more {n|person|people}' },
  'pane.grades.alternatives.untried': {
    id: 'Kelas ini terlalu besar untuk dihitung ulang dengan setiap pengaturan lain.',
    en: 'This class is too large to be graded again under every other setting.',
  },
  'pane.grades.assumed': { id: 'Asumsi yang dipakai', en: 'Assumptions' },

  'pane.grades.write': { id: 'Tulis penjelasan {n} orang', en: 'Write {n|the explanation|explanations} of {n} {n|person|people}' },
  'pane.grades.write.about': {
    id: 'Satu halaman A4 setiap orang di atas, pada lembar tersendiri yang siap dicetak.',
    en: 'A page of A4 for everybody above, in a sheet of its own that is ready to print.',
  },
  'pane.grades.write.preparing': { id: 'Menyusun penjelasan', en: 'Putting the explanations together' },
  'pane.grades.write.writing': { id: 'Menulis penjelasan', en: 'Writing the explanations' },
  'pane.grades.write.title': { id: 'Yang akan ditulis', en: 'What will be written' },
  'pane.grades.write.pages': {
    id: '{n} halaman penjelasan, beserta hasil pemeriksaan yang dijelaskannya:',
    en: '{n} {n|page|pages} of {n|explanation|explanations}, with the results that {n|it|they} {n|explains|explain}:',
  },
  'pane.grades.write.promise': {
    id: 'Isi sel Anda tidak berubah, dan semuanya dapat diurungkan. Hasil yang ditulis kemudian mencabut lembar penjelasan ini.',
    en: 'What your cells hold is not changed, and everything can be undone. Results that are written later take this sheet of explanations away.',
  },
  'pane.grades.write.now': { id: 'Tulis penjelasan', en: 'Write explanations' },

  'pane.grades.back': { id: 'Semua nilai', en: 'All grades' },
  'pane.grades.print': { id: 'Cetak', en: 'Print' },
  'pane.grades.explaining': { id: 'Menyusun penjelasan …', en: 'Putting the explanation together …' },
  'pane.grades.missing': { id: 'belum ada', en: 'missing' },
  'pane.grades.source': { id: 'Dasar', en: 'Basis' },
} as const satisfies Catalogue;
