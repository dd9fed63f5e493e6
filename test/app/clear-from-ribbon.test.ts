import { clearFromRibbon } from '../../src/app/clear-from-ribbon';
import { MemoryHost } from '../../src/hosts/memory';
import { isMessageTag } from '../../src/messages';
import { WorkbookError } from '../../src/workbook';
import { plainWorkbook } from '../support/plain-snapshot';
import { snapshotOf } from '../support/snapshot';

const roster = { name: 'Peserta', rows: [['NIP', 'Nama'], ['198001152005012901', 'Farah Halim']] };
const summary = { name: 'Ringkasan', marker: 'summary', rows: [['Ringkasan']] };
const violations = {
  name: 'Pelanggaran', marker: 'violations',
  rows: [
    ['Kunci', 'Keputusan panitia', 'Alasan', 'Diputuskan oleh', 'Nama'],
    ['kap-itil-v4/eligibility/golongan | 198001152005012901', 'diterima', 'SK menyusul', 'Ketua panitia', 'Farah Halim'],
  ],
};
const never = (): Promise<boolean> => Promise.reject(new Error('nobody should be asked'));

async function names(host: MemoryHost): Promise<string[]> {
  return (await host.read()).sheets.map((sheet) => sheet.name);
}

test('without decisions it clears at once', async () => {
  const host = MemoryHost.over(snapshotOf({ sheets: [roster, summary] }));
  expect(await clearFromRibbon(host, never)).toBeNull();
  expect(await names(host)).toEqual(['Peserta']);
});

test('with nothing of Cermat in it, it says so and asks nothing', async () => {
  const host = MemoryHost.over(snapshotOf({ sheets: [roster] }));
  const message = await clearFromRibbon(host, never);
  expect(message).toEqual({ tag: 'commands.nothing-to-clear', details: {} });
});

test('decisions of the committee are lost only after a yes', async () => {
  const host = MemoryHost.over(snapshotOf({ sheets: [roster, violations] }));
  const before = plainWorkbook(await host.read());
  const asked: unknown[] = [];
  const no = await clearFromRibbon(host, (question) => (asked.push(question), Promise.resolve(false)));
  expect([no, asked, plainWorkbook(await host.read())]).toEqual([null, [{ tag: 'commands.confirm-clear', details: { count: 1 } }], before]);
  expect(await clearFromRibbon(host, () => Promise.resolve(true))).toBeNull();
  expect(await names(host)).toEqual(['Peserta']);
});

test('what goes wrong comes back as a text of the catalogue', async () => {
  const host = MemoryHost.over(snapshotOf({ sheets: [roster, summary] }));
  const failing = (error: Error): MemoryHost => Object.assign(MemoryHost.over(snapshotOf({ sheets: [roster, summary] })), { apply: () => Promise.reject(error) });
  const known = await clearFromRibbon(failing(new WorkbookError('office.edit-mode')), never);
  const unknown = await clearFromRibbon(failing(new Error('boom')), never);
  expect([known?.tag, unknown?.tag, unknown?.details]).toEqual(['office.edit-mode', 'commands.failed', { reason: 'boom' }]);
  expect([known, unknown].every((message) => isMessageTag(message?.tag ?? ''))).toBe(true);
  expect(await names(host)).toEqual(['Peserta', 'Ringkasan']);
});
