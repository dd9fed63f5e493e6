import type { Catalogue } from './message';

export const layoutMessages = {
  'layout.footer': { id: '&L&A&CHalaman &P dari &N', en: '&L&A&CPage &P of &N' },

  'layout.prompt.nip': {
    id: 'NIP atau NI PPPK, 18 digit tanpa spasi. Kolom ini berformat teks supaya Excel tidak membulatkan digit terakhir. Contoh: 198904172012122901.',
    en: 'NIP or NI PPPK, 18 digits without spaces. The column is text, so that Excel does not round the last digits. Example: 198904172012122901.',
  },
  'layout.prompt.nama': {
    id: 'Nama lengkap seperti pada surat tugas. Contoh: Citra Lestari.',
    en: 'Full name as on the assignment letter. Example: Citra Lestari.',
  },
  'layout.prompt.status-asn': { id: 'PNS, CPNS, atau PPPK.', en: 'PNS, CPNS or PPPK.' },
  'layout.prompt.golongan': {
    id: 'Golongan ruang, misalnya II/a. Boleh dengan pangkatnya: Pengatur Muda (II/a). PPPK: angka Romawi, misalnya IX.',
    en: 'Grade, e.g. II/a. The rank may stand with it: Pengatur Muda (II/a). PPPK: a Roman numeral, e.g. IX.',
  },
  'layout.prompt.pendidikan': { id: 'Pendidikan formal terakhir.', en: 'Highest formal education.' },
  'layout.prompt.tmt': {
    id: 'Tanggal mulai sebagai CPNS (atau PPPK), hari/bulan/tahun. Contoh: 01/12/2012.',
    en: 'First day as CPNS (or PPPK), day/month/year. Example: 01/12/2012.',
  },
  'layout.prompt.jenjang': {
    id: 'Eselon atau jenjang jabatan. Menentukan siapa yang boleh menjadi ketua kelompok.',
    en: 'Echelon or position level. Decides who may lead a group.',
  },
  'layout.prompt.unit-eselon-1': {
    id: 'Unit eselon I tempat bertugas; nama lengkap juga dikenali. Bukan pegawai Kemenkeu: Non Kemenkeu.',
    en: 'Echelon I unit; its full name is recognised too. Not from the ministry: Non Kemenkeu.',
  },
  'layout.prompt.surat-tugas': {
    id: 'Nomor surat tugas. Tidak ada: tulis tidak ada. Contoh: ST-101/PJ.01/2022.',
    en: 'Number of the assignment letter. None: write tidak ada. Example: ST-101/PJ.01/2022.',
  },
  'layout.prompt.jabatan': { id: 'Nama jabatan saat ini. Contoh: Pranata Komputer.', en: 'Present position. Example: Pranata Komputer.' },
  'layout.prompt.unit-kerja': {
    id: 'Kantor atau unit kerja di bawah unit eselon I. Contoh: Bagian Umum.',
    en: 'Office or work unit within the echelon I unit. Example: Bagian Umum.',
  },
  'layout.prompt.pengalaman': {
    id: 'Lama pengalaman dalam bulan. Tidak punya: 0. Sel kosong berarti belum diketahui. Contoh: 18.',
    en: 'Experience in months. None: 0. An empty cell means not known yet. Example: 18.',
  },
  'layout.prompt.surat-rekomendasi': {
    id: 'Nomor surat rekomendasi dari unit pengirim, atau Ada / Tidak. Contoh: SR-21/PJ.13/2022.',
    en: 'Number of the sending unit’s recommendation letter, or Ada / Tidak (yes / no). Example: SR-21/PJ.13/2022.',
  },
  'layout.prompt.kelompok': { id: 'Nomor kelompok action learning, misalnya 1.', en: 'Number of the action learning group, e.g. 1.' },
  'layout.prompt.peran': { id: 'Satu Ketua dalam tiap kelompok, lainnya Anggota.', en: 'One Ketua (leader) in each group, the others Anggota.' },
  'layout.prompt.tanggal': { id: 'Hari/bulan/tahun. Contoh: 05/09/2022.', en: 'Day/month/year. Example: 05/09/2022.' },
  'layout.prompt.jp': { id: 'Jumlah jam pelajaran (JP) sesi ini. Contoh: 8.', en: 'Lesson hours (JP) of this session. Example: 8.' },
  'layout.prompt.mata-pelajaran': {
    id: 'Nama mata pelajaran seperti dalam KAP, boleh disingkat. Contoh: Pengantar ITSM.',
    en: 'Name of the subject as in the programme’s framework; a short form will do. Example: Pengantar ITSM.',
  },
  'layout.prompt.pengajar': {
    id: 'Nama pengajar sesi ini seperti di lembar Pengajar; beberapa orang dipisahkan titik koma. Contoh: Ratih Wulandari.',
    en: 'The session’s instructor as in the sheet Pengajar; several divided by semicolons. Example: Ratih Wulandari.',
  },
  'layout.prompt.waktu': {
    id: 'Jam mulai dan selesai sesi. Boleh kosong bila tidak perlu diperiksa. Contoh: 08.00–10.15.',
    en: 'Begin and end of the session. May be left empty where it need not be checked. Example: 08.00–10.15.',
  },
  'layout.prompt.moda': { id: 'Cara sesi ini dilaksanakan.', en: 'How the session is held.' },
  'layout.prompt.attendance': {
    id: 'JP yang dihadiri. Tidak hadir: 0. Sel kosong berarti belum dicatat. Contoh: 8.',
    en: 'Lesson hours attended. Absent: 0. An empty cell means not recorded yet. Example: 8.',
  },
  'layout.prompt.score': {
    id: 'Nilai 0 sampai 100. Sel kosong berarti belum dinilai. Contoh: 78,5.',
    en: 'Score 0 to 100. An empty cell means not marked yet. Example: 78.5.',
  },
  'layout.prompt.penilai': {
    id: 'Nama penilai; setiap penilai mengisi satu baris untuk setiap kelompok. Contoh: Ratih Wulandari.',
    en: 'The assessor’s name; every assessor fills in one row for each group. Example: Ratih Wulandari.',
  },
  'layout.prompt.waktu-pengumpulan': {
    id: 'Tanggal dan jam diterima panitia (WIB), misalnya 15/09/2022 14:30.',
    en: 'Date and time of receipt (WIB), e.g. 15/09/2022 14:30.',
  },
  'layout.prompt.element': {
    id: 'Apakah bagian ini ada dalam laporan atau paparan?',
    en: 'Is this element in the report or presentation? Ada = yes, Tidak = no.',
  },
  'layout.prompt.bentuk': {
    id: 'Hasil yang dikumpulkan kelompok: laporan, paparan, atau keduanya.',
    en: 'What the group handed in: Laporan (report), Paparan (presentation) or both.',
  },
  'layout.prompt.jenis': { id: 'Mentoring atau coaching.', en: 'Mentoring or coaching.' },
  'layout.prompt.mentor': {
    id: 'Nama mentor (atasan atau pejabat yang ditunjuk) atau coach. Contoh: Agus Herlambang.',
    en: 'Name of the mentor (superior or appointed official) or coach. Example: Agus Herlambang.',
  },
  'layout.prompt.topik': {
    id: 'Ada: topik ini dibahas dalam pertemuan. Tidak: tidak dibahas. Sel kosong berarti belum dicatat.',
    en: 'Ada: the meeting dealt with this topic. Tidak: it did not. An empty cell means not recorded yet.',
  },
  'layout.prompt.form-peserta': {
    id: 'Ada: Form Monitoring sudah diisi peserta. Tidak: belum.',
    en: 'Ada: the participants filled in the monitoring form. Tidak: they did not.',
  },
  'layout.prompt.form-mentor': {
    id: 'Ada: Form Monitoring sudah diisi mentor atau coach. Tidak: belum.',
    en: 'Ada: the mentor or coach filled in the monitoring form. Tidak: not.',
  },
  'layout.prompt.koordinasi': {
    id: 'Ada: pertemuan dikoordinasikan dahulu dengan panitia. Tidak: tidak.',
    en: 'Ada: the meeting was arranged with the organiser beforehand. Tidak: it was not.',
  },
  'layout.prompt.instructor-role': { id: 'Pengajar, Asisten, atau Penceramah.', en: 'Pengajar (instructor), Asisten (assistant) or Penceramah (speaker).' },
  'layout.prompt.nomor-sk': {
    id: 'Nomor surat keputusan penetapan pengajar. Tidak ada: tulis tidak ada. Contoh: KEP-112/PP.7/2022.',
    en: 'Number of the decree that appoints the instructor. None: write tidak ada. Example: KEP-112/PP.7/2022.',
  },
  'layout.prompt.pengalaman-mengajar': {
    id: 'Lama pengalaman mengajar, dengan satuannya. Tidak punya: 0. Contoh: 8 tahun.',
    en: 'How long the person has taught, with the unit. Not at all: 0. Example: 8 tahun (years).',
  },
  'layout.prompt.tot': {
    id: 'Ada: sudah mengikuti Training of Trainers. Tidak: belum.',
    en: 'Ada: took part in a Training of Trainers. Tidak: did not.',
  },
  'layout.prompt.readiness': {
    id: 'Siap, Belum, atau Tidak berlaku untuk kelas ini. Sel kosong berarti belum diperiksa.',
    en: 'Siap (ready), Belum (not yet) or Tidak berlaku (does not apply to this class). An empty cell means not looked at yet.',
  },
  'layout.prompt.readiness-note': {
    id: 'Bila perlu: apa yang sudah atau belum tersedia, dan siapa yang mengurus. Contoh: menunggu pengadaan.',
    en: 'Where needed: what is there or lacking, and who sees to it. Example: menunggu pengadaan (being bought).',
  },
  'layout.prompt.wish': {
    id: 'Bersama/Terpisah: NIP dan NIP Lain sekelompok atau tidak. Kunci: NIP tetap di Kelompok itu. Ketua/Bukan Ketua: NIP memimpin atau tidak.',
    en: 'Bersama/Terpisah: NIP and NIP Lain in one group, or not. Kunci: NIP stays in that group. Ketua/Bukan Ketua: NIP leads, or does not.',
  },
  'layout.prompt.wish-nip': {
    id: 'NIP peserta yang dimaksud, seperti di lembar Peserta. Contoh: 198904172012122901.',
    en: 'NIP of the participant, as in the sheet Peserta. Example: 198904172012122901.',
  },
  'layout.prompt.wish-other': {
    id: 'Hanya untuk Bersama dan Terpisah: NIP peserta yang kedua. Contoh: 199012052014021902.',
    en: 'Only for Bersama and Terpisah: NIP of the second participant. Example: 199012052014021902.',
  },
  'layout.prompt.wish-group': {
    id: 'Untuk Kunci (dan Ketua bila kelompoknya sudah pasti): nomor kelompok. Contoh: 2.',
    en: 'For Kunci (and for Ketua where the group is settled): number of the group. Example: 2.',
  },
  'layout.prompt.wish-reason': {
    id: 'Mengapa aturan ini ada, dan siapa yang memintanya. Contoh: satu ruang kerja, permintaan atasan.',
    en: 'Why there is this wish, and who asked for it. Example: share an office, asked for by their superior.',
  },
  'layout.prompt.own-column': {
    id: 'Kolom program ini. Isi sesuai judulnya; sel kosong berarti belum diketahui. Tidak punya: 0 atau “-”.',
    en: 'A column of this programme. Fill it in as its header says; an empty cell means not known yet. None: 0 or “-”.',
  },
  'layout.prompt.component': {
    id: 'Nilai yang disesuaikan: mata pelajaran, atau Action Learning. Contoh: Pengantar ITSM.',
    en: 'The mark that is adjusted: a subject, or Action Learning. Example: Pengantar ITSM.',
  },
  'layout.prompt.adjustment': {
    id: 'Remedial: hasil ujian ulang. Pengganti: nilai lama diganti. Dispensasi: dibebaskan dari penilaian itu.',
    en: 'Remedial: result of a resit. Pengganti: the old mark is replaced. Dispensasi: excused from that mark.',
  },
  'layout.prompt.new-mark': {
    id: 'Nilai 0 sampai 100; kosong untuk Dispensasi. Nilai lama tetap di lembarnya. Contoh: 72.',
    en: 'Mark 0 to 100; empty for Dispensasi. The old mark stays in its sheet. Example: 72.',
  },
  'layout.prompt.adjustment-reason': {
    id: 'Alasan penyesuaian. Tanpa alasan, penyesuaian tidak dihitung. Contoh: sakit, surat dokter 12 September 2022.',
    en: 'Reason of the adjustment; it does not count without one. Example: ill, doctor’s letter of 12 September 2022.',
  },
  'layout.prompt.decided-by': {
    id: 'Nama dan jabatan yang memutuskan. Tanpa ini, penyesuaian tidak dihitung. Contoh: Kepala Bidang Penyelenggaraan.',
    en: 'Who decided, with the office; it does not count without. Example: Kepala Bidang Penyelenggaraan.',
  },
  'layout.prompt.decided-on': { id: 'Tanggal keputusan, hari/bulan/tahun. Contoh: 16/09/2022.', en: 'Day of the decision, day/month/year. Example: 16/09/2022.' },
  'layout.prompt.progress': {
    id: 'Belum: belum dilakukan. Sebagian: sedang atau baru sebagian. Sudah: dilakukan dan ada buktinya. Tidak berlaku: hanya bila memang tidak dapat berlaku; tulis alasannya di Catatan.',
    en: 'Belum: not done. Sebagian: in part. Sudah: done, with evidence. Tidak berlaku: only where it cannot apply; say why in Catatan.',
  },
  'layout.prompt.evidence': {
    id: 'Apa yang membuktikannya: nama dan nomor dokumen, atau tautan. Contoh: Laporan self-learning ND-12/2022.',
    en: 'What proves it: name and number of a document, or a link. Example: self-learning report ND-12/2022.',
  },
  'layout.prompt.evidence-date': { id: 'Tanggal bukti, hari/bulan/tahun. Contoh: 16/09/2022.', en: 'Date of the evidence, day/month/year. Example: 16/09/2022.' },
  'layout.prompt.suggestion': { id: 'Saran Cermat, bukan dari booklet: {suggestion}.', en: 'Suggested by Cermat, not by the booklet: {suggestion}.' },
  'layout.respondent.name': { id: 'Nama', en: 'Name' },
  'layout.respondent.nip': { id: 'NIP', en: 'Employee ID (NIP)' },
  'layout.respondent.unit': { id: 'Unit', en: 'Unit' },
  'layout.respondent.period': { id: 'Periode', en: 'Period' },
  'layout.respondent.edition': { id: 'Edisi butir', en: 'Edition of the items' },
  'layout.worksheet.guide': {
    id: 'Isi Status, Bukti, Tanggal, dan Catatan. Boleh berhenti dan dilanjutkan kapan saja; baris boleh diurutkan atau disaring, Kode jangan diubah.',
    en: 'Fill in Status, Evidence, Date and Note. Stop and go on whenever you like; rows may be sorted or filtered, but leave the codes as they are.',
  },
  'layout.worksheet.damage': { id: '[Catatan naskah: {note}]', en: '[Note on the text: {note}]' },
  'layout.worksheet.lost': { id: 'Hilang dari naskah booklet, {component}: {what}', en: 'Lost from the booklet’s text, {component}: {what}' },
  'layout.worksheet.closing': { id: 'Penutup {code} dalam booklet: {text}', en: 'The booklet closes {code} with: {text}' },
  'layout.prompt.worksheet-note': {
    id: 'Penjelasan bila perlu: mengapa tidak berlaku, atau syarat yang terpenuhi.',
    en: 'An explanation where needed: why it does not apply, or which condition is met.',
  },
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
} as const satisfies Catalogue;
