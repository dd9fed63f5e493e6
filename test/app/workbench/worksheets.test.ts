import { MemoryHost } from '../../../src/hosts/memory';
import { packFiles } from '../../support/packs';
import { snapshotOf } from '../../support/snapshot';
import type { SheetSketch } from '../../support/snapshot';
import { benchOver, valueOf } from '../../support/workbench';
import { DONE, filledSheet, PERIOD } from '../worksheets/support';

const builtInPacks = new Map([['lo-2021', packFiles('rules/lo-2021')]]);
const openBench = async (sheets: readonly SheetSketch[]): Promise<ReturnType<typeof benchOver>> => {
  const bench = benchOver(MemoryHost.over(snapshotOf({ sheets })), { builtInPacks });
  await valueOf(bench.choose({ packId: 'lo-2021' }));
  return bench;
};

test('a workbook of worksheets can be checked without a roster, and nobody is said to be missing', async () => {
  const bench = await openBench([await filledSheet('LO Individu', { 'I-LRN-1': { ...DONE, evidence: '-' } }), PERIOD]);
  const data = await valueOf(bench.read());
  expect([data.canCheck, data.problems]).toEqual([true, []]);
  const check = await valueOf(bench.check());
  expect(JSON.stringify(check)).not.toContain('no-roster');
  const page = await valueOf(bench.findings({ by: 'severity', severities: [], search: 'I-LRN-1', offset: 0, limit: 10 }));
  expect(JSON.stringify(page)).toContain('dijawab “Sudah”, tetapi tidak ada buktinya');
});

test('standard sheets that are lacking are the worksheets and the settings, each for itself too', async () => {
  const bench = await openBench([await filledSheet('LO Tim', { 'T-LRN-2': DONE })]);
  await valueOf(bench.read());
  const data = await valueOf(bench.addSheets(null));
  expect(data.sheets.map(({ name }) => name)).toEqual(['LO Tim', 'LO Individu', 'LO Organisasi', 'Pengaturan']);
});
