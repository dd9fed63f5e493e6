import type { Catalogue } from './message';

/** Words of the command line: help, refusals, and the summary of an audit. */
export const cliMessages = {
  'cli.help': {
    id: `Cermat memeriksa dan menilai satu kelas pelatihan di dalam buku kerja Excel-nya.

  cermat audit <masukan.xlsx>          periksa kelayakan, hitung nilai, tandai pelanggaran
        --out <berkas> | --in-place    tulis hasilnya (tanpa ini: hanya ringkasan, tidak ada yang ditulis)
        --json <berkas> | -            laporan lengkap sebagai JSON
        --pack <id | folder>           program lain (bawaan: {packs})
        --as-of YYYY-MM-DD             tanggal acuan, mengalahkan Pengaturan
        --all                          sertakan juga yang memenuhi di JSON
  cermat new <keluaran.xlsx>           buku kerja kosong yang siap diisi
        --sample                       berisi 30 peserta rekaan
        --into <masukan.xlsx>          tambahkan lembar yang belum ada ke buku kerja ini
  cermat groups <masukan.xlsx>         usulkan kelompok yang sah dan seimbang, dengan bukti
        --seed <teks>                  benih undian (bawaan: 1)
        --groups <n>                   jumlah kelompok (bawaan: sesedikit mungkin)
        --repair                       perbaiki kelompok yang ada dengan perpindahan paling sedikit
        --without-ineligible           jangan ikutkan yang tidak memenuhi kelayakan
        --skip-wishes                  lewati aturan kelompok yang tidak terbaca
        --apply                        isi juga kolom Kelompok dan Peran pada daftar peserta
        --out <berkas> | --in-place    tulis lembar Kelompok Usulan; juga --json, --pack, --as-of
  cermat clear <buku.xlsx>             cabut semua yang ditulis Cermat
        --out <berkas> | --in-place
  cermat explain <masukan.xlsx>        penjelasan nilai akhir, satu halaman setiap peserta
        --nip <NIP>                    hanya peserta ini (boleh berulang)
        --out <berkas.html>            siap dicetak (tanpa ini: satu peserta, sebagai teks)
        --out <berkas.xlsx> | --in-place   buku kerja itu dengan lembar Penjelasan Nilai beserta hasilnya
  cermat checklist <buku.xlsx | folder>   lembar LO satu tingkat: jumlah, skor, langkah berikutnya
        --level individu | tim | organisasi
        --out <berkas>                 buku kerja itu dengan hasilnya
        --compare <folder | json>      folder: bandingkan dengan tahun lain
        --json <berkas> | -            hasilnya sebagai JSON; juga --pack
  cermat rules check <folder>          periksa paket aturan beserta contoh-contohnya
        --json <berkas> | -            hasilnya sebagai JSON
  cermat rules coverage <folder>       tabel: butir dokumen dan apa yang mempertanggungjawabkannya
        --out <berkas>

  --lang id | en                       bahasa keluaran

Kode keluar: 0 semua aturan wajib terpenuhi (groups: ada usulan), 1 ada temuan (groups: tidak ada), 2 tidak dapat dijalankan.`,
    en: `Cermat audits and grades a training class inside its Excel workbook.

  cermat audit <in.xlsx>               check eligibility, compute grades, flag violations
        --out <file> | --in-place      write the results (without: only a summary, nothing is written)
        --json <file> | -              the whole report as JSON
        --pack <id | folder>           another programme (built in: {packs})
        --as-of YYYY-MM-DD             reference date, overrides Pengaturan
        --all                          also list what passes in the JSON
  cermat new <out.xlsx>                an empty workbook, ready to fill
        --sample                       with 30 invented participants
        --into <in.xlsx>               add the sheets that this workbook lacks
  cermat groups <in.xlsx>              propose legal and balanced groups, with proof
        --seed <text>                  seed of the draw (default: 1)
        --groups <n>                   number of groups (default: as few as possible)
        --repair                       repair today's groups with the fewest moves
        --without-ineligible           leave out who is not eligible
        --skip-wishes                  pass over wishes that cannot be read
        --apply                        also fill in Kelompok and Peran in the list of participants
        --out <file> | --in-place      write the sheet Kelompok Usulan; also --json, --pack, --as-of
  cermat clear <workbook.xlsx>         take back everything that Cermat wrote
        --out <file> | --in-place
  cermat explain <in.xlsx>             how final grades come about, one page a person
        --nip <NIP>                    only this participant (may be repeated)
        --out <file.html>              ready to print (without: one person, as text)
        --out <file.xlsx> | --in-place     the workbook with the sheet Penjelasan Nilai and the results
  cermat checklist <in.xlsx | folder>  LO worksheets of one level: counts, score, next steps
        --level individu | tim | organisasi
        --out <file>                   the workbook with its results
        --compare <folder | json>      a folder: compare with another year
        --json <file> | -              the result as JSON; also --pack
  cermat rules check <folder>          check a rule pack and run its examples
        --json <file> | -              the result as JSON
  cermat rules coverage <folder>       table: items of the document and what accounts for them
        --out <file>

  --lang id | en                       language of the output

Exit code: 0 every mandatory rule is met (groups: a proposal), 1 there are findings (groups: none), 2 could not run.`,
  },
  'cli.unknown-command': {
    id: 'Perintah “{command}” tidak dikenal. Yang ada: audit, groups, new, clear, explain, checklist, rules check, rules coverage. Lihat cermat --help.',
    en: 'There is no command “{command}”. There are: audit, groups, new, clear, explain, checklist, rules check, rules coverage. See cermat --help.',
  },
  'cli.bad-option': { id: 'Pilihan tidak dapat dibaca ({detail}). Lihat cermat --help.', en: 'An option could not be read ({detail}). See cermat --help.' },
  'cli.option-not-for-command': {
    id: 'Pilihan {option} tidak berlaku untuk perintah {command}. Lihat cermat --help.',
    en: 'Option {option} is not for the command {command}. See cermat --help.',
  },
  'cli.out-or-in-place': {
    id: 'Pilih salah satu: --out <berkas> untuk berkas baru, atau --in-place untuk menulis ke berkas masukan.',
    en: 'Choose one: --out <file> for a new file, or --in-place to write into the input file.',
  },
  'cli.missing-file': { id: 'Sebutkan berkas atau foldernya: cermat {command} <berkas>.', en: 'Name the file or folder: cermat {command} <file>.' },
  'cli.too-many-files': { id: 'Hanya satu berkas sekali jalan; “{extra}” berlebih. Beri tanda kutip bila namanya memuat spasi.', en: 'One file at a time; “{extra}” is one too many. Quote a name that contains spaces.' },
  'cli.bad-date': { id: 'Tanggal acuan “{text}” tidak terbaca. Tulis tahun-bulan-hari, misalnya 2022-09-05.', en: 'The reference date “{text}” cannot be read. Write year-month-day, such as 2022-09-05.' },
  'cli.bad-language': { id: 'Bahasa “{text}” tidak ada. Pilih id atau en.', en: 'There is no language “{text}”. Choose id or en.' },
  'cli.not-found': { id: 'Berkas “{file}” tidak ditemukan. Periksa nama dan foldernya.', en: 'The file “{file}” was not found. Check its name and folder.' },
  'cli.is-folder': { id: '“{file}” adalah folder. Sebutkan berkas .xlsx di dalamnya.', en: '“{file}” is a folder. Name the .xlsx file in it.' },
  'cli.too-large': { id: 'Berkas “{file}” lebih dari 1 GB: itu bukan buku kerja kelas.', en: 'The file “{file}” is larger than 1 GB: that is no class workbook.' },
  'cli.cannot-read': { id: 'Berkas “{file}” tidak dapat dibaca ({code}). Periksa hak aksesnya.', en: 'The file “{file}” cannot be read ({code}). Check its permissions.' },
  'cli.cannot-write': {
    id: 'Tidak dapat menulis “{file}” ({code}). Periksa hak akses dan ruang disk, atau tutup berkas itu di Excel.',
    en: 'Cannot write “{file}” ({code}). Check permissions and disk space, or close the file in Excel.',
  },
  'cli.open-in-excel': {
    id: '“{file}” sedang terbuka di Excel. Tutup dahulu, atau tulis ke berkas lain dengan --out.',
    en: '“{file}” is open in Excel. Close it first, or write to another file with --out.',
  },
  'cli.changed-meanwhile': {
    id: '“{file}” berubah selagi diperiksa, jadi tidak ada yang ditulis. Jalankan sekali lagi.',
    en: '“{file}” changed while it was being checked, so nothing was written. Run it again.',
  },
  'cli.out-is-input': {
    id: '--out menunjuk berkas masukan itu sendiri. Pakai --in-place bila memang itu maksudnya.',
    en: '--out names the input file itself. Use --in-place if that is what you mean.',
  },
  'cli.json-is-workbook': {
    id: '--json menunjuk buku kerja “{file}”, yang akan tertimpa. Pilih nama lain, misalnya laporan.json.',
    en: '--json names the workbook “{file}”, which would be overwritten. Choose another name, such as report.json.',
  },
  'cli.taken': {
    id: '“{file}” sudah ada dan tidak ditimpa. Pilih nama lain, atau tambahkan lembar ke dalamnya dengan --into.',
    en: '“{file}” exists and is not overwritten. Choose another name, or add sheets to it with --into.',
  },
  'cli.unknown-pack': {
    id: 'Paket aturan “{pack}” tidak ada. Yang tersedia: {packs}; atau sebutkan foldernya.',
    en: 'There is no rule pack “{pack}”. Available: {packs}; or name its folder.',
  },
  'cli.cannot-read-pack': { id: 'Folder paket “{file}” tidak dapat dibaca ({code}).', en: 'The pack folder “{file}” cannot be read ({code}).' },
  'cli.bad-pack': {
    id: 'Paket aturan “{pack}” belum dapat dipakai: {first} Lihat semuanya dengan cermat rules check.',
    en: 'The rule pack “{pack}” cannot be used: {first} See everything with cermat rules check.',
  },
  'cli.no-register': {
    id: 'Paket “{pack}” belum punya coverage.json, jadi tidak ada tabel cakupan. Lihat docs/writing-rules.md.',
    en: 'The pack “{pack}” has no coverage.json, so there is no coverage table. See docs/writing-rules.md.',
  },
  'cli.unexpected': {
    id: 'Kesalahan yang tidak terduga ({detail}). Berkas Anda tidak diubah. Mohon laporkan beserta perintahnya.',
    en: 'An unexpected error ({detail}). Your file was not changed. Please report it with the command.',
  },
  'cli.no-roster': {
    id: 'Tidak ada daftar peserta yang dapat diperiksa. {reason}',
    en: 'There is no list of participants to check. {reason}',
  },
  'cli.explain.out-is-workbook': {
    id: '--out menunjuk buku kerja “{file}” itu sendiri. Pilih nama lain, misalnya penjelasan.html.',
    en: '--out names the workbook “{file}” itself. Choose another name, such as explained.html.',
  },
  'cli.explain.no-grades': {
    id: 'Tidak ada nilai akhir yang dapat dijelaskan di “{file}”: periksa lembar Kehadiran, Nilai Aktivitas dan Action Learning.',
    en: 'There is no final grade to explain in “{file}”: look at the sheets Kehadiran, Nilai Aktivitas and Action Learning.',
  },
  'cli.explain.nobody': {
    id: 'Tidak ada peserta dengan NIP {nip} yang mempunyai nilai akhir di “{file}”.',
    en: 'No participant with the NIP {nip} has a final grade in “{file}”.',
  },
  'cli.explain.too-many': {
    id: 'Ada {count} peserta; paling banyak {most} halaman sekali jalan. Sebutkan orangnya dengan --nip.',
    en: 'There are {count} participants; at most {most} pages at a time. Name people with --nip.',
  },
  'cli.explain.which': {
    id: 'Ada {count} peserta bernilai. Sebutkan satu dengan --nip, atau tulis semuanya dengan --out <berkas.html>.',
    en: 'There are {count} participants with a grade. Name one with --nip, or write all of them with --out <file.html>.',
  },
  'cli.explain.written': { id: 'Penjelasan nilai {count} peserta ditulis ke {file}, satu halaman setiap orang.', en: '{count} {count|grade is|grades are} explained in {file}, one page each.' },
  'cli.explain.written-sheet': {
    id: 'Penjelasan nilai {count} peserta ditulis ke lembar {sheet} di {file}, satu halaman setiap orang, beserta hasil pemeriksaannya. Cabut dengan: cermat clear {file} --in-place',
    en: '{count} {count|grade is|grades are} explained in the sheet {sheet} of {file}, one page each, beside the results of the audit. Take it back with: cermat clear {file} --in-place',
  },
  'cli.check.unusable': { id: 'Paket {folder} belum dapat dipakai:', en: 'The pack {folder} cannot be used:' },
  'cli.check.error': { id: 'GALAT', en: 'ERROR' },
  'cli.check.warning': { id: 'PERINGATAN', en: 'WARNING' },
  'cli.check.example': {
    id: 'contoh “{name}” seharusnya {expected} tetapi {outcome} (fakta yang diharapkan: {expectedFacts}; yang ditemukan: {foundFacts}).',
    en: 'example “{name}” should be {expected} but is {outcome} (facts expected: {expectedFacts}; found: {foundFacts}).',
  },
  'cli.check.survivor': {
    id: 'tidak ada contoh yang berubah bila {parameter} diubah dari {from} menjadi {to}. Tambahkan contoh tepat di batas itu.',
    en: 'no example changes when {parameter} goes from {from} to {to}. Add an example on that border.',
  },
  'cli.check.counts': {
    id: '{rules} aturan, {parameters} parameter, {examples} contoh ({failed} gagal), mutasi {noticed}/{tried} terdeteksi, {errors} galat, {warnings} peringatan.',
    en: '{rules} {rules|rule|rules}, {parameters} {parameters|parameter|parameters}, {examples} {examples|example|examples} ({failed} failed), mutations {noticed}/{tried} noticed, {errors} {errors|error|errors}, {warnings} {warnings|warning|warnings}.',
  },
  'cli.source-of-checks': { id: 'pemeriksaan buku kerja', en: 'workbook checks' },
  'cli.group': { id: 'Kelompok {id}', en: 'Group {id}' },
  'cli.workbook': { id: 'Buku kerja', en: 'Workbook' },
  'cli.heading': { id: '{title} · acuan {day}', en: '{title} · reference date {day}' },
  'cli.tables': { id: 'Dikenali: {tables}', en: 'Recognised: {tables}' },
  'cli.mapping-used': {
    id: 'Tabel dan kolom dibaca menurut koreksi yang tersimpan di buku kerja ini.',
    en: 'Tables and columns were read by the corrections kept in this workbook.',
  },
  'cli.eligibility': { id: 'Kelayakan', en: 'Eligibility' },
  'cli.grades': { id: 'Nilai akhir', en: 'Final grades' },
  'cli.count.eligible': { id: 'memenuhi', en: 'eligible' },
  'cli.count.ineligible': { id: 'tidak memenuhi', en: 'not eligible' },
  'cli.count.undetermined': { id: 'perlu diperiksa', en: 'to be checked' },
  'cli.count.lulus': { id: 'lulus', en: 'passed' },
  'cli.count.tidak-lulus': { id: 'tidak lulus', en: 'failed' },
  'cli.count.belum-lengkap': { id: 'belum lengkap', en: 'incomplete' },
  'cli.section.fail': { id: 'Tidak memenuhi', en: 'Not met' },
  'cli.section.undetermined': { id: 'Perlu diperiksa', en: 'To be checked' },
  'cli.section.data': { id: 'Catatan data', en: 'Data notes' },
  'cli.section.grades': { id: 'Nilai', en: 'Grades' },
  'cli.grade-header.name': { id: 'Nama', en: 'Name' },
  'cli.grade-header.attendance': { id: 'Hadir %', en: 'Att. %' },
  'cli.grade-header.status': { id: 'Status', en: 'Status' },
  'cli.more': { id: '… dan {count} lagi, semuanya di lembar Pelanggaran dan --json.', en: '… and {count} more, all of them in the sheet Pelanggaran and --json.' },
  'cli.more-grades': { id: '… dan {count} lagi, semuanya di lembar Nilai Akhir.', en: '… and {count} more, all of them in the sheet Nilai Akhir.' },
  'cli.nothing-found': { id: 'Tidak ada temuan.', en: 'Nothing was found.' },
  'cli.assumed': { id: 'asumsi: {ids}', en: 'assumed: {ids}' },
  'cli.written': { id: 'Ditulis ke {file}: {sheets}; {cells} sel disorot, {notes} catatan. Cabut dengan: cermat clear {file} --in-place', en: 'Written to {file}: {sheets}; {cells} {cells|cell|cells} highlighted, {notes} {notes|note|notes}. Take it back with: cermat clear {file} --in-place' },
  'cli.not-written': { id: 'Tidak ada yang ditulis. Tambahkan --out <berkas> atau --in-place untuk menulis hasilnya.', en: 'Nothing was written. Add --out <file> or --in-place to write the results.' },
  'cli.new.other-sample': {
    id: 'Kelas contoh ditulis untuk paket {sample}, bukan {pack}. Buat buku kerja kosong tanpa --sample, atau kelas contoh tanpa --pack.',
    en: 'The sample class is written for the pack {sample}, not for {pack}. Make an empty workbook without --sample, or the sample class without --pack.',
  },
  'cli.new.written': { id: 'Buku kerja {file} siap diisi: {sheets}.', en: 'The workbook {file} is ready to fill: {sheets}.' },
  'cli.new.skipped': { id: 'Sudah ada dan tidak disentuh: {sheets}.', en: 'Already there and left alone: {sheets}.' },
  'cli.clear.written': { id: 'Semua tulisan Cermat dicabut dari {file}: {count} lembar, {highlights} sel disorot, {notes} catatan.', en: 'Everything of Cermat was taken out of {file}: {count} {count|sheet|sheets}, {highlights} highlighted {highlights|cell|cells}, {notes} {notes|note|notes}.' },
  'cli.clear.nothing': { id: 'Tidak ada tulisan Cermat di {file}.', en: 'There is nothing of Cermat in {file}.' },
  'cli.clear.would': { id: 'Yang akan dicabut dari {file}: {count} lembar, {highlights} sel disorot, {notes} catatan. Tambahkan --out <berkas> atau --in-place.', en: 'What would be taken out of {file}: {count} {count|sheet|sheets}, {highlights} highlighted {highlights|cell|cells}, {notes} {notes|note|notes}. Add --out <file> or --in-place.' },
  'cli.mapping-lost': {
    id: 'Perhatian: koreksi kolom yang tersimpan di buku kerja ini ikut tercabut; sesudahnya kolom dikenali secara otomatis.',
    en: 'Note: the column corrections kept in this workbook are taken out too; columns are then recognised automatically.',
  },
  'cli.decisions-lost': {
    id: 'Perhatian: {count} keputusan panitia di lembar Pelanggaran ikut tercabut. Simpan salinannya bila masih diperlukan.',
    en: 'Note: {count} committee {count|decision|decisions} in the sheet Pelanggaran {count|is|are} taken out too. Keep a copy if you still need {count|it|them}.',
  },
} as const satisfies Catalogue;
