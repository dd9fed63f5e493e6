import type { AssessmentReport } from '../../../src/domain/findings';
import { composeAudit } from '../../../src/workbook/results';
import { addedSheet, valuesOf } from '../../support/plan';
import { cellRef, findingOf, reportOf } from '../../support/report';
import { snapshotOf } from '../../support/snapshot';

const snapshot = snapshotOf({ sheets: [{ name: 'Action Learning', rows: [] }] });
const agreed: AssessmentReport = {
  kappa: '0.68', pairs: 1500,
  assessors: [
    { name: 'Wira', groups: 6, difference: '2.50', leaning: 'lenient' }, { name: '=Sari', groups: 5, difference: '-2.50', leaning: 'strict' },
    { name: 'Tegar', groups: 1, difference: null, leaning: null },
  ],
  reviews: [
    { group: '3', criterion: 'Kesesuaian model', gap: '27.5', cells: [cellRef('AL!D6'), cellRef('AL!D7')], isReviewed: false },
    { group: '4', criterion: 'Linimasa', gap: '20', cells: [cellRef('AL!E6')], isReviewed: true },
  ],
};

function rowsOf(assessment: AssessmentReport | null, language: 'id' | 'en' = 'id'): readonly (readonly unknown[])[] {
  return valuesOf(addedSheet(composeAudit(reportOf({ assessment, language }), snapshot), 'summary')).map((row) => row.filter((value) => value !== null));
}

test('one line per assessor, the agreement in words, and what waits for a third one', () => {
  const rows = rowsOf(agreed);
  const at = rows.findIndex(([value]) => value === 'Penilai action learning');
  expect(rows.slice(at, at + 9)).toEqual([
    ['Penilai action learning'],
    ['Kesepakatan penilai kuat: kappa berbobot 0,68 dari 1.500 pasang nilai (1 berarti selalu sama, 0 seperti kebetulan).'],
    ['Penilai', 'Kelompok dinilai', 'Selisih rata-rata', 'Dibanding penilai lain'],
    ['Wira', 6, '+2,50', 'lebih longgar'], ['=Sari', 5, '-2,50', 'lebih ketat'], ['Tegar', 1, '–', 'belum dapat dibandingkan'],
    [], ['Menunggu penilai ketiga. Kedua nilai tetap disimpan dan rata-ratanya tetap dipakai.'], ['Kelompok', 'Kriteria', 'Selisih', 'Sel'],
  ]);
  expect(rows[at + 9]).toEqual(['3', 'Kesesuaian model', '27,5', 'AL!D6']);
  expect(rows.flat()).not.toContain('Linimasa');
});

test('nothing stands there without marks by assessors', () => {
  expect(rowsOf(null).flat()).not.toContain('Penilai action learning');
});

test.each([
  ['-0.01', 'di bawah kebetulan'], ['0.00', 'sangat lemah'], ['0.20', 'sangat lemah'], ['0.21', 'lemah'], ['0.40', 'lemah'], ['0.60', 'sedang'], ['0.80', 'kuat'], ['0.81', 'sangat kuat'], ['1.00', 'sangat kuat'],
])('a kappa of %s is %s', (kappa, reading) => {
  expect(rowsOf({ ...agreed, kappa }).flat()).toContain(`Kesepakatan penilai ${reading}: kappa berbobot ${kappa.replace('.', ',')} dari 1.500 pasang nilai (1 berarti selalu sama, 0 seperti kebetulan).`);
});

test('without a kappa it says why, in English too', () => {
  expect(rowsOf({ ...agreed, kappa: null, pairs: 1 }, 'en').flat()).toContain('Agreement cannot be computed yet: 1 pair of marks, or all marks are the same.');
});

test('long lists are cut and say so', () => {
  const [assessor] = agreed.assessors;
  const many = Array.from({ length: 25 }, (_, index) => ({ ...assessor!, name: `Penilai ${index}` }));
  const values = rowsOf({ ...agreed, assessors: many }).flat();
  expect(values).toContain('… dan 5 lagi.');
  expect(values).not.toContain('Penilai 20');
});

test('the mark in the queue leads to its cell', () => {
  const sheet = addedSheet(composeAudit(reportOf({ assessment: agreed }), snapshot), 'summary');
  expect([...(sheet.links ?? [])].map(({ target }) => target)).toContain('AL!D6');
});

test('findings about deliverables and meetings are listed by their group', () => {
  const found = (['deliverable', 'mentoring'] as const).map((scope) => findingOf({ scope, subject: '3', name: null, rule: `p/x/${scope}`, cells: ['AL!D6'] }));
  const plan = composeAudit(reportOf({ findings: found }), snapshot);
  expect(valuesOf(addedSheet(plan, 'violations')).flat().filter((value) => value === 'Kelompok 3')).toHaveLength(2);
});
