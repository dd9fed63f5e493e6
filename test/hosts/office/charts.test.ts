import { OfficeHost } from '../../../src/hosts/office';
import { ExcelApi } from '../../../src/hosts/office/excel-api';
import { chartSteps } from '../../../src/hosts/office/write/sheet/charts';
import type { PlanOperation, WorkbookPlan } from '../../../src/workbook';
import { BARS, RADAR, scoreSheet } from '../../support/charts';
import { newExcel, sheetNamed } from '../../support/excel';
import type { TestExcel } from '../../support/excel';
import { openInExcel } from '../../support/office-class';
import { chartsInExcel, plannedChart } from '../../support/plain-charts';

const REMOVE: PlanOperation = { kind: 'remove-own' };
const SCORES = scoreSheet();
const { name: SHEET } = SCORES.sheet;
const PLAN: WorkbookPlan = { operations: [REMOVE, SCORES] };
const WANTED = [RADAR, BARS].map((chart) => plannedChart(SHEET, chart));
const CLASS = { sheets: [{ name: 'Peserta', rows: [['NIP', 'Nama'], ['198001152005012901', 'Farah Halim']] }] } as const;

/** Another session: nothing is remembered of what was written. */
function laterHost(excel: TestExcel): OfficeHost {
  return new OfficeHost(excel, { wait: () => Promise.resolve() });
}

/** Somebody draws a chart of their own on our sheet. */
async function drawByHand({ Excel: excel }: TestExcel): Promise<void> {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.charts.add('Pie', sheet.getRange('B2:B5'), 'Columns').name = 'Milik saya';
    await context.sync();
  });
}

test('a radar has lines and markers that differ, lying bars have their own order, and both show gaps', async () => {
  const { excel, host } = openInExcel(CLASS);
  await host.apply(PLAN);
  const [radar, bars] = excel.workbook.sheets[1]?.charts ?? [];
  expect(radar?.series.map(({ looks }) => Object.fromEntries(looks))).toMatchObject([
    { 'format/line/color': '#1B4F8F', 'format/line/lineStyle': 'Continuous', markerStyle: 'Circle', markerBackgroundColor: '#1B4F8F' },
    { 'format/line/color': '#8A5A00', 'format/line/lineStyle': 'Dash', markerStyle: 'Square', markerBackgroundColor: '#8A5A00' },
  ]);
  expect(Object.fromEntries(bars?.looks ?? [])).toMatchObject({
    displayBlanksAs: 'NotPlotted', plotVisibleOnly: false, 'legend/position': 'Bottom', 'axes/categoryAxis/reversePlotOrder': true,
    'axes/categoryAxis/position': 'Maximum', 'axes/valueAxis/majorUnit': 0.25, 'title/text': 'Kelengkapan dan bukti',
  });
  expect([...(radar?.looks.keys() ?? [])].filter((path) => path.startsWith('axes/categoryAxis'))).toEqual([]);
});

test('charts add no message to what the sheet needs without them', async () => {
  const count = async (plan: WorkbookPlan): Promise<number> => {
    const { excel, host } = openInExcel(CLASS);
    await host.apply(plan);
    return excel.log.length;
  };
  expect(await count(PLAN)).toBe(await count({ operations: [REMOVE, scoreSheet({ charts: [] })] }));
});

test('in a later session each chart is still known as ours, and one drawn by hand stays', async () => {
  const { excel, host } = openInExcel(CLASS);
  await host.apply(PLAN);
  await drawByHand(excel);
  await laterHost(excel).apply(PLAN);
  expect(chartsInExcel(excel.workbook).filter(({ name }) => name !== null)).toEqual(WANTED);
  expect(excel.workbook.sheets[1]?.charts.map(({ name }) => name)).toEqual(['Milik saya', 'Cermat: radar', 'Cermat: batang']);
});

test('a chart that somebody has deleted is drawn again, and undoing that leaves it deleted', async () => {
  const { excel, host } = openInExcel(CLASS);
  await host.apply(PLAN);
  excel.edit((session) => { sheetNamed(session, SHEET).charts.shift(); }, 'Local');
  await host.apply(PLAN);
  expect(chartsInExcel(excel.workbook)).toEqual(WANTED);
  await host.undo();
  expect(chartsInExcel(excel.workbook)).toEqual(WANTED.slice(1));
});

test.each(['before', 'halfway', 'after'] as const)('when Excel fails on the charts (%s), the sheet is as before', async (when) => {
  const { excel, host } = openInExcel(CLASS);
  await host.apply(PLAN);
  const before = excel.state();
  const isDrawing = (names: readonly string[]): boolean => names.includes('SetXAxisValues()');
  let hasFailed = false;
  excel.onRequest(({ names, number }) => {
    if (hasFailed || !isDrawing(names)) return;
    hasFailed = true;
    excel.fail({ request: number, code: 'GeneralException', when });
  });
  await expect(host.apply({ operations: [REMOVE, scoreSheet({ charts: [BARS], rows: [{ cells: ['lain'] }] })] })).rejects.toMatchObject({ name: 'WorkbookError' });
  expect([hasFailed, excel.state()]).toEqual([true, before]);
});

test('an Excel that is too old for charts says so and is asked for none', () => {
  const excel = newExcel(CLASS, { apiLevel: '1.7' });
  expect(laterHost(excel).capabilities.charts).toBe(false);
  expect([...chartSteps(SHEET, [RADAR, BARS], new ExcelApi(excel, {}))]).toEqual([]);
});
