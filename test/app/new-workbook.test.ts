import { auditSnapshot } from '../../src/app/audit';
import { newWorkbook, newWorkbookInto } from '../../src/app/new-workbook';
import type { NewWorkbookOptions } from '../../src/app/new-workbook';
import type { LoadedPack } from '../../src/app/load-pack';
import { layoutOf } from '../../src/app/pack-layout';
import type { Finding } from '../../src/domain/findings';
import { dayFromIso, nipKey, parseDay, parseGolongan, parseNip, parseScore, wholeMonthsBetween } from '../../src/domain/values';
import { MemoryHost } from '../../src/hosts/memory';
import type { CellContent } from '../../src/workbook';
import { loadedPack } from '../support/packs';
import { parametersOf } from '../support/parameters';
import { reportElements } from '../support/report-elements';
import { addedSheets, valuesOf } from '../support/plan';
import { snapshotOf } from '../support/snapshot';
import { TEST_INPUT, TEST_TOOL } from '../support/workbench';

const options: NewWorkbookOptions = {
  reportElements,
  language: 'id', sample: true,
  subjects: ['Pengantar ITSM dan Konsep Service Level Management', 'Event, Incident, and Problem Management', 'Simulasi Penyusunan Service Catalogue, SLA dan OLA']
    .map((title) => ({ title: { id: title, en: title }, jp: 8, graded: true })),
  parameters: parametersOf(
    { id: 'rasio-kehadiran-aktivitas', type: 'ratio', value: null, text: null, options: ['10:90', '30:70'] },
    { id: 'tanggal-mulai', type: 'day', value: dayFromIso('2022-01-01'), text: '1 Januari 2022' },
    { id: 'nilai-lulus' },
  ),
};

type Row = Record<string, CellContent>;
function rowsOf(name: string): Row[] {
  const sheet = addedSheets(newWorkbook(options)).find((one) => one.name === name);
  const [header = [], ...rows] = sheet ? valuesOf(sheet) : [];
  return rows.map((cells) => Object.fromEntries(header.map((title, at) => [String(title), cells[at] ?? null])));
}

function groupedBy(rows: readonly Row[], keyOf: (row: Row) => unknown): Map<unknown, Row[]> {
  const groups = new Map<unknown, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

const people = rowsOf('Peserta');
const named = (name: string): Row => people.find((row) => row['Nama'] === name)!;

async function findingsOfEmpty(pack: LoadedPack): Promise<readonly Finding[]> {
  const host = MemoryHost.over(snapshotOf({ sheets: [] }));
  await host.apply(newWorkbook({ ...layoutOf(pack, 'id'), language: 'id', sample: false }));
  const { findings } = await auditSnapshot(await host.read(), { pack, input: TEST_INPUT, asOf: null, language: 'id', everyOutcome: false, tool: TEST_TOOL });
  return findings;
}

test('an empty workbook of another programme has the columns that its audit asks for', async () => {
  const findings = await findingsOfEmpty(await loadedPack('test/fixtures/packs/sertifikasi-data'));
  expect(findings.map(({ rule }) => rule)).toEqual(['cermat/eligibility/empty-roster']);
});

test('an empty workbook is told what to fill in, each cause once, the people first', async () => {
  const findings = await findingsOfEmpty(await loadedPack());
  expect(findings.map(({ rule, cells, fix }) => [rule, cells.length, fix])).toEqual([
    ['cermat/eligibility/empty-roster', 0, 'Isi NIP dan nama peserta di bawah judul kolomnya.'],
    ['cermat/schedule/column-unfilled', 5, 'Isi kolom Tanggal untuk tiap sesi.'],
    ['cermat/schedule/column-unfilled', 5, 'Isi kolom Moda untuk tiap sesi.'],
    ['cermat/checklists/none-answered', 27, 'Pada kolom Status pilih “Siap” atau “Belum” untuk setiap butir.'],
    ['cermat/recognition/sheets-empty', 3, 'Isi barisnya di bawah judul kolom.'],
  ]);
});

test('a new workbook shows its first sheet, and an empty one has no rows of people', () => {
  const plan = newWorkbook({ ...options, sample: false });
  expect(plan.operations.map((operation) => operation.kind === 'add-sheet' && operation.activate)).toEqual([true, ...Array(11).fill(false)]);
  expect(valuesOf(addedSheets(plan)[0]!).slice(1).flat().every((value) => value === null)).toBe(true);
});

test('the sample is always the same, and a host can write it', async () => {
  const values = (): unknown => addedSheets(newWorkbook(options)).map(valuesOf);
  expect(values()).toEqual(values());
  const host = MemoryHost.over(snapshotOf({ sheets: [] }));
  await host.apply(newWorkbook(options));
  expect((await host.read()).sheets).toHaveLength(12);
});

test('thirty people, every row as wide as the sheet', () => {
  expect(people).toHaveLength(30);
  expect(people.map((row) => row['No'])).toEqual(Array.from({ length: 30 }, (_, at) => at + 1));
  for (const row of people) expect(['Ketua', 'Anggota']).toContain(row['Peran']);
  expect(rowsOf('Kehadiran')).toHaveLength(30);
  expect(rowsOf('Nilai Aktivitas')).toHaveLength(30);
  for (const row of rowsOf('Action Learning')) expect(Object.values(row).every((value) => value !== null)).toBe(true);
});

test('nearly all NIPs are sound, with serials that nobody has; the broken ones are broken on purpose', () => {
  const broken = people.filter((row) => parseNip(row['NIP'] ?? null).kind !== 'known').map((row) => row['Nama']);
  expect(broken).toEqual(['Wulan Safitri', 'Arman Saputra']);
  expect(typeof named('Wulan Safitri')['NIP']).toBe('number');
  expect(nipKey(named('Wulan Safitri')['NIP'] ?? null)).toBeNull();
  expect(String(named('Arman Saputra')['NIP'])).toHaveLength(17);
  for (const row of people) {
    const nip = parseNip(row['NIP'] ?? null);
    if (nip.kind === 'known') expect(nip.value.serial).toBeGreaterThanOrEqual(901);
  }
  expect(named('Yuni Astuti')['NIP']).toBe(named('Zaki Maulana')['NIP']);
});

test('the TMT agrees with the NIP, but for the one who contradicts it', () => {
  const contradicting = people.filter((row) => {
    const nip = parseNip(row['NIP'] ?? null);
    const tmt = parseDay(row['TMT CPNS'] ?? null, false);
    if (nip.kind !== 'known' || tmt.kind !== 'known') return false;
    const since = dayFromIso(`${nip.value.appointmentYear}-${String(nip.value.appointmentMonth ?? 2).padStart(2, '0')}-01`);
    return wholeMonthsBetween(since, tmt.value) !== 0;
  });
  expect(contradicting.map((row) => row['Nama'])).toEqual(['Bella Kurnia']);
});

test('every problem that the sample promises is there', () => {
  expect(parseGolongan(named('Fajar Wijaya')['Pangkat/Golongan'] ?? null, 'pns').golongan).toMatchObject({ value: { ordinal: 4 } });
  expect(parseGolongan(named('Candra Gunawan')['Pangkat/Golongan'] ?? null, 'pns').pair).toBe('mismatch');
  expect(named('Indah Permata')).toMatchObject({ 'Status ASN': 'PPPK', 'Pangkat/Golongan': 'IX' });
  expect(named('Joko Pratama')['Status ASN']).toBe('CPNS');
  expect(named('Maulana Siregar')['Pengalaman Adsys (bulan)']).toBeNull();
  expect(named('Okta Firmansyah')['Pengalaman Adsys (bulan)']).toBe('-');
  expect(named('Ratna Anggraini')['Surat Rekomendasi']).toBeNull();
  expect(named('Surya Hidayat')).toMatchObject({ 'Eselon/Jenjang': 'Penyelia', Peran: 'Ketua' });
  const sizes = groupedBy(people, (row) => row['Kelompok']);
  expect(sizes.get('3')).toHaveLength(6);
  expect([...sizes].filter(([group, members]) => group !== '-' && members.every((row) => row['Peran'] === 'Anggota')).map(([group]) => group)).toEqual(['5']);
});

test('marks: one person below 80 %, two scores missing, one typed with a comma, one group late, one gap between assessors', () => {
  const attended = (row: Row): number => Object.values(row).slice(2).reduce<number>((sum, jp) => sum + Number(jp), 0);
  expect(rowsOf('Kehadiran').filter((row) => attended(row) < 0.8 * 33).map((row) => row['Nama'])).toEqual(['Panji Wibowo']);
  const scores = rowsOf('Nilai Aktivitas').flatMap((row) => Object.values(row).slice(2));
  expect(scores.filter((score) => score === null)).toHaveLength(2);
  expect(scores.filter((score) => typeof score === 'string')).toEqual(['78,5']);
  expect(scores.every((score) => score === null || parseScore(score).kind === 'known')).toBe(true);
  const deadline = 44819 + 15 / 24;
  expect(rowsOf('Action Learning').filter((row) => Number(row['Waktu Pengumpulan']) > deadline).map((row) => row['Kelompok'])).toEqual(['5', '5']);
  const gaps = groupedBy(rowsOf('Action Learning'), (row) => row['Kelompok']);
  const gapOf = (marks: Row[]): number => Math.max(...marks.map((row) => Number(row['Kriteria 2']))) - Math.min(...marks.map((row) => Number(row['Kriteria 2'])));
  expect([...gaps].filter(([, marks]) => gapOf(marks) >= 20).map(([group]) => group)).toEqual(['3']);
});

test('the committee of the sample has chosen the ratio and the first day; other settings stay the pack\'s', () => {
  expect(rowsOf('Pengaturan').map((row) => [row['Kode'], row['Nilai'], row['Asumsi'], row['Sumber']])).toEqual([
    ['rasio-kehadiran-aktivitas', '30:70', 'Tidak', 'Rapat persiapan, 22 Agustus 2022'],
    ['tanggal-mulai', 44809, 'Tidak', 'Rapat persiapan, 22 Agustus 2022'],
    ['nilai-lulus', 65, 'Ya', 'BPPK, 2011–2014'],
  ]);
});

test('the programme of the KAP: 43 JP on nine days, of which nobody attends the five of action learning', () => {
  const sessions = rowsOf('Jadwal');
  expect(sessions.reduce((sum, row) => sum + Number(row['JP']), 0)).toBe(43);
  expect(new Set(sessions.map((row) => row['Tanggal'])).size).toBe(9);
  const own = sessions.filter((row) => String(row['Mata Pelajaran']).startsWith('Capstone'));
  expect(own.map((row) => row['Tanggal'])).toEqual([44813, 44816, 44817, 44818, 44819]);
  expect(sessions.filter((row) => !own.includes(row)).every((row) => Object.values(row).every((value) => value !== null))).toBe(true);
  expect(Object.keys(rowsOf('Kehadiran')[0]!)).toHaveLength(2 + 5);
});

test('wishes that the groups keep already, about people of the class', () => {
  const groupOf = new Map(people.map((row) => [row['NIP'], row['Kelompok']]));
  const wishes = rowsOf('Aturan Kelompok').map((row) => [row['Jenis Aturan'], groupOf.get(row['NIP'] ?? null), row['Kelompok'] ?? groupOf.get(row['NIP Lain'] ?? null)]);
  expect(wishes).toEqual([['Bersama', '3', '3'], ['Terpisah', '2', '4'], ['Kunci', '6', '6']]);
  expect(people.filter((row) => row['Kelompok'] === '-').map((row) => row['Nama'])).toEqual(['Galuh Permana']);
});

test('one mark is adjusted with everything that it takes, the other by nobody', () => {
  const [complete, open, ...others] = rowsOf('Penyesuaian Nilai');
  expect(Object.values(complete!).every((value) => value !== null)).toBe(true);
  expect([open!['Nama'], open!['Diputuskan Oleh'], others]).toEqual(['Fajar Wijaya', null, []]);
  for (const row of [complete!, open!]) expect(named(String(row['Nama']))['NIP']).toBe(row['NIP']);
});

test('an instructor without a decree, meetings with and without a form, and word of the organiser', () => {
  expect(rowsOf('Pengajar').filter((row) => !String(row['Nomor SK']).startsWith('KEP')).map((row) => row['Nama'])).toEqual(['Dwi Anggoro']);
  const meetings = rowsOf('Mentoring');
  expect(meetings.filter((row) => row['Form Mentor'] === 'Tidak').map((row) => row['Kelompok'])).toEqual(['4']);
  expect(meetings.filter((row) => row['Koordinasi Panitia'] === null).map((row) => row['Kelompok'])).toEqual(['5']);
  expect(rowsOf('Laporan AL').map((row) => row['Bentuk'])).toEqual(['Laporan', 'Laporan', 'Laporan dan paparan', 'Laporan', 'Laporan', 'Paparan']);
});

test('into an existing workbook go only the sheets that it lacks, in its own date system', () => {
  const snapshot = snapshotOf({ date1904: true, sheets: [{ name: 'PESERTA', rows: [] }, { name: 'Jadwal', rows: [] }] });
  const { plan, skipped } = newWorkbookInto(snapshot, options);
  expect(skipped).toEqual(['Peserta', 'Jadwal']);
  const sheets = addedSheets(plan);
  expect(sheets.map(({ name }) => name)).not.toContain('Peserta');
  expect(sheets).toHaveLength(10);
  const settings = valuesOf(sheets.find(({ name }) => name === 'Pengaturan')!);
  expect(settings.find(([code]) => code === 'tanggal-mulai')?.[2]).toBe(44809 - 1462);
  const marks = valuesOf(sheets.find(({ name }) => name === 'Action Learning')!);
  expect(Number(marks[1]?.[5])).toBeCloseTo(44819 - 1462 + (10 * 60 + 15) / 1440, 9);
});
