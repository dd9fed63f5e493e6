import type { Catalogue } from './message';

/** Words of the workbench about mapping, settings and packs. */
export const workbenchSetupMessages = {
  'workbench.no-pack-files': { id: 'Tidak ada berkas aturan di pilihan itu. Pilih pack.json beserta berkas-berkas lain dari paket itu.', en: 'There is no rule file in that choice. Choose pack.json together with the other files of the pack.' },

  'workbench.no-header-row': { id: 'Tanpa baris judul: data mulai di baris 1', en: 'No header row: the data begin in row 1' },
  'workbench.mapping-no-sheet': {
    id: 'Lembar "{sheet}" tidak ada lagi. Muat ulang data, lalu petakan lembar yang ada.',
    en: 'There is no sheet "{sheet}" any more. Reload the data, then map a sheet that is there.',
  },
  'workbench.mapping-own-sheet': {
    id: 'Lembar "{sheet}" dibuat Cermat sebagai hasil pemeriksaan dan tidak dibaca sebagai data. Pilih lembar lain.',
    en: 'The sheet "{sheet}" is one of Cermat’s own result sheets and is not read as data. Choose another sheet.',
  },
  'workbench.mapping-kind': {
    id: 'Jenis tabel "{kind}" tidak dikenal. Pilih jenis dari daftar.',
    en: 'There is no kind of table "{kind}". Choose one from the list.',
  },
  'workbench.mapping-row': {
    id: 'Baris judul {row} tidak ada di lembar "{sheet}", yang berisi sampai baris {last}. Pilih baris dari daftar.',
    en: 'There is no header row {row} on sheet "{sheet}", which ends at row {last}. Choose a row from the list.',
  },
  'workbench.mapping-unknown-column': {
    id: 'Tabel {table} tidak mengenal kolom "{column}" dalam paket aturan ini. Buka lagi pemetaannya.',
    en: 'The table {table} has no column "{column}" under this rule pack. Open its mapping again.',
  },
  'workbench.mapping-letters': {
    id: '"{letters}" untuk {title} bukan kolom yang terisi di lembar "{sheet}". Pilih kolom dari daftar.',
    en: '"{letters}" for {title} is no column in use on sheet "{sheet}". Choose a column from the list.',
  },
  'workbench.mapping-same-column': {
    id: 'Kolom {letters} dipakai dua kali: untuk {one} dan {other}. Sisakan satu.',
    en: 'Column {letters} is used twice: for {one} and for {other}. Leave it to one of them.',
  },
  'workbench.mapping-empty': {
    id: 'Belum ada kolom yang ditunjuk di lembar "{sheet}". Tunjuk paling sedikit satu kolom, atau abaikan lembar ini.',
    en: 'No column has been placed on sheet "{sheet}" yet. Place at least one, or leave this sheet unread.',
  },

  'workbench.setting-bounds': { id: 'Batasnya {min} sampai {max}.', en: 'Its bounds are {min} to {max}.' },
  'workbench.setting-unknown': {
    id: 'Paket aturan ini tidak punya pengaturan "{id}". Muat ulang daftar pengaturan.',
    en: 'This rule pack has no setting "{id}". Reload the list of settings.',
  },
  'workbench.setting-refused': {
    id: 'Belum ada yang disimpan. {title}: {problem}',
    en: 'Nothing was saved yet. {title}: {problem}',
  },
  'workbench.setting-unwritable': {
    id: 'Belum ada yang disimpan: nilai {title} tidak dapat ditulis sehingga terbaca sama lagi. Ketik langsung di lembar Pengaturan.',
    en: 'Nothing was saved yet: the value of {title} cannot be written so that it reads the same again. Type it into the sheet Pengaturan itself.',
  },
  'workbench.settings-several': {
    id: 'Ada lebih dari satu tabel pengaturan: {addresses}. Sisakan satu, atau abaikan lembar yang tidak berlaku di tab Data, lalu simpan lagi.',
    en: 'There is more than one table of settings: {addresses}. Keep one, or leave the other sheet unread on the Data tab, then save again.',
  },
  'workbench.settings-unread': {
    id: 'Lembar "{sheet}" ada, tetapi isinya tidak dikenali sebagai pengaturan. Petakan lembar itu di tab Data, atau ganti namanya, lalu simpan lagi.',
    en: 'The sheet "{sheet}" is there, but was not recognised as settings. Map it on the Data tab, or give it another name, then save again.',
  },
  'workbench.settings-no-column': {
    id: 'Tabel pengaturan di lembar "{sheet}" tidak punya kolom Kode atau Nilai yang terbaca. Petakan kolomnya di tab Data, lalu simpan lagi.',
    en: 'The settings on sheet "{sheet}" have no column Kode (code) or Nilai (value) that could be read. Map the columns on the Data tab, then save again.',
  },
  'workbench.settings-no-room': {
    id: 'Pengaturan baru perlu {count} baris kosong di bawah tabel, tetapi {address} sudah terisi. Sisipkan baris kosong di sana, lalu simpan lagi.',
    en: 'New settings need {count} empty {count|row|rows} below the table, but {address} is taken. Insert empty rows there, then save again.',
  },

  'workbench.scope.participant': { id: 'tiap peserta', en: 'each participant' },
  'workbench.scope.leader': { id: 'ketua kelompok', en: 'group leaders' },
  'workbench.scope.group': { id: 'tiap kelompok', en: 'each group' },
  'workbench.scope.class': { id: 'kelas', en: 'the class' },
  'workbench.scope.session': { id: 'tiap sesi', en: 'each session' },
  'workbench.scope.subject': { id: 'tiap mata pelajaran', en: 'each subject' },
  'workbench.scope.instructor': { id: 'tiap pengajar', en: 'each instructor' },
  'workbench.scope.deliverable': { id: 'tiap hasil kerja', en: 'each deliverable' },
  'workbench.scope.mentoring': { id: 'mentoring', en: 'mentoring' },
  'workbench.scope.checklist': { id: 'daftar periksa', en: 'checklist' },
  'workbench.scope.workbook': { id: 'buku kerja', en: 'the workbook' },
  'workbench.pack-too-many': {
    id: 'Pilihan itu berisi {count} berkas JSON, sedangkan satu paket paling banyak {limit}. Pilih folder paketnya saja.',
    en: 'There are {count} JSON files in that choice; one pack has {limit} at most. Choose the folder of the pack alone.',
  },
  'workbench.pack-too-large': {
    id: 'Berkas-berkas itu lebih dari {limit} juta karakter, terlalu besar untuk satu paket aturan. Pilih folder paketnya saja.',
    en: 'These files have more than {limit} million characters, too much for one rule pack. Choose the folder of the pack alone.',
  },
  'workbench.pack-built-in': {
    id: 'Id "{id}" milik paket bawaan Cermat, yang tidak dapat diganti. Beri paket ini id lain di pack.json dan di id aturan-aturannya.',
    en: 'The id "{id}" belongs to a pack that ships with Cermat and cannot be replaced. Give this pack another id in pack.json and in the ids of its rules.',
  },
  'workbench.pack-stays': {
    id: '{title} adalah paket bawaan dan tidak dapat dihapus. Pilih paket lain bila tidak ingin memakainya.',
    en: '{title} ships with Cermat and cannot be removed. Choose another pack if you do not want to use it.',
  },
  'workbench.sheet-there': {
    id: 'Tabel {title} sudah ada di lembar "{sheet}". Tidak ada yang ditambahkan.',
    en: 'The table {title} is there already, on sheet "{sheet}". Nothing was added.',
  },
  'workbench.sheet-undecided': {
    id: 'Ada lebih dari satu tabel {title}, jadi lembar baru tidak menolong. Petakan yang berlaku, atau abaikan yang lain.',
    en: 'There is more than one table {title}, so that a new sheet would not help. Map the one that counts, or leave the others unread.',
  },
  'workbench.sheet-name-taken': {
    id: 'Nama lembar sudah terpakai: {sheets}. Petakan lembar itu bila memang tabelnya, atau ganti namanya lebih dulu.',
    en: 'The name of the sheet is taken: {sheets}. Map that sheet if it is the table, or rename it first.',
  },
  'workbench.sheets-complete': {
    id: 'Semua lembar standar sudah ada. Tidak ada yang ditambahkan.',
    en: 'All standard sheets are there already. Nothing was added.',
  },
} as const satisfies Catalogue;
