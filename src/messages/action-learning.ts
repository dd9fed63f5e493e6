import type { Catalogue } from './message';

export const actionLearningMessages = {
  'results.assessors.title': { id: 'Penilai action learning', en: 'Assessors of action learning' },
  'results.assessors.kappa': {
    id: 'Kesepakatan penilai {reading}: kappa berbobot {kappa} dari {pairs} pasang nilai (1 berarti selalu sama, 0 seperti kebetulan).',
    en: 'Agreement is {reading}: weighted kappa {kappa} over {pairs} {pairs|pair|pairs} of marks (1 is always the same, 0 is as by chance).',
  },
  'results.assessors.no-kappa': {
    id: 'Kesepakatan penilai belum dapat dihitung: {pairs} pasang nilai, atau semua nilainya sama.',
    en: 'Agreement cannot be computed yet: {pairs} {pairs|pair|pairs} of marks, or all marks are the same.',
  },
  'results.assessors.kappa-0': { id: 'di bawah kebetulan', en: 'below chance' },
  'results.assessors.kappa-1': { id: 'sangat lemah', en: 'slight' },
  'results.assessors.kappa-2': { id: 'lemah', en: 'fair' },
  'results.assessors.kappa-3': { id: 'sedang', en: 'moderate' },
  'results.assessors.kappa-4': { id: 'kuat', en: 'substantial' },
  'results.assessors.kappa-5': { id: 'sangat kuat', en: 'almost perfect' },
  'results.assessors.name': { id: 'Penilai', en: 'Assessor' },
  'results.assessors.groups': { id: 'Kelompok dinilai', en: 'Groups marked' },
  'results.assessors.difference': { id: 'Selisih rata-rata', en: 'Mean difference' },
  'results.assessors.leaning': { id: 'Dibanding penilai lain', en: 'Against the others' },
  'results.assessors.strict': { id: 'lebih ketat', en: 'stricter' },
  'results.assessors.lenient': { id: 'lebih longgar', en: 'more lenient' },
  'results.assessors.even': { id: 'sejalan', en: 'in line' },
  'results.assessors.unknown': { id: 'belum dapat dibandingkan', en: 'cannot be compared yet' },
  'results.assessors.queue': {
    id: 'Menunggu penilai ketiga. Kedua nilai tetap disimpan dan rata-ratanya tetap dipakai.',
    en: 'Waiting for a third assessor. Both marks are kept and their mean stays in use.',
  },
  'results.assessors.criterion': { id: 'Kriteria', en: 'Criterion' },
  'results.assessors.gap': { id: 'Selisih', en: 'Difference' },
  'results.assessors.more': { id: '… dan {n} lagi.', en: '… and {n} more.' },

  'action-learning.scheme-twice': { id: '“{name}” tertulis dua kali; setiap nama hanya boleh sekali.', en: '“{name}” is written twice; each name may stand once only.' },
  'action-learning.scheme-unknown': { id: '“{name}” tidak ada di berkas ini.', en: 'This file has no “{name}”.' },
  'action-learning.criterion-unknown': {
    id: '“{name}” bukan kriteria rubrik di grading.json.', en: '“{name}” is no criterion of a rubric in grading.json.',
  },
  'action-learning.scheme-column': { id: 'Kolom “{column}” tidak dikenal pada lembar Mentoring.', en: 'The mentoring sheet knows no column “{column}”.' },

  'action-learning.time-mark': { id: '.', en: ':' },
  'action-learning.moment': { id: '{date} pukul {time} WIB', en: '{date} at {time} WIB' },
  'action-learning.days': { id: '{n} hari', en: '{n} d' },
  'action-learning.hours': { id: '{n} jam', en: '{n} h' },
  'action-learning.minutes': { id: '{n} menit', en: '{n} min' },
  'action-learning.under-a-minute': { id: 'kurang dari 1 menit', en: 'less than 1 min' },
  'action-learning.at-least': { id: 'paling sedikit {value}', en: 'at least {value}' },
  'action-learning.weekday-0': { id: 'Minggu', en: 'Sunday' },
  'action-learning.weekday-1': { id: 'Senin', en: 'Monday' },
  'action-learning.weekday-2': { id: 'Selasa', en: 'Tuesday' },
  'action-learning.weekday-3': { id: 'Rabu', en: 'Wednesday' },
  'action-learning.weekday-4': { id: 'Kamis', en: 'Thursday' },
  'action-learning.weekday-5': { id: 'Jumat', en: 'Friday' },
  'action-learning.weekday-6': { id: 'Sabtu', en: 'Saturday' },

  'action-learning.not-conditional': { id: '“tidak berlaku” bukan jawaban untuk unsur ini', en: '“not applicable” is no answer for this element' },
  'action-learning.no-form': { id: 'tidak ada', en: 'none' },
  'action-learning.not-per-person': { id: 'tidak dicatat per peserta', en: 'not recorded by participant' },

  'action-learning.no-row': { id: 'Kelompok ini belum punya baris di lembar itu.', en: 'This group has no row on that sheet yet.' },
  'action-learning.no-row.do': { id: 'tambahkan baris kelompok ini di {where}', en: 'add a row for this group in {where}' },
  'action-learning.all-elements': { id: 'semua unsur', en: 'all elements' },
  'action-learning.no-meeting': { id: 'belum ada pertemuan yang tercatat', en: 'no meeting is recorded' },
  'action-learning.rows-differ': { id: 'Baris-baris kelompok ini berisi jawaban yang berbeda.', en: 'The rows of this group give different answers.' },
  'action-learning.dash-unclear': {
    id: 'Tanda hubung di sini dapat berarti tidak ada atau tidak berlaku. Tulis salah satunya.',
    en: 'A dash here can mean not there or not applicable. Write which.',
  },
  'action-learning.form-unclear': { id: 'Tulis laporan, paparan, atau laporan dan paparan.', en: 'Write laporan (report), paparan (presentation) or both.' },
  'action-learning.group-open': { id: 'ada baris yang kelompoknya belum jelas.', en: 'there is a row whose group is not clear.' },
  'action-learning.kind-unclear': { id: 'Tulis mentoring atau coaching.', en: 'Write mentoring or coaching.' },
  'action-learning.time-missing': {
    id: 'Jamnya belum ada, sedangkan tanggalnya jatuh pada hari batas pengumpulan.',
    en: 'There is no time, and the date is the day of the deadline.',
  },
  'action-learning.before-start': {
    id: 'Tanggalnya sebelum hari I action learning. Periksa bulan dan tahunnya, atau tanggal di Jadwal.',
    en: 'The date is before day I of action learning. Check its month and year, or the dates of the timetable.',
  },
  'action-learning.times-differ': { id: 'Baris-baris kelompok ini berisi waktu yang berbeda.', en: 'The rows of this group give different times.' },
  'action-learning.not-handed-in': { id: 'Belum dikumpulkan.', en: 'Nothing was handed in yet.' },
  'action-learning.no-deadline': {
    id: 'batasnya belum diketahui, karena Jadwal atau Pengaturan belum lengkap.',
    en: 'the deadline is not known, because the timetable or the settings are not complete.',
  },
  'action-learning.no-deadline.do': {
    id: 'lengkapi Jadwal sampai hari kelas terakhir (lihat temuan tentang batas pengumpulan); {where} tidak perlu diubah',
    en: 'complete the timetable up to the last day of class (see what was found about the deadline); {where} needs no change',
  },

  'action-learning.group-unreadable': {
    id: '{count} baris di {sheet} berisi kelompok yang tidak terbaca; baris itu tidak dihitung.',
    en: 'In {sheet} the group of {count} {count|row|rows} cannot be read; {count|this row is|these rows are} not counted.',
  },
  'action-learning.group-unreadable.fix': { id: 'Tulis nomor kelompok seperti di Peserta.', en: 'Write the group’s number as on the participants sheet.' },
  'action-learning.group-blank': {
    id: '{count} baris di {sheet} tidak menyebut kelompoknya; baris itu tidak dihitung.',
    en: 'In {sheet} {count} {count|row names|rows name} no group; {count|this row is|these rows are} not counted.',
  },
  'action-learning.group-blank.fix': { id: 'Isi kolom Kelompok pada baris itu.', en: 'Fill in the group of these rows.' },
  'action-learning.group-unknown': {
    id: 'Kelompok {group} di {sheet} tidak ada di daftar peserta; barisnya tidak dihitung.',
    en: 'Group {group} in {sheet} is not in the list of participants; its rows are not counted.',
  },
  'action-learning.group-unknown.fix': { id: 'Samakan nama kelompok di kedua lembar.', en: 'Name the group the same on both sheets.' },
  'action-learning.group-twice': {
    id: 'Kelompok {group} punya lebih dari satu baris di {sheet}. Jawaban yang sama dihitung sekali, yang berbeda tetap terbuka.',
    en: 'Group {group} has more than one row in {sheet}. Equal answers count once, different ones stay open.',
  },
  'action-learning.group-twice.fix': { id: 'Sisakan satu baris untuk setiap kelompok.', en: 'Keep one row for each group.' },
  'action-learning.element-missing': {
    id: '{count} unsur laporan tidak punya kolom di {sheet}: {elements}. Kolom yang tidak dikenali: {columns}.',
    en: '{count} {count|element of the report has|elements of the report have} no column in {sheet}: {elements}. Columns that were not recognised: {columns}.',
  },
  'action-learning.element-missing.fix': {
    id: 'Beri judul kolom dengan nama unsurnya, misalnya “Isi c”; tambahkan kolom yang belum ada.',
    en: 'Head each column with the element’s name, such as “Isi c”; add the columns that are not there.',
  },
  'action-learning.element-twice': {
    id: 'Lebih dari satu kolom di {sheet} berisi “{element}”: {columns}. Tidak satu pun dipakai.',
    en: 'More than one column in {sheet} holds “{element}”: {columns}. None of them is used.',
  },
  'action-learning.element-twice.fix': { id: 'Sisakan satu kolom untuk setiap unsur.', en: 'Keep one column for each element.' },
  'action-learning.element-by-order': {
    id: 'Kolom {columns} di {sheet} dibaca menurut urutannya sebagai: {elements}.',
    en: 'The columns {columns} in {sheet} are read by their order as: {elements}.',
  },
  'action-learning.element-by-order.fix': { id: 'Periksa urutannya, atau beri judul kolom dengan nama unsurnya.', en: 'Check the order, or head the columns with the elements’ names.' },
  'action-learning.meeting-twice': {
    id: '{count} baris di {sheet} sama persis dengan baris sebelumnya dari kelompok yang sama; JP-nya belum tentu dihitung lagi.',
    en: 'In {sheet} {count} {count|row repeats|rows repeat} an earlier row of the same group cell by cell; their JP may not count again.',
  },
  'action-learning.meeting-twice.fix': {
    id: 'Bila barisnya ganda, hapus salah satu. Bila memang dua pertemuan, gabungkan menjadi satu baris dengan JP seluruhnya.',
    en: 'If it is a copy, delete one. If there were two meetings, make them one row with the JP of both.',
  },
  'action-learning.column-missing': {
    id: 'Lembar {sheet} tidak punya kolom {columns}; yang bergantung padanya belum dapat dipastikan.',
    en: 'The sheet {sheet} has no columns {columns}; what rests on them cannot be decided.',
  },
  'action-learning.column-missing.fix': { id: 'Tambahkan kolom itu dan isi untuk setiap pertemuan.', en: 'Add the columns and fill them in for each meeting.' },
} as const satisfies Catalogue;
