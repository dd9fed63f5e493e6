import { auditSnapshot } from '../../../src/app/audit';
import { linkTo } from '../../../src/app/workbench/cell-link';
import type { Report } from '../../../src/domain/findings';
import type { MemoryHost } from '../../../src/hosts/memory';
import { loadedPack } from '../../support/packs';
import { TEST_INPUT, TEST_TOOL, sampleHost } from '../../support/workbench';

const RULE = 'kap-itil-v4/grading/syarat-minimum';
let host: MemoryHost;

beforeEach(async () => { host = await sampleHost(); });

const audit = async (everyOutcome = false): Promise<Report> => (
  auditSnapshot(await host.read(), { pack: await loadedPack(), input: TEST_INPUT, asOf: null, language: 'id', everyOutcome, tool: TEST_TOOL })
);
const found = ({ findings }: Report) => findings.filter(({ rule }) => rule === RULE);
const missing = ({ participants }: Report): readonly (string | null)[] => (
  participants.filter(({ grade }) => grade?.hurdles.some(({ passed }) => passed === false)).map(({ name }) => name));

async function setTo(setting: string, value: number): Promise<void> {
  const sheet = (await host.read()).sheets.find(({ name }) => name === 'Pengaturan');
  const row = sheet?.rows.findIndex(([id]) => id === setting) ?? -1;
  const column = sheet?.rows.find((cells) => cells.includes('Nilai'))?.indexOf('Nilai') ?? -1;
  await host.apply({ operations: [{ kind: 'set-cells', sheet: 'Pengaturan', cells: [{ row, column, value }] }] });
}

test('who misses the lowest attendance is named with the sessions, the clause and the assumption', async () => {
  const report = await audit();
  expect(missing(report)).toEqual(['Panji Wibowo']);
  const [finding, ...others] = found(report);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    name: 'Panji Wibowo', outcome: 'fail', severity: 'mandatory', assumed: ['kehadiran-minimum'],
    message: 'Peserta tidak lulus, berapa pun nilai akhirnya: Kehadiran minimum 75,76, seharusnya paling sedikit 80.',
    source: { document: 'BPPK 2011–2014', clause: 'kehadiran minimum' },
  });
  expect(finding?.cells.map((cell) => linkTo(cell).address)).toEqual(expect.arrayContaining(['Kehadiran!E16']));
  expect(new Set(finding?.cells.map(({ row }) => row))).toEqual(new Set([15]));
});

test('it says the same as the grades, and nothing of whom nobody can tell yet', async () => {
  const report = await audit(true);
  const certain = report.participants.filter(({ grade }) => grade?.hurdles.every(({ passed }) => passed !== null));
  expect(certain.length).toBeLessThan(report.participants.length);
  expect(found(report).map(({ name, outcome }) => [name, outcome])).toEqual(certain.map(({ name, grade }) => (
    [name, grade?.hurdles.some(({ passed }) => passed === false) ? 'fail' : 'pass'])));
});

test('a minimum of one component leads to its cells, several are named together', async () => {
  await setTo('al-minimum', 60);
  await setTo('kehadiran-minimum-mp-panjang', 80);
  const report = await audit();
  expect(found(report).map(({ name }) => name)).toEqual(missing(report));
  expect(missing(report).length).toBeGreaterThan(3);
  const teguh = found(report).find(({ name }) => name === 'Teguh Santoso');
  expect(teguh?.message).toContain('Nilai action learning minimum 58,00, seharusnya paling sedikit 60');
  expect(new Set(teguh?.cells.map(({ sheet }) => sheet))).toEqual(new Set(['Action Learning']));
  expect(found(report).find(({ name }) => name === 'Panji Wibowo')?.message).toMatch(/Kehadiran minimum 75,76, .*; Kehadiran minimum: .* \d+/);
});

test('eligibility does not hang on it', async () => {
  const panji = (await audit()).participants.find(({ name }) => name === 'Panji Wibowo');
  expect([panji?.eligibility, panji?.failed]).toEqual(['eligible', []]);
});
