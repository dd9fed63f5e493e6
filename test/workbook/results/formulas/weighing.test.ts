import fc from 'fast-check';
import { add, divide, exact, formatExact, multiply } from '../../../../src/domain/values';
import { computing } from '../../../../src/workbook/results/formulas/compute-expression';
import { constant } from '../../../../src/workbook/results/formulas/expression';
import { cellPart, cleanValue, formulaOf, weighParts } from '../../../../src/workbook/results/formulas/node-formulas';
import { call } from '../../../../src/workbook/results/formulas/expression';

const cells = { row: () => null, setting: () => null, source: () => null };
const hundredths = fc.integer({ min: 0, max: 10_000 }).map((mark) => mark / 100);

/** Two marks weighed and rounded as `Nilai Akhir` does it. */
function weighed(weight: number, one: number | string, other: number | string, places: number) {
  const parts = [[weight, one], [100 - weight, other]].map(([share, mark]) => ({ weight: constant(share!), part: cellPart(constant(mark!)) }));
  const { missing, value } = weighParts(parts, constant(100));
  return computing(formulaOf({ missing, value: call('ROUND', cleanValue(value), constant(places)) }))(cells);
}

test('40 % of 68 and 60 % of 63.8 are 65.48, not a little less', () => {
  expect(weighed(40, 68, 63.8, 2)).toBe(65.48);
});

test('every weighted sum of two marks is rounded as exact arithmetic rounds it, halves included', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 100 }), hundredths, hundredths, fc.integer({ min: 0, max: 4 }), (weight, one, other, places) => {
    const share = (percent: number, mark: number) => multiply(divide(exact(percent), exact(100)), exact(mark));
    expect(weighed(weight, one, other, places)).toBe(Number(formatExact(add(share(weight, one), share(100 - weight, other)), places)));
  }), { numRuns: 3000 });
});

test.each([[40, '', 70, ''], [40, 70, '', ''], [0, '', 70, 70], [100, 70, '', 70]])('%i %% with the marks %j and %j is %j', (weight, one, other, expected) => {
  expect(weighed(weight, one, other, 2)).toBe(expected);
});
