import { MemoryHost } from '../../../src/hosts/memory';
import { XlsxHost } from '../../../src/hosts/xlsx';
import { composeAudit } from '../../../src/workbook';
import { checklistOf, fullChecklist } from '../../support/checklists';
import { openInExcel } from '../../support/office-class';
import { chartsInExcel, chartsInFile, plannedChart } from '../../support/plain-charts';
import { addedSheet } from '../../support/plan';
import { findingOf, reportOf } from '../../support/report';
import { snapshotOf } from '../../support/snapshot';
import { validateAll } from '../../support/validator';
import { worksheetHost } from '../../support/worksheet-host';

const hostile = fullChecklist({ level: 'tim', title: '<b>&</b> "a" \u0001', sheet: 'LO Tim' });
const report = reportOf({
  participants: [], tables: [],
  findings: [findingOf({ rule: 'lo-2021/checklist/sudah-berbukti', scope: 'checklist', subject: 'I-LRN-1', name: 'I-LRN-1', cells: ['LO Individu!F2'] })],
  checklists: [checklistOf(), { ...hostile, components: hostile.components.map((one) => ({ ...one, title: `${one.title} <"&>` })) }, fullChecklist()],
});

test("scores and their charts open without a complaint from Microsoft's validator", async () => {
  const files = new Map<string, Uint8Array>();
  for (const language of ['id', 'en'] as const) {
    const host = await worksheetHost();
    await host.apply(composeAudit({ ...report, language }, await host.read()));
    files.set(`scores-${language}.xlsx`, host.save());
  }
  expect(Object.fromEntries(await validateAll(files))).toEqual(Object.fromEntries([...files.keys()].map((name) => [name, []])));
});

test('the file has the charts of the plan', async () => {
  const host = await worksheetHost();
  const plan = composeAudit(report, await host.read());
  await host.apply(plan);
  const charts = addedSheet(plan, 'scores').charts ?? [];
  expect(charts).toHaveLength(6);
  expect(chartsInFile(host.save())).toEqual(charts.map((chart) => plannedChart('Skor LO', chart)));
});

test('Excel draws the charts of the plan, in place of those of the last run, and clearing takes them away', async () => {
  const { excel, host } = openInExcel({ sheets: [{ name: 'LO Individu', rows: [['Kode', 'Status', 'Bukti'], ['I-LRN-1', 'Sudah', null]] }] });
  await host.apply(composeAudit(report, await host.read()));
  const plan = composeAudit({ ...report, checklists: [fullChecklist()] }, await host.read());
  await host.apply(plan);
  expect(chartsInExcel(excel.workbook)).toEqual((addedSheet(plan, 'scores').charts ?? []).map((chart) => plannedChart('Skor LO', chart)));
  await host.apply({ operations: [{ kind: 'remove-own' }] });
  expect(excel.workbook.sheets.map(({ name, charts }) => [name, charts.length])).toEqual([['LO Individu', 0]]);
});

test('auditing again gives the same bytes, and clearing the first ones', async () => {
  const host = await worksheetHost();
  const before = host.save();
  await host.apply(composeAudit(report, await host.read()));
  const once = host.save();
  const again = new XlsxHost(once);
  await again.apply(composeAudit(report, await again.read()));
  expect(again.save()).toEqual(once);
  await again.apply({ operations: [{ kind: 'remove-own' }] });
  expect(again.save()).toEqual(before);
});

test("a user's sheet Skor LO survives audit and clearing with what stands in it", async () => {
  const host = MemoryHost.over(snapshotOf({ sheets: [{ name: 'Skor LO', rows: [['milik saya', 7]] }] }));
  await host.apply(composeAudit(report, await host.read()));
  expect((await host.read()).sheets.map(({ name, rows }) => [name, rows[0]?.[0]])).toEqual(expect.arrayContaining([['Skor LO', 'milik saya'], ['Skor LO (Cermat)', 'Skor Learning Organization']]));
  await host.apply({ operations: [{ kind: 'remove-own' }] });
  expect((await host.read()).sheets.map(({ name }) => name)).toEqual(['Skor LO']);
});
