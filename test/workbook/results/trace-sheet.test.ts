import { composeAudit } from '../../../src/workbook/results';
import { addedSheet, textOf, valuesOf } from '../../support/plan';
import { decisionOf, reportOf, settingOf } from '../../support/report';
import { snapshotOf } from '../../support/snapshot';

const snapshot = snapshotOf({ sheets: [{ name: 'Peserta', rows: [] }] });
const report = reportOf({
  settings: [settingOf(), settingOf({ id: 'rasio', title: 'Rasio', text: null, assumed: false, origin: 'workbook' })],
  decisions: [decisionOf()],
  tables: [{ kind: 'attendance', sheet: 'Rekap Hadir', headerRow: 4, rows: 30, columns: { nip: 'B', nama: 'C' } }],
});

test('everything that is needed to repeat the audit is there, and no clock', () => {
  const sheet = addedSheet(composeAudit(report, snapshot, { tool: { name: 'Cermat', version: '0.1.0' } }), 'trace');
  const rows = valuesOf(sheet);
  expect(rows.slice(2, 8).map(([, value]) => value)).toEqual([
    'Cermat 0.1.0', 'Pelatihan IT Service Management (ITIL v.4) (kap-itil-v4 1.0.0)', 'aa11', '2022-09-05', 'cc33', 'dd44',
  ]);
  expect(rows).toContainEqual(['nilai-lulus', 'Nilai lulus', '65', '', 'Praktik BPPK 2011–2014', 'ya', 'paket aturan']);
  expect(rows).toContainEqual(['rasio', 'Rasio', 'belum dipilih', '', 'Praktik BPPK 2011–2014', 'tidak', 'buku kerja']);
  expect(rows).toContainEqual(['Golongan', '198001152005012901', 'diterima', 'Ketua panitia', 'SK terbaru sudah terbit']);
  expect(textOf(sheet)).toContain('cermat clear');
});

test('what people decide is named with who decides and what holds until then', () => {
  const leftToPeople = [{ title: 'Nama program', who: 'Kepala Bidang', decision: 'Menyebut programnya.', meanwhile: 'Tidak diperiksa.', source: 'KAP, Jenjang' }];
  const rows = valuesOf(addedSheet(composeAudit({ ...report, leftToPeople }, snapshot), 'trace'));
  const at = rows.findIndex(([title]) => title === 'Yang diputuskan orang, bukan Cermat');
  expect(rows.slice(at + 1, at + 3)).toEqual([
    ['Hal', 'Yang diputuskan', 'Oleh', 'Sumber', 'Selama belum diputuskan'],
    ['Nama program', 'Menyebut programnya.', 'Kepala Bidang', 'KAP, Jenjang', 'Tidak diperiksa.'],
  ]);
  expect(textOf(addedSheet(composeAudit(report, snapshot), 'trace'))).not.toContain('bukan Cermat');
});

test('recognised columns lead to their header cells', () => {
  const sheet = addedSheet(composeAudit(report, snapshot), 'trace');
  const rows = valuesOf(sheet);
  for (const { row, column, target } of sheet.links ?? []) expect(rows[row]?.[column]).toBe(target);
  expect([...(sheet.links ?? [])].map(({ target }) => target)).toEqual(["'Rekap Hadir'!B4", "'Rekap Hadir'!C4"]);
});
