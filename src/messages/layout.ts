import type { Catalogue } from './message';

export const layoutMessages = {
  'layout.footer': { id: '&L&A&CHalaman &P dari &N', en: '&L&A&CPage &P of &N' },

  'layout.prompt.nip': {
    id: 'NIP atau NI PPPK, 18 digit tanpa spasi. Kolom ini berformat teks supaya Excel tidak membulatkan digit terakhir.',
    en: 'NIP or NI PPPK, 18 digits without spaces. The column is text, so that Excel does not round the last digits.',
  },
  'layout.prompt.nama': { id: 'Nama lengkap seperti pada surat tugas.', en: 'Full name as on the assignment letter.' },
  'layout.prompt.status-asn': { id: 'PNS, CPNS, atau PPPK.', en: 'PNS, CPNS or PPPK.' },
  'layout.prompt.golongan': {
    id: 'Golongan ruang, misalnya II/a. Boleh dengan pangkatnya: Pengatur Muda (II/a). PPPK: angka Romawi, misalnya IX.',
    en: 'Grade, e.g. II/a. The rank may stand with it: Pengatur Muda (II/a). PPPK: a Roman numeral, e.g. IX.',
  },
  'layout.prompt.pendidikan': { id: 'Pendidikan formal terakhir.', en: 'Highest formal education.' },
  'layout.prompt.tmt': {
    id: 'Tanggal mulai sebagai CPNS (atau PPPK), hari/bulan/tahun.',
    en: 'First day as CPNS (or PPPK), day/month/year.',
  },
  'layout.prompt.jenjang': {
    id: 'Eselon atau jenjang jabatan. Menentukan siapa yang boleh menjadi ketua kelompok.',
    en: 'Echelon or position level. Decides who may lead a group.',
  },
  'layout.prompt.unit-eselon-1': {
    id: 'Unit eselon I tempat bertugas; nama lengkap juga dikenali. Bukan pegawai Kemenkeu: Non Kemenkeu.',
    en: 'Echelon I unit; its full name is recognised too. Not from the ministry: Non Kemenkeu.',
  },
  'layout.prompt.surat-tugas': { id: 'Nomor surat tugas. Tidak ada: tulis tidak ada.', en: 'Number of the assignment letter. None: write tidak ada.' },
  'layout.prompt.pengalaman': {
    id: 'Lama pengalaman dalam bulan. Tidak punya: 0. Sel kosong berarti belum diketahui.',
    en: 'Experience in months. None: 0. An empty cell means not known yet.',
  },
  'layout.prompt.surat-rekomendasi': {
    id: 'Nomor surat rekomendasi dari unit pengirim, atau Ada / Tidak.',
    en: 'Number of the sending unit’s recommendation letter, or Ada / Tidak (yes / no).',
  },
  'layout.prompt.kelompok': { id: 'Nomor kelompok action learning, misalnya 1.', en: 'Number of the action learning group, e.g. 1.' },
  'layout.prompt.peran': { id: 'Satu Ketua dalam tiap kelompok, lainnya Anggota.', en: 'One Ketua (leader) in each group, the others Anggota.' },
  'layout.prompt.tanggal': { id: 'Hari/bulan/tahun.', en: 'Day/month/year.' },
  'layout.prompt.jp': { id: 'Jumlah jam pelajaran (JP) sesi ini.', en: 'Lesson hours (JP) of this session.' },
  'layout.prompt.moda': { id: 'Cara sesi ini dilaksanakan.', en: 'How the session is held.' },
  'layout.prompt.attendance': {
    id: 'JP yang dihadiri. Tidak hadir: 0. Sel kosong berarti belum dicatat.',
    en: 'Lesson hours attended. Absent: 0. An empty cell means not recorded yet.',
  },
  'layout.prompt.score': { id: 'Nilai 0 sampai 100. Sel kosong berarti belum dinilai.', en: 'Score 0 to 100. An empty cell means not marked yet.' },
  'layout.prompt.waktu-pengumpulan': {
    id: 'Tanggal dan jam diterima panitia (WIB), misalnya 15/09/2022 14:30.',
    en: 'Date and time of receipt (WIB), e.g. 15/09/2022 14:30.',
  },
  'layout.prompt.element': {
    id: 'Apakah bagian ini ada dalam laporan atau paparan?',
    en: 'Is this element in the report or presentation? Ada = yes, Tidak = no.',
  },
  'layout.prompt.jenis': { id: 'Mentoring atau coaching.', en: 'Mentoring or coaching.' },
  'layout.prompt.check': { id: 'Ada atau Tidak.', en: 'Ada (yes) or Tidak (no).' },
  'layout.prompt.instructor-role': { id: 'Pengajar, Asisten, atau Penceramah.', en: 'Pengajar (instructor), Asisten (assistant) or Penceramah (speaker).' },
  'layout.prompt.setting': {
    id: 'Ubah hanya bila panitia menetapkan lain; tulis dasarnya di kolom Sumber.',
    en: 'Change it only where the committee decides otherwise; write the basis in the Source column.',
  },
  'layout.prompt.asumsi': {
    id: 'Ya: nilai ini asumsi. Tidak: sudah ditetapkan, sumbernya tertulis.',
    en: 'Ya (yes): the value is an assumption. Tidak (no): it is decided, and the source says by whom.',
  },

  'layout.error.nip': {
    id: 'NIP harus 18 digit. Periksa lagi sebelum melanjutkan.',
    en: 'A NIP has 18 digits. Check it before you go on.',
  },
  'layout.error.list': {
    id: 'Tidak ada di daftar pilihan. Tulisan lain mungkin perlu diperiksa panitia.',
    en: 'Not in the list. Other words may have to be checked by the committee.',
  },
  'layout.error.number': { id: 'Isi angka dari {min} sampai {max}.', en: 'Enter a number from {min} to {max}.' },
  'layout.error.date': { id: 'Isi tanggal: hari/bulan/tahun.', en: 'Enter a date: day/month/year.' },

  'layout.element.pendahuluan-a': { id: 'Pendahuluan a: Sistem/prosedur saat ini', en: 'Introduction a: Current system/procedure' },
  'layout.element.pendahuluan-b': { id: 'Pendahuluan b: Latar belakang', en: 'Introduction b: Background' },
  'layout.element.pendahuluan-c': { id: 'Pendahuluan c: Urgensi ITSM', en: 'Introduction c: Urgency of ITSM' },
  'layout.element.isi-a': { id: 'Isi a: Identifikasi stakeholders', en: 'Content a: Stakeholders' },
  'layout.element.isi-b': { id: 'Isi b: Identifikasi gap', en: 'Content b: Gaps' },
  'layout.element.isi-c': { id: 'Isi c: Model ITSM yang diusulkan', en: 'Content c: Proposed ITSM model' },
  'layout.element.isi-d': { id: 'Isi d: Change management, edukasi, integrasi', en: 'Content d: Change management, education, integration' },
  'layout.element.isi-e': { id: 'Isi e: Dokumen/resources yang dibutuhkan', en: 'Content e: Documents/resources needed' },
  'layout.element.isi-f': { id: 'Isi f: Contoh dokumen ITSM', en: 'Content f: Sample ITSM documents' },
  'layout.element.isi-g': { id: 'Isi g: Linimasa dan feedback loop', en: 'Content g: Timeline and feedback loop' },
  'layout.element.saran-a': { id: 'Saran a: Dukungan stakeholder', en: 'Conclusion a: Stakeholder support' },
  'layout.element.saran-b': { id: 'Saran b: Tantangan dan mitigasi', en: 'Conclusion b: Challenges and mitigation' },
  'layout.element.saran-c': { id: 'Saran c: Kesimpulan', en: 'Conclusion c: Conclusions' },
} as const satisfies Catalogue;
