import { readFileSync } from 'node:fs';
import path from 'node:path';
import { auditSnapshot } from '../../src/app/audit';
import type { Report } from '../../src/domain/findings';
import { XlsxHost } from '../../src/hosts/xlsx';
import { loadedPack } from '../support/packs';

/**
 * Workbooks that this project did not make, with the outcomes that the policies give. What they guard: every
 * decision about every person, from the bytes of the file to the last digit of the grade.
 */
interface Expected {
  readonly participants: readonly {
    readonly nip: string; readonly eligibility: string; readonly failed: readonly string[]; readonly undetermined: readonly string[];
    readonly leaderEligibility: string | null; readonly group: string;
    readonly grade: { readonly attendance: string; readonly al: string; readonly na: string | null; readonly complete: boolean };
  }[];
  readonly groups: readonly { readonly id: string; readonly size: number; readonly leaders: readonly string[]; readonly sizeOk: boolean; readonly oneLeader: boolean }[];
}

const folder = path.join(__dirname, '../fixtures/workbooks');
const shortNames = (ids: readonly string[]): readonly string[] => ids.map((id) => id.split('/').at(-1) ?? '').sort();

async function audit(name: string): Promise<Report> {
  const host = new XlsxHost(readFileSync(path.join(folder, `${name}.xlsx`)));
  return auditSnapshot(await host.read(), {
    pack: await loadedPack(), input: { file: `${name}.xlsx`, sha256: '0'.repeat(64) }, asOf: null, language: 'id', everyOutcome: false, tool: { name: 'cermat', version: '0.0.0-test' },
  });
}

describe.each(['kelas-30', 'kelas-48-berantakan'])('%s', (name) => {
  const expected = JSON.parse(readFileSync(path.join(folder, `${name}.expected.json`), 'utf8')) as Expected;
  let report: Report;

  beforeAll(async () => {
    report = await audit(name);
  });

  test('finds everybody, in order', () => {
    expect(report.participants.map(({ nip }) => nip)).toEqual(expected.participants.map(({ nip }) => nip));
  });

  test.each(expected.participants.map((person, index) => ({ ...person, index })))('decides $nip', (person) => {
    const actual = report.participants[person.index];
    expect({
      eligibility: actual?.eligibility, leaderEligibility: actual?.leaderEligibility, group: actual?.group,
      failed: shortNames(actual?.failed ?? []), undetermined: shortNames(actual?.undetermined ?? []),
    }).toEqual({
      eligibility: person.eligibility, leaderEligibility: person.leaderEligibility, group: person.group,
      failed: [...person.failed].sort(), undetermined: [...person.undetermined].sort(),
    });
  });

  test.each(expected.participants.map((person, index) => ({ ...person, index })))('grades $nip', (person) => {
    const { attendance, al, na, status } = report.participants[person.index]?.grade ?? {};
    expect({ attendance, al, na, complete: status !== 'belum-lengkap' }).toEqual(person.grade);
  });

  test('counts the groups and their leaders', () => {
    const actual = report.groups.map(({ id, size, leaders }) => ({ id, size, leaders: [...leaders] }));
    expect(actual).toEqual(expected.groups.map(({ id, size, leaders }) => ({ id, size, leaders: [...leaders] })));
  });

  test('calls a group legal only when its size and its leader are', () => {
    const legal = report.groups.filter(({ outcome }) => outcome === 'pass').map(({ id }) => id);
    expect(legal).toEqual(expected.groups.filter(({ sizeOk, oneLeader }) => sizeOk && oneLeader).map(({ id }) => id));
  });
});
