import { composeAudit } from '../../../src/workbook/results';
import type { SheetSpec } from '../../../src/workbook';
import { addedSheet, textOf, valuesOf } from '../../support/plan';
import { cellRef, decisionOf, findingOf, gradeOf, participantOf, reportOf, settingOf } from '../../support/report';
import { snapshotOf } from '../../support/snapshot';

const snapshot = snapshotOf({ sheets: [{ name: 'Peserta', rows: [] }] });

function summary(parts: Parameters<typeof reportOf>[0]): SheetSpec {
  return addedSheet(composeAudit(reportOf(parts), snapshot), 'summary');
}

test('a chief reads the pack, the date and the counts first', () => {
  const participants = [
    participantOf({ grade: gradeOf() }), participantOf({ eligibility: 'ineligible', grade: gradeOf({ status: 'tidak-lulus' }) }),
    participantOf({ eligibility: 'ineligible', grade: gradeOf({ status: 'belum-lengkap' }) }),
  ];
  const rows = valuesOf(summary({ participants })).map((row) => row.filter((value) => value !== null));
  expect(rows.slice(0, 8)).toEqual([
    ['Ringkasan pemeriksaan'], ['Pelatihan IT Service Management (ITIL v.4) (paket kap-itil-v4, versi 1.0.0)'], ['Tanggal acuan 5 September 2022'],
    ['Buka lembar:', 'Pelanggaran', 'Kelayakan', 'Nilai Akhir', 'Jejak'], [],
    ['Kelayakan · 3 peserta', 'Nilai akhir · 3 peserta'], [1, 2, 0, 1, 1, 1],
    ['memenuhi syarat', 'tidak memenuhi', 'perlu diperiksa', 'lulus', 'tidak lulus', 'belum lengkap'],
  ]);
});

test('the entries that settle most come first, each with what it is for and a link', () => {
  const open = (missing: string[], parts: Parameters<typeof findingOf>[0] = {}): ReturnType<typeof findingOf> => findingOf({ outcome: 'undetermined', missing, ...parts });
  const sheet = summary({
    findings: [
      open(['Peserta!M19', 'Peserta!N19'], { rule: 'p/eligibility/pengalaman', name: 'Vina Kusuma' }),
      open(['rasio'], { name: 'A' }), open(['rasio'], { name: 'B' }), open(['Peserta!B2'], { severity: 'recommended' }), findingOf({ missing: ['Peserta!C3'] }),
    ],
    participants: [participantOf({ grade: gradeOf({ missing: ['rasio'] }) })],
    settings: [settingOf({ id: 'rasio', title: 'Rasio kehadiran : aktivitas', text: null, cell: cellRef('Pengaturan!C2') })],
  });
  const rows = valuesOf(sheet).map((row) => row.filter((value) => value !== null));
  const at = rows.findIndex(([value]) => value === 'Isian');
  expect(rows.slice(at + 1, at + 5)).toEqual([
    ['Pengaturan: Rasio kehadiran : aktivitas', 'Golongan, nilai akhir', 3],
    ['Peserta!M19', 'Vina Kusuma: Pengalaman', 1],
    ['Peserta!N19', 'Vina Kusuma: Pengalaman', 1],
    [],
  ]);
  const links = [...(sheet.links ?? [])].filter(({ row }) => row > at && row < at + 3);
  expect(links.map(({ row, target }) => [row, target])).toEqual([[at + 1, 'Pengaturan!C2'], [at + 2, 'Peserta!M19']]);
});

test('columns that are not there are named one by one and first, though the cell where to look is the same', () => {
  const lacking = (message: string): ReturnType<typeof findingOf> =>
    findingOf({ rule: 'cermat/recognition/missing-column', scope: 'workbook', outcome: 'undetermined', cells: ['Peserta!A1'], missing: ['Peserta!A1'], message });
  const rows = valuesOf(summary({
    findings: [lacking('Kolom NIP tidak ada.'), lacking('Kolom Golongan tidak ada.'), findingOf({ outcome: 'undetermined', missing: ['Peserta!M19'], name: 'Vina Kusuma' })],
  })).map((row) => row.filter((value) => value !== null));
  const at = rows.findIndex(([value]) => value === 'Isian');
  expect(rows.slice(at + 1, at + 4)).toEqual([
    ['Peserta!A1', 'Kolom NIP tidak ada.', 1], ['Peserta!A1', 'Kolom Golongan tidak ada.', 1], ['Peserta!M19', 'Vina Kusuma: Golongan', 1],
  ]);
});

test('findings are counted by rule, mandatory first, rules without findings left out', () => {
  const rows = valuesOf(summary({
    findings: [
      findingOf({ rule: 'p/data/nip-sah', severity: 'recommended' }), findingOf({ rule: 'p/eligibility/asn', outcome: 'pass' }),
      findingOf({ rule: 'p/eligibility/golongan' }), findingOf({ rule: 'p/eligibility/golongan', outcome: 'error' }),
    ],
  })).map((row) => row.filter((value) => value !== null));
  const at = rows.findIndex(([value]) => value === 'Aturan');
  expect(rows.slice(at + 1, at + 4)).toEqual([['Golongan', 'wajib', 1, 1], ['Nip sah', 'disarankan', 1, 0], []]);
});

test('what is assumed, what was recognised, what was decided and how to clear stand below', () => {
  const text = textOf(summary({
    settings: [settingOf({ unit: 'dari 100' }), settingOf({ id: 'x', title: 'Bukan asumsi', assumed: false })],
    decisions: [decisionOf(), decisionOf({ verdict: 'ditolak', subject: '2' })],
  }));
  expect(text).toContain('Nilai lulus\n65 dari 100\nPraktik BPPK 2011–2014');
  expect(text).not.toContain('Bukan asumsi');
  expect(text).toContain('Peserta\nPeserta\n1\n1\n2');
  expect(text).toContain('1 diterima, 1 ditolak');
  expect(text).toContain('cermat clear');
});

test('a clean class is told so in one line', () => {
  expect(textOf(summary({ findings: [findingOf({ severity: 'recommended' })] }))).toContain('Tidak ada syarat wajib yang dilanggar atau menunggu data.');
  expect(textOf(summary({ findings: [findingOf(), findingOf({ outcome: 'undetermined' })] }))).toContain('1 temuan wajib tidak memenuhi dan 1 menunggu');
});

test('links lead to the sheets of this run by the names they really get', () => {
  const taken = snapshotOf({ sheets: [{ name: 'Peserta', rows: [] }, { name: 'Pelanggaran', rows: [] }] });
  const sheet = addedSheet(composeAudit(reportOf({ findings: [findingOf()] }), taken), 'summary');
  const targets = [...(sheet.links ?? [])].map(({ target }) => target);
  expect(targets).toContain("'Pelanggaran (Cermat)'!A1");
  expect(targets).not.toContain('Pelanggaran!A1');
  expect(targets).not.toContain("'Nilai Akhir'!A1");
});

test('every row has a height, because merged texts do not size their rows', () => {
  const rows = [...summary({ findings: [findingOf()], settings: [settingOf({ source: 'panjang '.repeat(20) })] }).rows];
  expect(rows.every(({ height }) => height !== undefined && height > 0)).toBe(true);
  expect(Math.max(...rows.map(({ height }) => height ?? 0))).toBeGreaterThan(40);
});

test("the product's own data checks are counted together, under words that people know", () => {
  const own = (rule: string, severity: 'mandatory' | 'recommended'): ReturnType<typeof findingOf> => findingOf({ rule, severity });
  const rows = valuesOf(summary({
    findings: [own('cermat/grading/nip-twice', 'mandatory'), own('cermat/grading/marks-blank', 'mandatory'), own('cermat/recognition/x', 'recommended'), own('cermat/new/x', 'recommended')],
  })).map((row) => row.filter((value) => value !== null));
  const at = rows.findIndex(([value]) => value === 'Aturan');
  expect(rows.slice(at + 1, at + 4)).toEqual([
    ['Data kehadiran dan nilai', 'wajib', 2, 0], ['Susunan lembar dan kolom', 'disarankan', 1, 0], ['Pemeriksaan data', 'disarankan', 1, 0],
  ]);
});

describe('the timetable', () => {
  const schedule = { jp: '43.5', days: 9, outcome: 'pass', deadline: '2022-09-15T15:00', actionLearningDays: ['2022-09-09', '2022-09-15'] } as const;
  const linesOf = (parts: Parameters<typeof reportOf>[0]): readonly unknown[][] => {
    const rows = valuesOf(summary(parts)).map((row) => row.filter((value) => value !== null));
    const at = rows.findIndex(([value]) => value === 'Jadwal');
    return at < 0 ? [] : rows.slice(at + 1, at + 5);
  };

  test('stands there with its JP, its days and the deadline', () => {
    expect(linesOf({ schedule })).toEqual([
      ['JP terjadwal', '43,5'], ['Hari dengan sesi', '9'], ['Hari action learning', '9 September 2022 – 15 September 2022'],
      ['Batas pengumpulan', 'Hari II: Kamis, 15 September 2022 pukul 15.00 WIB'],
    ]);
  });

  test('says what is not known yet, leaves action learning out where nobody could count it, and says nothing without a timetable', () => {
    expect(linesOf({ schedule: { ...schedule, jp: null, deadline: null } }).map(([, value]) => value))
      .toEqual(['belum dapat dipastikan', '9', '9 September 2022 – 15 September 2022', 'belum dapat dipastikan']);
    expect(linesOf({ schedule: { ...schedule, deadline: null, actionLearningDays: [] } }).slice(0, 3)).toEqual([['JP terjadwal', '43,5'], ['Hari dengan sesi', '9'], []]);
    expect(linesOf({})).toEqual([]);
  });
});

test('a recognised sheet is counted with all the columns that are read, those of its own headers, too', () => {
  const table = { kind: 'attendance', sheet: 'Kehadiran', headerRow: 1, rows: 30, columns: { nip: 'A', nama: 'B' } };
  const rowOf = (openColumns?: number): unknown => valuesOf(summary({ tables: [openColumns === undefined ? table : { ...table, openColumns }] })).find((row) => row.includes('Kehadiran'))?.filter((value) => value !== null);
  expect([rowOf(5), rowOf()]).toEqual([['Kehadiran', 'Kehadiran', 1, 30, 7], ['Kehadiran', 'Kehadiran', 1, 30, 2]]);
});
