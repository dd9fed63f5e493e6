import type { Catalogue } from './message';

/** Reasons against a level of office or a unit, and the grounds on which a level counts. */
export const jabatanMessages = {
  'jenjang.unknown': {
    id: 'Jenjang jabatan ini tidak dikenal. Ketik misalnya Eselon IV.a, Pengawas, Ahli Muda, atau Pelaksana.',
    en: 'This level of office is not known. Type for example Eselon IV.a, Pengawas, Ahli Muda, or Pelaksana.',
  },
  'jenjang.doubtful': {
    id: 'Ada kata atau tanda yang membuat jenjang ini meragukan (misalnya “calon” atau “mantan”). Ketik jenjang yang berlaku sekarang.',
    en: 'A word or sign leaves this level in doubt (such as “calon” or “mantan”). Type the level in force.',
  },
  'jenjang.looks-like-golongan': {
    id: 'Isi sel ini bisa berarti golongan, bukan eselon. Ketik dengan kata eselon, misalnya Eselon IV.a.',
    en: 'This may be a golongan instead of an eselon. Type it with the word, such as Eselon IV.a.',
  },
  'jenjang.no-such-eselon': {
    id: 'Eselon ini tidak ada: eselon I–V, masing-masing a atau b. Cocokkan dengan SK jabatan.',
    en: 'There is no such eselon: I–V, each a or b. Compare with the decree.',
  },
  'jenjang.penyelia': {
    id: 'KAP tidak menyebut apakah Penyelia setara pengawas. Putuskan bersama panitia dan catat keputusannya.',
    en: 'The KAP does not say whether a Penyelia is equal to a pengawas. Decide with the committee and record it.',
  },
  'jenjang.plt-plh': {
    id: 'Jabatan yang dipangku Plt., Plh., atau penjabat ini tidak menyebut jenjang. Ketik jenjangnya, misalnya IV.a, di kolom jenjang.',
    en: 'The post of this acting official (Plt., Plh., Pj.) names no level. Type its level, such as IV.a, in the level column.',
  },
  'jenjang.basis-uu-5-2014': {
    id: 'UU 5/2014 Pasal 131',
    en: 'Law 5/2014, Article 131',
  },
  'jenjang.basis-permenpanrb-17-2021': {
    id: 'PermenPANRB 17/2021 (penyetaraan jabatan administrasi ke jabatan fungsional)',
    en: 'PermenPANRB 17/2021 (equivalence of administrative and functional offices)',
  },
  'jenjang.basis-keterampilan': {
    id: 'Jabatan fungsional keterampilan di bawah Penyelia dibaca setingkat pelaksana (UU 5/2014 Pasal 131)',
    en: 'Skill-based functional offices below Penyelia are read as staff level (Law 5/2014, Article 131)',
  },
  'unit.not-listed': {
    id: 'Unit ini tidak ada dalam daftar unit Eselon I Kementerian Keuangan. Ketik nama unit Eselon I-nya, atau “Non Kemenkeu”.',
    en: 'This unit is not in the list of echelon-I units of the Ministry of Finance. Type its echelon-I unit, or “Non Kemenkeu”.',
  },
  'unit.doubtful': {
    id: 'Nama unit ini meragukan, mungkin salah ketik. Ketik nama unit Eselon I-nya, atau “Non Kemenkeu”.',
    en: 'This unit name is in doubt, perhaps misspelt. Type its echelon-I unit, or “Non Kemenkeu”.',
  },
  'unit.two-institutions': {
    id: 'Sel ini menyebut lebih dari satu unit atau instansi. Ketik satu saja, tempat pegawai bertugas sekarang.',
    en: 'This cell names more than one unit or institution. Type only the one where the person works now.',
  },
  'unit.abolished': {
    id: 'Unit ini sudah tidak ada pada tanggal acuan. Ketik unit Eselon I penggantinya.',
    en: 'This unit no longer existed on the reference date. Type the echelon-I unit that took its place.',
  },
  'unit.not-yet': {
    id: 'Unit ini belum dibentuk pada tanggal acuan. Ketik unit Eselon I pada tanggal itu.',
    en: 'This unit did not exist yet on the reference date. Type the echelon-I unit of that date.',
  },
} as const satisfies Catalogue;
