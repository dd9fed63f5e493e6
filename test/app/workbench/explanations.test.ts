import { planExplanations } from '../../../src/app/write-explanations';
import type { Workbench } from '../../../src/app/workbench';
import type { ParticipantReport, Report } from '../../../src/domain/findings';
import type { MemoryHost } from '../../../src/hosts/memory';
import type { WorkbookSnapshot } from '../../../src/workbook';
import { benchOver, problemOf, sampleHost, typeInto, valueOf } from '../../support/workbench';
import { plainWorkbook } from '../../support/plain-snapshot';

const everybody = { filter: 'all', search: '' } as const;
const SHEETS = ['Ringkasan', 'Pelanggaran', 'Kelayakan', 'Nilai Akhir', 'Jejak', 'Penjelasan Nilai'];
let host: MemoryHost;
let workbench: Workbench;

beforeEach(async () => {
  host = await sampleHost();
  workbench = benchOver(host);
  await valueOf(workbench.check());
});

const ownSheets = async (): Promise<readonly string[]> => (await host.read()).sheets.filter(({ marker }) => marker !== null).map(({ name }) => name);
const peopleOnPaper = async (): Promise<readonly unknown[]> => {
  const rows = (await host.read()).sheets.find(({ marker }) => marker === 'explanations')?.rows ?? [];
  return rows.flatMap(([first], at) => (first === 'Penjelasan nilai akhir' ? [rows[at + 1]?.[0]] : []));
};

test('a page for everybody, with the results, as the preview promised; undone, nothing is left', async () => {
  const before = plainWorkbook(await host.read());
  const { pages, sheets, removedSheets, notes } = await valueOf(workbench.previewExplanations(everybody));
  expect(plainWorkbook(await host.read())).toEqual(before);
  expect([pages, sheets.map(({ name, isReplaced }) => [name, isReplaced])]).toEqual([30, SHEETS.map((name) => [name, false])]);
  expect(removedSheets).toEqual([]);
  expect(await valueOf(workbench.writeExplanations(everybody))).toEqual({ text: '30 halaman penjelasan di lembar Penjelasan Nilai', canUndo: true });
  expect([await ownSheets(), (await peopleOnPaper()).length, (await valueOf(workbench.read())).traces.notes]).toEqual([SHEETS, 30, notes]);
  expect((await valueOf(workbench.previewExplanations(everybody))).sheets.every(({ isReplaced }) => isReplaced)).toBe(true);
  await valueOf(workbench.undo());
  expect(plainWorkbook(await host.read())).toEqual(before);
});

test('those of a filter and a search, in the order of the roster; one page is called one page', async () => {
  expect((await valueOf(workbench.writeExplanations({ filter: 'border', search: 'kelompok 4' }))).text).toBe('2 halaman penjelasan di lembar Penjelasan Nilai');
  expect(await peopleOnPaper()).toEqual(['Teguh Santoso', 'Vino Ramadhan']);
  await valueOf(workbench.choose({ language: 'en' }));
  expect((await valueOf(workbench.writeExplanations({ filter: 'all', search: 'vino' }))).text).toBe('1 page of explanations in the sheet Penjelasan Nilai');
});

test('they stand beside the results they explain: written, until something else is; cleared with everything', async () => {
  await valueOf(workbench.writeExplanations(everybody));
  const { check } = await valueOf(workbench.refresh([]));
  expect([check?.isWritten, check?.writing.removedSheets]).toEqual([true, ['Penjelasan Nilai']]);
  await valueOf(workbench.write({ evenIfChanged: false }));
  expect(await ownSheets()).toEqual(SHEETS.slice(0, 5));
  await valueOf(workbench.writeExplanations(everybody));
  await valueOf(workbench.clear());
  expect(await ownSheets()).toEqual([]);
});

test('decisions that were typed after writing stay', async () => {
  await valueOf(workbench.write({ evenIfChanged: false }));
  const violations = (await host.read()).sheets.find(({ marker }) => marker === 'violations');
  const headerRow = violations?.rows.findIndex((row) => row.includes('Keputusan panitia')) ?? -1;
  const column = violations?.rows[headerRow]?.indexOf('Keputusan panitia') ?? -1;
  await host.apply({ operations: [{ kind: 'set-cells', sheet: 'Pelanggaran', cells: [{ row: headerRow + 1, column, value: 'diterima' }] }] });
  await valueOf(workbench.writeExplanations(everybody));
  expect((await host.read()).sheets.find(({ marker }) => marker === 'violations')?.rows[headerRow + 1]?.[column]).toBe('diterima');
});

test('no page about a grade that is another one now, though nobody told of the edit', async () => {
  await typeInto(host, 'Nilai Aktivitas', 'C2', 22);
  const before = plainWorkbook(await host.read());
  expect([await problemOf(workbench.previewExplanations(everybody)), await problemOf(workbench.writeExplanations(everybody))]).toEqual(['workbench.outdated', 'workbench.outdated']);
  expect(plainWorkbook(await host.read())).toEqual(before);
});

test('nobody chosen, and nothing checked yet, are problems with words', async () => {
  expect(await workbench.writeExplanations({ filter: 'all', search: 'tidakada' })).toMatchObject({ ok: false, problem: { code: 'explanation.nobody', action: 'none' } });
  expect(await problemOf(benchOver(host).writeExplanations(everybody))).toBe('workbench.no-check');
});

test('more people than a sheet has pages for are refused before anything is explained', () => {
  const people = Array.from({ length: 1027 }, () => ({ grade: {} }) as unknown as ParticipantReport);
  const explain = jest.fn();
  const plan = (): unknown => planExplanations({ language: 'id' } as Report, {} as WorkbookSnapshot, { people, explain } as never);
  expect(plan).toThrow(expect.objectContaining({ code: 'explanation.too-many', details: { count: 1027, most: 1026 } }));
  expect(explain).not.toHaveBeenCalled();
});
