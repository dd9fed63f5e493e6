import type { Catalogue } from './message';

export const paneRulesMessages = {
  'pane.tab.rules': { id: 'Aturan', en: 'Rules' },
  'pane.rules.sections': { id: 'Bagian Aturan', en: 'Parts of Rules' },
  'pane.rules.section.settings': { id: 'Pengaturan', en: 'Settings' },
  'pane.rules.section.rules': { id: 'Daftar aturan', en: 'List of rules' },
  'pane.rules.section.packs': { id: 'Paket', en: 'Packs' },
  'pane.rules.loading': { id: 'Sedang diambil …', en: 'Fetching …' },

  'pane.rules.group.choice': { id: 'Perlu dipilih panitia', en: 'For the committee to choose' },
  'pane.rules.group.choice.text': {
    id: 'Dokumen tidak mengaturnya. Selama belum dipilih, yang bergantung padanya tetap “perlu diperiksa”.',
    en: 'The documents leave it open. Until it is chosen, whatever rests on it stays “to be checked”.',
  },
  'pane.rules.group.assumed': { id: 'Asumsi', en: 'Assumptions' },
  'pane.rules.group.assumed.text': {
    id: 'Dokumen tidak menyebut angkanya. Nilai ini lazim dipakai; hasil yang memakainya ditandai “asumsi”.',
    en: 'The documents give no figure. These values are customary; results that use them are marked “assumed”.',
  },
  'pane.rules.group.document': { id: 'Dari dokumen', en: 'From the documents' },
  'pane.rules.group.document.text': {
    id: 'Ditetapkan dokumen. Ubah hanya bila ada keputusan yang mengubahnya.',
    en: 'Laid down by the documents. Change one only when a decision changed it.',
  },
  'pane.rules.open': { id: 'belum dipilih', en: 'not chosen yet' },
  'pane.rules.open-count': { id: '{n} belum dipilih', en: '{n} not chosen yet' },
  'pane.rules.changed': { id: 'dari buku kerja', en: 'from the workbook' },
  'pane.rules.unsaved': { id: 'belum disimpan', en: 'not saved yet' },
  'pane.rules.choose': { id: 'Pilih …', en: 'Choose …' },
  'pane.rules.as-pack': { id: 'Seperti paket: {value}', en: 'As the pack says: {value}' },
  'pane.rules.back': { id: 'Kembali ke {value}', en: 'Back to {value}' },
  'pane.rules.back-of': { id: 'Kembali ke {value}: {title}', en: 'Back to {value}: {title}' },
  'pane.rules.unsaved-count': { id: '{n} pengaturan belum disimpan', en: '{n} {n|setting|settings} not saved yet' },
  'pane.rules.wrong-count': {
    id: '{n} pengaturan belum dapat disimpan; alasannya ada di bawah isiannya.',
    en: '{n} {n|setting|settings} cannot be saved yet; the reason stands below {n|it|each}.',
  },
  'pane.rules.save': { id: 'Simpan pengaturan', en: 'Save settings' },
  'pane.rules.drop': { id: 'Buang', en: 'Discard' },
  'pane.rules.saving': { id: 'Menyimpan pengaturan ke buku kerja', en: 'Saving the settings in the workbook' },
  'pane.rules.saved': { id: 'Pengaturan tersimpan di lembar Pengaturan.', en: 'The settings are saved on the sheet Pengaturan.' },

  'pane.rules.list': { id: 'Daftar aturan', en: 'List of rules' },
  'pane.rules.count': { id: '{n} aturan', en: '{n} {n|rule|rules}' },
  'pane.rules.search': { id: 'Cari aturan atau pasal', en: 'Search rule or clause' },
  'pane.rules.no-match.title': { id: 'Tidak ada aturan yang cocok', en: 'No rule matches' },
  'pane.rules.no-match.text': {
    id: 'Tidak ada aturan dengan “{search}”. Coba kata lain dari judul atau pasalnya.',
    en: 'No rule has “{search}”. Try another word of its title or clause.',
  },
  'pane.rules.examples': { id: '{n} contoh teruji', en: '{n} tested {n|example|examples}' },
  'pane.rules.no-examples': { id: 'tanpa contoh', en: 'no examples' },

  'pane.rules.packs': { id: 'Paket aturan', en: 'Rule packs' },
  'pane.rules.packs.text': {
    id: 'Paket yang dipilih menentukan syarat, pengaturan, dan rumus nilai.',
    en: 'The chosen pack decides the requirements, the settings and how grades are computed.',
  },
  'pane.rules.built-in': { id: 'bawaan', en: 'built in' },
  'pane.rules.imported': { id: 'diimpor', en: 'imported' },
  'pane.rules.pack-facts': { id: 'versi {version} · {rules} aturan · {parameters} pengaturan', en: 'version {version} · {rules} {rules|rule|rules} · {parameters} {parameters|setting|settings}' },
  'pane.rules.remove': { id: 'Hapus', en: 'Remove' },
  'pane.rules.remove-of': { id: 'Hapus paket {title}', en: 'Remove the pack {title}' },
  'pane.rules.removing': { id: 'Menghapus paket aturan', en: 'Removing the rule pack' },
  'pane.rules.removed': { id: 'Paket {title} dihapus dari panel ini. Berkas asalnya tidak disentuh.', en: 'The pack {title} is removed from this pane. Its files are not touched.' },
  'pane.rules.switching': { id: 'Menerapkan paket aturan', en: 'Applying the rule pack' },

  'pane.rules.import': { id: 'Impor paket', en: 'Import a pack' },
  'pane.rules.import.text': {
    id: 'Pilih folder yang berisi pack.json. Isinya diperiksa dahulu, termasuk contoh di tiap aturan, dan tetap di komputer ini.',
    en: 'Choose the folder that holds pack.json. It is checked first, with the examples of every rule, and stays on this computer.',
  },
  'pane.rules.import.folder': { id: 'Pilih folder', en: 'Choose a folder' },
  'pane.rules.import.files': { id: 'Pilih berkas', en: 'Choose files' },
  'pane.rules.importing': { id: 'Memeriksa paket aturan', en: 'Checking the rule pack' },
  'pane.rules.import.none': {
    id: 'Tidak ada berkas .json di pilihan itu. Pilih folder yang berisi pack.json.',
    en: 'There is no .json file in that choice. Choose the folder that holds pack.json.',
  },
  'pane.rules.import.too-many': {
    id: 'Lebih dari 500 berkas .json: itu bukan satu paket. Pilih folder paketnya saja.',
    en: 'More than 500 .json files: that is not one pack. Choose only the folder of the pack.',
  },
  'pane.rules.import.too-large': {
    id: 'Berkasnya lebih dari 20 MB: itu bukan paket aturan. Pilih folder paketnya saja.',
    en: 'The files are larger than 20 MB: that is not a rule pack. Choose only the folder of the pack.',
  },
  'pane.rules.import.unreadable': {
    id: 'Salah satu berkas tidak dapat dibaca; mungkin dipindah atau diubah sesudah dipilih. Pilih lagi.',
    en: 'One of the files cannot be read; it may have been moved or changed after it was chosen. Choose again.',
  },
  'pane.rules.import.done': { id: '{title} dapat dipakai dan sudah dipilih.', en: '{title} can be used and is chosen now.' },
  'pane.rules.import.refused': {
    id: 'Paket ini belum dapat dipakai: {n} kesalahan. Perbaiki di berkasnya, lalu impor lagi.',
    en: 'This pack cannot be used yet: {n} {n|error|errors}. Mend {n|it|them} in its {n|file|files}, then import it again.',
  },
  'pane.rules.import.examples': { id: '{held} dari {total} contoh di aturan sesuai harapan.', en: '{held} of {total} {total|example|examples} in the rules {held|holds|hold}.' },
  'pane.rules.import.not-remembered': {
    id: 'Paket ini terlalu besar untuk diingat: impor lagi saat panel dibuka berikutnya.',
    en: 'This pack is too large to be remembered: import it again when the pane is next opened.',
  },
  'pane.rules.issue.error': { id: 'Kesalahan:', en: 'Error:' },
  'pane.rules.issue.warning': { id: 'Peringatan:', en: 'Warning:' },
} as const satisfies Catalogue;
