import type { Catalogue } from './message';

/** What is said about finding tables and columns in a workbook. */
export const recognitionMessages = {
  'recognition.table.participants': { id: 'daftar peserta', en: 'participant roster' },
  'recognition.table.schedule': { id: 'jadwal', en: 'schedule' },
  'recognition.table.attendance': { id: 'kehadiran', en: 'attendance' },
  'recognition.table.activity-scores': { id: 'nilai aktivitas', en: 'activity scores' },
  'recognition.table.action-learning': { id: 'nilai action learning', en: 'action learning marks' },
  'recognition.table.al-report': { id: 'kelengkapan laporan action learning', en: 'action learning report checklist' },
  'recognition.table.mentoring': { id: 'catatan mentoring', en: 'mentoring log' },
  'recognition.table.instructors': { id: 'daftar pengajar', en: 'instructor list' },
  'recognition.table.readiness': { id: 'kesiapan', en: 'readiness' },
  'recognition.table.group-wishes': { id: 'aturan kelompok', en: 'group wishes' },
  'recognition.table.adjustments': { id: 'penyesuaian nilai', en: 'adjusted marks' },
  'recognition.table.lo-individu': { id: 'lembar kerja LO individu', en: 'LO worksheet of an individual' },
  'recognition.table.lo-tim': { id: 'lembar kerja LO tim', en: 'LO worksheet of a team' },
  'recognition.table.lo-organisasi': { id: 'lembar kerja LO organisasi', en: 'LO worksheet of an organisation' },
  'recognition.table.settings': { id: 'pengaturan', en: 'settings' },

  'recognition.sheets-empty': {
    id: 'Lembar yang dikenali, tetapi belum ada isinya: {sheets}. Yang belum diperiksa tidak dianggap memenuhi.',
    en: 'Recognised, but nothing stands there yet: {sheets}. What was not checked does not count as met.',
  },
  'recognition.sheets-empty.fix': { id: 'Isi barisnya di bawah judul kolom.', en: 'Fill in rows below the headers.' },
  'recognition.unchecked-schedule': {
    id: '{sheet} (hari, sesi, dan JP pelatihan serta batas pengumpulan belum diperiksa: {count} aturan)',
    en: '{sheet} (days, sessions and JP of the training and the deadline were not checked: {count} {count|rule|rules})',
  },
  'recognition.unchecked-instructors': {
    id: '{sheet} (pengajar dan asisten belum diperiksa: {count} aturan)', en: '{sheet} (instructors and assistants were not checked: {count} {count|rule|rules})',
  },
  'recognition.unchecked-al-report': {
    id: '{sheet} (kelengkapan dan bentuk laporan belum diperiksa: {count} aturan)', en: '{sheet} (elements and form of the reports were not checked: {count} {count|rule|rules})',
  },
  'recognition.unchecked-mentoring': {
    id: '{sheet} (pertemuan mentoring tiap kelompok belum diperiksa: {count} aturan)', en: '{sheet} (mentoring meetings of each group were not checked: {count} {count|rule|rules})',
  },

  'recognition.no-roster': {
    id: 'Daftar peserta tidak ditemukan. Lembar yang dibaca: {sheets}.',
    en: 'No participant roster was found. Sheets that were read: {sheets}.',
  },
  'recognition.no-roster.fix': {
    id: 'Sediakan satu lembar dengan baris judul kolom yang memuat NIP, Nama, dan kolom persyaratan seperti Pangkat/Golongan atau Pendidikan, paling lambat di baris ke-30.',
    en: 'Provide one sheet with a header row that holds NIP, Name and requirement columns such as Rank/Grade or Education, in row 30 at the latest.',
  },
  'recognition.two-rosters': {
    id: 'Ada lebih dari satu daftar peserta: {addresses}. Tidak satu pun dipakai, karena memilih salah satu berarti menebak.',
    en: 'There is more than one participant roster: {addresses}. None was used, because choosing one would be a guess.',
  },
  'recognition.two-rosters.fix': {
    id: 'Gabungkan pesertanya dalam satu daftar, atau pindahkan daftar yang tidak berlaku ke buku kerja lain.',
    en: 'Put all participants into one list, or move the roster that does not count to another workbook.',
  },
  'recognition.two-tables': {
    id: 'Ada lebih dari satu tabel {tableId}: {addresses}. Tidak satu pun dipakai, karena memilih salah satu berarti menebak.',
    en: 'There is more than one {tableEn} table: {addresses}. None was used, because choosing one would be a guess.',
  },
  'recognition.two-tables.fix': {
    id: 'Gabungkan isinya dalam satu tabel, atau pindahkan tabel yang tidak berlaku ke buku kerja lain.',
    en: 'Merge them into one, or move the table that does not count to another workbook.',
  },
  'recognition.roster-copy': {
    id: 'Daftar nama di {addresses} tidak dipakai: kolom persyaratan lengkap ada di daftar peserta {used}.',
    en: 'The list of names at {addresses} was not used: the requirement columns are in the roster at {used}.',
  },
  'recognition.roster-copy.fix': {
    id: 'Pastikan {used} memang daftar peserta yang berlaku; bila bukan, pindahkan yang tidak berlaku ke buku kerja lain.',
    en: 'Make sure that {used} is the roster that counts; if not, move the one that does not count to another workbook.',
  },
  'recognition.hidden-table': {
    id: 'Tabel {tableId} di lembar tersembunyi ({addresses}) tidak dipakai; yang dibaca adalah {used}.',
    en: 'The {tableEn} table on a hidden sheet ({addresses}) was not used; {used} was read.',
  },
  'recognition.hidden-table.fix': {
    id: 'Hapus lembar tersembunyi itu bila sudah usang, atau tampilkan dan jadikan satu-satunya tabel yang berlaku.',
    en: 'Delete the hidden sheet if it is outdated, or unhide it and make it the only table that counts.',
  },
  'recognition.two-kinds': {
    id: 'Tabel di {address} bisa berarti kehadiran (JP) atau nilai aktivitas (0–100); nama lembar, judul kolom, dan isinya tidak memastikannya, jadi tabel ini tidak dibaca.',
    en: 'The table at {address} could be attendance (JP) or activity scores (0–100); neither the sheet name nor the headers nor the values settle it, so it was not read.',
  },
  'recognition.two-kinds.fix': {
    id: 'Beri lembar "{sheet}" nama yang jelas, misalnya "Kehadiran" atau "Nilai Aktivitas".',
    en: 'Give the sheet "{sheet}" a clear name, such as "Kehadiran" (attendance) or "Nilai Aktivitas" (activity scores).',
  },
  'recognition.missing-column': {
    id: 'Kolom {columnId} tidak ditemukan pada tabel {tableId} di lembar "{sheet}" (judul kolom di baris {row}).',
    en: 'The column {columnEn} was not found in the {tableEn} table on sheet "{sheet}" (headers in row {row}).',
  },
  'recognition.missing-column.fix': {
    id: 'Tambahkan kolom itu atau sesuaikan judulnya. Judul yang dikenali: {aliases}.',
    en: 'Add the column or change its header. Headers that are recognised: {aliases}.',
  },
  'recognition.duplicate-header': {
    id: 'Lebih dari satu kolom berjudul {columnId}: {addresses}. Tidak satu pun dibaca.',
    en: 'More than one column is headed {columnEn}: {addresses}. None of them was read.',
  },
  'recognition.duplicate-header.fix': {
    id: 'Ubah judul kolom yang bukan {columnId}, sehingga tinggal satu yang cocok.',
    en: 'Rename the column that is not {columnEn}, so that only one is left that fits.',
  },
  'recognition.ambiguous-header': {
    id: 'Judul kolom "{header}" di {address} dapat berarti beberapa kolom: {columnsId}. Kolom ini tidak dibaca.',
    en: 'The header "{header}" at {address} could mean several columns: {columnsEn}. The column was not read.',
  },
  'recognition.ambiguous-header.fix': {
    id: 'Perjelas judul kolomnya, atau pisahkan isinya ke kolom masing-masing.',
    en: 'Make the header clearer, or put its contents into separate columns.',
  },
  'recognition.late-rows': {
    id: 'Di lembar "{sheet}" ada {count} baris ber-NIP dan bernama di bawah blok tanda tangan tabel {tableId}, mulai baris {first}. Baris itu tidak dibaca.',
    en: 'On sheet "{sheet}", {count} {count|row|rows} with NIP and name {count|stands|stand} below the signature block of the {tableEn} table, from row {first} on. {count|It was|They were} not read.',
  },
  'recognition.late-rows.fix': {
    id: 'Pindahkan baris itu ke atas blok tanda tangan bila memang peserta; bila bukan, abaikan.',
    en: 'Move these rows above the signature block if they are participants; otherwise leave them.',
  },
  'recognition.keyless-rows': {
    id: 'Di lembar "{sheet}" ada {count} baris tabel {tableId} yang berisi, tetapi tanpa {columnsId}, mulai baris {first}. Baris itu tidak dibaca.',
    en: 'On sheet "{sheet}", {count} {count|row|rows} of the {tableEn} table {count|holds|hold} something, but no {columnsEn}, from row {first} on. {count|It was|They were} not read.',
  },
  'recognition.keyless-rows.fix': {
    id: 'Isi {columnsId} pada baris itu. Bila barisnya bukan bagian dari tabel, kosongkan, atau beri satu baris kosong di atasnya.',
    en: 'Fill in {columnsEn} in these rows. If they are no part of the table, clear them, or leave an empty row above them.',
  },
  'recognition.mapping-damaged': {
    id: 'Koreksi kolom yang tersimpan di buku kerja ini tidak dapat dibaca. Dipakai hasil pengenalan otomatis.',
    en: 'The column corrections kept in this workbook cannot be read. Automatic recognition was used.',
  },
  'recognition.mapping-damaged.fix': {
    id: 'Periksa tabel dan kolom yang dikenali. Bila ada yang keliru, koreksi lagi di panel Cermat; bila sudah benar, buang koreksi yang rusak dengan Bersihkan atau cermat clear.',
    en: 'Check the tables and columns that were recognised. If one is wrong, correct it again in Cermat\'s pane; if all are right, drop the damaged corrections with Clear or cermat clear.',
  },
  'recognition.mapping-found': {
    id: 'Tabel {tableId} dibaca di {place} karena koreksi yang tersimpan di buku kerja ini; tanpa koreksi itu tidak ada yang dibaca. Kolom menurut koreksi: {columns}.',
    en: 'The {tableEn} table is read at {place} because of the corrections kept in this workbook; without them none would be read. Columns by correction: {columns}.',
  },
  'recognition.mapping-found.fix': {
    id: 'Pastikan koreksi itu memang dari Anda atau panitia. Bila bukan, pilih "Lupakan semua koreksi" di Data lalu periksa lagi.',
    en: 'Make sure that the corrections are yours or the committee\'s. If they are not, choose "Forget all corrections" in Data and check again.',
  },
  'recognition.mapping-moved': {
    id: 'Tabel {tableId} dibaca di {place} karena koreksi yang tersimpan di buku kerja ini; tanpa koreksi itu dibaca di {before}. Kolom menurut koreksi: {columns}.',
    en: 'The {tableEn} table is read at {place} because of the corrections kept in this workbook; without them it would be read at {before}. Columns by correction: {columns}.',
  },
  'recognition.mapping-moved.fix': {
    id: 'Bandingkan kedua tempat itu. Bila koreksinya bukan dari Anda atau panitia, pilih "Lupakan semua koreksi" di Data lalu periksa lagi.',
    en: 'Compare the two places. If the corrections are not yours or the committee\'s, choose "Forget all corrections" in Data and check again.',
  },
  'recognition.mapping-columns': {
    id: 'Pada tabel {tableId} ({place}), kolom berikut dibaca menurut koreksi yang tersimpan di buku kerja ini: {columns}.',
    en: 'In the {tableEn} table ({place}), these columns are read by the corrections kept in this workbook: {columns}.',
  },
  'recognition.mapping-columns.fix': {
    id: 'Cocokkan kolom itu dengan judul dan isinya. Bila koreksinya bukan dari Anda atau panitia, pilih "Lupakan semua koreksi" di Data lalu periksa lagi.',
    en: 'Compare these columns with their headers and contents. If the corrections are not yours or the committee\'s, choose "Forget all corrections" in Data and check again.',
  },
  'recognition.mapping-dropped': {
    id: 'Tabel {tableId} di {before} tidak dibaca karena koreksi yang tersimpan di buku kerja ini.',
    en: 'The {tableEn} table at {before} is not read because of the corrections kept in this workbook.',
  },
  'recognition.mapping-dropped.fix': {
    id: 'Pastikan tabel itu memang boleh diabaikan. Bila tidak, pilih "Lupakan semua koreksi" di Data lalu periksa lagi.',
    en: 'Make sure that the table may be left aside. If not, choose "Forget all corrections" in Data and check again.',
  },
  'recognition.mapping-columns-as-read': { id: 'sesuai judul kolomnya', en: 'as their headers say' },
  'recognition.mapping-column-headed': { id: '{title} dari kolom {letters} ("{header}")', en: '{title} from column {letters} ("{header}")' },
  'recognition.mapping-column-bare': { id: '{title} dari kolom {letters}', en: '{title} from column {letters}' },
  'recognition.mapping-column-instead': { id: '{what}, bukan dari kolom {before}', en: '{what}, not from column {before}' },
  'recognition.mapping-column-left': { id: '{title} tidak dibaca (kolom {before})', en: '{title} not read (column {before})' },
  'recognition.mapping-sheet': {
    id: 'Pemetaan kolom menyebut lembar "{sheet}" untuk tabel {tableId}, tetapi lembar itu tidak ada. Dipakai hasil pengenalan otomatis.',
    en: 'The column mapping names sheet "{sheet}" for the {tableEn} table, but there is no such sheet. Automatic recognition was used.',
  },
  'recognition.mapping-sheet.fix': {
    id: 'Perbarui atau hapus pemetaan untuk tabel itu.', en: 'Update or remove the mapping of that table.',
  },
  'recognition.mapping-row': {
    id: 'Pemetaan kolom menyebut baris judul {row} di lembar "{sheet}" untuk tabel {tableId}, tetapi lembar itu hanya sampai baris {last}. Dipakai hasil pengenalan otomatis.',
    en: 'The column mapping names header row {row} on sheet "{sheet}" for the {tableEn} table, but the sheet ends at row {last}. Automatic recognition was used.',
  },
  'recognition.mapping-row.fix': {
    id: 'Perbaiki nomor baris judul pada pemetaan.', en: 'Correct the header row in the mapping.',
  },
  'recognition.mapping-no-header': {
    id: 'Pemetaan kolom menunjuk lembar "{sheet}" untuk tabel {tableId}, tetapi baris judulnya tidak dikenali di sana.',
    en: 'The column mapping names sheet "{sheet}" for the {tableEn} table, but no header of such a table was recognised there.',
  },
  'recognition.mapping-no-header.fix': {
    id: 'Sebutkan nomor baris judulnya pada pemetaan.', en: 'State the header row in the mapping.',
  },
  'recognition.mapping-column': {
    id: 'Pemetaan menempatkan kolom {column} tabel {tableId} di "{letters}", yang bukan kolom di dalam lembar "{sheet}". Bagian ini diabaikan.',
    en: 'The mapping puts column {column} of the {tableEn} table at "{letters}", which is no column within sheet "{sheet}". This part was ignored.',
  },
  'recognition.mapping-column.fix': {
    id: 'Tulis huruf kolom yang ada isinya, misalnya "C".', en: 'Write the letters of a column in use, such as "C".',
  },
  'recognition.mapping-unknown-column': {
    id: 'Pemetaan menyebut kolom "{column}", yang tidak dikenal pada tabel {tableId}. Bagian ini diabaikan.',
    en: 'The mapping names a column "{column}" that the {tableEn} table does not know. This part was ignored.',
  },
  'recognition.mapping-unknown-column.fix': {
    id: 'Hapus bagian itu, atau pakai paket aturan yang mengenal kolom tersebut.', en: 'Remove that part, or use a rule pack that knows the column.',
  },
  'recognition.mapping-same-column': {
    id: 'Pemetaan memakai kolom {letters} di lembar "{sheet}" untuk lebih dari satu kolom tabel {tableId}: {columns}. Bagian ini diabaikan.',
    en: 'The mapping uses column {letters} on sheet "{sheet}" for more than one column of the {tableEn} table: {columns}. This part was ignored.',
  },
  'recognition.mapping-same-column.fix': {
    id: 'Tentukan satu kolom lembar untuk setiap kolom tabel.', en: 'Give each column of the table its own column of the sheet.',
  },
  'recognition.mapping-twice': {
    id: 'Pemetaan memuat tabel {tableId} lebih dari sekali; hanya yang pertama dipakai.',
    en: 'The mapping holds the {tableEn} table more than once; only the first was used.',
  },
  'recognition.mapping-twice.fix': {
    id: 'Hapus pemetaan yang berlebih.', en: 'Remove the extra mapping.',
  },
} as const satisfies Catalogue;
