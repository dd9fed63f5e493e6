import type { Catalogue } from './message';

/** Reasons against a golongan or an education. */
export const golonganMessages = {
  'golongan.unknown': {
    id: 'Golongan ini tidak terbaca. Ketik misalnya II/a (PNS) atau IX (PPPK).',
    en: 'This golongan cannot be read. Type for example II/a (PNS) or IX (PPPK).',
  },
  'golongan.unknown-name': {
    id: 'Nama pangkat ini tidak ada dalam daftar, dan golongannya tidak tertulis. Ketik golongannya, misalnya II/a.',
    en: 'This pangkat is not in the list, and no golongan is written. Type the golongan, such as II/a.',
  },
  'golongan.none': {
    id: 'Setiap pegawai punya golongan. Ketik golongannya, misalnya II/a (PNS) atau IX (PPPK).',
    en: 'Every civil servant has a golongan. Type it, for example II/a (PNS) or IX (PPPK).',
  },
  'golongan.doubtful': {
    id: 'Ada kata atau tanda yang membuat golongan ini meragukan. Ketik hanya golongan yang berlaku sekarang, misalnya II/a.',
    en: 'A word or sign leaves this golongan in doubt. Type only the one in force, such as II/a.',
  },
  'golongan.no-such': {
    id: 'Golongan ini tidak ada: ruang a–d untuk I–III, a–e untuk IV, dan PPPK I–XVII tanpa ruang. Cocokkan dengan SK.',
    en: 'There is no such golongan: ruang a–d for I–III, a–e for IV, and PPPK I–XVII without ruang. Compare with the decree.',
  },
  'golongan.one-for-i': {
    id: 'Angka 1 atau huruf l dipakai sebagai I, sehingga golongannya bisa terbaca lain. Ketik dengan huruf I, misalnya II/a.',
    en: 'A digit 1 or a letter l stands for I, so it could be read in more than one way. Type it with the letter I, such as II/a.',
  },
  'golongan.two-codes': {
    id: 'Sel ini menyebut lebih dari satu golongan. Ketik satu saja, yang berlaku sekarang.',
    en: 'This cell names more than one golongan. Type only the one in force.',
  },
  'golongan.scale-open': {
    id: 'Golongan I–IV tanpa ruang bisa berarti PNS atau PPPK. Isi Status ASN, atau ketik ruangnya, misalnya II/a.',
    en: 'Golongan I–IV without ruang may be PNS or PPPK. Fill in Status ASN, or type the ruang, such as II/a.',
  },
  'golongan.scale-conflict': {
    id: 'Sel ini menyebut PNS atau PPPK yang berbeda dari status atau NIP pegawainya. Perbaiki salah satunya.',
    en: 'This cell names PNS or PPPK other than the person’s status or NIP. Correct one of them.',
  },
  'golongan.pppk-only': {
    id: 'Golongan V–XVII hanya ada untuk PPPK, sedangkan pegawai ini PNS. Ketik golongan PNS, misalnya II/a, atau perbaiki statusnya.',
    en: 'Golongan V–XVII exists for PPPK only, but this person is a PNS. Type a PNS golongan, such as II/a, or correct the status.',
  },
  'golongan.ruang-for-pppk': {
    id: 'PPPK tidak memakai ruang (a–e). Ketik golongan I–XVII, misalnya IX, atau perbaiki statusnya.',
    en: 'A PPPK has no ruang (a–e). Type golongan I–XVII, such as IX, or correct the status.',
  },
  'golongan.name-for-pppk': {
    id: 'PPPK tidak memakai nama pangkat. Ketik golongan I–XVII, misalnya IX, atau perbaiki statusnya.',
    en: 'A PPPK has no pangkat. Type golongan I–XVII, such as IX, or correct the status.',
  },
  'pendidikan.unknown': {
    id: 'Jenjang pendidikan ini tidak dikenal. Ketik SD, SMP, SMA, D I, D II, D III, D IV, S 1, S 2, atau S 3.',
    en: 'This education level is not known. Type SD, SMP, SMA, D I, D II, D III, D IV, S 1, S 2, or S 3.',
  },
  'pendidikan.doubtful': {
    id: 'Ada kata atau tanda yang membuat pendidikan ini meragukan (misalnya “sedang” atau “belum”). Ketik ijazah formal tertinggi yang sudah dimiliki.',
    en: 'A word or sign leaves this education in doubt (such as “sedang” or “belum”). Type the highest formal degree already held.',
  },
} as const satisfies Catalogue;
