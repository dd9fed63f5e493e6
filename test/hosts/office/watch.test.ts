import type { ChangedRange } from '../../../src/workbook';
import { typeInto } from '../../support/excel';
import { openInExcel } from '../../support/office-class';
import type { OpenWorkbook } from '../../support/office-class';
import { resultPlan, shakyClass } from '../../support/office-faults';
import { rangeOf } from '../../support/snapshot';

const LEVELS = [['1.8'], ['1.9'], ['1.14'], ['1.20']];

/** Events are told when the answer to a request has come back. */
function settle(): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, 5); });
}

/** Longer than the host keeps quiet after it has written. */
function pause(): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, 50); });
}

async function watched(apiLevel: string): Promise<OpenWorkbook & { told: ChangedRange[]; stop: () => Promise<void> }> {
  const opened = openInExcel(shakyClass, {
    apiLevel, sets: { ExcelApiOnline: '1.1' }, wait: () => new Promise((resolve) => { setTimeout(resolve, 20); }),
  });
  await opened.host.read();
  const told: ChangedRange[] = [];
  const stop = await opened.host.watch((changes) => { told.push(...changes); });
  return { ...opened, told, stop };
}

test.each(LEVELS)('with ExcelApi %s an edit is told with its sheet and range', async (apiLevel) => {
  const { excel, told } = await watched(apiLevel);
  excel.edit(typeInto('Peserta', 'B2', 'Farah H.'));
  excel.edit(typeInto('Rekap', 'B1', 2), 'Remote');
  await settle();
  expect(told).toEqual([{ sheet: 'Peserta', range: rangeOf('B2') }, { sheet: 'Rekap', range: rangeOf('B1') }]);
});

test.each(LEVELS)('with ExcelApi %s nothing is told any more when nobody listens', async (apiLevel) => {
  const { excel, told, stop } = await watched(apiLevel);
  await stop();
  excel.edit(typeInto('Peserta', 'B2', 'Farah H.'));
  await settle();
  expect(told).toEqual([]);
});

test.each(LEVELS)('with ExcelApi %s what the host itself writes is not told; what a co-author writes meanwhile is', async (apiLevel) => {
  const { excel, host, told } = await watched(apiLevel);
  const stop = excel.onRequest(({ names }) => { if (names.length > 0) excel.edit(typeInto('Rekap', 'B1', 5), 'Remote'); });
  await host.apply(resultPlan);
  await settle();
  expect(told).toEqual([{ sheet: 'Rekap', range: rangeOf('B1') }]);
  stop();
  await pause();
  excel.edit(typeInto('Rekap', 'B1', 6));
  await settle();
  expect(told).toHaveLength(2);
});

test('sheets that come, go or get another name are told as sheets', async () => {
  const { excel, told } = await watched('1.20');
  excel.edit((session) => {
    const [, sheet] = session.book.sheets;
    if (sheet === undefined) return;
    sheet.name = 'Rekap Baru';
    session.events.renamed(sheet, 'Rekap');
    session.events.added(sheet);
    session.events.deleted(sheet);
  });
  await settle();
  expect(told).toEqual([{ sheet: null, range: null }, { sheet: null, range: null }, { sheet: null, range: null }]);
});

test('what was told is enough to read again', async () => {
  const { excel, host, told } = await watched('1.20');
  const snapshot = await host.read();
  const requests = excel.log.length;
  excel.edit(typeInto('Rekap', 'B1', 7), 'Remote');
  await settle();
  const again = await host.read({ since: { snapshot, changes: told } });
  expect(again.sheets[1]?.rows).toEqual([['Hari', 7]]);
  expect(excel.log.length - requests).toBeLessThanOrEqual(2);
});

describe('showing a cell', () => {
  test('brings its sheet to the front and selects it', async () => {
    const { excel, host } = openInExcel(shakyClass);
    await host.reveal({ sheet: 'Rekap', row: 0, column: 1 });
    const sheet = excel.workbook.sheets[1];
    expect([excel.workbook.activeSheet, excel.workbook.selection]).toEqual([sheet?.id, { sheet: sheet?.id, range: rangeOf('B1') }]);
  });

  test.each([['Tidak Ada', 'office.sheet-deleted'], ['Arsip', 'office.sheet-hidden']])('on the sheet %s says why it cannot', async (sheet, code) => {
    const { host } = openInExcel({ sheets: [...shakyClass.sheets, { name: 'Arsip', rows: [], visibility: 'hidden' }] });
    await expect(host.reveal({ sheet, row: 0, column: 0 })).rejects.toMatchObject({ code, details: { sheet } });
  });
});
