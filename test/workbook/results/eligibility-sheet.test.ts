import { composeAudit } from '../../../src/workbook/results';
import type { SheetSpec } from '../../../src/workbook';
import { addedSheet, isStyled, recordsOf, textOf } from '../../support/plan';
import { decisionOf, findingOf, participantOf, reportOf } from '../../support/report';
import { snapshotOf } from '../../support/snapshot';

const snapshot = snapshotOf({ sheets: [{ name: 'Peserta', rows: [] }] });
const GOLONGAN = 'kap-itil-v4/eligibility/golongan';
const ASN = 'kap-itil-v4/eligibility/asn';
const outcome = (rule: string, how: 'pass' | 'not-applicable' | 'fail' | 'undetermined', subject: string): ReturnType<typeof findingOf> =>
  findingOf({ rule, outcome: how, subject });

function eligibility(parts: Parameters<typeof reportOf>[0]): SheetSpec {
  return addedSheet(composeAudit(reportOf(parts), snapshot), 'eligibility');
}

const people = [
  participantOf({ nip: '1', name: 'Farah Halim', eligibility: 'eligible' }),
  participantOf({ nip: '2', name: 'Bagus Wijaya', eligibility: 'ineligible', failed: [GOLONGAN], undetermined: [ASN], row: 3, leaderEligibility: 'undetermined' }),
  participantOf({ nip: 'baris-4', name: 'Citra Lestari', eligibility: 'undetermined', undetermined: [ASN], row: 4, sheet: 'Daftar Peserta' }),
];
const findings = [
  outcome(GOLONGAN, 'pass', '1'), outcome(ASN, 'pass', '1'), outcome(GOLONGAN, 'fail', '2'), outcome(ASN, 'undetermined', '2'),
  outcome(GOLONGAN, 'not-applicable', 'baris-4'), outcome(ASN, 'undetermined', 'baris-4'),
  findingOf({ rule: 'kap-itil-v4/data/nip-sah', severity: 'recommended', outcome: 'pass' }),
  findingOf({ rule: 'kap-itil-v4/eligibility/ketua', scope: 'leader', outcome: 'fail', subject: '2' }),
];

test('each mandatory eligibility rule of a participant is a column of marks, and no other rule is', () => {
  const rows = recordsOf(eligibility({ participants: people, findings }));
  expect(rows.map((row) => [row['Golongan'], row['Asn']])).toEqual([['✓', '✓'], ['✕', '?'], ['–', '?']]);
  expect(Object.keys(rows[0]!)).toEqual([
    'No', 'NIP', 'Nama', 'Kelompok', 'Kelayakan', 'Golongan', 'Asn', 'Sebagai ketua', 'Yang belum memenuhi', 'Yang perlu diperiksa',
    'Keputusan panitia', 'Baris',
  ]);
});

test('the verdict, the leader, what is open, and the way to the row stand beside the marks', () => {
  const sheet = eligibility({ participants: people, findings, decisions: [decisionOf({ subject: '2', rule: GOLONGAN })] });
  const [, second, third] = recordsOf(sheet);
  expect(second).toMatchObject({
    No: 2, NIP: '2', Kelayakan: 'tidak memenuhi', 'Sebagai ketua': 'perlu diperiksa', 'Yang belum memenuhi': 'Golongan',
    'Yang perlu diperiksa': 'Asn', 'Keputusan panitia': 'diterima: Golongan', Baris: 'Peserta 3',
  });
  expect(third).toMatchObject({ NIP: null, 'Sebagai ketua': null });
  expect([...(sheet.links ?? [])].map(({ column, target }) => [column, target])).toEqual([
    [11, 'Peserta!A2'], [11, 'Peserta!A3'], [11, "'Daftar Peserta'!A4"],
  ]);
});

test('a NIP is text and a mark has the colour of its meaning', () => {
  const sheet = eligibility({ participants: people, findings });
  const second = [...sheet.rows][sheet.tables![0]!.range.top + 2]!.cells;
  expect(isStyled(second[1]) && second[1]).toMatchObject({ value: '2', style: { format: '@' } });
  expect(isStyled(second[5]) && second[5].style?.fill).toBe('FDE7E9');
  expect(isStyled(second[6]) && second[6].style?.fill).toBe('FFF4CE');
});

test('the counts stand above, with dots in the thousands', () => {
  const many = Array.from({ length: 1200 }, (_, at) => participantOf({ nip: String(at) }));
  expect(textOf(eligibility({ participants: many }))).toContain('1.200 memenuhi syarat, 0 tidak memenuhi, 0 perlu diperiksa.');
});

test('two rules of one title are two columns that Excel can tell apart', () => {
  const twins = [findingOf({ rule: 'a/eligibility/golongan', outcome: 'pass' }), findingOf({ rule: 'b/eligibility/golongan', outcome: 'pass' })];
  expect(eligibility({ findings: twins }).tables?.[0]?.columns).toEqual(expect.arrayContaining(['Golongan', 'Golongan (2)']));
});
