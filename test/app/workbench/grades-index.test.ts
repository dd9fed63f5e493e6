import { GradesIndex } from '../../../src/app/workbench/grades/grades-index';
import { auditSnapshot } from '../../../src/app/audit';
import type { Report } from '../../../src/domain/findings';
import { loadedPack } from '../../support/packs';
import { TEST_INPUT, TEST_TOOL, fileHost } from '../../support/workbench';

let report: Report;

beforeAll(async () => {
  const host = fileHost('samples/kelas-contoh.xlsx');
  report = await auditSnapshot(await host.read(), { pack: await loadedPack(), input: TEST_INPUT, asOf: null, language: 'id', everyOutcome: false, tool: TEST_TOOL });
});

test('a class in which other settings were not tried says so instead of nobody', () => {
  expect(new GradesIndex({ ...report, sensitivity: null }).counts?.sensitive).toBeNull();
  expect(new GradesIndex(report).counts?.sensitive).toBeGreaterThan(0);
});

test('without a grade there are no counts, and nobody to be found', () => {
  const index = new GradesIndex({ ...report, participants: report.participants.map((person) => ({ ...person, grade: null })) });
  expect([index.counts, index.people, index.personOf(report.participants[0]?.nip ?? ''), index.keyOfRow(2)]).toEqual([null, [], null, null]);
});

test('every row leads to the key by which its person is found', () => {
  const index = new GradesIndex(report);
  for (const { key, participant } of index.people) {
    expect(index.personOf(key)?.participant).toBe(participant);
    expect(index.keyOfRow(participant.row)).toBe(key);
  }
});
