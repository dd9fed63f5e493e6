import type { Catalogue } from './message';

/** The board of groups. */
export const workbenchGroupsMessages = {
  'workbench.groups.group': { id: 'Kelompok {id}', en: 'Group {id}' },
  'workbench.groups.size': { id: '{count} dari {maximum} orang', en: '{count} of {maximum} {maximum|person|people}' },
  'workbench.groups.searching': { id: 'Mencari pembagian kelompok', en: 'Looking for groups' },
  'workbench.groups.none': { id: 'Belum ada kelompok', en: 'No groups yet' },
  'workbench.groups.legal': { id: 'Semua aturan kelompok terpenuhi', en: 'Every rule about groups is kept' },
  'workbench.groups.illegal': { id: '{count} hal belum sesuai aturan', en: '{count} {count|thing is|things are} against the rules' },
  'workbench.groups.best': { id: 'Terbukti terbaik', en: 'Proven best' },
  'workbench.groups.bounded': { id: 'Terbaik yang ditemukan', en: 'The best found' },
  'workbench.groups.best.detail': {
    id: 'Tidak ada pembagian sah yang lebih baik menurut urutan tujuannya.', en: 'No legal division is better in the order of its goals.',
  },
  'workbench.groups.bounded.detail': {
    id: 'Pada {goal} paling jauh {gap} dari batas yang terbukti.', en: 'At most {gap} from the proven bound on {goal}.',
  },
  'workbench.groups.attend.ineligible': { id: 'tidak memenuhi syarat', en: 'not eligible' },
  'workbench.groups.attend.undetermined': { id: 'perlu diperiksa', en: 'to be checked' },
  'workbench.groups.written': { id: 'Ditulis ke lembar Kelompok Usulan', en: 'Written to the sheet Kelompok Usulan' },
  'workbench.groups.not-ready': {
    id: 'Kelompok belum dapat ditulis: setiap orang perlu satu kelompok, dan setiap kelompok tepat satu ketua yang memenuhi syarat.',
    en: 'The groups cannot be written yet: everybody needs a group, and every group exactly one eligible leader.',
  },
  'workbench.groups.renewed': {
    id: 'Daftar peserta, aturan kelompok, atau pengaturannya berubah sejak papan ini dibuka. Papan dimulai lagi dari kelompok di daftar peserta.',
    en: 'The list of participants, the wishes or the settings changed since this board was opened. It starts again from the groups of the list.',
  },
  'workbench.groups.changed': {
    id: 'Belum ada yang ditulis: daftar peserta atau aturannya berubah sejak kelompok ini disusun. Periksa papan, lalu usulkan lagi.',
    en: 'Nothing was written: the list of participants or its wishes changed since these groups were made. Look at the board, then propose again.',
  },
  'workbench.groups.locked-here': { id: 'dikunci di papan kelompok', en: 'locked on the board of groups' },
  'workbench.groups.no-seed': { id: 'Isi benih undian, misalnya 1 atau tanggal undian.', en: 'Enter a seed for the draw, such as 1 or the date of the draw.' },
  'workbench.groups.bad-count': { id: 'Jumlah kelompok adalah bilangan bulat dari 1 sampai {most}.', en: 'The number of groups is a whole number from 1 to {most}.' },
  'workbench.groups.fault.too-many': { id: '{count} orang, paling banyak {maximum}', en: '{count} {count|person|people}, at most {maximum}' },
  'workbench.groups.fault.too-few': { id: '{count} orang, paling sedikit {minimum}', en: '{count} {count|person|people}, at least {minimum}' },
  'workbench.groups.fault.no-leader': { id: 'belum ada ketua', en: 'no leader yet' },
  'workbench.groups.fault.two-leaders': { id: 'lebih dari satu ketua: {names}', en: 'more than one leader: {names}' },
  'workbench.groups.fault.leader-not-member': { id: 'ketuanya bukan anggota: {names}', en: 'its leader is not a member: {names}' },
  'workbench.groups.fault.leader-not-eligible': { id: 'ketua belum memenuhi syarat: {names} ({why})', en: 'the leader does not meet the rules: {names} ({why})' },
  'workbench.groups.fault.unknown-group': { id: 'kelompok {group} tidak dikenal', en: 'unknown group {group}' },
  'workbench.groups.fault.group-twice': { id: 'kelompok {group} ada dua kali', en: 'group {group} is there twice' },
  'workbench.groups.fault.missing-group': { id: 'kelompok {group} belum berisi', en: 'group {group} has nobody' },
  'workbench.groups.fault.unplaced': { id: '{count} orang belum punya kelompok', en: '{count} {count|person has|people have} no group' },
  'workbench.groups.fault.placed-twice': { id: 'ada di dua kelompok: {names}', en: 'in two groups: {names}' },
  'workbench.groups.fault.unknown-person': { id: 'tidak ada dalam daftar peserta: {names}', en: 'not on the roster: {names}' },
  'workbench.groups.fault.same-person': {
    id: 'NIP yang sama di baris {rows}, jadi harus satu kelompok: {names}', en: 'the same NIP in rows {rows}, so they belong in one group: {names}',
  },
  'workbench.groups.fault.together': { id: 'harus bersama: {names}', en: 'must be together: {names}' },
  'workbench.groups.fault.apart': { id: 'harus terpisah: {names}', en: 'must be apart: {names}' },
  'workbench.groups.fault.lock-group': { id: '{names} harus di kelompok {group}', en: '{names} must be in group {group}' },
  'workbench.groups.fault.lock-role': { id: 'peran {names} dikunci aturan', en: 'the role of {names} is locked by a wish' },
} as const satisfies Catalogue;
