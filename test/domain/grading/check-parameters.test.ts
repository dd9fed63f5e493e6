import grading from '../../../rules/kap-itil-v4/grading.json';
import { checkParameters } from '../../../src/domain/grading';
import { isMessageTag } from '../../../src/messages';
import { loadedPack } from '../../support/packs';
import { schemeOf } from '../../support/grading/kap';

type Json = Record<string, unknown>;

async function issuesWith(changes: Json): Promise<readonly string[]> {
  const { rules } = await loadedPack();
  const issues = checkParameters(schemeOf({ ...grading, ...changes }), rules.parameters);
  expect(issues.every(({ code }) => isMessageTag(code))).toBe(true);
  return issues.map(({ code, path, details }) => `${code} ${path} ${String(details['parameter'])} ${String(details['value'] ?? '')}`.trim());
}

describe('a scheme against the parameters of its pack', () => {
  test('the KAP’s fits', async () => {
    expect(await issuesWith({})).toEqual([]);
  });

  test('a parameter that is not there, with its place', async () => {
    expect(await issuesWith({ passMark: { ...grading.passMark, parameter: 'nilai-lulus-baru' } })).toEqual(['rules.unknown-parameter $.passMark.parameter nilai-lulus-baru']);
    expect(await issuesWith({ review: { ...grading.review, distance: 'jarak' } })).toEqual(['rules.unknown-parameter $.review.distance jarak']);
    expect(await issuesWith({ hurdles: [{ ...grading.hurdles[1], minimum: { upToJp: 'x', short: 'kehadiran-minimum', long: 'kehadiran-minimum' } }], report: {} }))
      .toEqual(['rules.unknown-parameter $.hurdles[0].minimum.upToJp x']);
  });

  test('options must be the same on both sides', async () => {
    expect(await issuesWith({ comparison: { ...grading.comparison, options: [{ value: 'tertulis', compares: 'rounded' }, { value: 'asli', compares: 'unrounded' }] } })).toEqual([
      'grading.scheme.option-unknown $.comparison.parameter pembanding-nilai asli', 'grading.scheme.option-unknown $.comparison.parameter pembanding-nilai sebelum-dibulatkan',
    ]);
  });
});
