import { MemoryHost } from '../../../src/hosts/memory';
import type { WorkbookSnapshot } from '../../../src/workbook';
import { auditPlanOn, openInExcel, sampleClass } from '../../support/office-class';
import { plainWorkbook } from '../../support/plain-snapshot';

/** Excel tells notes in an order of its own: they are compared by place. */
function byPlace(snapshot: WorkbookSnapshot): unknown {
  const { sheets, ...rest } = plainWorkbook(snapshot);
  const sorted = sheets.map((sheet) => ({ ...sheet, notes: [...sheet.notes].sort((one, other) => one.row - other.row || one.column - other.column) }));
  return { ...rest, warnings: [], sheets: sorted };
}

let sample: WorkbookSnapshot;

beforeAll(async () => { sample = await sampleClass(); });

test('the sample class reads as the file does, in three messages', async () => {
  const { excel, host } = openInExcel(sample);
  const read = await host.read();
  expect(plainWorkbook(read)).toEqual({ ...plainWorkbook(sample), warnings: [] });
  expect(excel.log.length).toBeLessThanOrEqual(3);
  expect(excel.log.every(({ hasChanged }) => !hasChanged)).toBe(true);
});

test('its audit is written in two messages, in one step of undo, and reads as the reference host writes it', async () => {
  const { excel, host } = openInExcel(sample);
  const plan = await auditPlanOn(host);
  const before = excel.log.length;
  const receipt = await host.apply(plan);
  const writing = excel.log.slice(before);
  expect(writing.map(({ hasChanged }) => hasChanged)).toEqual([false, true]);
  expect(writing.flatMap(({ clearsUndo }) => clearsUndo)).toEqual([]);
  expect(writing[1]?.undoGroup).not.toBeNull();
  const memory = MemoryHost.over(sample);
  expect(await memory.apply(await auditPlanOn(memory))).toEqual(receipt);
  expect(byPlace(await host.read())).toEqual(byPlace(await memory.read()));
});

test('written again, over what is there, it deletes no sheet and takes as many messages', async () => {
  const { excel, host } = openInExcel(sample);
  await host.apply(await auditPlanOn(host));
  const once = plainWorkbook(await host.read());
  const plan = await auditPlanOn(host);
  const before = excel.log.length;
  await host.apply(plan);
  const writing = excel.log.slice(before);
  expect(writing).toHaveLength(2);
  expect(writing.flatMap(({ clearsUndo }) => clearsUndo)).toEqual([]);
  expect(plainWorkbook(await host.read())).toEqual(once);
});

test('after undo and after clearing the workbook is what it was, looks included', async () => {
  const { excel, host } = openInExcel(sample);
  const before = excel.state();
  await host.apply(await auditPlanOn(host));
  const written = plainWorkbook(await host.read());
  await host.undo();
  expect(excel.state()).toEqual(before);
  await host.apply(await auditPlanOn(host));
  await host.apply({ operations: [{ kind: 'remove-own' }] });
  expect(excel.state()).toEqual(before);
  await host.undo();
  expect(plainWorkbook(await host.read())).toEqual(written);
});
