import { createWorkbench } from '../../../src/app/workbench/create-workbench';
import type { MappingView, Workbench } from '../../../src/app/workbench';
import type { CellValue } from '../../../src/domain/values';
import { MemoryHost } from '../../../src/hosts/memory';
import { nameOf, nipOf } from '../../support/class-sheets';
import { packFiles } from '../../support/packs';
import { snapshotOf } from '../../support/snapshot';
import type { SheetSketch } from '../../support/snapshot';

/** Whole workbooks as strangers keep them, through the workbench itself: open the draft, confirm it, check. */
function workbenchOver(sheets: readonly SheetSketch[]): Workbench {
  return createWorkbench({
    host: MemoryHost.over(snapshotOf({ sheets })), tool: { name: 'cermat', version: '0.0.0-test' },
    builtInPacks: new Map([['kap-itil-v4', packFiles('rules/kap-itil-v4')]]),
    input: () => Promise.resolve({ file: 'x.xlsx', sha256: '0'.repeat(64) }),
  });
}

async function opened(workbench: Workbench, sheet: string): Promise<MappingView> {
  const answer = await workbench.mapping(sheet, null);
  if (!answer.ok) throw new Error(answer.problem.text);
  return answer.value;
}

const grades = ['III/a', 'II/c', 'III/c', 'IV/a'];
const schools = ['S1', 'D III', 'S2', 'SMA'];

function rows(count: number): CellValue[][] {
  return Array.from({ length: count }, (_, index) => [
    index + 1, nameOf(index + 1), `${nipOf(index + 1)} `, grades[index % 4] ?? null, schools[index % 4] ?? null, 'PNS', index < count / 2 ? 'Tim A' : 'Tim B',
  ]);
}

test('a roster under a memo\'s head, in columns C to I, with a signature block', async () => {
  const shifted = rows(8).map((row) => [null, null, ...row]);
  const workbench = workbenchOver([{
    name: 'Lampiran I',
    rows: [
      ['KEMENTERIAN'], ['LAMPIRAN NOTA DINAS'], [], [null, null, 'Urut', 'Yang ditugaskan', 'Identitas', 'Ruang', 'Ijazah', 'Jenis', 'Regu'],
      [null, null, '(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'], ...shifted, [], [null, null, null, null, null, null, 'Jakarta, 5 September 2022'], [null, null, null, null, null, null, 'Kepala Bagian'],
    ],
  }]);
  const before = await workbench.read();
  expect(before).toMatchObject({ ok: true, value: { canCheck: false, sheets: [{ name: 'Lampiran I', kind: null, hasSuggestion: true }] } });
  const { draft } = await opened(workbench, 'Lampiran I');
  expect(draft).toMatchObject({
    kind: 'participants', headerRow: 4,
    columns: { no: 'C', nama: 'D', nip: 'E', golongan: 'F', pendidikan: 'G', 'status-asn': 'H', kelompok: 'I' },
  });
  expect(await workbench.saveMapping(draft)).toMatchObject({ ok: true, value: { canCheck: true, participants: 8, hasMapping: true } });
  const check = await workbench.check();
  expect(check.ok && check.value.people.eligible + check.value.people.ineligible + check.value.people.undetermined).toBe(8);
  expect(await workbench.undo()).toMatchObject({ ok: true, value: { data: { canCheck: false, hasMapping: false } } });
});

test('what is refused is a problem with words, not a throw', async () => {
  const workbench = workbenchOver([{ name: 'Lampiran I', rows: rows(6) }]);
  const { draft } = await opened(workbench, 'Lampiran I');
  const answer = await workbench.saveMapping({ ...draft, columns: { nip: 'C', nama: 'C' } });
  expect(answer).toMatchObject({ ok: false, problem: { code: 'workbench.mapping-same-column', text: 'Kolom C dipakai dua kali: untuk NIP dan Nama. Sisakan satu.' } });
  expect(await workbench.mapping('Tidak ada', null)).toMatchObject({ ok: false, problem: { code: 'workbench.mapping-no-sheet' } });
  expect(await workbench.addSheets('participants')).toMatchObject({ ok: true });
});

test('two people to a cell, and a page of totals, are not guessed into columns', async () => {
  const workbench = workbenchOver([
    { name: 'Gabung', rows: rows(6).map(([no, name, nip, ...rest]) => [no ?? null, `${String(name)}\n${String(nip)}`, ...rest]) },
    { name: 'Rekap', rows: [['Unit', 'Jumlah'], ['DJP', 12], ['DJBC', 9], ['Setjen', 7], ['BPPK', 2]] },
  ]);
  const data = await workbench.read();
  expect(data.ok && data.value.sheets.map(({ hasSuggestion }) => hasSuggestion)).toEqual([false, false]);
  const { draft } = await opened(workbench, 'Gabung');
  expect([draft.columns['nip'], draft.columns['nama']]).toEqual([null, null]);
});
