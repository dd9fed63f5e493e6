import { auditSnapshot } from '../../src/app/audit';
import { openPack } from '../../src/app/load-pack';
import { newWorkbook } from '../../src/app/new-workbook';
import { layoutOf } from '../../src/app/pack-layout';
import { MemoryHost } from '../../src/hosts/memory';
import type { WorkbookSnapshot } from '../../src/workbook';
import { loadedPack, packFiles } from '../support/packs';
import { addedSheets } from '../support/plan';
import { snapshotOf } from '../support/snapshot';
import { TEST_INPUT, TEST_TOOL } from '../support/workbench';

/** Each scheme with what an author takes out with it, the schemes whose rules are idle then, and the sheets that are needless. */
const schemes: readonly (readonly [scheme: string, others: readonly string[], lacking: readonly string[], needless: readonly string[]])[] = [
  ['class.json', [], [], []], ['schedule.json', [], [], []], ['coverage.json', [], [], []], ['document-lint.json', [], [], []], ['groups.json', [], [], []],
  ['mentoring.json', [], ['mentoring.json'], []], ['readiness.json', [], ['readiness.json'], ['Kesiapan']],
  ['deliverables.json', [], ['deliverables.json'], ['Laporan AL']],
  ['grading.json', ['deliverables.json'], ['deliverables.json'], ['Kehadiran', 'Nilai Aktivitas', 'Action Learning', 'Laporan AL', 'Penyesuaian Nilai']],
];

const filesWithout = (...paths: readonly string[]): ReturnType<typeof packFiles> => packFiles('rules/kap-itil-v4').filter(({ path }) => !paths.includes(path));

let sample: WorkbookSnapshot;
beforeAll(async () => {
  const host = MemoryHost.over(snapshotOf({ sheets: [] }));
  await host.apply(newWorkbook({ ...layoutOf(await loadedPack(), 'id'), language: 'id', sample: true }));
  sample = await host.read();
});

test.each(schemes)('a pack without %s works without that part, and says which rules are idle', async (scheme, others, lacking, needless) => {
  const { pack, issues } = await openPack(filesWithout(scheme, ...others));
  if (pack === null) throw new Error(JSON.stringify(issues));
  expect(issues.filter(({ code }) => code === 'rules.scheme-lacking').map(({ file }) => file)).toEqual(lacking);
  const report = await auditSnapshot(sample, { pack, input: TEST_INPUT, asOf: null, language: 'id', everyOutcome: false, tool: TEST_TOOL });
  expect(report.participants).toHaveLength(30);
  expect(report.findings.filter(({ outcome }) => outcome === 'error')).toEqual([]);
  const names = addedSheets(newWorkbook({ ...layoutOf(pack, 'id'), language: 'id', sample: false })).map(({ name }) => name);
  expect([names.includes('Peserta'), names.filter((name) => needless.includes(name))]).toEqual([true, []]);
});

test('a scheme that names what is gone with another one says so', async () => {
  const { pack, issues } = await openPack(filesWithout('grading.json'));
  expect(pack).toBeNull();
  expect(issues.find(({ severity }) => severity === 'error')).toMatchObject({ file: 'deliverables.json', code: 'action-learning.criterion-unknown' });
});

test('rules about worksheets are idle without the worksheets, not without a readiness list', async () => {
  const worksheets = ['components.json', 'individu.json', 'tim.json', 'organisasi.json', 'links.json'];
  const { issues } = await openPack(packFiles('rules/lo-2021').filter(({ path }) => !worksheets.includes(path)));
  expect(issues.filter(({ code }) => code === 'rules.scheme-lacking').map(({ file, details }) => [file, details['count']])).toEqual([['components.json', 7]]);
});
