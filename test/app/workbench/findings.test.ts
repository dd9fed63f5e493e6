import type { Workbench } from '../../../src/app/workbench';
import type { FindingsQuery } from '../../../src/app/workbench';
import type { ReportJson } from '../../../src/app/report-schema';
import { auditReport, benchOver, sampleHost, typeInto, valueOf } from '../../support/workbench';

const query: FindingsQuery = { by: 'severity', severities: [], search: '', offset: 0, limit: 100 };
let workbench: Workbench;
let report: ReportJson;

beforeAll(async () => {
  const host = await sampleHost();
  report = await auditReport(host);
  workbench = benchOver(host);
  await valueOf(workbench.check());
});

const countOf = (part: Partial<ReportJson['findings'][number]>): number => (
  report.findings.filter((finding) => Object.entries(part).every(([key, value]) => finding[key as keyof typeof finding] === value)).length
);

const ask = (part: Partial<FindingsQuery>) => valueOf(workbench.findings({ ...query, ...part }));

describe('grouping', () => {
  test('by severity, the mandatory first, each with its outcomes', async () => {
    const { groups, totalGroups, totalFindings } = await ask({});
    const rows = ([['mandatory', 'Wajib', 'fail'], ['recommended', 'Disarankan', 'undetermined'], ['info', 'Catatan', 'info']] as const).map(([severity, title, tone]) => {
      const counts = [`${countOf({ severity, outcome: 'fail' })} tidak memenuhi`, `${countOf({ severity, outcome: 'undetermined' })} perlu diperiksa`];
      return [severity, title, counts.filter((words) => !words.startsWith('0 ')).join(' · '), tone, countOf({ severity })];
    });
    expect(groups.map(({ key, title, detail, tone, total }) => [key, title, detail, tone, total])).toEqual(rows);
    expect([totalGroups, totalFindings]).toEqual([3, report.findings.length]);
    expect(groups[0]?.findings.every(({ severity }) => severity === 'mandatory')).toBe(true);
    expect(groups[0]?.findings).toHaveLength(10);
  });

  test('by person, whom something mandatory fails first, with NIP and kelompok', async () => {
    const { groups } = await ask({ by: 'person' });
    expect(groups[0]).toMatchObject({ title: 'Fajar Wijaya', detail: expect.stringMatching(/^NIP 197811052000121905 · Kelompok \d$/), tone: 'fail' });
    expect(groups.map(({ title }) => title)).toEqual(expect.arrayContaining(['Kelompok 3', 'Kelompok 5', 'Buku kerja']));
    expect(groups.reduce((sum, { total }) => sum + total, 0)).toBe(report.findings.length);
    expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
    const tones = groups.map(({ tone }) => ['fail', 'undetermined', 'info'].indexOf(tone));
    expect(tones).toEqual([...tones].sort());
  });

  test('by rule, with the clause', async () => {
    const { groups } = await ask({ by: 'rule' });
    expect(groups.find(({ key }) => key === 'kap-itil-v4/eligibility/golongan')).toMatchObject({
      title: 'Golongan minimum', detail: 'KAP, Persyaratan Peserta, Administrasi 2',
    });
    expect(groups.map(({ title }) => title)).not.toContain('Recognition');
  });

  test('pages of groups are parts of the whole, and hostile numbers break nothing', async () => {
    const whole = await ask({ by: 'person' });
    const second = await ask({ by: 'person', offset: 3, limit: 4 });
    expect(second.groups).toEqual(whole.groups.slice(3, 7));
    expect([second.totalGroups, second.totalFindings]).toEqual([whole.totalGroups, report.findings.length]);
    expect((await ask({ by: 'person', offset: 999 })).groups).toEqual([]);
    expect((await ask({ by: 'person', offset: -5, limit: 2.7 })).groups).toEqual(whole.groups.slice(0, 2));
    expect((await ask({ by: 'person', offset: NaN, limit: Infinity })).groups).toEqual(whole.groups);
  });

  test('more of a group counts findings', async () => {
    const more = await valueOf(workbench.moreOf({ ...query, offset: 10, limit: 5 }, 'mandatory'));
    expect(more).toMatchObject({ key: 'mandatory', total: countOf({ severity: 'mandatory' }) });
    const first = await valueOf(workbench.moreOf({ ...query, offset: 0, limit: 15 }, 'mandatory'));
    expect(more.findings).toEqual(first.findings.slice(10));
    expect((await valueOf(workbench.moreOf({ ...query, offset: countOf({ severity: 'mandatory' }) - 1, limit: 50 }, 'mandatory'))).findings).toHaveLength(1);
  });
});

describe('searching', () => {
  test.each([
    ['FAJAR', 2], ['fajar golongan', 1], ['golongan fajar', 1], ['fajar pendidikan', 0], ['197811052000121905', 2],
    ['peserta!e6', 1], ['i/d', 1], ['tidak ada yang begini', 0], ['.*', 0], ['kelompok beranggotakan', 1],
  ])('%s finds %i', async (search, count) => {
    expect((await ask({ search })).totalFindings).toBe(count);
    expect((await ask({ search, by: 'person' })).groups.reduce((sum, { total }) => sum + total, 0)).toBe(count);
  });

  test('blanks find everything', async () => {
    expect((await ask({ search: '  ' })).totalFindings).toBe(report.findings.length);
  });

  test('together with severities', async () => {
    for (const severity of ['recommended', 'info'] as const) expect((await ask({ severities: [severity] })).totalFindings).toBe(countOf({ severity }));
    expect((await ask({ severities: ['info'], search: 'fajar' })).groups).toEqual([]);
    const both = await ask({ severities: ['recommended', 'mandatory'], search: 'maulana' });
    expect(both.totalFindings).toBe((await ask({ search: 'maulana' })).totalFindings);
  });

  test('a long text from a stranger is cut, not run', async () => {
    expect((await ask({ search: 'xq '.repeat(100_000) })).totalFindings).toBe(0);
  });
});

describe('why', () => {
  test('shows conditions with value, demand and verdict, the clause and its line', async () => {
    const why = await valueOf(workbench.why('kap-itil-v4/eligibility/golongan fail 197811052000121905'));
    expect(why.finding).toMatchObject({ subject: 'Fajar Wijaya', hasWhy: true, severityText: 'wajib', outcomeText: 'tidak memenuhi', tone: 'fail' });
    expect(why.conditions).toContainEqual(expect.objectContaining({ actual: expect.stringContaining('I/d'), expected: '≥ II/a', verdict: 'false' }));
    expect(why.conditions[0]).toMatchObject({ expected: '≥ II/a', isAside: false });
    expect(why.conditions.map(({ isAside }) => isAside)).toEqual([false, false, true, true]);
    expect(why.conditions.flatMap(({ cells }) => cells.map(({ address }) => address))).toContain('Peserta!E6');
    expect(why.source).toEqual({ document: 'KAP', clause: 'Persyaratan Peserta, Administrasi 2', line: expect.any(Number) });
    expect(why.missing).toEqual([]);
  });

  test('names what would settle it, with how much waits for that', async () => {
    const { groups } = await ask({ search: 'maulana siregar pengalaman' });
    const why = await valueOf(workbench.why(groups[0]?.findings[0]?.id ?? ''));
    expect(why.finding.outcome).toBe('undetermined');
    expect(why.missing).toEqual([
      { cell: { sheet: 'Peserta', row: 12, column: 12, address: 'Peserta!M13' }, setting: null, text: 'Peserta!M13 · Maulana Siregar · Pengalaman Tata Kelola Data (bulan)', settles: 1 },
      { cell: { sheet: 'Peserta', row: 12, column: 13, address: 'Peserta!N13' }, setting: null, text: 'Peserta!N13 · Maulana Siregar · Pengalaman Adsys (bulan)', settles: 1 },
    ]);
  });

  test('an assumption carries its value and its source', async () => {
    const host = await sampleHost();
    const sheet = (await host.read()).sheets.find(({ name }) => name === 'Pengaturan');
    const row = (sheet?.rows.findIndex((cells) => cells.includes('golongan-minimum')) ?? -1) + 1;
    await typeInto(host, 'Pengaturan', `C${row}`, 'II/b');
    await typeInto(host, 'Pengaturan', `E${row}`, 'Rapat panitia');
    await typeInto(host, 'Pengaturan', `F${row}`, 'Ya');
    const own = benchOver(host);
    await valueOf(own.check());
    const why = await valueOf(own.why('kap-itil-v4/eligibility/golongan fail 197811052000121905'));
    expect(why.finding.assumed).toEqual([{ id: 'golongan-minimum', text: expect.stringMatching(/ II\/b$/), source: expect.stringContaining('Rapat panitia') }]);
  });
});

describe('missing', () => {
  test('columns that the workbook lacks are named one by one, not as the cell where their table begins', async () => {
    const host = await sampleHost();
    await typeInto(host, 'Peserta', 'D1', 'X');
    await typeInto(host, 'Peserta', 'F1', 'Y');
    const own = benchOver(host);
    await own.read();
    await own.check();
    const { items } = await valueOf(own.missing(100));
    const lacking = items.filter(({ text }) => text.startsWith('Kolom '));
    expect(lacking.map(({ text, settles }) => [text.split(' tidak ')[0], settles])).toEqual([['Kolom Status ASN', 1], ['Kolom Pendidikan', 1]]);
    expect(items.map(({ text }) => text)).not.toContain('Peserta!A1');
  });

  test('most settling first, cells of other tables with their person', async () => {
    const { items, total } = await valueOf(workbench.missing(100));
    expect(total).toBe(items.length);
    expect(items[0]).toMatchObject({ settles: 2 });
    expect(items.map(({ text }) => text)).toContain('Kehadiran!A23 · Yuni Astuti · NIP');
    expect(items).toContainEqual({ cell: null, setting: 'cpns-dihitung-asn', text: 'CPNS dihitung sebagai ASN', settles: 1 });
    expect((await valueOf(workbench.missing(3))).items).toEqual(items.slice(0, 3));
    expect((await valueOf(workbench.missing(NaN))).items).toEqual([]);
  });

  test('filling what is listed settles it', async () => {
    const host = await sampleHost();
    const own = benchOver(host);
    await valueOf(own.check());
    const before = await valueOf(own.missing(100));
    await typeInto(host, 'Peserta', 'M13', 24);
    const { check } = await valueOf(own.refresh([{ sheet: 'Peserta', range: null }]));
    expect(check?.change).toEqual({ added: 0, settled: 1 });
    expect(check?.missingTotal).toBe(before.total - 2);
  });
});
