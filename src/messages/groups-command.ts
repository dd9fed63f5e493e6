import type { Catalogue } from './message';

/** `cermat groups`. */
export const groupsCommandMessages = {
  'cli.groups.stopped': { id: 'Kelompok tidak dapat diusulkan. {reason}', en: 'Groups cannot be proposed. {reason}' },
  'cli.groups.stopped-wishes': {
    id: 'Kelompok tidak diusulkan karena {count} baris aturan kelompok tidak terbaca. {reason} Perbaiki, atau lewati dengan --skip-wishes.',
    en: 'Groups are not proposed because {count} {count|row|rows} of wishes cannot be read. {reason} Correct them, or pass them over with --skip-wishes.',
  },
  'cli.groups.apply-needs-out': {
    id: '--apply mengubah daftar peserta, jadi perlu --out <berkas> atau --in-place.', en: '--apply changes the list of participants, so it needs --out <file> or --in-place.',
  },
  'cli.groups.not-applied': { id: 'Usulan tidak dapat ditulis ke daftar peserta. {reason}', en: 'The proposal cannot be written into the list of participants. {reason}' },
  'cli.groups.bad-count': { id: 'Jumlah kelompok “{text}” tidak terbaca. Tulis bilangan bulat mulai dari 1.', en: 'The number of groups “{text}” cannot be read. Write a whole number from 1.' },
  'cli.groups.bad-seed': { id: 'Benih undian harus berupa teks 1 sampai {limit} karakter.', en: 'The seed of the draw must be a text of 1 to {limit} characters.' },
  'cli.groups.leads': { id: 'ketua', en: 'leader' },
  'cli.groups.written': { id: 'Ditulis ke {file}: lembar {sheet}.', en: 'Written to {file}: the sheet {sheet}.' },
  'cli.groups.written-not-applied': {
    id: 'Ditulis ke {file}: lembar {sheet}. Daftar peserta tidak diubah, karena tidak ada usulan yang dapat diterapkan.',
    en: 'Written to {file}: the sheet {sheet}. The list of participants was not changed, because there is no proposal to apply.',
  },
  'cli.groups.applied': { id: 'Ditulis ke {file}: lembar {sheet}, dan {cells} sel Kelompok dan Peran pada daftar peserta.', en: 'Written to {file}: the sheet {sheet}, and {cells} {cells|cell|cells} of the columns Kelompok and Peran in the list of participants.' },
  'cli.groups.not-written': {
    id: 'Tidak ada yang ditulis. Tambahkan --out <berkas> atau --in-place untuk lembar Kelompok Usulan, dan --apply untuk mengisi daftar peserta.',
    en: 'Nothing was written. Add --out <file> or --in-place for the sheet Kelompok Usulan, and --apply to fill in the list of participants.',
  },
} as const satisfies Catalogue;
