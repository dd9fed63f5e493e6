import { openInExcel } from '../../support/office-class';
import { fullPlan, heldBy, resultPlan, shakyClass } from '../../support/office-faults';

const LEVELS = ['1.8', '1.9', '1.12', '1.14', '1.17', '1.18', '1.20'];

test.each(LEVELS)('Excel with ExcelApi %s is asked for nothing that it does not know', async (apiLevel) => {
  const { excel, host } = openInExcel(shakyClass, { apiLevel });
  await host.read();
  await host.apply(resultPlan);
  await host.read();
  await host.apply(fullPlan);
  await host.undo();
  expect(excel.log.filter(({ error }) => error !== null)).toEqual([]);
});

test.each(LEVELS)('with ExcelApi %s everything that was written can be taken back without a trace', async (apiLevel) => {
  const opened = openInExcel(shakyClass, { apiLevel });
  const before = heldBy(opened);
  await opened.host.apply(fullPlan);
  await opened.host.undo();
  expect(heldBy(opened)).toEqual(before);
  await opened.host.apply(resultPlan);
  await opened.host.apply({ operations: [{ kind: 'remove-own' }] });
  expect(heldBy(opened)).toEqual(before);
});

test.each([['1.8', false, false], ['1.14', false, false], ['1.18', true, false], ['1.20', true, true]])('with ExcelApi %s the host says what it can do', (apiLevel, notes, undo) => {
  expect(openInExcel(shakyClass, { apiLevel }).host.capabilities).toEqual({ highlights: true, notes, validations: true, tables: true, charts: true, undo });
});

test('Excel 2019 puts one range into a highlight, and the reader sees them as one', async () => {
  const { excel, host } = openInExcel(shakyClass, { apiLevel: '1.8' });
  const ranges = [{ top: 1, left: 0, bottom: 2, right: 0 }, { top: 1, left: 2, bottom: 1, right: 2 }];
  await host.apply({ operations: [{ kind: 'highlight', sheet: 'Peserta', ranges, tone: 'fail', key: 'fail' }] });
  expect(excel.workbook.sheets[0]?.conditionalFormats.map((format) => format.ranges.length)).toEqual([1, 1]);
  expect((await host.read()).sheets[0]?.highlights).toEqual([{ key: 'fail', ranges }]);
});

test('Excel 2019 tells of hidden rows one by one, and that it knows nothing of merged cells', async () => {
  const rows = Array.from({ length: 12 }, (_, index) => [index, 'x']);
  const { host } = openInExcel({ sheets: [{ name: 'S', rows, hiddenRows: [3, 4, 9], merges: ['A1:B1'] }] }, { apiLevel: '1.8' });
  const read = await host.read();
  expect([...read.sheets[0]?.hiddenRows ?? []]).toEqual([3, 4, 9]);
  expect(read.sheets[0]?.merges).toEqual([]);
  expect(read.warnings).toEqual(['office.merges-unknown']);
});

test('Excel 2019 tells the calendar as well', async () => {
  const sketch = { sheets: [{ name: 'S', rows: [[100]] }], date1904: true };
  expect((await openInExcel(sketch, { apiLevel: '1.8' }).host.read()).date1904).toBe(true);
  expect((await openInExcel({ ...sketch, date1904: false }, { apiLevel: '1.8' }).host.read()).date1904).toBe(false);
});
