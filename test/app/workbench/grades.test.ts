import { auditSnapshot } from '../../../src/app/audit';
import type { GradeRowView, GradesQuery, Workbench } from '../../../src/app/workbench';
import type { ParticipantReport, Report } from '../../../src/domain/findings';
import type { XlsxHost } from '../../../src/hosts/xlsx';
import { loadedPack } from '../../support/packs';
import { TEST_INPUT, TEST_TOOL, benchOver, fileHost, problemOf, sampleHost, typeInto, valueOf } from '../../support/workbench';

const everybody: GradesQuery = { filter: 'all', search: '', offset: 0, limit: 500 };
let host: XlsxHost;
let workbench: Workbench;
let report: Report;
let graded: readonly ParticipantReport[];

beforeAll(async () => {
  host = fileHost('samples/kelas-contoh.xlsx');
  report = await auditSnapshot(await host.read(), { pack: await loadedPack(), input: TEST_INPUT, asOf: null, language: 'id', everyOutcome: false, tool: TEST_TOOL });
  graded = report.participants.filter(({ grade }) => grade !== null);
  workbench = benchOver(host);
  await valueOf(workbench.check());
});

const ask = (part: Partial<GradesQuery> = {}) => valueOf(workbench.grades({ ...everybody, ...part }));
const names = (rows: readonly GradeRowView[]): readonly string[] => rows.map(({ name }) => name);
const namesOf = (people: readonly ParticipantReport[]): readonly (string | null)[] => people.map(({ name }) => name);

describe('the list', () => {
  test('has everybody with a grade, in the order of the roster, with the numbers of the report', async () => {
    const { counts, rows, total, passMark } = await ask();
    const status = (wanted: string): number => graded.filter(({ grade }) => grade?.status === wanted).length;
    expect(names(rows)).toEqual(namesOf(graded));
    expect(total).toBe(graded.length);
    expect(counts).toMatchObject({ all: graded.length, passed: status('lulus'), failed: status('tidak-lulus'), open: status('belum-lengkap') });
    expect(rows.map(({ range }) => [range.low, range.high])).toEqual(graded.map(({ grade }) => [Number(grade?.low), Number(grade?.high)]));
    expect(passMark).toEqual({ at: 65, text: 'Nilai lulus 65' });
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  });

  test('says of every outlook what is certain, missed or still needed', async () => {
    const { rows } = await ask();
    const of = (name: string): readonly [string, string, string] => {
      const row = rows.find((one) => one.name === name);
      return [row?.grade ?? '', row?.status ?? '', row?.tone ?? ''];
    };
    expect(of('Bagus Setiawan')).toEqual(['85,49', 'Lulus · Baik', 'pass']);
    expect(of('Panji Wibowo')).toEqual(['77,82', 'Tidak lulus · tidak terpenuhi: Kehadiran minimum', 'fail']);
    expect(of('Kartika Sari')).toEqual(['69,22 – 83,22', 'Sudah pasti lulus', 'pass']);
    expect(of('Utami Kusuma')).toEqual(['55,20 – 62,20', 'Tidak mungkin lulus lagi', 'fail']);
    expect(of('Wulan Safitri')).toEqual(['34,80 – 74,80', 'Terbuka · perlu 30,20 poin nilai akhir lagi', 'undetermined']);
    expect(of('Galuh Permana')).toEqual(['35,10 – 95,10', 'Terbuka · perlu Nilai penyelesaian action learning paling sedikit 49,83', 'undetermined']);
  });

  test('marks who may not attend, is on a border, adjusted, or would change', async () => {
    const { rows } = await ask();
    expect(rows.find(({ name }) => name === 'Vino Ramadhan')?.tags).toEqual(['tidak memenuhi syarat peserta', '0,10 di atas batas 65', 'Remedial', 'berubah bila 10:90; Nilai lulus 66']);
    expect(rows.find(({ name }) => name === 'Fajar Wijaya')?.tags).toEqual(['tidak memenuhi syarat peserta', 'Pengganti: belum dihitung']);
    expect(rows.find(({ name }) => name === 'Bagus Setiawan')?.tags).toEqual([]);
  });

  test.each([
    ['passed', (person: ParticipantReport) => person.grade?.status === 'lulus'],
    ['failed', (person: ParticipantReport) => person.grade?.status === 'tidak-lulus'],
    ['open', (person: ParticipantReport) => person.grade?.status === 'belum-lengkap'],
    ['border', ({ row }: ParticipantReport) => report.borders.some((border) => border.row === row)],
    ['sensitive', ({ row }: ParticipantReport) => report.sensitivity?.alternatives.some(({ changed }) => changed.some((change) => change.row === row)) === true],
    ['adjusted', (person: ParticipantReport) => person.grade?.adjustments.length !== 0],
  ] as const)('the filter %s gives exactly those', async (filter, belongs) => {
    const { counts, rows, total } = await ask({ filter });
    const wanted = graded.filter(belongs);
    expect(wanted.length).toBeGreaterThan(0);
    expect(names(rows)).toEqual(namesOf(wanted));
    expect([counts?.[filter], total]).toEqual([wanted.length, wanted.length]);
    expect(counts?.all).toBe(graded.length);
  });

  test('is searched by name, NIP and group, every word of it', async () => {
    expect(names((await ask({ search: '  vINo ' })).rows)).toEqual(['Vino Ramadhan']);
    expect(names((await ask({ search: '198104122005011901' })).rows)).toEqual(['Bagus Setiawan']);
    expect(names((await ask({ search: 'kelompok 4 lulus' })).rows)).toEqual([]);
    expect(names((await ask({ search: 'kelompok 4', filter: 'border' })).rows)).toEqual(['Teguh Santoso', 'Vino Ramadhan']);
  });

  test('comes in pages, and hostile numbers and words break nothing', async () => {
    const { rows } = await ask();
    expect((await ask({ offset: 3, limit: 4 })).rows).toEqual(rows.slice(3, 7));
    expect((await ask({ offset: 9999 })).rows).toEqual([]);
    expect((await ask({ offset: -7, limit: 2.9 })).rows).toEqual(rows.slice(0, 2));
    expect((await ask({ offset: NaN, limit: Infinity })).rows).toEqual(rows);
    expect((await ask({ search: '('.repeat(100_000) })).total).toBe(0);
  });

  test('names every other setting that was tried with all who would change', async () => {
    const { alternatives, rows } = await ask();
    expect(alternatives.map(({ id, total }) => [id, total])).toEqual(report.sensitivity?.alternatives.map(({ id, changed }) => [id, changed.length]));
    expect(alternatives.find(({ id }) => id === 'nilai-lulus=66')?.title).toBe('Nilai lulus: 66 alih-alih 65 nilai');
    const [ratio] = alternatives;
    expect(ratio).toMatchObject({ title: 'Kehadiran : aktivitas di dalam NPR: 10:90 alih-alih 30:70', total: 2 });
    expect(ratio?.people[0]).toMatchObject({ name: 'Teguh Santoso', text: '65,40 lulus · Cukup → 62,70 tidak lulus · Kurang' });
    const keys = new Set(rows.map(({ key }) => key));
    expect(alternatives.flatMap(({ people }) => people).every(({ key }) => keys.has(key))).toBe(true);
  });

  test('tells on what all of it rests though the document is silent', async () => {
    const { assumptions } = await ask();
    expect(assumptions.map(({ id }) => id)).toEqual([...new Set(graded.flatMap(({ grade }) => grade?.assumed ?? []))]);
    expect(assumptions.find(({ id }) => id === 'nilai-lulus')).toMatchObject({ text: expect.stringContaining('Nilai lulus 65'), source: expect.stringContaining('BPPK 2011–2014, nilai lulus') });
  });
});

describe('one grade explained', () => {
  test('says of everybody what the list says, from cells that can be gone to', async () => {
    const { rows } = await ask();
    const shown = async ({ key }: GradeRowView): Promise<readonly unknown[]> => {
      const { person, status, sections } = await valueOf(workbench.explain(key));
      return [person, sections[0]?.lines[0]?.value, status.tone];
    };
    for (const row of rows) expect(await shown(row)).toEqual([row.name, row.grade, row.tone]);
  });

  test('shows the steps as one computes them by hand, each with its cells and its clause', async () => {
    const { rows } = await ask({ search: 'vino' });
    const { sections, facts, assumptions, footer } = await valueOf(workbench.explain(rows[0]?.key ?? ''));
    const lines = sections.flatMap((section) => section.lines);
    expect(lines.find(({ working }) => working?.includes('76,2'))).toMatchObject({ value: '76', working: expect.stringMatching(/^30% × 100 \+ 70% × 66 = 76,2 → 76/), source: expect.stringContaining('KAP') });
    expect(lines.flatMap(({ cells }) => cells)).toContainEqual({ sheet: 'Kehadiran', row: 20, column: 3, address: 'Kehadiran!D21', text: '8' });
    expect(facts).toContainEqual({ label: 'NIP', value: '199903222022011920' });
    expect(assumptions.length).toBeGreaterThan(0);
    expect(footer).toContain(report.seal.inputs.slice(0, 16));
  });

  test('leads to what is missing by the name of its column', async () => {
    const { rows } = await ask({ search: 'wulan' });
    const { sections } = await valueOf(workbench.explain(rows[0]?.key ?? ''));
    expect(sections.at(-1)?.lines).toEqual([expect.objectContaining({ label: 'NIP', cells: [expect.objectContaining({ address: 'Peserta!B22', text: '' })] })]);
  });

  test('tells two people with one NIP apart', async () => {
    const { rows } = await ask({ search: '198905112013012922' });
    expect(rows.map(({ key }) => key)).toEqual(['198905112013012922', expect.stringMatching(/^baris-\d+$/)]);
    const people = await Promise.all(rows.map(({ key }) => valueOf(workbench.explain(key))));
    expect(people.map(({ person }) => person)).toEqual(['Yuni Astuti', 'Zaki Maulana']);
  });

  test('nobody by that key is a problem with a next step', async () => {
    expect(await problemOf(workbench.explain('1'))).toBe('workbench.grades.gone');
    expect(await workbench.explain('__proto__')).toMatchObject({ ok: false, problem: { action: 'check-again' } });
  });
});

describe('when something changes', () => {
  test('before a check there is nothing to show', async () => {
    const fresh = benchOver(fileHost('samples/kelas-contoh.xlsx'));
    expect([await problemOf(fresh.grades(everybody)), await problemOf(fresh.explain('1'))]).toEqual(['workbench.no-check', 'workbench.no-check']);
  });

  test('another language, an edit and written results are followed', async () => {
    const changing = await sampleHost();
    const bench = benchOver(changing);
    await valueOf(bench.check());
    const first = (await valueOf(bench.grades({ ...everybody, limit: 1 }))).rows[0];
    const before = await valueOf(bench.explain(first?.key ?? ''));
    await valueOf(bench.write({ evenIfChanged: false }));
    expect(await valueOf(bench.explain(first?.key ?? ''))).toEqual(before);
    await valueOf(bench.choose({ language: 'en' }));
    expect((await valueOf(bench.explain(first?.key ?? ''))).title).toBe('How the final grade comes about');
    expect((await valueOf(bench.grades({ ...everybody, limit: 1 }))).rows[0]).toMatchObject({ grade: '85.49', status: expect.stringMatching(/^Passed · /) });
    await typeInto(changing, 'Nilai Aktivitas', 'C2', 22);
    await valueOf(bench.refresh([{ sheet: 'Nilai Aktivitas', range: { top: 1, bottom: 1, left: 2, right: 2 } }]));
    const after = await valueOf(bench.explain(first?.key ?? ''));
    expect(after.sections[0]?.lines[0]?.value).not.toBe('85.49');
    expect(after.sections[0]?.lines.flatMap(({ cells }) => cells).find(({ address }) => address === "'Nilai Aktivitas'!C2")?.text).toBe('22');
  });
});
