import { groupGoalMessages } from './group-goals';
import { groupsCommandMessages } from './groups-command';
import type { Catalogue } from './message';

/** Why a row of Aturan Kelompok cannot be kept. */
const wishMessages = {
  'groups.wish-kind-blank': {
    id: '{sheet} baris {row}: {column} kosong. Isi Bersama, Terpisah, Kunci, Ketua, atau Bukan Ketua.',
    en: '{sheet} row {row}: {column} is empty. Fill in Bersama (together), Terpisah (apart), Kunci (lock), Ketua (leader) or Bukan Ketua (not leader).',
  },
  'groups.wish-kind-unknown': {
    id: '{sheet} baris {row}: “{text}” tidak dikenal. Tulis Bersama, Terpisah, Kunci, Ketua, atau Bukan Ketua.',
    en: '{sheet} row {row}: “{text}” is not known. Write Bersama (together), Terpisah (apart), Kunci (lock), Ketua (leader) or Bukan Ketua (not leader).',
  },
  'groups.wish-nip-blank': { id: '{sheet} baris {row}: {column} kosong. Isi NIP orangnya.', en: '{sheet} row {row}: {column} is empty. Fill in the person’s NIP.' },
  'groups.wish-nip-unreadable': {
    id: '{sheet} baris {row}: {column} “{text}” tidak terbaca sebagai satu NIP. Salin NIP-nya dari daftar peserta, satu orang per sel.',
    en: '{sheet} row {row}: {column} “{text}” cannot be read as one NIP. Copy it from the list of participants, one person per cell.',
  },
  'groups.wish-nip-unknown': {
    id: '{sheet} baris {row}: NIP {text} tidak ada di antara orang yang dibagi. Periksa NIP-nya atau hapus baris ini.',
    en: '{sheet} row {row}: the NIP {text} is not among the people to be grouped. Check it or delete this row.',
  },
  'groups.wish-nip-twice': {
    id: '{sheet} baris {row}: NIP {text} ada pada dua baris peserta, jadi tidak jelas siapa yang dimaksud. Perbaiki NIP ganda itu dahulu.',
    en: '{sheet} row {row}: the NIP {text} stands in two rows of participants, so nobody can say who is meant. Correct that duplicate first.',
  },
  'groups.wish-same-person': {
    id: '{sheet} baris {row}: kedua NIP adalah orang yang sama. Isi {column} dengan NIP orang lain.',
    en: '{sheet} row {row}: both NIPs are the same person. Fill {column} with somebody else’s NIP.',
  },
  'groups.wish-group-blank': { id: '{sheet} baris {row}: {column} kosong. Sebutkan kelompok tempat orang ini dikunci.', en: '{sheet} row {row}: {column} is empty. Name the group in which the person stays.' },
  'groups.wish-group-needed': {
    id: '{sheet} baris {row}: sebutkan kelompok yang diketuai, karena kelompok lain sudah disebut namanya.',
    en: '{sheet} row {row}: name the group to be led, because other groups are named already.',
  },
  'groups.wish-group-unreadable': {
    id: '{sheet} baris {row}: {column} “{text}” bukan nama satu kelompok. Tulis misalnya 1.',
    en: '{sheet} row {row}: {column} “{text}” is not the name of one group. Write 1, for instance.',
  },
  'groups.wish-column-missing': {
    id: 'Lembar {sheet} tidak memiliki kolom {column}, jadi aturannya tidak terbaca. Tambahkan kolom itu, atau hapus lembarnya bila tidak dipakai.',
    en: 'The sheet {sheet} has no column {column}, so its wishes cannot be read. Add that column, or delete the sheet if it is not used.',
  },
} as const satisfies Catalogue;

/** Why groups cannot be proposed at all. */
const stopMessages = {
  'groups.no-roster': { id: 'Tidak ada daftar peserta yang dapat dibagi. {reason}', en: 'There is no list of participants to divide. {reason}' },
  'groups.nobody': { id: 'Tidak ada peserta yang dapat dibagi: lembar {sheet} belum berisi nama.', en: 'There is nobody to divide: the sheet {sheet} has no names yet.' },
  'groups.nobody-left': { id: 'Semua peserta tidak memenuhi kelayakan, jadi tidak ada yang dapat dibagi.', en: 'No participant is eligible, so there is nobody to divide.' },
  'groups.no-scheme': {
    id: 'Paket aturan {pack} tidak mengatur pembagian kelompok (groups.json tidak ada).',
    en: 'The rule pack {pack} says nothing about groups (it has no groups.json).',
  },
  'groups.setting-open': {
    id: 'Setelan “{title}” ({id}) belum ada nilainya. Isi di lembar Pengaturan.',
    en: 'The setting “{title}” ({id}) has no value yet. Fill it in in the sheet Pengaturan.',
  },
  'groups.one-leader-only': {
    id: 'Usulan kelompok dibuat dengan tepat satu ketua per kelompok, sedangkan setelan “{title}” berisi {value}.',
    en: 'Groups are proposed with exactly one leader each, but the setting “{title}” says {value}.',
  },
  'groups.too-many-groups': {
    id: '{groups} kelompok untuk {people} orang: setiap kelompok memerlukan paling sedikit satu orang.',
    en: '{groups} {groups|group|groups} for {people} {people|person|people}: every group needs at least one person.',
  },
} as const satisfies Catalogue;

/** Why no legal division exists, and the least that would help. */
const obstacleMessages = {
  'groups.obstacle.too-few-leaders': {
    id: '{people} orang membutuhkan {needed} ketua, {eligible} yang memenuhi syarat ketua.', en: '{people} {people|person needs|people need} {needed} {needed|leader|leaders}, {eligible} {eligible|is|are} eligible to lead.',
  },
  'groups.obstacle.too-few-leaders-barred': {
    id: '{people} orang membutuhkan {needed} ketua, {eligible} yang memenuhi syarat ketua; {barred} di antaranya tidak memenuhi kelayakan peserta.',
    en: '{people} {people|person needs|people need} {needed} {needed|leader|leaders}, {eligible} {eligible|is|are} eligible to lead; {barred} of them may not attend.',
  },
  'groups.obstacle.too-few-places': {
    id: '{people} orang tidak muat dalam {groups} kelompok yang berisi paling banyak {maximum} orang.',
    en: '{people} {people|person does|people do} not fit into {groups} {groups|group|groups} of at most {maximum}.',
  },
  'groups.obstacle.too-few-people': {
    id: '{people} orang terlalu sedikit untuk {groups} kelompok yang berisi paling sedikit {minimum} orang.',
    en: '{people} {people|person is|people are} too few for {groups} {groups|group|groups} of at least {minimum}.',
  },
  'groups.obstacle.together-too-many': {
    id: '{count} orang harus bersama, padahal satu kelompok paling banyak {maximum} orang: {names}.',
    en: '{count} people must be together, but a group holds at most {maximum}: {names}.',
  },
  'groups.obstacle.together-and-apart': { id: 'Diminta bersama dan sekaligus terpisah: {names}.', en: 'Wanted together and apart at once: {names}.' },
  'groups.obstacle.locked-apart': {
    id: 'Harus bersama, tetapi dikunci di kelompok yang berbeda ({groups}): {names}.',
    en: 'Must be together, but are locked in different groups ({groups}): {names}.',
  },
  'groups.obstacle.locks-overfill': {
    id: 'Kelompok {group} dikunci untuk {count} orang, padahal paling banyak {maximum}: {names}.',
    en: 'Group {group} is locked for {count} {count|person|people}, but holds at most {maximum}: {names}.',
  },
  'groups.obstacle.lock-not-eligible': {
    id: '{name} diminta menjadi ketua kelompok {group}, tetapi belum memenuhi syarat ketua: {why}.',
    en: '{name} is wanted as leader of group {group}, but does not meet the rules for leaders: {why}.',
  },
  'groups.obstacle.two-leaders-locked': { id: 'Kelompok {group} diminta diketuai lebih dari satu orang: {names}.', en: 'Group {group} is to be led by more than one person: {names}.' },
  'groups.obstacle.unknown-person': { id: 'Aturan menyebut {name}, yang tidak ada di antara orang yang dibagi.', en: 'A wish names {name}, who is not among the people to be grouped.' },
  'groups.obstacle.unknown-group': {
    id: '{name} dikunci di kelompok {group}, yang tidak ada dalam pembagian ini.', en: '{name} is locked in group {group}, which is not part of this division.',
  },
  'groups.obstacle.no-division': { id: 'Tidak ada pembagian yang memenuhi semua aturan ini sekaligus: {wishes}.', en: 'No division keeps all of these wishes at once: {wishes}.' },
  'groups.obstacle.no-division-bare': { id: 'Tidak ada pembagian yang memenuhi semua syarat sekaligus.', en: 'No division keeps all requirements at once.' },
  'groups.fix.more-leaders-nearest': {
    id: 'Paling sedikit: {count} ketua lagi yang memenuhi. Calon terdekat: {nearest}.',
    en: 'The least that helps: {count} more eligible {count|leader|leaders}. Nearest candidates: {nearest}.',
  },
  'groups.fix.more-groups-and-leaders': {
    id: 'Paling sedikit: {groups} kelompok berisi paling banyak {maximum} orang untuk {people} orang (tambah {count}), dan {leaders} ketua lagi yang memenuhi. Calon terdekat: {nearest}.',
    en: 'The least that helps: {groups} {groups|group|groups} of at most {maximum} for {people} {people|person|people} ({count} more), and {leaders} more eligible {leaders|leader|leaders}. Nearest candidates: {nearest}.',
  },
  'groups.fix.more-groups': {
    id: 'Paling sedikit: {groups} kelompok berisi paling banyak {maximum} orang untuk {people} orang (tambah {count}).',
    en: 'The least that helps: {groups} {groups|group|groups} of at most {maximum} for {people} {people|person|people} ({count} more).',
  },
  'groups.fix.drop-wishes': { id: 'Paling sedikit: lepaskan salah satu kumpulan aturan ini: {wishes}.', en: 'The least that helps: give up these wishes: {wishes}.' },
  'groups.candidate': { id: '{name} ({why})', en: '{name} ({why})' },
  'groups.candidate-open': { id: 'perlu diperiksa: {missing}', en: 'to be checked: {missing}' },
  'groups.not-wanted': { id: 'diminta bukan ketua', en: 'wanted not to lead' },
  'groups.fix.fewer-groups': { id: 'Paling sedikit: kurangi {count} kelompok.', en: 'The least that helps: {count} {count|group|groups} fewer.' },
  'groups.not-found': {
    id: 'Dalam batas pencarian belum ditemukan pembagian yang sah, dan belum terbukti mustahil. Coba benih lain, atau kurangi aturan.',
    en: 'Within the limits of the search no legal division was found, and none is proven impossible. Try another seed, or fewer wishes.',
  },
} as const satisfies Catalogue;

/** What to know of the people and wishes of a proposal. */
const remarkMessages = {
  'groups.same-person': {
    id: 'NIP yang sama di baris {rows} ({names}): pemeriksaan membacanya sebagai satu orang, jadi baris itu ditempatkan dalam satu kelompok. Periksa {cells}: betulkan NIP yang keliru atau hapus baris gandanya, lalu usulkan lagi.',
    en: 'The same NIP in rows {rows} ({names}): an audit reads them as one person, so these rows are put into one group. Look at {cells}: correct the wrong NIP or delete the row that is too many, then propose again.',
  },
} as const satisfies Catalogue;

/** What a wish says, and what a proposal changes. */
const proposalMessages = {
  'groups.wish.together': { id: '{name} bersama {other}', en: '{name} together with {other}' },
  'groups.wish.apart': { id: '{name} terpisah dari {other}', en: '{name} apart from {other}' },
  'groups.wish.lock': { id: '{name} tetap di kelompok {group}', en: '{name} stays in group {group}' },
  'groups.wish.lead': { id: '{name} menjadi ketua', en: '{name} leads a group' },
  'groups.wish.lead-group': { id: '{name} menjadi ketua kelompok {group}', en: '{name} leads group {group}' },
  'groups.wish.not-lead': { id: '{name} bukan ketua', en: '{name} does not lead' },
  'groups.wish.not-lead-group': { id: '{name} tetap di kelompok {group}, bukan ketua', en: '{name} stays in group {group} and does not lead' },
  'groups.move.from': { id: 'dari kelompok {from}', en: 'from group {from}' },
  'groups.move.new': { id: 'baru ditempatkan', en: 'newly placed' },
  'groups.move.becomes-leader': { id: 'menjadi ketua', en: 'becomes leader' },
  'groups.move.steps-down': { id: 'tidak lagi ketua', en: 'no longer leader' },
  'groups.not-eligible': { id: 'tidak memenuhi kelayakan', en: 'not eligible to attend' },
  'groups.eligibility-open': { id: 'kelayakan perlu diperiksa', en: 'eligibility to be checked' },
} as const satisfies Catalogue;

/** Why a proposal cannot be written into the roster. */
const applyMessages = {
  'groups.apply-column-missing': {
    id: 'Daftar peserta di lembar {sheet} tidak memiliki kolom {column}. Tambahkan kolom itu, lalu terapkan lagi.',
    en: 'The list of participants in {sheet} has no column {column}. Add it, then apply again.',
  },
  'groups.apply-formula': {
    id: '{cell} berisi rumus, jadi tidak ditimpa. Ganti rumus pada kolom Kelompok dan Peran dengan nilainya, lalu terapkan lagi.',
    en: '{cell} holds a formula, so it is not overwritten. Replace the formulas in the columns Kelompok and Peran by their values, then apply again.',
  },
  'groups.apply-merged': {
    id: '{cell} adalah bagian dari sel gabungan, jadi tidak ditimpa. Pisahkan sel gabungan pada kolom Kelompok dan Peran, lalu terapkan lagi.',
    en: '{cell} is part of a merged cell, so it is not overwritten. Unmerge the cells in the columns Kelompok and Peran, then apply again.',
  },
} as const satisfies Catalogue;

/** The sheet Kelompok Usulan. */
const sheetMessages = {
  'results.groups.title': { id: 'Kelompok Usulan', en: 'Proposed groups' },
  'results.groups.group': { id: 'Kelompok', en: 'Group' },
  'results.groups.role': { id: 'Peran', en: 'Role' },
  'results.groups.leader': { id: 'Ketua', en: 'Leader' },
  'results.groups.member': { id: 'Anggota', en: 'Member' },
  'results.groups.change': { id: 'Perubahan', en: 'Change' },
  'results.groups.heading': { id: 'Kelompok {id} · {count} orang', en: 'Group {id} · {count} {count|person|people}' },
  'results.groups.kind': { id: 'Jenis', en: 'Kind' },
  'results.groups.kind-propose': { id: 'Pembagian baru', en: 'New division' },
  'results.groups.kind-repair': { id: 'Perbaikan kelompok yang ada, dengan perpindahan paling sedikit', en: 'Repair of today’s groups with the fewest moves' },
  'results.groups.kind-arranged': { id: 'Disusun dengan tangan', en: 'Arranged by hand' },
  'results.groups.date': { id: 'Dibuat', en: 'Made on' },
  'results.groups.pack': { id: 'Aturan', en: 'Rules' },
  'results.groups.people': { id: 'Peserta', en: 'People' },
  'results.groups.people-text': { id: '{people} orang dalam {groups} kelompok, paling banyak {maximum} orang', en: '{people} {people|person|people} in {groups} {groups|group|groups} of at most {maximum}' },
  'results.groups.people-only': { id: '{people} orang, paling banyak {maximum} orang per kelompok', en: '{people} {people|person|people}, at most {maximum} in a group' },
  'results.groups.seed': { id: 'Benih undian', en: 'Seed of the draw' },
  'results.groups.inputs': { id: 'Sidik isi buku kerja', en: 'Hash of the workbook’s content' },
  'results.groups.rules': { id: 'Sidik aturan', en: 'Hash of the rules' },
  'results.groups.request': { id: 'Sidik permintaan', en: 'Hash of the request' },
  'results.groups.solver': { id: 'Program pembukti', en: 'Solver' },
  'results.groups.solver-unused': { id: 'tidak dipakai', en: 'not used' },
  'results.groups.solver-missing': {
    id: 'Program pembukti (HiGHS) diperlukan tetapi tidak dapat dijalankan di sini, jadi kelompok ini dibuat tanpanya. Di komputer lain hasilnya bisa berbeda. Muat ulang Cermat, lalu usulkan lagi.',
    en: 'The solver (HiGHS) was needed but cannot be run here, so these groups were made without it. On another computer they may come out differently. Reload Cermat, then propose again.',
  },
  'results.groups.result': { id: 'Hasil', en: 'Result' },
  'results.groups.moves': { id: 'Dibanding daftar peserta', en: 'Against the roster' },
  'results.groups.moves-text': { id: '{moved} orang pindah kelompok, {placed} baru ditempatkan, {roles} peran berganti', en: '{moved} {moved|person changes|people change} group, {placed} {placed|is|are} newly placed, {roles} {roles|role changes|roles change}' },
  'results.groups.impossible': { id: 'Tidak ada pembagian yang sah.', en: 'No legal division exists.' },
  'results.groups.not-found': { id: 'Belum ditemukan pembagian yang sah.', en: 'No legal division was found.' },
  'results.groups.wishes': { id: 'Aturan kelompok yang dipenuhi', en: 'Wishes that are kept' },
  'results.groups.wishes-asked': { id: 'Aturan kelompok yang diminta', en: 'Wishes that were asked for' },
  'results.groups.remarks': { id: 'Perhatikan sebelum dipakai', en: 'Before you use these groups' },
  'results.groups.broken': { id: 'Aturan kelompok yang TIDAK dipakai karena tidak terbaca', en: 'Wishes that were NOT used because they cannot be read' },
  'results.groups.left-out': { id: 'Tidak ikut dibagi karena tidak memenuhi kelayakan', en: 'Left out because they are not eligible' },
  'results.groups.assumed': { id: 'Asumsi', en: 'Assumptions' },
} as const satisfies Catalogue;

/** Words about groups: what an audit says of the class, and everything about proposals. */
export const groupsMessages = {
  ...wishMessages, ...stopMessages, ...obstacleMessages, ...remarkMessages, ...proposalMessages, ...groupGoalMessages, ...applyMessages, ...sheetMessages, ...groupsCommandMessages,
  'results.check.groups': { id: 'Kelompok', en: 'Groups' },
  'groups.none-formed': {
    id: 'Peserta belum dibagi ke dalam kelompok, jadi aturan kelompok belum dapat diperiksa.',
    en: 'Nobody has been put into a group yet, so the rules about groups cannot be checked.',
  },
  'groups.none-formed.fix': {
    id: 'Isi kolom Kelompok dan Peran, atau minta usulan kelompok (tab Kelompok, atau cermat groups).',
    en: 'Fill in the columns Kelompok and Peran, or ask for a proposal of groups (tab Kelompok, or cermat groups).',
  },
} as const satisfies Catalogue;
