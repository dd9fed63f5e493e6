import { readFileSync } from 'node:fs';
import path from 'node:path';
import { addSheets } from '../../../src/app/workbench/add-sheets';
import type { Bench } from '../../../src/app/workbench/bench';
import { XlsxHost } from '../../../src/hosts/xlsx';
import type { TableKind } from '../../../src/workbook';
import { roster } from '../../support/class-sheets';
import { benchOf, benchOver, refusalOf } from '../../support/setup-bench';

const people = { name: 'Daftar', rows: roster(3) };
const STANDARD = [
  'Peserta', 'Jadwal', 'Kehadiran', 'Nilai Aktivitas', 'Action Learning', 'Laporan AL', 'Mentoring', 'Pengajar', 'Kesiapan', 'Aturan Kelompok',
  'Penyesuaian Nilai', 'Pengaturan',
];

async function namesOn(bench: Bench): Promise<string[]> {
  return (await bench.snapshot()).sheets.map(({ name }) => name);
}

test('an empty workbook gets all of them, and undo takes them back', async () => {
  const bench = await benchOf([{ name: 'Sheet1', rows: [] }]);
  const data = await addSheets(bench, null);
  expect(await namesOn(bench)).toEqual(['Sheet1', ...STANDARD]);
  expect(data.tables.filter(({ sheet }) => sheet !== null).map(({ sheet }) => sheet)).toEqual(STANDARD);
  await bench.host.undo();
  expect((await bench.host.read()).sheets.map(({ name }) => name)).toEqual(['Sheet1']);
});

test('only what is lacking: a roster under another name counts', async () => {
  const bench = await benchOf([people]);
  await addSheets(bench, null);
  expect(await namesOn(bench)).toEqual(['Daftar', ...STANDARD.filter((name) => name !== 'Peserta')]);
});

test('one kind, in the chosen language', async () => {
  const bench = await benchOf([people], { language: 'en' });
  const data = await addSheets(bench, 'schedule');
  expect(await namesOn(bench)).toEqual(['Daftar', 'Jadwal']);
  expect((await bench.snapshot()).sheets[1]?.rows[0]?.slice(0, 3)).toEqual(['Date', 'Subject', 'Lesson Hours (JP)']);
  expect(data.tables.find(({ kind }) => kind === 'schedule')?.sheet).toBe('Jadwal');
});

test.each<[TableKind, string]>([['readiness', 'Kesiapan'], ['group-wishes', 'Aturan Kelompok'], ['adjustments', 'Penyesuaian Nilai']])(
  'the sheet of %s alone, recognised for what it is',
  async (kind, name) => {
    const bench = await benchOf([people]);
    const data = await addSheets(bench, kind);
    expect(await namesOn(bench)).toEqual(['Daftar', name]);
    expect(data.tables.filter(({ sheet }) => sheet !== null).map((table) => [table.kind, table.state])).toEqual([['participants', 'ok'], [kind, 'ok']]);
  },
);

test('into an .xlsx file, whose own sheets stay as they are', async () => {
  const bytes = readFileSync(path.join(__dirname, '../../fixtures/workbooks/kelas-48-berantakan.xlsx'));
  const host = new XlsxHost(bytes);
  const before = await host.read();
  const bench = await benchOver(host);
  await addSheets(bench, 'mentoring');
  const after = await new XlsxHost(host.save()).read();
  expect(after.sheets.map(({ name }) => name)).toEqual([...before.sheets.map(({ name }) => name), 'Mentoring']);
  expect(after.sheets.slice(0, -1).map(({ rows }) => rows)).toEqual(before.sheets.map(({ rows }) => rows));
});

describe('nothing is added', () => {
  test.each<[string, TableKind | null, readonly { name: string; rows: ReturnType<typeof roster> }[], string]>([
    ['where the table is there', 'participants', [people], 'workbench.sheet-there'],
    ['where its name is taken', 'schedule', [people, { name: 'JADWAL', rows: [['x']] }], 'workbench.sheet-name-taken'],
    ['where two tables could be it', 'participants', [people, { name: 'Daftar 2', rows: roster(2) }], 'workbench.sheet-undecided'],
    ['for a kind that is none', '__proto__' as TableKind, [people], 'workbench.mapping-kind'],
  ])('%s', async (_, kind, sheets, code) => {
    const bench = await benchOf(sheets);
    expect((await refusalOf(addSheets(bench, kind))).code).toBe(code);
    expect(await namesOn(bench)).toEqual(sheets.map(({ name }) => name));
  });

  test('where all are there', async () => {
    const bench = await benchOf([{ name: 'Sheet1', rows: [] }]);
    await addSheets(bench, null);
    const { code } = await refusalOf(addSheets(bench, null));
    expect(code).toMatch(/^workbench\.(?:sheets-complete|sheet-name-taken)$/);
  });

  test('of a roster where two could be it, but the others are', async () => {
    const bench = await benchOf([people, { name: 'Daftar 2', rows: roster(2) }]);
    await addSheets(bench, null);
    expect(await namesOn(bench)).toEqual(['Daftar', 'Daftar 2', ...STANDARD.filter((name) => name !== 'Peserta')]);
  });
});
