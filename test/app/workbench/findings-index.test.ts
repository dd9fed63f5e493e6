import { FindingsIndex } from '../../../src/app/workbench/findings/findings-index';
import type { Finding, ParticipantReport, Report } from '../../../src/domain/findings';
import { viewReport } from '../../../src/workbook';

function finding(part: Partial<Finding>): Finding {
  return {
    rule: 'p/eligibility/golongan', scope: 'participant', subject: '1', name: 'Farah Halim', outcome: 'fail', severity: 'mandatory', cells: [],
    message: 'Golongan I/d.', fix: null, source: { document: 'KAP', clause: '2' }, assumed: [], missing: [], trace: [], ...part,
  };
}

function person(nip: string, row: number, group: string): ParticipantReport {
  return {
    nip, row, group, name: null, sheet: 'Peserta', isLeader: false, eligibility: 'ineligible', leaderEligibility: null, failed: [], undetermined: [], grade: null,
  };
}

function indexOf(findings: readonly Finding[], participants: readonly ParticipantReport[] = []): FindingsIndex {
  const report: Report = {
    language: 'id', pack: { id: 'p', title: 'P', version: '1', sha256: '' }, input: { file: '', sha256: '' }, asOf: '2022-09-05', tables: [],
    findings, participants, groups: [], class: null, schedule: null, assessment: null, borders: [], sensitivity: null, settings: [], decisions: [], seal: { inputs: '', rules: '' },
  };
  return new FindingsIndex(viewReport(report, new Map()));
}

test('ids are unique, whatever the subjects are called, and lead back to their finding', () => {
  const group = { scope: 'group' as const, name: null };
  const index = indexOf([
    finding({ ...group, subject: '3 #2' }), finding({ ...group, subject: '3' }), finding({ ...group, subject: '3', message: 'b' }),
    finding({ ...group, subject: '3', message: 'c' }), finding({ ...group, subject: '__proto__' }),
  ]);
  expect(index.ids).toHaveLength(5);
  expect(new Set(index.ids).size).toBe(5);
  expect(index.ids.map((id) => index.positionOf(id))).toEqual([0, 1, 2, 3, 4]);
  expect(index.positionOf('constructor')).toBeNull();
});

test('what is found again has the same id, in any order', () => {
  const [one, other] = [finding({ subject: '1' }), finding({ subject: '2' })];
  expect([...indexOf([one, other]).ids].sort()).toEqual([...indexOf([other, one]).ids].sort());
});

test('people are found by NIP, by NIP and row where two share one, and by row where there is none', () => {
  const people = [person('198', 2, 'a'), person('198', 3, 'b'), person('baris-4', 4, 'c'), person('177', 5, 'd')];
  const index = indexOf([], people);
  const groupOf = (subject: string, scope: Finding['scope'] = 'participant') => index.personOf(finding({ subject, scope }))?.group;
  expect([groupOf('198-baris-2'), groupOf('198-baris-3'), groupOf('baris-4'), groupOf('177'), groupOf('177', 'leader')]).toEqual(['a', 'b', 'c', 'd', 'd']);
  expect([groupOf('1'), groupOf('177', 'group'), groupOf('baris-9')]).toEqual([undefined, undefined, undefined]);
});

test('people, groups and the workbook have groups of their own; the product\'s checks are one rule', () => {
  const index = indexOf([
    finding({}), finding({ scope: 'leader', rule: 'p/eligibility/ketua' }), finding({ scope: 'group' }),
    finding({ scope: 'workbook', rule: 'cermat/recognition/missing-column', subject: 'a' }), finding({ scope: 'workbook', rule: 'cermat/recognition/duplicate-header', subject: 'b' }),
  ]);
  expect([...index.groupsBy('person').values()].map((group) => group.length)).toEqual([2, 1, 2]);
  expect([...index.groupsBy('rule').values()].map((group) => group.length)).toEqual([2, 1, 2]);
});
