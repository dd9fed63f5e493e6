import type { Catalogue } from './message';
import { gradingAdjustmentMessages } from './grading-adjustments';
import { gradingPlanMessages } from './grading-plan';
import { gradingSchemeMessages } from './grading-scheme';

export const gradingMessages = {
  ...gradingSchemeMessages,
  ...gradingPlanMessages,
  ...gradingAdjustmentMessages,

  'grading.minimum.missed': { id: '{title} {value}, seharusnya paling sedikit {minimum}', en: '{title} {value}, it should be at least {minimum}' },
  'grading.minimum.at-most': { id: '{title} paling tinggi {value}, seharusnya paling sedikit {minimum}', en: '{title} {value} at most, it should be at least {minimum}' },
  'grading.table.attendance': { id: 'Kehadiran', en: 'Kehadiran (attendance)' },
  'grading.table.activity-scores': { id: 'Nilai Aktivitas', en: 'Nilai Aktivitas (activity scores)' },
  'grading.table.action-learning': { id: 'Action Learning', en: 'Action Learning' },
  'grading.missing.session': { id: '{sheet}: kolom untuk sesi “{session}”', en: '{sheet}: a column for the session “{session}”' },
  'grading.missing.activity': { id: '{sheet}: kolom untuk “{subject}”', en: '{sheet}: a column for “{subject}”' },
  'grading.missing.jp': { id: 'Jadwal: JP “{subject}”', en: 'Jadwal: the JP of “{subject}”' },
  'grading.missing.column': { id: 'Peserta: kolom “{title}”', en: 'Peserta: the column “{title}”' },
  'grading.reason.not-a-mark': { id: 'Isi itu bukan nilai.', en: 'That is not a mark.' },
  'grading.reason.above-jp': { id: 'JP yang dihadiri melebihi JP sesi ({jp}).', en: 'More JP attended than the session has ({jp}).' },
  'grading.reason.uncalculated': { id: 'Rumusnya belum dihitung.', en: 'The formula has not been calculated.' },

  'grading.activity-column-unmatched': {
    id: 'Kolom nilai “{header}” tidak cocok dengan mata pelajaran mana pun dan tidak dihitung.',
    en: 'The score column “{header}” fits no subject and is not counted.',
  },
  'grading.activity-column-unmatched.fix': { id: 'Samakan judul kolom dengan nama mata pelajaran.', en: 'Head the column with the subject’s name.' },
  'grading.activity-column-ambiguous': {
    id: 'Kolom nilai “{header}” cocok dengan lebih dari satu mata pelajaran ({subjects}) dan tidak dihitung.',
    en: 'The score column “{header}” fits more than one subject ({subjects}) and is not counted.',
  },
  'grading.activity-column-ambiguous.fix': { id: 'Tulis nama mata pelajaran secara lengkap pada judul kolom.', en: 'Write the subject’s full name in the header.' },
  'grading.activity-column-twice': {
    id: 'Lebih dari satu kolom di {sheet} memuat nilai “{subject}”; tidak satu pun dipakai.',
    en: 'More than one column in {sheet} holds scores of “{subject}”; none of them is used.',
  },
  'grading.activity-column-twice.fix': { id: 'Sisakan satu kolom untuk setiap mata pelajaran.', en: 'Keep one column for each subject.' },
  'grading.activity-column-missing': {
    id: 'Kolom nilai “{subject}” tidak ada di {sheet}.',
    en: 'There is no score column for “{subject}” in {sheet}.',
  },
  'grading.activity-column-missing.fix': { id: 'Tambahkan kolom “{subject}” di {sheet}.', en: 'Add a column “{subject}” to {sheet}.' },

  'grading.table-missing': {
    id: 'Tidak ada lembar {table} yang dapat dibaca dan berisi baris; nilai akhir tetap terbuka.',
    en: 'There is no sheet {table} that can be read and has rows; final grades stay open.',
  },
  'grading.table-missing.fix': { id: 'Sediakan satu lembar {table} yang memuat nilainya.', en: 'Provide one sheet {table} with the marks.' },
  'grading.column-missing': {
    id: 'Kolom “{title}” ({column}) tidak ditemukan di {sheet}.',
    en: 'The column “{title}” ({column}) was not found in {sheet}.',
  },
  'grading.column-missing.fix': { id: 'Tambahkan kolom itu dan isi nilainya.', en: 'Add the column and fill in the marks.' },
  'grading.column-empty': {
    id: 'Kolom “{column}” di {sheet} masih kosong untuk {count} peserta.',
    en: 'The column “{column}” in {sheet} is still empty for {count} {count|participant|participants}.',
  },
  'grading.column-empty.fix': { id: 'Isi kolom itu; 0 berarti nol, kosong berarti belum ada.', en: 'Fill in the column; 0 means nought, blank means not yet.' },
  'grading.column-unreadable': {
    id: 'Semua isi kolom “{column}” ({count} baris, misalnya “{value}”) tidak dapat dipakai. {reason}',
    en: 'Nothing in the column “{column}” ({count} {count|row|rows}, such as “{value}”) can be used. {reason}',
  },
  'grading.column-unreadable.fix': { id: 'Isi kolom itu dengan bilangan.', en: 'Fill the column with numbers.' },
  'grading.mark-unreadable': {
    id: '“{value}” pada “{column}” tidak dapat dipakai. {reason}',
    en: '“{value}” in “{column}” cannot be used. {reason}',
  },
  'grading.mark-unreadable.fix': { id: 'Ketik bilangannya; kosongkan sel jika nilainya belum ada.', en: 'Type the number; leave the cell blank if there is no mark yet.' },
  'grading.mark-uncalculated': {
    id: 'Rumus pada “{column}” belum dihitung.',
    en: 'The formula in “{column}” has not been calculated.',
  },
  'grading.mark-uncalculated.fix': { id: 'Buka buku kerja di Excel, hitung ulang (F9), lalu simpan.', en: 'Open the workbook in Excel, recalculate (F9) and save it.' },
  'grading.marks-blank': { id: '{count} nilai di {sheet} masih kosong.', en: '{count} {count|mark|marks} in {sheet} {count|is|are} still blank.' },
  'grading.marks-blank.fix': { id: 'Isi nilainya; 0 berarti nol, kosong berarti belum ada.', en: 'Fill in the marks; 0 means nought, blank means not yet.' },

  'grading.person-missing': { id: 'Peserta ini tidak ada di {sheet}.', en: 'This participant is not in {sheet}.' },
  'grading.person-missing.fix': {
    id: 'Tambahkan barisnya di {sheet}, atau samakan NIP di kedua lembar.',
    en: 'Add a row to {sheet}, or make the NIP the same in both sheets.',
  },
  'grading.nobody-matched': { id: 'Tidak satu pun NIP peserta ditemukan di {sheet}.', en: 'No participant’s NIP was found in {sheet}.' },
  'grading.nobody-matched.fix': {
    id: 'Periksa kolom NIP di {sheet}: simpan sebagai teks 18 digit, sama dengan daftar peserta.',
    en: 'Look at the NIP column in {sheet}: keep it as text of 18 digits, the same as in the roster.',
  },
  'grading.nip-unusable': {
    id: 'NIP “{value}” kosong atau kehilangan digit, sehingga nilai peserta tidak dapat dicari di lembar lain.',
    en: 'The NIP “{value}” is blank or has lost digits, so the participant’s marks cannot be found in other sheets.',
  },
  'grading.nip-unusable.fix': { id: 'Ketik NIP lengkap sebagai teks.', en: 'Type the whole NIP as text.' },
  'grading.nip-shared': {
    id: 'NIP {nip} dipakai {count} baris peserta, sehingga nilainya tidak dapat ditentukan milik siapa.',
    en: 'The NIP {nip} stands in {count} rows of the roster, so it cannot be told whose marks they are.',
  },
  'grading.nip-shared.fix': { id: 'Perbaiki NIP yang keliru, atau hapus baris yang berulang.', en: 'Correct the wrong NIP, or delete the repeated row.' },
  'grading.nip-twice': {
    id: 'NIP {nip} ada di {count} baris {sheet}; tidak satu pun dipakai.',
    en: 'The NIP {nip} stands in {count} rows of {sheet}; none of them is used.',
  },
  'grading.nip-twice.fix': { id: 'Sisakan satu baris untuk setiap peserta.', en: 'Keep one row for each participant.' },
  'grading.nip-unknown': {
    id: 'NIP {nip} di {sheet} tidak ada dalam daftar peserta.',
    en: 'The NIP {nip} in {sheet} is not in the roster.',
  },
  'grading.nip-unknown.fix': { id: 'Perbaiki NIP itu, atau tambahkan orangnya ke daftar peserta.', en: 'Correct the NIP, or add the person to the roster.' },
  'grading.nip-unreadable': {
    id: 'NIP “{value}” di {sheet} tidak terbaca, sehingga barisnya tidak dipakai.',
    en: 'The NIP “{value}” in {sheet} cannot be read, so its row is not used.',
  },
  'grading.nip-unreadable.fix': { id: 'Ketik NIP lengkap sebagai teks 18 digit.', en: 'Type the whole NIP as text of 18 digits.' },

  'grading.group-missing': {
    id: 'Peserta ini belum mempunyai kelompok, sehingga nilai action learning-nya belum ada.',
    en: 'This participant has no group, so there is no action learning score.',
  },
  'grading.group-missing.fix': { id: 'Isi kolom Kelompok di daftar peserta.', en: 'Fill in the group in the roster.' },
  'grading.group-without-marks': {
    id: 'Kelompok {group} belum mempunyai nilai action learning.',
    en: 'Group {group} has no action learning marks yet.',
  },
  'grading.group-without-marks.fix': {
    id: 'Tambahkan baris Kelompok {group} di lembar Action Learning, satu baris untuk setiap penilai.',
    en: 'Add rows for group {group} to the Action Learning sheet, one for each assessor.',
  },
  'grading.group-unknown': {
    id: 'Kelompok {group} dinilai di lembar Action Learning tetapi tidak ada dalam daftar peserta.',
    en: 'Group {group} has action learning marks but is not in the roster.',
  },
  'grading.group-unknown.fix': { id: 'Samakan penulisan kelompok di kedua lembar.', en: 'Write the group the same in both sheets.' },
  'grading.group-of-nobody': {
    id: 'Tidak ada peserta di Kelompok {group}, sehingga nilai di baris ini dapat milik kelompok mana pun. Nilai action learning semua kelompok tetap terbuka.',
    en: 'Nobody in the roster is in group {group}, so the marks in this row may be any group’s. The action learning score of every group stays open.',
  },
  'grading.group-of-nobody.fix': {
    id: 'Betulkan nomor kelompoknya, isi kelompok itu pada daftar peserta, atau hapus barisnya.',
    en: 'Correct the group’s number, enter that group in the roster, or delete the row.',
  },
  'grading.group-unreadable': {
    id: 'Kelompok “{value}” tidak terbaca, sehingga nilai di baris ini dapat milik kelompok mana pun. Nilai action learning semua kelompok tetap terbuka.',
    en: 'The group “{value}” cannot be read, so the marks in this row may be any group’s. The action learning score of every group stays open.',
  },
  'grading.group-unreadable.fix': { id: 'Isi nomor kelompok, misalnya 1.', en: 'Enter the group’s number, for example 1.' },
  'grading.group-blank': {
    id: 'Baris ini berisi nilai tanpa kelompok, sehingga dapat milik kelompok mana pun. Nilai action learning semua kelompok tetap terbuka.',
    en: 'This row holds marks without a group, so they may be any group’s. The action learning score of every group stays open.',
  },
  'grading.group-blank.fix': { id: 'Isi nomor kelompok, misalnya 1.', en: 'Enter the group’s number, for example 1.' },
  'grading.group-ignored': {
    id: 'Baris ini tidak menyebut kelompok yang terbaca dan belum berisi nilai, sehingga tidak dipakai.',
    en: 'This row names no group that can be read and holds no mark yet, so it is not used.',
  },
  'grading.group-ignored.fix': { id: 'Isi nomor kelompok, misalnya 1, atau hapus barisnya.', en: 'Enter the group’s number, for example 1, or delete the row.' },
  'grading.assessor-twice': {
    id: 'Penilai “{assessor}” menilai Kelompok {group} lebih dari satu kali dengan nilai berbeda; nilainya dianggap belum ada.',
    en: 'The assessor “{assessor}” marked group {group} more than once, differently; those marks count as missing.',
  },
  'grading.assessor-twice.fix': { id: 'Sisakan satu baris untuk setiap penilai.', en: 'Keep one row for each assessor.' },
  'grading.assessor-repeated': {
    id: 'Baris penilai “{assessor}” untuk Kelompok {group} berulang dengan nilai yang sama; dihitung satu kali.',
    en: 'The row of the assessor “{assessor}” for group {group} is repeated with the same marks; it counts once.',
  },
  'grading.assessor-repeated.fix': { id: 'Hapus baris yang berulang.', en: 'Delete the repeated row.' },
  'grading.submission-unreadable': {
    id: 'Waktu pengumpulan “{value}” Kelompok {group} tidak terbaca sebagai tanggal dan jam.',
    en: 'The submission time “{value}” of group {group} cannot be read as a date and a time.',
  },
  'grading.submission-unreadable.fix': { id: 'Tulis tanggal dan jam, misalnya 15/09/2022 14:00.', en: 'Write date and time, for example 15/09/2022 14:00.' },
  'grading.submission-without-time': {
    id: 'Waktu pengumpulan Kelompok {group} di {cell} menyebut tanggal {day} tanpa jam.',
    en: 'The submission time of group {group} in {cell} gives the date {day} without a time.',
  },
  'grading.submission-without-time.fix': { id: 'Tambahkan jamnya, misalnya 15/09/2022 14:00.', en: 'Add the time, for example 15/09/2022 14:00.' },
  'grading.submission-differs': {
    id: 'Waktu pengumpulan Kelompok {group} berbeda-beda: {times}.',
    en: 'The submission times of group {group} differ: {times}.',
  },
  'grading.submission-differs.fix': { id: 'Samakan waktu pengumpulan pada semua baris kelompok itu.', en: 'Make the time the same in all rows of the group.' },
} as const satisfies Catalogue;
