import { auditWorkbook, writeAudit } from '../../../src/app/audit';
import type { AuditRequest } from '../../../src/app/audit';
import { sheetContent } from '../../../src/app/proposing/sheet-content';
import { planGroupsSheet } from '../../../src/app/proposing/write-groups';
import { dayFromIso } from '../../../src/domain/values';
import { MemoryHost } from '../../../src/hosts/memory';
import type { SheetSnapshot, WorkbookHost } from '../../../src/workbook';
import { nameOf, nipOf } from '../../support/class-sheets';
import { askOver } from '../../support/groups/ask';
import { grouped, rosterSheet, wishSheet } from '../../support/groups/roster';
import { loadedPack } from '../../support/packs';
import { snapshotOf } from '../../support/snapshot';
import type { SheetSketch } from '../../support/snapshot';
import { newErrors, validateAll } from '../../support/validator';
import { fileHost, TEST_INPUT, TEST_TOOL } from '../../support/workbench';

const day = dayFromIso('2022-08-29');

async function auditRequest(): Promise<AuditRequest> {
  return { pack: await loadedPack(), asOf: null, language: 'id', everyOutcome: false, tool: TEST_TOOL, input: TEST_INPUT };
}

async function propose(host: WorkbookHost, order = {}, language: 'id' | 'en' = 'id'): Promise<void> {
  const snapshot = await host.read();
  const answer = await askOver(snapshot, order, language);
  if (answer.kind === 'stopped') throw new Error(answer.reasons[0]?.code);
  const described = { ...answer, pack: await loadedPack(), language, day };
  await host.apply(await planGroupsSheet(snapshot, described, { capabilities: host.capabilities, audit: await auditRequest() }));
}

async function audit(host: WorkbookHost): Promise<void> {
  await writeAudit(host, await auditWorkbook(host, await auditRequest()));
}

async function proposal(host: WorkbookHost): Promise<SheetSnapshot> {
  const found = (await host.read()).sheets.filter(({ marker }) => marker === 'groups');
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} sheets of proposed groups`);
  return found[0];
}

function linesOf(sheet: SheetSnapshot): string[] {
  return sheet.rows.map((row) => Array.from(row, (cell) => cell ?? '').join('|').replace(/\|+$/, ''));
}

const sheets: readonly SheetSketch[] = [
  rosterSheet(grouped(7, 4, (index) => (index === 2 ? { pendidikan: 'SMP' } : {}))), wishSheet([['Terpisah', nipOf(1), nipOf(2), null, 'atasan dan bawahan']]),
];

test('Kelompok Usulan says the draw, what is proven, every group under its heading, and the wishes', async () => {
  const host = MemoryHost.over(snapshotOf({ sheets }));
  await propose(host, { mode: 'repair' });
  const sheet = await proposal(host);
  const lines = linesOf(sheet);
  expect(sheet.name).toBe('Kelompok Usulan');
  expect(lines[0]).toBe('Kelompok Usulan');
  for (const start of ['Jenis||Perbaikan kelompok', 'Dibuat||29 Agustus 2022', 'Benih undian||1', 'Sidik isi buku kerja||', 'Sidik aturan||', 'Hasil||Terbukti terbaik', 'Pindah kelompok||1 orang;', 'Asumsi||']) {
    expect(lines.filter((line) => line.startsWith(start))).toHaveLength(1);
  }
  expect(lines).toContain('Kelompok|Peran|NIP|Nama|Unit eselon I|Pendidikan|Pengalaman (bulan)|Golongan|Perubahan');
  expect(lines.filter((line) => /^Kelompok \d · \d orang$/.test(line))).toHaveLength(2);
  const people = lines.filter((line) => /^\d\|(Ketua|Anggota)\|/.test(line));
  expect(people).toHaveLength(7);
  expect(people.find((line) => line.includes(nipOf(3)))).toMatch(/SMP\|.*tidak memenuhi kelayakan$/);
  expect(people.some((line) => line.endsWith('dari kelompok 1'))).toBe(true);
  expect(lines.slice(-2)).toEqual(['Aturan kelompok yang dipenuhi', `${nameOf(1)} terpisah dari ${nameOf(2)} (atasan dan bawahan)`]);
});

test('somebody whose NIP cannot be read is named by the row, not by a key', async () => {
  const host = MemoryHost.over(snapshotOf({ sheets: [rosterSheet(grouped(4, 4, (index) => (index === 2 ? { nip: null } : {})))] }));
  await propose(host);
  const lines = linesOf(await proposal(host));
  expect(lines.filter((line) => line.includes(`|Baris 4|${nameOf(3)}|`))).toHaveLength(1);
  expect(lines.some((line) => line.includes('baris-'))).toBe(false);
});

test('where nothing is legal the sheet says why, and the smallest fix', async () => {
  const host = MemoryHost.over(snapshotOf({ sheets: [rosterSheet([{}, {}, {}, {}, {}, {}].map(() => ({ jenjang: 'Pelaksana', jabatan: 'Pengolah Data' })))] }));
  await propose(host);
  const lines = linesOf(await proposal(host));
  expect(lines).toEqual(expect.arrayContaining(['Tidak ada pembagian yang sah.', '6 orang membutuhkan 2 ketua, 0 yang memenuhi syarat ketua.']));
  expect(lines.some((line) => line.startsWith('Paling sedikit: 2 ketua lagi'))).toBe(true);
  expect(lines.some((line) => line.startsWith('Kelompok|Peran'))).toBe(false);
});

test('an audit keeps the proposal; a new proposal keeps the audit; clearing takes both', async () => {
  const host = fileHost('test/fixtures/workbooks/kelas-30.xlsx');
  const before = host.save();
  await propose(host);
  const lines = linesOf(await proposal(host));
  await audit(host);
  expect(linesOf(await proposal(host))).toEqual(lines);
  const once = host.save();
  await audit(host);
  expect(Buffer.from(host.save()).equals(Buffer.from(once))).toBe(true);
  await propose(host, { seed: 'lain' });
  expect(linesOf(await proposal(host))).not.toEqual(lines);
  expect((await host.read()).sheets.flatMap(({ marker }) => marker ?? [])).toEqual(expect.arrayContaining(['summary', 'violations', 'groups']));
  await host.apply({ operations: [{ kind: 'remove-own' }] });
  expect(Buffer.from(host.save()).equals(Buffer.from(before))).toBe(true);
}, 60_000);

test('what somebody typed into the proposal stays there when the class is audited', async () => {
  const host = MemoryHost.over(snapshotOf({ sheets }));
  await propose(host);
  const { name, rows } = await proposal(host);
  const row = rows.findIndex((cells) => cells[1] === 'Anggota');
  await host.apply({ operations: [{ kind: 'set-cells', sheet: name, cells: [{ row: 2, column: 8, value: 'disetujui' }, { row, column: 10, value: 'hadir' }, { row: rows.length + 2, column: 0, value: 'Catatan' }] }] });
  const lines = linesOf(await proposal(host));
  await audit(host);
  expect(linesOf(await proposal(host))).toEqual(lines);
  expect(lines.join('\n')).toMatch(/disetujui[^]*hadir[^]*Catatan/);
});

test("a user's own sheet of that name is left alone", async () => {
  const host = MemoryHost.over(snapshotOf({ sheets: [...sheets, { name: 'kelompok usulan', rows: [['punya panitia']] }] }));
  await propose(host);
  expect((await proposal(host)).name).toBe('Kelompok Usulan (Cermat)');
});

test("what is written opens without a complaint from Microsoft's validator, in both languages, legal or not", async () => {
  const files = new Map([['masukan.xlsx', fileHost('test/fixtures/workbooks/kelas-30.xlsx').save()]]);
  for (const language of ['id', 'en'] as const) {
    for (const groups of [null, 1]) {
      const host = fileHost('test/fixtures/workbooks/kelas-30.xlsx');
      await propose(host, { groups }, language);
      files.set(`${language}-${groups ?? 'auto'}.xlsx`, host.save());
    }
  }
  const answers = await validateAll(files);
  const known = answers.get('masukan.xlsx') ?? [];
  expect([...answers].map(([name, errors]) => [name, newErrors(known, errors)])).toEqual([...answers.keys()].map((name) => [name, []]));
}, 60_000);

test('both languages say everything', async () => {
  const snapshot = snapshotOf({ sheets });
  const contents = await Promise.all((['id', 'en'] as const).map(async (language) => {
    const answer = await askOver(snapshot, { mode: 'repair' }, language);
    if (answer.kind === 'stopped') throw new Error('stopped');
    return JSON.stringify(sheetContent({ ...answer, pack: await loadedPack(), language, day }));
  }));
  for (const content of contents) expect(content).not.toMatch(/\{[a-z]|undefined|groups\./);
  expect(contents[1]).not.toMatch(/Benih|Sidik|dari kelompok|terbaik/);
});
