import { standardColumns, tableKinds } from '../../../src/workbook/columns';
import type { ColumnDefinition, TableKind } from '../../../src/workbook/columns';
import { Lexicon } from '../../../src/workbook/recognise/lexicon';

const lexicon = new Lexicon(standardColumns);

function idsFor(kind: TableKind, text: string): string[] {
  return (lexicon.match(text).get(kind)?.definitions ?? []).map((definition) => definition.id).sort();
}

const named = standardColumns.flatMap((column) => (
  [column.header.id, column.header.en, ...column.aliases, ...(column.weakAliases ?? [])].map((alias) => [column.table, column.id, alias] as const)
));

test.each(named)('%s: %s is recognised by "%s"', (kind, id, alias) => {
  expect(idsFor(kind, alias)).toEqual([id]);
  expect(idsFor(kind, ` ${alias.toUpperCase().replaceAll(' ', '\n')}* `)).toEqual([id]);
});

test('ids are unique within a table, and every table has columns', () => {
  for (const kind of tableKinds) {
    const ids = standardColumns.filter((column) => column.table === kind).map((column) => column.id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test.each([
  ['Surat Tugas Nomor', 'surat-tugas'],
  ['Nama Lengkap Peserta', 'nama'],
  ['Pangkat Golongan Ruang Terakhir', 'golongan'],
  ['Pengalaman Tata Kelola Informasi dan/atau Data', 'pengalaman-data'],
  ['Pengalaman sebagai Admin Sistem / Adsys (dalam bulan)', 'pengalaman-adsys'],
  ['Pendidikan (Formal)', 'pendidikan'],
  ['UNIT ESELON 1', 'unit-eselon-1'],
  ['No. dan Tgl. Surat Tugas', 'surat-tugas'],
])('other words for a participant column: "%s" is %s', (text, id) => {
  expect(idsFor('participants', text)).toEqual([id]);
});

test.each([
  ['Nama / NIP', ['nama', 'nip']],
  ['Nama (NIP)', ['nama', 'nip']],
  ['Pengalaman', ['pengalaman-adsys', 'pengalaman-data']],
  ['Pengalaman (bulan)', ['pengalaman-adsys', 'pengalaman-data']],
  ['No. Surat', ['surat-rekomendasi', 'surat-tugas']],
  ['Unit', ['unit-eselon-1', 'unit-kerja']],
  ['Jabatan / Unit Kerja', ['jabatan', 'unit-kerja']],
])('"%s" could be several columns and is not guessed', (text, ids) => {
  expect(idsFor('participants', text)).toEqual(ids);
});

test.each([
  'Nama Pelatihan', 'Nama Pelatihan: ITIL', 'Tanggal Surat Tugas', 'Tgl. Surat Rekomendasi', 'NIP Lama', 'Unit Eselon II', 'Link Surat Tugas',
  'Jurusan Pendidikan', 'Nama Atasan', 'NIP Atasan', 'Golongan Darah', 'Status', 'Status Peserta', 'TMT Jabatan',
  'Jabatan Atasan', 'Nama:', '198001152005012901', 'Farah Halim', 'Keterangan', 'constructor', '__proto__', 'toString',
])('"%s" is no participant column', (text) => {
  expect(idsFor('participants', text)).toEqual([]);
});

test('a weak alias says so', () => {
  expect(lexicon.match('Pangkat').get('participants')?.weak).toBe(true);
  expect(lexicon.match('Golongan').get('participants')?.weak).toBe(false);
});

test('the same header may be different columns in different tables', () => {
  expect(idsFor('settings', 'Nilai')).toEqual(['nilai']);
  expect(idsFor('participants', 'Nilai')).toEqual([]);
  expect(idsFor('instructors', 'Pengajar')).toEqual(['nama']);
  expect(idsFor('schedule', 'Pengajar')).toEqual(['pengajar']);
});

test('two definitions that share an alias are ambiguous, whoever declared them', () => {
  const laptop: ColumnDefinition = { id: 'laptop', table: 'participants', header: { id: 'Kantor', en: 'Laptop' }, aliases: [], required: false };
  const match = new Lexicon([...standardColumns, laptop]).match('Kantor').get('participants');
  expect(match?.definitions.map((definition) => definition.id)).toEqual(['unit-kerja', 'laptop']);
});

test('a text full of known words is answered without trying every order', () => {
  const text = Array.from({ length: 40 }, (_, index) => ['unit', 'kerja', 'eselon', 'no'][index % 4]).join(' ');
  expect(idsFor('participants', text)).toEqual([]);
});
