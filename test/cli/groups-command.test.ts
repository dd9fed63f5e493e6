import { readFileSync, writeFileSync } from 'node:fs';
import { groupsSchema } from '../../src/app/groups-schema';
import type { GroupsJson } from '../../src/app/groups-schema';
import { XlsxHost } from '../../src/hosts/xlsx';
import { nameOf, nipOf } from '../support/class-sheets';
import { run, temporaryFolder } from '../support/command-line';
import { grouped, rosterSheet, wishSheet } from '../support/groups/roster';
import type { RowSketch } from '../support/groups/roster';
import { xlsxFrom } from '../support/xlsx-from-sketch';

const files = temporaryFolder();
const rows = grouped(7, 6).map((row, index) => (index > 3 ? { ...row, jenjang: 'Pelaksana', jabatan: 'Pengolah Data' } : row));

function workbook(name: string, wishes: Parameters<typeof wishSheet>[0] = [], people: readonly RowSketch[] = rows): string {
  writeFileSync(files.at(name), xlsxFrom({ sheets: [rosterSheet(people), ...(wishes.length === 0 ? [] : [wishSheet(wishes)])] }));
  return files.at(name);
}

async function jsonOf(...argv: readonly string[]): Promise<GroupsJson> {
  return groupsSchema.parse(JSON.parse((await run('groups', ...argv, '--json', '-')).printed));
}

async function sheetsOf(file: string): Promise<ReadonlyMap<string, readonly (readonly unknown[])[]>> {
  return new Map((await new XlsxHost(readFileSync(file)).read()).sheets.map(({ name, rows: cells }) => [name, cells]));
}

describe('cermat groups', () => {
  test('prints the groups with the draw and what is proven, writes nothing, and ends with 0', async () => {
    const file = workbook('usulan.xlsx');
    const before = readFileSync(file);
    const { code, printed, complained } = await run('groups', file);
    expect([code, complained]).toEqual([0, '']);
    expect(printed).toMatch(/Benih undian +1\n/);
    expect(printed).toMatch(/Sidik isi buku kerja +[0-9a-f]{64}/);
    expect(printed).toContain('Terbukti terbaik');
    expect(printed).toContain('Kelompok 1 · ');
    expect(printed).toContain('Tidak ada yang ditulis');
    expect(readFileSync(file)).toEqual(before);
  });

  test('speaks English when asked', async () => {
    const { printed } = await run('groups', workbook('english.xlsx'), '--lang', 'en');
    expect(printed).toMatch(/Seed of the draw +1\n/);
    expect(printed).not.toMatch(/Benih|Kelompok \d|Terbukti/);
  });

  test('the JSON keeps its contract, and a repair moves as few as it must', async () => {
    const result = await jsonOf(workbook('perbaikan.xlsx'), '--repair', '--seed', 'rapat 3');
    expect(result).toMatchObject({ mode: 'repair', status: 'found', draw: { seed: 'rapat 3' }, certificate: { kind: 'best' } });
    expect(result.moves.filter(({ from, to }) => from !== null && from !== to)).toHaveLength(1);
    expect(result.groups.flatMap(({ members }) => members.map(({ nip }) => nip)).sort()).toEqual(Array.from({ length: 7 }, (_, index) => nipOf(index + 1)).sort());
    expect(result.groups.every(({ leader, members }) => members[0]?.nip === leader && members.length <= 5)).toBe(true);
  });

  test('--groups and --seed are followed; the same seed gives the same groups', async () => {
    const file = workbook('jumlah.xlsx');
    const [one, same, other] = [await jsonOf(file, '--groups', '3'), await jsonOf(file, '--groups', '3'), await jsonOf(file, '--groups', '3', '--seed', '9')];
    expect(one.groups).toHaveLength(3);
    expect(same).toEqual(one);
    expect(other.groups).not.toEqual(one.groups);
  });

  test('impossible: exit 1, why, the smallest fix, and a sheet that says so', async () => {
    const file = workbook('mustahil.xlsx', [], rows.map((row) => ({ ...row, jenjang: 'Pelaksana', jabatan: 'Pengolah Data' })));
    const { code, printed } = await run('groups', file, '--out', files.at('mustahil-hasil.xlsx'));
    expect(code).toBe(1);
    expect(printed).toContain('7 orang membutuhkan 2 ketua, 0 yang memenuhi syarat ketua.');
    expect(printed).toMatch(/Paling sedikit: 2 ketua lagi/);
    expect((await sheetsOf(files.at('mustahil-hasil.xlsx'))).get('Kelompok Usulan')?.flat()).toContain('Tidak ada pembagian yang sah.');
    expect(await jsonOf(file)).toMatchObject({ status: 'impossible', groups: [], smallestFix: { kind: 'more-leaders', count: 2 } });
  });

  test('impossible with --apply: says that the roster was left as it is', async () => {
    const file = workbook('mustahil-terap.xlsx', [], grouped(7, 6).map((row) => ({ ...row, jenjang: 'Pelaksana', jabatan: 'Pengolah Data' })));
    const before = await sheetsOf(file);
    const { code, printed } = await run('groups', file, '--apply', '--in-place');
    expect(code).toBe(1);
    expect(printed).toContain('Daftar peserta tidak diubah');
    const [[roster, rowsBefore] = ['', []]] = before;
    expect((await sheetsOf(file)).get(roster)).toEqual(rowsBefore);
  });

  test('--out writes the sheet with the day of the machine, and leaves the roster alone; --apply fills it in', async () => {
    const file = workbook('tulis.xlsx');
    await run('groups', file, '--repair', '--out', files.at('usulan-saja.xlsx'));
    const proposed = await sheetsOf(files.at('usulan-saja.xlsx'));
    expect(proposed.get('Kelompok Usulan')?.flat()).toContain('29 Agustus 2022');
    expect(proposed.get('Peserta')).toEqual((await sheetsOf(file)).get('Peserta'));
    const { code, printed } = await run('groups', file, '--repair', '--apply', '--in-place');
    expect(code).toBe(0);
    expect(printed).toMatch(/lembar Kelompok Usulan, dan \d sel/);
    expect(await jsonOf(file, '--repair')).toMatchObject({ moves: [], certificate: { kind: 'best' } });
    const audit = JSON.parse((await run('audit', file, '--json', '-')).printed) as { groups: { outcome: string }[] };
    expect(audit.groups.map(({ outcome }) => outcome)).toEqual(['pass', 'pass']);
  });

  test('an audited file stays audited, and clear gives back the original', async () => {
    const file = workbook('diperiksa.xlsx');
    const original = await sheetsOf(file);
    await run('audit', file, '--in-place');
    await run('groups', file, '--in-place');
    await run('audit', file, '--in-place');
    expect([...(await sheetsOf(file)).keys()]).toEqual(expect.arrayContaining(['Ringkasan', 'Pelanggaran', 'Kelompok Usulan']));
    await run('clear', file, '--in-place');
    expect(await sheetsOf(file)).toEqual(original);
  });

  test('names who was left out, with the reason, and the settings that no document gives', async () => {
    const file = workbook('ditinggal.xlsx', [], rows.map((row, index) => (index === 5 ? { ...row, pendidikan: 'SMP' } : row)));
    const { printed } = await run('groups', file, '--without-ineligible');
    expect(printed.replace(/\s+/g, ' ')).toMatch(new RegExp(`Tidak ikut dibagi karena tidak memenuhi kelayakan ${nameOf(6)} \\(.*SMP.*\\)`));
    expect(printed).toMatch(/\nAsumsi\n {2}\S.*: \d+ \S/);
    expect((await jsonOf(file, '--without-ineligible')).leftOut).toMatchObject([{ nip: nipOf(6), name: nameOf(6) }]);
  });

  test('wishes are followed and listed', async () => {
    const result = await jsonOf(workbook('aturan.xlsx', [['Terpisah', nipOf(1), nipOf(5), null, 'atasan']]));
    expect(result.wishes).toMatchObject([{ kind: 'apart', nip: nipOf(1), other: nipOf(5), reason: 'atasan', cell: "'Aturan Kelompok'!A2" }]);
    expect(result.groups.some(({ members }) => [nipOf(1), nipOf(5)].every((nip) => members.some((member) => member.nip === nip)))).toBe(false);
  });
});

describe('cermat groups refuses in one line, exit code 2', () => {
  test.each([
    ['--apply without a place to write', ['--apply'], /--out/],
    ['a number of groups that is none', ['--groups', 'dua'], /“dua”/],
    ['no groups at all', ['--groups', '0'], /“0”/],
    ['an empty seed', ['--seed', ' '], /Benih/],
    ['an option of another command', ['--sample'], /--sample/],
    ['more groups than people', ['--groups', '8'], /8 kelompok untuk 7 orang/],
  ])('%s', async (_name, argv, words) => {
    const { code, printed, complained } = await run('groups', workbook('tolak.xlsx'), ...argv);
    expect([code, printed]).toEqual([2, '']);
    expect(complained).toMatch(words);
    expect(complained.split('\n')).toHaveLength(1);
  });

  test('a wish that cannot be read, unless it is to be passed over', async () => {
    const file = workbook('rusak.xlsx', [['Terpisah', nipOf(1), nipOf(2)], ['Dekat', nipOf(1), nipOf(3)]]);
    const { code, complained } = await run('groups', file);
    expect(code).toBe(2);
    expect(complained).toMatch(/1 baris aturan kelompok tidak terbaca\..*“Dekat”.*--skip-wishes/);
    const passedOver = await run('groups', file, '--skip-wishes');
    expect(passedOver.code).toBe(0);
    expect(passedOver.printed).toMatch(/TIDAK dipakai[^]*“Dekat”/);
  });

  test('a roster whose groups are formulas is not overwritten', async () => {
    writeFileSync(files.at('rumus.xlsx'), xlsxFrom({ sheets: [{ ...rosterSheet(rows.map((row, index) => (index === 0 ? { ...row, kelompok: '9' } : row))), formulas: { P2: 'A10' } }] }));
    const before = readFileSync(files.at('rumus.xlsx'));
    const { code, complained } = await run('groups', files.at('rumus.xlsx'), '--seed', '3', '--groups', '3', '--apply', '--in-place');
    expect([code, complained.includes('berisi rumus')]).toEqual([2, true]);
    expect(readFileSync(files.at('rumus.xlsx'))).toEqual(before);
  });
});
