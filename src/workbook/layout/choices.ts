import golongan from '../../../rules/reference/golongan.json';
import pendidikan from '../../../rules/reference/pendidikan.json';

/** What the dropdowns offer. Each list, joined by commas, stays below the 255 characters that Excel allows. */
export const CHOICES = {
  statusAsn: ['PNS', 'CPNS', 'PPPK'],
  /** @source reference §2.1, §2.2 */
  golongan: [...golongan.pns.map(({ code }) => code), ...golongan.pppk],
  /** @source reference §3 */
  pendidikan: pendidikan.levels.map(({ name }) => name),
  /** @source reference §4 */
  jenjang: [
    'Pelaksana', 'Terampil', 'Mahir', 'Penyelia', 'Ahli Pertama', 'Ahli Muda', 'Ahli Madya', 'Ahli Utama',
    'IV.a', 'IV.b', 'III.a', 'III.b', 'II.a', 'II.b', 'I.a', 'I.b',
  ],
  /** Short names: the full ones of 2022 would not fit. @source reference §5 */
  unit: ['Setjen', 'Itjen', 'DJA', 'DJP', 'DJBC', 'DJPK', 'DJPPR', 'DJPb', 'DJKN', 'BPPK', 'BKF', 'LNSW', 'Non Kemenkeu'],
  peran: ['Ketua', 'Anggota'],
  moda: ['Tatap muka', 'Tatap muka virtual', 'Mandiri'],
  check: ['Ada', 'Tidak'],
  element: ['Ada', 'Tidak', 'Tidak berlaku'],
  jenis: ['mentoring', 'coaching'],
  instructorRole: ['Pengajar', 'Asisten', 'Penceramah'],
  yesNo: ['Ya', 'Tidak'],
  deliverable: ['Laporan', 'Paparan', 'Laporan dan paparan'],
  readiness: ['Siap', 'Belum', 'Tidak berlaku'],
  wish: ['Bersama', 'Terpisah', 'Kunci', 'Ketua', 'Bukan Ketua'],
  progress: ['Belum', 'Sebagian', 'Sudah', 'Tidak berlaku'],
  adjustment: ['Remedial', 'Pengganti', 'Dispensasi'],
} as const;
