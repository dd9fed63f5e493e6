import type { Catalogue } from './message';

/** Words about the organiser's checklist. */
export const checklistsMessages = {
  'checklists.contradiction': {
    id: 'Butir ini tertulis lebih dari sekali dengan jawaban yang berbeda. Hapus baris yang keliru.',
    en: 'This item stands there more than once with different answers. Delete the wrong row.',
  },
  'checklists.must-apply': {
    id: 'Butir ini berlaku bagi setiap kelas. Jawab “Siap” atau “Belum”.',
    en: 'This item applies to every class. Answer “Siap” or “Belum”.',
  },
  'checklists.setting-open': {
    id: '{count} butir kesiapan menunggu pengaturan “{title}” ({setting}) yang belum dipilih.',
    en: '{count} readiness {count|item waits|items wait} for the setting “{title}” ({setting}), which nobody has chosen yet.',
  },
  'checklists.setting-open.fix': {
    id: 'Pilih nilainya di Pengaturan. Yang dikenal: {options}.', en: 'Choose its value in Pengaturan. Known ones: {options}.',
  },
  'checklists.none-answered': {
    id: 'Belum satu pun dari {count} butir kesiapan di {sheet} dijawab.', en: 'None of the {count} readiness items in {sheet} has been answered yet.',
  },
  'checklists.none-answered.fix': {
    id: 'Pada kolom Status pilih “Siap” atau “Belum” untuk setiap butir.', en: 'Choose “Siap” or “Belum” in the column Status for every item.',
  },
  'checklists.items-lacking': {
    id: '{count} butir kesiapan tidak ada di {sheet}, jadi belum diperiksa: {codes}.',
    en: '{count} readiness {count|item is|items are} not in {sheet}, so {count|it was|they were} not checked: {codes}.',
  },
  'checklists.items-lacking.fix': {
    id: 'Tambahkan barisnya: kode di kolom Kode, jawaban di kolom Status.', en: 'Add their rows: the code in the column Kode, the answer in the column Status.',
  },
  'checklists.codes-unknown': {
    id: '{count} baris di {sheet} tidak menyebut butir kesiapan yang dikenal, jadi jawabannya tidak dibaca.',
    en: '{count} {count|row in {sheet} names|rows in {sheet} name} no known readiness item.',
  },
  'checklists.codes-unknown.fix': {
    id: 'Perbaiki kodenya, atau abaikan bila baris itu catatan Anda sendiri.', en: 'Correct the codes, or leave them where the rows are notes of your own.',
  },
  'checklists.code-and-text': {
    id: 'Kode baris ini milik satu kegiatan, tetapi uraiannya milik kegiatan lain; mungkin hanya satu kolom yang diurutkan. Samakan keduanya.',
    en: 'The code of this row is that of one activity and its words are another’s; perhaps one column was sorted alone. Make them agree.',
  },
  'checklists.status-dash': {
    id: 'Tanda hubung dapat berarti “Belum” atau “Tidak berlaku”. Pilih salah satu.',
    en: 'A dash may mean “Belum” (not yet) or “Tidak berlaku” (not applicable). Choose one.',
  },
  'checklists.evidence-unclear': {
    id: 'Isi sel ini tidak menyebut bukti apa pun. Tulis nama dokumen, nomor, atau tautannya; tidak ada: “-”.',
    en: 'This cell names no evidence. Write the name of the document, its number or a link; none: “-”.',
  },
  'checklists.evidence-promised': {
    id: 'Bukti ini baru dijanjikan. Tulis dokumennya bila sudah ada; belum ada: “-”.', en: 'This evidence is only promised. Write the document once it is there; none yet: “-”.',
  },
  'checklists.actor-unknown': {
    id: 'Pelaku ini tidak ada dalam daftar pelaku booklet. Pakai sebutan yang tertulis di lembar semula.',
    en: 'This actor is not on the list of actors. Use the name that the sheet had at first.',
  },
  'checklists.unknown-name': { id: '“{name}” tidak ada di {where}. Perbaiki ejaannya, atau tambahkan di sana.', en: '{where} has no “{name}”. Correct the spelling, or add it there.' },
  'checklists.code-astray': { id: 'Kode “{code}” tidak sesuai letaknya. Seharusnya “{expected}”.', en: 'The code “{code}” does not match its place. It should be “{expected}”.' },
  'checklists.rule-of-other-pack': { id: 'Aturan “{rule}” bukan dari paket {pack}. Samakan paketnya.', en: 'The rule “{rule}” is not of the pack {pack}. Make them the same.' },
  'checklists.worksheet-file': { id: 'Lembar kerja hanya dibaca dari {files}. Ganti nama berkas ini, atau hapus.', en: 'Worksheets are read from {files} only. Rename this file, or remove it.' },
  'checklists.no-components': {
    id: 'Paket ini punya lembar kerja, tetapi tidak punya components.json. Tambahkan berkas itu (komponen dan pelaku).',
    en: 'This pack has worksheets but no components.json. Add it (components and actors).',
  },
  'checklists.no-worksheet': {
    id: 'Berkas ini menyertai lembar kerja, tetapi paket ini tidak punya satu pun. Tambahkan individu.json, tim.json, atau organisasi.json.',
    en: 'This file belongs to worksheets, but the pack has none. Add individu.json, tim.json or organisasi.json.',
  },
} as const satisfies Catalogue;

export type ChecklistsTag = keyof typeof checklistsMessages;
