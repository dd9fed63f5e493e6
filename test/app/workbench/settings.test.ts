import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CellValue } from '../../../src/domain/values';
import type { Bench } from '../../../src/app/workbench/bench';
import type { SettingView } from '../../../src/app/workbench';
import { saveSettings, trySetting, viewSettings } from '../../../src/app/workbench/settings-actions';
import { MemoryHost } from '../../../src/hosts/memory';
import { XlsxHost } from '../../../src/hosts/xlsx';
import type { WorkbookPlan } from '../../../src/workbook';
import { roster } from '../../support/class-sheets';
import { benchOf, benchOver, refusalOf } from '../../support/setup-bench';
import { snapshotOf } from '../../support/snapshot';
import type { SheetSketch } from '../../support/snapshot';

const people = { name: 'Peserta', rows: roster(3) };
const HEADER = ['Kode', 'Nama', 'Nilai', 'Satuan', 'Sumber', 'Asumsi'];

function pengaturan(rows: readonly (readonly CellValue[])[], more: Partial<SheetSketch> = {}): SheetSketch {
  return { name: 'Pengaturan', rows: [HEADER, ...rows], ...more };
}

async function settingOn(bench: Bench, id: string): Promise<SettingView> {
  const found = (await viewSettings(bench)).find((setting) => setting.id === id);
  if (found === undefined) throw new Error(`no setting ${id}`);
  return found;
}

/** The cells of Pengaturan below its header. */
async function rowsOn(bench: Bench): Promise<unknown[][]> {
  const sheet = (await bench.snapshot()).sheets.find(({ name }) => name === 'Pengaturan');
  return (sheet?.rows ?? []).slice(1).map((row) => [...row].map((value) => value ?? null));
}

describe('how settings are shown', () => {
  test('every parameter of the pack, as the pack has it', async () => {
    const bench = await benchOf([people]);
    const settings = await viewSettings(bench);
    expect(settings.map(({ id }) => id)).toEqual([...bench.pack.pack.rules.parameters.keys()]);
    expect(settings.find(({ id }) => id === 'golongan-minimum')).toMatchObject({
      title: 'Golongan minimum PNS', text: 'II/a', packText: 'II/a', input: 'choice', origin: 'pack', isAssumed: false, cell: null, problem: null,
      clause: 'KAP, Persyaratan Peserta, Administrasi 2',
    });
    expect(settings.find(({ id }) => id === 'tanggal-mulai')).toMatchObject({ text: '5 September 2022', input: 'date', isAssumed: true });
    expect(settings.find(({ id }) => id === 'nilai-lulus')).toMatchObject({ text: '65', input: 'number' });
    expect(settings.find(({ id }) => id === 'masa-kerja-minimum')).toMatchObject({ unit: 'bulan', accepts: expect.stringContaining('0 sampai 600') });
  });

  test('what must be chosen is empty, with its choices', async () => {
    const setting = await settingOn(await benchOf([people]), 'rasio-kehadiran-aktivitas');
    expect(setting).toMatchObject({ text: '', packText: null, input: 'choice', problem: null });
    expect(setting.choices.map(({ value }) => value)).toEqual(['10:90', '30:70']);
    expect((await settingOn(await benchOf([people], { language: 'en' }), 'cpns-dihitung-asn')).choices.map(({ value }) => value)).toEqual(['yes', 'no']);
  });

  test('every choice is read as itself', async () => {
    for (const language of ['id', 'en'] as const) {
      const bench = await benchOf([people], { language });
      for (const setting of await viewSettings(bench)) {
        for (const { value } of setting.choices) expect([setting.id, value, (await trySetting(bench, { id: setting.id, text: value })).problem]).toEqual([setting.id, value, null]);
      }
    }
  });

  test('the workbook\'s value over the pack\'s, with its cell', async () => {
    const bench = await benchOf([people, pengaturan([['nilai-lulus', 'Nilai lulus', 70.5, '', 'Rapat', 'Tidak'], ['tanggal-mulai', '', 44810]])]);
    expect(await settingOn(bench, 'nilai-lulus')).toMatchObject({ text: '70,5', packText: '65', origin: 'workbook', cell: { address: 'Pengaturan!C2' } });
    expect(await settingOn(bench, 'tanggal-mulai')).toMatchObject({ text: '6 September 2022', packText: '5 September 2022' });
  });

  test('what cannot be read stands as it was typed, and says why', async () => {
    const bench = await benchOf([people, pengaturan([['golongan-minimum', '', 'V/z'], ['nilai-lulus', '', { error: '#REF!' }], ['bobot-nt', '', 50]])]);
    expect(await settingOn(bench, 'golongan-minimum')).toMatchObject({ text: 'V/z', problem: expect.stringContaining('tidak terbaca') });
    expect(await settingOn(bench, 'nilai-lulus')).toMatchObject({ text: '#REF!', problem: expect.stringContaining('#REF!') });
    for (const id of ['bobot-nt', 'bobot-al']) expect((await settingOn(bench, id)).problem).toContain('110');
  });
});

describe('trying', () => {
  test.each([
    ['nilai-lulus', '70', null], ['nilai-lulus', '170', '0–100'], ['nilai-lulus', 'tujuh puluh', 'tidak terbaca'], ['nilai-lulus', '', null],
    ['tanggal-mulai', '31/02/2022', 'tidak terbaca'], ['tanggal-mulai', '6/9/2022', null], ['kehadiran-minimum', '1', '1%'],
    ['rasio-kehadiran-aktivitas', '30:60', '100'], ['golongan-minimum', '__proto__', 'tidak terbaca'], ['masa-kerja-minimum', '601', 'batas'],
  ])('%s as “%s”', async (id, text, problem) => {
    const host = MemoryHost.over(snapshotOf({ sheets: [people] }));
    const tried = await trySetting(await benchOver(host), { id, text });
    expect(tried.text).toBe(text);
    if (problem === null) expect(tried.problem).toBeNull();
    else expect(tried.problem).toContain(problem);
    expect((await host.read()).sheets).toHaveLength(1);
  });

  test('an unknown parameter is refused', async () => {
    const bench = await benchOf([people]);
    expect((await refusalOf(trySetting(bench, { id: '__proto__', text: '1' }))).code).toBe('workbench.setting-unknown');
  });
});

describe('saving into the rows that are there', () => {
  const rows = [['tanggal-mulai', 'Hari pertama', 44809, '', 'Rapat', 'Tidak'], ['nilai-lulus', '', '65'], ['golongan-minimum', '', 'II/a'], ['cpns-dihitung-asn', '', null, '', '', 'Ya']];

  test('numbers as numbers, days as serials, choices in words; one step to take back', async () => {
    const bench = await benchOf([people, pengaturan(rows)]);
    const { settings } = await saveSettings(bench, [
      { id: 'tanggal-mulai', text: '12/09/2022' }, { id: 'nilai-lulus', text: '70,5' }, { id: 'golongan-minimum', text: 'III/a' }, { id: 'cpns-dihitung-asn', text: 'ya' },
    ]);
    expect((await rowsOn(bench)).map((row) => row[2])).toEqual([44816, 70.5, 'III/a', 'Ya']);
    expect(settings.find(({ id }) => id === 'cpns-dihitung-asn')).toMatchObject({ text: 'ya', origin: 'workbook' });
    expect((await bench.dataView()).asOf.iso).toBe('2022-09-12');
    await bench.host.undo();
    expect((await bench.host.read()).sheets[1]?.rows).toEqual(pengaturan(rows).rows.map((row) => trimmed(row)));
  });

  test('in English', async () => {
    const bench = await benchOf([people, pengaturan(rows)], { language: 'en' });
    await saveSettings(bench, [{ id: 'cpns-dihitung-asn', text: 'no' }, { id: 'nilai-lulus', text: '70.5' }]);
    expect((await rowsOn(bench)).map((row) => row[2])).toEqual([44809, 70.5, 'II/a', 'Tidak']);
  });

  test('an empty text gives the parameter back to the pack', async () => {
    const bench = await benchOf([people, pengaturan(rows)]);
    const { settings } = await saveSettings(bench, [{ id: 'nilai-lulus', text: '' }]);
    expect((await rowsOn(bench))[1]?.[2]).toBeUndefined();
    expect(settings.find(({ id }) => id === 'nilai-lulus')).toMatchObject({ text: '65', origin: 'pack' });
  });

  test('a day in a cell that shows no dates is written in words, in a 1904 workbook by its own count', async () => {
    const plain = await benchOf([people, pengaturan([['tanggal-mulai', '', null]])]);
    await saveSettings(plain, [{ id: 'tanggal-mulai', text: '12/09/2022' }]);
    expect((await rowsOn(plain))[0]?.[2]).toBe('12 September 2022');
    const old = await benchOver(MemoryHost.over(snapshotOf({ date1904: true, sheets: [people, pengaturan([['tanggal-mulai', '', null]], { numberFormats: { C2: 'dd/mm/yyyy' } })] })));
    await saveSettings(old, [{ id: 'tanggal-mulai', text: '12/09/2022' }]);
    expect((await rowsOn(old))[0]?.[2]).toBe(44816 - 1462);
    expect((await settingOn(old, 'tanggal-mulai')).text).toBe('12 September 2022');
  });

  test('a percentage up to 1 keeps its sign, so that it is not read as up to a hundred', async () => {
    const bench = await benchOf([people, pengaturan([['kehadiran-minimum', '', 80]])]);
    await saveSettings(bench, [{ id: 'kehadiran-minimum', text: '0,5%' }]);
    expect((await rowsOn(bench))[0]?.[2]).toBe('0,5%');
    expect(await settingOn(bench, 'kehadiran-minimum')).toMatchObject({ text: '0,5%', problem: null });
    const shown = await benchOf([people, pengaturan([['kehadiran-minimum', '', 0.8]], { numberFormats: { C2: '0%' } })]);
    expect((await settingOn(shown, 'kehadiran-minimum')).text).toBe('80');
    await saveSettings(shown, [{ id: 'kehadiran-minimum', text: '100' }]);
    expect((await rowsOn(shown))[0]?.[2]).toBe('100%');
    expect((await settingOn(shown, 'kehadiran-minimum')).text).toBe('100');
  });

  test('a formula gives way to the value', async () => {
    const bench = await benchOf([people, pengaturan([['nilai-lulus', '', 65]], { formulas: { C2: '60+5' } })]);
    await saveSettings(bench, [{ id: 'nilai-lulus', text: '65' }]);
    expect((await bench.snapshot()).sheets[1]?.formula(1, 2)).toBeNull();
  });

  test('the plan expects what was read', async () => {
    const host = MemoryHost.over(snapshotOf({ sheets: [people, pengaturan(rows)] }));
    const bench = await benchOver(host);
    const plans: WorkbookPlan[] = [];
    const apply = host.apply.bind(host);
    jest.spyOn(host, 'apply').mockImplementation((plan, options) => {
      plans.push(plan);
      return apply(plan, options);
    });
    await saveSettings(bench, [{ id: 'nilai-lulus', text: '70' }, { id: 'nilai-lulus', text: '71' }]);
    expect(plans.map(({ operations, expects }) => [operations, [...(expects ?? [])]])).toEqual([[
      [{ kind: 'set-cells', sheet: 'Pengaturan', cells: [{ row: 2, column: 2, value: 71 }] }],
      [
        { sheet: 'Pengaturan', row: 2, column: 2, value: '65' }, { sheet: 'Pengaturan', row: 2, column: 0, value: 'nilai-lulus' },
        { sheet: 'Pengaturan', row: 4, column: 0, value: 'cpns-dihitung-asn' },
      ],
    ]]);
    await saveSettings(bench, [{ id: 'nilai-lulus', text: '71' }]);
    expect(plans).toHaveLength(1);
  });
});

describe('saving what has no row yet', () => {
  test('adds rows below the last one, as the layout writes them', async () => {
    const bench = await benchOf([people, pengaturan([['nilai-lulus', 'Nilai lulus', 65]])]);
    await saveSettings(bench, [{ id: 'kehadiran-minimum', text: '75' }, { id: 'rasio-kehadiran-aktivitas', text: '30:70' }, { id: 'golongan-minimum', text: '' }]);
    expect((await rowsOn(bench)).slice(1)).toEqual([
      ['kehadiran-minimum', 'Kehadiran minimum', 75, expect.any(String), expect.stringContaining(', '), 'Ya'],
      ['rasio-kehadiran-aktivitas', expect.any(String), '30:70', expect.any(String), expect.stringContaining(', '), 'Ya'],
    ]);
    expect(await settingOn(bench, 'kehadiran-minimum')).toMatchObject({ text: '75', origin: 'workbook', cell: { address: 'Pengaturan!C3' } });
  });

  test('below an empty table too', async () => {
    const bench = await benchOf([people, pengaturan([])]);
    await saveSettings(bench, [{ id: 'nilai-lulus', text: '70' }]);
    expect((await rowsOn(bench))[0]?.slice(0, 3)).toEqual(['nilai-lulus', expect.any(String), 70]);
  });

  test('never writes over what stands below the table', async () => {
    const sheet = pengaturan([['nilai-lulus', 'Lulus', 65], [null, null, null, null, 'Catatan panitia']]);
    const bench = await benchOf([people, sheet]);
    const { code, details } = await refusalOf(saveSettings(bench, [{ id: 'kehadiran-minimum', text: '75' }]));
    expect([code, details['address']]).toEqual(['workbench.settings-no-room', 'Pengaturan!A3']);
    expect(await rowsOn(bench)).toEqual([['nilai-lulus', 'Lulus', 65], [null, null, null, null, 'Catatan panitia']]);
  });

  test('adds the standard sheet where there is none, with the changed values', async () => {
    const host = new XlsxHost(readFileSync(path.join(__dirname, '../../fixtures/workbooks/tangan-catatan.xlsx')));
    const bench = await benchOver(host);
    await saveSettings(bench, [{ id: 'nilai-lulus', text: '70' }, { id: 'tanggal-mulai', text: '12/09/2022' }, { id: 'rasio-kehadiran-aktivitas', text: '10:90' }]);
    const again = await benchOver(new XlsxHost(host.save()));
    const settings = await viewSettings(again);
    expect(settings.filter(({ origin }) => origin === 'workbook').map(({ id, text }) => [id, text])).toEqual([
      ['tanggal-mulai', '12 September 2022'], ['rasio-kehadiran-aktivitas', '10:90'], ['nilai-lulus', '70'],
    ]);
    expect(settings.every(({ problem, cell }) => problem === null && cell?.sheet === 'Pengaturan')).toBe(true);
    await bench.host.undo();
    expect((await bench.host.read()).sheets.map(({ name }) => name)).not.toContain('Pengaturan');
  });

  test('adds nothing when nothing is changed', async () => {
    const bench = await benchOf([people]);
    await saveSettings(bench, [{ id: 'nilai-lulus', text: '' }]);
    await saveSettings(bench, []);
    expect((await bench.snapshot()).sheets).toHaveLength(1);
  });
});

describe('nothing is written when something is wrong', () => {
  const rows = [['nilai-lulus', 'Lulus', 65], ['bobot-nt', 'NT', 40], ['bobot-al', 'AL', 60]];

  test.each([
    ['a text that cannot be read', [{ id: 'nilai-lulus', text: '70' }, { id: 'bobot-nt', text: 'x' }], 'workbench.setting-refused'],
    ['weights that do not sum to 100', [{ id: 'nilai-lulus', text: '70' }, { id: 'bobot-nt', text: '50' }], 'workbench.setting-refused'],
    ['one weight given back to the pack', [{ id: 'bobot-nt', text: '50' }, { id: 'bobot-al', text: '' }], 'workbench.setting-refused'],
    ['a parameter that the pack does not have', [{ id: 'nilai-lulus', text: '70' }, { id: 'constructor', text: '1' }], 'workbench.setting-unknown'],
  ])('%s', async (_, changes, code) => {
    const bench = await benchOf([people, pengaturan(rows)]);
    expect((await refusalOf(saveSettings(bench, changes))).code).toBe(code);
    expect(await rowsOn(bench)).toEqual(rows);
  });

  test('weights are judged together', async () => {
    const bench = await benchOf([people, pengaturan(rows)]);
    await saveSettings(bench, [{ id: 'bobot-nt', text: '50' }, { id: 'bobot-al', text: '50' }]);
    expect((await rowsOn(bench)).map((row) => row[2])).toEqual([65, 50, 50]);
  });

  test('a parameter given twice stays a problem', async () => {
    const bench = await benchOf([people, pengaturan([['nilai-lulus', '', 65], ['nilai-lulus', '', 66]])]);
    const { details } = await refusalOf(saveSettings(bench, [{ id: 'nilai-lulus', text: '70' }]));
    expect(details['problem']).toContain('Pengaturan!C2');
  });

  test('a problem of another setting does not stand in the way', async () => {
    const bench = await benchOf([people, pengaturan([['golongan-minimum', '', '??'], ['nilai-lulus', '', 65]])]);
    const { settings } = await saveSettings(bench, [{ id: 'nilai-lulus', text: '70' }]);
    expect(settings.find(({ id }) => id === 'golongan-minimum')?.problem).not.toBeNull();
  });

  test('a sheet of that name that was not recognised, and two of them', async () => {
    const unread = await benchOf([people, { name: 'PENGATURAN', rows: [['x']] }]);
    expect(await refusalOf(saveSettings(unread, [{ id: 'nilai-lulus', text: '70' }]))).toEqual({ code: 'workbench.settings-unread', details: { sheet: 'PENGATURAN' } });
    const twice = await benchOf([people, pengaturan(rows), { ...pengaturan(rows), name: 'Setelan' }]);
    expect((await refusalOf(saveSettings(twice, [{ id: 'nilai-lulus', text: '70' }]))).code).toBe('workbench.settings-several');
  });
});

/** A row as a host gives it: without the empty cells at its end, holes inside. */
function trimmed(row: readonly (CellValue | undefined)[]): unknown[] {
  const values = row.map((value) => (value === null || value === '' ? undefined : value));
  while (values.length > 0 && values.at(-1) === undefined) values.pop();
  return values;
}

describe('a sheet that is another one than was read', () => {
  async function movedBy(rows: readonly (readonly CellValue[])[]): Promise<{ readonly code: string; readonly rows: unknown }> {
    const host = MemoryHost.over(snapshotOf({ sheets: [people, pengaturan([['nilai-lulus', '', null], ['kehadiran-minimum', '', null]])] }));
    const bench = await benchOver(host);
    await bench.snapshot();
    await host.apply({ operations: [{ kind: 'set-cells', sheet: 'Pengaturan', cells: rows.flatMap((row, at) => row.map((value, column) => (
      { row: at + 1, column, value: typeof value === 'object' ? null : value }))) }] });
    const { code } = await refusalOf(saveSettings(bench, [{ id: 'nilai-lulus', text: '70' }]));
    return { code, rows: await rowsOn(await benchOver(host)) };
  }

  test('a row that was inserted meanwhile does not give the value to another parameter', async () => {
    const rows = [['kehadiran-minimum', '', null], ['nilai-lulus', '', null]];
    const moved = await movedBy(rows);
    expect(moved.code).toBe('workbook.changed');
    expect(JSON.stringify(moved.rows)).not.toContain('70');
  });

  test('a cell under a merged one is refused, because nobody could read what is written there', async () => {
    const bench = await benchOf([people, pengaturan([['nilai-lulus', 'x', 60], ['kehadiran-minimum', 'y', null]], { merges: ['C2:C3'] })]);
    expect((await refusalOf(saveSettings(bench, [{ id: 'kehadiran-minimum', text: '75' }]))).code).toBe('workbench.setting-unwritable');
  });
});
