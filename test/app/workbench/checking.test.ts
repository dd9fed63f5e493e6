import type { Workbench } from '../../../src/app/workbench';
import { MemoryHost } from '../../../src/hosts/memory';
import { WorkbookError } from '../../../src/workbook';
import type { WorkbookHost } from '../../../src/workbook';
import { snapshotOf } from '../../support/snapshot';
import { allFindings, auditReport, benchOver, fileHost, problemOf, sampleHost, typeInto, valueOf } from '../../support/workbench';

/** How many findings the sample class has. */
let findingCount: number;

beforeAll(async () => {
  findingCount = (await auditReport(await sampleHost())).findings.length;
});

const query = { by: 'severity', severities: [], search: '', offset: 0, limit: 10 } as const;

/** A host that fails when told to. */
function failing(host: WorkbookHost, fault: () => Error | null): WorkbookHost {
  const guard = <T>(work: () => Promise<T>): Promise<T> => {
    const error = fault();
    return error === null ? work() : Promise.reject(error);
  };
  return {
    capabilities: host.capabilities,
    read: (request) => guard(() => host.read(request)),
    apply: (plan, options) => guard(() => host.apply(plan, options)),
    undo: () => guard(() => host.undo()),
  };
}

describe('reading', () => {
  test('says what was recognised, and what is missing', async () => {
    const data = await valueOf(benchOver(await sampleHost()).read());
    expect(data.participants).toBe(30);
    expect(data.canCheck).toBe(true);
    expect(data.tables.find(({ kind }) => kind === 'participants')).toMatchObject({
      title: 'Peserta', sheet: 'Peserta', rows: 30, state: 'ok', isCorrected: false, detail: 'judul di baris 1 · 17 dari 17 kolom',
    });
    expect(data.tables.find(({ kind }) => kind === 'participants')?.columns.find(({ id }) => id === 'nip')).toEqual({
      id: 'nip', title: 'NIP', isRequired: true, letter: 'B', isCorrected: false,
    });
    expect(data.asOf).toEqual({ iso: '2022-09-05', text: '5 September 2022', origin: 'dari Pengaturan!C2' });
    expect(data.traces).toEqual({ sheets: 0, highlights: 0, notes: 0, decisions: 0 });
    expect(data.hasMapping).toBe(false);
  });

  test('an empty workbook has nothing to check, and says so without a word of error', async () => {
    const workbench = benchOver(MemoryHost.over(snapshotOf({ sheets: [] })));
    const data = await valueOf(workbench.read());
    expect(data).toMatchObject({ participants: 0, canCheck: false, sheets: [] });
    expect(data.tables.map(({ state }) => state)).toEqual(data.tables.map(() => 'absent'));
    expect(await problemOf(workbench.check())).toBe('workbench.no-roster');
  });

  test('without a roster a check says why there is none', async () => {
    const workbench = benchOver(MemoryHost.over(snapshotOf({ sheets: [{ name: 'Catatan', rows: [['Rapat'], ['Senin']] }] })));
    const answer = await workbench.check();
    expect(answer).toMatchObject({ ok: false, problem: { code: 'workbench.no-roster', action: 'none' } });
    expect(answer.ok ? '' : answer.problem.text).toContain('Catatan');
    expect((await valueOf(workbench.read())).sheets).toEqual([
      { name: 'Catatan', rows: 2, kind: null, isIgnored: false, isHidden: false, hasSuggestion: false },
    ]);
  });

  test('two rosters are a problem of the table, and stand on their cells', async () => {
    const rows = (await (await sampleHost()).read()).sheets[0]?.rows ?? [];
    const workbench = benchOver(MemoryHost.over(snapshotOf({ sheets: [{ name: 'Kelas A', rows: rows as never }, { name: 'Kelas B', rows: rows as never }] })));
    const data = await valueOf(workbench.read());
    expect(data.tables[0]).toMatchObject({ kind: 'participants', state: 'error', sheet: null, detail: 'ada, tetapi belum dapat dipakai' });
    expect(data.problems.map(({ rule, tone, hasWhy }) => ({ rule, tone, hasWhy }))).toContainEqual(
      { rule: 'cermat/recognition/two-rosters', tone: 'undetermined', hasWhy: false });
    const answer = await workbench.check();
    expect(answer.ok ? [] : answer.problem.cells.map(({ sheet }) => sheet)).toEqual(['Kelas A', 'Kelas B']);
  });

  test('what is to be known about the file itself', async () => {
    const { warnings } = await valueOf(benchOver(fileHost('test/fixtures/workbooks/tangan-bertanda-tangan.xlsx')).read());
    expect(warnings).toEqual([expect.stringContaining('bertanda tangan digital')]);
  });

  test('where the reference date is from', async () => {
    const host = await sampleHost();
    const sheet = (await host.read()).sheets.find(({ name }) => name === 'Pengaturan');
    const row = (sheet?.rows.findIndex((cells) => cells.includes('tanggal-mulai')) ?? -1) + 1;
    const workbench = benchOver(host, { choice: { language: 'en' } });
    await typeInto(host, 'Pengaturan', `C${row}`, '12 September 2022');
    expect((await valueOf(workbench.read())).asOf).toEqual({ iso: '2022-09-12', text: '12 September 2022', origin: `from Pengaturan!C${row}` });
    await typeInto(host, 'Pengaturan', `C${row}`, 'kapan-kapan');
    expect((await valueOf(workbench.read())).asOf.origin).toBe('for now; the start date in the settings cannot be read');
  });

  test('a needed column that is missing is an error of its table', async () => {
    const host = await sampleHost();
    await typeInto(host, 'Peserta', 'F1', 'Hobi');
    const data = await valueOf(benchOver(host).read());
    expect(data.tables[0]).toMatchObject({ state: 'error', detail: 'judul di baris 1 · 16 dari 17 kolom' });
    expect(data.tables[1]).toMatchObject({ state: 'ok' });
    expect(data.problems.map(({ message }) => message).join()).toContain('Pendidikan');
  });
});

describe('problems are answers', () => {
  test('of the host, in its words, with what can be done', async () => {
    let fault: Error | null = null;
    const workbench = benchOver(failing(await sampleHost(), () => fault));
    await valueOf(workbench.check());
    fault = new WorkbookError('workbook.sheet-name', { sheet: 'x:y' }, [{ sheet: 'Peserta', row: 4, column: 1 }]);
    const answer = await workbench.write({ evenIfChanged: false });
    expect(answer).toMatchObject({ ok: false, problem: { code: 'workbook.sheet-name', action: 'retry', cells: [{ address: 'Peserta!B5', row: 4, column: 1 }] } });
    expect(answer.ok ? '' : answer.problem.text).toContain('"x:y"');
    fault = new Error('the cable is out');
    const other = await workbench.read();
    expect(other).toMatchObject({ ok: false, problem: { code: 'workbench.unexpected', action: 'retry' } });
    expect(other.ok ? '' : other.problem.text).toContain('the cable is out');
    fault = null;
    expect((await valueOf(workbench.findings(query))).totalFindings).toBe(findingCount);
  });

  test('before a check, and for what is unknown', async () => {
    const workbench = benchOver(await sampleHost());
    expect(await problemOf(workbench.findings(query))).toBe('workbench.no-check');
    expect(await problemOf(workbench.why('x'))).toBe('workbench.no-check');
    expect(await problemOf(workbench.missing(5))).toBe('workbench.no-check');
    expect(await workbench.write({ evenIfChanged: true })).toMatchObject({ ok: false, problem: { code: 'workbench.no-check', action: 'check-again' } });
    await valueOf(workbench.check());
    expect(await problemOf(workbench.why('kap-itil-v4/eligibility/golongan fail __proto__'))).toBe('workbench.finding-gone');
    expect(await problemOf(workbench.moreOf(query, '__proto__'))).toBe('workbench.finding-gone');
    expect(await problemOf(workbench.page('Tidak Ada', 0, 5))).toBe('workbench.no-sheet');
    expect(await problemOf(workbench.choose({ packId: 'lain' }))).toBe('workbench.unknown-pack');
    expect(await problemOf(workbench.choose({ asOf: '31/12/2022' }))).toBe('workbench.bad-date');
    expect(await problemOf(workbench.undo())).toBe('workbook.nothing-to-undo');
  });

  test('in the language that was chosen', async () => {
    const workbench = benchOver(await sampleHost(), { choice: { language: 'en' } });
    const answer = await workbench.findings(query);
    expect(answer.ok ? '' : answer.problem.text).toBe('This workbook has not been checked yet. Run Check first.');
  });

  test('a built-in pack that is damaged', async () => {
    const workbench = benchOver(await sampleHost(), { builtInPacks: new Map([['kap', [{ path: 'pack.json', text: '{' }]]]) });
    expect(await problemOf(workbench.read())).toBe('workbench.bad-pack');
  });
});

describe('stopping', () => {
  /** A workbench that is stopped at the n-th pause of its work. */
  async function stoppedAt(step: number): Promise<{ workbench: Workbench; arm: () => void }> {
    let left = Infinity;
    const host = await sampleHost();
    const workbench: Workbench = benchOver(host, {
      pause: async () => {
        left -= 1;
        if (left === 0) await workbench.cancel();
      },
    });
    return { workbench, arm: () => { left = step; } };
  }

  test.each([1, 2, 3, 4, 5])('at step %i of a check leaves everything as it was', async (step) => {
    const { workbench, arm } = await stoppedAt(step);
    arm();
    const seen: (number | null)[] = [];
    const answer = await workbench.check(({ share }) => seen.push(share));
    if (answer.ok) {
      expect(seen.length).toBeLessThan(step);
      return;
    }
    expect(answer.problem).toMatchObject({ code: 'workbench.cancelled', action: 'none' });
    expect(seen).toHaveLength(step);
    expect(await problemOf(workbench.findings(query))).toBe('workbench.no-check');
    expect((await valueOf(workbench.check())).openTotal).toBe(findingCount);
  });

  test('keeps the check before', async () => {
    const { workbench, arm } = await stoppedAt(2);
    await valueOf(workbench.check());
    arm();
    expect(await problemOf(workbench.check())).toBe('workbench.cancelled');
    expect((await valueOf(workbench.findings(query))).totalFindings).toBe(findingCount);
    expect((await valueOf(workbench.check())).change).toEqual({ added: 0, settled: 0 });
  });

  test('a read, and nothing when nothing runs', async () => {
    const { workbench, arm } = await stoppedAt(2);
    await workbench.cancel();
    arm();
    expect(await problemOf(workbench.read())).toBe('workbench.cancelled');
    expect((await valueOf(workbench.read())).participants).toBe(30);
  });

  test('progress only rises', async () => {
    const shares: number[] = [];
    await valueOf(benchOver(await sampleHost()).check(({ share, text }) => {
      expect(text).not.toBe('');
      shares.push(share ?? -1);
    }));
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });
});

describe('order', () => {
  test('calls are answered one at a time, in the order in which they came', async () => {
    const workbench = benchOver(await sampleHost());
    const done: string[] = [];
    await Promise.all([
      workbench.check().then(() => done.push('check')), workbench.findings(query).then(({ ok }) => done.push(`findings ${ok}`)),
      workbench.write({ evenIfChanged: false }).then(({ ok }) => done.push(`write ${ok}`)), workbench.undo().then(({ ok }) => done.push(`undo ${ok}`)),
    ]);
    expect(done).toEqual(['check', 'findings true', 'write true', 'undo true']);
  });
});

describe('changes', () => {
  test('a check says what became of the findings since the one before', async () => {
    const host = await sampleHost();
    const workbench = benchOver(host);
    expect((await valueOf(workbench.check())).change).toBeNull();
    await typeInto(host, 'Peserta', 'E6', 'III/a');
    await typeInto(host, 'Peserta', 'F2', 'SMA');
    await valueOf(workbench.read());
    expect((await valueOf(workbench.check())).change).toEqual({ added: 1, settled: 1 });
    expect((await valueOf(workbench.check())).change).toEqual({ added: 0, settled: 0 });
  });

  test('a refresh checks again where there was a check, and only there', async () => {
    const host = await sampleHost();
    const workbench = benchOver(host);
    await typeInto(host, 'Peserta', 'E6', 'III/a');
    expect((await valueOf(workbench.refresh([{ sheet: 'Peserta', range: null }]))).check).toBeNull();
    const before = await valueOf(workbench.check());
    await typeInto(host, 'Peserta', 'F2', 'SMA');
    const { data, check } = await valueOf(workbench.refresh([{ sheet: 'Peserta', range: { top: 1, left: 5, bottom: 1, right: 5 } }]));
    expect(data.participants).toBe(30);
    expect(check).toMatchObject({ openTotal: before.openTotal + 1, change: { added: 1, settled: 0 } });
    expect((await valueOf(workbench.findings({ ...query, search: 'pendidikan bagus' }))).totalFindings).toBe(1);
  });

  test('a refresh without changes reads nothing and keeps what changed', async () => {
    let reads = 0;
    const host = await sampleHost();
    const workbench = benchOver(failing(host, () => { reads += 1; return null; }));
    await valueOf(workbench.check());
    await typeInto(host, 'Peserta', 'F2', 'SMA');
    const { check } = await valueOf(workbench.refresh([]));
    expect(check).toMatchObject({ openTotal: findingCount, change: null });
    expect(reads).toBe(1);
  });

  test('a roster that is gone takes the check with it', async () => {
    const host = await sampleHost();
    const workbench = benchOver(host);
    await valueOf(workbench.check());
    await typeInto(host, 'Peserta', 'B1', null);
    await typeInto(host, 'Peserta', 'E1', null);
    const rows = (await host.read()).sheets[0]?.rows[0]?.length ?? 0;
    for (let column = 0; column < rows; column += 1) await typeInto(host, 'Peserta', `${String.fromCharCode(65 + column)}1`, null);
    const { data, check } = await valueOf(workbench.refresh([{ sheet: 'Peserta', range: null }]));
    expect([data.canCheck, check]).toEqual([false, null]);
    expect(await problemOf(workbench.findings(query))).toBe('workbench.no-check');
  });

  test('another language finds the same again, in its own words', async () => {
    const workbench = benchOver(await sampleHost());
    await valueOf(workbench.check());
    const indonesian = await allFindings(workbench, 'person');
    expect(await valueOf(workbench.choose({ language: 'en' }))).toEqual({ language: 'en', packId: null, asOf: null });
    const english = await allFindings(workbench, 'person');
    expect(english.map(({ id }) => id)).toEqual(indonesian.map(({ id }) => id));
    expect(english.filter(({ message }, at) => message === indonesian[at]?.message)).toEqual([]);
    expect((await valueOf(workbench.refresh([]))).check).toMatchObject({ openTotal: findingCount, change: null });
  });

  test('another date is used for the next view', async () => {
    const workbench = benchOver(await sampleHost());
    await valueOf(workbench.check());
    await valueOf(workbench.choose({ asOf: '2024-01-15' }));
    expect((await valueOf(workbench.refresh([]))).data.asOf).toEqual({ iso: '2024-01-15', text: '15 Januari 2024', origin: 'dipilih di panel ini' });
    expect((await valueOf(workbench.findings({ ...query, search: 'masa-kerja' }))).totalFindings).toBe(0);
    expect((await valueOf(workbench.findings({ ...query, search: 'masa kerja vino' }))).totalFindings).toBe(0);
  });
});
