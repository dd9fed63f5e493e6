import type { Catalogue } from './message';

export const xlsxMessages = {
  'xlsx.empty': {
    id: 'Berkas ini kosong (0 byte). Ambil kembali berkas aslinya, lalu coba lagi.',
    en: 'This file is empty (0 bytes). Get the original file again and retry.',
  },
  'xlsx.encrypted': {
    id: 'Berkas ini dikunci dengan kata sandi. Buka di Excel, hapus kata sandinya (File > Info > Lindungi Buku Kerja > Enkripsi dengan Kata Sandi), simpan, lalu coba lagi.',
    en: 'This file is locked with a password. Open it in Excel, remove the password (File > Info > Protect Workbook > Encrypt with Password), save, and retry.',
  },
  'xlsx.old-format': {
    id: 'Berkas ini memakai format lama (.xls). Buka di Excel, simpan sebagai Buku Kerja Excel (.xlsx), lalu gunakan berkas yang baru.',
    en: 'This file is in the old format (.xls). Open it in Excel, save it as an Excel Workbook (.xlsx), and use the new file.',
  },
  'xlsx.xlsb': {
    id: 'Berkas ini buku kerja biner (.xlsb). Buka di Excel, simpan sebagai Buku Kerja Excel (.xlsx), lalu gunakan berkas yang baru.',
    en: 'This file is a binary workbook (.xlsb). Open it in Excel, save it as an Excel Workbook (.xlsx), and use the new file.',
  },
  'xlsx.ods': {
    id: 'Berkas ini dokumen OpenDocument (.ods). Buka di LibreOffice atau Excel, simpan sebagai .xlsx, lalu gunakan berkas yang baru.',
    en: 'This file is an OpenDocument file (.ods). Open it in LibreOffice or Excel, save it as .xlsx, and use the new file.',
  },
  'xlsx.html': {
    id: 'Berkas ini halaman web atau XML, bukan buku kerja, walaupun namanya mungkin berakhiran .xls atau .xlsx. Buka di Excel, simpan sebagai .xlsx, lalu gunakan berkas yang baru.',
    en: 'This file is a web page or XML, not a workbook, though its name may end in .xls or .xlsx. Open it in Excel, save it as .xlsx, and use the new file.',
  },
  'xlsx.text': {
    id: 'Berkas ini teks (misalnya CSV), bukan buku kerja. Impor di Excel dengan kolom NIP bertipe Teks, simpan sebagai .xlsx, lalu gunakan berkas yang baru.',
    en: 'This file is plain text (such as CSV), not a workbook. Import it in Excel with the NIP column as Text, save it as .xlsx, and use the new file.',
  },
  'xlsx.other-office': {
    id: 'Berkas ini dokumen Word atau PowerPoint, bukan buku kerja Excel. Pilih berkas .xlsx.',
    en: 'This file is a Word or PowerPoint document, not an Excel workbook. Choose an .xlsx file.',
  },
  'xlsx.not-a-workbook': {
    id: 'Berkas ini bukan buku kerja Excel. Pilih berkas .xlsx.',
    en: 'This file is not an Excel workbook. Choose an .xlsx file.',
  },
  'xlsx.no-workbook': {
    id: 'Arsip ini tidak memuat buku kerja Excel. Pilih berkas .xlsx yang disimpan oleh Excel, LibreOffice, atau Google Spreadsheet.',
    en: 'This archive holds no Excel workbook. Choose an .xlsx file saved by Excel, LibreOffice or Google Sheets.',
  },
  'xlsx.truncated': {
    id: 'Berkas ini terpotong; mungkin unduhan atau penyalinannya belum selesai. Ambil kembali berkas aslinya, lalu coba lagi.',
    en: 'This file is cut off; a download or copy may not have finished. Get the original file again and retry.',
  },
  'xlsx.zip-damaged': {
    id: 'Berkas ini rusak (pada byte {offset}). Ambil kembali berkas aslinya, atau buka dan perbaiki di Excel (Buka > Buka dan Perbaiki), simpan, lalu coba lagi.',
    en: 'This file is damaged (at byte {offset}). Get the original again, or open it with Excel\'s Open and Repair, save, and retry.',
  },
  'xlsx.part-damaged': {
    id: 'Bagian "{part}" dalam berkas ini rusak. Ambil kembali berkas aslinya, atau buka dan perbaiki di Excel (Buka > Buka dan Perbaiki), simpan, lalu coba lagi.',
    en: 'The part "{part}" of this file is damaged. Get the original again, or open it with Excel\'s Open and Repair, save, and retry.',
  },
  'xlsx.part-missing': {
    id: 'Bagian "{part}" yang disebut dalam berkas ini tidak ada. Buka dan perbaiki di Excel (Buka > Buka dan Perbaiki), simpan, lalu coba lagi.',
    en: 'The part "{part}" that this file refers to is missing. Open it with Excel\'s Open and Repair, save, and retry.',
  },
  'xlsx.duplicate-part': {
    id: 'Bagian "{part}" dipakai atau dimuat dua kali dalam berkas ini, sehingga isinya tidak pasti. Buka di Excel, simpan ulang, lalu coba lagi.',
    en: 'The part "{part}" stands or is used twice in this file, so its content is not certain. Open it in Excel, save it again, and retry.',
  },
  'xlsx.duplicate-sheet': {
    id: 'Ada dua lembar bernama "{sheet}". Ganti nama salah satunya di Excel, simpan, lalu coba lagi.',
    en: 'Two sheets are named "{sheet}". Rename one of them in Excel, save, and retry.',
  },
  'xlsx.zip-password': {
    id: 'Arsip ini dikunci dengan kata sandi zip. Ekstrak dahulu, lalu gunakan berkas .xlsx di dalamnya.',
    en: 'This archive is locked with a zip password. Unpack it first, then use the .xlsx file inside.',
  },
  'xlsx.zip-method': {
    id: 'Bagian "{part}" dimampatkan dengan cara yang tidak dikenal ({method}). Buka di Excel, simpan ulang sebagai .xlsx, lalu coba lagi.',
    en: 'The part "{part}" is compressed in an unknown way ({method}). Open it in Excel, save it again as .xlsx, and retry.',
  },
  'xlsx.zip-bomb': {
    id: 'Berkas ini ditolak demi keamanan: isinya akan mengembang jauh melebihi ukuran buku kerja yang wajar. Minta berkas aslinya dari pengirim, atau simpan ulang lembar yang diperlukan saja.',
    en: 'This file is refused for safety: it would unpack to far more than any reasonable workbook. Ask the sender for the original, or save only the sheets you need.',
  },
  'xlsx.too-large': {
    id: 'Hasilnya terlalu besar untuk satu berkas .xlsx (lebih dari 4 GB atau 65.534 bagian). Bagi buku kerja ini menjadi beberapa berkas.',
    en: 'The result is too large for one .xlsx file (over 4 GB or 65,534 parts). Split the workbook into several files.',
  },
  'xlsx.dtd': {
    id: 'Bagian "{part}" memuat deklarasi DOCTYPE, yang tidak pernah ditulis Excel dan dapat disalahgunakan. Buka di Excel, simpan ulang, lalu coba lagi.',
    en: 'The part "{part}" holds a DOCTYPE declaration, which Excel never writes and which can be abused. Open it in Excel, save it again, and retry.',
  },
  'xlsx.encoding': {
    id: 'Bagian "{part}" memakai pengodean teks "{encoding}" yang tidak dikenal. Buka di Excel, simpan ulang, lalu coba lagi.',
    en: 'The part "{part}" is in the unknown text encoding "{encoding}". Open it in Excel, save it again, and retry.',
  },
  'xlsx.malformed': {
    id: 'Bagian "{part}" tidak dapat dibaca (pada byte {offset}). Buka dan perbaiki di Excel (Buka > Buka dan Perbaiki), simpan, lalu coba lagi.',
    en: 'The part "{part}" cannot be read (at byte {offset}). Open it with Excel\'s Open and Repair, save, and retry.',
  },
  'xlsx.address': {
    id: 'Lembar "{sheet}" memuat alamat "{address}" yang tidak mungkin ada di lembar Excel. Buka dan perbaiki di Excel (Buka > Buka dan Perbaiki), simpan, lalu coba lagi.',
    en: 'The sheet "{sheet}" holds the address "{address}", which cannot be on an Excel sheet. Open it with Excel\'s Open and Repair, save, and retry.',
  },
  'xlsx.too-many-rows': {
    id: 'Lembar-lembar buku kerja ini bersama-sama berisi lebih dari {limit} baris. Hapus baris kosong yang terformat di bawah data (Ctrl+End menunjukkan ujungnya), simpan, lalu coba lagi.',
    en: 'The sheets of this workbook have more than {limit} rows together. Delete formatted empty rows below the data (Ctrl+End shows where it ends), save, and retry.',
  },
  'xlsx.shared-string': {
    id: 'Sel {address} di lembar "{sheet}" merujuk teks yang tidak ada dalam berkas. Buka dan perbaiki di Excel (Buka > Buka dan Perbaiki), periksa sel itu, simpan, lalu coba lagi.',
    en: 'Cell {address} on sheet "{sheet}" refers to a text that is not in the file. Open it with Excel\'s Open and Repair, check that cell, save, and retry.',
  },
  'xlsx.signed': {
    id: 'Buku kerja ini bertanda tangan digital. Tanda tangan itu tidak berlaku lagi setelah Cermat menulis ke dalamnya; simpan hasilnya sebagai berkas lain.',
    en: 'This workbook is digitally signed. The signature becomes invalid once Cermat writes into it; save the result as another file.',
  },
  'xlsx.macros': {
    id: 'Buku kerja ini memuat makro. Cermat tidak menjalankan dan tidak mengubahnya.',
    en: 'This workbook holds macros. Cermat neither runs nor changes them.',
  },
  'xlsx.external-links': {
    id: 'Buku kerja ini merujuk ke berkas lain. Cermat memakai nilai yang terakhir disimpan; perbarui tautannya di Excel bila perlu.',
    en: 'This workbook links to other files. Cermat uses the values saved last; update the links in Excel if needed.',
  },
  'xlsx.too-many-styles': {
    id: 'Buku kerja ini sudah memakai {count} format sel; Excel tidak menerima lebih banyak. Hapus gaya sel yang tidak terpakai di Excel, simpan, lalu coba lagi.',
    en: 'This workbook uses {count} cell formats already, and Excel takes no more. Delete unused cell styles in Excel, save, and retry.',
  },
} as const satisfies Catalogue;
