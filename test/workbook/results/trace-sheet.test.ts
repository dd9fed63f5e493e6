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

test('recognised columns lead to their header cells', () => {
  const sheet = addedSheet(composeAudit(report, snapshot), 'trace');
  const rows = valuesOf(sheet);
  for (const { row, column, target } of sheet.links ?? []) expect(rows[row]?.[column]).toBe(target);
  expect([...(sheet.links ?? [])].map(({ target }) => target)).toEqual(["'Rekap Hadir'!B4", "'Rekap Hadir'!C4"]);
});
