import type { Catalogue } from './message';

/** Words about the timetable, working days and the deadline of action learning. */
export const scheduleMessages = {
  'schedule.weekday-1': { id: 'Senin', en: 'Monday' },
  'schedule.weekday-2': { id: 'Selasa', en: 'Tuesday' },
  'schedule.weekday-3': { id: 'Rabu', en: 'Wednesday' },
  'schedule.weekday-4': { id: 'Kamis', en: 'Thursday' },
  'schedule.weekday-5': { id: 'Jumat', en: 'Friday' },
  'schedule.weekday-6': { id: 'Sabtu', en: 'Saturday' },
  'schedule.weekday-7': { id: 'Minggu', en: 'Sunday' },
  'schedule.added-holiday': { id: 'hari libur tambahan di Pengaturan', en: 'a day off added in Pengaturan' },
  'schedule.session-name': { id: '{date}: {title}', en: '{date}: {title}' },
  'schedule.untitled': { id: 'Sesi tanpa mata pelajaran', en: 'Session without a subject' },
  'schedule.day-in-words': { id: '{weekday}, {date}', en: '{weekday}, {date}' },
  'schedule.moment': { id: '{date} pukul {time} WIB', en: '{date}, {time} WIB' },
  'schedule.numbered-day': { id: 'Hari {number}: {text}', en: 'Day {number}: {text}' },
  'schedule.summary': { id: 'Jadwal', en: 'Timetable' },
  'schedule.summary-jp': { id: 'JP terjadwal', en: 'JP scheduled' },
  'schedule.summary-days': { id: 'Hari dengan sesi', en: 'Days with a session' },
  'schedule.summary-action-learning': { id: 'Hari action learning', en: 'Days of action learning' },
  'schedule.summary-span': { id: '{first} – {last}', en: '{first} – {last}' },
  'schedule.summary-deadline': { id: 'Batas pengumpulan', en: 'Deadline of the output' },
  'schedule.summary-unknown': { id: 'belum dapat dipastikan', en: 'not known yet' },

  'schedule.mode-unknown': {
    id: 'Moda ini tidak dikenal. Tulis Tatap muka, Tatap muka virtual, atau Mandiri.',
    en: 'This mode is unknown. Write Tatap muka, Tatap muka virtual or Mandiri.',
  },
  'schedule.mode-open': {
    id: 'Moda ini dapat berarti tatap muka atau tidak. Tulis Tatap muka, Tatap muka virtual, atau Mandiri.',
    en: 'This mode may or may not be face to face. Write Tatap muka, Tatap muka virtual or Mandiri.',
  },
  'schedule.none-given': {
    id: 'Isinya menyatakan tidak ada, padahal sesi harus memilikinya. Tulis isinya, atau hapus baris itu.',
    en: 'It says that there is none, but a session must have one. Write it, or delete the row.',
  },
  'schedule.time-unknown': {
    id: 'Waktu ini tidak terbaca. Tulis jam mulai dan selesai, misalnya 08.00–10.15.',
    en: 'This time cannot be read. Write when it begins and ends, such as 08.00–10.15.',
  },
  'schedule.time-backwards': {
    id: 'Jam selesainya tidak sesudah jam mulai. Tulis misalnya 08.00–10.15.',
    en: 'It does not end after it begins. Write it such as 08.00–10.15.',
  },
  'schedule.time-open': {
    id: 'Jam selesainya tidak tertulis, padahal ada sesi lain sesudahnya pada hari itu. Tulis jam mulai dan selesai.',
    en: 'It does not say when it ends, and another session follows on that day. Write when it begins and ends.',
  },
  'schedule.day-not-exact': {
    id: 'Tanggalnya tidak menunjuk satu hari. Tulis tanggal/bulan/tahun, misalnya 05/09/2022.',
    en: 'The date does not name one day. Write day/month/year, such as 05/09/2022.',
  },
  'schedule.year-unknown': {
    id: 'Daftar hari libur nasional tahun itu tidak dimiliki Cermat, sehingga hari kerjanya tidak dapat dipastikan.',
    en: 'Cermat does not hold the national holidays of that year, so that its working days are not certain.',
  },
  'schedule.not-scheduled': { id: 'Mata pelajaran ini belum dijadwalkan.', en: 'This subject has no session yet.' },
  'schedule.programme-incomplete': {
    id: 'Ada mata pelajaran yang belum dijadwalkan.', en: 'A subject has no session yet.',
  },
  'schedule.session-ambiguous': {
    id: 'Judul ini cocok dengan beberapa mata pelajaran. Tulis nama lengkapnya.',
    en: 'This title fits several subjects. Write the whole name.',
  },
  'schedule.session-elsewhere': {
    id: 'Judul ini tidak ada dalam program, padahal JP mata pelajaran masih kurang. Bila sesi itu bagian darinya, tulis nama mata pelajarannya.',
    en: 'The programme has no such title, while a subject lacks JP. If the session is a part of it, write the subject’s name.',
  },
  'schedule.maybe-twice': {
    id: 'Baris ini sama dengan baris lain pada hari itu. Bila memang dua sesi, tulis jamnya di kolom Waktu.',
    en: 'This row equals another one of that day. If these are two sessions, write their times in the column Waktu.',
  },
  'schedule.date-blank': { id: 'tanggal sesi ini belum diisi.', en: 'the date of this session is not filled in yet.' },
  'schedule.jp-blank': { id: 'JP sesi ini belum diisi.', en: 'the JP of this session are not filled in yet.' },
  'schedule.mode-blank': { id: 'moda sesi ini belum diisi.', en: 'the mode of this session is not filled in yet.' },
  'schedule.title-blank': { id: 'mata pelajaran sesi ini belum diisi.', en: 'the subject of this session is not filled in yet.' },
  'schedule.no-calendar': { id: 'Paket aturan ini tidak menyatakan hari kerja.', en: 'This rule pack does not say what a working day is.' },
  'schedule.calendar-open': {
    id: 'Pengaturan hari kerja belum dapat dipakai. Perbaiki di Pengaturan.', en: 'The settings about working days cannot be used yet. Correct them in Pengaturan.',
  },
  'schedule.days-open.do': {
    id: 'periksa tahun di kolom Tanggal, dan lengkapi Jadwal sampai hari kelas terakhir', en: 'check the year in the column Tanggal, and complete the timetable up to the last day of class',
  },
  'schedule.days-open': {
    id: 'belum dapat dihitung, karena hari terakhir kelas atau pengaturannya belum jelas.',
    en: 'cannot be counted yet, as the last day of class or a setting is open.',
  },

  'schedule.setting-not-whole': {
    id: 'Pengaturan “{title}” ({setting}) berisi {value}; hari dihitung utuh.',
    en: 'The setting “{title}” ({setting}) holds {value}; days are counted whole.',
  },
  'schedule.setting-not-whole.fix': { id: 'Tulis bilangan bulat di Pengaturan.', en: 'Write a whole number in Pengaturan.' },
  'schedule.extra-holiday-unreadable': {
    id: 'Hari libur tambahan “{value}” di Pengaturan ({setting}) tidak terbaca, sehingga hari kerja belum dapat dihitung.',
    en: 'The additional day off “{value}” in Pengaturan ({setting}) cannot be read, so that working days cannot be counted.',
  },
  'schedule.extra-holiday-unreadable.fix': {
    id: 'Tulis tiap tanggal seperti 12/09/2022, dipisah titik koma.', en: 'Write each date as 12/09/2022, apart by semicolons.',
  },
  'schedule.column-tanggal': { id: 'Tanggal', en: 'Date' },
  'schedule.column-jp': { id: 'JP', en: 'JP' },
  'schedule.column-moda': { id: 'Moda', en: 'Mode' },
  'schedule.column-missing': {
    id: 'Jadwal di {sheet} tidak memiliki kolom {column}, sehingga aturan yang memerlukannya belum dapat diputuskan.',
    en: 'The timetable in {sheet} has no column {column}, so that the rules that need it are open.',
  },
  'schedule.column-missing.fix': { id: 'Tambahkan kolom {column} dan isi untuk tiap sesi.', en: 'Add the column {column} and fill it in for every session.' },
  'schedule.column-unfilled': {
    id: 'Belum satu pun dari {count} sesi di {sheet} berisi {column}, sehingga aturan yang memerlukannya belum dapat diputuskan.',
    en: 'None of the {count} {count|session|sessions} in {sheet} has its {column} yet, so that the rules that need it are open.',
  },
  'schedule.column-unfilled.fix': { id: 'Isi kolom {column} untuk tiap sesi.', en: 'Fill in the column {column} for every session.' },
  'schedule.parameter-type': {
    id: 'Parameter “{parameter}” bertipe {type}; di sini diperlukan {expected}.',
    en: 'The parameter “{parameter}” is of type {type}; here it must be {expected}.',
  },

  'schedule.deadline-no-timetable': {
    id: 'Batas pengumpulan belum diketahui: Jadwal belum berisi sesi.', en: 'The deadline is not known: the timetable has no sessions yet.',
  },
  'schedule.deadline-no-class': {
    id: 'Batas pengumpulan belum diketahui: Jadwal belum berisi sesi kelas.', en: 'The deadline is not known: the timetable has no session of the class yet.',
  },
  'schedule.deadline-class-incomplete': {
    id: 'Batas pengumpulan belum diketahui: Jadwal belum memuat {subjects}.',
    en: 'The deadline is not known: the timetable lacks {subjects}.',
  },
  'schedule.deadline-date-open': {
    id: 'Batas pengumpulan belum diketahui: tanggal sesi kelas ini kosong atau tidak terbaca.',
    en: 'The deadline is not known: the date of this session is empty or cannot be read.',
  },
  'schedule.deadline-session-open': {
    id: 'Batas pengumpulan belum diketahui: sesi ini sesudah hari kelas terakhir, tetapi judulnya bukan mata pelajaran program.',
    en: 'The deadline is not known: this session is after the last day of class, but its title is no subject of the programme.',
  },
  'schedule.deadline-setting-open': {
    id: 'Batas pengumpulan belum diketahui: pengaturan {settings} belum dapat dipakai.', en: 'The deadline is not known: the settings {settings} cannot be used yet.',
  },
  'schedule.deadline-year-unknown': {
    id: 'Batas pengumpulan belum diketahui: daftar hari libur nasional {year} tidak dimiliki Cermat.',
    en: 'The deadline is not known: Cermat does not hold the national holidays of {year}.',
  },
  'schedule.deadline-year-unknown.fix': {
    id: 'Pastikan tahun pada kolom Tanggal benar. Bila benar, hitung batas itu sendiri dan mintalah Cermat yang memuat hari libur {year}.',
    en: 'Check the year in the column Tanggal. If it is right, count the deadline yourself and ask for a Cermat with the holidays of {year}.',
  },
} as const satisfies Catalogue;

export type ScheduleTag = keyof typeof scheduleMessages;
