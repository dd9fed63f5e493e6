/** Words that change nothing about which column a header means. */
export const fillerWords: ReadonlySet<string> = new Set([
  'peserta', 'pegawai', 'lengkap', 'terakhir', 'bulan', 'tahun', 'dan', 'atau', 'yang', 'sebagai', 'dalam', 'di', 'pada',
  'dari', 'wajib', 'diisi', 'the', 'of', 'and', 'or', 'in', 'as', 'month', 'months', 'year', 'years',
]);

/** Units that a header may carry in brackets without being another column. */
export const unitWords: ReadonlySet<string> = new Set(['bulan', 'tahun', 'months', 'month', 'years', 'jp']);

/** A parent header with one of these is about somebody else: "Atasan Langsung" over "NIP" and "Nama". */
export const otherPeople: ReadonlySet<string> = new Set([
  'atasan', 'pejabat', 'mentor', 'coach', 'pic', 'penanggung', 'penandatangan', 'kontak', 'supervisor', 'manager', 'contact',
  'pengganti', 'pendamping', 'suami', 'istri', 'ibu', 'ayah', 'bank', 'penilai', 'pengajar', 'narasumber',
]);

/** Words of sums, ratios and remarks: a header made of nothing else is no session and no mata pelajaran. */
export const aggregateWords: ReadonlySet<string> = new Set([
  'jumlah', 'total', 'subtotal', 'sub', 'grand', 'rata', 'rerata', 'ratarata', 'mean', 'average', 'sum', 'persen', 'persentase',
  'prosentase', 'percent', 'percentage', 'hadir', 'kehadiran', 'ketidakhadiran', 'present', 'absent', 'attendance', 'attended',
  'tidak', 'sakit', 'izin', 'ijin', 'alpa', 'alpha', 'cuti', 'jp', 'jam', 'hours', 'nilai', 'skor', 'score', 'scores', 'akhir', 'final',
  'na', 'nt', 'npr', 'al', 'σ', 'σnt', 'predikat', 'predicate', 'grade', 'status', 'lulus', 'kelulusan', 'result', 'memenuhi',
  'syarat', 'keterangan', 'ket', 'catatan', 'remarks', 'remark', 'note', 'notes', 'tanda', 'tangan', 'ttd', 'paraf', 'signature',
  'ranking', 'rank', 'peringkat',
]);

/** Words that may stand in a totals row beside the aggregate words: "Jumlah Peserta", "Total Kelompok 1". */
export const totalCompanions: ReadonlySet<string> = new Set([
  'peserta', 'orang', 'kelas', 'kelompok', 'keseluruhan', 'seluruhnya', 'semua', 'pelajaran', 'hari', 'sesi', 'umum',
  'participants', 'group', 'class', 'all',
]);

/** What a row must begin with to be a totals row. */
export const totalStarts: ReadonlySet<string> = new Set([
  'jumlah', 'total', 'subtotal', 'sub', 'grand', 'rata', 'rerata', 'ratarata', 'mean', 'average', 'sum',
]);

/** Contact and identity columns that sit beside marks without being marks. */
export const personalWords: ReadonlySet<string> = new Set([
  'email', 'e', 'mail', 'hp', 'telp', 'telepon', 'wa', 'whatsapp', 'phone', 'alamat', 'address', 'foto', 'photo', 'no', 'kelas',
  'tempat', 'tmpt', 'tanggal', 'ttl', 'lahir', 'jenis', 'kelamin', 'l', 'p', 'gender', 'sex', 'birth', 'date', 'place', 'class',
]);

/** Sheet names and titles that speak of attendance. */
export const attendanceWords: ReadonlySet<string> = new Set([
  'hadir', 'kehadiran', 'presensi', 'absensi', 'absen', 'attendance', 'attended',
]);

/** Sheet names and titles that speak of scores. */
export const scoreWords: ReadonlySet<string> = new Set([
  'nilai', 'penilaian', 'aktivitas', 'aktifitas', 'tugas', 'skor', 'score', 'scores', 'activity', 'mark', 'marks', 'grades',
]);
