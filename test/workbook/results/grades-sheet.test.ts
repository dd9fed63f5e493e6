import { composeAudit } from '../../../src/workbook/results';
import type { SheetSpec } from '../../../src/workbook';
import { addedSheet, isStyled, recordsOf, textOf } from '../../support/plan';
import { gradeOf, participantOf, reportOf, settingOf } from '../../support/report';
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
      'Yang belum ada': "'Nilai Aktivitas'!E14, Rasio kehadiran : aktivitas", Asumsi: 'A1–A2',
    },
  ]);
});

test('assumptions are spelled out once above the list', () => {
  expect(textOf(grades({ participants: [participantOf({ grade: open })], settings })))
    .toContain('Asumsi: A1 Nilai lulus 65 · A2 Kehadiran minimum 80 %');
});

test('assumptions of a row are given by their codes, neighbours as a range', () => {
  const assuming = (...assumed: string[]): ReturnType<typeof participantOf> => participantOf({ grade: gradeOf({ assumed }) });
  const rows = recordsOf(grades({ participants: [assuming('a', 'b', 'c', 'd'), assuming('d', 'b', 'a'), assuming('c')] }));
  expect(rows.map((row) => row['Asumsi'])).toEqual(['A1–A4', 'A1–A2, A4', 'A3']);
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
