import type { GroupsView, MemberView, ProposalOrder, Workbench } from '../../../src/app/workbench';
import type { WorkbookHost } from '../../../src/workbook';
import { plainWorkbook } from '../../support/plain-snapshot';
import { benchOver, fileHost, problemOf, sampleHost, typeInto, valueOf } from '../../support/workbench';

const legal = 'test/fixtures/workbooks/kelas-30.xlsx';
const order: ProposalOrder = { mode: 'propose', seed: '1', groups: null };
let host: WorkbookHost;
let workbench: Workbench;

const open = (given: WorkbookHost): void => {
  host = given;
  workbench = benchOver(host);
};
const board = (): Promise<GroupsView> => valueOf(workbench.groups());
const propose = (change: Partial<ProposalOrder> = {}): Promise<GroupsView> => valueOf(workbench.propose({ ...order, ...change }));
const membersOf = (view: GroupsView): Record<string, readonly string[]> => Object.fromEntries(view.cards.map(({ id, members }) => [id, members.map(({ key }) => key).sort()]));
const everybody = (view: GroupsView): readonly MemberView[] => [...view.cards.flatMap(({ members }) => members), ...view.unplaced];
const named = (view: GroupsView, name: string): MemberView => everybody(view).find((one) => one.name === name) as MemberView;
const sheet = async (name: string): Promise<readonly (readonly unknown[])[]> => (await host.read()).sheets.find((one) => one.name === name)?.rows ?? [];

describe('the sample class, which has a leader too few', () => {
  beforeEach(async () => open(await sampleHost()));

  test('lies there as the roster has it, with what is against the rules', async () => {
    const view = await board();
    expect(view).toMatchObject({
      origin: 'roster', people: 30, moves: 0, draw: null, goals: [], impossible: null, note: null, canUndo: false, canApply: false, canWrite: false,
      verdict: { text: '4 hal belum sesuai aturan', tone: 'fail' }, unplaced: [{ leads: false }],
    });
    expect(view.cards.map(({ title, detail, tone }) => [title, detail, tone])).toEqual([
      ['Kelompok 1', '5 dari 5 orang', 'pass'], ['Kelompok 2', '5 dari 5 orang', 'pass'], ['Kelompok 3', '6 dari 5 orang', 'fail'],
      ['Kelompok 4', '5 dari 5 orang', 'fail'], ['Kelompok 5', '5 dari 5 orang', 'fail'], ['Kelompok 6', '3 dari 5 orang', 'pass'],
    ]);
    expect(view.cards.flatMap(({ faults }) => faults)).toEqual([
      '6 orang, paling banyak 5', 'ketua belum memenuhi syarat: Surya Hidayat (perlu diperiksa: Penyelia dianggap setara pejabat pengawas)', 'belum ada ketua',
    ]);
    expect(view.wishes.map(({ text, isBroken }) => [text, isBroken])).toEqual([
      ['Lukman Saputra bersama Maulana Siregar', false], ['Hendra Kusuma terpisah dari Utami Kusuma', false], ['Darmawan Yusuf tetap di kelompok 6', false]]);
    expect(named(view, 'Bagus Setiawan')).toMatchObject({ leads: true, canLead: 'eligible', leadText: null, change: null, attendText: null, cell: { address: 'Peserta!C2' } });
    expect(named(view, 'Bagus Setiawan').facts).toContain('Unit eselon I: Direktorat Jenderal Pajak');
    expect(everybody(view).filter(({ attendText }) => attendText !== null).length).toBeGreaterThan(0);
  });

  test('cannot be divided: the board stays, with why and the smallest fix, and another move takes that back', async () => {
    const before = await board();
    const view = await propose();
    expect(membersOf(view)).toEqual(membersOf(before));
    expect(view.impossible?.reasons).toEqual(['Tidak ada pembagian yang sah.', '30 orang membutuhkan 6 ketua, 5 yang memenuhi syarat ketua.']);
    expect(view.impossible?.fix).toMatch(/^Paling sedikit: 1 ketua lagi yang memenuhi\. Calon terdekat: Surya Hidayat \(perlu diperiksa/);
    expect(view).toMatchObject({ origin: 'roster', canWrite: true, canApply: false, draw: { seed: '1' } });
    const moved = await valueOf(workbench.moveOnBoard({ kind: 'add-group' }));
    expect(moved).toMatchObject({ impossible: null, origin: 'edited', canWrite: false });
    expect((await valueOf(workbench.moveOnBoard({ kind: 'undo' }))).impossible).not.toBeNull();
    expect((await valueOf(workbench.moveOnBoard({ kind: 'undo' }))).impossible).toBeNull();
  });

  test('the reasons are written where there is no proposal, and a board against the rules is not', async () => {
    await propose();
    await valueOf(workbench.writeGroups());
    expect(JSON.stringify(await sheet('Kelompok Usulan'))).toContain('30 orang membutuhkan 6 ketua');
    await valueOf(workbench.moveOnBoard({ kind: 'add-group' }));
    expect(await problemOf(workbench.writeGroups())).toBe('workbench.groups.not-ready');
    expect(await problemOf(workbench.applyGroups())).toBe('workbench.groups.not-ready');
  });

  test('rows with one NIP belong in one group: said of the board, and of a move that parts them', async () => {
    const before = await board();
    expect(before.remarks).toHaveLength(1);
    expect(before.remarks[0]).toMatchObject({ text: expect.stringMatching(/^NIP yang sama di baris 23 dan 24 \(Yuni Astuti, Zaki Maulana\)/) as unknown, cell: { address: 'Peserta!B23' } });
    const parted = await valueOf(workbench.moveOnBoard({ kind: 'move', key: named(before, 'Zaki Maulana').key, to: '6' }));
    expect(parted.faults).toEqual(['NIP yang sama di baris 23 dan 24, jadi harus satu kelompok: Yuni Astuti, Zaki Maulana']);
  });

  test('a move is judged at once, counted against the roster, and taken back', async () => {
    const before = await board();
    const { key } = named(before, 'Ratna Anggraini');
    const view = await valueOf(workbench.moveOnBoard({ kind: 'move', key, to: '6' }));
    expect(view).toMatchObject({ origin: 'edited', moves: 1, canUndo: true, verdict: { text: '3 hal belum sesuai aturan' } });
    expect(named(view, 'Ratna Anggraini').change).toBe('dari kelompok 3');
    expect(view.cards[2]).toMatchObject({ detail: '5 dari 5 orang', faults: [] });
    const wish = await valueOf(workbench.moveOnBoard({ kind: 'move', key: named(view, 'Darmawan Yusuf').key, to: null }));
    expect(wish.faults).toEqual(['Darmawan Yusuf harus di kelompok 6']);
    expect(wish.unplaced.map(({ name }) => name)).toContain('Darmawan Yusuf');
    await valueOf(workbench.moveOnBoard({ kind: 'undo' }));
    expect(await valueOf(workbench.moveOnBoard({ kind: 'undo' }))).toEqual(before);
    expect(await valueOf(workbench.moveOnBoard({ kind: 'undo' }))).toEqual(before);
  });

  test('hostile keys and groups change nothing', async () => {
    const before = await board();
    for (const key of ['__proto__', 'constructor', '', named(before, 'Bagus Setiawan').key]) {
      for (const to of ['__proto__', 'toString', '99']) expect(await valueOf(workbench.moveOnBoard({ kind: 'move', key, to }))).toEqual(before);
    }
    expect(await valueOf(workbench.moveOnBoard({ kind: 'remove-group', id: '__proto__' }))).toEqual(before);
    expect(await valueOf(workbench.moveOnBoard({ kind: 'lock', key: 'hasOwnProperty', isLocked: true }))).toEqual(before);
  });

  test('an order that makes no sense is refused with words', async () => {
    expect(await problemOf(workbench.propose({ ...order, seed: '  ' }))).toBe('workbench.groups.no-seed');
    for (const groups of [0, -1, 1.5, NaN, 1001]) expect(await problemOf(workbench.propose({ ...order, groups }))).toBe('workbench.groups.bad-count');
    expect(await problemOf(workbench.propose({ ...order, groups: 31 }))).toBe('groups.too-many-groups');
  });

  test('another language changes the words and keeps the board', async () => {
    const { key } = named(await board(), 'Ratna Anggraini');
    await propose();
    await valueOf(workbench.moveOnBoard({ kind: 'move', key, to: '6' }));
    const before = await valueOf(workbench.moveOnBoard({ kind: 'lock', key, isLocked: true }));
    await valueOf(workbench.choose({ language: 'en' }));
    const view = await board();
    expect(view).toMatchObject({ origin: 'edited', moves: 1, note: null, canUndo: true, verdict: { text: '3 things are against the rules' } });
    expect(membersOf(view)).toEqual(membersOf(before));
    expect(named(view, 'Ratna Anggraini')).toMatchObject({ isLocked: true, change: 'from group 3' });
    for (let step = 0; step < 2; step += 1) await valueOf(workbench.moveOnBoard({ kind: 'undo' }));
    expect((await board()).impossible?.reasons[1]).toBe('30 people need 6 leaders, 5 are eligible to lead.');
  });

  test('a roster that changes underneath takes the board along, and says so until the next move', async () => {
    const { key } = named(await board(), 'Ratna Anggraini');
    await valueOf(workbench.moveOnBoard({ kind: 'move', key, to: '6' }));
    await typeInto(host, 'Peserta', 'P2', 2);
    await valueOf(workbench.refresh([{ sheet: 'Peserta', range: null }]));
    const view = await board();
    expect(view).toMatchObject({ origin: 'roster', moves: 0, canUndo: false });
    expect(view.note).toContain('berubah sejak papan ini dibuka');
    expect((await board()).note).not.toBeNull();
    expect((await valueOf(workbench.moveOnBoard({ kind: 'add-group' }))).note).toBeNull();
  });

  test('what does not concern groups leaves the board alone; a board without work changes without a word', async () => {
    const { key } = named(await board(), 'Ratna Anggraini');
    await typeInto(host, 'Peserta', 'P2', 2);
    await valueOf(workbench.read());
    expect(await board()).toMatchObject({ note: null, origin: 'roster' });
    await valueOf(workbench.moveOnBoard({ kind: 'move', key, to: '6' }));
    await typeInto(host, 'Nilai Aktivitas', 'C2', 99);
    await valueOf(workbench.read());
    expect(await board()).toMatchObject({ note: null, origin: 'edited', moves: 1 });
  });

  test('nobody in a group yet is a board with everybody on top', async () => {
    await host.apply({ operations: [{ kind: 'set-cells', sheet: 'Peserta', cells: Array.from({ length: 30 }, (_, at) => [15, 16].map((column) => ({ row: at + 1, column, value: null }))).flat() }] });
    const view = await board();
    expect(view).toMatchObject({ cards: [], verdict: { text: 'Belum ada kelompok', tone: 'muted' }, canWrite: false, canApply: false });
    expect(view.unplaced).toHaveLength(30);
  });

  test('without a roster there is no board', async () => {
    await valueOf(workbench.ignoreSheet('Peserta', true));
    expect(await problemOf(workbench.groups())).toBe('groups.no-roster');
    expect(await problemOf(workbench.propose(order))).toBe('groups.no-roster');
  });
});

describe('a class that can be divided', () => {
  beforeEach(() => open(fileHost(legal)));

  test('is proposed with a certificate, its goals and the draw, the same for the same seed', async () => {
    const view = await propose();
    expect(view).toMatchObject({ origin: 'proposal', verdict: { tone: 'pass' }, unplaced: [], faults: [], impossible: null, canWrite: true, canApply: true, canUndo: true });
    expect(view.draw).toMatchObject({ seed: '1', inputs: expect.stringMatching(/^[0-9a-f]{64}$/), request: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(view.goals.length).toBeGreaterThan(3);
    expect(view.applying.cells).toBeGreaterThanOrEqual(view.moves);
    expect(membersOf(await propose())).toEqual(membersOf(view));
    expect((await propose({ seed: '2' })).draw?.seed).toBe('2');
  });

  test('keeps who is locked where the board has them', async () => {
    const first = await propose();
    const [one, two] = [first.cards[0]?.members[1] as MemberView, first.cards[3]?.members[0] as MemberView];
    await valueOf(workbench.moveOnBoard({ kind: 'lock', key: one.key, isLocked: true }));
    const locked = await valueOf(workbench.moveOnBoard({ kind: 'lock', key: two.key, isLocked: true }));
    expect(locked).toMatchObject({ origin: 'proposal', verdict: { tone: 'pass' } });
    const view = await propose({ seed: 'lain' });
    expect(view.cards.find(({ id }) => id === first.cards[0]?.id)?.members.map(({ key }) => key)).toContain(one.key);
    const card = view.cards.find(({ id }) => id === first.cards[3]?.id);
    expect(card?.members.find(({ leads }) => leads)?.key).toBe(two.key);
    await valueOf(workbench.writeGroups());
    expect(JSON.stringify(await sheet('Kelompok Usulan'))).toMatch(new RegExp(`${two.name} menjadi ketua kelompok \\S+ \\(dikunci di papan kelompok\\)`));
  });

  test('has as many groups as asked for', async () => {
    expect((await propose({ groups: 7 })).cards.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  });

  test('is repaired with few moves', async () => {
    const view = await propose({ mode: 'repair' });
    expect(view).toMatchObject({ origin: 'repair', faults: [], verdict: { tone: 'pass' } });
    expect(view.goals[0]).toMatchObject({ title: 'Pindah kelompok' });
  });

  test('can be stopped, and then nothing has changed', async () => {
    const before = await board();
    const answer = await workbench.propose(order, () => void workbench.cancel());
    expect(answer).toMatchObject({ ok: false, problem: { code: 'workbench.cancelled' } });
    expect(await board()).toEqual(before);
  });

  test('written, it stands on a sheet of its own beside the results of a check, and undo takes it away', async () => {
    await valueOf(workbench.check());
    await valueOf(workbench.write({ evenIfChanged: false }));
    const before = plainWorkbook(await host.read());
    const view = await propose();
    expect(await valueOf(workbench.writeGroups())).toEqual({ text: 'Ditulis ke lembar Kelompok Usulan', canUndo: true });
    const after = plainWorkbook(await host.read());
    expect(after.sheets.map(({ name }) => name).sort()).toEqual([...before.sheets.map(({ name }) => name), 'Kelompok Usulan'].sort());
    const users = (book: typeof before): unknown => book.sheets.filter(({ marker }) => marker === null).map(({ cells }) => cells);
    expect(users(after)).toEqual(users(before));
    const text = JSON.stringify(await sheet('Kelompok Usulan'));
    for (const { key } of everybody(view)) expect(text).toContain(key);
    expect(text).toContain(view.draw?.request);
    expect(await board()).toEqual(view);
    await valueOf(workbench.undo());
    expect(plainWorkbook(await host.read()).sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
    expect((await board()).origin).toBe('proposal');
  });

  test('applied, the roster has it, and undo gives the old groups back', async () => {
    const before = plainWorkbook(await host.read());
    const old = await board();
    const view = await propose();
    const { groups } = await valueOf(workbench.applyGroups());
    expect(groups).toMatchObject({ origin: 'roster', moves: 0, note: null, canApply: false, canWrite: false });
    expect(membersOf(groups)).toEqual(membersOf(view));
    expect(everybody(groups).filter(({ leads }) => leads).map(({ key }) => key).sort()).toEqual(everybody(view).filter(({ leads }) => leads).map(({ key }) => key).sort());
    const changed = plainWorkbook(await host.read());
    const [cells, others] = [before, changed].map(({ sheets }) => sheets.find(({ name }) => name === 'Peserta')?.cells ?? {});
    const addresses = [...new Set([...Object.keys(cells ?? {}), ...Object.keys(others ?? {})])];
    expect(addresses.filter((address) => cells?.[address] !== others?.[address])).toHaveLength(view.applying.cells);
    expect(changed.sheets.filter(({ name }) => name !== 'Peserta')).toEqual(before.sheets.filter(({ name }) => name !== 'Peserta'));
    await valueOf(workbench.undo());
    expect(plainWorkbook(await host.read())).toEqual(before);
    expect(await board()).toEqual(old);
  });

  test('a workbook that changed behind the board is neither written nor applied to', async () => {
    await propose();
    await typeInto(host, 'Peserta', 'P5', 77);
    const before = plainWorkbook(await host.read());
    for (const write of [() => workbench.writeGroups(), () => workbench.applyGroups()]) {
      expect(await workbench.groups()).toMatchObject({ ok: true });
      expect(await problemOf(write())).toBe('workbench.groups.changed');
    }
    expect(plainWorkbook(await host.read())).toEqual(before);
    expect((await board()).note).not.toBeNull();
  });

  test('a wish to lead that names no group holds wherever the proposal puts the person; one that cannot be read is said', async () => {
    const leader = (await board()).cards.filter(({ id }) => id !== '1').flatMap(({ members }) => members).find(({ canLead }) => canLead === 'eligible') as MemberView;
    await valueOf(workbench.addSheets('group-wishes'));
    const [header = []] = await sheet('Aturan Kelompok');
    const at = (title: string, row: number): string => `${String.fromCharCode(65 + header.findIndex((one) => String(one).startsWith(title)))}${row}`;
    await typeInto(host, 'Aturan Kelompok', at('Jenis', 2), 'Ketua');
    await typeInto(host, 'Aturan Kelompok', at('NIP', 2), leader.key);
    await typeInto(host, 'Aturan Kelompok', at('Jenis', 3), 'Entahlah');
    await typeInto(host, 'Aturan Kelompok', at('NIP', 3), leader.key);
    await valueOf(workbench.read());
    const view = await propose();
    expect(view).toMatchObject({ origin: 'proposal', faults: [], verdict: { tone: 'pass' }, note: null });
    expect(named(view, leader.name)).toMatchObject({ leads: true });
    expect(view.wishes.map(({ text, isBroken, cell }) => [isBroken, isBroken ? cell?.address : text])).toEqual([
      [false, `${leader.name} menjadi ketua`], [true, `'Aturan Kelompok'!${at('Jenis', 3)}`]]);
    const other = view.cards[1]?.members.find(({ leads }) => !leads) as MemberView;
    expect((await valueOf(workbench.moveOnBoard({ kind: 'lock', key: other.key, isLocked: true }))).verdict.tone).toBe('pass');
  });

  test('a proposal that is then changed by hand is written as arranged by hand', async () => {
    const view = await propose();
    const [one, two] = [view.cards[0], view.cards[1]].map((card) => card?.members.find(({ leads }) => !leads) as MemberView);
    await valueOf(workbench.moveOnBoard({ kind: 'move', key: one?.key ?? '', to: null }));
    expect(await problemOf(workbench.writeGroups())).toBe('workbench.groups.not-ready');
    await valueOf(workbench.moveOnBoard({ kind: 'move', key: two?.key ?? '', to: view.cards[0]?.id ?? '' }));
    const edited = await valueOf(workbench.moveOnBoard({ kind: 'move', key: one?.key ?? '', to: view.cards[1]?.id ?? '' }));
    expect(edited).toMatchObject({ origin: 'edited', canWrite: true, verdict: { text: 'Semua aturan kelompok terpenuhi' } });
    await valueOf(workbench.writeGroups());
    expect(JSON.stringify(await sheet('Kelompok Usulan'))).toContain('Disusun dengan tangan');
    expect(await valueOf(workbench.moveOnBoard({ kind: 'reset' }))).toMatchObject({ origin: 'roster', draw: null, canUndo: true });
    expect(await valueOf(workbench.moveOnBoard({ kind: 'undo' }))).toEqual(edited);
  });
});
