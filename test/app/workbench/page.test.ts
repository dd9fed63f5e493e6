import { MemoryHost } from '../../../src/hosts/memory';
import { snapshotOf } from '../../support/snapshot';
import { benchOver, sampleHost, valueOf } from '../../support/workbench';

const sheet = {
  name: 'Nilai', rows: [['Nama', 'Nilai', 'Tanggal'], ['Farah Halim', 78.5, 44809], [], ['=1+1', null, true, { error: '#N/A' }]],
  numberFormats: { B2: '0.00', C2: 'd mmmm yyyy' },
  highlights: [{ key: 'info', ranges: [{ top: 1, left: 0, bottom: 3, right: 1 }] }, { key: 'fail', ranges: [{ top: 1, left: 1, bottom: 1, right: 1 }] }, { key: 'lain', ranges: [{ top: 0, left: 0, bottom: 9, right: 9 }] }],
  notes: [{ row: 1, column: 1, author: 'Cermat', text: 'Periksa lagi' }],
};

test('cells as people read them, in both languages', async () => {
  const host = MemoryHost.over(snapshotOf({ sheets: [sheet] }));
  const page = await valueOf(benchOver(host).page('Nilai', 0, 100));
  expect(page).toMatchObject({ sheet: 'Nilai', marker: null, totalRows: 4, columns: ['A', 'B', 'C', 'D'] });
  expect(page.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ['Nama', 'Nilai', 'Tanggal', ''], ['Farah Halim', '78,50', '5 September 2022', ''], ['', '', '', ''], ['=1+1', '', 'TRUE', '#N/A'],
  ]);
  expect(page.rows[1]?.cells[1]).toEqual({ text: '78,50', tone: 'fail', note: 'Periksa lagi', isNumber: true });
  expect(page.rows[2]?.cells[0]).toEqual({ text: '', tone: 'info', note: null, isNumber: false });
  expect(page.rows[0]?.cells[0]?.tone).toBeNull();
  const english = await valueOf(benchOver(host, { choice: { language: 'en' } }).page('Nilai', 1, 1));
  expect(english.rows.map(({ row, cells }) => [row, ...cells.map(({ text }) => text)])).toEqual([[1, 'Farah Halim', '78.50', '5 September 2022', '']]);
});

test('parts of a sheet, and numbers that make no sense', async () => {
  const workbench = benchOver(await sampleHost());
  expect((await valueOf(workbench.page('Peserta', 29, 50))).rows.map(({ row }) => row)).toEqual([29, 30]);
  expect((await valueOf(workbench.page('Peserta', 99, 50))).rows).toEqual([]);
  expect((await valueOf(workbench.page('Peserta', -4, 1.5))).rows.map(({ row }) => row)).toEqual([0]);
  expect((await valueOf(workbench.page('Peserta', NaN, Infinity))).rows).toHaveLength(31);
});

test('highlights show once they are written, and go with undo', async () => {
  const workbench = benchOver(await sampleHost());
  const toneOfE6 = async () => (await valueOf(workbench.page('Peserta', 5, 1))).rows[0]?.cells[4];
  await valueOf(workbench.check());
  expect(await toneOfE6()).toMatchObject({ tone: null, note: null });
  await valueOf(workbench.write({ evenIfChanged: false }));
  expect(await toneOfE6()).toMatchObject({ tone: 'fail', note: expect.stringContaining('Golongan') });
  expect(await valueOf(workbench.page('Jejak', 0, 1))).toMatchObject({ marker: 'trace' });
  await valueOf(workbench.undo());
  expect(await toneOfE6()).toMatchObject({ tone: null, note: null });
});
