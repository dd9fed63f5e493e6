import { alternativesOf, entriesOf } from '../../../src/domain/checklists';
import { inspectWorkbook } from '../../../src/app/inspect';
import { newWorkbook } from '../../../src/app/new-workbook';
import { layoutOf } from '../../../src/app/pack-layout';
import type { LoadedPack } from '../../../src/app/load-pack';
import { MemoryHost } from '../../../src/hosts/memory';
import type { SheetSpec } from '../../../src/workbook';
import { loadedPack } from '../../support/packs';
import { addedSheets, valuesOf } from '../../support/plan';
import { snapshotOf } from '../../support/snapshot';

let pack: LoadedPack;
let sheets: readonly SheetSpec[];
beforeAll(async () => {
  pack = await loadedPack('rules/lo-2021');
  sheets = addedSheets(newWorkbook({ ...layoutOf(pack, 'id'), language: 'id', sample: false }));
});

const rowsOf = (name: string): readonly (readonly unknown[])[] => valuesOf(sheets.find((sheet) => sheet.name === name)!);
const linesOf = (name: string): ReadonlyMap<unknown, readonly unknown[]> => new Map(rowsOf(name).map((row) => [row[0], row]));

test('a new workbook of the pack has a worksheet for each level, and the settings', () => {
  expect(sheets.map(({ name }) => name)).toEqual(['LO Individu', 'LO Tim', 'LO Organisasi', 'Pengaturan']);
});

test('every activity, part, bullet and choice has its row, in the order of the document', () => {
  for (const [at, { items }] of pack.worksheets!.worksheets.entries()) {
    const codes = rowsOf(sheets[at]!.name).map(([code]) => code).filter((code) => /^[ITO]-/.test(String(code)));
    const expected = items.flatMap((item) => entriesOf(item).flatMap((entry) => [entry.code, ...alternativesOf(entry).map(({ code }) => code)]));
    expect([...codes].sort()).toEqual([...expected].sort());
    expect(new Set(codes).size).toBe(codes.length);
  }
  expect([...linesOf('LO Individu').keys()].filter((code) => /^I-SOL-1[fg]/.test(String(code)))).toEqual(['I-SOL-1f', 'I-SOL-1g', 'I-SOL-1g-1', 'I-SOL-1g-2']);
});

test('what happened to the text stands beside it, what is lost above the table', () => {
  expect(linesOf('LO Individu').get('I-LRN-6')?.[2]).toMatch(/\[Catatan naskah: Tercetak “berbagai pengetahuan”/);
  const top = rowsOf('LO Organisasi').slice(0, 12).flat().filter((value) => typeof value === 'string');
  expect(top).toContainEqual(expect.stringMatching(/^Hilang dari naskah booklet, Leaders' Participation.*butir 1–3/));
  expect(rowsOf('LO Tim').flat()).toContainEqual(expect.stringMatching(/^Penutup T-LRN-1/));
});

test('the sheet says which edition of the pack it is', () => {
  expect(rowsOf('LO Tim').find(([label]) => label === 'Edisi butir')?.[2]).toBe(`lo-2021 ${pack.rules.version}`);
});

test.each(['id', 'en'] as const)('in language %s it is recognised again, every row of it, and nobody misses a roster', async (language) => {
  const host = MemoryHost.over(snapshotOf({ sheets: [] }));
  await host.apply(newWorkbook({ ...layoutOf(pack, language), language, sample: false }));
  const { recognition, problems } = inspectWorkbook(await host.read(), { pack, asOf: null, language });
  expect(problems).toEqual([]);
  for (const { level, items } of pack.worksheets!.worksheets) {
    const rows = items.flatMap((item) => entriesOf(item).flatMap((entry) => [entry, ...entry.alternatives]));
    expect(recognition.tables.get(`lo-${level}`)?.length).toBe(rows.length);
  }
});
