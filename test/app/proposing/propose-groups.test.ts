import fc from 'fast-check';
import { proposeSnapshot } from '../../../src/app/propose-groups';
import { judgeDivision } from '../../../src/domain/groups';
import { describeStop, ProposalWords } from '../../../src/app/proposing/words';
import { describeFailure } from '../../../src/app/proposing/sheet-content';
import { nameOf, nipOf } from '../../support/class-sheets';
import { loadedPack } from '../../support/packs';
import { snapshotOf } from '../../support/snapshot';
import { answerTo, ask, auditSheets, ORDER } from '../../support/groups/ask';
import type { Answered } from '../../support/groups/ask';
import { grouped, rosterSheet, wishSheet } from '../../support/groups/roster';
import type { RowSketch } from '../../support/groups/roster';

const NO_LEADER = { jenjang: 'Pelaksana', jabatan: 'Pengolah Data' };
const OPEN_LEADER = { jenjang: null, jabatan: null };

function people(count: number, leaders: number, others: RowSketch = NO_LEADER): RowSketch[] {
  return Array.from({ length: count }, (_, index) => (index < leaders ? {} : others));
}

function failureOf(answer: Answered): readonly string[] {
  return describeFailure(answer.proposal, new ProposalWords(answer.grouping, 'id'), 'id');
}

function groupsOf({ proposal }: Answered): readonly (readonly string[])[] {
  if (proposal.kind !== 'found') throw new Error(proposal.kind);
  return proposal.groups.map(({ members }) => members);
}

test('a class is divided by the limits and traits of its workbook, and the draw says from what', async () => {
  const answer = await answerTo([rosterSheet(people(12, 4))]);
  expect(groupsOf(answer).map((members) => members.length)).toEqual([4, 4, 4]);
  expect(answer.grouping.request).toMatchObject({ maximum: 5, minimum: 2, balance: [{ id: 'unit', aim: 'spread' }, { id: 'pendidikan' }, { id: 'pengalaman' }, { id: 'golongan' }] });
  expect(answer.grouping.people[0]?.traits).toEqual(['Direktorat Jenderal Pajak', 'S 1', '12–35', 'III']);
  expect(answer.draw).toEqual({ seed: '1', inputs: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown, rules: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown, request: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown, solver: null, isSolverMissing: false });
});

test('the same workbook, rules and seed give the same groups; another seed may not, but the hash of the inputs stays', async () => {
  const sheets = [rosterSheet(people(15, 5))];
  const [one, same, other] = [await answerTo(sheets), await answerTo(sheets), await answerTo(sheets, { seed: 'undian 2' })];
  expect(same.proposal).toEqual(one.proposal);
  expect(same.draw).toEqual(one.draw);
  expect([other.draw.inputs, other.draw.rules]).toEqual([one.draw.inputs, one.draw.rules]);
  expect(other.draw.request).not.toBe(one.draw.request);
  expect(groupsOf(other)).not.toEqual(groupsOf(one));
});

test('too few leaders: the numbers, and the nearest candidates with what stands against each', async () => {
  const answer = await answerTo([rosterSheet([...people(22, 4), OPEN_LEADER, { jenjang: 'Penyelia', jabatan: 'Penyelia' }])]);
  const text = failureOf(answer);
  expect(text[0]).toBe('Tidak ada pembagian yang sah.');
  expect(text[1]).toBe('24 orang membutuhkan 5 ketua, 4 yang memenuhi syarat ketua.');
  expect(text.at(-1)).toMatch(new RegExp(`^Paling sedikit: 1 ketua lagi yang memenuhi. Calon terdekat: ${nameOf(23)} \\(perlu diperiksa: .*Peserta!I24.*\\); ${nameOf(24)} \\(perlu diperiksa: .*\\); ${nameOf(5)} \\(Ketua kelompok berjenjang Pelaksana, belum setara Pengawas`));
});

test('wishes of the workbook are kept', async () => {
  const answer = await answerTo([rosterSheet(people(10, 3)), wishSheet([
    ['Bersama', nipOf(4), nipOf(9)], ['Terpisah', nipOf(5), nipOf(6)], ['Kunci', nipOf(7), null, '2'], ['Ketua', nipOf(2), null, '2'], ['Bukan Ketua', nipOf(1)],
  ])]);
  const [, second] = groupsOf(answer);
  const together = groupsOf(answer).map((members) => [nipOf(4), nipOf(9)].filter((key) => members.includes(key)).length);
  expect([...together].sort()).toEqual([0, 2]);
  expect(groupsOf(answer).some((members) => members.includes(nipOf(5)) && members.includes(nipOf(6)))).toBe(false);
  expect(second?.[0]).toBe(nipOf(2));
  expect(second).toContain(nipOf(7));
  expect(groupsOf(answer).map(([leader]) => leader)).not.toContain(nipOf(1));
  expect(answer.grouping.wishes).toHaveLength(5);
});

test('who is to lead without a group being named leads one', async () => {
  const answer = await answerTo([rosterSheet(people(10, 6)), wishSheet([['Ketua', nipOf(5)], ['Ketua', nipOf(6)]])]);
  expect(groupsOf(answer).map(([leader]) => leader).sort()).toEqual([nipOf(5), nipOf(6)].sort());
});

test('a leader without a group beside named groups has to name one', async () => {
  const answer = await ask([rosterSheet(people(10, 6)), wishSheet([['Ketua', nipOf(5)], ['Kunci', nipOf(6), null, '1']])]);
  expect(answer).toMatchObject({ kind: 'stopped', reasons: [{ code: 'groups.wish-group-needed', details: { row: 2 } }] });
});

test('a wish that cannot be read stops the proposal, unless the user goes on; then it is said', async () => {
  const sheets = [rosterSheet(people(6, 3)), wishSheet([['Bersama', nipOf(1), nipOf(2)], ['Dekat', nipOf(1), nipOf(3)], ['Terpisah', nipOf(1), nipOf(99)]])];
  const stopped = await ask(sheets);
  expect(stopped).toMatchObject({ kind: 'stopped', reasons: [{ code: 'groups.wish-kind-unknown' }, { code: 'groups.wish-nip-unknown' }] });
  expect(stopped.kind === 'stopped' ? stopped.reasons.map((reason) => describeStop(reason, 'id')) : []).toEqual([
    expect.stringContaining('Aturan Kelompok baris 3: “Dekat” tidak dikenal'), expect.stringContaining(`NIP ${nipOf(99)} tidak ada`),
  ]);
  const answer = await answerTo(sheets, { brokenWishes: 'pass-over' });
  expect(answer.grouping.broken).toHaveLength(2);
  expect(groupsOf(answer).some((members) => members.includes(nipOf(1)) && members.includes(nipOf(2)))).toBe(true);
});

test('wishes that cannot be kept together are named', async () => {
  const answer = await answerTo([rosterSheet(people(8, 3)), wishSheet([['Bersama', nipOf(4), nipOf(5)], ['Terpisah', nipOf(4), nipOf(5)]])]);
  expect(failureOf(answer)).toContain(`Diminta bersama dan sekaligus terpisah: ${nameOf(4)}, ${nameOf(5)}.`);
});

test('a leader who may not lead is refused with the reason', async () => {
  const answer = await answerTo([rosterSheet(people(8, 3)), wishSheet([['Ketua', nipOf(6), null, '1']])]);
  expect(failureOf(answer).join('\n')).toMatch(new RegExp(`${nameOf(6)} diminta menjadi ketua kelompok 1, tetapi belum memenuhi syarat ketua: .*Pelaksana`));
});

test('rows that carry one NIP stay in one group, whatever is asked, and that is said with what to do', async () => {
  const twice = (kelompok: string | null): RowSketch => ({ nip: nipOf(1), ...(kelompok === null ? {} : { kelompok, peran: 'Anggota' }) });
  const today = grouped(10, 5, (index) => (index === 6 ? twice('2') : {}));
  for (const mode of ['propose', 'repair'] as const) {
    for (const seed of ['1', '2', '3', '4', '5']) {
      const answer = await answerTo([rosterSheet(today)], { mode, seed });
      const places = groupsOf(answer).filter((members) => members.some((key) => key.startsWith(nipOf(1))));
      expect(places).toHaveLength(1);
      expect(answer.grouping.request.samePerson).toEqual([[`${nipOf(1)}-baris-2`, `${nipOf(1)}-baris-8`]]);
      expect(answer.grouping.remarks.map((remark) => describeStop(remark, 'id'))).toEqual([
        `NIP yang sama di baris 2 dan 8 (${nameOf(1)}, ${nameOf(7)}): pemeriksaan membacanya sebagai satu orang, jadi baris itu ditempatkan dalam satu kelompok. Periksa Peserta!B2 dan Peserta!B8: betulkan NIP yang keliru atau hapus baris gandanya, lalu usulkan lagi.`,
      ]);
    }
  }
});

test('a repair of groups over which one NIP is parted brings its rows together, and an audit finds nothing more of it', async () => {
  const rows = grouped(10, 5, (index) => (index === 6 ? { nip: nipOf(2) } : {}));
  const answer = await answerTo([rosterSheet(rows)], { mode: 'repair' });
  const divided = rows.map((row, position) => {
    const key = answer.grouping.people[position]?.key ?? '';
    const group = answer.proposal.kind === 'found' ? answer.proposal.groups.find(({ members }) => members.includes(key)) : undefined;
    return { ...row, kelompok: group?.id ?? null, peran: group?.leader === key ? 'Ketua' : 'Anggota' };
  });
  const failed = async (people: readonly RowSketch[]): Promise<number> => (await auditSheets([rosterSheet(people)])).findings
    .filter(({ rule, outcome }) => rule === 'kap-itil-v4/groups/satu-kelompok' && outcome === 'fail').length;
  expect([await failed(rows), await failed(divided)]).toEqual([2, 0]);
});

test('a repair moves only whom it must, and keeps the names of the groups', async () => {
  const rows = grouped(10, 5).map((row, index) => ({ ...row, kelompok: index === 5 ? 'A' : index < 5 ? 'A' : 'B', peran: index === 0 || index === 6 ? 'Ketua' : 'Anggota' }));
  const answer = await answerTo([rosterSheet(rows)], { mode: 'repair' });
  expect(answer.proposal).toMatchObject({ kind: 'found', groups: [{ id: 'A' }, { id: 'B' }], moves: [{ from: 'A', to: 'B', role: null }], certificate: { kind: 'best' } });
});

test('people who may not attend are placed and marked, or left out on demand', async () => {
  const sheets = [rosterSheet(people(6, 3).map((row, index) => (index === 4 ? { ...row, pendidikan: 'SMP' } : row)))];
  const placed = await answerTo(sheets);
  expect(groupsOf(placed).flat()).toHaveLength(6);
  expect(placed.grouping.people[4]).toMatchObject({ eligibility: 'ineligible', isLeftOut: false });
  const without = await answerTo(sheets, { include: 'not-ineligible' });
  expect(groupsOf(without).flat()).not.toContain(nipOf(5));
  expect(without.grouping.people[4]).toMatchObject({ isLeftOut: true });
});

test('who may not attend leads only where nobody else can, and that is said', async () => {
  const classOf = (leaders: number, barred: number): RowSketch[] => people(15, leaders).map((row, index) => (index < barred ? { ...row, pendidikan: 'SMP' } : row));
  const leadersOf = (answer: Answered): readonly string[] => groupsOf(answer).map(([leader = '']) => leader);
  for (const seed of ['1', '2', '3']) {
    const free = await answerTo([rosterSheet(classOf(6, 3))], { seed });
    expect([...leadersOf(free)].sort()).toEqual([nipOf(4), nipOf(5), nipOf(6)].sort());
  }
  const bound = await answerTo([rosterSheet(classOf(3, 1))]);
  expect(leadersOf(bound)).toContain(nipOf(1));
  const goals = bound.proposal.kind === 'found' ? bound.proposal.certificate.scores.map((score) => new ProposalWords(bound.grouping, 'id').goals.describe(score)) : [];
  expect(goals.slice(1, 3)).toEqual([
    { id: 'ketua-boleh-ikut', title: 'Ketua tidak layak ikut', text: '1 ketua; kurang dari itu terbukti tidak mungkin' },
    { id: 'ketua-pasti-ikut', title: 'Ketua belum pasti layak ikut', text: '1 ketua; kurang dari itu terbukti tidak mungkin' },
  ]);
  expect(failureOf(await answerTo([rosterSheet(classOf(2, 1))]))[1]).toBe('15 orang membutuhkan 3 ketua, 2 yang memenuhi syarat ketua; 1 di antaranya tidak memenuhi kelayakan peserta.');
});

test('what a goal counts is said, whatever it is', async () => {
  const rows = people(7, 2).map((row, index) => ({ ...row, 'unit-eselon-1': `Unit ${index % 3}`, kelompok: index < 6 ? '1' : null, peran: index < 2 ? 'Ketua' : null }));
  const { grouping } = await answerTo([rosterSheet(rows)]);
  for (const [language, one, two] of [['id', '1 orang', '2 orang lebih atau kurang dari pembagian yang merata'], ['en', '1 person', '2 people above or below an even share']] as const) {
    const { goals } = new ProposalWords(grouping, language);
    expect(goals.describe({ id: 'moves', value: 1, bound: 0 }).text).toMatch(new RegExp(`^${one}; .* 0$`));
    expect(goals.describe({ id: 'unit', value: 2, bound: 2 }).text).toMatch(new RegExp(`^${two}; `));
    expect(goals.gap({ id: 'unit', value: 2, bound: 1 })).toBe(one);
    for (const id of ['groups', 'moves', 'roles', 'sizes', 'ketua-boleh-ikut', 'unit']) for (const value of [0, 1, 5]) expect(goals.describe({ id, value, bound: 0 }).text).not.toMatch(/\{|undefined/);
  }
});

test.each([
  ['without a roster', [{ name: 'Lain', rows: [['a', 'b']] }], 'groups.no-roster'],
  ['without names', [rosterSheet([])], 'groups.nobody'],
  ['with more groups than people', [rosterSheet(people(3, 3))], 'groups.too-many-groups'],
  ['with two leaders a group', [rosterSheet(people(3, 3)), { name: 'Pengaturan', rows: [['Kode', 'Nilai'], ['ketua-per-kelompok', 2]] }], 'groups.one-leader-only'],
])('%s nothing is proposed, with a reason in words', async (_name, sheets, code) => {
  const answer = await ask(sheets, code === 'groups.too-many-groups' ? { groups: 4 } : {});
  expect(answer).toMatchObject({ kind: 'stopped', reasons: [{ code }] });
  for (const language of ['id', 'en'] as const) {
    expect(answer.kind === 'stopped' ? describeStop(answer.reasons[0]!, language) : '').not.toMatch(/\{|undefined|^groups\./);
  }
});

test('a number of groups is kept, and one that cannot be is refused with the fix', async () => {
  expect(groupsOf(await answerTo([rosterSheet(people(10, 5))], { groups: 4 })).map((members) => members.length).sort()).toEqual([2, 2, 3, 3]);
  const refused = await answerTo([rosterSheet(people(10, 5))], { groups: 1 });
  expect(failureOf(refused)).toEqual(['Tidak ada pembagian yang sah.', '10 orang tidak muat dalam 1 kelompok yang berisi paling banyak 5 orang.', 'Paling sedikit: 2 kelompok berisi paling banyak 5 orang untuk 10 orang (tambah 1).']);
  const both = failureOf(await answerTo([rosterSheet(people(30, 5))], { groups: 3 }));
  expect(both.at(-1)).toMatch(/^Paling sedikit: 6 kelompok berisi paling banyak 5 orang untuk 30 orang \(tambah 3\), dan 1 ketua lagi yang memenuhi\. Calon terdekat: /);
});

test('whatever the class, what is proposed keeps every hard rule', async () => {
  await fc.assert(fc.asyncProperty(fc.integer({ min: 2, max: 14 }), fc.integer({ min: 0, max: 6 }), fc.string({ minLength: 1, maxLength: 8 }), async (count, leaders, seed) => {
    const answer = await answerTo([rosterSheet(people(count, leaders))], { seed });
    const needed = Math.ceil(count / 5);
    expect(answer.proposal.kind).toBe(Math.min(leaders, count) >= needed ? 'found' : 'impossible');
    if (answer.proposal.kind === 'found') expect(judgeDivision(answer.grouping.request, answer.proposal.groups).faults).toEqual([]);
    else expect(failureOf(answer)[1]).toContain(`membutuhkan ${needed} ketua`);
  }), { numRuns: 12 });
});

test('a setting that is assumed is called what people call it, in both languages', async () => {
  const textIn = async (language: 'id' | 'en'): Promise<string | undefined> => {
    const answer = await ask([rosterSheet(people(10, 3))], {}, language);
    return answer.kind === 'answered' ? answer.grouping.assumed.find(({ id }) => id === 'susunan-unit')?.text : undefined;
  };
  expect([await textIn('id'), await textIn('en')]).toEqual(['disebar ke semua kelompok', 'spread over the groups']);
});

test('the search can be stopped', async () => {
  const stop = new Error('stop');
  await expect(proposeSnapshot(snapshotOf({ sheets: [rosterSheet(people(60, 20))] }), {
    pack: await loadedPack(), asOf: null, language: 'id', order: ORDER, checkpoint: () => Promise.reject(stop),
  })).rejects.toBe(stop);
});
