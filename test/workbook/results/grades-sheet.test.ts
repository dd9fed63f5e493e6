import { composeAudit } from '../../../src/workbook/results';
import type { SheetSpec } from '../../../src/workbook';
import { addedSheet, isStyled, recordsOf, textOf } from '../../support/plan';
import { cellRef, gradeOf, participantOf, reportOf, settingOf } from '../../support/report';
import { snapshotOf } from '../../support/snapshot';

const snapshot = snapshotOf({ sheets: [{ name: 'Peserta', rows: [] }] });
const open = gradeOf({
  na: null, nt: null, low: '62.40', high: '76.40', status: 'belum-lengkap', predicate: null,
  missing: ["'Nilai Aktivitas'!E14", 'rasio-kehadiran-aktivitas'], assumed: ['nilai-lulus', 'kehadiran-minimum'],
  subjects: [{ id: 'pengantar', title: 'Pengantar ITSM', attendance: '100.00', activity: '80', npr: '86' }],
});

function grades(parts: Parameters<typeof reportOf>[0]): SheetSpec {
  return addedSheet(composeAudit(reportOf(parts), snapshot), 'grades');
}

const settings = [
  settingOf(), settingOf({ id: 'kehadiran-minimum', title: 'Kehadiran minimum', text: '80', unit: '%' }),
  settingOf({ id: 'rasio-kehadiran-aktivitas', title: 'Rasio kehadiran : aktivitas', text: null }),
];

test('numbers are numbers, and marks that are missing leave their cells empty', () => {
  const participants = [
    participantOf({ grade: gradeOf() }), participantOf({ nip: '2', name: 'Citra Lestari', grade: open }), participantOf({ nip: '3', grade: null }),
  ];
  const rows = recordsOf(grades({ participants, settings }));
  expect(rows).toEqual([
    {
      NIP: '198001152005012901', Nama: 'Farah Halim', Kelompok: '1', 'Kehadiran (%)': 95.45, 'NPR Pengantar ITSM': 86, 'NPR Simulasi': 76,
      ΣNT: 80.25, AL: 70, NA: 74.1, 'Rentang NA': null, Status: 'lulus', Predikat: 'Cukup', Prognosis: null, Catatan: '', 'Yang belum ada': '', Asumsi: '',
    },
    {
      NIP: '2', Nama: 'Citra Lestari', Kelompok: '1', 'Kehadiran (%)': 95.45, 'NPR Pengantar ITSM': 86, 'NPR Simulasi': null,
      ΣNT: null, AL: 70, NA: null, 'Rentang NA': '62,40 – 76,40', Status: 'belum lengkap', Predikat: null, Prognosis: null, Catatan: '',
      'Yang belum ada': "'Nilai Aktivitas'!E14, Rasio kehadiran : aktivitas", Asumsi: '(1)–(2)',
    },
  ]);
});

test('assumptions are spelled out once above the list', () => {
  expect(textOf(grades({ participants: [participantOf({ grade: open })], settings })))
    .toContain('Asumsi: (1) Nilai lulus: 65 (2) Kehadiran minimum: 80 %');
});

test('many assumptions go on over several lines, none beyond what is printed', () => {
  const assumed = Array.from({ length: 30 }, (_, index) => `pengaturan-${index}`);
  const lines = textOf(grades({ participants: [participantOf({ grade: gradeOf({ assumed }) })] })).split('\n').filter((line) => /^Asumsi:|^\(\d+\) /.test(line));
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.join(' ')).toContain('(29) pengaturan-28 (30) pengaturan-29');
  expect(lines.filter((line) => line.length > 180)).toEqual([]);
});

test('assumptions of a row are given by their numbers, neighbours as a range', () => {
  const assuming = (...assumed: string[]): ReturnType<typeof participantOf> => participantOf({ grade: gradeOf({ assumed }) });
  const rows = recordsOf(grades({ participants: [assuming('a', 'b', 'c', 'd'), assuming('d', 'b', 'a'), assuming('c')] }));
  expect(rows.map((row) => row['Asumsi'])).toEqual(['(1)–(4)', '(1)–(2), (4)', '(3)']);
});

test('two decimals are shown where the pack rounds to two, none where it rounds to whole numbers', () => {
  const sheet = grades({ participants: [participantOf({ grade: gradeOf() })] });
  const cells = [...sheet.rows].at(-1)!.cells;
  expect([3, 4, 6, 8].map((column) => { const cell = cells[column]; return isStyled(cell) ? cell.style?.format : null; })).toEqual(['0.00', '0', '0.00', '0.00']);
});

test('English writes the range with points', () => {
  const sheet = addedSheet(composeAudit(reportOf({ language: 'en', participants: [participantOf({ grade: open })] }), snapshot), 'grades');
  expect(recordsOf(sheet)[0]).toMatchObject({ 'NA range': '62.40 – 76.40', Status: 'incomplete' });
});

test('what is certain, what is still needed, and what a signer should know stand beside the status', () => {
  const waiting = { ...open, outlook: 'open' as const, needed: { points: '2.60', mark: { component: 'aktivitas', subject: 'pengantar', title: 'Nilai aktivitas', minimum: '61.50' } } };
  const adjustment = {
    kind: 'resit' as const, component: 'Simulasi', original: '60', given: '70', counted: '70', reason: 'sakit', decidedBy: 'Ketua Panitia', decidedOn: '2022-09-15', state: 'counted' as const, cell: cellRef('Penyesuaian Nilai!C2'),
  };
  const participants = [
    participantOf({ grade: waiting }), participantOf({ row: 3, grade: gradeOf({ na: '65.40', adjustments: [adjustment] }) }),
    participantOf({ row: 4, grade: { ...open, outlook: 'cannot-pass' } }), participantOf({ row: 5, grade: gradeOf({ adjustments: [{ ...adjustment, state: 'open', counted: null }] }) }),
  ];
  const borders = [{ nip: '198001152005012901', name: 'Farah Halim', row: 3, na: '65.40', limit: '65', settings: ['nilai-lulus'], distance: '0.40' }];
  const rows = recordsOf(grades({ participants, settings, borders }));
  expect(rows.map((row) => row['Prognosis'])).toEqual(['masih perlu 2,60 poin NA; Nilai aktivitas Pengantar ITSM paling sedikit 61,50', null, 'tidak mungkin lulus lagi', null]);
  expect(rows.map((row) => row['Catatan'])).toEqual([
    '', 'perbatasan +0,40 dari 65; Remedial Simulasi: 60 → 70 (pemutus: Ketua Panitia)', '', 'Remedial Simulasi: belum lengkap, nilai menunggu',
  ]);
});

test('borders and who would change stand below the list, and only the results are printed', () => {
  const standing = { na: '65.40', status: 'lulus' as const, predicate: 'Cukup' };
  const alternatives = [{
    id: 'nilai-lulus=66', setting: 'nilai-lulus', title: 'Nilai lulus', from: '65', to: '66',
    changed: [{ nip: '198001152005012901', name: 'Farah Halim', row: 2, from: standing, to: { ...standing, status: 'tidak-lulus' as const } }],
  }, { id: 'pembulatan-na=0', setting: 'pembulatan-na', title: 'Pembulatan NA', from: '2', to: '0', changed: [] }];
  const borders = [{ nip: '198001152005012901', name: 'Farah Halim', row: 2, na: '64.40', limit: '65', settings: ['nilai-lulus'], distance: '-0.60' }];
  const sheet = grades({ participants: [participantOf({ grade: gradeOf() })], settings, borders, sensitivity: { alternatives } });
  const text = textOf(sheet);
  for (const part of ['−0,60', '65 (Nilai lulus)', 'Nilai lulus: 65 menjadi 66 · 1 orang berubah', '65,40 · tidak lulus · Cukup', 'Pembulatan NA: 2 menjadi 0 · tidak ada yang berubah']) {
    expect(text).toContain(part);
  }
  expect(sheet.print?.area).toMatchObject({ top: 0, left: 0, right: (sheet.tables?.[0]?.columns.length ?? 0) - 1, bottom: [...sheet.rows].length - 1 });
});
