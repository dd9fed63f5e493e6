import type { Workbench } from '../../../src/app/workbench';
import type { MemoryHost } from '../../../src/hosts/memory';
import { packFiles } from '../../support/packs';
import { plainWorkbook } from '../../support/plain-snapshot';
import { auditReport, benchOver, problemOf, sampleHost, valueOf } from '../../support/workbench';

/** How many findings the sample class has. */
let findingCount: number;

beforeAll(async () => {
  findingCount = (await auditReport(await sampleHost())).findings.length;
});

/** What a change of settings, mapping or pack does to the check that was made before it. */
const query = { by: 'severity', severities: [], search: '', offset: 0, limit: 10 } as const;
let host: MemoryHost;
let workbench: Workbench;

beforeEach(async () => {
  host = await sampleHost();
  workbench = benchOver(host);
  await valueOf(workbench.check());
});

const stricter = { id: 'golongan-minimum', text: 'IV/a' };
const found = async () => (await valueOf(workbench.findings({ ...query, search: 'golongan minimum' }))).totalFindings;

test('a setting that is saved counts at once, and older results are not written', async () => {
  const before = await found();
  await valueOf(workbench.saveSettings([stricter]));
  expect(await problemOf(workbench.write({ evenIfChanged: true }))).toBe('workbench.outdated');
  expect(await found()).toBeGreaterThan(before);
  const { check } = await valueOf(workbench.refresh([]));
  expect(check?.change?.added).toBeGreaterThan(0);
  await valueOf(workbench.write({ evenIfChanged: false }));
});

test('undo takes them back one by one, and the check follows', async () => {
  const before = plainWorkbook(await host.read());
  const count = await found();
  await valueOf(workbench.saveSettings([stricter]));
  await valueOf(workbench.refresh([]));
  await valueOf(workbench.write({ evenIfChanged: false }));
  expect((await valueOf(workbench.undo())).canUndo).toBe(true);
  expect(await found()).toBeGreaterThan(count);
  expect((await valueOf(workbench.undo())).canUndo).toBe(false);
  expect(await found()).toBe(count);
  expect(plainWorkbook(await host.read())).toEqual(before);
});

test('a sheet that is not to be read any more takes the check with it, and comes back', async () => {
  const data = await valueOf(workbench.ignoreSheet('Peserta', true));
  expect(data).toMatchObject({ canCheck: false, hasMapping: true });
  expect(data.sheets.find(({ name }) => name === 'Peserta')).toMatchObject({ isIgnored: true, kind: null, hasSuggestion: false });
  expect(await problemOf(workbench.findings(query))).toBe('workbench.no-roster');
  expect(await problemOf(workbench.write({ evenIfChanged: false }))).toBe('workbench.outdated');
  expect((await valueOf(workbench.refresh([]))).check).toBeNull();
  expect(await valueOf(workbench.forgetMapping())).toMatchObject({ canCheck: true, hasMapping: false });
  expect((await valueOf(workbench.check())).openTotal).toBe(findingCount);
});

test('clearing takes the corrections along, and says so', async () => {
  await valueOf(workbench.ignoreSheet('Jadwal', true));
  const { data, written } = await valueOf(workbench.clear());
  expect(data.hasMapping).toBe(false);
  expect(written.text).toContain('koreksi pemetaan kolom');
  expect((await valueOf(workbench.refresh([]))).check?.openTotal).toBe(findingCount);
});

test('a column that the user places is marked as such', async () => {
  const { draft } = await valueOf(workbench.mapping('Peserta', 'participants'));
  const data = await valueOf(workbench.saveMapping({ ...draft, columns: { ...draft.columns, jabatan: null } }));
  const table = data.tables.find(({ kind }) => kind === 'participants');
  expect(table).toMatchObject({ isCorrected: true, detail: 'judul di baris 1 · 16 dari 17 kolom' });
  expect(table?.columns.filter(({ isCorrected }) => isCorrected)).toEqual([
    { id: 'jabatan', title: 'Jabatan', isRequired: false, letter: null, isCorrected: true }]);
});

test('an imported programme is checked by its own rules, and its removal brings the first back', async () => {
  const imported = await valueOf(workbench.importPack([...packFiles('test/fixtures/packs/sertifikasi-data')]));
  expect(imported.pack).not.toBeNull();
  const { data } = await valueOf(workbench.refresh([]));
  expect(data.pack).toMatchObject({ id: imported.pack?.id, isBuiltIn: false });
  const rules = (await valueOf(workbench.findings({ ...query, by: 'rule', limit: 100 }))).groups.map(({ key }) => key);
  expect(rules.filter((rule) => rule.startsWith('kap-itil-v4/'))).toEqual([]);
  await valueOf(workbench.removePack(imported.pack?.id ?? ''));
  expect((await valueOf(workbench.refresh([]))).check?.openTotal).toBe(findingCount);
});
