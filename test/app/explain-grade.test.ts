import { readFileSync } from 'node:fs';
import path from 'node:path';
import { auditInspected } from '../../src/app/audit';
import { gradeExplainer } from '../../src/app/explain-grade';
import type { ExplainedGrade, ExplainedLine } from '../../src/app/explain-grade';
import { escapeHtml, writeHtml } from '../../src/app/explaining/write-html';
import { writeText } from '../../src/app/explaining/write-text';
import { inspectWorkbook } from '../../src/app/inspect';
import { newWorkbook } from '../../src/app/new-workbook';
import { resolvePackParameters } from '../../src/app/load-pack';
import type { Report } from '../../src/domain/findings';
import { XlsxHost } from '../../src/hosts/xlsx';
import type { WorkbookHost } from '../../src/workbook';
import { loadedPack } from '../support/packs';

interface Explained {
  readonly report: Report;
  readonly pages: readonly (ExplainedGrade | null)[];
}

async function explained(host: WorkbookHost, language: 'id' | 'en' = 'id'): Promise<Explained> {
  const pack = await loadedPack();
  const snapshot = await host.read();
  const request = { pack, asOf: null, language, everyOutcome: false, tool: { name: 'cermat', version: '0' } as const, input: { file: 'kelas.xlsx', sha256: '0'.repeat(64) } };
  const inspection = inspectWorkbook(snapshot, request);
  const report = await auditInspected(snapshot, inspection, request);
  const explain = gradeExplainer({ pack, recognition: inspection.recognition, reference: inspection.reference, language, date1904: snapshot.date1904 }, report)!;
  return { report, pages: report.participants.map(explain) };
}

const fixture = (name: string): XlsxHost => new XlsxHost(readFileSync(path.join(__dirname, `../fixtures/workbooks/${name}.xlsx`)));

async function sample(language: 'id' | 'en' = 'id'): Promise<Explained> {
  const pack = await loadedPack();
  const host = new XlsxHost(null);
  await host.apply(newWorkbook({ language, sample: true, subjects: pack.rules.subjects, parameters: resolvePackParameters(pack) }));
  return explained(host, language);
}

const linesOf = (page: ExplainedGrade): readonly ExplainedLine[] => page.sections.flatMap(({ lines }) => lines);

describe('the page that explains a grade', () => {
  test.each(['kelas-30', 'kelas-48-berantakan'])('%s: the steps of everybody end in the grade of the report', async (name) => {
    const { report, pages } = await explained(fixture(name));
    expect(pages.filter((page) => page !== null)).toHaveLength(report.participants.filter(({ grade }) => grade !== null).length);
    report.participants.forEach(({ grade }, i) => {
      const page = pages[i];
      if (grade === null || !page) return;
      const [na] = linesOf(page);
      const shown = grade.na?.replace('.', ',') ?? `${grade.low.replace('.', ',')} – ${grade.high.replace('.', ',')}`;
      expect(na!.value ?? '0,00 – 100,00').toBe(shown);
    });
  });

  test('every step can be computed again: terms, share, rounding, cells and clause', async () => {
    const { pages } = await sample();
    const page = pages.find((one) => one?.person === 'Bagus Setiawan')!;
    const [na, nt, npr, attendance, activity] = linesOf(page);
    expect(na).toMatchObject({ level: 0, value: '85,49', working: '40% × 90,5 + 60% × 82,15 = 85,49', source: expect.stringContaining('rumus NA') });
    expect(nt).toMatchObject({ level: 1, value: '90,5', working: '8/32 × 94 + 8/32 × 84 + 16/32 × 92 = 90,5' });
    expect(npr).toMatchObject({ level: 2, value: '94', working: '30% × 100 + 70% × 92 = 94,4 → 94 (bulat, ½ ke atas)' });
    expect(attendance).toMatchObject({ value: '100', working: '8 dari 8 JP = 100%', cells: [{ address: 'Kehadiran!D2', text: '8' }] });
    expect(activity).toMatchObject({ value: '92', cells: [{ address: "'Nilai Aktivitas'!C2", text: '92' }] });
    expect(page.status).toEqual({ tone: 'pass', text: 'Lulus: nilai akhir 85,49 mencapai nilai lulus 65 dan semua syarat minimum nilai terpenuhi.' });
    expect(page.eligibility).toEqual({ tone: 'pass', text: 'Kelayakan: memenuhi syarat peserta.' });
    expect(page.assumptions.map(({ id }) => id)).toContain('nilai-lulus');
    expect(page.footer).toMatch(/segel masukan [0-9a-f]{16} · segel aturan [0-9a-f]{16}/);
  });

  test('whoever passes and may not attend is told both, with the rules that say no, on paper and in the list of grades', async () => {
    const { report, pages } = await sample();
    const of = (eligibility: string): number => report.participants.findIndex((one) => one.eligibility === eligibility && one.grade?.outlook === 'passed');
    const [barred, open] = [of('ineligible'), of('undetermined')];
    expect(pages[barred]).toMatchObject({
      status: { tone: 'pass' }, eligibility: { tone: 'fail', text: expect.stringMatching(/^Kelayakan: tidak memenuhi syarat peserta \([^()]+\)\. Nilai akhir tidak mengubahnya\.$/) as string },
    });
    expect(pages[open]!.eligibility).toMatchObject({ tone: 'undetermined', text: expect.stringMatching(/masih perlu diperiksa \([^()]+\)/) as string });
    for (const write of [writeText(pages[barred]!, 'id'), writeHtml([pages[barred]!], 'x', 'id')]) expect(write).toContain('tidak memenuhi syarat peserta');
  });

  test('a decided mark is told with its reason and who decided, an incomplete one as not counting', async () => {
    const { report, pages } = await sample();
    const adjusted = report.participants.flatMap(({ grade }, i) => (grade !== null && grade.adjustments.length > 0 ? [{ grade, page: pages[i]! }] : []));
    expect(adjusted.map(({ grade }) => grade.adjustments[0]!.state).sort()).toEqual(['counted', 'open']);
    for (const { grade, page } of adjusted) {
      const [adjustment] = grade.adjustments;
      const line = linesOf(page).find(({ label }) => label.startsWith(`${adjustment!.component}: `) && label.endsWith(adjustment!.kind === 'resit' ? 'Remedial' : 'Pengganti'))!;
      expect(line.working).toContain(adjustment!.reason);
      if (adjustment!.state === 'counted') {
        expect(linesOf(page).map(({ working }) => working)).toContain(`${adjustment!.original} menjadi ${adjustment!.counted} karena penyesuaian`);
      }
      expect(line.tone).toBe(adjustment!.state === 'open' ? 'undetermined' : null);
    }
  });

  test('what is missing is named, and what it must bring', async () => {
    const { report, pages } = await sample();
    const open = report.participants.findIndex(({ grade }) => Boolean(grade?.needed?.mark));
    const page = pages[open]!;
    expect(page.status.tone).toBe('undetermined');
    expect(linesOf(page).map(({ label }) => label)).toContain('Masih diperlukan');
    expect(linesOf(page).map(({ label }) => label)).toEqual(expect.arrayContaining([report.participants[open]!.grade!.missing[0]]));
  });

  test('in English with English numbers', async () => {
    const { pages } = await sample('en');
    expect(linesOf(pages.find((one) => one?.person === 'Bagus Setiawan')!)[0]).toMatchObject({ value: '85.49', working: '40% × 90.5 + 60% × 82.15 = 85.49' });
  });
});

describe('pages to print', () => {
  const hostile = '<img src=x onerror="alert(1)"> & \u0007 \'quoted\'';

  test('one page a person, everything escaped, nothing loaded, no script', async () => {
    const { pages } = await sample();
    const [first] = pages.flatMap((page) => page ?? []);
    const line: ExplainedLine = { label: hostile, value: hostile, working: hostile, source: hostile, level: 9, tone: 'fail', cells: [{ cell: { sheet: 'x', row: 0, column: 0 }, address: hostile, text: hostile }] };
    const page: ExplainedGrade = {
      ...first!, person: hostile, title: hostile, footer: hostile, facts: [{ label: hostile, value: hostile }], status: { text: hostile, tone: 'pass' }, eligibility: { text: hostile, tone: 'pass' },
      sections: [{ title: hostile, lines: [line] }], assumptions: [{ id: 'x', text: hostile, source: hostile }],
    };
    const html = writeHtml([page, page, first!], hostile, 'id');
    expect(html.match(/<section class="page">/g)).toHaveLength(3);
    expect(html).not.toContain('<img');
    expect(html).not.toContain('\u0007');
    expect(html).not.toMatch(/<script|javascript:|<link|url\(|@import|https?:/i);
    expect(html).toContain("default-src 'none'");
    expect(html).toContain('break-after: page');
    expect(html.split(escapeHtml(hostile)).length - 1).toBeGreaterThanOrEqual(24);
  });

  test('everything on the page is in the file', async () => {
    const { pages } = await sample();
    for (const page of pages.flatMap((one) => one ?? []).slice(0, 5)) {
      const html = writeHtml([page], 'x', 'id');
      for (const { label, value, working, source, cells } of linesOf(page)) {
        for (const text of [label, value, working, source, ...cells.map(({ address }) => address)]) expect(html).toContain(escapeHtml(text ?? ''));
      }
      for (const { text } of page.assumptions) expect(html).toContain(escapeHtml(text));
    }
  });

  test('as text for a terminal, without control characters', async () => {
    const { pages } = await sample();
    const [page] = pages.flatMap((one) => one ?? []);
    const text = writeText({ ...page!, person: 'A\u001b[31mB' }, 'id');
    expect(text).toContain('A [31mB');
    expect(text).toContain('40% × 90,5 + 60% × 82,15 = 85,49');
    expect(text).toContain('Asumsi yang dipakai');
  });
});
