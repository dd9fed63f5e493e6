import { MemoryHost } from '../../../src/hosts/memory';
import { composeAudit, readDecisions } from '../../../src/workbook/results';
import type { CellValue } from '../../../src/domain/values';
import type { Report } from '../../../src/domain/findings';
import type { WorkbookSnapshot } from '../../../src/workbook';
import { addedSheet, recordsOf } from '../../support/plan';
import { decisionOf, findingOf, reportOf } from '../../support/report';
import { snapshotOf } from '../../support/snapshot';

const ASN = 'kap-itil-v4/eligibility/asn';
const source = snapshotOf({ sheets: [{ name: 'Peserta', rows: [['NIP']] }] });
const report = reportOf({ findings: [findingOf(), findingOf({ rule: ASN })] });

async function written(of: Report, over: WorkbookSnapshot = source): Promise<WorkbookSnapshot> {
  const host = MemoryHost.over(over);
  await host.apply(composeAudit(of, over));
  return host.read();
}

type Grid = CellValue[][];

/** The workbook after somebody edited the rows of Pelanggaran. */
function edited(snapshot: WorkbookSnapshot, edit: (rows: Grid) => Grid): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => (sheet.marker === 'violations'
      ? { ...sheet, rows: edit(sheet.rows.map((row) => Array.from(row, (cell) => cell ?? null))) } : sheet)),
  };
}

const VERDICT = 12;
const first = 5;
const fill = (rows: Grid, row: number, cells: CellValue[]): Grid => rows.map((line, at) => (at === row ? line.with(VERDICT, cells[0]!).with(13, cells[1]!).with(14, cells[2]!) : line));

test('what the committee typed is read back by rule and subject', async () => {
  const snapshot = edited(await written(report), (rows) => fill(rows, first, ['Diterima ', 'SK terbaru', 'Ketua panitia']));
  expect(readDecisions(snapshot)).toEqual([{
    rule: 'kap-itil-v4/eligibility/golongan', subject: '198001152005012901', verdict: 'diterima', reason: 'SK terbaru', by: 'Ketua panitia',
  }]);
});

test('sorting, inserted rows and a moved column do not lose it', async () => {
  const snapshot = edited(await written(report), (rows) => {
    const typed = fill(rows, first, ['ditolak', null, null]);
    const sorted = [...typed.slice(0, first), ...typed.slice(first).reverse()];
    sorted.splice(first, 0, [], ['catatan panitia']);
    return sorted.map((line) => [...line.slice(VERDICT), ...line.slice(0, VERDICT)]);
  });
  expect(readDecisions(snapshot)).toMatchObject([{ rule: 'kap-itil-v4/eligibility/golongan', verdict: 'ditolak', reason: null, by: null }]);
});

test('an English sheet is read as well, and read into a sheet in the other language', async () => {
  const english = await written({ ...report, language: 'en' });
  const snapshot = edited(english, (rows) => fill(rows, first, ['accepted', 'ok', 'Chair']));
  const decisions = readDecisions(snapshot);
  expect(decisions).toMatchObject([{ verdict: 'diterima', reason: 'ok' }]);
  const again = composeAudit({ ...report, decisions }, snapshot);
  expect(recordsOf(addedSheet(again, 'violations'))[0]).toMatchObject({ 'Keputusan panitia': 'diterima', Alasan: 'ok', Oleh: 'Chair' });
});

test("a user's own sheet with such columns is not read", () => {
  const rows = [['Kunci', 'Keputusan panitia', 'Alasan', 'Oleh'], ['a/b/c | 1', 'diterima', null, null]];
  expect(readDecisions(snapshotOf({ sheets: [{ name: 'Pelanggaran', rows }] }))).toEqual([]);
  expect(readDecisions(snapshotOf({ sheets: [{ name: 'Pelanggaran', rows, marker: 'violations' }] }))).toHaveLength(1);
});

test('a decision returns to its row, and only there', () => {
  const rows = recordsOf(addedSheet(composeAudit({ ...report, decisions: [decisionOf()] }, source), 'violations'));
  expect(rows.map((row) => [row['Aturan'], row['Keputusan panitia'], row['Alasan']])).toEqual([
    ['Golongan', 'diterima', 'SK terbaru sudah terbit'], ['Asn', null, null],
  ]);
});

test('a decision whose finding is gone is listed below, is read again, and returns when the finding does', async () => {
  const decision = decisionOf({ rule: 'kap-itil-v4/eligibility/pendidikan', verdict: 'ditolak' });
  const snapshot = await written({ ...report, decisions: [decision] });
  expect(readDecisions(snapshot)).toEqual([decision]);
  const plan = composeAudit({ ...report, decisions: [decision] }, source);
  expect(recordsOf(addedSheet(plan, 'violations')).at(-1)).toMatchObject({ Hasil: 'tidak ada lagi', 'Keputusan panitia': 'ditolak', Aturan: 'Pendidikan' });
  const back = { ...report, findings: [findingOf({ rule: decision.rule })], decisions: readDecisions(snapshot) };
  expect(recordsOf(addedSheet(composeAudit(back, snapshot), 'violations'))).toHaveLength(1);
});

test('a decision is kept when nothing at all is found any more', () => {
  const plan = composeAudit(reportOf({ decisions: [decisionOf()] }), source);
  expect(recordsOf(addedSheet(plan, 'violations'))).toMatchObject([{ Hasil: 'tidak ada lagi', Alasan: 'SK terbaru sudah terbit' }]);
});

test('an unfinished or unknown entry is no decision, but it is not lost either', async () => {
  const snapshot = edited(await written(report), (rows) => fill(fill(rows, first, [null, 'tunggu SK', null]), first + 1, ['mungkin', null, null]));
  expect(readDecisions(snapshot)).toEqual([]);
  const rows = recordsOf(addedSheet(composeAudit(report, snapshot), 'violations'));
  expect(rows.map((row) => [row['Keputusan panitia'], row['Alasan']])).toEqual([[null, 'tunggu SK'], ['mungkin', null]]);
});

test('two findings with one key share a decision; two decisions on one key are both kept', async () => {
  const twice = reportOf({ findings: [findingOf(), findingOf({ cells: ['Peserta!E9'] })] });
  const shared = recordsOf(addedSheet(composeAudit({ ...twice, decisions: [decisionOf()] }, source), 'violations'));
  expect(shared.map((row) => row['Keputusan panitia'])).toEqual(['diterima', 'diterima']);
  expect(readDecisions(await written({ ...twice, decisions: [decisionOf()] }))).toHaveLength(1);
  const both = { ...report, decisions: [decisionOf(), decisionOf({ verdict: 'ditolak' })] };
  expect(readDecisions(await written(both)).map(({ verdict }) => verdict)).toEqual(['diterima', 'ditolak']);
});
