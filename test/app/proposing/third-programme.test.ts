import { askOver } from '../../support/groups/ask';
import { snapshotOf } from '../../support/snapshot';

/** Another programme balances its groups of four by its own columns, and lets anybody lead: JSON only. */
test('a third programme divides by its own limit and columns', async () => {
  const header = ['NIP', 'Nama', 'Kelompok', 'Lama Jabatan (bulan)', 'Jalur', 'Ujian Tertulis', 'Nilai Proyek'];
  const rows = Array.from({ length: 8 }, (_, index) => [`19800115200501190${index}`, `Peserta ${index}`, null, index < 4 ? 6 : 60, index % 2 === 0 ? 'Reguler' : 'khusus', 80, 80]);
  const answer = await askOver(snapshotOf({ sheets: [{ name: 'Daftar', rows: [header, ...rows] }] }), {}, 'id', 'test/fixtures/packs/sertifikasi-data');
  if (answer.kind === 'stopped' || answer.proposal.kind !== 'found') throw new Error(JSON.stringify(answer));
  const { grouping, proposal } = answer;
  expect(grouping.request).toMatchObject({ maximum: 4, minimum: 1, balance: [{ id: 'jalur', aim: 'spread' }, { id: 'lama', aim: 'spread' }] });
  const traits = new Map(grouping.people.map((person) => [person.key, person.traits]));
  expect([...traits.values()].slice(0, 2)).toEqual([['Reguler', expect.stringMatching(/^</)], ['Khusus', expect.stringMatching(/^</)]]);
  for (const { members } of proposal.groups) {
    expect(members.map((key) => traits.get(key)?.[0]).sort()).toEqual(['Khusus', 'Khusus', 'Reguler', 'Reguler']);
    expect(members.filter((key) => traits.get(key)?.[1]?.startsWith('<') === true)).toHaveLength(2);
  }
  expect(proposal.certificate.kind).toBe('best');
});
