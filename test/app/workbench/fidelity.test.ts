import type { ReportJson } from '../../../src/app/report-schema';
import { MemoryHost } from '../../../src/hosts/memory';
import type { Language } from '../../../src/messages';
import { allFindings, auditReport, benchOver, fileHost, valueOf } from '../../support/workbench';

/** What guards that the pane says exactly what the command line says. */
const files = ['samples/kelas-contoh.xlsx', 'test/fixtures/workbooks/kelas-30.xlsx', 'test/fixtures/workbooks/kelas-48-berantakan.xlsx'];
const cases = files.flatMap((file) => (['id', 'en'] as const).map((language): [string, Language] => [file, language]));

const byText = (lines: readonly string[]): readonly string[] => [...lines].sort();

describe.each(cases)('%s in %s', (file, language) => {
  let report: ReportJson;

  beforeAll(async () => {
    report = await auditReport(fileHost(file), language);
  });

  test.each(['xlsx', 'memory'] as const)('the workbench over %s finds what the report lists', async (kind) => {
    const host = kind === 'xlsx' ? fileHost(file) : MemoryHost.over(await fileHost(file).read());
    const workbench = benchOver(host, { choice: { language } });
    const check = await valueOf(workbench.check());
    const expected = byText(report.findings.map(({ rule, outcome, severity, message, fix, cells, source, assumed }) => (
      JSON.stringify([rule, outcome, severity, message, fix, cells, `${source.document}, ${source.clause}`, assumed]))));
    for (const by of ['severity', 'person', 'rule'] as const) {
      const found = await allFindings(workbench, by);
      expect(byText(found.map(({ rule, outcome, severity, message, fix, cells, clause, assumed }) => (
        JSON.stringify([rule, outcome, severity, message, fix, cells.map(({ address }) => address), clause, assumed.map(({ id }) => id)])
      )))).toEqual(expected);
      expect(new Set(found.map(({ id }) => id)).size).toBe(report.findings.length);
    }
    expect(check.openTotal).toBe(report.findings.length);
    expect(check.open.mandatory).toBe(report.findings.filter(({ severity }) => severity === 'mandatory').length);
  });

  test('the numbers are the report\'s', async () => {
    const check = await valueOf(benchOver(fileHost(file), { choice: { language } }).check());
    const count = <Key extends string>(keys: readonly Key[], of: (person: ReportJson['participants'][number]) => string | undefined): Record<Key, number> => (
      Object.fromEntries(keys.map((key) => [key, report.participants.filter((person) => of(person) === key).length])) as Record<Key, number>);
    expect(check.people).toEqual(count(['eligible', 'ineligible', 'undetermined'], ({ eligibility }) => eligibility));
    const { lulus, 'tidak-lulus': failed, 'belum-lengkap': incomplete } = count(['lulus', 'tidak-lulus', 'belum-lengkap'], ({ grade }) => grade?.status);
    expect(check.grades).toEqual({ passed: lulus, failed, incomplete });
  });

  test('every address and setting that a finding waits for is on the list, and counted', async () => {
    const workbench = benchOver(fileHost(file), { choice: { language } });
    await valueOf(workbench.check());
    const { items, total } = await valueOf(workbench.missing(1000));
    const listed = new Map(items.map(({ cell, setting, settles }) => [cell?.address ?? setting ?? '', settles]));
    expect(total).toBe(items.length);
    const waiting = new Map<string, number>();
    for (const item of report.findings.flatMap(({ missing }) => missing)) waiting.set(item, (waiting.get(item) ?? 0) + 1);
    for (const [item, count] of waiting) expect(listed.get(item)).toBeGreaterThanOrEqual(count);
    expect(items.map(({ settles }) => settles)).toEqual(items.map(({ settles }) => settles).sort((a, b) => b - a));
  });
});
