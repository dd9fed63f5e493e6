import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Bench } from '../../../src/app/workbench/bench';
import { forgetMapping, ignoreSheet, redraftMapping, saveMapping, showMapping } from '../../../src/app/workbench/mapping-actions';
import type { MappingDraft } from '../../../src/app/workbench';
import { XlsxHost } from '../../../src/hosts/xlsx';
import type { ColumnMapping } from '../../../src/workbook';
import type { CellValue } from '../../../src/domain/values';
import { marks, nameOf, nipOf, participant, roster } from '../../support/class-sheets';
import { loadedPack, packFiles } from '../../support/packs';
import { benchOf, benchOver, refusalOf } from '../../support/setup-bench';

const people = (count: number): CellValue[][] => Array.from({ length: count }, (_, index) => participant(index + 1));

async function storedOn(bench: Bench): Promise<ColumnMapping | null> {
  const text = (await bench.snapshot()).memory.get('mapping');
  return text === undefined ? null : JSON.parse(text) as ColumnMapping;
}

async function tableOn(bench: Bench, kind: 'participants' | 'attendance' | 'activity-scores' = 'participants') {
  return (await bench.inspection()).recognition.tables.get(kind);
}

describe('an unusual workbook', () => {
  const odd = [{ name: 'Sheet1', rows: people(8).map((row) => row.slice(1)) }];

  test('is mapped by opening the draft and confirming it', async () => {
    const bench = await benchOf(odd);
    expect((await bench.dataView()).canCheck).toBe(false);
    const { draft, columns, headerRows } = await showMapping(bench, 'Sheet1', null);
    expect(draft).toMatchObject({ kind: 'participants', headerRow: 0, columns: { nip: 'A', nama: 'B', golongan: 'D', tmt: null } });
    expect(columns.find(({ id }) => id === 'nip')).toEqual({ id: 'nip', title: 'NIP', isRequired: true, letter: 'A', isCorrected: true });
    expect(headerRows[0]).toEqual({ row: 0, text: 'Tanpa baris judul: data mulai di baris 1' });
    const data = await saveMapping(bench, draft);
    expect([data.canCheck, data.participants, data.hasMapping]).toEqual([true, 8, true]);
    expect((await tableOn(bench))?.cell(7, 'nama')).toBe(nameOf(8));
  });

  test('the correction is kept in an .xlsx file and read from it again', async () => {
    const bytes = readFileSync(path.join(__dirname, '../../fixtures/workbooks/kelas-30.xlsx'));
    const host = new XlsxHost(bytes);
    const bench = await benchOver(host);
    const { draft } = await showMapping(bench, 'Peserta', null);
    expect(draft.columns).toMatchObject({ nip: 'B', nama: 'C' });
    await saveMapping(bench, { ...draft, columns: { ...draft.columns, 'unit-kerja': null } });
    const again = await benchOver(new XlsxHost(host.save()));
    expect(await storedOn(again)).toEqual({ tables: [{ kind: 'participants', sheet: 'Peserta', columns: { 'unit-kerja': null } }] });
    expect((await tableOn(again))?.columnOf('unit-kerja')).toBeNull();
    await forgetMapping(again);
    expect((await tableOn(again))?.columnOf('unit-kerja')).not.toBeNull();
  });

  test('can be taken back', async () => {
    const bench = await benchOf(odd);
    await saveMapping(bench, (await showMapping(bench, 'Sheet1', null)).draft);
    await bench.host.undo();
    expect((await bench.reload()).canCheck).toBe(false);
  });
});

describe('a list about decisions that recognition does not take', () => {
  const codes = ['ruang-kelas', 'kotak-p3k', 'lembar-evaluasi'];

  test('readiness: told from what stands there, and read once it is confirmed', async () => {
    const rows = codes.map((code, at) => [code, `Tersedia ${code.replace('-', ' ')} sebelum hari pertama`, at === 1 ? 'Belum' : 'Siap']);
    const bench = await benchOf([{ name: 'Peserta', rows: roster(3) }, { name: 'Persiapan', rows: [['Ref', 'Perlengkapan', 'Keadaan'], ...rows] }]);
    expect((await bench.inspection()).recognition.tables.has('readiness')).toBe(false);
    const { draft } = await showMapping(bench, 'Persiapan', 'readiness');
    expect(draft).toMatchObject({ kind: 'readiness', headerRow: 1, columns: { kode: 'A', uraian: 'B', status: 'C', catatan: null } });
    const data = await saveMapping(bench, draft);
    expect(data.tables.find(({ kind }) => kind === 'readiness')).toMatchObject({ sheet: 'Persiapan', rows: 3, isCorrected: true });
    expect((await bench.inspection()).recognition.tables.get('readiness')?.cell(1, 'status')).toBe('Belum');
  });

  test('wishes and adjusted marks: which NIP is which, and what a column means, is said by hand', async () => {
    const wishes = [['Apa', 'Satu', 'Dua'], ...[1, 2, 3].map((at) => ['Terpisah', nipOf(at), nipOf(at + 1)])];
    const bench = await benchOf([{ name: 'Peserta', rows: roster(4) }, { name: 'Permintaan', rows: wishes }]);
    const { draft } = await showMapping(bench, 'Permintaan', 'group-wishes');
    expect(draft.columns).toMatchObject({ jenis: 'A', nip: null, 'nip-lain': null });
    await saveMapping(bench, { ...draft, columns: { ...draft.columns, nip: 'B', 'nip-lain': 'C' } });
    const table = (await bench.inspection()).recognition.tables.get('group-wishes');
    expect([table?.length, table?.cell(0, 'nip'), table?.cell(2, 'nip-lain')]).toEqual([3, nipOf(1), nipOf(4)]);
  });
});

describe('what is shown', () => {
  test('a recognised table as it is read, with headers and values as people read them', async () => {
    const bench = await benchOf([{ name: 'Peserta', rows: [['Daftar peserta'], ...roster(5)], numberFormats: { G3: 'dd/mm/yyyy', G4: 'dd/mm/yyyy', G5: 'dd/mm/yyyy' } }]);
    const view = await showMapping(bench, 'Peserta', null);
    expect(view.draft).toMatchObject({ kind: 'participants', headerRow: 2, columns: { nip: 'B', tmt: 'G' } });
    expect(view.columns.every(({ isCorrected }) => !isCorrected)).toBe(true);
    expect(view.sheetColumns.find(({ letter }) => letter === 'G')).toEqual({ letter: 'G', header: 'TMT CPNS', samples: ['01/01/2010', '01/01/2010', '01/01/2010'] });
    expect(view.headerRows.map(({ row }) => row)).toEqual([0, 2, 3, 4, 5, 6, 7]);
    expect(view.kinds.map(({ title }) => title)).toContain('Kehadiran');
  });

  test('in English too', async () => {
    const bench = await benchOf([{ name: 'Peserta', rows: roster(4) }], { language: 'en' });
    const view = await showMapping(bench, 'Peserta', null);
    expect(view.columns.find(({ id }) => id === 'nama')?.title).toBe('Name');
    expect(view.headerRows[0]?.text).toBe('No header row: the data begin in row 1');
  });

  test('a column that a slip of the pen hid is offered, and marked as not read yet', async () => {
    const [header = [], ...rows] = roster(4);
    const bench = await benchOf([{ name: 'Peserta', rows: [header.map((text) => (text === 'Pendidikan' ? 'Pendidkan' : text)), ...rows] }]);
    expect((await tableOn(bench))?.columnOf('pendidikan')).toBeNull();
    const view = await showMapping(bench, 'Peserta', null);
    expect(view.columns.find(({ id }) => id === 'pendidikan')).toMatchObject({ letter: 'F', isCorrected: true });
    await saveMapping(bench, view.draft);
    expect(await storedOn(bench)).toEqual({ tables: [{ kind: 'participants', sheet: 'Peserta', columns: { pendidikan: 'F' } }] });
  });

  test('the twelve criteria are not all offered', async () => {
    const bench = await benchOf([{ name: 'AL', rows: [['Kelompok', 'Kriteria 1', 'Kriteria 2', 'Kriteria 3', 'Kriteria 4'], ['1', 80, 81, 82, 83]] }]);
    const view = await showMapping(bench, 'AL', 'action-learning');
    expect(view.columns.filter(({ id }) => id.startsWith('kriteria-')).map(({ id }) => id)).toEqual([1, 2, 3, 4, 5].map((n) => `kriteria-${n}`));
  });

  test('a table that could be two kinds begins as attendance', async () => {
    const bench = await benchOf([{ name: 'Peserta', rows: roster(3) }, { name: 'Sheet3', rows: marks(['ITSM', 'Event'], 3, null) }]);
    expect((await showMapping(bench, 'Sheet3', null)).draft).toMatchObject({ kind: 'attendance', columns: { nip: 'A', nama: 'B' } });
    await saveMapping(bench, (await showMapping(bench, 'Sheet3', 'activity-scores')).draft);
    expect((await tableOn(bench, 'activity-scores'))?.openColumns).toHaveLength(2);
    expect(await storedOn(bench)).toEqual({ tables: [{ kind: 'activity-scores', sheet: 'Sheet3' }] });
  });
});

describe('a draft that is being changed', () => {
  const rows = [['NIP', 'Nama'], ['Nomor Pegawai', 'Nama', 'Gol', 'Pendidikan', 'Status'], ...people(5).map((row) => [row[1] ?? null, row[2] ?? null, row[4] ?? null, row[5] ?? null, row[3] ?? null])];

  test('with another header row is guessed anew, but what the user placed stays', async () => {
    const bench = await benchOf([{ name: 'Data', rows }]);
    const { draft } = await showMapping(bench, 'Data', 'participants');
    const changed: MappingDraft = { ...draft, columns: { ...draft.columns, 'status-asn': 'E', jabatan: 'D', pendidikan: null } };
    const next = await redraftMapping(bench, { ...changed, headerRow: draft.headerRow === 1 ? 2 : 1 });
    expect(next.draft.columns).toMatchObject({ 'status-asn': 'E', jabatan: 'D', pendidikan: null, nip: 'A', golongan: 'C' });
  });

  test('with another kind keeps what both have', async () => {
    const bench = await benchOf([{ name: 'Data', rows }]);
    const { draft } = await showMapping(bench, 'Data', 'participants');
    const next = await redraftMapping(bench, { ...draft, kind: 'attendance' });
    expect(next.draft).toMatchObject({ kind: 'attendance', columns: { nip: 'A', nama: 'B' } });
    expect(Object.keys(next.draft.columns)).toEqual(['no', 'nip', 'nama']);
  });

  test('with the same kind and row stays as it is, letters that are none are dropped', async () => {
    const bench = await benchOf([{ name: 'Data', rows }]);
    const { draft } = await showMapping(bench, 'Data', 'participants');
    const next = await redraftMapping(bench, { ...draft, columns: { nip: 'b', nama: 'A1', golongan: 'ZZZZ' } });
    expect(next.draft.columns).toMatchObject({ nip: 'B', nama: null, golongan: null, pendidikan: null });
    expect((await redraftMapping(bench, { ...next.draft, headerRow: 9_999 })).draft.headerRow).toBe(rows.length);
  });
});

describe('what is kept', () => {
  test('nothing where the draft is what recognition finds', async () => {
    const bench = await benchOf([{ name: 'Peserta', rows: roster(4) }]);
    await saveMapping(bench, (await showMapping(bench, 'Peserta', null)).draft);
    expect(await storedOn(bench)).toBeNull();
  });

  test('a correction taken back is forgotten', async () => {
    const bench = await benchOf([{ name: 'Peserta', rows: roster(4) }]);
    const { draft } = await showMapping(bench, 'Peserta', null);
    await saveMapping(bench, { ...draft, columns: { ...draft.columns, tmt: null } });
    const again = await showMapping(bench, 'Peserta', null);
    expect(again.draft.columns['tmt']).toBeNull();
    await saveMapping(bench, { ...again.draft, columns: { ...again.draft.columns, tmt: 'G' } });
    expect(await storedOn(bench)).toBeNull();
  });

  test('which of two rosters counts, without their columns', async () => {
    const bench = await benchOf([{ name: 'Kelas A', rows: roster(3) }, { name: 'Kelas B', rows: roster(2) }]);
    await saveMapping(bench, (await showMapping(bench, 'Kelas B', null)).draft);
    expect(await storedOn(bench)).toEqual({ tables: [{ kind: 'participants', sheet: 'Kelas B' }] });
    await saveMapping(bench, (await showMapping(bench, 'Kelas A', 'participants')).draft);
    expect(await storedOn(bench)).toEqual({ tables: [{ kind: 'participants', sheet: 'Kelas A' }] });
  });

  test('another kind for the same header takes the place of the first', async () => {
    const bench = await benchOf([{ name: 'Peserta', rows: roster(3) }, { name: 'Sheet3', rows: marks(['ITSM', 'Event'], 3, null) }]);
    await saveMapping(bench, (await showMapping(bench, 'Sheet3', 'attendance')).draft);
    await saveMapping(bench, (await showMapping(bench, 'Sheet3', 'activity-scores')).draft);
    expect((await storedOn(bench))?.tables.map(({ kind }) => kind)).toEqual(['activity-scores']);
  });

  test('an ignored sheet is read again when it is mapped, or wanted again', async () => {
    const bench = await benchOf([{ name: 'Kelas A', rows: roster(3) }, { name: 'Kelas B', rows: roster(2) }]);
    const data = await ignoreSheet(bench, 'Kelas A', true);
    expect([data.participants, data.sheets.map(({ isIgnored }) => isIgnored)]).toEqual([2, [true, false]]);
    expect((await ignoreSheet(bench, 'Kelas A', false)).canCheck).toBe(false);
    expect(await storedOn(bench)).toBeNull();
    await ignoreSheet(bench, 'Kelas A', true);
    await saveMapping(bench, (await showMapping(bench, 'Kelas A', 'participants')).draft);
    expect(await storedOn(bench)).toMatchObject({ tables: [{ sheet: 'Kelas A' }] });
    await ignoreSheet(bench, 'Kelas A', true);
    expect(await storedOn(bench)).toEqual({ tables: [], ignoredSheets: ['Kelas A'] });
  });

  test('a damaged text is replaced, and forgotten', async () => {
    const bench = await benchOf([{ name: 'Peserta', rows: roster(3) }], {}, { mapping: '{"tables": 7' });
    expect((await bench.dataView()).problems).not.toEqual([]);
    const data = await forgetMapping(bench);
    expect([data.hasMapping, data.problems]).toEqual([false, []]);
  });
});

describe('a draft that is refused leaves the workbook as it was', () => {
  const draft: MappingDraft = { sheet: 'Peserta', kind: 'participants', headerRow: 1, columns: { nip: 'B', nama: 'C' } };

  test.each<[string, object]>([
    ['workbench.mapping-no-sheet', { sheet: '__proto__' }],
    ['workbench.mapping-own-sheet', { sheet: 'Kelayakan' }],
    ['workbench.mapping-kind', { kind: '__proto__' }],
    ['workbench.mapping-row', { headerRow: -1 }],
    ['workbench.mapping-row', { headerRow: 1.5 }],
    ['workbench.mapping-row', { headerRow: 5 }],
    ['workbench.mapping-unknown-column', { columns: JSON.parse('{"__proto__": "A"}') }],
    ['workbench.mapping-unknown-column', { columns: { 'mata-pelajaran': 'A' } }],
    ['workbench.mapping-letters', { columns: { nip: 'ZZ' } }],
    ['workbench.mapping-letters', { columns: { nip: '1' } }],
    ['workbench.mapping-same-column', { columns: { nip: 'B', nama: 'b' } }],
    ['workbench.mapping-empty', { columns: { nip: null } }],
  ])('%s', async (code, change) => {
    const bench = await benchOf([{ name: 'Peserta', rows: roster(3) }, { name: 'Kelayakan', rows: roster(2), marker: 'eligibility' }]);
    expect((await refusalOf(saveMapping(bench, { ...draft, ...change } as MappingDraft))).code).toBe(code);
    expect(await storedOn(bench)).toBeNull();
  });

  test('it says which two columns are the same', async () => {
    const bench = await benchOf([{ name: 'Peserta', rows: roster(3) }]);
    const { details } = await refusalOf(saveMapping(bench, { ...draft, columns: { nip: 'B', nama: 'B' } }));
    expect(details).toEqual({ letters: 'B', one: 'NIP', other: 'Nama' });
  });
});

test('columns of the pack can be placed', async () => {
  const bench = await benchOf([{ name: 'Daftar', rows: [['NIP', 'Nama', 'Jalur', 'Kolom D'], [nipOf(1), nameOf(1), 'Reguler', 30], [nipOf(2), nameOf(2), 'Khusus', 12]] }]);
  const files = packFiles('test/fixtures/packs/sertifikasi-data');
  bench.addPack({ pack: await loadedPack('test/fixtures/packs/sertifikasi-data'), files, isBuiltIn: false });
  bench.choose({ packId: 'sertifikasi-data' });
  const { draft, columns } = await showMapping(bench, 'Daftar', 'participants');
  expect(columns.find(({ id }) => id === 'lama-jabatan')).toMatchObject({ title: 'Lama Jabatan (bulan)', isRequired: true, letter: null });
  await saveMapping(bench, { ...draft, columns: { ...draft.columns, 'lama-jabatan': 'D' } });
  expect((await tableOn(bench))?.cell(1, 'lama-jabatan')).toBe(12);
});
