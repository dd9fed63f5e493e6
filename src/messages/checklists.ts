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
  'checklists.no-sheet': {
    id: 'Buku kerja ini tidak memuat lembar LO yang dikenali, jadi tidak ada yang dinilai.', en: 'No worksheet of the learning organisation was recognised in this workbook, so nothing is scored.',
  },
  'checklists.no-sheet.fix': {
    id: 'Buat lembarnya dengan “cermat new --pack {pack}”, atau samakan judul kolomnya: Kode, Kegiatan, Status, Bukti.',
    en: 'Make the sheets with “cermat new --pack {pack}”, or name the columns Kode, Kegiatan, Status, Bukti.',
  },
  'checklists.worksheet-empty': { id: '{sheet} belum dijawab sama sekali ({count} kegiatan).', en: 'Nothing in {sheet} has been answered yet ({count} activities).' },
  'checklists.worksheet-empty.fix': { id: 'Pilih Belum, Sebagian, Sudah, atau Tidak berlaku pada kolom Status.', en: 'Choose Belum, Sebagian, Sudah or Tidak berlaku in the column Status.' },
  'checklists.unanswered': {
    id: '{count} dari {all} kegiatan di {sheet} belum dijawab: {codes}.', en: '{count} of {all} activities in {sheet} {count|is|are} not answered yet: {codes}.',
  },
  'checklists.unanswered.fix': { id: 'Pilih statusnya. Selama kosong, nilainya berupa rentang.', en: 'Choose a status. While it is blank the score is an interval.' },
  'checklists.status-open': { id: 'Status {item} tidak dapat dihitung: {reason}', en: 'The status of {item} cannot be counted: {reason}' },
  'checklists.status-open.fix': { id: 'Pilih satu status dari daftar di sel itu.', en: 'Choose one status from the list in that cell.' },
  'checklists.no-bukti-column': {
    id: '{sheet} tidak punya kolom Bukti, jadi {count} jawaban “Sudah” atau “Sebagian” tidak dapat diperiksa.',
    en: '{sheet} has no column Bukti (evidence), so {count} {count|answer|answers} “Sudah” or “Sebagian” cannot be checked.',
  },
  'checklists.no-bukti-column.fix': { id: 'Tambahkan kolom Bukti.', en: 'Add a column Bukti.' },
  'checklists.no-tanggal-column': {
    id: '{sheet} tidak punya kolom Tanggal, jadi bukti {count} jawaban tidak dapat dicocokkan dengan periodenya.',
    en: '{sheet} has no column Tanggal (date), so the evidence of {count} {count|answer|answers} cannot be compared with the period.',
  },
  'checklists.no-tanggal-column.fix': { id: 'Tambahkan kolom Tanggal.', en: 'Add a column Tanggal.' },
  'checklists.other-edition': {
    id: '{sheet} dibuat dari edisi {other}. Jawabannya dicocokkan dengan butir edisi {edition}; {count} baris tidak punya pasangan.',
    en: '{sheet} was made from the edition {other}. Its answers are matched with the items of {edition}; {count} {count|row has|rows have} no match.',
  },
  'checklists.other-edition.fix': { id: 'Periksa hasilnya, lalu pindahkan jawaban ke lembar edisi baru.', en: 'Check the result, then move the answers to a sheet of the new edition.' },
  'checklists.rows-unknown': {
    id: '{count} baris berisi jawaban di {sheet} tidak menyebut kegiatan yang dikenal, jadi tidak dihitung.',
    en: '{count} answered {count|row in {sheet} names|rows in {sheet} name} no known activity and {count|is|are} not counted.',
  },
  'checklists.rows-unknown.fix': { id: 'Perbaiki kodenya, atau abaikan bila baris itu catatan Anda sendiri.', en: 'Correct the codes, or leave them where the rows are notes of your own.' },
  'checklists.rows-unmapped': {
    id: '{count} baris berisi jawaban di {sheet} berasal dari edisi {edition} dan tidak punya pasangan di edisi ini, jadi tidak dihitung.',
    en: '{count} answered {count|row|rows} in {sheet} from the edition {edition} {count|has|have} no match in this one and {count|is|are} not counted.',
  },
  'checklists.rows-unmapped.fix': { id: 'Baca kegiatannya, lalu tulis jawaban pada butir yang sesuai. Barisnya tetap tersimpan.', en: 'Read the activity and answer the item that fits. The rows stay where they are.' },
  'checklists.headings-overruled': {
    id: '{count} judul di {sheet} dijawab, padahal rinciannya juga dijawab. Yang dihitung rinciannya.',
    en: '{count} {count|heading|headings} in {sheet} {count|is|are} answered although the parts are answered, too. The parts count.',
  },
  'checklists.headings-overruled.fix': { id: 'Kosongkan status pada baris judul.', en: 'Clear the status in the row of the heading.' },
  'checklists.examples-answered': {
    id: '{count} contoh di {sheet} dijawab. Contoh bukan kewajiban, jadi tidak dihitung.', en: '{count} {count|example|examples} in {sheet} {count|is|are} answered. Examples are no duties and do not count.',
  },
  'checklists.examples-answered.fix': { id: 'Jawab pada baris kegiatannya.', en: 'Answer in the row of the activity.' },
  'checklists.rows-lacking': {
    id: '{count} kegiatan tidak punya baris di {sheet}, jadi dihitung belum dijawab: {codes}.', en: '{count} {count|activity has|activities have} no row in {sheet} and {count|counts|count} as not answered: {codes}.',
  },
  'checklists.rows-lacking.fix': { id: 'Tambahkan barisnya: kode di kolom Kode, jawaban di kolom Status.', en: 'Add their rows: the code in the column Kode, the answer in the column Status.' },
  'checklists.answers-wait': {
    id: '{count} jawaban di {sheet} menunggu pengaturan {settings} yang belum dipilih.', en: '{count} {count|answer|answers} in {sheet} {count|waits|wait} for {settings}, which nobody has chosen yet.',
  },
  'checklists.answers-wait.fix': { id: 'Tulis nilainya di lembar Pengaturan.', en: 'Write the value in the sheet Pengaturan.' },
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
