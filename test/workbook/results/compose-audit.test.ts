import { MemoryHost } from '../../../src/hosts/memory';
import { composeAudit } from '../../../src/workbook/results';
import { addedSheet, addedSheets, textOf, valuesOf } from '../../support/plan';
import { decisionOf, findingOf, gradeOf, participantOf, reportOf, settingOf } from '../../support/report';
import { snapshotOf } from '../../support/snapshot';

const roster = { name: 'Peserta', rows: [['No', 'NIP', 'Nama'], [1, '198001152005012901', 'Farah Halim']] };
const snapshot = snapshotOf({ sheets: [roster] });
const full = reportOf({
  findings: [findingOf(), findingOf({ rule: 'kap-itil-v4/eligibility/asn', outcome: 'pass', message: '' })],
  participants: [participantOf({ eligibility: 'ineligible', failed: ['kap-itil-v4/eligibility/golongan'], grade: gradeOf() })],
  settings: [settingOf()],
  decisions: [decisionOf()],
});

test('everything of ours goes first, then the five sheets in reading order, the summary in front', () => {
  const { operations } = composeAudit(full, snapshot);
  expect(operations[0]).toEqual({ kind: 'remove-own' });
  expect(addedSheets({ operations }).map(({ name, marker }) => [name, marker])).toEqual([
    ['Ringkasan', 'summary'], ['Pelanggaran', 'violations'], ['Kelayakan', 'eligibility'], ['Nilai Akhir', 'grades'], ['Jejak', 'trace'],
  ]);
  expect(operations.filter((operation) => operation.kind === 'add-sheet' && operation.activate)).toHaveLength(1);
  expect(operations[1]).toMatchObject({ activate: true, sheet: { marker: 'summary' } });
});

test('without grades there is no sheet of grades', () => {
  expect(addedSheets(composeAudit(reportOf(), snapshot)).map(({ marker }) => marker)).not.toContain('grades');
});

test("a user's sheet of our name is never overwritten, whatever its case", () => {
  const taken = snapshotOf({ sheets: [roster, { name: 'RINGKASAN', rows: [] }, { name: 'Jejak', rows: [] }, { name: 'Jejak (Cermat)', rows: [] }] });
  const names = addedSheets(composeAudit(full, taken)).map(({ name }) => name);
  expect(names).toEqual(['Ringkasan (Cermat)', 'Pelanggaran', 'Kelayakan', 'Nilai Akhir', 'Jejak (Cermat 2)']);
});

test('our own sheets of an earlier run give their names back', () => {
  const again = snapshotOf({ sheets: [roster, { name: 'Ringkasan', rows: [], marker: 'summary' }] });
  expect(addedSheet(composeAudit(full, again), 'summary').name).toBe('Ringkasan');
});

test("a user's table of our name leaves ours another one", () => {
  const taken = snapshotOf({ sheets: [{ ...roster, tables: [{ name: 'cermatpelanggaran', range: { top: 0, left: 0, bottom: 1, right: 2 } }] }] });
  expect(addedSheet(composeAudit(full, taken), 'violations').tables?.[0]?.name).toBe('CermatPelanggaran2');
});

test('both languages say everything, under the same sheet names', () => {
  const indonesian = addedSheets(composeAudit(full, snapshot));
  const english = addedSheets(composeAudit({ ...full, language: 'en' }, snapshot));
  expect(english.map(({ name }) => name)).toEqual(indonesian.map(({ name }) => name));
  const texts = (sheets: typeof english): string => sheets.map(textOf).join('\n');
  for (const text of [texts(indonesian), texts(english)]) expect(text).not.toMatch(/\{[\w.-]+\}/);
  expect(texts(english)).not.toMatch(/tidak memenuhi|Langkah|Temuan|Kehadiran \(%\)/);
  expect(texts(english)).toContain('Reference date 5 September 2022');
});

test('a rule is called by its title where one is given, else by its readable id', () => {
  const titled = composeAudit(full, snapshot, { ruleTitles: new Map([['kap-itil-v4/eligibility/golongan', 'Golongan minimal II/a']]) });
  expect(textOf(addedSheet(titled, 'eligibility'))).toContain('Golongan minimal II/a');
  expect(textOf(addedSheet(composeAudit(full, snapshot), 'eligibility'))).toContain('Golongan');
});

test('a host without marks gets none', () => {
  const { operations } = composeAudit(full, snapshot, { capabilities: { highlights: false, notes: false } });
  expect(new Set(operations.map(({ kind }) => kind))).toEqual(new Set(['remove-own', 'add-sheet']));
});

test('running twice over the written workbook plans the same', async () => {
  const host = MemoryHost.over(snapshot);
  await host.apply(composeAudit(full, await host.read()));
  const first = await host.read();
  const plan = composeAudit(full, first);
  await host.apply(plan);
  expect((await host.read()).sheets.map(({ name, rows }) => [name, rows])).toEqual(first.sheets.map(({ name, rows }) => [name, rows]));
});

test('a text that no cell can hold is cut, not refused', async () => {
  const endless = reportOf({ findings: [findingOf({ message: 'x'.repeat(40_000), name: 'y'.repeat(40_000) })] });
  const host = MemoryHost.over(snapshot);
  await expect(host.apply(composeAudit(endless, snapshot))).resolves.toBeDefined();
});

test('a report without anything is still a set of readable sheets', () => {
  const sheets = addedSheets(composeAudit(reportOf({ participants: [], tables: [] }), snapshot));
  expect(sheets.map(textOf).every((text) => text.length > 20)).toBe(true);
  expect(sheets.every((sheet) => (sheet.tables ?? []).length === 0)).toBe(true);
  expect(valuesOf(sheets[1]!).flat()).toContain('Tidak ada temuan: semua aturan yang berlaku terpenuhi.');
});
