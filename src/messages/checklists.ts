import type { Catalogue } from './message';

/** Words about the organiser's checklist. */
export const checklistsMessages = {
  'checklists.contradiction': {
    id: 'Butir ini tertulis lebih dari sekali dengan jawaban yang berbeda. Hapus baris yang keliru.',
    en: 'This item stands there more than once with different answers. Delete the wrong row.',
  },
  'checklists.must-apply': {
    id: 'Butir ini berlaku bagi setiap kelas.',
    en: 'This item applies to every class.',
  },
  'checklists.unclear': { id: 'Jawaban ini tidak jelas siap atau belum.', en: 'This answer does not say clearly whether it is ready.' },
  'checklists.promised': { id: 'Ini baru dijanjikan atau masih diproses.', en: 'This is only promised or still in progress.' },
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
} as const satisfies Catalogue;
