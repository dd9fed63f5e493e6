import type { Catalogue } from './message';

/** What can be wrong in the settings and in the sessions that grades rest on. */
export const gradingPlanMessages = {
  'grading.parameter-unknown': {
    id: 'Skema nilai memakai parameter “{id}” yang tidak ada dalam paket aturan.',
    en: 'The grading scheme uses the parameter “{id}”, which the rule pack does not have.',
  },
  'grading.parameter-unknown.fix': {
    id: 'Tambahkan parameter itu ke parameters.json atau perbaiki kodenya di grading.json.',
    en: 'Add the parameter to parameters.json or correct its code in grading.json.',
  },
  'grading.parameter-unusable': {
    id: 'Nilai parameter “{id}” ({value}) tidak dapat dipakai untuk menghitung nilai akhir.',
    en: 'The value of the parameter “{id}” ({value}) cannot be used to compute grades.',
  },
  'grading.parameter-unusable.fix': {
    id: 'Isi parameter itu di Pengaturan dengan bilangan yang sesuai satuannya.',
    en: 'Enter a number that fits its unit in Pengaturan.',
  },
  'grading.weights-sum': {
    id: 'Bobot “{title}” berjumlah {total}, seharusnya 100. Nilai yang bergantung padanya belum dapat ditetapkan.',
    en: 'The weights of “{title}” come to {total} instead of 100. Grades that rest on them stay open.',
  },
  'grading.weights-sum.fix': {
    id: 'Perbaiki bobot {ids} di Pengaturan sehingga jumlahnya 100.',
    en: 'Correct the weights {ids} in Pengaturan so that they come to 100.',
  },
  'grading.curve-order': {
    id: 'Titik konversi kehadiran “{title}” tidak menaik, sehingga nilainya belum dapat ditetapkan.',
    en: 'The points by which attendance becomes “{title}” do not rise, so its scores stay open.',
  },
  'grading.curve-order.fix': {
    id: 'Perbaiki {ids} di Pengaturan: kehadiran di antara 0 dan 100, dan nilainya menaik.',
    en: 'Correct {ids} in Pengaturan: attendance between 0 and 100, and rising scores.',
  },
  'grading.bands-order': {
    id: 'Batas predikat tidak menaik ({titles}), sehingga predikat tidak ditetapkan.',
    en: 'The predicate limits do not ascend ({titles}), so no predicate is given.',
  },
  'grading.bands-order.fix': {
    id: 'Perbaiki batas predikat di Pengaturan: setiap batas harus lebih tinggi daripada batas sebelumnya.',
    en: 'Correct the limits in Pengaturan: each must be higher than the one before it.',
  },
  'grading.too-many-choices': {
    id: 'Terlalu banyak pilihan terbuka ({ids}); rentang nilai dihitung tanpa bobot itu.',
    en: 'Too many choices are open ({ids}); intervals are computed without those weights.',
  },
  'grading.too-many-choices.fix': { id: 'Tetapkan sebagian pilihan itu di Pengaturan.', en: 'Make some of these choices in Pengaturan.' },
  'grading.no-subjects': {
    id: 'Paket aturan tidak memuat mata pelajaran yang dinilai, sehingga ΣNT tidak dapat dihitung.',
    en: 'The rule pack has no graded subject, so ΣNT cannot be computed.',
  },
  'grading.no-subjects.fix': { id: 'Lengkapi daftar mata pelajaran di pack.json.', en: 'Complete the list of subjects in pack.json.' },

  'grading.schedule-missing': {
    id: 'Tidak ada lembar Jadwal yang dapat dibaca dan berisi baris; JP mata pelajaran diambil dari rencana dalam paket aturan.',
    en: 'There is no Jadwal sheet that can be read and has rows; the JP of the subjects are those planned in the rule pack.',
  },
  'grading.schedule-missing.fix': {
    id: 'Sediakan satu lembar Jadwal (Tanggal, Mata Pelajaran, JP) agar kehadiran dihitung menurut sesi yang berlangsung.',
    en: 'Provide one Jadwal sheet (Tanggal, Mata Pelajaran, JP) so that attendance follows the sessions that took place.',
  },
  'grading.subject-not-scheduled': {
    id: '“{subject}” tidak ada di Jadwal; dipakai JP rencana ({jp} JP).',
    en: '“{subject}” is not in Jadwal; the planned JP are used ({jp} JP).',
  },
  'grading.subject-not-scheduled.fix': {
    id: 'Tambahkan sesi “{subject}” ke Jadwal, atau samakan penulisannya dengan nama mata pelajaran.',
    en: 'Add the sessions of “{subject}” to Jadwal, or spell them as the subject is named.',
  },
  'grading.jp-unknown': {
    id: 'JP “{subject}” tidak diketahui: tidak ada di Jadwal maupun dalam paket aturan.',
    en: 'The JP of “{subject}” are not known: neither Jadwal nor the rule pack gives them.',
  },
  'grading.jp-unknown.fix': { id: 'Isi sesi “{subject}” beserta JP-nya di Jadwal.', en: 'Enter the sessions of “{subject}” with their JP in Jadwal.' },
  'grading.session-jp-unreadable': {
    id: 'JP sesi “{session}” di Jadwal kosong atau tidak terbaca.',
    en: 'The JP of the session “{session}” in Jadwal are blank or cannot be read.',
  },
  'grading.session-jp-unreadable.fix': { id: 'Isi jumlah JP sesi itu, misalnya 8.', en: 'Enter the number of JP of the session, for example 8.' },
  'grading.session-ambiguous': {
    id: 'Sesi “{session}” cocok dengan lebih dari satu mata pelajaran ({subjects}).',
    en: 'The session “{session}” fits more than one subject ({subjects}).',
  },
  'grading.session-ambiguous.fix': { id: 'Tulis nama mata pelajaran secara lengkap di Jadwal.', en: 'Write the subject’s full name in Jadwal.' },
  'grading.session-without-column': {
    id: 'Sesi “{session}” tidak mempunyai kolom di lembar kehadiran.',
    en: 'The session “{session}” has no column in the attendance sheet.',
  },
  'grading.session-without-column.fix': {
    id: 'Tambahkan kolom sesi itu, dengan nama mata pelajaran dan tanggal, misalnya “{session} (05/09)”.',
    en: 'Add a column for it, with the subject and the date, for example “{session} (05/09)”.',
  },
  'grading.attendance-column-unmatched': {
    id: 'Kolom “{header}” di {sheet} tidak cocok dengan sesi mana pun dan tidak dihitung.',
    en: 'The column “{header}” in {sheet} fits no session and is not counted.',
  },
  'grading.attendance-column-unmatched.fix': {
    id: 'Samakan judul kolom dengan mata pelajaran dan tanggal di Jadwal.',
    en: 'Head the column with the subject and the date as in Jadwal.',
  },
  'grading.attendance-column-ambiguous': {
    id: 'Kolom “{header}” di {sheet} cocok dengan lebih dari satu sesi dan tidak dihitung.',
    en: 'The column “{header}” in {sheet} fits more than one session and is not counted.',
  },
  'grading.attendance-column-ambiguous.fix': {
    id: 'Tambahkan tanggal pada judul kolom, misalnya “(05/09)”, dan sediakan satu kolom untuk setiap sesi.',
    en: 'Add the date to the header, for example “(05/09)”, with one column for each session.',
  },
  'grading.attendance-column-shared': {
    id: 'Kolom “{header}” di {sheet} cocok dengan {count} sesi di Jadwal, sedangkan kolom “{other}” tidak cocok dengan sesi mana pun dan mungkin milik salah satunya. Kehadiran pada sesi-sesi itu tetap terbuka.',
    en: 'The column “{header}” in {sheet} fits {count} sessions of Jadwal, while the column “{other}” fits none and may be that of one of them. Attendance at these sessions stays open.',
  },
  'grading.attendance-column-shared.fix': {
    id: 'Periksa tanggal sesi di Jadwal dan tanggal di judul kolom kehadiran: samakan keduanya, atau hapus kolom yang tidak dipakai.',
    en: 'Check the dates of the sessions in Jadwal and those in the column headers: make them the same, or delete the column that is not used.',
  },
  'grading.attendance-above-jp': {
    id: 'Kehadiran {value} JP pada “{column}” melebihi JP sesi ({jp}).',
    en: 'An attendance of {value} JP in “{column}” is more than the session’s {jp} JP.',
  },
  'grading.attendance-above-jp.fix': {
    id: 'Perbaiki JP yang dihadiri, atau JP sesi itu di Jadwal.',
    en: 'Correct the JP attended, or the session’s JP in Jadwal.',
  },
} as const satisfies Catalogue;
