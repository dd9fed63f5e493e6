import type { Workbench } from '../../../src/app/workbench';
import { MemoryHost } from '../../../src/hosts/memory';
import type { WorkbookHost } from '../../../src/workbook';
import { plainWorkbook } from '../../support/plain-snapshot';
import { snapshotOf } from '../../support/snapshot';
import { allFindings, auditReport, benchOver, fileHost, problemOf, sampleHost, typeInto, valueOf } from '../../support/workbench';

/** How many findings the sample class has. */
let findingCount: number;

beforeAll(async () => {
  findingCount = (await auditReport(await sampleHost())).findings.length;
});

const query = { by: 'severity', severities: [], search: '', offset: 0, limit: 10 } as const;
const file = 'test/fixtures/workbooks/kelas-48-berantakan.xlsx';
const plain = async (host: WorkbookHost) => plainWorkbook(await host.read());
const hosts: [string, () => Promise<WorkbookHost>][] = [['memory', () => sampleHost()], ['xlsx', () => Promise.resolve(fileHost(file))]];

/** Decide as the committee does: in the first row of Pelanggaran. */
async function decide(host: WorkbookHost, verdict: string): Promise<void> {
  const sheet = (await host.read()).sheets.find(({ marker }) => marker === 'violations');
  const header = sheet?.rows.findIndex((row) => row.includes('Keputusan panitia')) ?? -1;
  const column = sheet?.rows[header]?.indexOf('Keputusan panitia') ?? -1;
  await typeInto(host, 'Pelanggaran', `${String.fromCharCode(65 + column)}${header + 2}`, verdict);
  await typeInto(host, 'Pelanggaran', `${String.fromCharCode(66 + column)}${header + 2}`, 'SK menyusul');
}

describe.each(hosts)('over %s', (_, open) => {
  test('undo after write gives the workbook back', async () => {
    const host = await open();
    const before = await plain(host);
    const workbench = benchOver(host);
    await valueOf(workbench.check());
    expect((await valueOf(workbench.write({ evenIfChanged: false }))).canUndo).toBe(true);
    expect(await plain(host)).not.toEqual(before);
    expect((await valueOf(workbench.undo())).canUndo).toBe(false);
    expect(await plain(host)).toEqual(before);
    expect(await problemOf(workbench.undo())).toBe('workbook.nothing-to-undo');
  });

  test('so does clear, which can be undone itself', async () => {
    const host = await open();
    const before = await plain(host);
    const workbench = benchOver(host);
    await valueOf(workbench.check());
    await valueOf(workbench.write({ evenIfChanged: false }));
    const written = await plain(host);
    const cleared = await valueOf(workbench.clear());
    expect(await plain(host)).toEqual(before);
    expect(cleared.data.traces).toEqual({ sheets: 0, highlights: 0, notes: 0, decisions: 0 });
    expect(cleared.written).toMatchObject({ canUndo: true, text: expect.stringMatching(/^Dihapus: 5 lembar hasil, warna di \d+ sel, \d+ catatan$/) });
    await valueOf(workbench.undo());
    expect(await plain(host)).toEqual(written);
  });
});

describe('writing', () => {
  let host: MemoryHost;
  let workbench: Workbench;

  beforeEach(async () => {
    host = await sampleHost();
    workbench = benchOver(host);
    await valueOf(workbench.check());
  });

  test('does what the preview promised', async () => {
    const { writing, isWritten } = await valueOf(workbench.check());
    expect(isWritten).toBe(false);
    expect(writing.sheets.map(({ name, isReplaced }) => [name, isReplaced])).toEqual(
      ['Ringkasan', 'Pelanggaran', 'Kelayakan', 'Nilai Akhir', 'Jejak'].map((name) => [name, false]));
    const { text } = await valueOf(workbench.write({ evenIfChanged: false }));
    expect(text).toBe(`5 lembar, ${writing.highlightedCells} sel diwarnai, ${writing.notes} catatan`);
    const { data, check } = await valueOf(workbench.refresh([]));
    expect(data.traces).toMatchObject({ sheets: 5, notes: writing.notes });
    expect(check).toMatchObject({ isWritten: true });
    expect(check?.writing.sheets.every(({ isReplaced }) => isReplaced)).toBe(true);
  });

  test('what stands there already is known in a workbook that is opened later, until something changes', async () => {
    await valueOf(workbench.write({ evenIfChanged: false }));
    const later = benchOver(host);
    expect((await valueOf(later.check())).isWritten).toBe(true);
    await typeInto(host, 'Peserta', 'F2', 'SMA');
    const { check } = await valueOf(later.refresh([{ sheet: 'Peserta', range: null }]));
    expect(check?.isWritten).toBe(false);
    const english = benchOver(host, { choice: { language: 'en' } });
    expect((await valueOf(english.check())).isWritten).toBe(false);
  });

  test('a note of somebody else\'s keeps its place and is not counted', async () => {
    await host.apply({ operations: [{ kind: 'note', sheet: 'Peserta', notes: [{ row: 5, column: 4, text: 'Cek SK' }] }] });
    const notes = host.workbook.sheets[0]?.notes;
    notes?.splice(0, notes.length, { row: 5, column: 4, text: 'Cek SK', author: 'Panitia' });
    await valueOf(workbench.read());
    const { writing } = await valueOf(workbench.check());
    const { text } = await valueOf(workbench.write({ evenIfChanged: false }));
    expect(text).toContain(`${writing.notes} catatan`);
    expect((await valueOf(workbench.refresh([]))).data.traces.notes).toBe(writing.notes);
  });

  test('refuses what rests on data that were read again and differ', async () => {
    await typeInto(host, 'Peserta', 'F2', 'SMA');
    await valueOf(workbench.read());
    const before = await plain(host);
    expect(await workbench.write({ evenIfChanged: false })).toMatchObject({ ok: false, problem: { code: 'workbench.outdated', action: 'check-again' } });
    expect(await plain(host)).toEqual(before);
    await valueOf(workbench.check());
    await valueOf(workbench.write({ evenIfChanged: false }));
  });

  test('refuses a cell that changed under it, and asks; with leave it writes', async () => {
    await typeInto(host, 'Peserta', 'E6', 'III/a');
    const before = await plain(host);
    const answer = await workbench.write({ evenIfChanged: false });
    expect(answer).toMatchObject({ ok: false, problem: { code: 'workbook.changed', action: 'write-anyway' } });
    expect(answer.ok ? [] : answer.problem.cells.map(({ address }) => address)).toEqual(['Peserta!E6']);
    expect(await plain(host)).toEqual(before);
    await valueOf(workbench.write({ evenIfChanged: true }));
    expect((await valueOf(workbench.read())).traces.sheets).toBe(5);
  });

  test('refuses results of another date than the one chosen now', async () => {
    await valueOf(workbench.choose({ asOf: '2024-01-15' }));
    expect(await problemOf(workbench.write({ evenIfChanged: false }))).toBe('workbench.outdated');
    await valueOf(workbench.refresh([]));
    await valueOf(workbench.write({ evenIfChanged: false }));
  });

  test('writes in the language that was chosen since', async () => {
    await valueOf(workbench.choose({ language: 'en' }));
    expect((await valueOf(workbench.write({ evenIfChanged: false }))).text).toMatch(/^5 sheets, \d+ cells coloured, \d+ notes$/);
    const summary = (await host.read()).sheets.find(({ marker }) => marker === 'summary');
    expect(JSON.stringify(summary?.rows[0])).toContain('Audit summary');
  });

  test.each([false, true])('a decision that was typed after writing is never lost by writing again (read in between: %p)', async (isSeen) => {
    await valueOf(workbench.write({ evenIfChanged: false }));
    if (isSeen) await valueOf(workbench.refresh([]));
    await decide(host, 'diterima');
    const again = await workbench.write({ evenIfChanged: false });
    expect(again.ok ? null : again.problem.code).toBe(isSeen ? 'workbook.changed' : null);
    if (isSeen) await valueOf(workbench.write({ evenIfChanged: true }));
    const { data, check } = await valueOf(workbench.refresh([{ sheet: null, range: null }]));
    expect(data.traces.decisions).toBe(1);
    expect(check?.writing.keptDecisions).toBe(1);
    const { groups } = await valueOf(workbench.findings(query));
    expect(groups[0]?.findings.map(({ decision }) => decision)).toContain('diterima: SK menyusul');
  });

  test('clearing says that decisions go, and they show no more', async () => {
    await valueOf(workbench.write({ evenIfChanged: false }));
    await decide(host, 'ditolak');
    const { written } = await valueOf(workbench.clear());
    expect(written.text).toMatch(/, 1 keputusan panitia$/);
    const { groups } = await valueOf(workbench.findings(query));
    expect(groups.flatMap(({ findings }) => findings).filter(({ decision }) => decision !== null)).toEqual([]);
    expect((await valueOf(workbench.clear())).written).toEqual({ text: 'Tidak ada apa pun buatan Cermat di buku kerja ini.', canUndo: true });
  });

  test('after undo the check is still the last one and can be written again', async () => {
    await valueOf(workbench.write({ evenIfChanged: false }));
    await valueOf(workbench.undo());
    expect((await valueOf(workbench.findings(query))).totalFindings).toBe(findingCount);
    expect((await valueOf(workbench.refresh([]))).check).toMatchObject({ isWritten: false, change: null });
    await valueOf(workbench.write({ evenIfChanged: false }));
    expect((await valueOf(workbench.refresh([]))).check).toMatchObject({ isWritten: true });
  });
});

describe('what the user may allow', () => {
  test('a value that changed since the check is written over the same people', async () => {
    const host = await sampleHost();
    const workbench = benchOver(host);
    await valueOf(workbench.check());
    await typeInto(host, 'Peserta', 'F5', 'I/a');
    expect((await workbench.write({ evenIfChanged: true })).ok).toBe(true);
  });

  test('rows that moved since the check are not: its marks would stand beside other people', async () => {
    const host = await sampleHost();
    const workbench = benchOver(host);
    await valueOf(workbench.check());
    const sheet = (await host.read()).sheets.find(({ name }) => name === 'Peserta');
    const [one, other] = [sheet?.rows[6] ?? [], sheet?.rows[7] ?? []];
    await host.apply({ operations: [{ kind: 'set-cells', sheet: 'Peserta', cells: [one, other].flatMap((cells, at) => (
      cells.map((value, column) => ({ row: 7 - at, column, value: typeof value === 'object' ? null : value ?? null }))
    )) }] });
    const before = await plain(host);
    expect(await problemOf(workbench.write({ evenIfChanged: true }))).toBe('workbench.outdated');
    expect(await plain(host)).toEqual(before);
  });

  test('a decision that is typed between the last look and the writing is not lost', async () => {
    const memory = await sampleHost();
    await valueOf(benchOver(memory).check());
    const first = benchOver(memory);
    await valueOf(first.check());
    await valueOf(first.write({ evenIfChanged: false }));
    let isLate = false;
    const host: WorkbookHost = {
      capabilities: memory.capabilities, read: () => memory.read(), undo: () => memory.undo(),
      apply: async (plan, options) => {
        if (isLate) await decide(memory, 'diterima');
        isLate = false;
        return memory.apply(plan, options);
      },
    };
    const workbench = benchOver(host);
    await valueOf(workbench.check());
    isLate = true;
    expect(await problemOf(workbench.write({ evenIfChanged: true }))).toBe('workbook.changed');
    await valueOf(workbench.write({ evenIfChanged: true }));
    const violations = (await memory.read()).sheets.find(({ name }) => name === 'Pelanggaran');
    expect(JSON.stringify(violations?.rows)).toContain('SK menyusul');
  });
});

test('changes of a reading that failed or was stopped are read with the next one', async () => {
  const memory = await sampleHost();
  const asked: (readonly unknown[])[] = [];
  let isBusy = false;
  const host: WorkbookHost = {
    capabilities: memory.capabilities, apply: (plan, options) => memory.apply(plan, options), undo: () => memory.undo(),
    read: (request) => {
      if (request?.since !== undefined) asked.push(request.since.changes);
      return isBusy ? Promise.reject(new Error('busy')) : memory.read();
    },
  };
  const workbench = benchOver(host);
  await valueOf(workbench.read());
  const [one, other] = [{ sheet: 'Peserta', range: null }, { sheet: 'Jadwal', range: null }];
  isBusy = true;
  expect((await workbench.refresh([one])).ok).toBe(false);
  isBusy = false;
  await valueOf(workbench.refresh([other]));
  await valueOf(workbench.refresh([one]));
  expect(asked).toEqual([[one], [one, other], [one]]);
});

test('results into which somebody typed are no longer what was found', async () => {
  const host = await sampleHost();
  const workbench = benchOver(host);
  await valueOf(workbench.check());
  await valueOf(workbench.write({ evenIfChanged: false }));
  expect((await valueOf(workbench.check())).isWritten).toBe(true);
  const sheet = (await host.read()).sheets.find(({ marker }) => marker === 'eligibility');
  const row = (sheet?.rows.length ?? 1) - 1;
  await host.apply({ operations: [{ kind: 'set-cells', sheet: sheet?.name ?? '', cells: [{ row, column: 1, value: 'orang lain' }] }] });
  await valueOf(workbench.read());
  expect((await valueOf(workbench.check())).isWritten).toBe(false);
});

test('a row that is inserted after the check is noticed, also where every marked cell is blank', async () => {
  const nip = (at: number): string => `19800115200501290${at}`;
  const person = (at: number): (string | null)[] => [nip(at), `Peserta ${at}`, null, 'III/b', 'S1'];
  const sheet = { name: 'Peserta', rows: [['NIP', 'Nama', 'Status ASN', 'Golongan', 'Pendidikan'], ...[1, 2, 3].map(person)] };
  const host = MemoryHost.over(snapshotOf({ sheets: [sheet] }));
  const workbench = benchOver(host);
  await valueOf(workbench.check());
  const moved = [1, 9, 2, 3].flatMap((at, row) => person(at).map((value, column) => ({ row: row + 1, column, value })));
  const marked = [...(await marksOf(workbench))].map(({ column }) => column);
  expect(new Set(marked)).toEqual(new Set([2]));
  await host.apply({ operations: [{ kind: 'set-cells', sheet: 'Peserta', cells: moved }] });
  expect(await problemOf(workbench.write({ evenIfChanged: false }))).toBe('workbook.changed');
  expect((await host.read()).sheets.map(({ name }) => name)).toEqual(['Peserta']);
});

/** Every cell that a finding stands on. */
async function marksOf(workbench: Workbench): Promise<readonly { readonly column: number }[]> {
  return (await allFindings(workbench, 'person')).flatMap(({ cells }) => cells).filter(({ row }) => row > 0);
}
